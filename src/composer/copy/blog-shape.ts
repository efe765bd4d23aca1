import { z } from 'zod';
import { Block, Point, Text } from './shape.ts';

const Texts = z.array(Text);
const Blocks = z.array(Block);

/** Topics of blogs for which the library has posts. */
export const THEMES = ['recipes', 'running', 'travel', 'gardening'] as const;
const Theme = z.enum(THEMES);
export type Theme = z.infer<typeof Theme>;

/** A draft for the owner to write: a title and an outline. Never published as it is. */
const Idea = z.strictObject({ title: Text, body: Text });
/**
 * A short post that is true whoever publishes it: common knowledge, nobody's experience. `body` is in the Markdown of bodies, `tags` are ids
 * of the theme's.
 */
const StarterPost = z.strictObject({ title: Text, lead: Text, body: Text, tags: z.array(z.string()) });

const ThemeCopy = z.strictObject({
  /** Topic of the blog, worded to fit inside a name. */
  subject: Text,
  hero: Blocks,
  topics: z.array(Point),
  tags: z.record(z.string(), Text),
  posts: z.array(StarterPost),
  ideas: z.array(Idea),
});
export type ThemeCopy = z.infer<typeof ThemeCopy>;

/** Candidates for a title, richest first, and sentences of the description. */
const Seo = z.strictObject({ title: Texts, sentences: Texts });

/** The words of a blog in one language. `{subject}`: its topic; `{name}`: its name. */
export const BlogCopy = z.strictObject({
  /** Working title of a blog with a known topic. */
  title: Text,
  untitled: Text,
  hero: Blocks,
  latest: Blocks,
  /** Heading over the titles that the owner named. */
  coming: Block,
  topics: Blocks,
  /** Shown before the first post. */
  soon: Text,
  index: z.strictObject({ label: Text, title: Text, lead: Text }),
  about: z.strictObject({ label: Text, title: Text, lead: Text, teaser: Block, body: Text, more: Text }),
  /** A promise to readers when the topic is unknown. */
  promise: Block.extend({ points: z.array(Point) }),
  newsletter: Blocks,
  form: z.strictObject({ email: Text, consent: Text, submit: Text, done: Text }),
  contact: Blocks,
  read: Text,
  subscribe: Text,
  footer: Texts,
  seo: z.strictObject({ home: Seo, index: Seo, about: Seo }),
  /** Notices for the owner: posts to check, or to write. */
  notice: z.strictObject({ posts: Text, ideas: Text }),
  ideas: z.array(Idea),
  themes: z.partialRecord(Theme, ThemeCopy),
});
export type BlogCopy = z.infer<typeof BlogCopy>;
