import { parseFragment } from 'parse5';
import type { Block, Warn } from './blocks.ts';
import { hrefOf, inlineOf, isLine } from './inline.ts';
import { clipped, literal, oneLine, paragraph } from './literal.ts';
import { attribute, type Element, isElement, isText, MAX_DEPTH, type Node, within } from './nodes.ts';
import { readForm, wordsOf } from './read-form.ts';
import { isLeftOut, watch, watchBelow } from './watch.ts';

/** Parses foreign HTML into blocks with a standard parser, so that we see the tree that a browser would. */
export function readBlocks(html: string, warn: Warn): Block[] {
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
  return new Reader(warn).read(childNodes);
}

class Reader {
  readonly warn: Warn;
  readonly blocks: Block[] = [];
  /** Text of the open paragraph, or standalone links. */
  private line: { text: string; action?: { label: string; href: string } }[] = [];

  constructor(warn: Warn) {
    this.warn = warn;
  }

  read(nodes: readonly Node[]): Block[] {
    this.walk(nodes, 0);
    this.close();
    return this.blocks;
  }

  private walk(nodes: readonly Node[], depth: number): void {
    for (const node of nodes) {
      if (isText(node)) this.line.push({ text: literal(node.value) });
      else if (isElement(node)) this.element(node, depth);
    }
  }

  private element(node: Element, depth: number): void {
    watch(node, this.warn);
    const { tagName } = node;
    const isForm = tagName === 'form';
    if (!isForm && isLeftOut(node, this.warn)) return;
    const block = isForm ? readForm(node, this.warn) : this.blockOf(node);
    if (block) this.put(block, node);
    else if (depth > MAX_DEPTH) this.warn('too_deep', tagName, node.sourceCodeLocation);
    else if (tagName === 'img') this.image(node);
    else if (tagName === 'dl') this.definitions(node);
    else if (tagName === 'br') this.line.push({ text: '\n' });
    else if (!isLine(tagName) || this.isBlockLike(node)) this.block(node, depth);
    else this.words(node, depth);
  }

  /** Adds a part of a line; a link alone on its line is a button. */
  private words(node: Element, depth: number): void {
    for (const image of within(node, ['img'])) this.image(image);
    const text = inlineOf(node, () => {}, depth);
    watchBelow(node, this.warn);
    const href = node.tagName === 'a' ? hrefOf(node, this.warn) : null;
    const label = href ? clipped(wordsOf(node), 60) : '';
    this.line.push(href && label ? { text, action: { label, href } } : { text });
  }

  /** Block of an element that is parsed as a whole; null for containers. */
  private blockOf(node: Element): Block | null {
    const { tagName } = node;
    const words = () => oneLine(this.inside(node));
    if (/^h[1-6]$/.test(tagName)) return { t: 'heading', level: Number(tagName[1]), text: words() };
    if (tagName === 'blockquote') return { t: 'quote', text: words() };
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu')
      return { t: 'list', ordered: tagName === 'ol', items: this.itemsOf(node) };
    if (tagName === 'table') return this.table(node);
    if (tagName !== 'details') return null;
    const summary = node.childNodes.filter(isElement).find((child) => child.tagName === 'summary');
    const rest = { ...node, childNodes: node.childNodes.filter((child) => child !== summary) };
    return { t: 'question', question: summary ? oneLine(this.inside(summary)) : '', answer: paragraph(this.inside(rest)) };
  }

  private put(block: Block, node: Element): void {
    this.close();
    if (block.t === 'form' || block.t === 'table') watchBelow(node, this.warn);
    if (!isEmpty(block)) this.blocks.push(block);
    if (block.t !== 'form') for (const image of within(node, ['img'])) this.image(image);
  }

  private block(node: Element, depth: number): void {
    this.close();
    this.walk(node.childNodes, depth + 1);
    this.close();
  }

  private inside(node: Element): string {
    return node.childNodes.map((child) => inlineOf(child, this.warn, 0)).join('');
  }

  private isBlockLike(node: Element): boolean {
    return (
      node.tagName === 'a' &&
      node.childNodes.some((child) => isElement(child) && !isLine(child.tagName) && child.tagName !== 'br' && child.tagName !== 'img')
    );
  }

  /** A placeholder for a photo: the picture itself is not copied, its alt text describes the photo wanted. */
  private image(node: Element): void {
    this.warn('photo_wanted', 'img', node.sourceCodeLocation);
    this.blocks.push({ t: 'image', alt: clipped(literal(attribute(node, 'alt') ?? '').trim(), 300) });
  }

  /** Items of a list; those of a nested list follow their parent item. */
  private itemsOf(list: Element, depth = 0): string[] {
    if (depth > 4) return [];
    return list.childNodes.filter(isElement).flatMap((item) => {
      const lists = item.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'ul' || tagName === 'ol');
      const own = { ...item, childNodes: item.childNodes.filter((child) => !lists.includes(child as Element)) };
      const text = isLeftOut(item, this.warn) ? '' : oneLine(inlineOf(own, this.warn, 0));
      return [...(text ? [text] : []), ...lists.flatMap((inner) => this.itemsOf(inner, depth + 1))];
    });
  }

  private table(table: Element): Block {
    const cells = (row: Element) => row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    const rows = within(table, ['tr']).slice(0, 500);
    const isHead = (row: Element) => cells(row).length > 0 && cells(row).every(({ tagName }) => tagName === 'th');
    const read = (row: Element) =>
      cells(row)
        .slice(0, 12)
        .map((cell) => clipped(wordsOf(cell), 300));
    const head = rows[0] && isHead(rows[0]) ? read(rows[0]) : [];
    return {
      t: 'table',
      head,
      rows: rows
        .slice(head.length > 0 ? 1 : 0)
        .map(read)
        .filter((row) => row.some(Boolean)),
    };
  }

  private definitions(list: Element): void {
    this.close();
    let question = '';
    for (const child of list.childNodes
      .filter(isElement)
      .flatMap((one) => (one.tagName === 'div' ? one.childNodes.filter(isElement) : [one]))) {
      if (child.tagName === 'dt') question = oneLine(this.inside(child));
      else if (child.tagName === 'dd') this.blocks.push({ t: 'question', question, answer: paragraph(this.inside(child)) });
    }
  }

  private close(): void {
    const line = this.line.filter(({ text }) => text.trim() !== '');
    const text = paragraph(this.line.map((piece) => piece.text).join(''));
    this.line = [];
    if (line.length > 0 && line.every(({ action }) => action)) {
      this.blocks.push(...line.map(({ action }): Block => ({ t: 'action', ...action! })));
    } else if (text) this.blocks.push({ t: 'text', text });
  }
}

const isEmpty = (block: Block): boolean =>
  ('text' in block && block.text === '') ||
  (block.t === 'list' && block.items.length === 0) ||
  (block.t === 'table' && block.rows.length === 0) ||
  (block.t === 'question' && !block.question && !block.answer);
