const NAME = /^\/?([a-z][a-z0-9-]*)(?=[\s/>]|$)/i;
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'section', 'article', 'header', 'footer']);
const SILENT = new Set(['script', 'style', 'iframe', 'object', 'svg', 'template', 'noscript', 'head']);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|\shidden[\s>]|aria-hidden/i;
const MAX_TAG_LENGTH = 2000;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&nbsp;': ' ', '&quot;': '"', '&#39;': "'", '&apos;': "'" };

/** Text without tags, comments, and the content of scripts, styles and hidden elements. A lone `<` stays. */
export function stripMarkup(source: string): { text: string; markup: boolean } {
  const lower = source.toLowerCase();
  const unclosed = new Set<string>();
  let text = '';
  let at = 0;
  let markup = false;

  const after = (needle: string, from: number): number => {
    if (unclosed.has(needle)) return -1;
    const found = lower.indexOf(needle, from);
    if (found < 0) unclosed.add(needle);
    return found;
  };

  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    text += source.slice(at, open);
    at = open;
    if (lower.startsWith('<!--', open)) {
      const close = after('-->', open);
      at = close < 0 ? open + 4 : close + 3;
      markup = true;
      continue;
    }
    const end = source.indexOf('>', open);
    const inside = end < 0 || end - open > MAX_TAG_LENGTH ? '' : source.slice(open + 1, end);
    const name = NAME.exec(inside)?.[1]?.toLowerCase();
    if (!name && !/^[!?][a-z]/i.test(inside)) {
      text += '<';
      at = open + 1;
      continue;
    }
    markup = true;
    at = end + 1;
    if (!name || inside.startsWith('/')) continue;
    if (BREAKS.has(name)) text += '\n';
    if (inside.endsWith('/')) continue;
    if (SILENT.has(name) || HIDDEN.test(`${inside}>`)) {
      const close = after(`</${name}`, at);
      if (close >= 0) at = source.indexOf('>', close) < 0 ? source.length : source.indexOf('>', close) + 1;
    }
  }
  text += source.slice(at);
  return { text: markup ? text.replace(/&(?:amp|nbsp|quot|#39|apos);/g, (entity) => ENTITIES[entity] ?? entity) : text, markup };
}
