import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { sampleBlog } from '../catalog/sample-blog.ts';
import { apply, invert } from '../changes/apply.ts';
import { canonical } from '../integrity/canonical.ts';
import { checkDocument, parseDocument } from '../integrity/integrity.ts';
import { bodyOfPost, isPublicIn, postsOf } from '../posts.ts';
import type { SiteDocument } from '../schema/document.ts';
import { changesOf, type InputOf, type OperationName } from './index.ts';
import { OperationRefused } from './operation.ts';

const list = { label: 'Blog', title: 'Do nosso caderno', description: 'Textos sobre o que fazemos.' };
const done = <Name extends OperationName>(doc: SiteDocument, name: Name, input: InputOf<Name>): SiteDocument => {
  const changes = changesOf(doc, name, input);
  const after = apply(doc, changes);
  expect(checkDocument(after).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(apply(after, invert(changes))).toEqual(doc);
  return after;
};
const blog = canonical(parseDocument(structuredClone(sampleBlog())));

describe('posts', () => {
  it('begin as drafts, with a list of their own where the site has none', () => {
    const bare = canonical(sampleDocument({ kinds: ['header', 'hero', 'footer'] }));
    const after = done(bare, 'add-post', { locale: 'pt-BR', title: 'Pão & manteiga', list, seed: 'seed-one' });
    const [post] = postsOf(after);
    expect(post).toMatchObject({ slug: { 'pt-BR': 'pao-manteiga' }, post: { draft: true, tags: [] } });
    expect(Object.values(after.sections).filter(({ kind }) => kind === 'blog-list')).toHaveLength(1);
    const twice = done(after, 'add-post', { locale: 'pt-BR', title: 'Pão & manteiga', list, seed: 'seed-two' });
    expect(postsOf(twice).map((one) => one.slug['pt-BR'])).toEqual(['pao-manteiga', 'pao-manteiga-2']);
    expect(Object.values(twice.sections).filter(({ kind }) => kind === 'blog-list')).toHaveLength(1);
  });

  it('written in a further language are not shown in the first', () => {
    const after = done(blog, 'add-post', { locale: 'en', title: 'Rye for beginners', list, seed: 'seed-one' });
    const post = postsOf(after).find((page) => page.slug.en === 'rye-for-beginners')!;
    const live = done(after, 'set-post', { page: post.id, locale: 'en', draft: false, date: '2026-11-20' });
    expect(isPublicIn(live, live.pages[post.id]!, 'en')).toBe(true);
    expect(isPublicIn(live, live.pages[post.id]!, 'pt-BR')).toBe(false);
  });

  it('keep one tag one, forget it with its last use, and follow the title while drafts', () => {
    const draft = postsOf(blog).find((page) => page.post?.draft)!;
    const tagged = done(blog, 'set-post', { page: draft.id, locale: 'pt-BR', tags: ['pães', 'Bolos', 'bolos'], title: 'Bolo de fubá' });
    expect(tagged.pages[draft.id]).toMatchObject({ slug: { 'pt-BR': 'rascunho' }, post: { tags: ['tag.paes', 'tag.bolos'] } });
    const again = done(tagged, 'set-post', { page: draft.id, locale: 'pt-BR', tags: [] });
    expect(again.strings['pt-BR']?.['tag.bolos']).toBeUndefined();
    expect(again.strings['pt-BR']?.['tag.paes']).toBe('Pães');
  });

  it('go with their texts, cover and the links that led to them', () => {
    const post = postsOf(blog)[0]!;
    const after = done(blog, 'remove-post', { page: post.id });
    expect(postsOf(after)).toHaveLength(postsOf(blog).length - 1);
    expect(after.strings['pt-BR']?.[post.label]).toBeUndefined();
    expect(after.strings['pt-BR']?.['tag.paes']).toBe('Pães');
    const home = Object.values(blog.pages).find(({ type }) => type === 'home')!;
    expect(() => changesOf(blog, 'remove-post', { page: home.id })).toThrow(OperationRefused);
  });

  it('take pictures into their text', () => {
    const post = postsOf(blog)[0]!;
    const key = bodyOfPost(blog, post.id)!.slots.body!;
    const source = { from: 'upload' as const, sha256: 'ab'.repeat(32), widths: [480], formats: ['webp' as const] };
    const input = { locale: 'pt-BR', key, at: 30, picture: { width: 800, height: 600, source }, alt: 'Pão cortado', seed: 'seed-one' };
    const after = done(blog, 'insert-picture', input);
    expect(after.strings['pt-BR']?.[key]).toMatch(/\n\n!\[\]\(as_[0-9a-z]{8}\)\n\n/);
  });
});
