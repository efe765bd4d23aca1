import type { Span } from '../../sentences.ts';
import { BREAK, LEAD } from '../items/offer-words.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { isOfCurrency, type Money, moneyAt } from './money.ts';

const LENGTH =
  '(?:\\d{1,3} ?min(?:utos?|utes?|s)?|\\d{1,2} ?h(?:oras?|ours?|rs?|s)?(?: ?\\d{2}(?: ?min(?:utos?|utes?|s)?)?)?|(?:meia|media|uma|una|an|one|half an|half) (?:hora|hour)|mei[ao]?[- ]?(?:diaria|periodo)|medio dia|half day|dia (?:todo|inteiro|completo|entero)|(?:full|all) day)';
const SUM =
  '(?:(?:r\\$|us\\$|s/|[$€£]) ?)?\\d{1,4}(?:[.,]\\d{3})*(?:[.,]\\d{2})?(?![\\d:]|[.,]\\d)(?: ?(?:reais|real|contos?|pilas?|pesos|soles|euros?|dolares|dollars?|pounds?|quid|€|£))?(?! ?(?:min|h|hs|hrs|x|%)(?![\\p{L}]))(?![\\p{L}])';
const PAIR = `(?<length>${LENGTH})(?![\\p{L}\\d])\\s?(?:[:=–-]|por|for|a|at|sai|fica|custa|is|son|sale)?\\s?(?<sum>${SUM})`;
const PAIRS = new RegExp(`(?<![\\p{L}\\d,.])${PAIR}`, 'gu');
/** From one pair to the next: "40 min 35 reais, 1h 45". */
const JOINT = /^(?: por pessoa| cada| each| per person)?\s*(?:[,;/|•·\n-]\s*)*(?:(?:e|y|and|ou|or|o)\s)?(?:[-•*]\s*)?$/u;
/** "Segunda a sexta das 8h …": an hour of the clock. */
const CLOCK = /(?<!\p{L})(?:as|das|dos|aos|a las|de|desde|from|at|ate|hasta|until|till|to|apos|after|before)\s*$/u;
const MAX_HEAD_WORDS = 5;
const MIN_BARE = 3;
const MAX_BARE_MINUTES = 300;

interface Pair {
  length: Span;
  money: Money;
  isSigned: boolean;
}

/** "Passeio 40 min R$ 35, 1h 45": what so much time costs is read as a row each, before hours of the clock are looked for. */
export function readPricesByTime(sheet: Sheet): void {
  for (const run of runsOf(sheet)) {
    const [first] = run;
    if (!first || !isPriceList(sheet, run)) continue;
    const head = headOf(sheet, first.length.start);
    if (!head) continue;
    for (const { length, money } of run) {
      const price = record(sheet, money.span.start, money.span.end, money.norm);
      const own = sheet.text.slice(length.start, length.end);
      const name = head.name ? `${sheet.text.slice(head.name.start, head.name.end)} ${own}` : own;
      const group = head.group ? { group: head.group } : {};
      record(sheet, head.name?.start ?? length.start, length.end, { kind: 'offer', price, ...group }, { text: name });
    }
  }
}

function runsOf(sheet: Sheet): Pair[][] {
  const runs: Pair[][] = [];
  for (const { index, groups } of sheet.open.matchAll(PAIRS)) {
    const { length = '', sum = '' } = groups ?? {};
    const end = index + length.length;
    const from = sheet.open.indexOf(sum, end);
    const sentence = { start: index, end: sheet.sentences.find((one) => from < one.end)?.end ?? sheet.text.length };
    const money = moneyAt(sheet, sentence, { start: from, end: from + sum.length });
    const pair = { length: { start: index, end }, money, isSigned: isOfCurrency(sum) };
    const last = runs.at(-1)?.at(-1);
    if (last && JOINT.test(sheet.open.slice(last.money.span.end, index))) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

function isPriceList(sheet: Sheet, run: readonly Pair[]): boolean {
  const [first] = run;
  if (!first || run.length < 2 || CLOCK.test(sheet.folded.slice(0, first.length.start))) return false;
  if (run.some(({ isSigned }) => isSigned)) return true;
  const times = run.map(({ length }) => minutesOf(sheet.folded.slice(length.start, length.end)));
  const sums = run.map(({ money }) => Number(money.norm.amount));
  const grows = (values: readonly number[]) => values.every((value, n) => n === 0 || value > (values[n - 1] ?? 0));
  return run.length >= MIN_BARE && grows(times) && grows(sums) && times.every((time) => time <= MAX_BARE_MINUTES);
}

function minutesOf(length: string): number {
  const [, count, unit, rest] = /^(\d+) ?(min|h)\p{L}*(?: ?(\d{2}))?/u.exec(length) ?? [];
  return count ? Number(count) * (unit === 'h' ? 60 : 1) + Number(rest ?? 0) : MAX_BARE_MINUTES;
}

/** The thing whose time is sold: the words before it, or the short line above; undefined where other talk leads to it. */
function headOf(sheet: Sheet, at: number): { name?: Span; group?: string } | undefined {
  const from = Math.max(sheet.sentences.findLast(({ start }) => start <= at)?.start ?? 0, sheet.text.lastIndexOf('\n', at - 1) + 1);
  const said = sheet.open.slice(from, at);
  if (!/\p{L}/u.test(said)) return /\p{N}/u.test(said) ? undefined : { ...groupAbove(sheet, from) };
  const cut = Math.max(said.lastIndexOf(TAKEN), said.search(/[,;](?=[^,;]*$)/u), said.search(/[.!?]\s(?!.*[.!?]\s)/su)) + 1;
  const talk = [...said.slice(cut).matchAll(BREAK)].at(-1);
  const start = from + cut + (talk ? talk.index + talk[0].length : 0);
  const lead = LEAD.exec(sheet.open.slice(start, at))?.[0].length ?? 0;
  const label = /[^:]*:\s+(?=\p{L})/u.exec(sheet.open.slice(start + lead, at))?.[0].length ?? 0;
  const name = trimmed(sheet.text, start + lead + label, at);
  if (name.end <= name.start) return {};
  const words = sheet.folded.slice(name.start, name.end);
  if (/\d/.test(words) || words.split(/\s+/).length > MAX_HEAD_WORDS) return undefined;
  return /:\s*$/.test(said) ? { group: sheet.text.slice(name.start, name.end) } : { name };
}

const TITLE = /^[^\d.!?,\n]{3,40}$/u;
function groupAbove(sheet: Sheet, start: number): { group?: string } {
  const above = sheet.text.slice(0, start).split('\n').at(-2)?.replace(/:\s*$/, '').trim() ?? '';
  const at = sheet.text.lastIndexOf(above, start);
  const isFree = above !== '' && TITLE.test(above) && !sheet.open.slice(at, at + above.length).includes(TAKEN);
  return isFree ? { group: above } : {};
}
