import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { apply } from '#site/changes/apply.ts';
import { checkDocument } from '#site/integrity/integrity.ts';
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

  it('is a band below it; a caption is a text of its own, and the alternative text is none', () => {
    const described = sent(bakery, { alt: 'O forno aceso' });
    expect(html(described)).toMatch(/<h1[\s\S]*<figure class="band band-wide">/);
    expect(html(described)).not.toContain('<figcaption');
    const { id } = Object.values(described.assets).find(({ source }) => source.from === 'upload')!;
    const captioned = apply(described, changesOf(described, 'set-caption', { asset: id, locale: 'pt-BR', text: 'Aceso às quatro' }));
    expect(checkDocument(captioned)).toEqual([]);
    expect(html(captioned)).toContain('<figcaption>Aceso às quatro</figcaption>');
    const emptied = apply(captioned, changesOf(captioned, 'set-caption', { asset: id, locale: 'pt-BR', text: '' }));
    expect(html(emptied)).not.toContain('<figcaption');
  });

  it('is shown by an opening whose facts are missing', () => {
    const hero = Object.values(bakery.sections).find(({ kind }) => kind === 'hero')!;
    const unfilled = apply(bakery, changesOf(bakery, 'set-layout', { section: hero.id, layout: 'tour-dates' }));
    expect(html(unfilled)).toContain('opening-plain');
    expect(html(sent(unfilled))).toMatch(/opening-plain[\s\S]*<figure class="band/);
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
    expect(html(sent(restaurant, { grade: 'modest' }))).toMatch(
      /<h1[\s\S]*<figure class="band band-slip band-alone" data-tone="(plain|tint)">/,
    );
    expect(html(sent(restaurant, { grade: 'whole' }))).toMatch(/class="picture as_[0-9a-z]{8} whole"/);
  });
});
