import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { renderSite } from '#site/render.ts';
import type { SiteDocument } from '#site/schema.ts';
import { documentOf, pressed, SAMPLES, textFiles } from './sites.ts';

const ORIGIN = 'https://site.example';

const heroOf = (document: SiteDocument): string => {
  const home = Object.values(document.pages).find((page) => page.type === 'home');
  return Object.values(document.sections).find((section) => section.kind === 'hero' && section.page === home?.id)?.layout ?? '';
};
/** To a tenth of the colour circle: what an eye takes for one colour. */
const paletteOf = ({ theme: { color } }: SiteDocument): string =>
  `${Math.round(color.brand.h / 36) % 10}/${color.brand.c < 0.04 ? 'grey' : 'colour'}/${color.polarity}`;
const lookOf = (document: SiteDocument) => ({
  palette: paletteOf(document),
  pairing: document.theme.type.pairing,
  hero: heroOf(document),
});

describe('the same words and the same seed', () => {
  it('give the same bytes', async () => {
    for (const sample of SAMPLES.filter((_, at) => at % 5 === 0)) {
      const [one, two] = [textFiles(documentOf(sample), ORIGIN), textFiles(documentOf(sample), ORIGIN)];
      expect([...two], sample.id).toEqual([...one]);
    }
    const sample = SAMPLES[1];
    if (!sample) throw new Error('no samples');
    const [one, two] = await Promise.all([pressed(documentOf(sample), ORIGIN), pressed(documentOf(sample), ORIGIN)]);
    expect(two.map(({ path, body }) => `${path} ${Buffer.from(body).toString('base64')}`)).toEqual(
      one.map(({ path, body }) => `${path} ${Buffer.from(body).toString('base64')}`),
    );
  });
});

describe('another look', () => {
  it('is another: palette, type or hero differ in nine of ten', () => {
    const same = SAMPLES.filter((sample) => {
      const [one, two] = [lookOf(documentOf(sample, 0)), lookOf(documentOf(sample, 1))];
      return one.palette === two.palette && one.pairing === two.pairing && one.hero === two.hero;
    });
    expect(same.length / SAMPLES.length, same.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.1);
  });

  it('keeps every fact', () => {
    for (const sample of SAMPLES) {
      const facts = [0, 1, 2].map((seed) =>
        Object.values(documentOf(sample, seed).facts)
          .map(({ text }) => text)
          .sort(),
      );
      expect(facts[1], sample.id).toEqual(facts[0]);
      expect(facts[2], sample.id).toEqual(facts[0]);
    }
  });
});

describe('twenty sites side by side', () => {
  it('share palette, type and hero at most twice', () => {
    for (let from = 0; from + 20 <= SAMPLES.length; from += 11) {
      const looks = SAMPLES.slice(from, from + 20).map((sample) => ({ id: sample.id, ...lookOf(documentOf(sample)) }));
      const groups = Map.groupBy(looks, ({ palette, pairing, hero }) => `${palette} ${pairing} ${hero}`);
      const crowded = [...groups].filter(([, group]) => group.length > 2).map(([look, group]) => `${look}: ${group.map(({ id }) => id)}`);
      expect(crowded).toEqual([]);
    }
  });
});

describe('time', () => {
  it('is printed, not judged: composing and rendering a whole site', () => {
    const environment = {
      mode: 'publish',
      origin: ORIGIN,
      links: 'clean',
      year: 2026,
      fonts: [],
      photo: () => '',
      formAction: () => null,
    } as const;
    const times = SAMPLES.map(({ prompt }) => {
      const began = performance.now();
      const made = compose({ prompt });
      if (made.outcome === 'site') renderSite(made.document, environment);
      return performance.now() - began;
    }).sort((a, b) => a - b);
    console.log(
      `compose and render: median ${times[times.length >> 1]?.toFixed(0)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(0)} ms`,
    );
    expect(times).toHaveLength(SAMPLES.length);
  });
});
