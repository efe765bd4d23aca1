import { drawArt, initialOf } from '../art.ts';
import type { Asset, PhotoMeasure } from '../schema/document.ts';
import { plainTextOf } from '../strings.ts';
import type { SafeHtml } from './html.ts';
import { once } from './site-index.ts';
import type { View } from './view.ts';

export interface Frame {
  class?: string;
  /** Shape the picture is drawn for, in CSS pixels; the box may crop it. */
  width: number;
  height: number;
  sizes?: string;
  /** In the first view: loaded eagerly. */
  first?: boolean;
}

const TYPE: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg', png: 'image/png' };

function photo(view: View, asset: Asset, alt: string, frame: Frame): SafeHtml | null {
  if (asset.source.from !== 'upload' || !asset.source.sha256) return null;
  const { h, env, root } = view;
  const { widths, formats } = asset.source;
  const sizes = frame.sizes ?? '(min-width: 60rem) 50vw, 100vw';
  const ordered = [...widths].sort((a, b) => a - b);
  const set = (format: string) => ordered.map((width) => `${root}${env.photo(asset, width, format)} ${width}w`).join(', ');
  const last = formats[formats.length - 1]!;
  return h(
    'picture',
    null,
    formats.slice(0, -1).map((format) => h('source', { type: TYPE[format], srcset: set(format), sizes })),
    h('img', {
      src: root + env.photo(asset, ordered[Math.min(1, ordered.length - 1)]!, last),
      srcset: set(last),
      sizes,
      alt,
      width: asset.width,
      height: asset.height,
      loading: frame.first ? undefined : 'lazy',
      fetchpriority: frame.first ? 'high' : undefined,
      decoding: 'async',
    }),
  );
}

/** Text of a letter picture: its own with facts resolved, else the initial of the site's name. */
const letterOf = (view: View, key: string | undefined): string =>
  plainTextOf(view.doc, key ?? '', view.locale).trim() || initialOf(plainTextOf(view.doc, view.doc.site.name, view.locale));

function art(view: View, asset: Asset, title: string | null, { width, height }: Frame): SafeHtml | null {
  const times = view.drawn.get(asset.id) ?? 0;
  view.drawn.set(asset.id, times + 1);
  const id = times === 0 ? asset.id : `${asset.id}-${times + 1}`;
  const text = asset.source.from === 'art' && asset.source.style === 'letter' ? letterOf(view, asset.source.text) : '';
  const svg = once(view.site, `art ${id} ${width} ${height} ${title} ${text}`, () =>
    (view.env.art ?? drawArt)({ ...asset, id }, view.doc.theme, { width, height, title, text }),
  );
  return svg ? view.h.trusted(svg) : null;
}

/** Credit of a photo that is not the owner's: most licences require it beside the photo. */
function credit({ h }: View, { source }: Asset): SafeHtml | null {
  if (source.from !== 'upload' || !source.credit) return null;
  const { name, href, licence, licenceHref } = source.credit;
  const linked = (words: string, to: string | undefined) => (to ? h('a', { href: to, rel: 'noopener' }, words) : words);
  return h('small', { class: 'credit' }, linked(name, href), ' · ', linked(licence, licenceHref));
}

/** Words of the owner's under a photo. */
function captionOf(view: View, { caption }: Asset): SafeHtml | null {
  // In another language until it is translated nothing is said.
  const isSaid = caption !== undefined && view.doc.strings[view.locale]?.[caption]?.trim();
  const text = isSaid ? plainTextOf(view.doc, caption, view.locale).trim() : '';
  return text === '' ? null : view.h('small', { class: 'caption' }, text);
}

/** The owner's logo, uncropped; null without one. */
export function logo(view: View, id: string | undefined, alt: string): SafeHtml | null {
  const asset = id ? view.doc.assets[id] : undefined;
  return asset?.source.from === 'upload' ? photo(view, asset, alt, { width: 320, height: 88, sizes: '12rem', first: true }) : null;
}

/** Measurements of an uploaded photo; undefined for a drawing. */
export const measureOf = ({ source }: Asset): PhotoMeasure | undefined => (source.from === 'upload' ? source.measure : undefined);

/** A picture in a box that keeps its shape; null when there is none. */
export function picture(view: View, id: string | undefined, frame: Frame): SafeHtml | null {
  const asset = id ? view.doc.assets[id] : undefined;
  if (!asset) return null;
  const alt = asset.alt ? plainTextOf(view.doc, asset.alt, view.locale).trim() : '';
  const inside = asset.source.from === 'upload' ? photo(view, asset, alt, frame) : art(view, asset, alt || null, frame);
  const measure = measureOf(asset);
  const own = asset.source.from === 'upload' && (asset.source.thumb || asset.focal || measure) ? asset.id : undefined;
  const whole = measure?.grade === 'whole' ? 'whole' : undefined;
  return (
    inside &&
    view.h(
      'div',
      { class: ['picture', own, whole, frame.class].filter(Boolean).join(' ') },
      inside,
      captionOf(view, asset),
      credit(view, asset),
    )
  );
}
