import { readLibrary } from './libraries.ts';
import type { PageFacts } from './page-facts.ts';
import { readStructuredData } from './structured-data.ts';
import { attributesOf, type Element, type Seen, textIn, walk } from './walk.ts';

/** Max characters of a page's text that are kept. */
const MAX_TEXT = 60_000;
const MAX_LINKS = 300;
/** Longer URLs are not links that people follow. */
const MAX_LINK_LENGTH = 1000;
/** Longer URLs are dropped rather than cut: a cut URL is a different one, or invalid. */
const MAX_ADDRESS_LENGTH = 2000;
const MAX_WORDS_LENGTH = 300;
const MAX_LISTED = 20;
const BLOCKS =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|table|td|th|tr|ul)$/;

const MAP =
  /^https?:\/\/((www\.|maps\.)?google\.[a-z.]+\/maps|maps\.google\.|maps\.app\.goo\.gl|goo\.gl\/maps|(www\.)?openstreetmap\.org|(www\.)?waze\.com|maps\.apple\.com)/i;
const WHATSAPP =
  /^(https?:\/\/(wa\.me|api\.whatsapp\.com|(www\.)?whatsapp\.com|web\.whatsapp\.com|chat\.whatsapp\.com|wa\.link)(\/|$)|whatsapp:)/i;

const BRAND = /(?:^|[\s_-])(?:brand|logo|marca|site-?(?:title|name)|nome-?(?:da-)?(?:loja|empresa))(?:[\s_-]|$)/i;
const LOGO_FILE = /(?:^|[/_-])logo[^/]*$/i;
const PROFILE =
  /^https?:\/\/(?:www\.|[a-z]{2}-[a-z]{2}\.)?(?:instagram\.com\/(?!p\/|reel|explore|accounts)|facebook\.com\/(?!sharer|share|dialog|plugins|tr\b|profile\.php|wix|wordpress|elegantthemes)|tiktok\.com\/@)[\w.@-]{2,60}\/?(?:$|\?)/i;

type Attributes = Record<string, string>;
type Reader = (page: Page, attributes: Attributes, seen: Seen) => void;

/** A page while it is read. */
interface Page {
  facts: PageFacts;
  url: string;
  /** Relative URLs are resolved against it. */
  base: string;
  isSecure: boolean;
  words: string[];
  /** Ids that a label names, and fields without a name of their own. */
  labelled: Set<string>;
  unnamed: { id: string; line: string }[];
  brandsAsked: number;
}

/** Parses a page's HTML. @param url its location: relative URLs are resolved against it. */
export function readPage(html: string, url: string): PageFacts {
  const page: Page = {
    facts: emptyFacts(),
    url,
    base: url,
    isSecure: url.startsWith('https:'),
    words: [],
    labelled: new Set(),
    unnamed: [],
    brandsAsked: 0,
  };
  walk(html, {
    element: (seen) => {
      const { tagName } = seen.element;
      if (BLOCKS.test(tagName)) page.words.push('\n');
      const attributes = attributesOf(seen.element);
      readHeading(page, seen.element);
      readBrand(page, attributes, seen.element);
      READERS.get(tagName)?.(page, attributes, seen);
    },
    leave: (tagName) => {
      if (BLOCKS.test(tagName)) page.words.push('\n');
      else if (tagName === 'a' || tagName === 'button') page.words.push(' ');
    },
    text: (text) => {
      page.facts.textLength += text.trim().length;
      page.words.push(text);
    },
  });
  tellFields(page);
  page.facts.text = textOf(page.words);
  return page.facts;
}

const absolute = ({ base }: Page, address: string | undefined): URL | null =>
  address === undefined ? null : URL.parse(address.trim(), base);

/** A part that the page loads; over HTTP it is insecure. */
function readPart(page: Page, address: string | undefined): void {
  const part = absolute(page, address);
  if (page.isSecure && part?.protocol === 'http:') addAddress(page.facts.insecureParts, part.href);
}

function readHeading({ facts }: Page, element: Element): void {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level && facts.headings.length < 100) facts.headings.push({ level: Number(level), text: line(textIn(element), 120) });
}

function readBrand(page: Page, attributes: Attributes, element: Element): void {
  const isPicture = element.tagName === 'img';
  const isLogo = isPicture && LOGO_FILE.test(attributes.src ?? '');
  if (page.brandsAsked >= MAX_LISTED || !(isLogo || BRAND.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`))) return;
  page.brandsAsked++;
  const brand = line(isPicture ? (attributes.alt ?? '') : textIn(element), 80);
  if (brand !== '') page.facts.brands = [...new Set([...(page.facts.brands ?? []), brand])];
}

const readScript: Reader = (page, { src, type = '', async, defer }, { element, inHead }) => {
  const { facts } = page;
  if (type.toLowerCase() === 'application/ld+json') {
    // Unlimited: cut JSON could not be parsed.
    return readStructuredData(textIn(element, Number.POSITIVE_INFINITY), facts.structured);
  }
  facts.scripts.total++;
  const source = absolute(page, src)?.href;
  if (!source) return;
  readPart(page, src);
  if (facts.scripts.sources.length < 100 && source.length <= MAX_ADDRESS_LENGTH) facts.scripts.sources.push(source);
  const library = readLibrary(source);
  if (library && facts.libraries.length < MAX_LISTED) facts.libraries.push(library);
  if (inHead && async === undefined && defer === undefined && type.toLowerCase() !== 'module') {
    facts.scripts.blockers++;
    addAddress(facts.scripts.blocking, source);
  }
};

const readImage: Reader = (page, { alt, src, width, height, role, style = '', 'aria-hidden': hidden }) => {
  const { images } = page.facts;
  images.total++;
  readPart(page, src);
  if (alt === undefined && role !== 'presentation' && hidden !== 'true') {
    images.silent++;
    add(images.withoutAlt, (src ?? '').slice(0, 200));
  }
  if (!(width && height) && !/aspect-ratio|height/.test(style)) images.withoutSize++;
};

const readFramed: Reader = (page, { src }) => {
  readPart(page, src);
  const framed = absolute(page, src);
  // A menu in a frame of the page leads to the other pages.
  if (framed?.host === new URL(page.url).host) readLink(page.facts, framed, { base: page.url, text: '' });
  if (framed && MAP.test(framed.href)) page.facts.contact.map ??= notTooLong(framed);
};

const readField: Reader = ({ facts, unnamed }, attributes, { element, within }) => {
  const { type = 'text', id = '', title, 'aria-label': label, 'aria-labelledby': by } = attributes;
  if (/^(hidden|submit|button|reset|image)$/i.test(type)) return;
  facts.fields.total++;
  if (/^password$/i.test(type)) facts.asksPassword = true;
  if (!label && !by && !title && !within.has('label')) unnamed.push({ id, line: openingTag(element) });
};

/** By element; a Map, because pages are foreign: an element may be called `constructor`. */
const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    html: ({ facts }, { lang }) => {
      facts.lang ??= lang?.trim().slice(0, 40) || null;
    },
    base: (page, { href }) => {
      page.base = URL.parse(href ?? '', page.url)?.href ?? page.base;
    },
    title: ({ facts }, _, { element, within }) => {
      if (!within.has('svg')) facts.title ??= line(textIn(element), 300);
    },
    meta: ({ facts }, attributes) => readMeta(facts, attributes),
    link: (page, { rel = '', href, hreflang }) => {
      const kinds = rel.toLowerCase().split(/\s+/);
      const alternate = hreflang && kinds.includes('alternate') ? notTooLong(absolute(page, href)) : null;
      if (alternate) {
        page.facts.alternates ??= [];
        addAddress(page.facts.alternates, alternate);
      }
      if (kinds.includes('canonical')) page.facts.canonical ??= notTooLong(absolute(page, href));
      if (kinds.includes('stylesheet')) {
        page.facts.styles++;
        readPart(page, href);
      }
    },
    script: readScript,
    img: readImage,
    frame: (page, { src, name = '' }) =>
      readLink(page.facts, absolute(page, src), { base: page.base, text: name.slice(0, MAX_WORDS_LENGTH) }),
    iframe: readFramed,
    form: (page, { action }) => {
      const target = absolute(page, action ?? '');
      if (target?.protocol === 'http:' && (page.isSecure || action !== undefined))
        page.facts.insecureForm ??= notTooLong(absolute(page, action));
    },
    label: ({ labelled }, { for: target }) => {
      if (target) labelled.add(target);
    },
    a: (page, { href, 'aria-label': label }, { element }) =>
      readLink(page.facts, absolute(page, href), { base: page.url, text: line(textIn(element) || label || '', 80) }),
    input: readField,
    select: readField,
    textarea: readField,
  }),
);

function tellFields({ facts, labelled, unnamed }: Page): void {
  const nameless = unnamed.filter(({ id }) => !id || !labelled.has(id));
  facts.fields.nameless = nameless.length;
  facts.fields.withoutLabel = nameless.slice(0, MAX_LISTED).map(({ line: tag }) => tag);
}

/** Addresses and hours are as often at the end of a page as at its beginning. */
function textOf(words: readonly string[]): string {
  const text = words
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT / 2)}\n${text.slice(-MAX_TEXT / 2)}`;
}

function readMeta(facts: PageFacts, { name = '', property = '', content = '' }: Record<string, string>): void {
  const value = line(content, 500) || null;
  const key = (name || property).toLowerCase();
  if (key === 'description') facts.description ??= value;
  if (key === 'viewport') facts.viewport ??= value;
  if (key === 'generator') facts.generator ??= value;
  if (/^(robots|googlebot)$/.test(key) && /\b(noindex|none)\b/i.test(content)) facts.noindex = true;
  if (key === 'og:site_name') facts.siteName ??= value;
  if (key === 'og:title') facts.share.title ??= value;
  if (key === 'og:description') facts.share.description ??= value;
  if (key === 'og:image' || key === 'twitter:image') facts.share.image ??= value;
}

function readLink(facts: PageFacts, target: URL | null, { base, text }: { base: string; text: string }): void {
  if (!target) return;
  const { contact, links } = facts;
  if (target.protocol === 'tel:') add(contact.phoneLinks, decode(target.pathname));
  else if (target.protocol === 'mailto:') add(contact.mailLinks, decode(target.pathname));
  else if (WHATSAPP.test(target.href)) addAddress(contact.whatsapp, target.href);
  else if (MAP.test(target.href)) contact.map ??= notTooLong(target);
  else if (PROFILE.test(target.href)) {
    facts.profiles ??= [];
    addAddress(facts.profiles, target.href);
  } else if (target.host === new URL(base).host && links.length < MAX_LINKS && target.href.length < MAX_LINK_LENGTH) {
    // "Skip to content" leads to a place of the page, and its words are not the page's name.
    const isPlace = target.hash !== '' && target.pathname === new URL(base).pathname;
    target.hash = '';
    if (!isPlace && !links.some(({ url }) => url === target.href)) links.push({ url: target.href, text });
  }
}

const add = (list: string[], value: string): void => {
  const short = value.slice(0, MAX_WORDS_LENGTH);
  if (list.length < MAX_LISTED && !list.includes(short)) list.push(short);
};

const addAddress = (list: string[], address: string): void => {
  if (address.length <= MAX_ADDRESS_LENGTH && list.length < MAX_LISTED && !list.includes(address)) list.push(address);
};

const notTooLong = (address: URL | null): string | null => (address && address.href.length <= MAX_ADDRESS_LENGTH ? address.href : null);

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const line = (text: string, most: number): string => text.replace(/\s+/g, ' ').trim().slice(0, most);

const openingTag = ({ tagName, attrs }: Element): string =>
  `<${[tagName, ...attrs.filter(({ name }) => /^(type|name|id|placeholder)$/.test(name)).map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`.slice(
    0,
    160,
  );

const emptyFacts = (): PageFacts => ({
  lang: null,
  title: null,
  description: null,
  canonical: null,
  noindex: false,
  viewport: null,
  share: { title: null, description: null, image: null },
  structured: { types: [], broken: 0, business: {} },
  siteName: null,
  headings: [],
  images: { total: 0, silent: 0, withoutAlt: [], withoutSize: 0 },
  scripts: { total: 0, blockers: 0, blocking: [], sources: [] },
  styles: 0,
  insecureParts: [],
  links: [],
  fields: { total: 0, nameless: 0, withoutLabel: [] },
  insecureForm: null,
  contact: { phoneLinks: [], mailLinks: [], whatsapp: [], map: null },
  generator: null,
  libraries: [],
  text: '',
  textLength: 0,
});
