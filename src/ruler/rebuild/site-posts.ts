import type { Line } from './line.ts';
import { ownWords } from './own-words.ts';
import { plainly } from './plainly.ts';
import { isMonthFirst, postedIn, signedIn } from './posted.ts';
import { isOfPosts } from './read-post.ts';
import type { SitePage } from './site-page.ts';
import type { StatedPost } from './stated-part.ts';

/** Characters. */
const MAX = { title: 120, day: 120, body: 18_000, excerpt: 420 };
const MAX_POSTS = 60;
/** Lines between a title and its day, and words of the shortest post. */
const NEAR = 2;
const MIN_WORDS = 8;

/** "Domingo, 17 de Noviembre de 2013", "Posted on May 14, 2019 by admin", "12/08/2020 às 10:32". */
const OF_DAY =
  /^(?:(?:publicad[oa]|postad[oa]|posted|published|escrito|data|fecha|date)?(?: em| el| on)?:?\s*)?(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|s[áa]bado|domingo|lunes|martes|mi[ée]rcoles|jueves|viernes|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,?\s*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:º|st|nd|rd|th)?\.?,? (?:de |of )?\p{L}{3,10}\.?,? (?:de |del |of )?\d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:[\s,|·–-]*(?:(?:às|as|a las|at)?\s*\d{1,2}[h:]\d{0,2}(?::\d\d)?(?:\s?[ap]m)?|(?:por|by|escrito por) .{2,40}))*\.?$/iu;
/** Buttons and counts of a program below a post. */
const OF_PROGRAM =
  /^(?:compart(?:ilh|a|ir)\p{L}*|share|curtir|tweet|posted in|publicado en|arquivado|categor[iíy]\p{L}*|tags?|marcador\p{L}*|etiquetas?|deixe|leave a|\d+ (?:coment|comment|repl|respuesta))(?!\p{L})/iu;
/** An excerpt that the whole text continues. */
const CUT = /\s*(?:\[?(?:…|\.{3})\]?|(?:continue|keep) reading|(?:leia|saiba|ler|ver|leer|read|learn) m[aáo][ir]?[se]?)[\s»→>.…]*$/iu;

interface Found extends StatedPost {
  page: SitePage;
  /** Its lines there. */
  from: number;
  to: number;
}

/** The posts of a site with their days, and its pages without them; the calendar of what is to come is none. @param year posts of later years are announcements. */
export function takePosts(pages: readonly SitePage[], year: number): { pages: SitePage[]; posts: StatedPost[] } {
  const listed = pages.flatMap((page) => postsIn(page, year));
  // The page of one post need not say that it is one: a list of posts does.
  const titles = new Set(listed.map(({ title }) => plainly(title)));
  const found = titles.size === 0 ? listed : pages.flatMap((page) => postsIn(page, year, titles));
  const whole = new Map<string, Found>();
  for (const post of found) {
    const known = whole.get(plainly(post.title));
    if (!known || lengthOf(post) > lengthOf(known)) whole.set(plainly(post.title), post);
  }
  const posts = [...whole.values()]
    .sort((one, other) => other.date.localeCompare(one.date))
    .slice(0, MAX_POSTS)
    .map(({ title, date, paragraphs, url }): StatedPost => ({ title, date, paragraphs, url }));
  if (posts.length === 0) return { pages: [...pages], posts };
  return { pages: pages.map((page) => withoutPosts(page, found, whole)), posts };
}

const lengthOf = ({ paragraphs }: StatedPost): number => paragraphs.join(' ').length;

function postsIn(page: SitePage, year: number, titles: ReadonlySet<string> = new Set()): Found[] {
  const { lines, url } = page;
  const isHome = new URL(url).pathname === '/';
  const isAmongPosts = isOfPosts(new URL(url).pathname) || lines.some(({ level, text }) => level !== undefined && isOfPosts(text));
  const heads = lines.flatMap(({ level }, at) => (level === undefined ? [] : [at]));
  return heads.flatMap((from, n) => {
    const head = lines[from]!;
    if (
      head.text.length > MAX.title ||
      head.text === '' ||
      isOfPosts(head.text) ||
      plainly(head.text) === plainly(page.page.siteName ?? '')
    )
      return [];
    const next = heads.slice(n + 1).find((at) => lines[at]!.level! <= head.level!) ?? lines.length;
    const posted = lines.slice(from + 1, next).find((line) => line.posted !== undefined && !line.isFooter)?.posted;
    const day = dayOf(lines, from, next);
    const time =
      posted ??
      (day && (isAmongPosts || titles.has(plainly(titleOf(head.text))))
        ? postedIn(day.text, isMonthFirst(page.page.lang ?? '', page.page.text))
        : undefined);
    // A page that names several posts below one heading is their list.
    const others = new Set(lines.slice(from + 1, next).flatMap((line) => line.posted ?? []));
    if (time === undefined || others.size > 1 || new Date(time).getUTCFullYear() > year) return [];
    const to = posted === undefined ? (heads[n + 1] ?? lines.length) : endOf(lines, from, next, posted);
    if (posted !== undefined && head.posted === undefined && !isNearPosted(lines, from)) return [];
    const texts = bodyOf(
      lines.slice(from + 1, to).filter((line) => line !== day),
      year,
    );
    if (texts.join(' ').split(/\s+/).length < MIN_WORDS || (isHome && !isAmongPosts && posted === undefined)) return [];
    const by = lines.slice(from + 1, to).find(({ signed }) => signed)?.signed ?? signedIn(day?.text ?? '');
    const paragraphs = by && isOfPerson(by, page) ? [...texts, by] : texts;
    return [{ title: titleOf(head.text), date: new Date(time).toISOString().slice(0, 10), paragraphs, url, page, from, to }];
  });
}

/** A post that a program signs with the name of the house is signed by nobody. */
const isOfPerson = (by: string, { page }: SitePage): boolean =>
  !plainly(`${page.title} ${page.siteName ?? ''}`).includes(plainly(by.replace(/^\S+ /, '')));

const isDayLine = (line: Line | undefined): line is Line =>
  line !== undefined && line.level === undefined && line.text.length <= MAX.day && OF_DAY.test(line.text);

/** The line with the day of a post: above its title, behind the post before, or below it. */
function dayOf(lines: readonly Line[], from: number, next: number): Line | undefined {
  const [above, before] = [lines[from - 1], lines[from - 2]];
  const isOfOther = before?.level !== undefined && !isOfPosts(before.text);
  if (isDayLine(above) && !isOfOther) return above;
  return lines.slice(from + 1, Math.min(next, from + 1 + NEAR)).find(isDayLine);
}

/** The program's own day stands at most a line below the title. */
const isNearPosted = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from + 1, from + 1 + NEAR).some(({ posted }) => posted !== undefined);

/** A post ends where its program says so, or at a title like its own. */
function endOf(lines: readonly Line[], from: number, next: number, posted: number): number {
  const end = lines.slice(0, next).findLastIndex((line) => line.posted === posted);
  return Math.max(end + 1, from + 2);
}

function bodyOf(lines: readonly Line[], year: number): string[] {
  let left = MAX.body;
  return lines.flatMap(({ text, level, isEntry, isFooter, item }) => {
    const own =
      OF_PROGRAM.test(text) || isFooter || (OF_DAY.test(text) && level === undefined)
        ? ''
        : item
          ? text
          : ownWords(text, Number.isFinite(year) ? year : undefined);
    left -= own.length;
    if (own === '' || left < 0) return [];
    return [level !== undefined ? `## ${own}` : isEntry ? `- ${own}` : own];
  });
}

const titleOf = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<!\.)\.$/, '')
    .trim();

/** A page without the posts that it shows, whole or in a few lines that lead to them. */
function withoutPosts(page: SitePage, found: readonly Found[], whole: ReadonlyMap<string, Found>): SitePage {
  const gone = new Set<number>();
  for (const { page: own, from, to } of found) if (own === page) for (let at = from; at < to; at++) gone.add(at);
  for (const [at, { text }] of page.lines.entries()) {
    const post = whole.get(plainly(titleOf(text)));
    if (!post || gone.has(at)) continue;
    gone.add(at);
    const body = plainly(post.paragraphs.join(' '));
    const isOf = (line: Line) =>
      line.level === undefined && (OF_DAY.test(line.text) || isBeginning(line.text, body) || OF_PROGRAM.test(line.text));
    for (let below = at + 1; below < page.lines.length && isOf(page.lines[below]!); below++) gone.add(below);
  }
  if (gone.size === 0) return page;
  const said = new Set([...gone].map((at) => page.lines[at]!.text));
  const texts = page.page.text.split('\n').filter((text) => !said.has(text.trim()));
  const lines = page.lines.flatMap((line, at): Line[] =>
    !gone.has(at) ? [line] : line.level === undefined ? [] : [{ text: '', level: line.level }],
  );
  return { ...page, lines, page: { ...page.page, text: texts.join('\n') } };
}

const isBeginning = (text: string, body: string): boolean => {
  const own = plainly(text.replace(CUT, ''));
  return own.length > 0 && text.length <= MAX.excerpt && body.includes(own);
};
