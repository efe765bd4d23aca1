import { attributesOf, type Element, textIn } from '../page/walk.ts';
import { isStaff, personIn } from './read-person.ts';

const MAX = { caption: 120, nodes: 60 };
const MIN_WORDS = 5;
/** Words of a phrase with a comma or a year in it. */
const MIN_DATED = 3;
const DATED = /,|\b(?:19|20)\d\d\b/;
/** Parts of a page that hold one picture with its text. */
const HOLDER = /^(?:figure|td|li|div|dl|p|center|a)$/;
const BREAKS = /^(?:br|div|p|li|td|tr|h[1-6]|ul|ol|table|blockquote|dd|dt|figcaption|hr)$/;
const UNSEEN = /^(?:script|style|noscript|template)$/;
const NAMED = /caption|legenda|pie-de-foto/i;
const GALLERY = /galer|gallery|\bfotos?\b|\bphotos?\b|portf[oó]l|\bobras\b|trabalhos|trabajos|projetos|proyectos|projects/i;
const NO_CAPTION = /©|[.!?…"”»:]$|@|\d{4}[-. ]\d{4}|(?:R\$|US\$|€|£|\$)\s?\d/;

/** The heading that a picture stands under; a page of pictures may have none but its address. */
export const galleryHeading = (heading: string, { pathname }: URL): string => (GALLERY.test(pathname) ? `${heading} galeria` : heading);

interface Captioned {
  image: Element;
  text: string;
}

/**
 * The text that stands with one picture alone, where it is about the picture: marked as its caption, among pictures of a gallery, or
 * several words that are no sentence. A short one may be the name of a thing that is shown.
 */
export function captionIn(holder: Element, heading: string): Captioned | null {
  if (!HOLDER.test(holder.tagName)) return null;
  const { images, lines, isNamed, hasHeading } = partsIn(holder);
  const [image, ...more] = images;
  const [text = '', ...others] = lines;
  if (!image || more.length > 0 || others.length > 0 || hasHeading || text.length < 3 || text.length > MAX.caption) return null;
  if (isStaff(heading) && (personIn(text, heading) || !/\s\p{Ll}{3,}/u.test(text))) return null;
  const isStated = isNamed || GALLERY.test(heading);
  // Words in capitals over a picture are a slogan; names of files say nothing.
  return (isStated || isPhrase(text)) && /\p{Ll}/u.test(text) && describes(text, '') ? { image, text } : null;
}

/** Pictures of a gallery in a row, each with the text that follows it: pictures without a text between them have none. */
export function captionsAmong(holder: Element, heading: string): Captioned[] {
  const isGallery = GALLERY.test(heading) || GALLERY.test(attributesOf(holder).class ?? '');
  if (!isGallery || !/^(?:div|section|p|center|td)$/.test(holder.tagName)) return [];
  const found: Captioned[] = [];
  let image: Element | undefined;
  for (const node of holder.childNodes.slice(0, MAX.nodes * 2)) {
    const text = 'tagName' in node ? textIn(node, MAX.caption + 1) : node.nodeName === '#text' ? (node as { value: string }).value : '';
    const said = text.replace(/\s+/g, ' ').trim();
    const pictures = 'tagName' in node ? (node.tagName === 'img' ? [node] : partsIn(node).images) : [];
    if (pictures.length > 1 || (pictures.length === 1 && said !== '')) return [];
    if (pictures[0]) image = pictures[0];
    else if (said !== '' && said.length <= MAX.caption && image) {
      found.push({ image, text: said });
      image = undefined;
    } else if (said !== '') return [];
  }
  return found.length > 1 ? found : [];
}

/** Small or slanted words in the line right below a picture, among whatever else its part of the page holds. */
export function captionsBehind(holder: Element): Captioned[] {
  const nodes = holder.childNodes.slice(0, MAX.nodes * 2).filter((node) => node.nodeName !== '#text' || textOf(node) !== '');
  return nodes.flatMap((node, at): Captioned[] => {
    const [image, ...more] = !('tagName' in node) ? [] : node.tagName === 'img' ? [node] : textOf(node) === '' ? partsIn(node).images : [];
    const [line, words] = nodes.slice(at + 1, at + 3);
    if (!image || more.length > 0 || line?.nodeName !== 'br' || !words || !('tagName' in words)) return [];
    const text = textOf(words);
    const isCaption = isSlight(words) && text.length >= 3 && text.length <= MAX.caption && /\p{Ll}/u.test(text) && describes(text, '');
    return isCaption && !/@|\d{4}[-. ]\d{4}|(?:R\$|US\$|€|£|\$)\s?\d/.test(text) ? [{ image, text }] : [];
  });
}

/** A phrase alone below a part that holds a picture and nothing else: builders of sites put each in a box of its own. */
export function captionsBelow(holder: Element): Captioned[] {
  const nodes = holder.childNodes.slice(0, MAX.nodes * 2).filter((node): node is Element => 'tagName' in node);
  return nodes.flatMap((node, at): Captioned[] => {
    const [below, next] = nodes.slice(at + 1, at + 3);
    if (!BOX.test(node.tagName) || !below || !BOX.test(below.tagName) || textOf(node) !== '') return [];
    const [image, ...more] = partsIn(node).images;
    const { images, lines, hasHeading } = partsIn(below);
    const [text = '', ...others] = lines;
    const isAlone = !next || /^(?:h[1-6]|hr|footer)$/.test(next.tagName) || partsIn(next).images.length > 0;
    const isLabel = others.length === 0 && images.length === 0 && !hasHeading && text.length <= MAX.caption;
    return image && more.length === 0 && isAlone && isLabel && isPhrase(text) && describes(text, '') ? [{ image, text }] : [];
  });
}
const BOX = /^(?:div|section|article|figure|p|tr)$/;

/** Several words that are no sentence: of two or three things or with a year, or long enough. */
function isPhrase(text: string): boolean {
  const words = text.split(' ').length;
  return (words >= MIN_WORDS || (words >= MIN_DATED && DATED.test(text))) && !NO_CAPTION.test(text);
}

const textOf = (node: Element['childNodes'][number]): string =>
  ('tagName' in node ? textIn(node, MAX.caption + 1) : node.nodeName === '#text' ? (node as { value: string }).value : '')
    .replace(/\s+/g, ' ')
    .trim();
const isSlight = (element: Element): boolean =>
  /^(?:i|em|small)$/.test(element.tagName) ||
  (/^(?:font|span)$/.test(element.tagName) &&
    (/^-?[12]$/.test(attributesOf(element).size ?? '') || element.childNodes.some((one) => /^(?:i|em|small)$/.test(one.nodeName))));

/** Pictures and lines of an element; none where it has more than one picture's worth. */
function partsIn(holder: Element): { images: Element[]; lines: string[]; isNamed: boolean; hasHeading: boolean } {
  const images: Element[] = [];
  const lines = [''];
  let isNamed = NAMED.test(attributesOf(holder).class ?? '');
  let hasHeading = false;
  const waiting = [...holder.childNodes].reverse();
  for (let count = 0; waiting.length > 0; count++) {
    if (count > MAX.nodes) return { images: [], lines: [], isNamed, hasHeading };
    const node = waiting.pop()!;
    if (node.nodeName === '#text') lines[lines.length - 1] += (node as { value: string }).value;
    if (!('tagName' in node) || UNSEEN.test(node.tagName)) continue;
    if (node.tagName === 'img') images.push(node);
    if (BREAKS.test(node.tagName)) lines.push('');
    isNamed ||= node.tagName === 'figcaption' || NAMED.test(attributesOf(node).class ?? '');
    hasHeading ||= /^h[1-6]$/.test(node.tagName) || (/^(?:b|strong)$/.test(node.tagName) && textIn(node, 4).trim() !== '');
    waiting.push(...[...node.childNodes].reverse());
  }
  const said = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return { images, lines: said, isNamed, hasHeading };
}

/** Names of files, and words that a program puts there, describe no picture. */
const NO_ALT =
  /\.(?:jpe?g|png|gif|webp|avif|bmp|heic|tiff?)$|^(?:img|image[mn]?|imagens?|foto|photo|picture|slide|banner|capa|cover|header|topo|dsc\w?|wa|untitled|sem t[íi]tulo|figura|pic|placeholder|thumb(?:nail)?|galeria|gallery)[\s_#-]*\d*$|^(?:img|dsc|wa|p)[\d_-]{4,}\w*$|^\d+$/i;
export const describes = (alt: string, file: string): boolean => {
  const bare = alt.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const name = file
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\d]/gu, '');
  return (
    bare !== '' && !NO_ALT.test(alt.trim()) && !(bare === name && !/\s/.test(alt.trim()) && /[\d_-]/.test(alt + file.replace(/\.\w+$/, '')))
  );
};
