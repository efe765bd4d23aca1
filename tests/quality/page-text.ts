/** What a reader, seeing or not, gets of a page: its text with the words in attributes, in one plain spelling. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  middot: '·',
  bull: '•',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

export const decode = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (entity, name: string) => {
    if (name[0] !== '#') return NAMED[name.toLowerCase()] ?? entity;
    return String.fromCodePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });

/** Without bidi controls, with plain spaces, quotes and dashes; case and accents stay. */
export const normalise = (text: string): string =>
  text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\u00A0\u202F\u2007\u2009]/g, ' ')
    .replace(/[‘’‚ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ');

/** An attribute of a start tag; null when it has none. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*("([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found ? decode(found[2] ?? found[3] ?? found[4] ?? '') : null;
}

export const tagsOf = (html: string, name = '[a-z]'): string[] => html.match(new RegExp(`<${name}[^>]*>`, 'gi')) ?? [];

const INLINE = /<\/?(a|b|i|em|strong|span|bdi|bdo|small|sup|sub|abbr|mark|time|data|code|q|s|u|wbr|label)(\s[^>]*)?>/gi;

export function pageText(html: string): string {
  const shown = html
    .replace(/<script[\s\S]*?<\/script>/gi, ' ')
    .replace(/<style[\s\S]*?<\/style>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ');
  const spoken: string[] = [];
  for (const tag of tagsOf(shown)) {
    for (const name of ['alt', 'aria-label', 'title']) spoken.push(attribute(tag, name) ?? '');
    if (/^<meta/i.test(tag) && /^description$/i.test(attribute(tag, 'name') ?? '')) spoken.push(attribute(tag, 'content') ?? '');
  }
  return normalise(`${decode(shown.replace(INLINE, '').replace(/<[^>]+>/g, ' '))} ${spoken.filter(Boolean).join(' ')}`);
}
