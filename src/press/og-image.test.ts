import { expect, it } from 'vitest';
import { sampleDocument } from '#site/catalog/sample.ts';
import { conceptNamed } from '#site/concepts/index.ts';
import type { Section, SiteDocument } from '#site/schema.ts';
import { ogImage } from './og-image.ts';

const sample = sampleDocument({ seed: 4 });
const hero = Object.values(sample.sections).find(({ kind }) => kind === 'hero')!;
const withHero = (change: Partial<Section>): SiteDocument => ({
  ...sample,
  sections: { ...sample.sections, [hero.id]: { ...hero, ...change } },
});
const opened = withHero({ layout: 'quiet-sentence', tone: 'vivid' });
const hash = async (document: SiteDocument, html = '') => (await ogImage(document, html, undefined)).toString('base64');
const PLATE = '<svg class="plate plate-tall" viewBox="0 0 9 9"><path fill="var(--text)" d="M0 0h9v4H0z"/></svg>';

it('shows what the first view shows, and no picture that it does not', { timeout: 60_000 }, async () => {
  expect(conceptNamed('quiet-sentence')).toBeDefined();
  const drawn = await hash(opened);
  const others = { ...opened, assets: Object.fromEntries(Object.entries(opened.assets).reverse()) };
  expect(await hash({ ...others, sections: { ...others.sections, [hero.id]: { ...others.sections[hero.id]!, media: undefined } } })).toBe(
    drawn,
  );
  expect(await hash(opened, PLATE)).not.toBe(drawn);
  expect(await hash(withHero({ layout: 'quiet-sentence', tone: 'inverse' }))).not.toBe(drawn);
});

it('says the name and the headline', { timeout: 60_000 }, async () => {
  const { defaultLocale } = sample.site;
  const saying = (title: string): SiteDocument => ({
    ...opened,
    strings: { ...opened.strings, [defaultLocale]: { ...opened.strings[defaultLocale], [hero.slots.title!]: title } },
  });
  const [one, other] = [await hash(saying('Pão quente às seis')), await hash(saying('Bolo para a festa'))];
  expect(one).not.toBe(other);
});
