import { isHours } from '../page/customer-facts.ts';
import { attributesOf, walk } from '../page/walk.ts';
import { isFooter, isHiddenPart } from './hidden-part.ts';
import type { Line } from './line.ts';
import { hasPrice } from './price-text.ts';
import { type Row, readTable } from './read-table.ts';
import { isSample, isSamplePerson } from './sample-text.ts';

const MAX_LINES = 800;
const MAX_LENGTH = 2000;
/** Characters of a term that labels its definition. */
const MAX_TERM = 40;
const BLOCKS =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|h[1-6]|hr|li|main|ol|p|section|table|tr|ul|summary|details|td|th)$/;
/** Numbers that a script counts up to. */
const COUNTED = ['data-purecounter-end', 'data-to-value', 'data-counter', 'data-count', 'data-to'];
const QUOTE = /testimonial|testimonio|depoimento|review/i;
/** Parts of a quotation, and sets of several. */
const QUOTE_PART =
  /author|autor|name|nome|content|text|img|image|photo|role|job|title|icon|swiper|carousel|slide(?:r|s)\b|wrap|list|testimonials|reviews|depoimentos/i;
/** "tit", "titulo": pages of before headings were styled by their class alone. */
const TITLED = /^(?:tit|t[íi]tulos?\d?|heading\d?|headline|(?:page|post|entry|article)-?title|(?:content|component)heading)$/i;
const PAYMENT = /\b(?:pix|boleto|visa|master ?card|elo|amex|alelo|sodexo|cart[ãa]o)\b/gi;

interface Frame {
  tag: string;
  skipped: boolean;
  linked: boolean;
  /** Number of the quotation that it is in. */
  quote: number | undefined;
  strong: boolean;
  footer: boolean;
  /** Level of a block that is a heading by its class alone. */
  titled: number;
}

/** Reads the content of a page in its order, without menus, forms, buttons, hidden parts and placeholders. @param captions go with pictures. */
export function readLines(html: string, captions: ReadonlySet<string> = new Set()): Line[] {
  const lines: Line[] = [];
  const open: Frame[] = [];
  const tables: Row[][] = [];
  const currency = /R\$/.exec(html)?.[0] ?? null;
  const local = /<html[^>]{0,200}\blang=["']?pt-br/i.test(html) ? 'R$' : null;
  let text = '';
  let linked = 0;
  let level = 0;
  let isTerm = false;
  let quotes = 0;
  let strong = 0;
  let heading = '';
  let isAfterSamplePerson = false;
  let of: { quote?: number | undefined; footer?: boolean; block?: string | undefined; titled?: number } = {};
  const sampled = new Set<number>();
  const cellNow = () =>
    tables
      .findLast((rows) => rows.length > 0)
      ?.at(-1)
      ?.cells.at(-1);
  const end = () => {
    const line = text
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .replace(/^[\s»›•·▪►✓✔➤]+|^[-–]\s(?=\p{L})/u, '')
      .trim();
    // Alone in a link, a few words lead to a page that is read itself.
    const isLink = linked > 0 && linked >= line.length * 0.9 && line.length < 60 && level === 0 && !hasPrice(line);
    const cell = cellNow();
    // A short line that is bold as a whole stands above what follows.
    const isBold =
      level === 0 && strong > 0 && strong >= line.length * 0.9 && line.length < 60 && /[\p{L})"”″]$|\p{L} (?:19|20)\d\d$/u.test(line);
    const isInCell = cell !== undefined && /^t[dh]$/.test(of.block ?? '');
    const isStrong = isBold && !isInCell;
    const { quote } = of;
    const titled = quote === undefined && line.length < 60 ? (of.titled ?? 0) : 0;
    const rank = level || titled || (isStrong && quote === undefined ? 6 : 0);
    if (quote === undefined && (rank > 0 || line.length >= MAX_TERM * 2)) isAfterSamplePerson = false;
    if (isSamplePerson(line)) {
      isAfterSamplePerson = true;
      if (quote !== undefined) sampled.add(quote);
    }
    if (line !== '' && !isSample(line) && !isAfterSamplePerson && !captions.has(line)) {
      const read: Line = {
        text: line.slice(0, MAX_LENGTH),
        ...(quote === undefined ? rank > 0 && { level: rank } : { quote }),
        ...(of.footer && { isFooter: true as const }),
      };
      if (rank > 0) heading = line;
      if (cell) cell.push({ ...read, isLink, ...(isBold && isInCell && { isStrong: true }) });
      else if (!isLink) add([read]);
    }
    text = '';
    linked = 0;
    strong = 0;
  };
  const add = (read: readonly Line[]) => lines.push(...read.slice(0, Math.max(0, MAX_LINES - lines.length)));
  const endTable = () => {
    const read = readTable(tables.pop() ?? [], { heading, currency, local });
    const around = cellNow();
    if (around) around.push(...read.map((line) => ({ ...line, isLink: false })));
    else add(read);
  };
  walk(html, {
    element: ({ element }) => {
      const tag = element.tagName;
      const attributes = attributesOf(element);
      const within = open.at(-1);
      if (BLOCKS.test(tag) && !(tag === 'br' && level > 0) && !(tag === 'dd' && isTerm)) end();
      else text += ' ';
      if (BLOCKS.test(tag)) isTerm = false;
      if (/^h[1-6]$/.test(tag)) level = Number(tag[1]);
      else if (tag === 'table') {
        const around = cellNow() && tables.findLast((rows) => rows.length > 0)?.at(-1);
        if (around) around.isLayout = true;
        tables.push([]);
      } else if (tag === 'tr') tables.at(-1)?.push({ cells: [], isLayout: false });
      else if (/^t[dh]$/.test(tag)) tables.at(-1)?.at(-1)?.cells.push([]);
      const named = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
      const isQuote = tag === 'blockquote' || (BLOCKS.test(tag) && QUOTE.test(named) && !QUOTE_PART.test(named));
      open.push({
        tag,
        skipped: within?.skipped === true || isHiddenPart(element, attributes),
        linked: within?.linked === true || (tag === 'a' && (attributes.href ?? '') !== ''),
        quote: isQuote ? ++quotes : within?.quote,
        strong: within?.strong === true || tag === 'b' || tag === 'strong',
        footer: within?.footer === true || isFooter(element, attributes),
        titled: BLOCKS.test(tag) ? (isTitled(attributes.class) ? 2 : 0) : (within?.titled ?? 0),
      });
      const counted = COUNTED.map((name) => attributes[name]).find((value) => value !== undefined && /^[\d.,]{1,12}$/.test(value));
      if (counted !== undefined && within?.skipped !== true && open.at(-1)) {
        text += ` ${counted} `;
        open.at(-1)!.skipped = true;
      }
      // Hours and cards that are taken are often drawn; their text is then in the picture's alternative alone.
      if (tag === 'img' && within?.skipped !== true && isDrawnFact(attributes.alt ?? '')) {
        end();
        text = attributes.alt!;
        end();
      }
    },
    leave: (tag) => {
      const left = open.pop();
      if (/^(span|i|em)$/.test(tag) && left?.skipped && !open.at(-1)?.skipped) text += ' ';
      // A term is the label of its definition, unless it is a question or a sentence.
      isTerm = tag === 'dt' && /[\p{L}\d]\s*$/u.test(text) && text.trim().length < MAX_TERM;
      if (isTerm) text = `${text.trim()}: `;
      else if (BLOCKS.test(tag) && !(tag === 'br' && level > 0)) end();
      if (/^h[1-6]$/.test(tag)) level = 0;
      else if (tag === 'table') endTable();
    },
    text: (part) => {
      const within = open.at(-1);
      if (within?.skipped) return;
      text += part;
      if (part.trim() !== '')
        of = {
          quote: within?.quote,
          footer: within?.footer === true,
          block: open.findLast(({ tag }) => BLOCKS.test(tag))?.tag,
          titled: within?.titled ?? 0,
        };
      if (within?.linked) linked += part.replace(/\s+/g, ' ').trim().length;
      if (within?.strong) strong += part.replace(/\s+/g, ' ').trim().length;
    },
  });
  end();
  return withWholeHeadings(lines.filter(({ quote }) => quote === undefined || !sampled.has(quote)));
}

/** "Ateliê Folha" above "de Rosto", two headings of one level, are one that was broken. */
function withWholeHeadings(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const isRest = line.level !== undefined && line.level < 3 && above?.level === line.level && /^\p{Ll}/u.test(line.text);
    if (above && isRest) whole[whole.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else whole.push(line);
  }
  return whole;
}

const isTitled = (classes = ''): boolean => classes.split(/\s+/).some((one) => TITLED.test(one));

const isDrawnFact = (alt: string): boolean => isHours(alt) || (alt.match(PAYMENT)?.length ?? 0) > 1;
