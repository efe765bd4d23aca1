import type { Money } from '../prices/money.ts';
import type { Sheet } from '../sheet.ts';

/** The only text allowed between an amount and its replacement: "$22 a head — sorry $24 now". */
const TAKES_BACK =
  /^[\s,.;:–—-]*(?:(?:no|nao|wait|ah|ay|ai|ops|oops)[\s,]+)*(?:sorry|perdon|desculp\p{L}*|digo|quero dizer|quise decir|mejor dicho|i mean|actually|na verdade|en realidad|correction|correccion|correcao)[\s,:–—-]*(?:(?:it'?s|its|is|e|es|son|sao|now|agora|ahora|de|at)\s)*$/u;

/** The amounts without those taken back in the same breath: the later one replaces them and keeps their conditions. */
export function withoutTakenBack(sheet: Sheet, moneys: readonly Money[]): Money[] {
  const kept: Money[] = [];
  for (const money of moneys) {
    const last = kept.at(-1);
    const isCorrection = last && TAKES_BACK.test(sheet.folded.slice(Math.max(last.span.end, last.measure ?? 0), money.span.start));
    if (!last || !isCorrection) {
      kept.push(money);
      continue;
    }
    const { measure: _, ...rest } = last;
    kept[kept.length - 1] = {
      ...rest,
      span: { start: last.span.start, end: money.span.end },
      norm: { ...last.norm, amount: money.norm.amount, currency: money.norm.currency },
      shown: money.span,
    };
  }
  return kept;
}
