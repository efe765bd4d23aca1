import { isPhoto } from '../photos/is-photo.ts';
import { css } from '../render/css.ts';
import type { Child } from '../render/html.ts';
import { measureOf, picture } from '../render/picture.ts';
import { line } from '../render/text.ts';
import type { Scene } from '../render/view.ts';
import type { Asset } from '../schema/document.ts';
import { plainTextOf } from '../strings.ts';

export const bandCss = css`
.band{position:relative;margin:0}
.band .picture{border-radius:0}
.band figcaption{font:var(--weight-display) var(--step-2)/1.2 var(--font-display);letter-spacing:var(--tracking-display);text-wrap:balance;padding:var(--space-s) var(--pad)}
.band-wide .picture{aspect-ratio:4/3;max-block-size:80svh;inline-size:100%}
.band-tall .picture{aspect-ratio:4/5;max-block-size:86svh;inline-size:100%}
.band-slip{padding:var(--space-l) var(--pad)}
.band-slip .picture{inline-size:fit-content;max-inline-size:min(100%,34rem)}
.band-framed .picture{max-inline-size:min(100%,60rem)}
.band-slip .whole{max-inline-size:min(70%,20rem)}
.band-slip .picture img{inline-size:auto;block-size:auto;max-block-size:70svh}
.band-slip figcaption{padding-inline:0}
/* Without words beside it, a photo that is not drawn across the page stands in the middle of a ground of its own. */
.band-alone{display:grid;justify-items:center;background:var(--bg)}
.band-alone .whole{max-inline-size:min(100%,34rem)}
@media (min-width:40rem){.band-wide .picture{aspect-ratio:2/1}
.band-wide figcaption{position:absolute;inset-block-end:0;inset-inline-start:0;max-inline-size:min(24em,70%);background:var(--bg);padding:.7em calc(var(--pad)*.6) .1em var(--pad)}}
@media (min-width:48rem){
.band-tall{display:grid;grid-template-columns:5fr 7fr;align-items:end}
.band-tall .picture{grid-column:2;grid-row:1;aspect-ratio:1;max-block-size:92svh}
.band-tall .picture:only-child{grid-column:1/-1;aspect-ratio:16/9}
.band-tall figcaption{font-size:var(--step-4);line-height:1.1;padding-block:var(--space-l)}
.band-slip:not(.band-alone){display:grid;grid-template-columns:minmax(0,auto) minmax(0,1fr);gap:var(--space-l);align-items:end}
.band-slip figcaption{font-size:var(--step-3);padding:0}
}`;

export const besideCss = css`
.hero>.beside{padding:0;min-block-size:0;display:grid}
.beside .saying{display:grid;align-content:center;justify-items:start;gap:var(--space-m);padding:var(--space-xl) var(--pad)}
.beside .saying{container-type:inline-size}
.beside .saying>*{max-inline-size:100%}
.beside .about{display:grid;gap:.35em;line-height:1.4}
.beside .about .call{color:inherit;text-decoration-thickness:1px}
.beside .week>div{display:flex;flex-wrap:wrap;gap:0 .6em}
.beside figure{margin:0;display:grid}
.beside .picture{border-radius:0;block-size:100%;inline-size:100%;aspect-ratio:4/3}
@media (max-width:59.99rem){.beside figure{order:-1}.beside .picture{max-block-size:44svh}}
@media (max-width:59.99rem){.beside .line{font-size:min(var(--line-size,var(--step-5)),3.4rem)}}
@media (min-width:60rem){.hero>.beside{grid-template-columns:minmax(0,5fr) minmax(0,7fr);min-block-size:min(86svh,46rem)}
.hero>:is(.beside-end,.beside-modest){grid-template-columns:minmax(0,7fr) minmax(0,5fr)}
.beside-end figure{order:-1}
.beside .picture{aspect-ratio:auto;min-block-size:100%}
.beside .line{font-size:min(var(--line-size,var(--step-5)),4.2rem)}}`;

/** The owner's photo at the side of the words of an opening. */
export const photoBeside = (scene: Scene, asset: Asset): Child =>
  scene.h('figure', null, picture(scene, asset.id, { width: 1000, height: 860, sizes: '(min-width: 60rem) 60vw, 100vw', first: true }));

/** The owner's photo of the opening; drawings are not used here. */
export function bandPhoto({ doc, section }: Scene): Asset | undefined {
  const asset = section.media ? doc.assets[section.media] : undefined;
  return isPhoto(asset) ? asset : undefined;
}

/** Whether a photo is good enough for the full width of the page. */
export const isFull = (asset: Asset): boolean => (measureOf(asset)?.grade ?? 'full') === 'full';

/** Pixels: a narrower one is not drawn larger than it is. */
const ACROSS = 1100;

function formOf(asset: Asset): 'tall' | 'wide' | 'framed' | 'slip' {
  if (!isFull(asset)) return 'slip';
  if (asset.height > asset.width * 1.1) return 'tall';
  return asset.width < ACROSS ? 'framed' : 'wide';
}

/** Styles of the ground behind a picture that has one of its own and stands alone. */
export function bandGround({ source }: Asset, at: string): string {
  const ground = source.from === 'upload' && source.measure?.grade === 'whole' ? source.measure.ground : undefined;
  return ground ? `${at} .band-alone{background:${ground}}` : '';
}

function caption(scene: Scene, { caption: key }: Asset): Child {
  return key && plainTextOf(scene.doc, key, scene.locale).trim() ? line(scene, 'figcaption', null, key) : null;
}

/** The owner's photo from edge to edge with its caption; a modest one stays small. `first`: it is the first thing on the page. */
export function photoBand(scene: Scene, asset: Asset, first: boolean): Child {
  const words = caption(scene, asset);
  // Alone in its row an upright photo would be cut to a strip.
  const form = formOf(asset) === 'tall' && !words ? 'framed' : formOf(asset);
  const frame = {
    wide: { width: 1600, height: 686, sizes: '100vw' },
    tall: { width: 900, height: 900, sizes: '(min-width: 48rem) 60vw, 100vw' },
    framed: { width: asset.width, height: asset.height, sizes: '(min-width: 60rem) 60rem, 100vw' },
    slip: { width: asset.width, height: asset.height, sizes: '34rem' },
  }[form];
  const isAlone = !words && (form === 'framed' || form === 'slip');
  const name = `band ${form === 'framed' ? 'band-slip band-framed' : `band-${form}`}${isAlone ? ' band-alone' : ''}`;
  return scene.h(
    'figure',
    { class: name, 'data-tone': isAlone ? (scene.section.tone === 'plain' ? 'tint' : 'plain') : undefined },
    picture(scene, asset.id, { ...frame, first }),
    words,
  );
}
