import type { SiteDocument } from '../schema/document.ts';
import type { Fact } from '../schema/facts.ts';
import type { FactId, Locale, StringKey } from '../schema/ids.ts';
import { hasWords } from './has-words.ts';

/** Translatable words of a fact. Names, numbers, addresses, prices and quotations are not translated. */
export interface FactWord {
  key: StringKey;
  text: string;
  /** `text` is the fact's own; the others accompany it. */
  part: 'text' | 'note' | 'answer' | 'role' | 'when' | 'who' | 'feature';
}

const PREFIX = 'fact.';
const rootOf = (id: FactId): StringKey => `${PREFIX}${id.slice(3)}`;

/** Key of a fact's words in further languages. */
export const factKey = rootOf;

/** The fact whose words a key holds. */
export const factOfKey = (key: StringKey): FactId | undefined =>
  /^fact\.([0-9a-z]{8})(\.|$)/.exec(key) ? `fa_${key.slice(5, 13)}` : undefined;

/** The translatable words of a fact, with their keys in further languages. */
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

/** The document with its facts in a language, as far as they are translated. The same document gives the same object. */
export function withFactWords(doc: SiteDocument, locale: Locale): SiteDocument {
  const texts = doc.strings[locale];
  if (locale === doc.site.defaultLocale || !texts) return doc;
  const known = held.get(doc)?.get(locale);
  if (known) return known;
  const translated = Object.values(doc.facts).flatMap((fact) => {
    const words = factWords(fact).filter(({ key }) => texts[key]?.trim());
    return words.length === 0 ? [] : [[fact.id, words.reduce((said, word) => withWord(said, word, texts[word.key]!), fact)] as const];
  });
  const made = translated.length === 0 ? doc : { ...doc, facts: { ...doc.facts, ...Object.fromEntries(translated) } };
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

/** Whether a fact's words are available in a language. */
export const isFactTranslated = (doc: SiteDocument, id: FactId, locale: Locale): boolean =>
  Boolean(doc.strings[locale]?.[rootOf(id)]?.trim());

/** Key of a fact's words in a language; undefined where that is the fact itself. */
export function wordKeyOf(doc: SiteDocument, id: FactId, locale: Locale): StringKey | undefined {
  const fact = doc.facts[id];
  if (!fact || locale === doc.site.defaultLocale || fact.status === 'sample') return undefined;
  return factWords(fact).find(({ part }) => part === 'text')?.key;
}
