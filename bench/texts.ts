import type { Lang } from '../src/quotes/languages/index.js';

/** Paragraphs as a newspaper has them: most sentences quote nothing, some an amount, a few make a claim. */
const articles: Readonly<Partial<Record<Lang, readonly string[]>>> = {
  en: [
    'The minister told reporters on Tuesday that the alliance had to adapt, and that allies on its eastern flank were watching what the capital would do next. Lawmakers of both parties welcomed the announcement, but asked where the money was to come from.',
    'Under the draft, spending rises from €{a} billion in 2024 to €{b} billion in 2025, with most of the increase going to air defense, ammunition and housing. Officials would not say how many of the orders had been placed.',
    'Analysts in three capitals said that the timetable was ambitious. Factories that were closed in the nineties cannot be opened again within months, one of them noted, and the workers who knew the trade have long since retired.',
    'In the towns near the border, mayors have begun to ask where people would find shelter, and who is to pay for the doors, the pumps and the beds. Volunteers who learned first aid last winter now teach it to their neighbors in school gymnasiums.',
    'The first tranche is worth about €{a} billion ({c} billion dollars), according to a summary seen by this newspaper. The court of auditors is to report on it before the summer recess.',
  ],
  fr: [
    "Le ministre a déclaré mardi que l'alliance devait s'adapter, et que les pays du flanc oriental observaient avec attention ce que ferait la capitale. Des élus des deux bords ont salué l'annonce, tout en demandant d'où viendrait l'argent.",
    "Selon le projet, les dépenses passeraient de {a} milliards d'euros en 2024 à {b} milliards d'euros en 2025, l'essentiel de la hausse allant à la défense aérienne et aux munitions.",
    "Dans les communes proches de la frontière, les maires demandent où la population trouverait refuge, et qui paiera les portes, les pompes et les lits. Des volontaires formés l'hiver dernier enseignent à leur tour les gestes qui sauvent.",
    "Plusieurs analystes jugent le calendrier ambitieux. Les usines fermées dans les années quatre-vingt-dix ne rouvriront pas en quelques mois, note l'un d'eux, et les ouvriers qui connaissaient le métier sont partis à la retraite.",
  ],
  de: [
    'Der Minister sagte am Dienstag, das Bündnis müsse sich auf eine neue Lage einstellen, und die Verbündeten an der Ostflanke schauten genau hin. Abgeordnete beider Lager begrüßten die Ankündigung, fragten aber, woher das Geld kommen solle.',
    'Nach dem Entwurf steigen die Ausgaben von {a} Milliarden Euro im Jahr 2024 auf {b} Milliarden Euro im Jahr 2025; das meiste davon soll in Flugabwehr und Munition fließen.',
    'Fachleute halten den Zeitplan für ehrgeizig. Werke, die in den neunziger Jahren geschlossen wurden, lassen sich nicht in wenigen Monaten wieder öffnen, und wer das Handwerk verstand, ist längst im Ruhestand.',
  ],
};

/** News-like text of about so many characters, the same each time. */
export function news(lang: Lang, length: number): string {
  const paragraphs = articles[lang] ?? [];
  const parts: string[] = [];
  for (let [i, size] = [0, 0]; size < length; i++) {
    const base = 20 + ((i * 37) % 900) / 10;
    const amounts: Record<string, number> = { a: base, b: base * 1.2, c: base * 1.09 };
    const paragraph = (paragraphs[i % paragraphs.length] ?? '').replace(/\{(\w)\}/g, (_, key: string) =>
      number(amounts[key] ?? 0, lang),
    );
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return parts.join('\n\n');
}

function number(value: number, lang: Lang): string {
  return lang === 'en' ? value.toFixed(1) : value.toFixed(1).replace('.', ',');
}

/** What may upset a reader of numbers: repeated to the length asked for. */
export const adversarial: Readonly<Record<string, string>> = {
  digits: '1',
  brackets: '(',
  'currency signs': '€',
  spaces: ' ',
  '1,1,1,1': '1,',
  letters: 'a',
  'amount in brackets': '(€5bn ',
  'amounts without end': '€5 billion and ',
  ranges: 'from 1 to 2 ',
};
