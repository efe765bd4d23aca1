import type { Block, Point, Text } from './shape.ts';

/** Subjects of blogs for which the library has posts of its own. */
export const THEMES = ['recipes', 'running', 'travel', 'gardening'] as const;
export type Theme = (typeof THEMES)[number];

/** A short post that is true whoever publishes it: common knowledge, nobody's experience. `body` in the Markdown of bodies. */
export interface StarterPost {
  title: Text;
  lead: Text;
  body: Text;
  /** Ids of the theme's tags. */
  tags: string[];
}
/** A post to be written by the owner: a title and what it might say. Never published as it is. */
export type Idea = Pick<StarterPost, 'title' | 'body'>;

export interface ThemeCopy {
  /** What the blog is about, as it stands inside a name. */
  subject: Text;
  hero: Block[];
  topics: Point[];
  tags: Record<string, Text>;
  posts: StarterPost[];
  ideas: Idea[];
}

/** The words of a blog in one language. `{subject}` what it is about; `{name}` what it is called. */
export interface BlogCopy {
  /** Working title of a blog whose subject is known. */
  title: Text;
  untitled: Text;
  hero: Block[];
  latest: Block[];
  /** Over the titles that the owner named. */
  coming: Block;
  topics: Block[];
  /** Where nothing is published yet. */
  soon: Text;
  index: { label: Text; title: Text; lead: Text };
  about: { label: Text; title: Text; lead: Text; teaser: Block; body: Text; more: Text };
  /** What readers may expect where the subject is not known. */
  promise: Block & { points: Point[] };
  newsletter: Block[];
  form: Record<'email' | 'consent' | 'submit' | 'done', Text>;
  contact: Block[];
  read: Text;
  subscribe: Text;
  footer: Text[];
  /** By page: candidates for the title, richest first, and sentences of the description. */
  seo: Record<'home' | 'index' | 'about', { title: Text[]; sentences: Text[] }>;
  /** Told to the owner: that posts wait to be read, or to be written. */
  notice: { posts: Text; ideas: Text };
  ideas: Idea[];
  themes: Partial<Record<Theme, ThemeCopy>>;
}
