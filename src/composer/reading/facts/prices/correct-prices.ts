import type { Fact } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet } from '../sheet.ts';
import { decimalOf } from './amounts.ts';
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
  const changed = changePrices(sheet);
  raisePrices(sheet);
  strikePrices(sheet, changed);
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

const UNPRICED =
  '(?![\\d.,:]*\\d| ?(?:%|x(?!\\p{L})|h(?!\\p{L})|hs|hrs?|horas?|hours?|min\\p{L}*|k[gm]|m²|m2|anos|years|dias?|days|meses|months|por cento|percent))';
const COSTS = '(?:e|eh|es|is|are|sao|son|ta|esta|custa|custam|cuesta|cuestan|costs?|sai|sale|fica|queda)';
const NOW_IT = `(?:agora|ahora|now|hoje|hoy)(?: ${COSTS})?`;
const RAISED =
  'mudou|subiu|aumentou|baixou|caiu|passou|cambio|subio|aumento|bajo|paso|changed|(?:has |have )?(?:gone|went) (?:up|down)|went (?:up|down)';
/** "o tobogã mudou agora é 350", "la torta chica subió a 900", "the wash is now £12": a thing, that it has changed, and what it costs now. */
const SINCE_CHANGED = new RegExp(
  [
    '(?<=(?:^|[.;:,!?\\n(])\\s*|(?<!\\p{L})(?:mas|pero|but|ah|e|y|and|que) )(?:(?:o|a|os|as|el|la|los|las|the) )?',
    `(?<thing>[\\p{L}\\d][^.;:,!?\\n]{1,40}?),? (?:(?:${RAISED})[ ,]+(?:(?:e |y |and )?(?:${NOW_IT}|${COSTS})|para|pra|a|to)|${COSTS} (?:now|agora|ahora)|${NOW_IT}) `,
    `(?<sign>(?:r\\$|us\\$|\\p{Sc}) ?)?(?<sum>\\d(?:[\\d.,]*\\d)?)${UNPRICED}`,
  ].join(''),
  'gu',
);

const BEFORE_THING = /^(?:(?:mas|pero|but|ah|e|y|and|que|ops|oops)[ ,]+)*(?:(?:o|a|os|as|el|la|los|las|the) )?/u;

/** Gives a thing of the list the price that it has now, told in talk behind it; returns where that is told. */
function changePrices(sheet: Sheet): Span[] {
  const changed: Span[] = [];
  for (const found of sheet.folded.matchAll(SINCE_CHANGED)) {
    const { thing: said = '', sum = '', sign = '' } = found.groups ?? {};
    const thing = said.replace(BEFORE_THING, '');
    const end = found.index + found[0].length;
    const start = end - sum.length - sign.length;
    const within = (span: readonly [number, number] | undefined) => span !== undefined && span[0] >= found.index && span[1] <= end;
    const priced = sheet.facts.filter(isPriced);
    const others = priced.filter(({ source: { span } }) => !within(span));
    const byName = others.filter(({ text }) => ` ${fold(text)} `.includes(` ${thing} `));
    // "Minhoca, litro … R$ 40" is the one that is sold so.
    const named = byName.length > 0 ? byName : others.filter(({ norm }) => ` ${fold(norm.note ?? '')} `.includes(` ${thing} `));
    const [only] = named;
    const was = sheet.facts.find(({ id }) => id === only?.norm.price);
    const before = was?.source.span;
    // Of two things, nobody can tell which has changed.
    if (!only || named.length > 1 || was?.norm.kind !== 'price' || !before || before[1] > start) continue;
    sheet.facts = sheet.facts.filter(({ id, source: { span } }) => id === only.id || !within(span));
    const { from: _, ...norm } = was.norm;
    const price = record(sheet, start, end, { ...norm, amount: decimalOf(sum) });
    // "1,90, mínimo 200 un": what the old price was for holds for the new one.
    const terms = /^\D*\d[\d.,]*\d?(?:\s?(?:reais|euros|pesos))?[\s,]+(\p{L}.*)$/u.exec(was.text)?.[1];
    only.norm = { ...only.norm, price, ...(terms && !only.norm.note ? { note: terms } : {}) };
    changed.push({ start: found.index, end });
    sheet.withheld = [...sheet.withheld, { start: before[0], end: before[1] }, { start: found.index, end }];
    sheet.facts = sheet.facts.filter(({ id }) => id !== was.id);
  }
  return changed;
}
