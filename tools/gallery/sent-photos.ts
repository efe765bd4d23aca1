import { createHash } from 'node:crypto';
import { makeDerivatives } from '#modules/sites/photos/make-derivatives.ts';
import { photoName } from '#modules/sites/photos/photo-files.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';
import { logo, PHOTO_SCENES, photoOf, screenshot } from './photo-scenes.ts';

interface SentPhotos {
  photos: { picture: Pick<Asset, 'width' | 'height' | 'source'>; alt: string }[];
  /** Bytes by name. */
  files: Map<string, Buffer>;
}

const OTHERS: Readonly<Record<string, () => Promise<Buffer>>> = {
  screenshot,
  logo: () => logo('#7a1f2b'),
  sign: () => logo('#1f4d3a', '#fdf6e9'),
};

/** Drawn scenes, processed like an owner's photos. A dash before a name: without a description. */
export async function sentPhotos(names: readonly string[]): Promise<SentPhotos> {
  const sent: SentPhotos = { photos: [], files: new Map() };
  for (const asked of names) {
    const name = asked.replace(/^-/, '');
    const scene = PHOTO_SCENES[name as keyof typeof PHOTO_SCENES];
    const original = scene ? await photoOf(scene) : await OTHERS[name]!();
    const { width, height, widths, thumb, measure, files } = await makeDerivatives(original);
    const sha256 = createHash('sha256').update(original).digest('hex');
    for (const { body, ...file } of files) sent.files.set(photoName({ sha256, ...file }), body);
    const source: Asset['source'] = { from: 'upload', sha256, widths, formats: ['avif', 'webp', 'jpeg'], thumb, measure };
    sent.photos.push({ picture: { width, height, source }, alt: scene && name === asked ? scene.alt : '' });
  }
  return sent;
}

/** The site with these photos as the owner's. */
export function withPhotos(document: SiteDocument, { photos }: SentPhotos, printed = 'natural'): SiteDocument {
  const placed = apply(document, changesOf(document, 'place-photos', { photos, seed: 'photographs' }));
  return apply(placed, changesOf(placed, 'set-theme', { photos: printed as 'natural' }));
}
