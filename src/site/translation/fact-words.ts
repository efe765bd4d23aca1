import type { SiteDocument } from '../schema/document.ts';
import type { Fact } from '../schema/facts.ts';
import type { FactId, Locale, StringKey } from '../schema/ids.ts';
import { hasWords } from './has-words.ts';

/** Words of a fact that another language says otherwise. Names, numbers, addresses, prices and quotations are no such words. */
export interface FactWord {
  key: StringKey;
  text: string;
  /** `text` is the fact's own; the others stand beside it. */
  part: 'text' | 'note' | 'answer' | 'role' | 'when' | 'who' | 'feature';
}

const PREFIX = 'fact.';
const rootOf = (id: FactId): StringKey => `${PREFIX}${id.slice(3)}`;

/** The key of a fact's own words in further languages. */
export const factKey = rootOf;

/** The fact that a key holds words of. */
export const factOfKey = (key: StringKey): FactId | undefined =>
  /^fact\.([0-9a-z]{8})(\.|$)/.exec(key) ? `fa_${key.slice(5, 13)}` : undefined;

/** The words of a fact, with the keys that hold them in further languages. */
export function factWords({ id, text, norm }: Fact): FactWord[] {
  const root = rootOf(id);
  const own: FactWord = { key: root, text, part: 'text' };
  const beside = (part: Exclude<FactWord['part'], 'text' | 'feature'>, words: string | undefined): FactWord[] =>
    words === undefined ? [] : [{ key: `${root}.${part}`, text: words, part }];
  const all = (): FactWord[] => {
    switch (norm.kind) {
      case 'offer':
        return [own, ...beside('note', norm.note)];
      case 'plan':
        return [
          own,
          ...norm.features.map((feature, at): FactWord => ({ key: `${root}.feature-${at + 1}`, text: feature, part: 'feature' })),
        ];
      case 'class':
        return [own, ...beside('when', norm.when), ...beside('who', norm.who)];
      case 'question':
        return [own, ...(norm.answer === 'yes' || norm.answer === 'no' ? [] : beside('answer', norm.answer))];
      case 'statement':
      case 'hours':
      case 'date':
        return [own];
      case 'person':
      case 'quote':
        return beside('role', norm.role);
      default:
        return [];
    }
  };
  return all().filter(({ text }) => hasWords(text));
}

const held = new WeakMap<SiteDocument, Map<Locale, SiteDocument>>();

/**
 * The document as a visitor of a language meets its facts: their words in it where they have been put into it. The same document
 * gives the same object.
 */
export function withFactWords(doc: SiteDocument, locale: Locale): SiteDocument {
  const texts = doc.strings[locale];
  if (locale === doc.site.defaultLocale || !texts) return doc;
  const known = held.get(doc)?.get(locale);
  if (known) return known;
  const told = Object.values(doc.facts).flatMap((fact) => {
    const words = factWords(fact).filter(({ key }) => texts[key]?.trim());
    return words.length === 0 ? [] : [[fact.id, words.reduce((said, word) => withWord(said, word, texts[word.key]!), fact)] as const];
  });
  const made = told.length === 0 ? doc : { ...doc, facts: { ...doc.facts, ...Object.fromEntries(told) } };
  held.set(doc, (held.get(doc) ?? new Map<Locale, SiteDocument>()).set(locale, made));
  return made;
}

function withWord(fact: Fact, { part, key }: FactWord, text: string): Fact {
  if (part === 'text') return { ...fact, text };
  const { norm } = fact;
  if (part !== 'feature') return { ...fact, norm: { ...norm, [part]: text } as Fact['norm'] };
  const at = Number(key.slice(key.lastIndexOf('-') + 1)) - 1;
  return norm.kind === 'plan' ? { ...fact, norm: { ...norm, features: norm.features.map((one, i) => (i === at ? text : one)) } } : fact;
}

/** Whether a fact's own words are there in a language. */
export const isFactTold = (doc: SiteDocument, id: FactId, locale: Locale): boolean => Boolean(doc.strings[locale]?.[rootOf(id)]?.trim());

/** Where a fact's own words are written in a language; none where that is the fact itself. */
export function wordKeyOf(doc: SiteDocument, id: FactId, locale: Locale): StringKey | undefined {
  const fact = doc.facts[id];
  if (!fact || locale === doc.site.defaultLocale || fact.status === 'sample') return undefined;
  return factWords(fact).find(({ part }) => part === 'text')?.key;
}
