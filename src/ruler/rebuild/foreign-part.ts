import { inOtherLanguages, ownLanguageOf } from './left-behind.ts';
import { ownerMessage } from './owner-message.ts';
import type { SitePage } from './site-page.ts';
import { type StatedPart, saidOf } from './stated-part.ts';

/** Names of languages in themselves. */
const NAMES: Readonly<Record<string, string>> = { en: 'English', es: 'Español', pt: 'Português' };
/** Letters; what is longer is a site of its own. */
const MAX = { all: 6000, paragraph: 1900 };

/** Words of pages in another language, where nothing shows which text each of theirs is a translation of. */
export function foreignPart(pages: readonly SitePage[], year?: number): (StatedPart & { is: 'prose' }) | null {
  const foreign = inOtherLanguages(pages);
  const [first] = foreign;
  const heading = NAMES[ownLanguageOf(foreign) ?? ''];
  if (!first || !heading) return null;
  const { headline, lead, parts } = ownerMessage(foreign, year).stated;
  const said = parts.flatMap((part) => [...(part.is === 'items' && part.heading ? [`${part.heading}:`] : []), ...saidOf(part)]);
  const paragraphs = [headline, lead, ...said].filter((text) => text !== undefined && text.length <= MAX.paragraph) as string[];
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  return length > 0 && length <= MAX.all ? { is: 'prose', heading, url: first.url, paragraphs: paragraphs.slice(0, 60) } : null;
}
