import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply } from '../changes/apply.ts';
import { checkDocument } from '../integrity/integrity.ts';
import { itemsOf } from '../outline.ts';
import { type OwnPhotos, ownPhotosOf } from '../photos/own-photos.ts';
import type { SiteDocument } from '../schema.ts';
import { changesOf } from './index.ts';

const hash = (n: number) => n.toString(16).padStart(64, '0');
const picture = (n: number) => ({
  width: 1200,
  height: 900,
  source: { from: 'upload' as const, sha256: hash(n), widths: [480], formats: ['avif' as const, 'jpeg' as const] },
});
const photos = (count: number) => Array.from({ length: count }, (_, n) => ({ picture: picture(n + 1), alt: `Foto ${n + 1}` }));
const shaOf = (doc: SiteDocument, media: string | undefined) => {
  const source = media ? doc.assets[media]?.source : undefined;
  return source?.from === 'upload' ? source.sha256 : undefined;
};
const find = (doc: SiteDocument, kind: string) => Object.values(doc.sections).filter((section) => section.kind === kind);
const placed = (doc: SiteDocument, input: OwnPhotos) => apply(doc, changesOf(doc, 'place-photos', { ...input, seed: 'a seed for tests' }));

describe('photos of an owner', () => {
  it('take the opening, then a gallery before what visitors reach for last; the logo stands in the header', () => {
    const before = sampleDocument();
    const doc = placed(before, { logo: picture(99), photos: photos(4) });
    expect(checkDocument(doc).filter(({ severity }) => severity === 'error')).toEqual([]);
    const home = Object.values(doc.pages).find(({ type }) => type === 'home')!.id;
    const on = (kind: string) => find(doc, kind).find(({ page }) => page === home)!;
    expect(shaOf(doc, on('header').media)).toBe(hash(99));
    expect(shaOf(doc, on('hero').media)).toBe(hash(1));
    const gallery = on('gallery');
    expect(itemsOf(doc, gallery.id).map(({ media }) => shaOf(doc, media))).toEqual([hash(2), hash(3), hash(4)]);
    expect(doc.theme).toEqual(before.theme);
    expect(on('hero').layout).toBe(find(before, 'hero').find(({ page }) => page === home)!.layout);
    expect(ownPhotosOf(doc)).toEqual({ logo: picture(99), photos: photos(4) });
  });

  it('open with the first that bears a page, where they were measured', () => {
    const graded = (n: number, grade: 'full' | 'whole') => ({
      picture: { ...picture(n), source: { ...picture(n).source, measure: { focus: { x: 0.5, y: 0.5 }, grade } } },
      alt: '',
    });
    const doc = placed(sampleDocument(), { photos: [graded(1, 'whole'), graded(2, 'full')] });
    expect(shaOf(doc, find(doc, 'hero')[0]!.media)).toBe(hash(2));
  });

  it('stand beside the people and the text that they stood by before; a small one stands nowhere else', () => {
    const before = sampleDocument();
    const home = Object.values(before.pages).find(({ type }) => type === 'home')!.id;
    const team = find(before, 'team').find(({ page }) => page === home)!;
    const names = itemsOf(before, team.id).map(({ facts }) => before.facts[facts[0]!]!.text);
    const near = (text: string, n: number, width = 1200) => ({ picture: { ...picture(n), width }, alt: '', near: [text] });
    const brought = [
      ...names.map((name, at) => near(at === 0 ? `${name}, sócia` : name, at + 1, 300)),
      near('Outro texto', 80, 300),
      near('Outro texto', 81),
    ];
    const doc = placed(before, { photos: brought });
    expect(checkDocument(doc).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(itemsOf(doc, team.id).map(({ media }) => shaOf(doc, media))).toEqual(names.map((_, at) => hash(at + 1)));
    expect(doc.sections[team.id]!.layout).toBe('cards');
    expect(Object.values(doc.assets).flatMap(({ id }) => shaOf(doc, id) ?? [])).not.toContain(hash(80));
    expect(shaOf(doc, find(doc, 'hero').find(({ page }) => page === home)!.media)).toBe(hash(81));
  });

  it('stand beside the nearest name, also where the photo of another is missing', () => {
    const before = structuredClone(sampleDocument());
    const home = Object.values(before.pages).find(({ type }) => type === 'home')!.id;
    const team = find(before, 'team').find(({ page }) => page === home)!;
    const names = itemsOf(before, team.id).map(({ id, facts }, at) => {
      const named = { ...before.facts[facts[0]!]!, id: `fa_pessoa0${at}`, text: `Pessoa ${'ABC'[at]}` };
      before.facts[named.id] = named;
      before.items[id] = { ...before.items[id]!, facts: [named.id] };
      return named.text;
    });
    const shown = (photos: ReturnType<typeof beside>[]) =>
      itemsOf(placed(before, { photos }), team.id).map(({ media }) => shaOf(placed(before, { photos }), media));
    const beside = (at: number, ...near: (string | undefined)[]) => ({
      picture: { ...picture(at + 1), width: 300 },
      alt: '',
      near: near.filter((text) => text !== undefined),
    });
    // Each name below its photo, and the one before still above it: the first has no photo.
    const below = names.map((name, at) => beside(at, name, names[at - 1])).slice(1);
    expect(shown(below)).toEqual([undefined, ...names.slice(1).map((_, at) => hash(at + 2))]);
    const above = names.map((name, at) => beside(at, names[at + 1] ?? 'Outro texto', name)).slice(1);
    expect(shown(above)).toEqual([undefined, ...names.slice(1).map((_, at) => hash(at + 2))]);
  });

  it('keep their captions in the gallery', () => {
    const doc = placed(sampleDocument(), {
      photos: [...photos(9), { ...photos(10)[9]!, caption: 'O forno de 1921' }] as ReturnType<typeof photos>,
    });
    expect(JSON.stringify(doc.strings)).toContain('O forno de 1921');
  });

  it('stand beside their text with their captions, in another look too, and a gallery has their own heading', () => {
    const before = structuredClone(sampleDocument());
    const home = Object.values(before.pages).find(({ type }) => type === 'home')!.id;
    const story = find(before, 'story').find(({ page }) => page === home)!;
    before.sections[story.id] = { ...story, media: undefined };
    const title = before.strings[before.site.defaultLocale]![story.slots.title!]!;
    const beside = { ...photos(1)[0]!, alt: '', near: ['O forno de 1921', title], caption: 'O forno de 1921' };
    const works = [2, 3].map((n) => ({ picture: picture(n), alt: '', near: ['Portão', 'OBRAS REALIZADAS'], caption: `Obra ${n}` }));
    for (const doc of [
      placed(before, { photos: [beside, ...works] }),
      placed(before, ownPhotosOf(placed(before, { photos: [beside, ...works] }))),
    ]) {
      const { media } = doc.sections[story.id]!;
      expect(shaOf(doc, media)).toBe(hash(1));
      expect(doc.strings[doc.site.defaultLocale]![doc.assets[media!]!.caption!]).toBe('O forno de 1921');
      expect(JSON.stringify(doc.strings)).toContain('Obra 3');
    }
  });

  it('are never taken out for later ones', () => {
    const first = placed(sampleDocument(), { photos: photos(2) });
    const later = placed(first, { photos: [{ picture: picture(50), alt: '' }] });
    expect(ownPhotosOf(later).photos.map((photo) => photo.picture)).toEqual([picture(1), picture(2), picture(50)]);
  });
});
