/** No word of the interface in another language, and every section in the page's own. */
import { eld } from 'eld/small';
import { copyFor } from '#composer/copy/index.ts';
import { wordsOf } from '#site/render.ts';
import type { Measured, Seen } from './measure.ts';
import { normalise } from './page-text.ts';

const LANGUAGES = ['pt', 'en', 'es', 'ar'] as const;
eld.setLanguageSubset([...LANGUAGES]);

/** Every text in a table of words. */
function textsOf(words: object): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.push(value.trim().toLowerCase());
    else if (value && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit({ ...words, own: '' });
  return found.filter((text) => text.length > 3);
}
const interfaceOf = (language: string) => copyFor(language, { id: 'neutral', archetype: 'neutral' }).interface;
/** What only the page itself says, and all that may be said in a language: some words are the same in two. */
const UI = new Map(LANGUAGES.map((language) => [language as string, textsOf(wordsOf(language))]));
const OWN = new Map(
  LANGUAGES.map((language) => [language as string, new Set([...textsOf(wordsOf(language)), ...textsOf(interfaceOf(language))])]),
);

function foreignWords({ path, outline }: Seen, facts: readonly string[]): string[] {
  const language = outline.lang.split('-')[0] ?? '';
  const own = OWN.get(language) ?? OWN.get('en');
  const said = facts.join('\n').toLowerCase();
  const shown = [...outline.blocks.map(({ text }) => text), ...outline.labels].map((text) => text.toLowerCase());
  return [...UI].flatMap(([other, texts]) =>
    other === language
      ? []
      : texts
          .filter((text) => shown.includes(text) && !own?.has(text) && !said.includes(text))
          .map((text) => `${path}: "${text}" is ${other}`),
  );
}

/** Sentences of ours, without what the owner said in their own words. */
function foreignSections({ path, outline }: Seen, facts: readonly string[]): string[] {
  const language = outline.lang.split('-')[0] ?? '';
  if (!(LANGUAGES as readonly string[]).includes(language)) return [];
  const kinds = [...new Set(outline.blocks.map(({ section }) => section))];
  return kinds.flatMap((kind) => {
    const prose = outline.blocks.filter(({ section, isProse, lang, text }) => {
      const isOurs = !facts.some((fact) => fact.length > 3 && normalise(text).includes(fact));
      return section === kind && isProse && isOurs && lang === outline.lang && text.split(' ').length >= 4;
    });
    const text = prose.map((block) => block.text).join('\n');
    if (text.length < 120) return [];
    const found = eld.detect(text).language;
    return found && found !== language ? [`${path}: section ${kind} reads as ${found}: "${text.slice(0, 80)}"`] : [];
  });
}

export function foreignOn({ pages, document }: Measured): string[] {
  const facts = Object.values(document.facts).map(({ text, norm }) =>
    normalise(`${text} ${'group' in norm ? (norm.group ?? '') : ''}`).trim(),
  );
  return pages.flatMap((page) => [...foreignWords(page, facts), ...foreignSections(page, facts)]);
}
