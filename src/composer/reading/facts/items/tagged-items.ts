import type { Span } from '../../sentences.ts';
import { type Money, moneyIn } from '../prices/money.ts';
import { record, type Sheet, sentenceAt, TAKEN, trimmed } from '../sheet.ts';
import { freeStretches } from '../statements/free-stretches.ts';
import { endOfName, hasWords, type Item, isSold, stripped } from './item.ts';
import { BREAK, CONDITION, DISCOUNT } from './offer-words.ts';
import { isBrought } from './things-brought.ts';
import { isSize } from './variants.ts';
import { ofWholeLists } from './whole-lists.ts';

/** Min chances to prefer the chain's words for an item to the grammar's: for wider names, and for others. */
const WIDENED = 0.4;
const RENAMED = 0.5;
/** Min chances without support from the grammar: with a price after them, and without. */
const PRICED = 0.3;
const ALONE = 0.6;
/** Below this chance an item of the grammar is talk. */
const TALK = 0.05;
const MAX_ITEMS = 40;
const MAX_WORDS = 8;
const JOINED = /^(?:e|y|i|and|or|ou|de|do|da|of|com|con|with|em|en|in|para|pra|for|por)\s/;

/** The item with the chain's name: without the talk around it, or with a word the grammar left out. */
export function renamed(sheet: Sheet, item: Item, moneys: readonly Money[]): Item {
  const { name, price } = item;
  // A row with one price is several things.
  if (/,\s/.test(sheet.text.slice(name.start, name.end)) || isInRow(sheet, name, moneys)) return item;
  const near = sheet.tags
    .likeliest('I')
    .map((span) => withoutAnd(sheet, span))
    .filter(({ start, end, chance }) => {
      const isWider = start <= name.start && end >= name.end;
      return chance >= (isWider ? WIDENED : RENAMED) && start < name.end && end > name.start;
    });
  const isBehind = price !== undefined && price.span.start < name.start;
  const span = isBehind ? near[0] : near.at(-1);
  // "pacote de 8 | dias no mês": a number stays with its counted noun, unless it is the price of a similar thing: "kilo 24 | kilo de azul".
  const isCounted = span && !isBehind && span.start > name.start && /\d\s$/.test(sheet.folded.slice(0, span.start));
  const first = span ? (/^\p{L}+/u.exec(sheet.folded.slice(span.start, span.end))?.[0] ?? '') : '';
  if (isCounted && !sheet.folded.slice(name.start, span.start).includes(first)) return item;
  if (span && !isBehind && span.start > name.start && /\n\s*[-–•*]\s$/.test(sheet.text.slice(0, name.start))) return item;
  // "Categoria A"
  if (span && !isBehind && /^\s[A-Z]$/.test(sheet.text.slice(span.end, name.end))) return item;
  // "cento de coxinha": the quantity belongs to the name.
  if (span && !isBehind && span.start > name.start && BY_MEASURE.test(sheet.folded.slice(name.start, span.start))) return item;
  // "codorna limpa congelada pacote com 6": what it is sold in follows the thing.
  if (span && !isBehind && span.start > name.start && CONTAINER.test(sheet.folded.slice(span.start, span.end))) return item;
  if (span && /[.!?]\s/.test(sheet.text.slice(span.start, span.end))) return item;
  // "Acompanhamento completo (4 encontros + parto": the chain stops inside the bracket.
  if (span && item.note && /\([^)]*$/.test(sheet.text.slice(span.start, span.end))) return item;
  // "Pipoca e algodão doce = 180 cada", "almuerzo de papa y trucha 160": no name begins in the middle of a phrase.
  if (span && !isBehind && isCutFrom(sheet, name.start, span.start)) return item;
  // "1/4 pollo", "caldo 300ml": the amount belongs to the name.
  if (span && !isBehind && [sheet.open.slice(name.start, span.start), sheet.open.slice(span.end, name.end)].some(isAmount)) return item;
  if (
    !span ||
    isSize(sheet.folded.slice(span.start, span.end)) ||
    !isWhole(sheet, span) ||
    sheet.open.slice(span.start, span.end).includes(TAKEN)
  )
    return item;
  if (moneys.some((money) => span.start < money.span.end && span.end > money.span.start)) return item;
  // "cera bruta — kg 60,00": a unit alone is no name.
  if (BARE_UNIT.test(sheet.folded.slice(span.start, span.end))) return item;
  // "torta chica (8 personas)": words in brackets become the note.
  if (item.note && sheet.text.slice(name.end, span.end).includes(item.note)) return item;
  const end = endOfName(sheet, span.start, span.start + stripped(sheet.open.slice(span.start, span.end)).length, span.end);
  // "Table Tricks | for weddings and clubs": words the name does not need become the note.
  const rest = trimmed(sheet.text, end, name.end);
  const note =
    item.note ?? (!isBehind && hasWords(sheet.open.slice(rest.start, rest.end)) ? sheet.text.slice(rest.start, rest.end) : undefined);
  return { ...item, name: { start: span.start, end }, ...(note ? { note } : {}) };
}

/** The words before a name belong to it: they end in a joint, and no talk leads to them. */
const isCutFrom = ({ text, folded }: Sheet, from: number, to: number): boolean =>
  JOINT_AT_END.test(text.slice(from, to)) && folded.slice(from, to).search(BREAK) < 0;
const JOINT_AT_END = /\p{L}\s(?:e|y|and|&|ou|or|o|com|con|with|de|d[ao]s?|del|of|en|em|in|para|pra|for)\s$/iu;
const BARE_UNIT = /^(?:o |por |el |per )?(?:kg|kilo|quilo|litro|cento|duzia|docena|dozen|unidade?|un|par|metro)$/u;
const BY_MEASURE =
  /^(?:meio )?(?:cento|ciento|duzia|docena|dozen|kilo|quilo|kg|litro|par|milheiro|porcao|porcion|bandeja|caixa|caja) (?:de|of)\s$/u;
const CONTAINER =
  /^(?:pacotes?|pacotinhos?|sacos?|saquinhos?|caixas?|caixinhas?|bandejas?|potes?|vidros?|garrafas?|latas?|fardos?|paquetes?|bolsas?|cajas?|frascos?|botes?|botellas?|packs?|bags?|jars?|boxes|box|trays?|tubs?|bottles?) (?:(?:com|con|de|of|c\/|with) )?\d/u;
const isAmount = (said: string): boolean =>
  /^\s*\d/.test(said) && (isSize(said.trim()) || /^\S+\s$|^\s\d{1,2}(?:[.,]\d+)?m?\s*$/.test(said));

/** "…, key cutting £6, upvc lock change £90": the few words between one price's comma and the next price are all one name. */
function isInRow(sheet: Sheet, { start, end }: Span, moneys: readonly Money[]): boolean {
  const said = sheet.folded.slice(start, end);
  if (said.split(/\s+/).length > IN_ROW || said.search(BREAK) >= 0) return false;
  if (/\p{L}: $/u.test(sheet.text.slice(0, start)) && moneys.length > 1) return true;
  return moneys.some((money) => money.span.end < start && /^(?:[,;]|\s[/|•])\s$/.test(sheet.text.slice(money.span.end, start)));
}
const IN_ROW = 5;

/** True when the chain sees no item where the grammar has one. */
export const isTalked = (sheet: Sheet, { start, end }: Span): boolean => sheet.tags.inside('I', start, end) < TALK;

/** Items the grammar missed: with a price after them, or several side by side. */
export function readTaggedItems(sheet: Sheet): void {
  const listed = inLists(sheet);
  const found = freeStretches(sheet, 'I', PRICED)
    .map((one) => ({ ...one, at: one.start, ...withoutVerb(sheet, withoutAnd(sheet, one)) }))
    .filter((span) => isWhole(sheet, span) && !isComplained(sheet, span) && !isBrought(sheet, span))
    .map((span) => ({ ...span, price: priceBehind(sheet, span) }));
  const bare = ofWholeLists(
    sheet,
    found.filter(
      ({ price, chance, at, start, end }) =>
        !price &&
        sheet.text[end] !== ':' &&
        !QUOTED.test(sheet.folded.slice(start, end)) &&
        chance >= ALONE &&
        listed.has(at) &&
        !AMOUNTS.test(sheet.open.slice(end, end + 24)),
    ),
  );
  const room = MAX_ITEMS - sheet.facts.filter(({ norm }) => norm.kind === 'offer').length;
  const priced = found.filter(({ price, start, end }) => price && !CONDITION.test(sheet.folded.slice(start, end)));
  for (const { start, end, price } of priced.slice(0, Math.max(0, room))) {
    const id = price && record(sheet, price.span.start, price.span.end, price.norm);
    record(sheet, start, end, { kind: 'offer', ...(id ? { price: id } : {}) });
  }
  for (const { start, end } of bare.slice(0, Math.max(0, room - priced.length))) record(sheet, start, end, { kind: 'offer' });
}

/** "todo presupuesto sin cargo" */
const QUOTED = /^(?:todos? |toda |all |cada |every )(?:os |los )?(?:presupuestos?|orcamentos?|quotes?|estimates?)$/u;

/** "regularización desde 28 UF": a thing with an unreadable amount keeps its words together. */
const AMOUNTS = /^\s*(?:[:=–-]\s*)?(?:(?:desde|from|a partir de|de|por|at|for) )?\d/u;

/** "mandar reclamação de buraco, luz queimada": objects of a complaint are no items. */
function isComplained(sheet: Sheet, { start }: Span): boolean {
  const { start: from } = sentenceAt(sheet, start);
  return /(?<!\p{L})(?:reclam\p{L}+|queix\p{L}+|quej\p{L}+|denunci\p{L}+|complain\p{L}*|complaints?|report(?:ing|ar)?)(?!\p{L})/u.test(
    sheet.folded.slice(from, start),
  );
}

/** "Acompanho gestação, parto …": the owner's verb is no part of the name. */
function withoutVerb<Found extends Span>(sheet: Sheet, span: Found): Found {
  const verb =
    /^(?:(?:eu|nos|a gente|yo|i|we) )?(?:acompanh(?:o|amos)|atend(?:o|emos)|cuid(?:o|amos) d[aeo]s?|ensin(?:o|amos)|conduz(?:o|imos)|orient(?:o|amos)|acompan(?:o|amos)|atiendo|ensen(?:o|amos))\s(?=\p{L}{3})/u.exec(
      sheet.folded.slice(span.start, span.end),
    )?.[0];
  return verb ? { ...span, start: span.start + verb.length } : span;
}

/** Starts of items with a neighbour or a line of their own; a single one inside a sentence belongs to the sentence. */
function inLists(sheet: Sheet): Set<number> {
  const found = sheet.tags.likeliest('I');
  const listed = new Set<number>();
  for (const [n, { start, end }] of found.entries()) {
    const next = found[n + 1];
    if (next && BESIDE.test(sheet.open.slice(end, next.start))) listed.add(start).add(next.start);
    if (sheet.sentences.some((line) => line.start === start && line.end - end <= 1)) listed.add(start);
  }
  return listed;
}
const BESIDE =
  /^\s*(?:[,;:،/•|+&().\n\ue000–-]\s*)*(?:(?:e|y|i|and|ou|or|o|also|tambem|tambien|mais|plus|o|a|os|as|el|la|los|las|the|de)\s+)*$/;

/** True when the words are part of the business's name, or contain it. */
const isTitle = (sheet: Sheet, { start, end }: Span): boolean =>
  sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'name' && span && span[0] < end && span[1] > start);

/** A town served is nothing for sale: "Scottsdale also". */
const isPlace = (sheet: Sheet, { start, end }: Span): boolean =>
  sheet.facts.some(
    ({ norm, source: { span } }) =>
      norm.kind === 'place' && span && span[0] >= start && span[1] <= end && (span[1] - span[0]) * 2 > end - start,
  );

const isWhole = (sheet: Sheet, span: Span): boolean =>
  isSold(sheet, span, MAX_WORDS) &&
  !isTitle(sheet, span) &&
  !isPlace(sheet, span) &&
  !JOINED.test(sheet.folded.slice(span.start, span.end));

function priceBehind(sheet: Sheet, { end }: Span): Money | undefined {
  const [money] = moneyIn(sheet, end, Math.min(sentenceAt(sheet, end).end, end + 60));
  return money &&
    !DISCOUNT.test(sheet.folded.slice(money.span.end, money.span.end + 24)) &&
    !hasWords(stripped(`x ${sheet.open.slice(end, money.span.start)}`).slice(1))
    ? money
    : undefined;
}

/** Arabic attaches "and" to the next word; after punctuation or at the start of a line the letter may belong to the word. */
function withoutAnd<Found extends Span>(sheet: Sheet, span: Found): Found {
  const said = sheet.text.slice(span.start, span.end);
  const isJoined = /^وال/.test(said) || (/^و[\u0621-\u064a]{3}/.test(said) && /[\p{L}\p{N}] $/u.test(sheet.text.slice(0, span.start)));
  return isJoined ? { ...span, start: span.start + 1 } : span;
}
