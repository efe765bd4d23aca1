import type { Span } from '../../sentences.ts';
import { decimalOf } from '../prices/amounts.ts';
import { SIGNS, UNITS_OF_MONEY } from '../prices/currencies.ts';
import { moneyAt } from '../prices/money.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { sizeAtEnd } from './variants.ts';

const SUM = `(?:(?:${SIGNS})\\s?)?\\d[\\d.,]*\\d|(?:(?:${SIGNS})\\s?)?\\d`;
/** "R$ 80 / R$ 100 / R$ 130", "£35/45/60", "45 / 60 / 75 €": sums of as many variants, to the end of what is said of the thing. */
const SUMS = new RegExp(
  `(?<![\\p{L}\\d./,])(?:${SUM})(?:\\s?(?:${UNITS_OF_MONEY}))?(?:\\s?[/|]\\s?(?:${SUM})(?:\\s?(?:${UNITS_OF_MONEY}))?)+(?=\\s*(?:[.,;)\\n]|$))`,
  'gu',
);
const SIGNED = new RegExp(`^(?:(?:${SIGNS})\\s?\\d|.*\\d\\s?(?:${UNITS_OF_MONEY})$)`, 'u');
const PART = "\\p{L}[\\p{L}'’ +-]{0,24}?(?: (?:ate|hasta|up to) \\d{1,3} ?(?:kg|m|cm|l|lugares|seats|plazas))?";
/** "carro pequeno / SUV / caminhonete" */
const PARTS = new RegExp(`${PART}(?:\\s?[/|]\\s?${PART})+`, 'u');
const HEADING = new RegExp(`(?:^|[\\n(:,;.]\\s*)(?<parts>${PARTS.source})(?=\\s*(?:[\\n):;.,]|$))`, 'gu');
const VARIANT = new RegExp(`^${PART}\\)?:?$`, 'iu');
const MAX_WORDS = 4;
const MAX_NAME = 48;
/** Marks that end the thing before. */
const BREAK = /[;\n!?]|[.,]\s|\):\s/gu;

interface Part extends Span {
  text: string;
}

const partsIn = (sheet: Sheet, start: number, end: number): Part[] => {
  let at = start;
  return sheet.text
    .slice(start, end)
    .split(/[/|]/)
    .map((said) => {
      const part = trimmed(sheet.text, at, at + said.length);
      at += said.length + 1;
      return { ...part, text: sheet.text.slice(part.start, part.end) };
    });
};

/** Variants that stand by themselves before the rows: "Valores (hatch / sedan / SUV):". */
function headingBefore(sheet: Sheet, to: number, count: number): string[] | undefined {
  const lists = [...sheet.folded.slice(0, to).matchAll(HEADING)].map(({ index, 0: all, groups }) => {
    const end = index + all.length;
    return partsIn(sheet, end - (groups?.parts?.length ?? 0), end).map(({ text }) => text);
  });
  return lists.findLast((parts) => parts.length === count && parts.every((part) => part.split(' ').length <= MAX_WORDS));
}

/** "carro pequeno / SUV / caminhonete R$ 50 / R$ 65 / R$ 80": every price with its variant, where each has one. */
export function readSlashedPrices(sheet: Sheet): void {
  let last: string[] | undefined;
  for (const { index, 0: said } of [...sheet.folded.matchAll(SUMS)]) {
    const sums = partsIn(sheet, index, index + said.length);
    const end = index + said.length;
    if (!sums.some(({ text }) => SIGNED.test(text.toLowerCase())) || sheet.open.slice(index, end).includes(TAKEN)) continue;
    const start = [...sheet.folded.slice(0, index).matchAll(BREAK)].at(-1);
    const from = start ? start.index + start[0].length : 0;
    const found =
      thingAt(sheet, { start: from, end: index }, sums.length) ?? thingOfLast(sheet, { start: from, end: index }, last, sums.length);
    if (!found) continue;
    last = found.variants;
    recordVariants(sheet, found, sums);
    take(sheet, found.name.start, end);
  }
}

interface Thing {
  name: Span;
  variants: string[];
}

/** A thing with its variants before its prices: "Full groom – small/medium/large", "Lavagem simples carro pequeno / SUV / caminhonete". */
function thingAt(sheet: Sheet, { start, end }: Span, count: number): Thing | undefined {
  const said = trimmed(sheet.text, start, end);
  const parts = partsIn(sheet, said.start, said.end);
  const [first, ...others] = parts;
  if (!first || parts.length !== count || others.some(({ text }) => !VARIANT.test(text) || text.split(' ').length > MAX_WORDS))
    return undefined;
  const sign = /\s*(?:\s[–—-]\s|[:(])\s*/u.exec(first.text);
  const size = sizeAtEnd(sheet.folded.slice(first.start, first.end));
  const cut = sign ? { at: sign.index, to: sign.index + sign[0].length } : size ? { at: size, to: size } : undefined;
  if (!cut || cut.at < 2) return undefined;
  const name = trimmed(sheet.text, first.start, first.start + cut.at);
  const variants = [first.text.slice(cut.to).trim(), ...others.map(({ text }) => text.replace(/[):]+$/u, '').trim())];
  return variants.every((text) => /\p{L}/u.test(text)) && isFree(sheet, name) ? { name, variants } : undefined;
}

/** "Lavagem completa: R$ 80 / R$ 100 / R$ 130": its variants are those of the row before, or of a heading. */
function thingOfLast(sheet: Sheet, { start, end }: Span, last: string[] | undefined, count: number): Thing | undefined {
  const name = trimmed(sheet.text, start, end);
  const variants = last?.length === count ? last : headingBefore(sheet, start, count);
  return variants && !/[/|]/.test(sheet.text.slice(name.start, name.end)) && isFree(sheet, name) ? { name, variants } : undefined;
}

const isFree = (sheet: Sheet, { start, end }: Span): boolean =>
  end - start >= 2 &&
  end - start <= MAX_NAME &&
  /\p{L}{2}/u.test(sheet.text.slice(start, end)) &&
  !sheet.open.slice(start, end).includes(TAKEN);

function recordVariants(sheet: Sheet, { name, variants }: Thing, sums: readonly Part[]): void {
  const signed = sums.find(({ text }) => SIGNED.test(text.toLowerCase()))!;
  const { norm } = moneyAt(sheet, signed, signed);
  const text = sheet.text.slice(name.start, name.end);
  for (const [n, sum] of sums.entries()) {
    const amount = decimalOf(/\d[\d.,]*\d|\d/.exec(sum.text)?.[0] ?? '');
    const price = record(sheet, sum.start, sum.end, { ...norm, amount });
    record(sheet, name.start, n === 0 ? name.end : sum.start, { kind: 'offer', price, note: variants[n] }, { text, share: true });
  }
}
