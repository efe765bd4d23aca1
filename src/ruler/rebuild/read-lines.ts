import { isHours } from '../page/customer-facts.ts';
import { attributesOf, type Element, textIn, walk } from '../page/walk.ts';
import { isFooter, isHiddenPart } from './hidden-part.ts';
import { type Line, STRONG_LEVEL } from './line.ts';
import { LinkedThings, soldOutBy } from './linked-things.ts';
import { OpenTables } from './open-tables.ts';
import { isDocument } from './page-look.ts';
import { isMonthFirst, postedIn, signedIn } from './posted.ts';
import { hasPrice } from './price-text.ts';
import { isQuotation } from './quotation.ts';
import { isSample, isSamplePerson } from './sample-text.ts';
import { isOfTemplate } from './template-site.ts';
import { type TurnedCard, withCardsUpright } from './turned-cards.ts';

const MAX_LINES = 800;
const MAX_LENGTH = 2000;
/** Characters of a term that labels its definition. */
const MAX_TERM = 40;
/** A longer line is no label, link or heading by its look. */
const MAX_LABEL = 60;
const BLOCKS =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|h[1-6]|hr|li|main|ol|p|section|table|tr|ul|summary|details|td|th)$/;
/** Numbers that a script counts up to. */
const COUNTED = ['data-purecounter-end', 'data-to-value', 'data-counter', 'data-count', 'data-to'];
const QUOTE = /testimonial|testimonio|depoimento|(?<!\p{L})review/iu;
/** Parts of a quotation, and sets of several. */
const QUOTE_PART =
  /author|autor|name|nome|content|text|img|image|photo|role|job|title|icon|swiper|carousel|slide(?:r|s)\b|wrap|list|testimonials|reviews|depoimentos/i;
/** "tit", "titulo": pages of before headings were styled by their class alone. */
const TITLED =
  /^(?:h[1-6]|tit|t[íi]tulos?\d?|heading\d?|headline|(?:page|post|entry|article|widget)-?title|(?:content|component)heading)$/i;
const WIDGET = /(?:^|\s)widget-title(?:\s|$)/i;
/** Classes of the line below a site's name. */
const MOTTO = /(?:^|[\s_-])(?:tag-?line|slogan|lema|strapline|site-?description|blog-?description)(?:[\s_-]|$)/i;
/** Parts with the day of a post, and posts. */
const POSTED = /(?:^|\s)(?:date-header|entry-meta|post-?meta(?:data)?|posted-on|(?:entry|post)-date|published|meta)(?:\s|$)/i;
const OF_POST = /(?:^|\s)(?:h?entry|post|blog-post)(?:\s|$)/i;
const MAX_POSTED = 160;
/** "img/tit_historia.gif", "titulo-servicos.png". */
const DRAWN_TITLE = /(?:^|[/_-])(?:tit(?:ulo)?|title|heading|cabecalho)[_-]?[\w-]*\.(?:gif|png|jpe?g|webp)(?:\?|$)/i;
const CARD = /^(?:div|li|article|section|td|figure)$/;
const PAYMENT = /\b(?:pix|boleto|visa|master ?card|elo|amex|alelo|sodexo|cart[ãa]o)\b/gi;

interface Frame {
  tag: string;
  skipped: boolean;
  linked: boolean;
  /** In a link to a place of its page. */
  anchored: boolean;
  /** Number of the quotation that it is in. */
  quote: number | undefined;
  strong: boolean;
  footer: boolean;
  /** Level of a block that is a heading by its class alone. */
  titled: number;
  motto: boolean;
  /** Word for a thing that is sold out, at the end of its card. */
  soldOut: string | undefined;
  /** Lines before it. */
  start: number;
  /** It is one post of several, or holds them. */
  isPost: boolean;
  /** Day of the post, in milliseconds. */
  posted?: number;
  /** Its byline. */
  signed?: string;
}

/** Reads the content of a page in its order, without menus, forms, buttons, hidden parts and placeholders. @param captions go with pictures. */
export function readLines(html: string, captions: ReadonlySet<string> = new Set()): Line[] {
  const reader = new LineReader(html, captions);
  walk(html, {
    element: ({ element }) => reader.open(element),
    leave: (tag) => reader.close(tag),
    text: (part) => reader.add(part),
  });
  return withWholeHeadings(reader.lines());
}

/** Parts of the page that a line stands in. */
interface Place {
  quote?: number | undefined;
  footer?: boolean;
  block?: string | undefined;
  titled?: number;
  motto?: boolean;
  posted?: number | undefined;
  signed?: string | undefined;
  /** All of them, outermost first. */
  around?: readonly object[];
}

class LineReader {
  readonly #captions: ReadonlySet<string>;
  readonly #lines: Line[] = [];
  readonly #open: Frame[] = [];
  readonly #tables: OpenTables;
  readonly #language: string;
  readonly #isMonthFirst: boolean;
  readonly #sampled = new Set<number>();
  /** Cards whose heading is their last line. */
  readonly #cards: TurnedCard[] = [];
  #text = '';
  /** Letters of the line in links, and in bold. */
  #linked = 0;
  /** Links in the line. */
  #links = 0;
  #strong = 0;
  #level = 0;
  #isTerm = false;
  #quotes = 0;
  #heading = '';
  #isAfterSamplePerson = false;
  #place: Place = {};
  readonly #things = new LinkedThings();

  constructor(html: string, captions: ReadonlySet<string>) {
    this.#captions = captions;
    this.#tables = new OpenTables(html);
    this.#language = /<html[^>]{0,200}\blang=["']?(\w\w)/i.exec(html)?.[1]?.toLowerCase() ?? '';
    this.#isMonthFirst = isMonthFirst(/<html[^>]{0,200}\blang=["']?([\w-]+)/i.exec(html)?.[1] ?? '', html);
  }

  lines(): Line[] {
    this.#end();
    this.#push(this.#things.end());
    const lines = withCardsUpright(this.#lines, this.#cards);
    return lines.filter(({ quote }) => quote === undefined || !this.#sampled.has(quote));
  }

  open(element: Element): void {
    const tag = element.tagName;
    const attributes = attributesOf(element);
    const within = this.#open.at(-1);
    if (this.#breaks(tag) && !(tag === 'dd' && this.#isTerm)) this.#end();
    else if (!/^su[bp]$/.test(tag)) this.#text += ' ';
    if (BLOCKS.test(tag)) this.#isTerm = false;
    if (/^h[1-6]$/.test(tag)) this.#level = Number(tag[1]);
    this.#tables.open(tag, attributes);
    if (tag === 'a' && !isDocument(attributes.href)) this.#links++;
    const frame = this.#frameOf(element, attributes, within);
    if (tag === 'time' || POSTED.test(attributes.class ?? '')) this.#readPosted(element, attributes);
    this.#open.push(frame);
    if (within?.skipped === true) return;
    const counted = COUNTED.map((name) => attributes[name]).find((value) => value !== undefined && /^[\d.,]{1,12}$/.test(value));
    if (counted !== undefined) {
      this.#text += ` ${counted} `;
      frame.skipped = true;
    }
    if (tag === 'img' && !frame.skipped) this.#readDrawnHeading(attributes);
    // Hours and cards that are taken are often drawn; their text is then in the picture's alternative alone.
    if (tag === 'img' && isDrawnFact(attributes.alt ?? '')) {
      this.#end();
      this.#text = attributes.alt!;
      this.#end();
    }
  }

  #noteCard({ start }: Frame): void {
    const end = this.#lines.length - 1;
    const level = this.#lines[end]?.level;
    const isTurned = level !== undefined && end > start && this.#lines.slice(start, end).every((line) => line.level === undefined);
    if (isTurned && !this.#cards.some((card) => card.end === end)) this.#cards.push({ start, end, level });
  }

  /** Headings were drawn, for a letter that no machine had. */
  #readDrawnHeading({ alt = '', src = '' }: Record<string, string>): void {
    const said = alt.trim();
    if (said.length < 3 || said.length > MAX_LABEL || !/\p{L}{3}/u.test(said) || /\.\w{3,4}$|[_/]/.test(said)) return;
    if (this.#level > 0 && this.#text.trim() === '') this.#say(said);
    else if (this.#level === 0 && DRAWN_TITLE.test(src)) {
      this.#end();
      this.#level = 2;
      this.#say(said);
      this.#end();
      this.#level = 0;
    }
  }

  #say(text: string): void {
    this.#text += text;
    this.#place = { footer: this.#open.at(-1)?.footer === true };
  }

  close(tag: string): void {
    const left = this.#open.pop();
    if (/^(span|i|em)$/.test(tag) && left?.skipped && !this.#open.at(-1)?.skipped) this.#text += ' ';
    // A term is the label of its definition, unless it is a question or a sentence.
    this.#isTerm = tag === 'dt' && /[\p{L}\d]\s*$/u.test(this.#text) && this.#text.trim().length < MAX_TERM;
    if (this.#isTerm) this.#text = `${this.#text.trim()}: `;
    else if (this.#breaks(tag)) this.#end();
    if (left?.soldOut && !left.skipped) this.#push([{ text: left.soldOut }]);
    if (left && CARD.test(tag)) this.#noteCard(left);
    if (/^h[1-6]$/.test(tag)) this.#level = 0;
    else if (tag === 'table') this.#push(this.#tables.close(this.#heading));
  }

  add(part: string): void {
    const within = this.#open.at(-1);
    if (within?.skipped) return;
    this.#text += part;
    const { length } = bareOf(part);
    if (within?.linked) this.#linked += length;
    if (within?.strong) this.#strong += length;
    if (length === 0) return;
    this.#place = {
      quote: within?.quote,
      footer: within?.footer === true,
      block: this.#open.findLast(({ tag }) => BLOCKS.test(tag))?.tag,
      titled: within?.titled ?? 0,
      motto: within?.motto === true,
      posted: this.#open.findLast(({ posted }) => posted !== undefined)?.posted,
      signed: this.#open.findLast(({ signed }) => signed !== undefined)?.signed,
      around: [...this.#open],
    };
  }

  /** The words of a program with the day of a post: it is that of the post around them, or of what follows them. */
  #readPosted(element: Element, { datetime = '' }: Record<string, string>): void {
    const around = this.#open.findLast(({ isPost }) => isPost) ?? this.#open.at(-1);
    const day = postedIn(datetime) ?? postedIn(textIn(element, MAX_POSTED), this.#isMonthFirst);
    if (around && day !== undefined) around.posted = day;
    const by = signedIn(textIn(element, MAX_POSTED));
    if (around && by) around.signed = by;
  }

  #breaks(tag: string): boolean {
    return BLOCKS.test(tag) && !(tag === 'br' && this.#level > 0);
  }

  #frameOf(element: Element, attributes: Record<string, string>, within: Frame | undefined): Frame {
    const tag = element.tagName;
    const isBlock = BLOCKS.test(tag);
    const named = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
    const isQuote = (tag === 'blockquote' && isQuotation(element)) || (isBlock && QUOTE.test(named) && !QUOTE_PART.test(named));
    return {
      tag,
      skipped: within?.skipped === true || isHiddenPart(element, attributes),
      // A card that leads nowhere else is no label of a page.
      linked:
        (within?.linked === true && !(within.anchored && isBlock)) ||
        (tag === 'a' && (attributes.href ?? '') !== '' && !isDocument(attributes.href)),
      anchored: within?.anchored === true || (tag === 'a' && /^#/.test(attributes.href ?? '')),
      quote: isQuote ? ++this.#quotes : within?.quote,
      strong: within?.strong === true || tag === 'b' || tag === 'strong',
      // Within a quotation it names whoever said it.
      footer: within?.footer === true || (within?.quote === undefined && isFooter(element, attributes)),
      soldOut: soldOutBy(element, attributes.class ?? '', this.#language),
      start: this.#lines.length,
      isPost: tag === 'article' || OF_POST.test(attributes.class ?? ''),
      motto: within?.motto === true || MOTTO.test(attributes.class ?? ''),
      // The name of a card stands under the heading of all cards.
      titled:
        isBlock || WIDGET.test(attributes.class ?? '')
          ? isTitled(attributes.class)
            ? within?.anchored
              ? 4
              : 2
            : 0
          : (within?.titled ?? 0),
    };
  }

  #push(read: readonly Line[]): void {
    this.#lines.push(...read.slice(0, Math.max(0, MAX_LINES - this.#lines.length)));
  }

  #end(): void {
    const line = this.#text
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .replace(/^[\s»›•·▪►✓✔➤]+|^[-–]\s(?=\p{L})/u, '')
      .trim();
    if (line !== '') this.#endLine(line);
    this.#text = '';
    this.#linked = 0;
    this.#links = 0;
    this.#strong = 0;
  }

  #endLine(line: string): void {
    const { quote, block, footer, motto, posted, signed, titled = 0 } = this.#place;
    const { cell } = this.#tables;
    const isWhole = (letters: number) => letters > 0 && letters >= bareOf(line).length * 0.9 && this.#level === 0;
    const isOf = (letters: number) => isWhole(letters) && line.length < MAX_LABEL;
    // Alone in a link, a few words lead to a page that is read itself; several links in a row are a menu.
    const isLink = (isOf(this.#linked) || (isWhole(this.#linked) && this.#links >= MIN_MENU)) && !hasPrice(line);
    // A short line that is bold as a whole stands above what follows.
    const isBold = isOf(this.#strong) && /[\p{L})"”″]$|\p{L} (?:19|20)\d\d$/u.test(line);
    const isInCell = cell !== undefined && /^t[dh]$/.test(block ?? '');
    const byLook = (line.length < MAX_LABEL && titled) || (isBold && !isInCell ? STRONG_LEVEL : 0);
    const rank = this.#level || (quote === undefined ? byLook : 0);
    if (this.#isOfProgram(line, rank, quote)) return;
    const read: Line = {
      text: line.slice(0, MAX_LENGTH),
      ...(quote === undefined ? rank > 0 && { level: rank } : { quote }),
      ...(block === 'li' && { isEntry: true as const }),
      ...(motto && rank === 0 && { isMotto: true as const }),
      ...(posted !== undefined && { posted }),
      ...(posted !== undefined && signed && { signed }),
      ...(footer && { isFooter: true as const }),
    };
    if (rank > 0) this.#heading = line;
    if (cell) cell.push({ ...read, isLink, ...(isBold && isInCell && { isStrong: true }) });
    else if (isLink) this.#things.leave(read.text, this.#place.around ?? []);
    else this.#push(this.#things.read(read, this.#place.around ?? []));
  }

  /** Samples, what stands with the people of a template, and captions. */
  #isOfProgram(line: string, rank: number, quote: number | undefined): boolean {
    if (quote === undefined && (rank > 0 || line.length >= MAX_TERM * 2)) this.#isAfterSamplePerson = false;
    if (isSamplePerson(line)) {
      this.#isAfterSamplePerson = true;
      if (quote !== undefined) this.#sampled.add(quote);
    }
    return (
      (rank > 0 && TAB.test(line)) ||
      isSample(line) ||
      isOfTemplate(line) ||
      this.#isAfterSamplePerson ||
      (this.#captions.has(line) && !STATES.test(line))
    );
  }
}

/** Tabs of a shop's program over the words about one thing. */
const TAB =
  /^(?:descri[çc][ãa]o|descripci[óo]n|(?:product )?description|informa(?:[çc][ãa]o|ci[óo]n) adicional|additional information)(?: d[eo]l? produc?to)?$/iu;
/** "Guincho próprio 24 horas, até 12 toneladas": more than the name of a picture, which may stay behind. */
const STATES = /^(?=(?:\S+ ){4})(?!.*(?:19|20)\d\d).*\d/;

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

/** A text without spaces and what stands between the parts of a row. */
const bareOf = (text: string): string => text.replace(/[\s|·•/–—-]/g, '');
const MIN_MENU = 3;

const isTitled = (classes = ''): boolean => classes.split(/\s+/).some((one) => TITLED.test(one));

const isDrawnFact = (alt: string): boolean => isHours(alt) || (alt.match(PAYMENT)?.length ?? 0) > 1;
