/** The checks of a site against what its prompt expects: `prompts.json` says what each means. */
import { join } from 'node:path/posix';
import { attribute, decode, normalise, pageText, tagsOf } from './page-text.ts';
import type { Expectation } from './prompts.ts';

/** What was made of a prompt: its text files by path, and the writer's answer. */
export interface Outcome {
  outcome: 'site' | 'refuse';
  message?: string;
  /** The owner's clauses that wait for a tick: their prose counts as there; what carries a digit, an @ or a link has to be on the page. */
  offered?: readonly string[];
  files: ReadonlyMap<string, string>;
}

const same = (pattern: string, text: string): boolean => new RegExp(pattern, 'i').test(text);
const language = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** How many things are looked at, but for the links: as many as can be wrong. */
export const checksIn = (wanted: Expectation): number =>
  wanted.outcome === 'refuse'
    ? 3
    : 6 +
      [wanted.verbatim, wanted.verbatim_any, wanted.absent, wanted.absent_text, wanted.links, wanted.locales, wanted.colors].reduce(
        (sum, list) => sum + (list?.length ?? 0),
        0,
      ) +
      [wanted.dir, wanted.money_allowlist, wanted.phone_allowlist, wanted.schema_any].filter(Boolean).length;

/** What is wrong, one line each; none when all is well. */
export function checkSite(expect: Expectation, made: Outcome): string[] {
  const pages = [...made.files].filter(([path]) => path.endsWith('.html')).map(([path, html]) => ({ path, html, text: pageText(html) }));
  const html = pages.map((page) => page.html).join('\n');
  const text = pages.map((page) => page.text).join('\n');
  const failed: string[] = [];
  const check = (ok: boolean, what: string) => {
    if (!ok) failed.push(what);
  };

  if (expect.outcome === 'refuse') {
    check(pages.length === 0, `refusal: no page may be written, found ${pages.length}`);
    check(made.outcome === 'refuse', 'refusal: the outcome must be "refuse"');
    check((made.message ?? '').length > 20, 'refusal: a short reason in the language of the prompt is missing');
    for (const pattern of expect.absent ?? []) check(!same(pattern, html), `absent /${pattern}/`);
    return failed;
  }

  const home = pages.find((page) => page.path === 'index.html') ?? pages.find((page) => page.path.endsWith('/index.html'));
  if (!home) return ['a complete site: index.html is missing'];
  const root = tagsOf(home.html, 'html')[0] ?? '';
  check(
    language(attribute(root, 'lang') ?? '') === language(expect.lang),
    `<html lang> is "${attribute(root, 'lang')}", not ${expect.lang}`,
  );
  if (expect.dir) check((attribute(root, 'dir') ?? 'ltr') === expect.dir, `<html dir> is "${attribute(root, 'dir')}", not ${expect.dir}`);
  const sections = tagsOf(home.html.replace(/<(header|footer)[\s\S]*?<\/\1>/gi, ''), 'section(?=[\\s>])').length;
  check(sections >= (expect.min_sections ?? 0), `home has ${sections} <section>s, at least ${expect.min_sections} expected`);
  const real = pages.filter((page) => !/404|privac|legal|termos|terms|cookies|aviso/i.test(page.path));
  check(real.length >= (expect.min_pages ?? 0), `${real.length} pages, at least ${expect.min_pages} expected`);

  const waiting = normalise((made.offered ?? []).join('\n'));
  const landed = (words: string) =>
    text.includes(normalise(words).trim()) || (!/[\d@]|:\/\//.test(words) && waiting.includes(normalise(words).trim()));
  for (const words of expect.verbatim ?? []) check(landed(words), `verbatim "${words}"`);
  for (const any of expect.verbatim_any ?? []) check(any.some(landed), `one of ${JSON.stringify(any)}`);
  for (const pattern of expect.absent ?? []) check(!same(pattern, text) && !same(pattern, html), `absent /${pattern}/`);
  for (const pattern of expect.absent_text ?? [])
    check(!same(pattern, text), `absent from text /${pattern}/, found "${new RegExp(pattern, 'i').exec(text)?.[0]}"`);

  const links = tagsOf(html, 'a\\s').map((tag) => attribute(tag, 'href') ?? '');
  for (const pattern of expect.links ?? [])
    check(
      links.some((href) => same(pattern, href)),
      `a link matching /${pattern}/`,
    );
  for (const locale of expect.locales ?? []) check(same(`hreflang=["']?${locale.split('-')[0]}`, html), `hreflang for ${locale}`);
  const css = (html.match(/<style[\s\S]*?<\/style>/gi) ?? []).join('\n');
  for (const color of expect.colors ?? []) check(hasColor(css, color), `colour ${color} as a token in the CSS`);
  if (expect.money_allowlist) {
    const strange = strangeMoney(text, expect.money_allowlist);
    check(strange.length === 0, `amounts that nobody gave: ${strange.join(', ')}`);
  }
  if (expect.phone_allowlist) {
    const strange = strangePhones(links, expect.phone_allowlist);
    check(strange.length === 0, `phone numbers that nobody gave: ${strange.join(', ')}`);
  }
  if (expect.schema_any) {
    const types = schemaTypes(html);
    check(
      expect.schema_any.some((type) => types.includes(type)),
      `JSON-LD one of ${expect.schema_any.join('/')}, found ${types.join(', ') || 'none'}`,
    );
  }
  check(!/lorem ipsum|\{\{|\}\}|\bundefined\b|\[object Object\]|\bNaN\b/i.test(text), 'placeholder text on the page');
  check(
    !/<script(?![^>]*application\/ld\+json)(?![^>]*\ssrc=)[^>]*>[^<]*\S/i.test(html) && !/\son[a-z]+\s*=/i.test(tagsOf(html).join(' ')),
    'inline script on the page',
  );
  for (const page of pages)
    for (const [, found] of page.html.matchAll(/<a\s[^>]*href=["']([^"'#?]*)[^"']*["']/gi)) {
      const href = decode(found ?? '');
      if (!href || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) continue;
      const base = decodeURI(href.startsWith('/') ? href.slice(1) : join(page.path, '..', href)).replace(/^\.$/, '');
      const exists = [base, `${base}.html`, join(base, 'index.html')].some((path) => made.files.has(path));
      check(exists, `${page.path}: broken link ${href}`);
    }
  return failed;
}

const MONEY =
  /(?:R\$|US\$|\$|€|£)\s?\d[\d.,]*\d|(?:R\$|US\$|\$|€|£)\s?\d|\d[\d.,]*\s?(?:€|₪|reais|dirhams?|درهم|دراهم|درهما|درهمًا|ريال|جنيه|دينار)/g;
const digits = (text: string) =>
  text
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[^\d.,]/g, '')
    .replace(/[.,]$/, '');
const whole = (amount: string) => amount.replace(/[.,]00$/, '');

function strangeMoney(text: string, allowlist: readonly string[]): string[] {
  const allowed = new Set(allowlist.map((amount) => whole(digits(normalise(amount)))));
  return [...new Set((text.match(MONEY) ?? []).map(digits))].filter((amount) => !allowed.has(whole(amount)));
}

function strangePhones(links: readonly string[], allowlist: readonly string[]): string[] {
  const numbers = links
    .filter((href) => /^(tel:|https:\/\/(wa\.me|api\.whatsapp\.com))/i.test(href))
    .map((href) => href.replace(/\?.*$/, '').replace(/\D/g, ''))
    .filter((number) => number.length >= 7);
  return [...new Set(numbers)].filter((number) => !allowlist.some((known) => number.endsWith(known.replace(/\D/g, ''))));
}

function schemaTypes(html: string): string[] {
  const types = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === 'object') {
      if ('@type' in node) for (const type of [node['@type']].flat()) types.add(String(type));
      Object.values(node).forEach(visit);
    }
  };
  for (const [, json] of html.matchAll(/<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/gi)) visit(JSON.parse(json ?? ''));
  return [...types];
}

type Lab = readonly [number, number, number];

function labOf(rgb: readonly number[]): Lab {
  const linear = (c = 0) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const labOfHex = (hex: string): Lab => {
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return labOf((long.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
};

function hasColor(css: string, hex: string): boolean {
  const wanted = labOfHex(hex.replace('#', ''));
  const found: Lab[] = [...css.matchAll(/#([0-9a-f]{6}|[0-9a-f]{3})\b/gi)].map(([, digits = '']) => labOfHex(digits));
  for (const [, l, percent, c, chromaPercent, hue] of css.matchAll(/oklch\(\s*([\d.]+)(%?)\s+([\d.]+)(%?)\s+([\d.]+)/gi)) {
    const chroma = chromaPercent ? (Number(c) / 100) * 0.4 : Number(c);
    const angle = (Number(hue) * Math.PI) / 180;
    found.push([percent ? Number(l) / 100 : Number(l), chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  }
  return found.some((lab) => Math.hypot(lab[0] - wanted[0], lab[1] - wanted[1], lab[2] - wanted[2]) <= 0.02);
}
