import { plainly } from './plainly.ts';
import { hasPrice } from './price-text.ts';
import type { Contradiction } from './site-page.ts';
import type { StatedItem, StatedPart } from './stated-part.ts';

const SUM = /(?:R\$|US\$|€|£|\$)\s?\d(?:[\d.,]*\d)?|\d[\d.,]*\s?€/gu;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** Between a thing and its sum in a sentence. */
const COSTS =
  '\\s*(?:[:–—-]|custa|sai|é|est[áa]|por|a|is|costs?|for|at|cuesta|vale|sale)?\\s*(?:(?:sai |só |apenas |only |solo )?(?:por|a|for|at|em)\\s)?';
const MIN_LETTERS = 8;

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&');

/** Digits of a sum, without cents that are nought. */
const amountOf = (sum: string): string =>
  sum
    .replace(/[^\d.,]/g, '')
    .replace(/[.,]0{2}$/, '')
    .replace(/\D/g, '');
/** Words of a price beside its sum: "por mês", "from". */
const unitOf = (price: string): string => plainly(price.replace(SUM, ''));

interface Priced {
  part: StatedPart & { is: 'items' };
  item: StatedItem & { price: string };
}

/** Newer lists are believed, then fuller ones, then those of a page of their own. */
function isBetter(one: Priced, other: Priced): boolean {
  const yearOf = ({ part }: Priced) =>
    Math.max(0, ...(`${part.heading ?? ''} ${new URL(part.url).pathname}`.match(YEAR) ?? []).map(Number));
  const countOf = ({ part }: Priced) => part.items.filter(({ price }) => price).length;
  return yearOf(one) - yearOf(other) > 0 || (yearOf(one) === yearOf(other) && countOf(one) > countOf(other));
}

export const isHomePath = (url: string): boolean => /^\/(?:index\.\w+|home\/?)?$/i.test(new URL(url).pathname);
const isHome = ({ url }: StatedPart): boolean => isHomePath(url);

/**
 * A thing that two pages price differently is shown with one of the prices. It is the same thing where it has the same name under the same
 * heading, or on the home page; "Adulto" of a pool and of a sauna are two.
 */
export function pricedOnce(parts: readonly StatedPart[]): { parts: StatedPart[]; contradictions: Contradiction[] } {
  const all = parts.flatMap((part) =>
    part.is === 'items' ? part.items.flatMap((item) => (isSingle(item) ? [{ part, item } as Priced] : [])) : [],
  );
  const gone = new Map<StatedItem | string, Priced>();
  const contradictions: Contradiction[] = [];
  const tell = (kept: Priced, text: string, url: string) =>
    contradictions.push({
      kind: 'price',
      values: [
        { kind: 'price', text: `${kept.item.name}: ${kept.item.price}`, url: kept.part.url },
        { kind: 'price', text, url },
      ],
    });
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1)) {
      if (gone.has(one.item) || gone.has(other.item) || !isSameThing(one, other)) continue;
      const [kept, left] = isBetter(one, other) ? [one, other] : [other, one];
      gone.set(left.item, kept);
      tell(kept, `${left.item.name}: ${left.item.price}`, left.part.url);
    }
  const named = all.filter(({ item }) => !gone.has(item) && item.name.length >= MIN_LETTERS && /\s/.test(item.name));
  const isOther = (sentence: string, url: string): boolean => {
    const sums = sentence.match(SUM) ?? [];
    const things = sums.map((sum) => named.find((one) => isOf(one, sentence, sum)) ?? labelledBy(sentence, sum, named));
    const at = things.findIndex((one, n) => one && amountOf(sums[n]!) !== amountOf(one.item.price));
    if (at < 0 || things.includes(undefined)) return false;
    tell(things[at]!, sentence, url);
    return true;
  };
  const left = parts.flatMap((part): StatedPart[] => {
    if (part.is === 'items') {
      const items = part.items.filter((item) => !gone.has(item));
      return items.length > 0 ? [items.length === part.items.length ? part : { ...part, items }] : [];
    }
    if (part.is !== 'prose' || !part.paragraphs.some(hasPrice)) return [part];
    const paragraphs = part.paragraphs.map((text) => sentencesOf(text, (sentence) => !isOther(sentence, part.url))).filter(Boolean);
    return paragraphs.length > 0 ? [{ ...part, paragraphs }] : [];
  });
  return { parts: left, contradictions };
}

export const sentencesOf = (text: string, fits: (sentence: string) => boolean): string =>
  text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}¿¡\d])/u)
    .filter(fits)
    .join(' ');

const isSingle = ({ price, group }: StatedItem): boolean => price !== undefined && !group && price.match(SUM)?.length === 1;

const isSameThing = (one: Priced, other: Priced): boolean =>
  one.part.url !== other.part.url &&
  plainly(one.item.name) === plainly(other.item.name) &&
  (isHome(one.part) || isHome(other.part) || plainly(one.part.heading ?? '') === plainly(other.part.heading ?? '')) &&
  unitOf(one.item.price) === unitOf(other.item.price) &&
  amountOf(one.item.price) !== amountOf(other.item.price);

const MIN_NAMED = 2;

/** "Primeira habilitação carro: R$ 1.180,00", of the one thing in the lists that begins so. */
function labelledBy(sentence: string, sum: string, all: readonly Priced[]): Priced | undefined {
  const [label = '', rest = ''] = sentence.split(/:\s+/);
  const begins = ({ item }: Priced) => {
    const name = item.name.replace(/\s*\([^()]*\)$/, '').toLowerCase();
    if (OF_SEVERAL.test(label)) return false;
    return name.split(' ').length >= MIN_NAMED && `${label.toLowerCase()} `.startsWith(`${name} `) && unitOf(item.price) === '';
  };
  const [one, ...more] = rest.startsWith(sum) ? all.filter(begins) : [];
  return more.length === 0 ? one : undefined;
}

/** "Com 10% de desconto", "10 sessões": another offer of the same thing. */
const OF_SEVERAL =
  /%|\d+\s?x(?!\p{L})|(?<!\p{L})(?:descont\p{L}*|descuento|discount|off|pacote|paquete|bono|package|block|sess[õo]es|sesiones|sessions|aulas|clases|lessons)(?!\p{L})/iu;

/** "A limpeza de pele sai por R$ 90", where the list says R$ 110. */
const isOf = ({ item }: Priced, sentence: string, sum: string): boolean =>
  unitOf(item.price) === '' && new RegExp(`(?<!\\p{L})${escaped(item.name)}${COSTS}${escaped(sum)}`, 'iu').test(sentence);
