import { copyFor } from '#composer/copy/index.ts';
import type { Outlined } from '#composer/outline.ts';
import { asTitle } from '../language.ts';
import { pageSeo } from '../seo.ts';
import type { Setting } from '../setting.ts';
import { type PageSketch, type Sketch, sketch, word } from '../sketch.ts';

const OF_POSTS = /\b(?:blog|news|not[ií]cias|novedades|novidades|journal|di[áa]rio|artigos|art[ií]culos|articles|posts|dicas|consejos)\b/i;
/** Posts whose order needs to be told. */
const MIN_SORTED = 4;
/** Letters of a text, with room for its marks. */
const MAX_BODY = 19_000;
const MAX_DESCRIPTION = 160;

/** The blog that an old site had: its latest posts for the home page, the page of all of them, and each post with its day. */
export function outlinePosts(setting: Setting, { posts = [], menu = [] }: Outlined): { latest?: Sketch; pages: PageSketch[] } {
  if (posts.length === 0) return { pages: [] };
  const { brief } = setting;
  const copy = copyFor(brief.locale, brief.industry, brief.wishes.address).blog;
  const own = menu.find(({ label, url }) => OF_POSTS.test(label) || OF_POSTS.test(URL.parse(url)?.pathname ?? ''))?.label;
  const label = own ? word(asTitle(own), 'fact') : word(copy.index.label);
  const section = sketch('blog-list', 'posts', {
    title: own ? asTitle(own) : copy.index.title,
    ...(posts.length >= MIN_SORTED && { lead: copy.index.lead }),
  });
  if (own) section.slots.title = label;
  section.layouts = ['ledger'];
  section.solid = true;
  const list: PageSketch = {
    name: 'blog',
    type: 'page',
    nav: 'primary',
    label,
    // Posts are under this path, in any language.
    slug: 'blog',
    seo: pageSeo(setting, { title: label.text, lead: copy.index.lead }),
    sections: [section],
  };
  const latest = sketch('blog-list', 'latest');
  latest.slots.title = { ...label, key: 'latest.title' };
  latest.layouts = ['ledger'];
  latest.solid = true;
  return { latest, pages: [list, ...posts.map((post, at) => pageOf(post, `post-${at + 1}`))] };
}

function pageOf({ title, date, paragraphs }: NonNullable<Outlined['posts']>[number], name: string): PageSketch {
  const section = sketch('post-body', name);
  const body = bodyOf(paragraphs);
  section.slots = { title: word(title, 'fact', `${name}.title`), lead: word('', 'fact', `${name}.lead`), body: word(body, 'fact') };
  section.layouts = ['prose'];
  section.solid = true;
  return {
    name,
    type: 'post',
    nav: 'none',
    label: section.slots.title!,
    slug: title,
    seo: { title, description: body.slice(0, MAX_DESCRIPTION) },
    sections: [section],
    post: { tags: [], date },
  };
}

/** Paragraphs apart, entries of a list below each other. */
function bodyOf(paragraphs: readonly string[]): string {
  let body = '';
  for (const [at, text] of paragraphs.entries()) {
    const isNext = text.startsWith('- ') && paragraphs[at - 1]?.startsWith('- ');
    const longer = `${body}${at === 0 ? '' : isNext ? '\n' : '\n\n'}${text}`;
    if (longer.length > MAX_BODY) break;
    body = longer;
  }
  return body;
}
