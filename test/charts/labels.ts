/** Labels that charts have to set: short, long, in German, in Polish, and without a place to break. */
export const labels: Readonly<Record<string, string>> = {
  short: 'UK',
  long: 'The United Kingdom of Great Britain and Northern Ireland, Ministry of Defence',
  German: 'Bundesministerium der Verteidigung, Verteidigungshaushaltsausgleichsrücklage',
  Polish: 'Ministerstwo Obrony Narodowej Rzeczypospolitej Polskiej w Łodzi',
  unbroken: 'Verteidigungshaushaltsausgleichsrücklagenverordnungsänderungsgesetz',
};

/** Canvas sizes: article, small, wide, square, phone. */
export const sizes = [
  [1200, 675],
  [600, 400],
  [1600, 600],
  [1080, 1080],
  [900, 1200],
] as const;

/** Text as it reads, with plain spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
