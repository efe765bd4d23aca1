import type { Fact } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import type { Sheet } from '../sheet.ts';
import { strikePrices } from './strike-prices.ts';

type Priced = Fact & { norm: Extract<Fact['norm'], { kind: 'offer' }> & { price: string } };

const isPriced = (fact: Fact): fact is Priced => fact.norm.kind === 'offer' && fact.norm.price !== undefined;

const TAKES_BACK =
  /(?<!\p{L})(?:desculp\p{L}*|perdao|perdon|ops|opa|errei|me enganei|digo|quer dizer|quero dizer|na verdade|me equivoque|mejor dicho|quise decir|sorry|oops|i mean|my mistake|correction|correcao|correccion)(?!\p{L})/u;
/** "…, é 35", "the full set is now £98": the only words allowed between the apology and the thing, or the amount. */
const LINKS =
  /(?<!\p{L})(?:ah|nao|no|wait|errei|i|mean|e|eh|es|is|it|it's|its|que|custa|cuesta|sai|sale|fica|agora|ahora|now|na|verdade|o|a|os|as|el|la|los|las|the|actually)(?!\p{L})|[^\p{L}\p{N}\s]/gu;
/** Max characters between an apology and its subject. */
const MAX_BETWEEN = 70;

const wordsOf = (text: string): string => text.replace(LINKS, ' ').replace(/\s+/g, ' ').trim();

/** "Sessão" repeats "sessão de 50 minutos", "G" repeats "marmita G". */
const isSame = (said: string, name: string): boolean => said === name || name.startsWith(`${said} `) || name.endsWith(` ${said}`);

/** "Corte 30 … não, desculpa, é 35": when a thing is repeated with an apology, only its later price is kept. */
export function correctPrices(sheet: Sheet): void {
  const spanOf = (id: string) => sheet.facts.find((fact) => fact.id === id)?.source.span ?? [0, 0];
  const items = sheet.facts.filter(isPriced).sort((one, other) => spanOf(one.norm.price)[0] - spanOf(other.norm.price)[0]);
  const dropped = new Set<string>();
  for (const [n, item] of items.entries()) {
    const last = items[n - 1];
    if (!last) continue;
    const between = sheet.folded.slice(spanOf(last.norm.price)[1], spanOf(item.norm.price)[0]);
    const apology = between.length <= MAX_BETWEEN ? TAKES_BACK.exec(between) : null;
    if (!apology) continue;
    // "catering $22, sorry $24" after another thing: named before the apology, so no second price of that other thing.
    const from = spanOf(last.norm.price)[1];
    const named = item.source.span?.[0] ?? 0;
    if (named >= from && named < from + apology.index) continue;
    const said = wordsOf(between.slice(apology.index + apology[0].length));
    const earlier = items.slice(0, n).filter(({ id }) => !dropped.has(id));
    const meant = said ? earlier.findLast(({ text }) => isSame(said, wordsOf(fold(text)))) : earlier.at(-1);
    if (!meant) continue;
    dropped.add(item.id).add(meant.norm.price);
    const { note, ...norm } = meant.norm;
    meant.norm = { ...norm, price: item.norm.price, ...(note && !TAKES_BACK.test(fold(note)) ? { note } : {}) };
  }
  sheet.facts = sheet.facts.filter(({ id }) => !dropped.has(id));
  raisePrices(sheet);
  strikePrices(sheet);
}

/** "…, mas o 2x agora é 290", "the wash is now £12": the price of today of the one thing that is named so. */
function raisePrices(sheet: Sheet): void {
  const items = sheet.facts.filter(isPriced);
  const spanOf = (id: string) => sheet.facts.find((fact) => fact.id === id)?.source.span;
  for (const item of items) {
    const said = NOW.exec(fold(item.text))?.[1];
    const meant = said ? items.filter((other) => other !== item && ` ${fold(other.text)} `.includes(` ${said} `)) : [];
    const [only] = meant;
    if (!only || meant.length > 1) continue;
    const was = only.norm.price;
    // A sentence with the earlier price is not to be shown beside the new one.
    const spans = [spanOf(was), item.source.span].filter((span) => span !== undefined);
    sheet.withheld = [...sheet.withheld, ...spans.map(([start, end]) => ({ start, end }))];
    only.norm = { ...only.norm, price: item.norm.price };
    sheet.facts = sheet.facts.filter(({ id }) => id !== item.id && id !== was);
  }
}
const NOW =
  /^(?:(?:mas|pero|but) )?(?:(?:o|a|os|as|el|la|los|las|the) )?(.+?) (?:agora|ja|ahora|ya|now|is now|are now)(?: (?:e|eh|es|is|esta|ta|sai|sale|custa|cuesta|costs))?$/u;
