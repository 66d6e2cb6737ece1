/** Weapons by the names all languages share: what follows a number and is counted. In lower case, stars for endings. */
export const models: string =
  'f-15, f-16, f-18, f-22, f-35, f-35, f-16, f-15, f-18, f-35a, f-35b, b-21, a400m, c-130, p-8, kc-46, fa-50, rafale[|s], eurofighter[|s|n], ' +
  'typhoon[|s], gripen[|s], tornado[|s], tempest, leopard[|s], abrams, challenger, boxer[|s], puma[|s], lynx, marder, pzh 2000, ' +
  'himars, patriot[|s], iris-t, samp/t, caesar[|s], k2, k9, k-2, k-9, apache[|s], chinook[|s], black hawk[|s], nh90, tomahawk[|s], javelin[|s], taurus, ' +
  'm-346, m-345, l-39, l-159, pc-21, pc-7, c-390, kc-390, c-27j, c-295, a330, mrtt, ah-64, uh-60, ch-47, h145, h225m, aw149, aw169, m777, m109, kf51, kf-21, ' +
  'jf-17, j-10, su-30, su-24, mig-31, s-400, s-300, nasams, mq-9, tb2, gripen*, abrams*, stryker*, bradley*, leopard*, challenger[|s], merkava*, boxer*, archer, dana, zuzana, rosomak*, cv90, freccia, ariete, centauro, ajax, warrior, ' +
  'storm shadow, scalp, exocet, meteor, stinger[|s], bayraktar[|s], mirage[|s], su-57, su-35, t-90, t-72, mig-29, krab[|s|ów], borsuk[|ów], piorun[|ów]';

/** A number after one of these is part of a name: "Leopard 2", "Article 5", "Block 4". In lower case. */
export const designators: ReadonlySet<string> = new Set(
  (
    'leopard leopards typ type article artikel art artículo articolo artykuł artykułu chapter chapitre kapitel capítulo capitolo rozdział ' +
    'section abschnitt sección sezione page seite página pagina strona annex annexe anhang table tableau tabelle tabla tabella ' +
    'figure abbildung no nr n° num numéro número numero phase block mk mark tranche class klasse einzelplan titel paragraph par § ' +
    'absatz ust pkt punkt punto point covid g nato eu brexit resolution rafale boxer meteor aster patriot eurofighter abrams m x ' +
    'plan agenda vision horizon readiness horizonte orizzonte top level stufe stage étape etapa fase etap game day tag giorno día jour dzień'
  ).split(' '),
);
