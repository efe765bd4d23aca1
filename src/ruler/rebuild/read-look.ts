import { attributesOf, type Element, textIn, walk } from '../page/walk.ts';
import { captionIn, captionsAmong, captionsBehind, describes, galleryHeading } from './captions.ts';
import { isPlaceholder } from './own-words.ts';
import type { FoundPicture, PageLook } from './page-look.ts';
import { readLines } from './read-lines.ts';
import { isSample, isSamplePerson } from './sample-text.ts';

const MAX = { pictures: 60, logos: 12, sheets: 12, used: 4000, css: 300_000, address: 2000, alt: 300, near: 200 };
const LINE =
  /^(article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|main|ol|p|section|table|tr|ul|td|th|img|b|strong|a)$/;
const MAX_DESCENDANTS = 400;

const LOGO = /logo|brand|marca(?!c)/i;
/** In Portuguese "logo" alone is "soon" too. */
const LOGO_TEXT = /^logo\b|\blogo(tipo|marca)\b|\blogo$/i;
const HEADER = /^(site-?)?(header|masthead|navbar|topo|cabecalho|top-?bar)\b/i;
/** Drawings for orientation, and counters. */
const NO_PICTURE =
  /\b(icons?|sprite|flag|bandeira|avatar|emoji|loading|loader|spinner|pixel|blank|spacer|placeholder|captcha|qr-?code|rating|stars?)\b/i;
const NO_PHOTO_FILE = /\.(svg|gif|ico)($|\?)|^data:/i;
/** Hosts whose pictures are not the owner's, or are no pictures. */
const FOREIGN =
  /(^|\.)(facebook\.com|fbcdn\.net|cdninstagram\.com|google-analytics\.com|googletagmanager\.com|doubleclick\.net|maps\.google(apis)?\.com|gstatic\.com|ytimg\.com|gravatar\.com|shields\.io)$/i;
const BUTTON = /btn|button|\bcta\b/i;
const MAX_LABEL = 28;
/** Requests to a visitor. */
const ASKS =
  /^(?:agend(?:e|ar)|marque|marcar|reserv(?:e|ar|a)|fa[çc]a (?:seu|sua|um|uma)|pe[çc]a|pedir|pide|solicit(?:e|ar|a)|encomend(?:e|ar)|matricule|inscreva|fale com|chame|ligue|quero|book|order|call|request|get (?:a|your)|schedule|llama|haz tu|agenda tu)(?!\p{L})/iu;
/** An icon smaller than this is no logo. */
const MIN_ICON = 96;

interface Scored extends FoundPicture {
  score: number;
}

/** Reads the colours, logo and pictures that a page refers to. @param url its location: relative URLs are resolved against it. */
export function readLook(html: string, url: string): PageLook {
  let base = url;
  let css = '';
  let themeColor: string | null = null;
  const logos: Scored[] = [];
  const pictures: FoundPicture[] = [];
  const sheets: string[] = [];
  const used = new Set<string>();
  const inHomeLink = new Set<Element>();
  const inHeader = new Set<Element>();
  const linkedFull = new Map<Element, string>();
  const captions = new Map<Element, string>();

  const webUrl = (address: string | undefined): URL | null => {
    const target = address ? URL.parse(address.trim(), base) : null;
    return target && /^https?:$/.test(target.protocol) && target.href.length <= MAX.address ? target : null;
  };
  const addCss = (text: string) => {
    if (css.length + text.length <= MAX.css) css += `${text}\n`;
  };
  const addLogo = (address: string | undefined, alt: string, score: number) => {
    const target = webUrl(address);
    if (target && logos.length < MAX.logos) logos.push({ url: target.href, alt, page: url, score });
  };
  const nearby = new NearbyTexts();
  const asked: string[] = [];
  const addPicture = (address: string | undefined, alt: string, caption?: string) => {
    const target = webUrl(address);
    if (!target || pictures.length >= MAX.pictures || FOREIGN.test(target.hostname)) return;
    if (NO_PHOTO_FILE.test(target.href) || NO_PICTURE.test(nameIn(target))) return;
    const known = pictures.find((one) => one.url === target.href);
    if (known) {
      if (caption) known.caption ??= caption;
      return;
    }
    const isOwnAlt = describes(alt, target.pathname.split('/').at(-1) ?? '');
    const picture: FoundPicture = { url: target.href, alt: isOwnAlt ? alt : '', page: url, ...(caption && { caption }) };
    pictures.push(picture);
    nearby.mark(picture);
  };

  const readImage = (element: Element, attributes: Record<string, string>, within: ReadonlySet<string>) => {
    const alt = (attributes.alt || attributes.title || '').replace(/\s+/g, ' ').trim().slice(0, MAX.alt);
    const named = [attributes.class, attributes.id, attributes.src].some((text) => LOGO.test(text ?? '')) || LOGO_TEXT.test(alt);
    const atTop = inHeader.has(element) || within.has('header') || within.has('nav');
    const score = (named ? 3 : 0) + (inHomeLink.has(element) ? 2 : 0) + (atTop ? 2 : 0) - (within.has('footer') ? 3 : 0);
    if (score >= 3) addLogo(bestSource(attributes), alt, score);
    if (score >= 3 || atTop || within.has('footer') || isSmall(attributes)) return;
    addPicture(linkedFull.get(element) ?? bestSource(attributes), alt, captions.get(element));
  };

  walk(html, {
    element: ({ element, within }) => {
      const attributes = attributesOf(element);
      const name = element.tagName;
      if (LINE.test(name)) nearby.end();
      const heading = galleryHeading(nearby.heading, new URL(url));
      const captioned = captionIn(element, heading);
      if (captioned) captions.set(captioned.image, captioned.text);
      for (const { image, text } of captionsAmong(element, heading)) if (describes(text, '')) captions.set(image, text);
      for (const { image, text } of captionsBehind(element)) if (!captions.has(image)) captions.set(image, text);
      if (/^h[1-6]$/.test(name)) nearby.isHeading = true;
      if (used.size < MAX.used) for (const one of namesOf(name, attributes)) used.add(one);
      if ((name === 'a' || name === 'button') && BUTTON.test(attributes.class ?? attributes.role ?? '')) {
        const label = textIn(element, MAX_LABEL * 2)
          .replace(/\s+/g, ' ')
          .trim();
        if (label.length <= MAX_LABEL && ASKS.test(label)) asked.push(label);
      }
      if (attributes.style) {
        addCss(`${name}{${attributes.style}}`);
        if (!/^(header|nav|footer)$/.test(name)) addPicture(urlIn(attributes.style), '');
      }
      if (attributes.bgcolor) addCss(`${name}{background-color:${attributes.bgcolor}}`);
      if (name === 'base') base = webUrl(attributes.href)?.href ?? base;
      else if (name === 'style') addCss(textIn(element, MAX.css));
      else if (name === 'font' && attributes.color) addCss(`font{color:${attributes.color}}`);
      else if (name === 'a') {
        const target = webUrl(attributes.href);
        if (target && isHome(target, url)) for (const image of imagesIn(element)) inHomeLink.add(image);
        if (target && /\.(jpe?g|png|webp|avif)$/i.test(target.pathname))
          for (const image of imagesIn(element)) linkedFull.set(image, target.href);
      } else if (name === 'header' || HEADER.test(attributes.class ?? '') || HEADER.test(attributes.id ?? '')) {
        for (const image of imagesIn(element)) inHeader.add(image);
      } else if (name === 'img') readImage(element, attributes, within);
      else if (name === 'meta') {
        const key = (attributes.name || attributes.property || '').toLowerCase();
        if (key === 'theme-color') themeColor ??= attributes.content?.trim().slice(0, 40) ?? null;
        if (key === 'og:image') addPicture(attributes.content, '');
      } else if (name === 'link') {
        const kinds = (attributes.rel ?? '').toLowerCase().split(/\s+/);
        const sheet = kinds.includes('stylesheet') ? webUrl(attributes.href) : null;
        if (sheet && sheets.length < MAX.sheets) sheets.push(sheet.href);
        const side = Number(/(\d+)x/.exec(attributes.sizes ?? '')?.[1] ?? (kinds.includes('apple-touch-icon') ? 180 : 0));
        if (kinds.some((kind) => /icon$/.test(kind)) && side >= MIN_ICON) addLogo(attributes.href, '', 0.5);
      } else if (name === 'script' && attributes.type?.toLowerCase() === 'application/ld+json') {
        addLogo(logoIn(textIn(element, 100_000)), '', 3);
      }
    },
    leave: (name) => {
      if (LINE.test(name)) nearby.end();
      if (/^h[1-6]$/.test(name)) nearby.isHeading = false;
    },
    text: (part) => nearby.add(part),
  });
  nearby.close();
  const best = logos.sort((one, other) => other.score - one.score).map(({ score: _, ...logo }) => logo);
  // A button on each of many things buys that thing.
  const action = asked.find((label) => asked.filter((other) => other === label).length <= 3);
  // A caption goes with its picture.
  const shown = new Set(pictures.flatMap(({ caption }) => caption ?? []));
  const lines = readLines(html, shown);
  return { logos: best, pictures: pictures.filter(isOwn), sheets, css, used: [...used], themeColor, lines, ...(action && { action }) };
}

const SAMPLE_FILE = /(?<![a-z])(?:demo|sample|dummy|lorem|placeholder|shutterstock|istock|freepik)(?![a-z])/i;

/** False for pictures that a program put there: their files say so, or the words that they stand by. */
const isOwn = ({ url, near: [nearest = ''] = [] }: FoundPicture): boolean =>
  !SAMPLE_FILE.test(new URL(url).pathname.split('/').at(-1) ?? '') &&
  !isSample(nearest) &&
  !isSamplePerson(nearest) &&
  // The name of a file below a picture is its only caption.
  !(/\s/.test(nearest) && isPlaceholder(nearest));

/** Remembers the lines of a page around its pictures. */
class NearbyTexts {
  isHeading = false;
  heading = '';
  #text = '';
  #line = '';
  #waiting: { picture: FoundPicture; above: string[] }[] = [];

  add(part: string): void {
    if (this.#text.length < MAX.near * 2) this.#text += part;
  }

  mark(picture: FoundPicture): void {
    this.end();
    this.#waiting.push({ picture, above: [this.#line, this.heading] });
  }

  end(): void {
    const line = this.#text.replace(/\s+/g, ' ').trim().slice(0, MAX.near);
    this.#text = '';
    if (line === '') return;
    this.#line = line;
    if (this.isHeading) this.heading = line;
    this.#settle([line]);
  }

  close(): void {
    this.end();
    this.#settle([]);
  }

  #settle(below: readonly string[]): void {
    for (const { picture, above } of this.#waiting) {
      const near = [...new Set([...below, ...above])].filter(Boolean);
      if (near.length > 0) picture.near = near;
    }
    this.#waiting = [];
  }
}

function namesOf(tag: string, { class: classes = '', id }: Record<string, string>): string[] {
  const each = classes.split(/\s+/).filter((one) => one !== '' && one.length < 80);
  return [tag, ...each.map((one) => `.${one}`), ...(id ? [`#${id}`] : [])];
}

const isHome = (target: URL, url: string): boolean =>
  target.host === new URL(url).host && /^\/(?:index\.\w+|home\/?|[a-z]{2}(-[a-z]{2})?\/?)?$/i.test(target.pathname);

const nameIn = ({ pathname }: URL): string => {
  const last = pathname.split('/').at(-1) ?? '';
  return last.replace(/[_.]/g, ' ');
};

/** Pictures smaller than this on the page are drawings for orientation. */
const MIN_SHOWN = 100;
const isSmall = ({ width, height }: Record<string, string>): boolean =>
  [width, height].some((side) => side !== undefined && /^\d+(px)?$/.test(side) && Number.parseInt(side, 10) < MIN_SHOWN);

/** The largest file of an image, also where a script would load it later. */
function bestSource(attributes: Record<string, string>): string | undefined {
  const { src } = attributes;
  const sets = attributes.srcset ?? attributes['data-srcset'] ?? '';
  const sized = sets.split(/,\s+/).flatMap((entry) => {
    const [address, size = '1x'] = entry.trim().split(/\s+/);
    return address ? [{ address, size: Number.parseFloat(size) * (size.endsWith('x') ? 1000 : 1) }] : [];
  });
  const largest = sized.filter(({ size }) => size <= 2600).sort((one, other) => other.size - one.size)[0]?.address;
  const later = attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes['data-original'];
  return largest ?? later ?? src;
}

/** The address in `url(…)`. */
export const urlIn = (style: string): string | undefined => /background[^;]{0,200}?url\(\s*["']?([^"')]{1,2000})/i.exec(style)?.[1];

function imagesIn(element: Element): Element[] {
  const found: Element[] = [];
  const waiting = [...element.childNodes];
  for (let count = 0; waiting.length > 0 && count < MAX_DESCENDANTS; count++) {
    const node = waiting.shift()!;
    if (!('tagName' in node)) continue;
    if (node.tagName === 'img') found.push(node);
    else waiting.push(...node.childNodes.slice(0, MAX_DESCENDANTS));
  }
  return found;
}

/** `logo` of structured data: an address, or an object with one. */
function logoIn(json: string): string | undefined {
  const found = /"logo"\s*:\s*(?:"([^"]{4,2000})"|\{[^}]{0,500}?"(?:url|contentUrl)"\s*:\s*"([^"]{4,2000})")/.exec(json);
  return (found?.[1] ?? found?.[2])?.replaceAll('\\/', '/');
}
