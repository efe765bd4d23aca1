import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { copyIn } from '#composer/copy/index.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { postsOf } from '#site/posts.ts';
import { parseBody } from '#site/strings.ts';

const blogIn = (language: string) => copyIn(language).blog;
const ar = blogIn('ar');
const en = blogIn('en');
const es = blogIn('es');
const pt = blogIn('pt');

function made(prompt: string) {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  parseDocument(structuredClone(composed.document));
  const { document, brief } = composed;
  const text = (key: string) => document.strings[document.site.defaultLocale]![key]!;
  const posts = postsOf(document);
  return { document, brief, text, live: posts.filter(({ post }) => !post?.draft), drafts: posts.filter(({ post }) => post?.draft) };
}

describe('a blog', () => {
  test('on a known subject brings posts that carry no name and no day, and wait for the owner', () => {
    for (const [prompt, title] of [
      ['blog de receitas', 'Blog de receitas'],
      ['a blog about trail running', 'Trail running blog'],
      ['un blog de jardinería', 'Blog de jardinería'],
    ] as const) {
      const { document, brief, text, live, drafts } = made(prompt);
      expect(text('site.name')).toBe(title);
      expect(live).toEqual([]);
      expect(drafts.length).toBeGreaterThanOrEqual(4);
      for (const { post } of drafts) expect(post).toEqual({ tags: expect.any(Array), draft: true });
      const kinds = Object.values(document.sections).map(({ kind }) => kind);
      for (const kind of ['blog-list', 'newsletter', 'post-body']) expect(kinds).toContain(kind);
      expect(brief.notices.map(({ code }) => code)).toContain('starter-posts');
    }
  });

  test('on any other subject publishes nothing, and leaves ideas to its owner', () => {
    const { live, drafts, text } = made('quero um blog sobre astronomia com posts e newsletter');
    expect(live).toEqual([]);
    expect(drafts.length).toBeGreaterThanOrEqual(2);
    expect(text('site.name')).toBe('Blog de astronomia');
  });
});

test('titles that the owner named wait as drafts and are announced, with nothing written under them', () => {
  const { document, live, drafts, text } = made(
    'blog sobre horta, nome Varanda. primeiros posts: "Tempero na janela: por onde começar", "Composteira sem cheiro"',
  );
  expect(live).toEqual([]);
  expect(drafts.map((page) => text(page.label))).toEqual(['Tempero na janela: por onde começar', 'Composteira sem cheiro']);
  const coming = Object.values(document.sections).find(({ alias }) => alias === 'coming');
  expect(Object.values(document.items).filter(({ section }) => section === coming?.id)).toHaveLength(2);
});

describe('posts of the library', () => {
  test('are whole texts with headings, the same ones in each language', () => {
    for (const copy of [pt, en, es])
      for (const [theme, { posts, tags, ideas, topics }] of Object.entries(copy.themes)) {
        const other = pt.themes[theme as keyof typeof pt.themes]!;
        expect(posts.map((post) => post.tags)).toEqual(other.posts.map((post) => post.tags));
        expect([Object.keys(tags), ideas.length, topics.length]).toEqual([
          Object.keys(other.tags),
          other.ideas.length,
          other.topics.length,
        ]);
        for (const { title, lead, body } of posts) {
          expect(title.length, title).toBeLessThanOrEqual(60);
          expect(lead.length, title).toBeLessThanOrEqual(160);
          expect(parseBody(body).filter(({ t }) => t === 'heading').length, title).toBeGreaterThanOrEqual(2);
          expect(body.length, title).toBeGreaterThan(600);
        }
      }
    for (const copy of [en, es, ar]) expect(copy.promise.points.length).toBe(pt.promise.points.length);
  });
});
