import type { Brief, Notice } from '#composer/brief.ts';
import { copyFor } from '#composer/copy/index.ts';
import { languageNames } from '#composer/reading/language-names.ts';
import type { FactKind } from '#site/schema.ts';

/** Kinds whose words belong to a language. */
const WORDED = new Set<FactKind>(['statement', 'offer', 'class', 'plan', 'question', 'quote']);

/** Notice for the owner of a site in several languages that their own words are in one of them. */
export function untranslatedNotice({ locale, locales, facts, industry, wishes }: Brief): Notice | undefined {
  const further = locales.filter((other) => other !== locale);
  if (further.length === 0 || !facts.some(({ norm }) => WORDED.has(norm.kind))) return undefined;
  const { plain } = copyFor(locale, industry, wishes.address);
  const languages = further.map((other) => languageNames(other.split('-')[0] ?? other, locale)).join(plain.and);
  return { code: 'translated', text: plain.untranslated.replace('{languages}', languages) };
}
