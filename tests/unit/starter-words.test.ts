import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { ADDABLE, starterOf } from '#editor/panels/starter.ts';
import { loadMessages } from '#messages/load.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import { apply } from '#site/changes/apply.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { changesOf, type InputOf, type OperationName } from '#site/operations/index.ts';
import { pagesOf } from '#site/outline.ts';
import { type Environment, renderSite } from '#site/render.ts';
import { leftOut, withoutSamples } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema.ts';

const PUBLISHED: Environment = { mode: 'publish', links: 'file', fonts: [], year: 2026, photo: () => '', formAction: () => '/f' };
const base = sampleDocument({ kinds: ['header', 'hero', 'footer'], items: 1 });
const home = pagesOf(base)[0]!.id;
const done = <Name extends OperationName>(doc: SiteDocument, name: Name, input: InputOf<Name>) =>
  parseDocument(apply(doc, changesOf(doc, name, input)));
const samplesIn = (doc: SiteDocument) => Object.keys(doc.stringMeta).filter((key) => doc.stringMeta[key]?.sample);
const htmlOf = (doc: SiteDocument, mode: Environment['mode'] = 'publish') =>
  renderSite(doc, { ...PUBLISHED, mode })
    .map(({ text }) => text)
    .join('\n');

/** The texts of these keys in every language. */
const wordsOf = (doc: SiteDocument, keys: readonly string[]) => [
  ...new Set(keys.flatMap((key) => Object.values(doc.strings).flatMap((texts) => texts[key] || []))),
];

describe.each(['pt-BR', 'en', 'es'] as const)('words that the editor begins with in %s', async (locale) => {
  const { editor } = await loadMessages(locale);
  const t = createTranslator({ locale, messages: { editor }, namespace: 'editor' }) as never;
  const adding = (kind: (typeof ADDABLE)[number]) => ({
    page: home,
    kind,
    index: 1,
    tone: 'plain' as const,
    locale: 'pt-BR',
    ...starterOf(kind, t),
    pix: kind === 'donate' ? 'loja@exemplo.com.br' : undefined,
    seed: `seed-of-${kind}`,
  });

  it.each(ADDABLE)('hold a place in the editor and never go live: %s', (kind) => {
    const doc = done(base, 'add-section', adding(kind));
    const section = Object.values(doc.sections).find((one) => !base.sections[one.id])!;
    const words = wordsOf(doc, samplesIn(doc));
    const items = Object.values(doc.items).filter((item) => item.section === section.id);
    if (items.length > 0) expect(words.length).toBeGreaterThan(0);
    const live = htmlOf(doc);
    expect(words.filter((word) => live.includes(`>${word}<`))).toEqual([]);
    if (words.length > 0) {
      expect(leftOut(doc)).toMatchObject([{ section: section.id, kind }]);
      expect(htmlOf(doc, 'preview')).toMatch(/class="(?:[^"]* )?sample"/);
    }

    // Written over by the owner, nothing of it is a sample any more.
    const own = samplesIn(doc).reduce((at, key) => done(at, 'set-text', { locale: 'pt-BR', key, text: `Do dono ${key}` }), doc);
    expect(samplesIn(own)).toEqual([]);
    expect(leftOut(own)).toEqual([]);
    expect(withoutSamples(own)).toBe(own);
  });

  it('are left out item by item: what is written stays, what is not goes', () => {
    const doc = done(base, 'add-section', adding('faq'));
    const [first, ...others] = Object.values(doc.items).filter(({ section }) => doc.sections[section]?.kind === 'faq');
    const own = done(doc, 'set-text', { locale: 'pt-BR', key: first!.slots.title!, text: 'Vocês abrem no domingo?' });
    const live = htmlOf(own);
    expect(live).toContain('Vocês abrem no domingo?');
    const count = (html: string, word: string) => html.split(word).length - 1;
    expect(count(live, '<summary') - count(htmlOf(base), '<summary')).toBe(count(live, '>Vocês abrem no domingo?<'));
    expect(leftOut(own)).toMatchObject([{ kind: 'faq', what: 'items', count: others.length }]);
  });

  it('are as new when copied, and no address or list names a post that has no title yet', () => {
    const { posts } = editor as unknown as { posts: { untitled: string; list: { label: string; title: string; description: string } } };
    const begun = done(base, 'add-post', {
      locale: 'pt-BR',
      title: posts.untitled,
      sample: true,
      list: posts.list,
      seed: 'seed-of-a-post',
    });
    const post = Object.values(begun.pages).find(({ type }) => type === 'post')!;
    const shown = done(begun, 'set-post', { page: post.id, locale: 'pt-BR', draft: false, date: '2026-11-22' });
    expect(htmlOf(shown)).not.toContain(posts.untitled);
    expect(renderSite(shown, PUBLISHED).filter(({ path }) => path.includes(Object.values(post.slug)[0]!))).toEqual([]);
    expect(leftOut(shown)).toEqual([{ page: post.id, what: 'post', count: 1 }]);
    const titled = done(shown, 'set-post', { page: post.id, locale: 'pt-BR', title: 'Massa de um dia para o outro' });
    expect(htmlOf(titled)).toContain('Massa de um dia para o outro');

    const doc = done(base, 'add-section', adding('steps'));
    const steps = Object.values(doc.sections).find(({ kind }) => kind === 'steps')!;
    const twice = done(doc, 'duplicate-section', { section: steps.id, seed: 'seed-of-a-copy' });
    const live = htmlOf(twice);
    expect(wordsOf(twice, samplesIn(twice)).filter((word) => live.includes(`>${word}<`))).toEqual([]);
  });
});

it('a text written in one language does not let the words that held its place in another go live', () => {
  const two: SiteDocument = { ...base, site: { ...base.site, locales: ['pt-BR', 'en'] } };
  const faq = done(two, 'add-section', {
    page: home,
    kind: 'faq',
    index: 1,
    tone: 'plain',
    locale: 'en',
    texts: { title: 'Questions' },
    items: [{ title: 'A question your customers ask?', body: 'The answer.' }],
    seed: 'seed-of-a-faq',
  });
  const item = Object.values(faq.items).find(({ section }) => faq.sections[section]?.kind === 'faq')!;
  const own = done(faq, 'set-text', { locale: 'en', key: item.slots.title!, text: 'Open on Sundays?' });
  expect(own.strings['pt-BR']![item.slots.title!]).toBe('');
  expect(htmlOf(own)).not.toContain('A question your customers ask?');
});
