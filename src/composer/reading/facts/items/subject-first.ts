import { fold } from '../../fold.ts';
import type { Span } from '../../sentences.ts';
import type { Money } from '../prices/money.ts';
import { type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { hasWords, type Item, wordsOf } from './item.ts';
import { BREAK, CONDITION, HEADING } from './offer-words.ts';
import { isSize } from './variants.ts';

const MAX_NAME = 6;
const MAX_TOLD = 60;
/** A portion or a size by itself, with at most one word about it: "plato chico", "fatia", "half pint". */
const PORTION =
  /^(?:(?:o|a|el|la|un|una|um|uma|the|an?|per|por) )?(?:(?:mei[oa]|medi[oa]|half(?: an?)?|small|large) )?(?:platos?|prato(?:s|zinho)?|por[cç][oõ](?:es)?|porc[ai]o(?:es)?|porcion(?:es)?|orden|racion|tapa|fatias?|rebanada|tajada|pedacos?|porciones|slices?|portions?|servings?|plates?|bowls?|cups?|glass(?:es)?|mugs?|pints?|bottles?|jars?|jugs?|pots?|tubs?|trays?|bags?|box(?:es)?|packs?|pieces?|tigela|cumbuca|copos?|xicara|tacas?|dose|garrafas?|potes?|jarras?|baldes?|bandejas?|caixas?|caixinha|pacotes?|sacos?|saquinhos?|latas?|unidades?|unid|pecas?|duzias?|dezenas?|centos?|vasos?|copas?|tazas?|botellas?|frascos?|botes?|bolsas?|cajas?|paquetes?|piezas?|unidad(?:es)?|docenas?|cientos?|inteir[oa]|enter[oa]|whole|half|mei[oa]|medi[oa]|dozen|pairs?|pares|par|kilos?|quilos?|litros?|metros?)(?: (?:chic[oa]|mediano|mediana|grande|pequen[oa]|medi[oa]|inteir[oa]|enter[oa]|chei[oa]|small|medium|large|duzia|docena|dozen|de \d{1,4} ?\p{L}{1,6}|\d{1,4} ?(?:ml|g|kg|l)))?$/u;

/** A way, a time or an act of the owner's: it tells of the thing before the comma, and is none itself. */
const TELLS_OF =
  /^(?:(?:eu |a gente |i |we )?(?:faco|fazemos|faz|encomendo|entrego|entregamos|saio|sai|levo|levamos|busco|atendo|cobro|fica|ficam|demora|leva|hago|hacemos|entrego|sale|llevo|voy|tarda|queda|made|done|ready|takes?|cut|baked|cooked|cooks?|comes?)(?!\p{L})|(?:na|no|nas|nos|em|ao|a|sob|por|pela|pelo|com|sem|ja|so|al|en|bajo|sin|con|ya|solo|while|with|without|by|at|on|in)\s(?:\p{L}+\s?){1,5}$)/u;
/** Words of a sentence that lead to its price by a verb are read by their verb. */
const OPENS_BADLY =
  /^(?:em|no|na|in|en|at|on|para|pra|for|por|se|si|if|quando|cuando|when|e|y|and|com|con|with|desde|from|a partir|mais|plus)\s/u;

const isThing = (sheet: Sheet, { start, end }: Span): boolean => {
  const said = sheet.folded.slice(start, end);
  const open = sheet.open.slice(start, end);
  return (
    hasWords(said) &&
    wordsOf(said).length <= MAX_NAME &&
    !open.includes(TAKEN) &&
    !/[\d:()?!]/.test(said) &&
    (sheet.language === 'pt' ? said.replaceAll(' do ', ' de ') : said).search(BREAK) < 0 &&
    !OPENS_BADLY.test(said) &&
    !CONDITION.test(said) &&
    !HEADING.test(said) &&
    !isSize(said) &&
    !PORTION.test(said)
  );
};

/** The words of a sentence before its first comma, when they name a thing by themselves. */
function thingFirst(sheet: Sheet, { start, end }: Span, before: number): Span | undefined {
  const comma = sheet.text.slice(start, Math.min(end, before)).search(/,\s/u);
  if (comma < 2) return undefined;
  const thing = trimmed(sheet.text, start, start + comma);
  return isThing(sheet, thing) ? thing : undefined;
}

/** "Cecina con nopales, orden chica $85 / grande $140": portions belong to the thing that opens their sentence, as its notes. */
export function withThingFirst(sheet: Sheet, sentence: Span, items: readonly Item[]): Item[] {
  const first = items[0]?.head ?? items[0]?.name;
  const thing = first && thingFirst(sheet, sentence, first.start);
  const arePortions = items.every(({ name, note }) => {
    const said = sheet.folded.slice(name.start, name.end);
    return !note && (isPortion(said) || DATES.test(said));
  });
  if (!thing || !arePortions || !/^,\s(?:(?:o|a|el|la|the)\s)?$/u.test(sheet.folded.slice(thing.end, first.start))) return [...items];
  return items.map((item) => {
    const { head, tail, ...rest } = item;
    const isOwn = PORTION.test(sheet.folded.slice(item.name.start, item.name.end));
    const told = (isOwn ? [item.name] : [head, item.name, tail]).filter((part) => part !== undefined);
    return { ...rest, name: thing, note: told.map(({ start, end }) => sheet.text.slice(start, end)).join(' ') };
  });
}

/** "Christmas week, 20 Dec to 3 Jan: €4 extra": dates name nothing. */
const DATES =
  /^(?:(?:de|do|del|from|between|entre) )?\d{1,2}(?:st|nd|rd|th)?(?: (?:de |of )?\p{L}{3,10})? (?:a|ao|al|ate|hasta|to|until|till|e|y|and|-|–) \d{1,2}(?:st|nd|rd|th)? (?:de |of )?\p{L}{3,10}$/u;

/** "Feijoada (só sábado) -", "Carne do sol com aipim:": the thing that a line is about, with what is said of it. */
const LINE_OF = /^(?<thing>\p{L}[^:()\n\d]{2,50}?)(?:\s?\((?<note>[^()\n]{2,40})\))?\s*(?::|\s[-–—])\s+/du;
const OF_TIME = /^(?:the |a |o |la )?(?:weeks?|weekends?|days?|nights?|semana|fi[mn] de semana|dia|noite|noche|diaria|mes|month)$/u;
/** A first thing may go on behind a dash or a comma: "Otter – 57 ft, sleeps 4, weekend". */
const GOES_ON = /\s[-–—]\s|,\s|\s?\(/u;

/** "Feijoada - P 22 / M 28", "Suco (copo) 7, jarra 18", "Heron, weekend £720, week £1,140": sizes alone are of the thing that opens their line. */
export function withThingOfLine(sheet: Sheet, sentence: Span, items: readonly Item[]): Item[] {
  if (items.length < 2) return [...items];
  const said = ({ start, end }: Span): string => sheet.folded.slice(start, end).replace(/^[\s)–—-]+/u, '');
  const [first] = items;
  const match = LINE_OF.exec(sheet.text.slice(sentence.start, sentence.end));
  const [from, to] = match?.indices?.groups?.thing ?? [0, 0];
  const opener = trimmed(sheet.text, sentence.start + from, sentence.start + to);
  if (match && isThing(sheet, opener)) {
    const cut = sentence.start + match[0].length;
    const own = items.map(({ name }) => trimmed(sheet.text, Math.max(name.start, cut), name.end));
    if (own.every((name, n) => name.end > name.start && items[n]!.name.end > cut && isPortion(said(name))))
      return items.map(({ tail, note, ...item }, n) => ({ ...item, head: opener, name: own[n]!, ...noteOf(note ?? match.groups?.note) }));
  }
  if (!first || isPortion(said(first.name))) return [...items];
  const cut = sheet.text.slice(first.name.start, first.name.end).search(GOES_ON);
  const thing = { start: first.name.start, end: cut > 1 ? first.name.start + cut : first.name.end };
  // Without a word of its own about the first, the others are things too: "guincho leve 220, moto 160".
  const note = fold(first.note ?? '');
  if (cut <= 1 && !note) return [...items];
  const isAlone = ({ name, head, tail }: Item): boolean =>
    !head && !tail && (PORTION.test(said(name)) || OF_TIME.test(said(name)) || (isSize(said(name)) && isPortion(note)));
  return items.map((item) => (item !== first && isThing(sheet, thing) && isAlone(item) ? { ...item, head: thing } : item));
}
const noteOf = (note: string | undefined): { note?: string } => (note ? { note } : {});

const isPortion = (said: string): boolean => isSize(said) || PORTION.test(said);

/** "Nota de falecimento, faço na hora, 60,00, saio em 40 min": one price, whose thing opens the sentence; the rest tells of it. */
export function toldThing(sheet: Sheet, sentence: Span, moneys: readonly Money[]): Item | undefined {
  const [money] = moneys;
  const thing = money && moneys.length === 1 && thingFirst(sheet, sentence, money.span.start);
  if (!money || !thing) return undefined;
  const ahead = trimmed(sheet.text, thing.end, money.span.start);
  const said = sheet.folded.slice(ahead.start, ahead.end);
  if (!TELLS_OF.test(said) || !/[,:–-]\s*$/u.test(sheet.text.slice(ahead.start, money.span.start))) return undefined;
  const end = money.measure && money.measure <= sentence.end ? money.measure : money.span.end;
  const behind = trimmed(sheet.text, end, sentence.end);
  const spans = [ahead, behind].filter((span) => span.end > span.start);
  const note = spans.map((span) => sheet.text.slice(span.start, span.end)).join(', ');
  const isFree = spans.every((span) => !sheet.open.slice(span.start, span.end).includes(TAKEN));
  return isFree && note.length <= MAX_TOLD
    ? { name: thing, price: { ...money, span: { ...money.span, end } }, extra: false, note }
    : undefined;
}
