import type { Item } from '../schema/document.ts';
import type { Fact, FactKind, FactOf } from '../schema/facts.ts';
import { isFactTranslated } from '../translation/fact-words.ts';
import type { Child, SafeHtml } from './html.ts';
import { isUnitNamed, saysLowest, saysUnit } from './price-words.ts';
import type { View } from './view.ts';
import { lengthClass } from './word-length.ts';

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const KEEPS_ORDER = new Set<FactKind>(['phone', 'price', 'email', 'url', 'handle', 'registry']);

/** Kinds of fact that are words of the owner's language, not names or numbers. */
const WORDED = new Set<FactKind>(['offer', 'plan', 'class', 'question', 'statement', 'quote', 'hours']);
/** The language of a fact where it is not the page's: the site's default one, unless it is translated. */
const languageOf = ({ doc, locale }: View, fact: Fact): string | undefined =>
  WORDED.has(fact.norm.kind) && locale.split('-')[0] !== doc.site.defaultLocale.split('-')[0] && !isFactTranslated(doc, fact.id, locale)
    ? doc.site.defaultLocale
    : undefined;

/** A fact as its owner wrote it. Numbers keep their own direction inside right-to-left text. */
export function factInline(view: View, said: Fact): Child {
  const { h } = view;
  const fact = said.norm.kind === 'statement' ? { ...said, text: withCapital(said.text) } : said;
  const mark = view.preview ? fact.id : undefined;
  const sample = mark && fact.status === 'sample' ? 'sample' : undefined;
  const isIsland = view.dir === 'rtl' && KEEPS_ORDER.has(fact.norm.kind);
  if (isIsland) return h('bdi', { dir: RTL_LETTER.test(fact.text) ? undefined : 'ltr', 'data-f': mark, class: sample }, fact.text);
  const lang = languageOf(view, fact);
  return mark || lang ? h('span', { 'data-f': mark, lang, class: sample }, fact.text) : fact.text;
}

/** A sentence of a message in small letters; "iPhone" keeps its own. */
const withCapital = (text: string): string =>
  /^\p{Ll}+\p{Lu}/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export const isKind = <K extends FactKind>(fact: Fact | undefined, kind: K): fact is FactOf<K> & Fact => fact?.norm.kind === kind;

/** Facts of some ids and one kind, in the given order; unknown ids are skipped. */
export function factsOf<K extends FactKind>(view: View, ids: readonly string[], kind: K): (FactOf<K> & Fact)[] {
  return ids.map((id) => view.doc.facts[id]).filter((fact): fact is FactOf<K> & Fact => isKind(fact, kind));
}

export const firstFact = <K extends FactKind>(view: View, ids: readonly string[], kind: K) => factsOf(view, ids, kind)[0];

/** The price of an item: its own, else its offer's, plan's or class's. */
export function priceOf(view: View, item: Pick<Item, 'facts'>): (FactOf<'price'> & Fact) | undefined {
  const own = firstFact(view, item.facts, 'price');
  if (own) return own;
  for (const id of item.facts) {
    const norm = view.doc.facts[id]?.norm;
    if (norm && 'price' in norm && norm.price) {
      const price = view.doc.facts[norm.price];
      if (isKind(price, 'price')) return price;
    }
  }
  return undefined;
}

/** A price with "from" and "per month", unless the owner's words contain them. */
export function priceText(view: View, item: Pick<Item, 'facts' | 'id'>): SafeHtml | null {
  const { h, words } = view;
  if (view.unpriced?.has(item.id)) return null;
  const fact = priceOf(view, item);
  const offer = firstFact(view, item.facts, 'offer');
  const instead = offer?.norm.instead ?? (offer?.norm.free ? words.free : undefined);
  if (!fact) return instead ? h('span', { class: 'price' }, instead) : null;
  const { from, per } = fact.norm;
  const isUnitStated = !per || saysUnit(fact.text) || item.facts.some((id) => isUnitNamed(view.doc.facts[id]?.text ?? '', per));
  return h(
    'span',
    // A price in words may break its line; an amount may not.
    {
      class: fact.text.length > 16 ? 'price long' : fact.text.length > 9 ? 'price wide' : 'price',
      'data-figure': lengthClass(fact.text, / /),
    },
    from && !saysLowest(fact.text) && h('small', null, words.from, ' '),
    offer?.norm.extra && !fact.text.includes('+') && '+ ',
    sumAlone(fact.text, offer?.text) ?? factInline(view, fact),
    !isUnitStated && h('small', null, ' ', words.per[per]),
  );
}

/** The sum of a price that ends with the words of its own row: "£40" of "£40 every extra 500", beside "Every extra 500". */
function sumAlone(price: string, row: string | undefined): string | undefined {
  const sum = row && price.toLowerCase().endsWith(` ${row.toLowerCase()}`) ? price.slice(0, -row.length).trim() : '';
  return /\d/.test(sum) ? sum : undefined;
}

/**
 * An address on two lines where its street is known: the street, then the rest. The text stays whole for copying and screen readers,
 * so the comma or dash between the lines is only visually hidden.
 */
export function addressLines(view: View, fact: Fact): Child {
  const street = fact.norm.kind === 'address' ? fact.norm.street : undefined;
  if (!street || !fact.text.startsWith(street) || fact.text.length === street.length) return factInline(view, fact);
  const rest = fact.text.slice(street.length);
  const between = /^[\s,;·.،–—-]*/u.exec(rest)![0];
  const { h } = view;
  return h(
    'span',
    { class: view.preview && fact.status === 'sample' ? 'lines sample' : 'lines', 'data-f': view.preview ? fact.id : undefined },
    h('span', null, street),
    h('span', { class: 'rest' }, h('span', { class: 'unseen' }, between), rest.slice(between.length)),
  );
}
