import { inOtherLanguages, ownLanguageOf } from './left-behind.ts';
import { ownerMessage } from './owner-message.ts';
import type { SitePage } from './site-page.ts';
import { type StatedPart, type StatedSite, saidOf } from './stated-part.ts';

/** Names of languages in themselves. */
const NAMES: Readonly<Record<string, string>> = { en: 'English', es: 'Español', pt: 'Português' };
/** Letters; what is longer is a site of its own. */
const MAX = 60_000;
const MAX_PARTS = 40;

/** Content of pages in another language, where nothing shows which text each of theirs is a translation of: it stays whole, on a page of its own. */
export function foreignPage(pages: readonly SitePage[], year?: number): NonNullable<StatedSite['foreign']> | null {
  const foreign = inOtherLanguages(pages);
  const [first] = foreign;
  const label = NAMES[ownLanguageOf(foreign) ?? ''];
  if (!first || !label) return null;
  const { headline, lead, parts } = ownerMessage(foreign, year).stated;
  const opening = [headline, lead].filter((text) => text !== undefined);
  const all: StatedPart[] = [...(opening.length > 0 ? [{ is: 'prose' as const, url: first.url, paragraphs: opening }] : []), ...parts];
  const length = all.flatMap(saidOf).reduce((sum, text) => sum + text.length, 0);
  return length > 0 && length <= MAX ? { label, parts: all.slice(0, MAX_PARTS) } : null;
}
