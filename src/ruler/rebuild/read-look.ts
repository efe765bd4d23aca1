import { attributesOf, type Element, textIn, walk } from '../page/walk.ts';
import { captionIn, captionsAmong, captionsBehind, captionsBelow, describes, galleryHeading } from './captions.ts';
import { NearbyTexts } from './nearby-texts.ts';
import { isPlaceholder } from './own-words.ts';
import { type FoundPicture, isDocument, type OldDocument, type PageLook } from './page-look.ts';
import { bestSource, imagesIn, isSmall, logoIn, urlIn } from './picture-source.ts';
import { type FoundForm, isNewsletter, readForm } from './read-form.ts';
import { readLines } from './read-lines.ts';
import { isSample, isSamplePerson } from './sample-text.ts';

const MAX = { pictures: 60, logos: 12, sheets: 12, used: 4000, css: 300_000, address: 2000, alt: 300, data: 100_000, documents: 8 };
const LINE =
  /^(article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|main|ol|p|section|table|tr|ul|td|th|img|b|strong|a)$/;
const LOGO = /logo|brand|marca(?!c)/i;
/** In Portuguese "logo" alone is "soon" too. */
const LOGO_TEXT = /^logo\b|\blogo(tipo|marca)\b|\blogo$/i;
const HEADER = /^(site-?)?(header|masthead|navbar|topo|cabecalho|top-?bar)\b/i;
/** Drawings for orientation, and counters. */
const NO_PICTURE =
  /\b(icons?|sprite|flag|bandeira|avatar|emoji|loading|loader|spinner|pixel|blank|spacer|placeholder|captcha|qr-?code|rating|stars?|(?:pdf|print|email)? ?buttons?|arrows?|setas?|bullets?)\b/i;
const NO_PHOTO_FILE = /\.(svg|gif|ico)($|\?)|^data:/i;
/** Hosts whose pictures are not the owner's, or are no pictures. */
const FOREIGN =
  /(^|\.)(facebook\.com|fbcdn\.net|cdninstagram\.com|google-analytics\.com|googletagmanager\.com|doubleclick\.net|maps\.google(apis)?\.com|gstatic\.com|ytimg\.com|gravatar\.com|shields\.io)$/i;
/** Hosts on which owners keep files of their own. */
const STORES =
  /(?:^|\.)(?:docs\.google\.com|drive\.google\.com|googleusercontent\.com|dropbox\.com|onedrive\.live\.com|1drv\.ms|wixstatic\.com|filesusr\.com)$/i;
const BUTTON = /btn|button|\bcta\b/i;
const MAX_LABEL = 28;
/** Requests to a visitor. */
const ASKS =
  /^(?:agend(?:e|ar)|marque|marcar|reserv(?:e|ar|a)|fa[çc]a (?:seu|sua|um|uma)|pe[çc]a|pedir|pide|solicit(?:e|ar|a)|encomend(?:e|ar)|matricule|inscreva|fale com|chame|ligue|quero|book|order|call|request|get (?:a|your)|schedule|llama|haz tu|agenda tu)(?!\p{L})/iu;
const HEADING = /^h[1-6]$/;
/** Letters of a header with its menu. */
const MAX_TOP = 300;
/** Letters of a page above what is no part of its top. */
const FAR_DOWN = 200;
/** An icon smaller than this is no logo. */
const MIN_ICON = 96;

interface Scored extends FoundPicture {
  score: number;
}

/** Reads the colours, logo and pictures that a page refers to. @param url its location: relative URLs are resolved against it. */
export function readLook(html: string, url: string): PageLook {
  const reader = new LookReader(url);
  walk(html, {
    element: ({ element, within }) => reader.open(element, within),
    leave: (name) => reader.close(name),
    text: (part) => reader.add(part),
  });
  return reader.look(html);
}

class LookReader {
  readonly nearby = new NearbyTexts();
  readonly #url: string;
  #base: string;
  #css = '';
  /** Letters of its text so far. */
  #letters = 0;
  #themeColor: string | null = null;
  readonly #logos: Scored[] = [];
  readonly #pictures: FoundPicture[] = [];
  readonly #sheets: string[] = [];
  readonly #documents: OldDocument[] = [];
  readonly #used = new Set<string>();
  readonly #asked: string[] = [];
  #form: FoundForm | null = null;
  #hasNewsletter = false;
  #hasTop = false;
  readonly #inHomeLink = new Set<Element>();
  readonly #inHeader = new Set<Element>();
  readonly #linkedFull = new Map<Element, string>();
  readonly #captions = new Map<Element, string>();

  constructor(url: string) {
    this.#url = url;
    this.#base = url;
  }

  look(html: string): PageLook {
    this.nearby.close();
    const logos = this.#logos.sort((one, other) => other.score - one.score).map(({ score: _, ...logo }) => logo);
    // A button on each of many things buys that thing.
    const action = this.#asked.find((label) => this.#asked.filter((other) => other === label).length <= 3);
    // A caption goes with its picture.
    const lines = readLines(html, new Set(this.#pictures.flatMap(({ caption }) => caption ?? [])));
    const pictures = this.#pictures.filter(isOwn);
    const used = [...this.#used];
    const form = this.#form;
    return {
      ...{ logos, pictures, sheets: this.#sheets, css: this.#css, used, themeColor: this.#themeColor, lines },
      ...(action && { action }),
      ...(form && { form }),
      ...(this.#hasNewsletter && { newsletter: this.#url }),
      ...(this.#documents.length > 0 && { documents: this.#documents }),
    };
  }

  open(element: Element, within: ReadonlySet<string>): void {
    const attributes = attributesOf(element);
    const name = element.tagName;
    if (LINE.test(name)) this.nearby.end();
    this.#readCaptions(element);
    if (HEADING.test(name)) this.nearby.isHeading = true;
    if (this.#used.size < MAX.used) for (const one of namesOf(name, attributes)) this.#used.add(one);
    this.#readButton(element, attributes);
    this.#readStyle(element, attributes);
    if (name === 'base') this.#base = this.#webUrl(attributes.href)?.href ?? this.#base;
    else if (name === 'style') this.#addCss(textIn(element, MAX.css));
    else if (name === 'a') this.#readLink(element, attributes);
    else if (name === 'header' || HEADER.test(attributes.class ?? '') || HEADER.test(attributes.id ?? ''))
      for (const image of imagesIn(element)) this.#inHeader.add(image);
    else if (name === 'form') this.#readForm(element);
    else if (name === 'img') this.#readImage(element, attributes, within);
    else if (name === 'meta') this.#readMeta(attributes);
    else if (name === 'link') this.#readRelation(attributes);
    else if (name === 'script' && attributes.type?.toLowerCase() === 'application/ld+json')
      this.#addLogo(logoIn(textIn(element, MAX.data)), '', 3);
  }

  close(name: string): void {
    if (LINE.test(name)) this.nearby.end();
    if (HEADING.test(name)) this.nearby.isHeading = false;
  }

  add(part: string): void {
    this.nearby.add(part);
    this.#letters += part.trim().length;
  }

  #readForm(element: Element): void {
    this.nearby.end();
    const form = this.#form ? null : readForm(element);
    if (form) this.#form = { ...form, page: this.#url, above: this.nearby.above.map(({ text }) => text) };
    this.#hasNewsletter ||= isNewsletter(element);
  }

  #readCaptions(element: Element): void {
    const heading = galleryHeading(this.nearby.heading, new URL(this.#url));
    const captioned = captionIn(element, heading);
    if (captioned) this.#captions.set(captioned.image, captioned.text);
    for (const { image, text } of captionsAmong(element, heading)) if (describes(text, '')) this.#captions.set(image, text);
    for (const { image, text } of [...captionsBehind(element), ...captionsBelow(element)])
      if (!this.#captions.has(image)) this.#captions.set(image, text);
  }

  #readButton(element: Element, attributes: Record<string, string>): void {
    if (!/^(?:a|button)$/.test(element.tagName) || !BUTTON.test(attributes.class ?? attributes.role ?? '')) return;
    const label = textIn(element, MAX_LABEL * 2)
      .replace(/\s+/g, ' ')
      .trim();
    if (label.length <= MAX_LABEL && ASKS.test(label)) this.#asked.push(quietly(label));
  }

  /** The ground of a small part above all words is that of the header. */
  #readTop(element: Element, ground: string | undefined): void {
    if (!ground || this.#hasTop || this.#letters > 0 || textIn(element, MAX_TOP + 1).trim().length > MAX_TOP) return;
    if (!/^(?:body|div|table|tr|td|center|header)$/.test(element.tagName) || /^(?:#?f{3,6}|white|transparent)\b/i.test(ground.trim()))
      return;
    this.#hasTop = true;
    this.#used.add('header');
    this.#addCss(`header{background:${ground}}`);
  }

  #readStyle(element: Element, { style, bgcolor, color }: Record<string, string>): void {
    const name = element.tagName;
    if (style) {
      this.#addCss(`${name}{${style}}`);
      if (!/^(header|nav|footer)$/.test(name)) this.#addPicture(urlIn(style), '');
    }
    if (bgcolor) this.#addCss(`${name}{background-color:${bgcolor}}`);
    this.#readTop(element, bgcolor ?? /background(?:-color)?\s*:\s*([^;]+)/i.exec(style ?? '')?.[1]);
    if (name === 'font' && color) this.#addCss(`font{color:${color}}`);
  }

  #readLink(element: Element, { href }: Record<string, string>): void {
    const target = this.#webUrl(href);
    if (!target) return;
    if (isDocument(target.pathname)) this.#addDocument(target, textIn(element, MAX.alt));
    if (!/^#/.test(href!) && isHome(target, this.#url)) for (const image of imagesIn(element)) this.#inHomeLink.add(image);
    if (/\.(jpe?g|png|webp|avif)$/i.test(target.pathname)) for (const image of imagesIn(element)) this.#linkedFull.set(image, target.href);
  }

  #addDocument(target: URL, label: string): void {
    const text = label.replace(/\s+/g, ' ').trim();
    const isOwnHost = target.host === new URL(this.#url).host || STORES.test(target.host);
    const isKnown = this.#documents.some(({ url }) => url === target.href);
    if (text && isOwnHost && !isKnown && this.#documents.length < MAX.documents) this.#documents.push({ text, url: target.href });
  }

  #readImage(element: Element, attributes: Record<string, string>, within: ReadonlySet<string>): void {
    const alt = (attributes.alt || attributes.title || '').replace(/\s+/g, ' ').trim().slice(0, MAX.alt);
    const named = [attributes.class, attributes.id, attributes.src].some((text) => LOGO.test(text ?? '')) || LOGO_TEXT.test(alt);
    const atTop = this.#inHeader.has(element) || within.has('header') || within.has('nav');
    // Far down, without a link to the home page, it is a client's or a newspaper's.
    const isOwn = this.#letters < FAR_DOWN || within.has('footer');
    const score =
      (named ? (isOwn ? 3 : 2) : 0) + (this.#inHomeLink.has(element) ? 2 : 0) + (atTop ? 2 : 0) - (within.has('footer') ? 3 : 0);
    if (score >= 3) this.#addLogo(bestSource(attributes), alt, score);
    if (score >= 3 || atTop || within.has('footer') || isSmall(attributes)) return;
    this.#addPicture(this.#linkedFull.get(element) ?? bestSource(attributes), alt, this.#captions.get(element));
  }

  #readMeta(attributes: Record<string, string>): void {
    const key = (attributes.name || attributes.property || '').toLowerCase();
    if (key === 'theme-color') this.#themeColor ??= attributes.content?.trim().slice(0, 40) ?? null;
    if (key === 'og:image') this.#addPicture(attributes.content, '');
  }

  #readRelation(attributes: Record<string, string>): void {
    const kinds = (attributes.rel ?? '').toLowerCase().split(/\s+/);
    const sheet = kinds.includes('stylesheet') ? this.#webUrl(attributes.href) : null;
    if (sheet && this.#sheets.length < MAX.sheets) this.#sheets.push(sheet.href);
    const side = Number(/(\d+)x/.exec(attributes.sizes ?? '')?.[1] ?? (kinds.includes('apple-touch-icon') ? 180 : 0));
    if (kinds.some((kind) => /icon$/.test(kind)) && side >= MIN_ICON) this.#addLogo(attributes.href, '', 0.5);
  }

  #webUrl(address: string | undefined): URL | null {
    const target = address ? URL.parse(address.trim(), this.#base) : null;
    return target && /^https?:$/.test(target.protocol) && target.href.length <= MAX.address ? target : null;
  }

  #addCss(text: string): void {
    if (this.#css.length + text.length <= MAX.css) this.#css += `${text}\n`;
  }

  #addLogo(address: string | undefined, alt: string, score: number): void {
    const target = this.#webUrl(address);
    if (target && this.#logos.length < MAX.logos) this.#logos.push({ url: target.href, alt, page: this.#url, score });
  }

  #addPicture(address: string | undefined, alt: string, caption?: string): void {
    const target = this.#webUrl(address);
    if (!target || this.#pictures.length >= MAX.pictures || FOREIGN.test(target.hostname)) return;
    if (NO_PHOTO_FILE.test(target.href) || NO_PICTURE.test(nameIn(target))) return;
    const known = this.#pictures.find((one) => one.url === target.href);
    if (known) {
      if (caption) known.caption ??= caption;
      return;
    }
    const isOwnAlt = describes(alt, target.pathname.split('/').at(-1) ?? '');
    const picture: FoundPicture = { url: target.href, alt: isOwnAlt ? alt : '', page: this.#url, ...(caption && { caption }) };
    this.#pictures.push(picture);
    this.nearby.mark(picture);
  }
}

/** "FALE COM A GENTE" as a sentence would have it. */
const quietly = (label: string): string =>
  /\p{Ll}/u.test(label) || !/\s/.test(label)
    ? label
    : label[0]! +
      label
        .slice(1)
        .toLowerCase()
        .replace(/whatsapp/, 'WhatsApp');

const SAMPLE_FILE = /(?<![a-z])(?:demo|sample|dummy|lorem|placeholder|shutterstock|istock|freepik)(?![a-z])/i;

/** False for pictures that a program put there: their files say so, or the words that they stand by. */
const isOwn = ({ url, near: [nearest = ''] = [] }: FoundPicture): boolean =>
  !SAMPLE_FILE.test(new URL(url).pathname.split('/').at(-1) ?? '') &&
  !isSample(nearest) &&
  !isSamplePerson(nearest) &&
  // The name of a file below a picture is its only caption.
  !(/\s/.test(nearest) && isPlaceholder(nearest));

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
