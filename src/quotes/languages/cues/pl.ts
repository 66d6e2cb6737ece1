import type { ClaimCues } from './cues.js';

export const cues: ClaimCues = {
  from: 'z, ze, wobec, w porównaniu [z|ze|do], w stosunku do, po, zamiast, względem, w zestawieniu z, od, przy',
  fromBeforeTo: '',
  to: 'do, na, aż do',
  reaches: 'osiąg*, sięg*',
  than: 'niż, od, ponad, powyżej, poniżej, względem, w stosunku do, w porównaniu [z|ze|do], wobec, z',
  timesWhat: 'tyle co, więcej niż, tego, kwoty, kwotę',
  exceeds: 'przewyższ*, przekracz*, przekrocz*',
  by: 'o',
  rise: 'wzr[a|o|ó]s*, wzrośn*, r[o|ó]s[ną|ły|ło|ła|ł|nie|nąć|nące], rośn*, urós*, uros*, zwiększ*, podnos*, podni[e|ó]s*, skok*, skoczy*, więcej, wyż*, przewyższ*, dołoż*, dodatkow*, przyrost*, podwyż*, przybył*, przybędzie, plus, powiększ*, podbi*, przekracz*, powyżej',
  fall: 'spad*, zmal*, malej*, zmniejsz*, obniż*, ciąć, cięci*, obcię*, skurcz*, mniej*, niż[szy|sza|sze|ej], redukcj*, zredukow*, minus, ubył*, poniżej, ści[ę|ą]*, okroi*',
  gap: 'różnic*',
  more: 'więcej, wyż*, ponad, powyżej, wzrost*, dodatkowo, większ*',
  less: 'mniej, niż[szy|sza|sze|ej], poniżej, spadk*, mniejsz*',
  equals:
    'czyli, tj., to jest, to znaczy, co odpowiada, odpowiada*, równowartość, równ*, lub, albo, inaczej, co daje, dając, co oznacza, to, a więc, w przeliczeniu, po przeliczeniu, co stanowi, co równa się, średnio, przeciętnie, zatem, tzn., wart*, stanowi*, w euro, w dolarach, a zatem, daje',
  equalsAfter: 'w przeliczeniu, po przeliczeniu',
  atRate: 'po kursie, według, wg, przy kursie, w przeliczeniu, po obecnym, po bieżącym',
  together:
    'łącznie, razem, w sumie, suma, sumę, w całości, wspólnie, sumują*, summa summarum, złoż* się na, w sumie daje, daje to, co daje',
  overall: 'łączn*, ogółem, oba, obie',
  madeOf:
    'skład* się z, składa* się, złożon* z, podzielon* [na|między|pomiędzy], na które składa* się, na co składa* się, dziel* się na, suma, rozdzielon* [na|między|pomiędzy], obejmują* łącznie',
  including: 'w tym, z czego, z tego, obejm*, włącznie, wliczając, z których, zawiera*',
  and: 'i, oraz, a, ale, podczas gdy, choć, bo, natomiast, zaś',
  of: 'z, całe*, cały*, całkow*, całości, budżet*, wydatk*, nakład*, łączn*, wszystk*, kwot*, sum*, pul*, środk*, planowan*, dotychczas*, ogóln*, tegoroczn*, program*, fundusz*, plan*, wartości, resort*, państwow*, ubiegłoroczn*, jego, jej, ich, tej, tego',
  outOf: 'z, ze, spośród',
  accountsFor:
    'pokryw*, czyli, stanow*, to, odpowiada*, co stanowi*, a więc, lub, tj., co odpowiada, pochłania*, zatem, wynosi*, tworz*, co daje, to jest',
  perYear: 'rocznie, na rok, w skali roku, w każdym roku, co roku, każdego roku',
  yearly: 'rocznie, roczn*, co roku, każdego roku',
  real: 'realn*, inflacj*, w cenach stałych, ujęciu realnym',
  nominal: 'nominaln*, w cenach bieżących',
  thatIs: 'to, oznacza to, czyli, daje to, wzrost, różnica, jest to, to o, spadek, a więc',
  now: 'obecnie, teraz, dziś, dzisiaj, w tym roku, aktualnie, w przyszłym roku',
  formerly:
    'rok wcześniej, przed rokiem, poprzedni*, w ubiegłym roku, wcześniej, rok temu, dawniej, przedtem, ubiegł*, zeszł*, dotychczas*, dotąd, niegdyś',
  capitalNouns: false,
};
