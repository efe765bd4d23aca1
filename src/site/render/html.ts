/** Markup that is safe to put on a page. Opaque on purpose: only a maker creates it, so a plain string is always text. */
export interface SafeHtml {
  readonly safe: unique symbol;
}

export type Child = SafeHtml | string | number | null | undefined | false | readonly Child[];

/** The attributes that a page may have. Anything else, `style` and `on…` above all, is refused. */
const ATTRIBUTES = new Set(
  (
    'accept-charset action alt as aria-current aria-describedby aria-hidden aria-label aria-labelledby autocomplete charset checked class cols colspan ' +
    'content crossorigin data-a data-cols data-f data-figure data-fit data-i data-k data-n data-s data-tone data-word datetime decoding dir enctype fetchpriority for headers ' +
    'height href hreflang id lang loading media method name open placeholder property readonly rel required role rows scope sizes src srcset tabindex ' +
    'title type value width'
  ).split(' '),
);
const URLS = new Set(['href', 'src', 'action']);
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Section code creates its elements with this. It is independent of the output format: another maker can build a tree from the same
 * calls. `trusted` takes our own markup (drawn art, icons, style sheets, structured data) as is.
 */
export interface Maker {
  (tag: string, attributes: Attributes | null, ...children: Child[]): SafeHtml;
  trusted(markup: string): SafeHtml;
}

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Characters that HTML forbids; a copy from a word processor may carry them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SPECIAL = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/;

/** Escapes text for an element or a double-quoted attribute. */
export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(CONTROL, '').replace(/[&<>"]/g, (c) => ENTITY[c]!) : text;

/** Escapes text by number, as in drawings. */
export const escapeByNumber = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Whether a link may be on a page: https, http, mailto, tel, sms, or a place on the same site. */
export function isSafeUrl(url: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them inside a scheme, so "java\tscript:" must not pass
  return !/[\u0000-\u0020\u007f\\]/.test(url) && /^(?:https?:\/\/|mailto:|tel:|sms:\+?\d+$|(?!\/\/)[^:]*(?:$|[/?#]))/i.test(url);
}

class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const safe = (text: string) => new Markup(text) as unknown as SafeHtml;
const isMarkup = (child: unknown): child is Markup => child instanceof Markup;

function written(child: Child): string {
  if (typeof child === 'string') return escapeHtml(child);
  if (child === null || child === undefined || child === false) return '';
  if (isMarkup(child)) return child.text;
  if (typeof child === 'number') return String(child);
  let out = '';
  if (Array.isArray(child)) for (const one of child) out += written(one);
  return out;
}

function attributesOf(attributes: Attributes): string {
  let out = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === null || value === false) continue;
    if (!ATTRIBUTES.has(name)) throw new Error(`The attribute ${name} is not allowed on a page.`);
    if (URLS.has(name) && !isSafeUrl(String(value))) continue;
    out += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return out;
}

/** The HTML maker: only escapes and concatenates, since a release may be thousands of pages. */
export const h: Maker = Object.assign(
  (tag: string, attributes: Attributes | null, ...children: Child[]): SafeHtml => {
    const open = attributes ? `<${tag}${attributesOf(attributes)}>` : `<${tag}>`;
    return safe(VOID.has(tag) ? open : `${open}${written(children)}</${tag}>`);
  },
  { trusted: safe },
);

/** Serializes what `h` made. */
export const toHtml = (child: Child): string => written(child);
