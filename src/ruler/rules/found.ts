import type { Evidence } from './evidence.ts';
import type { Finding, Show } from './finding.ts';

/** Default titles of themes, in the languages of our readers. */
export const SAYS_NOTHING =
  /^(home|home ?page|in[ií]cio|inicial|p[áa]gina inicial|bem[- ]vindos?|index|untitled|sem t[ií]tulo|document|new page|nova p[áa]gina|welcome|bienvenidos?|p[áa]gina de inicio|my site|meu site|site|website|wordpress|just another wordpress site|coming soon|em constru[çc][ãa]o)\.?$/i;
/** Max characters of a title that search engines show on a phone. */
const LONG_TITLE = 70;
/** A page with fewer characters is rendered later, by its scripts. */
const FEW_WORDS = 120;

/** Judges what search engines and messengers see. */
export function judgeFound(evidence: Evidence): Finding[] {
  const { page, links } = evidence;
  const found: Finding[] = [];
  const add = (code: Finding['code'], points: number, values: Finding['values'] = {}, show: Show | null = null) =>
    found.push({ code, area: 'found', points, values, show });
  const card = searchCard(evidence);

  if (page.noindex || evidence.robotsBlockAll)
    add('hidden_from_search', 70, {}, { as: 'lines', lines: [page.noindex ? 'meta robots: noindex' : 'robots.txt: Disallow: /'] });
  const ownName = (page.title ?? '').replace(/[-–—|·].*$/s, '').trim();
  if (!page.title) add('title_missing', 30, {}, card);
  else if (SAYS_NOTHING.test(page.title.trim()) || (SAYS_NOTHING.test(ownName) && page.title.length < 16))
    add('title_says_nothing', 25, { title: page.title }, card);
  else if (page.title.length > LONG_TITLE) add('title_too_long', 8, { length: page.title.length }, card);
  if (!page.description || page.description.length < 40) add('description_missing', 15, {}, card);
  if (page.textLength < FEW_WORDS && page.scripts.total > 0) add('written_by_script', 25, { characters: page.textLength }, card);
  if (page.structured.broken > 0) add('broken_structured_data', 12, { count: page.structured.broken });
  else if (page.structured.types.length === 0) add('no_structured_data', 12);
  if (!page.share.image) add('no_share_picture', 10, {}, messageCard(evidence));
  const broken = links?.broken ?? [];
  if (broken.length > 0) {
    const lines = broken.slice(0, 4).map(({ url, status }) => `${status ?? '×'} ${url}`);
    add('broken_links', Math.min(30, 10 + broken.length * 4), { count: broken.length, checked: links!.checked }, { as: 'lines', lines });
  }
  return found;
}

/** Preview in a search engine, from the page alone. */
export function searchCard({ url, page }: Evidence): Extract<Show, { as: 'search' }> {
  const host = new URL(url).host;
  const description = page.description ?? page.text.replace(/\s+/g, ' ').slice(0, 155);
  return { as: 'search', host, title: page.title ?? host, description };
}

/** Preview in a messenger. */
export function messageCard({ url, page }: Evidence): Extract<Show, { as: 'message' }> {
  const { share, title, description } = page;
  return {
    as: 'message',
    host: new URL(url).host,
    title: share.title ?? title ?? new URL(url).host,
    description: share.description ?? description ?? '',
    picture: share.image !== null,
  };
}
