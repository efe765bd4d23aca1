import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import { renderSite } from '#site/render.ts';
import type { PhotoMeasure, SiteDocument } from '#site/schema.ts';

const MENU = 'R$ 0,90, croissant R$ 8, bolo de rolo R$ 32, café R$ 6. Telefone (81) 3555-0177.';

function made(prompt: string): SiteDocument {
  const composed = compose({ prompt, seed: 1 });
  if (composed.outcome !== 'site') throw new Error(composed.outcome);
  return composed.document;
}

function sent(doc: SiteDocument, { alt = '', grade = 'full' as PhotoMeasure['grade'], credit = false } = {}): SiteDocument {
  const hero = Object.values(doc.sections).find(({ kind }) => kind === 'hero')!;
  const source = {
    from: 'upload' as const,
    sha256: 'ab'.repeat(32),
    widths: [480],
    formats: ['jpeg' as const],
    measure: { focus: { x: 0.7, y: 0.4 }, grade },
    ...(credit ? { credit: { name: 'Gilbert Kane', licence: 'Unsplash License' } } : {}),
  };
  const picture = { width: 1600, height: 1200, source };
  return apply(doc, changesOf(doc, 'set-media', { table: 'sections', id: hero.id, picture, alt, locale: 'pt-BR', seed: 'photograph' }));
}

const html = (doc: SiteDocument) =>
  renderSite(doc, {
    mode: 'publish',
    links: 'clean',
    fonts: [],
    year: 2026,
    photo: () => 'assets/a.jpg',
    formAction: () => null,
  }).find(({ path }) => path === 'index.html')!.text;

describe('a photo in an opening', () => {
  const bakery = made(`Padaria Aurora em Olinda. Pão francês ${MENU}`);

  it('changes neither concept, type nor colour', () => {
    const after = sent(bakery, { alt: 'O forno' });
    expect(after.theme).toEqual(bakery.theme);
    const looks = ({ sections }: SiteDocument) => Object.values(sections).map(({ kind, layout, tone }) => [kind, layout, tone]);
    expect(looks(after)).toEqual(looks(bakery));
  });

  it('is a band below it, with the owner’s own words as caption', () => {
    const page = html(sent(bakery, { alt: 'O forno aceso' }));
    expect(page).toMatch(/<h1[\s\S]*<figure class="band band-wide">/);
    expect(page).toContain('<figcaption aria-hidden="true">O forno aceso</figcaption>');
    expect(html(sent(bakery))).not.toContain('<figcaption');
    expect(html(sent(bakery, { alt: 'Bread on a table', credit: true }))).not.toContain('<figcaption');
  });

  it('is not shown again in the gallery, and neither is any other twice', () => {
    const again = {
      width: 1600,
      height: 1200,
      source: { from: 'upload' as const, sha256: 'ab'.repeat(32), widths: [480], formats: ['jpeg' as const] },
    };
    const other = { ...again, source: { ...again.source, sha256: 'cd'.repeat(32) } };
    const photos = [again, again, other, other].map((picture) => ({ picture, alt: '' }));
    const placed = apply(bakery, changesOf(bakery, 'place-photos', { photos, seed: 'photographs' }));
    expect(Object.values(placed.sections).find(({ kind }) => kind === 'gallery')).toMatchObject({ layout: 'fitted', actions: [] });
    const page = html(placed);
    expect(page.match(/<picture>/g)).toHaveLength(2);
  });

  it('comes first where the trade is one of pictures, unless it cannot bear the page', () => {
    const restaurant = made('Maré, restaurante em Salvador. Moqueca R$ 89, bobó R$ 74, acarajé R$ 22. Telefone (71) 3555-0144.');
    expect(html(sent(restaurant))).toMatch(/<figure class="band band-wide">[\s\S]*<h1/);
    expect(html(sent(restaurant, { grade: 'modest' }))).toMatch(/<h1[\s\S]*<figure class="band band-slip">/);
    expect(html(sent(restaurant, { grade: 'whole' }))).toMatch(/class="picture as_[0-9a-z]{8} whole"/);
  });
});
