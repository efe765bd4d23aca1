import { z } from 'zod';
import { languageNames } from '#composer/reading/language-names.ts';
import type { SiteDocument } from '#site/schema.ts';
import { LIMITS } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import type { Entry } from '#site/translation/entries.ts';
import { type PromptVersions, promptOf } from '../prompts.ts';
import type { Question } from '../question.ts';
import { keptTerms, termsIn } from './kept-terms.ts';
import { citedFacts, toNumbered } from './references.ts';

const Answer = z.object({ texts: z.array(z.object({ n: z.int().min(1).max(60), text: z.string().max(LIMITS.text) })).max(60) });
export type TranslateAnswer = z.infer<typeof Answer>;

/** Max characters of a translation. */
export const roomOf = ({ text }: Pick<Entry, 'text'>): number => Math.min(LIMITS.text, Math.ceil(text.length * 1.7) + 16);

const LANGUAGES: Readonly<Record<string, string>> = {
  'pt-BR': 'Brazilian Portuguese',
  en: 'English',
  es: 'Spanish (neutral Latin American)',
  ar: 'Modern Standard Arabic',
};
const nameOf = (locale: string): string => LANGUAGES[locale] ?? `${languageNames(locale.split('-')[0]!, 'en')} (${locale})`;

/** Question for up to 60 texts of a site. Facts are numbered in the order in which the texts cite them; it contains no ids or keys. */
export function translateQuestion(
  document: SiteDocument,
  to: string,
  entries: readonly Entry[],
  versions?: PromptVersions,
): Question<TranslateAnswer> {
  const { id, system } = promptOf('translate', versions);
  const { site, facts, stringMeta } = document;
  const cited = citedFacts(entries);
  const all = entries.map(({ text }) => text).join('\n');
  const unchanged = termsIn(all, keptTerms(document));
  const named = stringMeta[site.name]?.by === 'composer' ? '' : plainTextOf(document, site.name, site.defaultLocale);
  const user = [
    `From ${nameOf(site.defaultLocale)} into ${nameOf(to)}.`,
    `Business: ${JSON.stringify(named)}, ${site.industry}, ${site.country}.`,
    unchanged.length > 0 ? `Unchanged: ${JSON.stringify(unchanged)}` : 'Unchanged: none.',
    ...cited.map((id, at) => `F${at + 1}: ${JSON.stringify(facts[id]?.norm.kind ?? 'fact')} ${JSON.stringify(facts[id]?.text ?? '')}`),
    '<<<TEXTS',
    ...entries.map((entry, at) => lineOf(entry, at + 1, cited)),
    'TEXTS>>>',
  ].join('\n');
  return {
    step: 'translate',
    promptId: id,
    system: system(nameOf(site.defaultLocale), nameOf(to)),
    user,
    schema: Answer,
    maxOutputTokens: Math.ceil(new TextEncoder().encode(all).length * 0.8) + entries.length * 24 + 120,
  };
}

/** One text on one line: as JSON it cannot end its line, nor the fence. */
function lineOf(entry: Entry, n: number, cited: readonly string[]): string {
  const place = [entry.kind, entry.fact ? `fact ${entry.part ?? ''}`.trim() : entry.role, entry.long ? 'running text' : '']
    .filter(Boolean)
    .join(' · ');
  return `${n} [${place} · max ${roomOf(entry)}] ${JSON.stringify(toNumbered(entry.text, cited))}`;
}
