import type { SiteDocument } from './schema/document.ts';
import type { AssetId, FactId, Locale, StringKey } from './schema/ids.ts';
import { hasWords } from './translation/has-words.ts';

/** Parsed inline markup. Not HTML: the renderer escapes `text` and `href`. */
export type Inline =
  | { t: 'text'; text: string }
  | { t: 'strong'; children: Inline[] }
  | { t: 'em'; children: Inline[] }
  | { t: 'code'; text: string }
  | { t: 'link'; href: string; children: Inline[] }
  | { t: 'fact'; id: FactId }
  | { t: 'break' };

export type Block =
  | { t: 'paragraph' | 'quote'; children: Inline[] }
  /** `level` 2 or 3: rank within the text, not yet the element. */
  | { t: 'heading'; level: 2 | 3; children: Inline[] }
  | { t: 'list'; ordered: boolean; items: Inline[][] }
  | { t: 'picture'; asset: AssetId; caption: Inline[] }
  | { t: 'code'; text: string };

/**
 * The text of a key in a locale, falling back to another variant of the language, then to the site's default locale. `locale` is the
 * one it was found in, for the `lang` of the element; an unknown key gives an empty text.
 */
export function textOf(doc: SiteDocument, key: StringKey, locale: Locale): { text: string; locale: Locale } {
  const exact = doc.strings[locale]?.[key];
  if (exact !== undefined) return { text: exact, locale };
  const language = locale.split('-')[0];
  const kin = doc.site.locales.filter((other) => other !== locale && other.split('-')[0] === language);
  for (const other of [...kin, doc.site.defaultLocale]) {
    const text = doc.strings[other]?.[key];
    // A text of nothing but facts has no language of its own: each fact brings its own.
    if (text !== undefined) return { text, locale: hasWords(text) ? other : locale };
  }
  return { text: '', locale };
}

/** Like `textOf`, with marks dropped and facts resolved: for titles, descriptions, alternative texts and lists in the editor. */
export const plainTextOf = (doc: SiteDocument, key: StringKey, locale: Locale): string =>
  plainText(parseInline(textOf(doc, key, locale).text), doc);

/** The words of inline nodes; missing facts are skipped. */
export function plainText(nodes: readonly Inline[], doc: Pick<SiteDocument, 'facts'>): string {
  return nodes
    .map((node) => {
      if (node.t === 'text' || node.t === 'code') return node.text;
      if (node.t === 'fact') return doc.facts[node.id]?.text ?? '';
      return node.t === 'break' ? ' ' : plainText(node.children, doc);
    })
    .join('');
}

/** True for the only addresses that a text may link to. */
export const isSafeHref = (href: string): boolean => /^(https:\/\/|mailto:|tel:)[^\s<>"'`\\\p{Cc}]+$/iu.test(href) && URL.canParse(href);

/**
 * Parses `**strong**`, `_emphasis_`, `` `code` ``, `[label](https://…)` and `{{fa_…}}`. Incomplete marks stay as typed; a link to
 * anything but https, mailto and tel keeps its label alone. Linear in the length of the text.
 */
export function parseInline(text: string): Inline[] {
  return scan(text.replaceAll('\r\n', '\n'), { strong: false, em: false, link: false });
}

const HEADING = /^(#{1,6}) +(.+)$/;
const POINT = /^[-*•] +(.+)$/;
const NUMBERED = /^\d{1,3}[.)] +(.+)$/;
const QUOTED = /^> ?(.*)$/;
const PICTURE = /^!\[([^[\]]{0,300})\]\((as_[0-9a-z]{8})\)$/;

type Run = { t: 'paragraph' | 'points' | 'numbers' | 'quote'; lines: string[] };

/** Paragraphs (separated by blank lines), `## ` and `### ` headings, `- ` and `1. ` lists, `> ` quotes, pictures and fenced code. */
export function parseBody(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Run | undefined;
  let code: string[] | undefined;
  const close = () => {
    if (open) blocks.push(blockOf(open));
    open = undefined;
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line.startsWith('```')) {
      close();
      if (code) blocks.push({ t: 'code', text: code.join('\n') });
      code = code ? undefined : [];
    } else if (code) code.push(raw.trimEnd());
    else {
      const heading = HEADING.exec(line);
      const picture = PICTURE.exec(line);
      const run = runOf(line);
      if (!line || heading || picture || (open && open.t !== run.t)) close();
      if (heading) blocks.push({ t: 'heading', level: heading[1]!.length > 2 ? 3 : 2, children: parseInline(heading[2]!) });
      else if (picture) blocks.push({ t: 'picture', asset: picture[2]!, caption: parseInline(picture[1]!) });
      else if (line) {
        open ??= { t: run.t, lines: [] };
        open.lines.push(run.line);
      }
    }
  }
  close();
  // An unclosed fence is still being written.
  if (code) blocks.push({ t: 'code', text: code.join('\n') });
  return blocks;
}

function runOf(line: string): { t: Run['t']; line: string } {
  const point = POINT.exec(line);
  if (point) return { t: 'points', line: point[1]! };
  const numbered = NUMBERED.exec(line);
  if (numbered) return { t: 'numbers', line: numbered[1]! };
  const quoted = QUOTED.exec(line);
  return quoted ? { t: 'quote', line: quoted[1]! } : { t: 'paragraph', line };
}

function blockOf({ t, lines }: Run): Block {
  if (t === 'points' || t === 'numbers') return { t: 'list', ordered: t === 'numbers', items: lines.map(parseInline) };
  return { t, children: parseInline(lines.join('\n').trim()) };
}

const FACT = /\{\{(fa_[0-9a-z]{8})\}\}/y;
const CODE = /`([^`\n]{1,300})`/y;
const LINK = /\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)/y;
const WORD = /[\p{L}\p{N}_]/u;

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** `inside` holds the marks already open around `text`, so that none nests in itself. */
function scan(text: string, inside: { strong: boolean; em: boolean; link: boolean }): Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  const push = (node: Inline) => {
    if (plain) nodes.push({ t: 'text', text: plain });
    plain = '';
    nodes.push(node);
  };
  // Once a mark finds no end, no later one of its kind will: this keeps hostile texts linear.
  const hopeless = { strong: false, em: false };
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    const fact = char === '{' ? matchAt(FACT, text, at) : null;
    const code = char === '`' ? matchAt(CODE, text, at) : null;
    const link = char === '[' && !inside.link ? matchAt(LINK, text, at) : null;
    if (fact) {
      push({ t: 'fact', id: fact[1]! });
      at += fact[0].length;
    } else if (code) {
      push({ t: 'code', text: code[1]! });
      at += code[0].length;
    } else if (link) {
      const children = scan(link[1]!, { ...inside, link: true });
      if (isSafeHref(link[2]!)) push({ t: 'link', href: link[2]!, children });
      else children.forEach(push);
      at += link[0].length;
    } else if (char === '\n') {
      push({ t: 'break' });
      at += 1;
    } else {
      const mark = markAt(text, at, inside, hopeless);
      if (mark) {
        push({ t: mark.t, children: scan(text.slice(at + mark.width, mark.end), { ...inside, [mark.t]: true }) });
        at = mark.end + mark.width;
      } else plain += text[at++];
    }
  }
  if (plain) nodes.push({ t: 'text', text: plain });
  return nodes;
}

function markAt(text: string, at: number, inside: { strong: boolean; em: boolean }, hopeless: { strong: boolean; em: boolean }) {
  const t = text.startsWith('**', at) ? 'strong' : text[at] === '_' ? 'em' : undefined;
  if (!t || inside[t] || hopeless[t]) return null;
  const width = t === 'strong' ? 2 : 1;
  const first = text[at + width];
  if (first === undefined || /\s/.test(first) || (t === 'em' && at > 0 && WORD.test(text[at - 1]!))) return null;
  const end = t === 'strong' ? text.indexOf('**', at + width + 1) : endOfEmphasis(text, at + 2);
  if (end < 0) {
    hopeless[t] = true;
    return null;
  }
  return { t, width, end } as const;
}

/** An underscore inside a word (`nome_do_arquivo`) is not a mark. */
function endOfEmphasis(text: string, from: number): number {
  for (let end = text.indexOf('_', from); end >= 0; end = text.indexOf('_', end + 1)) {
    const next = text[end + 1];
    if (!/\s/.test(text[end - 1]!) && (next === undefined || !WORD.test(next))) return end;
  }
  return -1;
}
