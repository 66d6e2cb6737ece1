/** The files that `milex init` writes: a book of figures and a report that is drawn from it, to be written over. */
export const templates: readonly { readonly name: string; readonly content: string }[] = [
  {
    name: 'book.yaml',
    content: `# yaml-language-server: $schema=https://unpkg.com/milex/schemas/book.json
#
# A book of figures: every number that you publish, once, with its source. Charts are drawn from it, and texts are
# checked against it. These figures are real; write your own in their places.
title: European defense budgets

# Who said it, and where. A figure names its source by the id.
sources:
  nato-2024-06:
    publisher: NATO
    title: Defence Expenditure of NATO Countries (2014-2024)
    date: 2024-06-17
    edition: June 2024
    # url: https://...
  ministry-2025-03:
    publisher: Ministry of the Armed Forces, France
    title: Statements on the defense budget, March 2025
    # speaker: who said it

figures:
  # An amount is written as the press writes it, with its hedge: "around", "more than", "up to".
  - id: france-2025
    label: France
    country: FRA
    amount: 50.5 billion EUR
    # {year: 2025}, {fiscal: 2025, starts: 10}, {from: 2025, to: 2028}, {years: 4} or {day: 2025-03-11}
    period: { year: 2025 }
    # actual, estimate, budgeted, proposed or target
    status: budgeted
    # whose definition it follows: national, NATO, SIPRI, EDA, COFOG or plan
    definition: national
    # what it leaves out; figures that leave out different things are not compared
    excludes: [pensions]
    source: ministry-2025-03

  - id: france-goal
    label: France’s goal
    country: FRA
    amount: around 100 billion EUR
    status: target
    definition: national
    excludes: [pensions]
    source: ministry-2025-03

  # A sum for several years is an envelope:
  # - id: plan
  #   label: A plan
  #   amount: about 800 billion EUR
  #   period: { from: 2025, to: 2028 }
  #   kind: envelope
  #   status: proposed
  #   definition: plan
  #   source: ...
  # What is no money has a quantity in the place of an amount:
  #   quantity: 800,000 personnel
  # Prices of a year other than their own are said so:
  #   prices: { constant: 2015 }

# A value a year. Each is a figure as well, with the year after its id: france-nato-2024.
series:
  - id: france-nato
    label: France
    country: FRA
    unit: million EUR
    definition: NATO
    source: nato-2024-06
    estimates: [2023, 2024]
    # With years of several kinds, say which is what: statuses: { 2024: estimate, 2025: budgeted, 2026: proposed }
    values: { 2019: 44206, 2020: 46018, 2021: 47702, 2022: 49567, 2023: 54900, 2024: 59600 }

  - id: germany-nato
    label: Germany
    country: DEU
    unit: million EUR
    definition: NATO
    source: nato-2024-06
    estimates: [2023, 2024]
    values: { 2019: 46936, 2020: 51392, 2021: 52431, 2022: 58266, 2023: 67621, 2024: 90586 }

  - id: poland-nato
    label: Poland
    country: POL
    unit: million PLN
    definition: NATO
    source: nato-2024-06
    estimates: [2023, 2024]
    values: { 2019: 45404, 2020: 52110, 2021: 58304, 2022: 68361, 2023: 111226, 2024: 151241 }
`,
  },
  {
    name: 'report.yaml',
    content: `# yaml-language-server: $schema=https://unpkg.com/milex/schemas/report.json
#
# The charts that are drawn from the book. Draw them with: milex report report.yaml
title: What France means to spend

book: book.yaml

charts:
  # The id is the name of the file: out/goal.png, and out/goal@2x.png for screens of double density.
  - id: goal
    form: before-after
    title: France means to spend about twice as much on defense
    figures: [france-2025, france-goal]

  - id: since-2019
    form: line
    title: Germany spent more than France in every year since 2019
    series: [france-nato, germany-nato]
    # years: { from: 2021, to: 2024 }

  - id: in-euros
    form: bar
    title: Germany spends half as much again as France
    figures: [germany-nato-2024, france-nato-2024, poland-nato-2024]
    # In one currency, at the rate of a day, {to: EUR, on: 2025-03-04}, or at an average:
    convert: { to: EUR, average: "2024" }
    # highlight: [poland-nato-2024]
    # theme: dark
    # size: square
    # locale: de
    # byline: "Chart: your name"
    # logo: logo.svg
    # What cannot be compared without a word is refused; a reason that is waived becomes a note under the chart:
    # waive: [definition]
`,
  },
];
