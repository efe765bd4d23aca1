import { thumbHashToRGBA } from 'thumbhash';
import { isPhoto } from '../photos/is-photo.ts';
import { shownAssets } from '../photos/shown-assets.ts';
import type { Asset, SiteDocument } from '../schema/document.ts';
import { printedPhotos } from './printed-photos.ts';

const hex = (value: number) =>
  Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0');

/** Average colours of the upper and the lower half of a photo by its ThumbHash; null when it is invalid. */
function halves(thumb: string): [top: string, bottom: string] | null {
  let picture: { w: number; h: number; rgba: Uint8Array };
  try {
    picture = thumbHashToRGBA(Uint8Array.from(atob(thumb), (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
  const { w, h, rgba } = picture;
  const meanOf = (from: number, to: number) => {
    const sum = [0, 0, 0];
    for (let i = from * w * 4; i < to * w * 4; i += 4) for (const k of [0, 1, 2]) sum[k]! += rgba[i + k] ?? 0;
    return `#${sum.map((value) => hex(value / ((to - from) * w))).join('')}`;
  };
  return w > 0 && h > 1 ? [meanOf(0, h >> 1), meanOf(h >> 1, h)] : null;
}

/** Small, in a corner of the photo, readable on any. */
const CREDIT =
  '.picture .credit{position:absolute;inset-block-end:0;inset-inline-end:0;z-index:1;max-inline-size:100%;padding:.25em .7em;background:#111c;color:#fff;font-size:.75rem;line-height:1.5}.picture .credit a{color:inherit}';

/** At the foot of the photo, across its width. */
const CAPTION =
  '.picture:has(>.caption){position:relative}.picture .caption{position:absolute;inset-block-end:0;inset-inline:0;z-index:1;padding:2.2em 1em .75em;background:linear-gradient(#1110,#111c 60%);color:#fff;font-size:max(.8rem,var(--step--1));line-height:1.4;text-align:start;text-wrap:balance}@media (max-width:39.99rem){.picture .caption{font-size:.75rem;line-height:1.3;padding:1.4em .8em .55em}}';

/** Pixels: a smaller photo is never drawn larger than it is. */
export const SMALL = 440;

function ruleOf({ id, source, focal, width }: Asset): string {
  const colours = source.from === 'upload' && source.thumb ? halves(source.thumb) : null;
  const measure = source.from === 'upload' ? source.measure : undefined;
  const ground = measure?.ground ?? (colours ? `linear-gradient(${colours.join()})` : '');
  const point = focal ?? measure?.focus;
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  return (
    (ground ? `.${id}{background:${ground}}` : '') +
    (width < SMALL ? `.${id}{max-inline-size:${width}px}` : '') +
    (point && measure?.grade !== 'whole' ? `.${id} img{object-position:${percent(point.x)} ${percent(point.y)}}` : '')
  );
}

/**
 * Placeholder colours of photos while they load, and their focal points. Rules and not attributes: published pages allow no inline
 * styles.
 */
export function photoCss(doc: Pick<SiteDocument, 'assets' | 'sections' | 'items' | 'strings' | 'theme'>): string {
  const shown = shownAssets(doc);
  const photos = Object.values(doc.assets).filter((asset) => isPhoto(asset) && shown.has(asset.id));
  const isCredited = photos.some(({ source }) => source.from === 'upload' && source.credit);
  const isCaptioned = photos.some(({ caption }) => caption);
  return (
    photos.map(ruleOf).join('') +
    (isCredited ? CREDIT : '') +
    (isCaptioned ? CAPTION : '') +
    (photos.length > 0 ? printedPhotos(doc.theme) : '')
  );
}
