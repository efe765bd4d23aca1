import type { Line } from './line.ts';
import { hasPrice, startsWithPrice } from './price-text.ts';

const SOLD = /(?:[-–(]\s*|^|\d\s)(?:sold|vendid[oa]s?)[\s!)]*$|\b(?:SOLD|VENDID[OA]S?)[\s!)]*$/i;
const ALONE = /^(?:sold|vendid[oa]s?)(?: out)?[\s!]*$/i;
const INSTEAD = /^(?:Sold|Vendid[oa]s?)$/;
/** "Mais vendidos", above what sells best. */
const OF_SHELF = /^(?:(?:os |as |los |las )?m[aá]i?s|best|top) (?:vendid|sold)/iu;
const MAX_SOLD = 70;
const MAX_ABOVE = 3;

/** Without things that are sold, each with the heading and words above its price. */
export function withoutSold(lines: readonly Line[]): Line[] {
  const gone = new Set<number>();
  for (const [at, { text, item, quote }] of lines.entries()) {
    // A quiet word in place of a price is left as its owner shows it.
    if (INSTEAD.test(text) && lines[at - 1]?.level !== undefined) continue;
    const isSold =
      quote === undefined && text.length < MAX_SOLD && !OF_SHELF.test(text) && (SOLD.test(text) || SOLD.test(item?.note ?? ''));
    if (!isSold) continue;
    gone.add(at);
    const isBelow = ALONE.test(text) || (hasPrice(text) && startsWithPrice(text));
    if (item || !isBelow) continue;
    const heading = lines.findLastIndex(({ level }, n) => n < at && level !== undefined);
    if (heading >= 0 && at - heading <= MAX_ABOVE) for (let n = heading; n < at; n++) gone.add(n);
  }
  return lines.filter((_, at) => !gone.has(at));
}
