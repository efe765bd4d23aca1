import { isTown } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import { moneyIn } from '../prices/money.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { freeStretches } from '../statements/free-stretches.ts';
import { MONTH } from '../times/dates.ts';
import { COLOUR } from './address-extent.ts';
import { IS_LAND } from './addresses.ts';

const LATIN = "[\\p{L}\\d][\\p{L}\\d.'’-]*";
const LINK = '(?:d[aeo]s?|del?|de la|de los|of|of the|the|y|e|da|com a|con|on|in|la|el)';
/** A landmark for finding the door: a noun, its complements, and the capitals that follow it. */
const THING = `(?:(?:a|o|as|os|el|la|los|las|the|d[aeo]s?|del?|de la|de los|al?|ao|of the|of|our|um|uma|una?) ){0,2}(?!(?:d[aeo]s?|del|a|o|as|os|el|la|los|las|the|of|al|ao|voce|vc|ti|usted|mim|mi|you|us|me|home|tudo|todo|tod[oa]s|everything|nothing|casa|sua|seu|tu|su|your|nos|agora|que|where|when|if)(?![\\p{L}]))${LATIN}(?: ${LINK} ${LATIN}){0,3}`;
const BY =
  '(?:(?:bem |logo |justo |right |just |quase )?(?:(?:a|do|al|no) lado|em frente|enfrente|de frente|frente|ao lado|atras|detras|por tras|nos fundos|fundos|perto|pertinho|proximo|junto|esquina|na esquina|cerca|encima|arriba|debajo|a (?:uma|duas|tres|una|dos|media|\\d) (?:quadras?|cuadras?)|al fondo|antes|depois|pasando|passando|subindo|bajando|entrando)(?: (?:d[aeo]s?|del?|de la|a|al|ao|com|con))?|next to|next door to|near(?: to)?|close to|opp\\.?|opposite|across from|across the (?:road|street) from|behind|beside|above|over|below|under|in front of|(?:on )?the corner of|at the (?:end|back|top|bottom) of|round the back of|just off|off|past)';
const HERE =
  "(?:fica|fico|ficamos|estamos|estou|to|esta|queda|quedamos|estoy|loja|puesto|ponto|banca|box|moro|atendo|local|sede|oficina|taller|tienda|endereco|located|find us|we're|we are|i'm|im|is|shop|yard|studio|office|workshop|stall|at|dirrecion|direccion|kiosko|quiosque|atiendo|venta)";
const LED = new RegExp(
  `(?<![\\p{L}])${HERE}(?: (?:em|en|in) \\p{L}+(?: \\p{L}+){0,3}?,?)?(?: (?:ali|aqui|la|aki|alla|no|na|en|at|in|on|bem|right))? (${BY} ${THING}(?:,? (?:portao|casa|puerta|gate|door) ${LATIN})?)(?![\\p{L}])`,
  'gu',
);
/** At the start of a line or between commas it needs no verb. */
const APART = new RegExp(`(?:^|\\n|[.!?,;(]\\s|\\s[-–—•]\\s|[•*-] )(${BY} ${THING}(?: \\p{L}+){0,2})(?=\\s*(?:[,.;)\\n]|$))`, 'gu');
/** In a list of notes, or beside the town: "jiparana ro perto da rodoviaria". */
const CLEAR =
  /^(?:(?:ao|do|al|no) lado|em frente|enfrente|atras|detras|next to|opp\.?|opposite|behind|across|frente a|perto d|proximo (?:a|d)|cerca de(?:l| la)|the corner of|esquina)/;

const HIGHWAY =
  /(?<![\p{L}\d-])(?:(?:rodovia |rod\. |carretera |ruta |km \d{1,4}(?:[.,]\d)? (?:da|de la|del|of the|on the) )?(?:BR|SP|MG|RJ|PR|SC|RS|GO|MT|MS|BA|PE|CE|AM|PA|ES|SE|AL|PB|RN|PI|MA|TO|RO|NH|[Rr]uta(?: [Nn]acional)?|[Rr]oute) ?-?\d{1,3},? (?:na altura do )?km\.? ?\d{1,4}(?:[.,]\d)?|[Kk]m\.? ?\d{1,4}(?:[.,]\d)? (?:da|de la|del|of the|on the) (?:rodovia |ruta |carretera )?\p{Lu}[\p{L}-]*[ -]?\d{1,3})/gu;
const UNIT =
  /(?<![\p{L}])(?:(?:Shop|Unit|Warehouse|Stall|Stand|Plot|Office|Kiosk|Studio|Suite)(?: [Nn]o\.?)? (?:[A-Z]?\d{1,4}[A-Z]?|[A-Z]),? (?:\p{Lu}[\p{L}'’.-]*|\d{1,2})(?: (?:of |the |side)?(?:\p{Lu}[\p{L}'’.-]*|\d{1,2}))*|(?:[Ee]dif[íi]cio|[Gg]aleria|[Ss]hopping|[Mm]ercado|[Cc]entro [Cc]omercial|[Pp]laza|[Tt]orre|[Cc]ondom[íi]nio|[Ff]eira)(?: d[aeo]s?)?(?: \p{L}[\p{L}'’.-]*){1,4},? (?:sala|sl\.?|loja|lj\.?|local|box|oficina|piso|quiosque|stand|conjunto|cj\.?)\.? ?\d{1,4}[A-Z]?(?!\d))/gu;
const ARABIC =
  /(?<![\u0600-\u06ff])(?:و?موقعنا |عنواننا |المحل |الفرن |المكتب |عيادتنا |ورشتي |مكاننا )?((?:ش|زنقه|نهج|دوار|ساحه|سوق|اوتوستراد|الشارع العام|برج|عماره|بنايه|مجمع)\s[\u0621-\u064a]{2,}(?:\s[\u0621-\u064a]{3,}){0,1}(?:\s(?:فوق|قرب|جنب|مقابل|قباله|حذا|خلف|بجانب|بجوار|امام|يم)\s[\u0621-\u064a]{2,}(?:\s[\u0621-\u064a]{2,}){0,2})?|(?:فوق|قرب|جنب|مقابل|قباله|حذا|خلف|بجانب|بجوار|امام)\s[\u0621-\u064a]{3,}(?:\s[\u0621-\u064a]{2,}){0,2})(?=\s*(?:[.،,\n)]|في\s|$))/gu;
const STREET_ALONE =
  /(?<=(?:^|[,\n] ?|(?:at|on|in|off|to|along|is) ))(?:the )?(?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:Street|Road|Lane|Avenue|Square|Terrace|Quay|Row|Yard|Close|Crescent|Parade|Walk|Wharf)(?=, \p{Lu}|[.\n]|$)/gu;

/** Min chance to accept an address from the chain. */
const SURE = 0.25;
/** "Heavitree Park 7:35, Polsloe Bridge 7:50", "Praça da Sé 7h30 às 9h": where somebody is at a time, and no door. */
const CLOCKED = /(?<![\d:.])(?:[01]?\d|2[0-3])(?::[0-5]\d|h[0-5]\d|h(?= (?:as|a|ate|e) \d)| ?[ap]m)(?![\p{L}\d])/u;
/** False for a town alone and for a list of prices. */
const isWay = (sheet: Sheet, start: number, end: number): boolean => {
  const said = sheet.text.slice(start, end);
  return (
    !DATED.test(sheet.folded.slice(start, end)) &&
    !IS_LAND.test(sheet.folded.slice(start, end)) &&
    !CLOCKED.test(sheet.folded.slice(start, end)) &&
    !SPOKEN_OF.test(sheet.folded.slice(start, end)) &&
    !MODEL.test(said) &&
    said.split(/\s+/).length > 1 &&
    /\p{L}{3}/u.test(said) &&
    !isTown(said, sheet.country) &&
    moneyIn(sheet, start, end).length < 2 &&
    !SERVES.test(sheet.folded.slice(Math.max(0, start - 60), start))
  );
};
/** "a rua é esburacada", "the road is closed": of a street, and no way to the door. */
const SPOKEN_OF =
  /^(?:(?:a|o|la|el|the) )?(?:rua|avenida|estrada|ladeira|calle|camino|street|road|lane) (?:e|eh|es|is|esta|fica cheia|tem|tiene|has)(?!\p{L})/u;

/** "atendo Colégio Santa Rita, Escola Pedro Nava": customers, not landmarks. */
const SERVES = /(?<!\p{L})(?:atend(?:o|e|emos)|lev(?:o|amos)|busc(?:o|amos)|transport\p{L}+|clientes?|parceir\p{L}+)(?!\p{L}) [^.;\n]*$/u;

/** "Mercury 115, 2016": a machine and its year. */
const MODEL = /\d,? (?:19|20)\d{2}$/;

/** "19 December Doca 4, Porto": a day and its location. */
const DATED = new RegExp(`\\d (?:de |of )?${MONTH}|${MONTH} \\d`, 'u');

const STATE_FIRST = new RegExp(`^(?:ac|al|ap|am|ba|ce|df|es|go|ma|mt|ms|mg|pa|pb|pr|pe|pi|rj|rn|rs|ro|rr|sc|sp|se|to) (?=${BY})`, 'u');

/** "na Marina dos Pescadores", "ponto de referência em frente ao posto": without the words that lead to it. */
const LEAD = /^(?:(?:ponto )?de referencia:? |(?:n[oa]s?|em|en (?:el|la|los|las)|en|at|in) (?=\p{L}{3}))/u;

/** Directions to the door without street and number: by a landmark, at a kilometre, in a building. */
export function readLandmarks(sheet: Sheet): void {
  const add = (start: number, end: number, named: 'landmark' | 'street'): boolean => {
    // "São Gotardo mg do lado do posto": the state belongs to the town.
    const state = STATE_FIRST.exec(sheet.folded.slice(start, end))?.[0].length ?? 0;
    const lead = LEAD.exec(sheet.folded.slice(start + state, end))?.[0].length ?? 0;
    const span = trimmed(sheet.text, start + state + lead, end);
    const isFree = span.end - span.start > 5 && !sheet.open.slice(span.start, span.end).includes(TAKEN) && !overlapsPerson(sheet, span);
    if (isFree)
      record(sheet, span.start, span.end, { kind: 'address', [named]: sheet.text.slice(span.start, span.end), country: sheet.country });
    return isFree;
  };
  const isFull = () => sheet.facts.filter(({ norm }) => norm.kind === 'address').length >= 3;
  for (const [pattern, text] of [
    [HIGHWAY, sheet.text],
    [UNIT, sheet.text],
    [STREET_ALONE, sheet.language === 'en' ? sheet.text : ''],
    [ARABIC, sheet.language === 'ar' ? sheet.open : ''],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const said = match[1] ?? match[0];
      const start = match.index + match[0].length - said.length;
      if (!isFull())
        add(
          start,
          withLandmark(sheet, start + said.length),
          pattern === ARABIC && /^(?:فوق|قرب|جنب|مقابل)/.test(said) ? 'landmark' : 'street',
        );
    }
  for (const span of sheet.tags.likeliest('D')) if (span.chance >= SURE) lengthen(sheet, span);
  for (const { start, end } of freeStretches(sheet, 'D', SURE)) if (!isFull() && isWay(sheet, start, end)) add(start, end, 'landmark');
  if (sheet.facts.some(({ norm }) => norm.kind === 'address')) return;
  for (const pattern of [LED, APART])
    for (const match of sheet.open.matchAll(pattern)) {
      const said = match[1] ?? '';
      if (pattern === APART && !CLEAR.test(said)) continue;
      const start = match.index + match[0].indexOf(said);
      if (add(start, withCapitals(sheet, withOwnWord(sheet, start, start + said.length)), 'landmark')) return;
    }
}

/** "av brasil 1020 | em maringa": the town has a fact of its own. */
const TO_A_TOWN = /\s(?:em|en|in|at|no|na|e|y|and)(?!\p{L})/u;
/**
 * "calle jacarandas mz 14 | lt 6 ecatepec", "شارع مكة | بجانب البنك": an address for which the chain finds more words than the grammar did.
 */
function lengthen(sheet: Sheet, stretch: Span): void {
  const parts = sheet.facts.flatMap(({ id, norm, source: { span } }) =>
    norm.kind === 'address' && span && span[0] < stretch.end && span[1] > stretch.start ? [{ id, norm, start: span[0], end: span[1] }] : [],
  );
  const [first] = parts;
  // Two streets are two branches.
  if (!first || parts.filter(({ norm }) => /\d/.test(norm.street ?? '')).length > 1) return;
  const start = Math.min(stretch.start, ...parts.map((part) => part.start));
  const cut = sheet.folded.slice(first.end, stretch.end).search(TO_A_TOWN);
  const end = Math.max(cut < 0 ? stretch.end : first.end + cut, ...parts.map((part) => part.end));
  if (COLOUR.exec(sheet.folded.slice(first.end - 1))?.index === 1) return;
  const isFree = (at: number) => sheet.open[at] !== TAKEN || parts.some((part) => at >= part.start && at < part.end);
  const span = trimmed(sheet.text, first.start, end);
  if (start < first.start || span.end <= first.end || !Array.from(sheet.open.slice(start, end), (_, n) => start + n).every(isFree)) return;
  const landmark = first.norm.landmark ?? sheet.text.slice(trimmed(sheet.text, first.end, span.end).start, span.end);
  sheet.facts = sheet.facts.filter(({ id }) => !parts.some((part) => part.id === id));
  record(sheet, span.start, span.end, { ...first.norm, landmark });
}

const overlapsPerson = (sheet: Sheet, span: Span): boolean =>
  sheet.facts.some(
    ({ norm, source }) => ['name', 'person'].includes(norm.kind) && source.span && source.span[0] < span.end && source.span[1] > span.start,
  );

/** "…, fundos do Posto Locatelli", "…, opposite the mosque" continue the address. */
function withLandmark(sheet: Sheet, end: number): number {
  const next = new RegExp(`^,? ${BY} ${THING}`, 'u').exec(sheet.open.slice(end, end + 80));
  return next ? withCapitals(sheet, end + next[0].length) : end;
}
/** "do lado do posto | ipiranga na entrada": the brand of the landmark, and the way into town. */
function withOwnWord({ open }: Sheet, start: number, end: number): number {
  const brand = BRANDED.test(open.slice(start, end))
    ? (/^ (?!n[ao]s? |em |d[aeo]s? |e )\p{L}{4,}(?=[\s,.;]|$)/u.exec(open.slice(end, end + 24))?.[0].length ?? 0)
    : 0;
  const way =
    /^ n[ao] (?:entrada|saida)(?: d[ao] (?:cidade|bairro))?(?!\p{L})/u.exec(open.slice(end + brand, end + brand + 30))?.[0].length ?? 0;
  return end + brand + way;
}
const BRANDED = /(?<!\p{L})(?:posto|mercado|supermercado|escola|colegio|banco|hotel|farmacia|padaria|gasolinera|clube)$/u;

function withCapitals(sheet: Sheet, end: number): number {
  // "perto da escada. Na semana": a full stop ends the way.
  if (/\p{L}{4}\.$/u.test(sheet.text.slice(Math.max(0, end - 5), end))) return end;
  const more = /^(?: \p{Lu}[\p{L}'’.-]+)+/u.exec(sheet.text.slice(end, end + 40))?.[0] ?? '';
  return /^[^a-z]*$/.test(sheet.text.slice(0, 200)) ? end : end + more.length;
}
