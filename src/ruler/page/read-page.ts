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

type Reader = (attributes: Record<string, string>, seen: Seen) => void;

/** Parses a page's HTML. @param url its location: relative URLs are resolved against it. */
export function readPage(html: string, url: string): PageFacts {
  const facts = emptyFacts();
  const labelled = new Set<string>();
  const unnamed: { id: string; line: string }[] = [];
  const words: string[] = [];
  let brandsAsked = 0;
  let base = url;
  const absolute = (address: string | undefined): URL | null => (address === undefined ? null : URL.parse(address.trim(), base));
  const isSecure = url.startsWith('https:');
  const asks = (address: string | undefined) => {
    const part = absolute(address);
    if (isSecure && part?.protocol === 'http:') addAddress(facts.insecureParts, part.href);
  };

  // A Map, because pages are foreign: an element may be called `constructor`.
  const readers = new Map<string, Reader>(
    Object.entries<Reader>({
      html: ({ lang }) => {
        facts.lang ??= lang?.trim().slice(0, 40) || null;
      },
      base: ({ href }) => {
        base = URL.parse(href ?? '', url)?.href ?? base;
      },
      title: (_, { element, within }) => {
        if (!within.has('svg')) facts.title ??= line(textIn(element), 300);
      },
      meta: (attributes) => readMeta(facts, attributes),
      link: ({ rel = '', href }) => {
        const kinds = rel.toLowerCase().split(/\s+/);
        if (kinds.includes('canonical')) facts.canonical ??= notTooLong(absolute(href));
        if (kinds.includes('stylesheet')) {
          facts.styles++;
          asks(href);
        }
      },
      script: ({ src, type = '', async, defer }, { element, inHead }) => {
        if (type.toLowerCase() === 'application/ld+json') {
          // Unlimited: cut JSON could not be parsed.
          return readStructuredData(textIn(element, Number.POSITIVE_INFINITY), facts.structured);
        }
        facts.scripts.total++;
        const source = absolute(src)?.href;
        if (!source) return;
        asks(src);
        if (facts.scripts.sources.length < 100 && source.length <= MAX_ADDRESS_LENGTH) facts.scripts.sources.push(source);
        const library = readLibrary(source);
        if (library && facts.libraries.length < MAX_LISTED) facts.libraries.push(library);
        if (inHead && async === undefined && defer === undefined && type.toLowerCase() !== 'module') {
          facts.scripts.blockers++;
          addAddress(facts.scripts.blocking, source);
        }
      },
      img: ({ alt, src, width, height, role, style = '', 'aria-hidden': hidden }) => {
        facts.images.total++;
        asks(src);
        if (alt === undefined && role !== 'presentation' && hidden !== 'true') {
          facts.images.silent++;
          add(facts.images.withoutAlt, (src ?? '').slice(0, 200));
        }
        if (!(width && height) && !/aspect-ratio|height/.test(style)) facts.images.withoutSize++;
      },
      frame: ({ src, name = '' }) => readLink(facts, absolute(src), { base, text: name.slice(0, MAX_WORDS_LENGTH) }),
      iframe: ({ src }) => {
        asks(src);
        const framed = absolute(src);
        // A menu in a frame of the page leads to the other pages.
        if (framed?.host === new URL(url).host) readLink(facts, framed, { base: url, text: '' });
        if (framed && MAP.test(framed.href)) facts.contact.map ??= notTooLong(framed);
      },
      form: ({ action }) => {
        if (absolute(action ?? '')?.protocol === 'http:' && (isSecure || action !== undefined))
          facts.insecureForm ??= notTooLong(absolute(action));
      },
      label: ({ for: target }) => {
        if (target) labelled.add(target);
      },
      a: ({ href, 'aria-label': label }, { element }) =>
        readLink(facts, absolute(href), { base: url, text: line(textIn(element) || label || '', 80) }),
    }),
  );
  const field = (attributes: Record<string, string>, { element, within }: Seen) => {
    const { type = 'text', id = '', title, 'aria-label': label, 'aria-labelledby': by } = attributes;
    if (/^(hidden|submit|button|reset|image)$/i.test(type)) return;
    facts.fields.total++;
    if (/^password$/i.test(type)) facts.asksPassword = true;
    if (!label && !by && !title && !within.has('label')) unnamed.push({ id, line: openingTag(element) });
  };
  for (const kind of ['input', 'select', 'textarea']) readers.set(kind, field);

  walk(html, {
    element: (seen) => {
      const { tagName } = seen.element;
      if (BLOCKS.test(tagName)) words.push('\n');
      const level = /^h([1-6])$/.exec(tagName)?.[1];
      if (level && facts.headings.length < 100) facts.headings.push({ level: Number(level), text: line(textIn(seen.element), 120) });
      const attributes = attributesOf(seen.element);
      const isLogo = tagName === 'img' && LOGO_FILE.test(attributes.src ?? '');
      if (brandsAsked < MAX_LISTED && (isLogo || BRAND.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`))) {
        brandsAsked++;
        const brand = line(tagName === 'img' ? (attributes.alt ?? '') : textIn(seen.element), 80);
        if (brand !== '') facts.brands = [...new Set([...(facts.brands ?? []), brand])];
      }
      readers.get(tagName)?.(attributes, seen);
    },
    leave: (tagName) => {
      if (BLOCKS.test(tagName)) words.push('\n');
      else if (tagName === 'a' || tagName === 'button') words.push(' ');
    },
    text: (text) => {
      facts.textLength += text.trim().length;
      words.push(text);
    },
  });
  const nameless = unnamed.filter(({ id }) => !id || !labelled.has(id));
  facts.fields.nameless = nameless.length;
  facts.fields.withoutLabel = nameless.slice(0, MAX_LISTED).map(({ line: tag }) => tag);
  const text = words
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
  // Addresses and hours are as often at the end of a page as at its beginning.
  facts.text = text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT / 2)}\n${text.slice(-MAX_TEXT / 2)}`;
  return facts;
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
    target.hash = '';
    if (!links.some(({ url }) => url === target.href)) links.push({ url: target.href, text });
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
