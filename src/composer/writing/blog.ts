import { type BlogCopy, THEMES, type Theme, type ThemeCopy } from '#composer/copy/blog-shape.ts';
import { copyFor } from '#composer/copy/index.ts';
import type { Block } from '#composer/copy/shape.ts';
import { fold } from '#composer/reading/fold.ts';
import type { Acts } from './actions.ts';
import { footer, header, legalPage, notFoundPage } from './frame.ts';
import { asSentence, asTitle } from './language.ts';
import { missingItems } from './leftovers.ts';
import { pageHead, speakFirst } from './opening.ts';
import { team } from './people-sections.ts';
import { contact, hours, isReachable, map, quickContact } from './place-sections.ts';
import { pageSeo, seoFor } from './seo.ts';
import type { Setting } from './setting.ts';
import { type ActionSketch, type FormSketch, type PageSketch, type Sketch, sketch, type Words, word } from './sketch.ts';
import { faq } from './word-sections.ts';

/** Words that identify a topic, in every supported language; accents folded. */
const SUBJECTS: Record<Theme, RegExp> = {
  recipes: /receit|recip|receta|\bcozinh|\bcook|\bcocina|culinar|gastronom|\bbaking|وصفات|طبخ/,
  running: /\bcorrid|\bcorrer|\brunn|\btrail|maraton|marathon|الجري/,
  travel: /viag|viaj|\btravel|mochil|backpack|\btrips?\b|السفر/,
  gardening: /jardi|garden|\bhort[ai]|\bhuert|\bplantas?\b|\bplants?\b|حديقه|نباتات/,
};

const themeOf = (prompt: string): Theme | undefined => {
  const folded = fold(prompt);
  const at = (theme: Theme) => folded.search(SUBJECTS[theme]);
  return THEMES.filter((theme) => at(theme) >= 0).sort((a, b) => at(a) - at(b))[0];
};

/** "a blog about trail running" → "trail running": only words that fit in a name. */
function subjectIn(prompt: string): string | undefined {
  const found =
    /\bblog\s+(?:pessoal\s+|personal\s+)?(?:de|sobre|about|on|dedicado a|voltado para)\s+(?:(?:o|a|os|as|el|la|los|las|the|mi|meu|minha|my)\s+)?([\p{L}][\p{L} '’-]{2,38}?)(?=\s*(?:[.,;:!?\n(]|$|\s(?:com|with|con|para|for|em|in|en|no|na|chamad[oa]|llamad[oa]|called|que|that|feito|site)\b))/iu.exec(
      prompt,
    )?.[1];
  return found && !/(?<!\p{L})(?:e|y|and|ou|o|or|de|do|da)$/iu.test(found) ? found.trim() : undefined;
}

/** Titles of first posts given by the owner: "primeiros posts: “…”, “…”". */
function titlesIn(prompt: string): string[] {
  const list =
    /\b(?:posts?|textos?|artigos?|articles?|art[ií]culos?|entradas?)\b[^"“«.\n]{0,30}[:：]?\s*((?:["“«][^"“”«»\n]{4,110}["”»][\s,;]*(?:(?:e|y|and)\s+)?)+)/iu.exec(
      prompt,
    )?.[1] ?? '';
  return [...list.matchAll(/["“«]([^"“”«»\n]{4,110})["”»]/gu)].map(([, title]) => title!.trim()).slice(0, 12);
}

interface Blog {
  /** Post titles given by the owner. */
  named: string[];
  setting: Setting;
  copy: BlogCopy;
  words?: ThemeCopy;
}

function blogOf(setting: Setting): Blog {
  const { prompt, locale, industry, wishes } = setting.brief;
  const copy = copyFor(locale, industry, wishes.address).blog;
  const theme = themeOf(prompt);
  const words = theme && copy.themes[theme];
  if (!setting.named) {
    const subject = (setting.isFirst ? subjectIn(prompt) : undefined) ?? words?.subject;
    setting.name = subject ? asTitle(copy.title.replace('{subject}', subject.toLowerCase())) : copy.untitled;
  }
  const named = titlesIn(prompt);
  for (const fact of setting.shelf.by('statement')) if (named.some((title) => fact.text.includes(title))) setting.placed.add(fact.id);
  return { setting, copy, words, named };
}

const pick = (blog: Blog, label: string, list: readonly Block[]): Block => blog.setting.speak.pick(label, list) ?? list[0]!;
function opening(blog: Blog, read: ActionSketch, subscribe: ActionSketch): Sketch {
  const { setting } = blog;
  const section = sketch('hero', 'hero');
  section.slots = speakFirst(setting).slots;
  // Before the first post the main action is to subscribe.
  section.actions = [subscribe, read];
  section.layouts = ['statement'];
  section.media = { size: [1600, 900] };
  section.solid = true;
  return section;
}

function latest(blog: Blog): Sketch {
  const { copy } = blog;
  const section = sketch('blog-list', 'latest', pick(blog, 'latest', copy.latest));
  section.slots.note = word(copy.soon, 'composer', 'posts.soon');
  section.layouts = ['cards'];
  section.solid = true;
  return section;
}

function index(blog: Blog): PageSketch {
  const { copy } = blog;
  const { label, title, lead } = copy.index;
  const section = sketch('blog-list', 'posts', { title, lead });
  section.slots.note = word(copy.soon, 'composer', 'posts.soon');
  section.layouts = ['ledger'];
  section.solid = true;
  return {
    name: 'blog',
    type: 'page',
    nav: 'primary',
    label: word(label, 'composer', 'blog.label'),
    // Posts are under this path, in any language.
    slug: 'blog',
    seo: pageSeo(blog.setting, { title: label, lead }),
    sections: [section],
  };
}

/** Max characters of a text that stands in the head of its page. */
const MAX_HEAD = 160;

/** About the author, in the owner's words; without any there is no such page. */
function about(blog: Blog, read: ActionSketch): PageSketch | undefined {
  const { setting, copy } = blog;
  const { label, title } = copy.about;
  const stated = setting.shelf
    .said('since', 'story', 'audience', 'other')
    .filter((fact) => !setting.placed.has(fact.id) && fact.text.length > 24);
  for (const fact of stated) setting.placed.add(fact.id);
  const people = team(setting);
  if (stated.length === 0 && !people) return undefined;
  const text = stated.map((fact) => asSentence(fact.text)).join(' ');
  const head = pageHead('about-head', title, undefined, { primary: read } as Acts);
  const sections = [head];
  // One sentence is no story below its heading.
  if (stated.length === 1 && text.length <= MAX_HEAD) head.slots.lead = word(text, 'fact');
  else if (stated.length > 0) {
    const story = sketch('story', 'about-story');
    story.slots.body = word(text, 'fact');
    story.layouts = ['letter'];
    story.solid = true;
    sections.push(story);
  }
  if (people) sections.push(people);
  return {
    name: 'about',
    type: 'page',
    nav: 'primary',
    label: word(label, 'composer', 'about.label'),
    slug: label,
    seo: pageSeo(setting, { title: label }),
    sections,
  };
}

function newsletter(blog: Blog): Sketch {
  const { copy } = blog;
  const section = sketch('newsletter', 'newsletter', pick(blog, 'newsletter', copy.newsletter));
  const say = (name: keyof BlogCopy['form']): Words => word(copy.form[name], 'composer', `newsletter.${name}`);
  const form: FormSketch = {
    purpose: 'newsletter',
    fields: [{ id: 'email', type: 'email', label: say('email'), required: true, autocomplete: 'email' }],
    consent: say('consent'),
    submit: say('submit'),
    done: say('done'),
  };
  section.form = form;
  section.layouts = ['band', 'inline'];
  section.solid = true;
  return section;
}

/** Planned posts: only the owner's titles, no text in their name. */
function coming({ copy, named }: Blog): Sketch | undefined {
  if (named.length === 0) return undefined;
  const section = sketch('features', 'coming', copy.coming);
  section.items = named.map((title) => ({ slots: { title: word(title, 'fact') } }));
  section.layouts = ['ledger'];
  section.solid = true;
  return section;
}

/** Posts of the library and drafts, all hidden until the owner approves them. */
function posts(blog: Blog): PageSketch[] {
  const { setting, copy, words, named } = blog;
  const layout = setting.choose('post/layout', ['prose', 'aside']);
  const page = (name: string, title: string, lead: string, body: string, tags: Words[]): PageSketch => {
    const section = sketch('post-body', name, { title, lead, body });
    section.slots.title = word(title, 'composer', `${name}.title`);
    section.slots.lead = word(lead, 'composer', `${name}.lead`);
    section.layouts = [layout];
    section.solid = true;
    return {
      name,
      type: 'post',
      nav: 'none',
      label: section.slots.title,
      slug: title,
      seo: { title, description: lead },
      sections: [section],
      post: { tags, draft: true },
    };
  };
  // Owners who named their first posts get those, not ours.
  const written = (named.length > 0 ? [] : (words?.posts ?? [])).map((post, at) =>
    page(
      `post-${at + 1}`,
      post.title,
      post.lead,
      post.body,
      post.tags.map((tag) => word(words?.tags[tag] ?? tag, 'composer', `tag.${tag}`)),
    ),
  );
  const own = named.map((title) => ({ title, body: '' }));
  const ideas = own.length > 0 ? own : [...(words?.ideas ?? []), ...copy.ideas].slice(0, 3);
  return [...written, ...ideas.map(({ title, body }, at) => page(`idea-${at + 1}`, title, '', body, []))];
}

/** Whether readers get an address to write to: a form alone under an empty list is not enough. */
const isWrittenTo = (setting: Setting): boolean =>
  isReachable(setting) || setting.brief.wishes.contact !== undefined || setting.brief.wishes.wants.includes('contact-form');

/** A blog: latest posts, its topic, the newsletter; a page of all posts, one about it, and the posts. */
export function planBlog(setting: Setting): PageSketch[] {
  const blog = blogOf(setting);
  const { copy } = blog;
  const read: ActionSketch = { label: word(copy.read, 'composer', 'act.read'), target: { to: 'alias', alias: 'latest' } };
  const subscribe: ActionSketch = { label: word(copy.subscribe, 'composer', 'act.primary'), target: { to: 'alias', alias: 'newsletter' } };
  const acts: Acts = { goal: 'subscribe', primary: subscribe, channel: 'form' };
  const first = opening(blog, read, subscribe);
  const aboutPage = about(blog, read);
  const letter = isWrittenTo(setting) ? contact(setting, { ...acts, goal: 'contact' }, []) : undefined;
  // Readers of a blog write by e-mail, even in countries where businesses are called.
  for (const field of letter?.form?.fields ?? [])
    if (field.id === 'phone')
      Object.assign(field, {
        id: 'email',
        type: 'email',
        autocomplete: 'email',
        label: word(setting.words.form.email, 'composer', 'form.email'),
      });
  const place = setting.shelf.first('address') ? [map(setting, true)] : [hours(setting)];
  const body = [first, latest(blog), coming(blog), newsletter(blog), faq(setting), ...place, letter].filter(
    (section) => section !== undefined,
  );
  const items = missingItems(setting, [...body, ...(aboutPage?.sections ?? [])]);
  if (items.length > 0) {
    const left = sketch('features', 'details', pick(blog, 'details', setting.heads('details')));
    Object.assign(left, { items, layouts: ['ledger'], solid: true });
    body.splice(letter ? -1 : body.length, 0, left);
  }
  const foot = footer(setting);
  const quick = quickContact(setting, acts);
  const home: PageSketch = {
    name: 'home',
    type: 'home',
    nav: 'primary',
    label: word(setting.words.home, 'composer', 'home.label'),
    slug: '',
    seo: seoFor(setting, body),
    sections: [header(setting, acts), ...body, ...(quick ? [quick] : []), foot],
  };
  const pages = [home, index(blog), ...(aboutPage ? [aboutPage] : []), ...posts(blog)];
  return [...pages, legalPage(setting, pages), notFoundPage(setting)];
}

/** Notice for the owner about the starter posts of a new blog. */
export function starterNotice(prompt: string, locale: string, industry: Setting['brief']['industry']): string {
  // The owner is addressed as in the editor.
  const copy = copyFor(locale, industry, 'tu').blog;
  const theme = themeOf(prompt);
  return theme && copy.themes[theme]?.posts.length && titlesIn(prompt).length === 0 ? copy.notice.posts : copy.notice.ideas;
}
