import { languageOf } from './page-language.ts';
import type { OldLook } from './page-look.ts';
import type { SitePage } from './site-page.ts';
import { isOfTemplate } from './template-site.ts';
import { unreadPages } from './unread-pages.ts';

/** A thing of an old site that the new one goes without, with a place where it stands. */
export interface LeftBehind {
  what: 'template' | 'language' | 'newsletter' | 'document' | 'unread';
  /** Words of it; the title of a page; the label of a file. */
  text: string;
  url: string;
}

const MAX_TEXT = 160;
const MAX_LEFT = 12;
const MIN_WORDS = 4;

const FOLDER = /^\/([a-z]{2}(?:-[a-z]{2})?)\//i;

/** Language of several pages; null where their words are too few. */
export const ownLanguageOf = (pages: readonly SitePage[]): string | null => languageOf(pages.map(textOf).join('\n'));

const textOf = ({ lines }: SitePage): string => lines.map(({ text }) => text).join('\n');

const declaredOf = ({ page }: SitePage): string | undefined => page.lang?.slice(0, 2).toLowerCase();

/** Language of the home page; where it has few words, that of the pages that say they are in the same. */
function homeLanguage(pages: readonly SitePage[]): string | null {
  const [home] = pages;
  const own = home && languageOf(textOf(home));
  if (!home || own) return own ?? null;
  const declared = declaredOf(home);
  const isSame = (page: SitePage) => declaredOf(page) === declared && !FOLDER.test(new URL(page.url).pathname);
  return ownLanguageOf(pages.filter(isSame)) ?? declared ?? null;
}

/** Pages in another language than the home page's: they say the same again. */
export function inOtherLanguages<P extends SitePage>(pages: readonly P[]): P[] {
  const [home, ...others] = pages;
  const own = homeLanguage(pages);
  if (!home || !own) return [];
  // Several languages that its pages name are no template’s.
  const isDeclared = (page: P) => (declaredOf(page) ?? declaredOf(home)) !== declaredOf(home);
  const foreign = others.filter((page) => {
    const said = languageOf(textOf(page));
    return said === null ? isDeclared(page) : said !== own;
  });
  // A short page stands in the folder of its language: "/en/booking".
  const folders = new Set(foreign.flatMap(({ url }) => FOLDER.exec(new URL(url).pathname)?.[1] ?? []));
  return others.filter((page) => foreign.includes(page) || folders.has(FOLDER.exec(new URL(page.url).pathname)?.[1] ?? ''));
}

/** Things that the new site goes without, for its owner to know: pages of other languages that were not brought along, pages that were not read, files, and texts of a template that stand among their own. */
export function leftBehind(
  pages: readonly SitePage[],
  { newsletter, documents = [] }: Pick<OldLook, 'newsletter' | 'documents'> = {},
  brought: ReadonlySet<string> = new Set(),
): LeftBehind[] {
  const left = inOtherLanguages(pages).filter(({ url }) => !brought.has(url));
  const foreign = left.map((page): LeftBehind => ({ what: 'language', text: (page.page.title ?? '').slice(0, MAX_TEXT), url: page.url }));
  const samples = pages.flatMap(({ page, url }) => {
    const texts = (page.text ?? '').split('\n').map((text) => text.trim());
    const text = texts.find((one) => one.split(' ').length >= MIN_WORDS && (isOfTemplate(one) || LOREM.test(one)));
    return text === undefined ? [] : [{ what: 'template' as const, text: text.slice(0, MAX_TEXT), url }];
  });
  const once = samples.filter(({ text }, at) => samples.findIndex((other) => other.text === text) === at);
  const files = documents.map(({ text, url }): LeftBehind => ({ what: 'document', text: text.slice(0, MAX_TEXT), url }));
  const unread = unreadPages(pages).map(({ text, url }): LeftBehind => ({ what: 'unread', text: text.slice(0, MAX_TEXT), url }));
  return [
    ...foreign,
    ...once,
    ...files,
    ...unread,
    ...(newsletter ? [{ what: 'newsletter' as const, text: '', url: newsletter }] : []),
  ].slice(0, MAX_LEFT);
}

const LOREM = /lorem ipsum|dolor sit amet|consectetur/i;
