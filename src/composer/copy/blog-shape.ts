import type { Block, Point, Text } from './shape.ts';

/** Topics of blogs for which the library has posts. */
export const THEMES = ['recipes', 'running', 'travel', 'gardening'] as const;
export type Theme = (typeof THEMES)[number];

/** A short post that is true whoever publishes it: common knowledge, nobody's experience. `body` is in the Markdown of bodies. */
export interface StarterPost {
  title: Text;
  lead: Text;
  body: Text;
  /** Ids of the theme's tags. */
  tags: string[];
}
/** A draft for the owner to write: a title and an outline. Never published as it is. */
export type Idea = Pick<StarterPost, 'title' | 'body'>;

export interface ThemeCopy {
  /** Topic of the blog, worded to fit inside a name. */
  subject: Text;
  hero: Block[];
  topics: Point[];
  tags: Record<string, Text>;
  posts: StarterPost[];
  ideas: Idea[];
}

/** The words of a blog in one language. `{subject}`: its topic; `{name}`: its name. */
export interface BlogCopy {
  /** Working title of a blog with a known topic. */
  title: Text;
  untitled: Text;
  hero: Block[];
  latest: Block[];
  /** Heading over the titles that the owner named. */
  coming: Block;
  topics: Block[];
  /** Shown before the first post. */
  soon: Text;
  index: { label: Text; title: Text; lead: Text };
  about: { label: Text; title: Text; lead: Text; teaser: Block; body: Text; more: Text };
  /** A promise to readers when the topic is unknown. */
  promise: Block & { points: Point[] };
  newsletter: Block[];
  form: Record<'email' | 'consent' | 'submit' | 'done', Text>;
  contact: Block[];
  read: Text;
  subscribe: Text;
  footer: Text[];
  /** By page: candidates for the title, richest first, and sentences of the description. */
  seo: Record<'home' | 'index' | 'about', { title: Text[]; sentences: Text[] }>;
  /** Notices for the owner: posts to check, or to write. */
  notice: { posts: Text; ideas: Text };
  ideas: Idea[];
  themes: Partial<Record<Theme, ThemeCopy>>;
}
