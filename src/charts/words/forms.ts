import type { LocaleTag } from '../../money/locales/index.js';
import { tableOf } from '../../money/table.js';

/** What a chart of each form is called where it is told and not shown, by language. A form without a name is not named. */
// biome-ignore format: a table
export const formNames: Readonly<Record<LocaleTag, ReadonlyMap<string, string>>> = {
  en: tableOf({
    bar: 'Bar chart', 'grouped-bar': 'Grouped bar chart', 'before-after': 'Before and after', dumbbell: 'Dumbbell chart',
    slope: 'Slope chart', line: 'Line chart', composition: 'Composition', stacked: 'Stacked bars', waterfall: 'Waterfall chart',
    'share-of-gdp': 'Shares of GDP', interval: 'Ranges', 'rate-window': 'Exchange rates', path: 'Path to a target',
    index: 'Index chart', multiples: 'Small charts',
  }),
  fr: tableOf({
    bar: 'Diagramme en barres', 'grouped-bar': 'Barres groupées', 'before-after': 'Avant et après', dumbbell: 'Haltères',
    slope: 'Diagramme de pentes', line: 'Courbes', composition: 'Composition', stacked: 'Barres empilées', waterfall: 'Cascade',
    'share-of-gdp': 'Parts du PIB', interval: 'Fourchettes', 'rate-window': 'Taux de change', path: 'Trajectoire',
    index: 'Indice', multiples: 'Petits graphiques',
  }),
  de: tableOf({
    bar: 'Balkendiagramm', 'grouped-bar': 'Gruppierte Balken', 'before-after': 'Vorher und nachher', dumbbell: 'Hanteldiagramm',
    slope: 'Steigungsdiagramm', line: 'Liniendiagramm', composition: 'Zusammensetzung', stacked: 'Gestapelte Balken',
    waterfall: 'Wasserfalldiagramm', 'share-of-gdp': 'Anteile am BIP', interval: 'Spannen', 'rate-window': 'Wechselkurse',
    path: 'Weg zum Ziel', index: 'Indexdiagramm', multiples: 'Kleine Diagramme',
  }),
  es: tableOf({
    bar: 'Gráfico de barras', 'grouped-bar': 'Barras agrupadas', 'before-after': 'Antes y después', dumbbell: 'Mancuernas',
    slope: 'Gráfico de pendientes', line: 'Gráfico de líneas', composition: 'Composición', stacked: 'Barras apiladas',
    waterfall: 'Cascada', 'share-of-gdp': 'Proporciones del PIB', interval: 'Intervalos', 'rate-window': 'Tipos de cambio',
    path: 'Camino hacia el objetivo', index: 'Índice', multiples: 'Gráficos pequeños',
  }),
  it: tableOf({
    bar: 'Grafico a barre', 'grouped-bar': 'Barre raggruppate', 'before-after': 'Prima e dopo', dumbbell: 'Manubri',
    slope: 'Grafico delle pendenze', line: 'Grafico a linee', composition: 'Composizione', stacked: 'Barre impilate',
    waterfall: 'Cascata', 'share-of-gdp': 'Quote del PIL', interval: 'Intervalli', 'rate-window': 'Tassi di cambio',
    path: 'Percorso verso l’obiettivo', index: 'Indice', multiples: 'Piccoli grafici',
  }),
  pl: tableOf({
    bar: 'Wykres słupkowy', 'grouped-bar': 'Słupki grupowane', 'before-after': 'Przedtem i potem', dumbbell: 'Wykres hantlowy',
    slope: 'Wykres nachyleń', line: 'Wykres liniowy', composition: 'Struktura', stacked: 'Słupki skumulowane',
    waterfall: 'Wykres kaskadowy', 'share-of-gdp': 'Udziały w PKB', interval: 'Przedziały', 'rate-window': 'Kursy walut',
    path: 'Droga do celu', index: 'Indeks', multiples: 'Małe wykresy',
  }),
};
