import type { Span } from '../../sentences.ts';
import type { Sheet } from '../sheet.ts';
import { CLOSES, type Figure, YEAR } from './figure.ts';
import { figuresOf } from './figures.ts';
import { runsOf } from './price-runs.ts';

const known = new WeakMap<Sheet, { read: number; spans: Span[] }>();

/**
 * Prices without a sign: those supported by their own words, those that continue a list with prices ("rede solteiro 75 reais rede casal
 * 120"), and those of a list of three or more names with a figure each ("x salada 18 x tudo 27 batata 20"). A list is read as a whole, and
 * again only when readers other than that of the offers have taken words.
 */
export function bareAmounts(sheet: Sheet, signedIn: (open: string) => Span[]): readonly Span[] {
  const read = sheet.facts.filter(({ norm }) => norm.kind !== 'offer' && norm.kind !== 'price').length;
  const before = known.get(sheet);
  if (before?.read === read) return before.spans;
  const spans = pricesOf(sheet, signedIn(sheet.open));
  known.set(sheet, { read, spans });
  return spans;
}

function pricesOf(sheet: Sheet, signed: readonly Span[]): Span[] {
  const figures = figuresOf(sheet, signed);
  const said = figures.filter(({ role }) => role === 'told');
  const isPriced =
    signed.length > 0 || said.length > 1 || said.some(({ weak }) => !weak) || sheet.facts.some(({ norm }) => norm.kind === 'price');
  const prices = new Set<Span>([...signed, ...said.filter(({ weak }) => !weak || isPriced)]);
  // With leading signs ("US$ 45"), a figure among words belongs to the name: "Montaña 7 Colores".
  const leads = signed.some(({ start, end }) => /^\D.*\d$/su.test(sheet.folded.slice(start, end)));
  for (const run of runsOf(sheet, figures, prices)) for (const figure of pricesOfRun(sheet, run, { prices, leads })) prices.add(figure);
  if (prices.size >= LIST) addPricesOfLines(sheet, figures, prices);
  for (const span of signed) prices.delete(span);
  return [...prices].sort((a, b) => a.start - b.start);
}

/** Figures of a run that are prices: all that fit, if one of them is known, or they are enough to be a list. */
function pricesOfRun(sheet: Sheet, run: readonly Span[], { prices, leads }: { prices: ReadonlySet<Span>; leads: boolean }): Figure[] {
  const listed = run.filter((span): span is Figure => !prices.has(span));
  const anchored = listed.length < run.length;
  const whole = listed.filter((figure) => fits(sheet, figure, { leads: leads && anchored, anchored }));
  const inFigures = whole.filter(({ role, weak }) => role === 'told' || !weak);
  return anchored || inFigures.length >= 3 || (whole.length === 2 && isPricePair(sheet, listed, whole)) ? whole : [];
}

/** Two figures alone are prices if they look alike, or the words say so. */
function isPricePair(sheet: Sheet, listed: readonly Figure[], pair: readonly Figure[]): boolean {
  const { open, folded } = sheet;
  return (
    listed.some(({ role }) => role === 'told') ||
    pair.every(({ start, end }) => /[.,]\d{2}$/.test(folded.slice(start, end))) ||
    pair.every(({ end }) => SEPARATED.test(open.slice(end, end + 3)) || end >= open.length - 1) ||
    isParallel(sheet, pair) ||
    pair.every(isRound)
  );
}

/** Figures that end a line, in a message of prices. */
function addPricesOfLines(sheet: Sheet, figures: readonly Figure[], prices: Set<Span>): void {
  for (const figure of figures) {
    const mayBe = figure.role === 'open' || (prices.size >= LONG_LIST && figure.value >= 20);
    if ((mayBe && isLine(sheet, figure)) || isOfRow(sheet, figure, prices)) prices.add(figure);
  }
}

const SEPARATED = /[,;/|•،؛\n]/;
const LIST = 2;
const LONG_LIST = 4;

/** "favo 35.": a sentence that is a name and a figure, in a message of prices. */
function isLine({ folded, sentences }: Sheet, { start, end }: Figure): boolean {
  const own = sentences.find((one) => start >= one.start && end <= one.end);
  return own !== undefined && /^\p{L}[^\d,:;]{2,30}\s$/u.test(folded.slice(own.start, start)) && /^\W*$/.test(folded.slice(end, own.end));
}

/** "6) Casa 2 dorm, pátio, 1.650, aceita pet": alone between commas of a marked line that has no other price. */
function isOfRow({ folded, sentences }: Sheet, { start, end, value }: Figure, prices: ReadonlySet<Span>): boolean {
  const own = sentences.find((one) => start >= one.start && end <= one.end);
  if (!own || value < 100 || YEAR.test(folded.slice(start, end)) || [...prices].some((one) => one.start >= own.start && one.end <= own.end))
    return false;
  const isMarked =
    ROW_MARK.test(folded.slice(own.start, start)) || ROW_MARK_BEFORE.test(folded.slice(Math.max(0, own.start - 6), own.start));
  return isMarked && /,\s$/.test(folded.slice(own.start, start)) && /^\s*(?:[,;.+\n]|$)/.test(folded.slice(end, own.end));
}

const ROW_MARK = /^\d{1,2}[.)]\s/;
const ROW_MARK_BEFORE = /(?:^|\n)\s*(?:\d{1,2}[.)]|[-•*])\s*$/;

const isRound = ({ value, role }: Figure): boolean => role === 'open' && value >= 15 && value % 5 === 0;

/** "plantão 12 horas 200 plantão noturno 220": both names begin alike. */
function isParallel(sheet: Sheet, [first, second]: readonly Figure[]): boolean {
  const head = first && second && /\p{L}{3,}/u.exec(sheet.open.slice(first.end, second.start))?.[0];
  return head !== undefined && sheet.open.slice(Math.max(0, (first?.start ?? 0) - 30), first?.start).includes(head);
}

function fits(sheet: Sheet, { start, end, value }: Figure, { leads, anchored }: { leads: boolean; anchored: boolean }): boolean {
  const after = sheet.open.slice(end, end + 60);
  const hasDecimals = /[.,]\d{2}$/.test(sheet.folded.slice(start, end));
  if (/^\s(?:sai|saem|fica|ficam|por|custa|vale|sale|cuesta)\s\S*\d/.test(after)) return false;
  // "tubs small 3 large 4.50"
  const isSized = SIZED.test(sheet.open.slice(Math.max(0, start - 14), start)) && SIZE_NEXT.test(after);
  if (leads && !CLOSES.test(after) && !isSized) return false;
  return hasDecimals || value >= (anchored ? 2 : 4);
}

const SIZE = '(?:small|medium|large|regular|big|pequen[oa]|medi[oa]|grande|chic[oa]|median[oa])';
const SIZED = new RegExp(`(?<!\\p{L})${SIZE}\\s$`, 'u');
const SIZE_NEXT = new RegExp(`^\\s${SIZE}\\s(?:\\p{Sc}|r\\$ ?)?\\d`, 'u');
