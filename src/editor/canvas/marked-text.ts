/** Room of a text: one line, lines of one paragraph, or running text with paragraphs, lists and pictures. */
export type Room = 'line' | 'lines' | 'blocks';

const BLOCKS = new Set(['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'FIGURE']);

/** Converts an edited element back into our markup. `blocks` keeps paragraphs, headings, lists, quotes, code and pictures. */
export function readMarked(element: Element, room: Room): string {
  if (room === 'line') return tidyLine(inlineOf(element));
  if (room === 'lines') return tidyBlock(inlineOf(element)).replaceAll(/\n{3,}/g, '\n\n');
  const blocks: string[] = [];
  let loose = '';
  const flush = () => {
    if (loose.trim()) blocks.push(tidyBlock(loose));
    loose = '';
  };
  for (const child of element.childNodes) {
    if (!(child instanceof (child.ownerDocument?.defaultView?.Element ?? Element)) || !BLOCKS.has((child as Element).tagName)) {
      loose += markOf(child);
      continue;
    }
    flush();
    const block = child as Element;
    if (block.tagName === 'UL' || block.tagName === 'OL') {
      const points = [...block.children].map((item) => tidyLine(inlineOf(item))).filter(Boolean);
      const mark = (at: number) => (block.tagName === 'OL' ? `${at + 1}.` : '-');
      if (points.length > 0) blocks.push(points.map((point, at) => `${mark(at)} ${point}`).join('\n'));
    } else if (/^H[1-6]$/.test(block.tagName)) {
      const words = tidyLine(inlineOf(block));
      if (words) blocks.push(`${isLower(block) ? '###' : '##'} ${words}`);
    } else if (block.tagName === 'BLOCKQUOTE') {
      const words = readMarked(block, 'blocks') || tidyBlock(inlineOf(block));
      if (words) blocks.push(words.replaceAll(/\n+/g, '\n').replaceAll(/^/gm, '> '));
    } else if (block.tagName === 'PRE') {
      blocks.push(`\`\`\`\n${(block.textContent ?? '').replace(/\n$/, '')}\n\`\`\``);
    } else if (block.tagName === 'FIGURE') {
      const asset = block.getAttribute('data-a');
      const caption = block.querySelector('figcaption');
      if (asset) blocks.push(`![${caption ? tidyLine(inlineOf(caption)).replaceAll(/[[\]]/g, '') : ''}](${asset})`);
    } else if ([...block.children].some((inner) => BLOCKS.has(inner.tagName))) {
      const inner = readMarked(block, 'blocks');
      if (inner) blocks.push(inner);
    } else {
      const words = tidyBlock(inlineOf(block));
      if (words) blocks.push(words);
    }
  }
  flush();
  return blocks.join('\n\n');
}

/** True for a heading that is a lower rank than the text's first level. */
const isLower = (block: Element): boolean =>
  [...(block.parentElement?.children ?? [])].some((other) => /^H[1-6]$/.test(other.tagName) && other.tagName < block.tagName);

const inlineOf = (element: Node): string => [...element.childNodes].map(markOf).join('');

function markOf(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const fact = element.getAttribute('data-f');
  if (fact) return `{{${fact}}}`;
  if (element.tagName === 'BR') return '\n';
  const inside = inlineOf(element);
  if (!inside.trim()) return inside;
  switch (element.tagName) {
    case 'STRONG':
    case 'B':
      return wrapped(inside, '**');
    case 'EM':
    case 'I':
      return wrapped(inside, '_');
    case 'CODE':
      return `\`${element.textContent}\``;
    case 'A':
      return element.hasAttribute('href') ? `[${inside.replaceAll(/[[\]]/g, '')}](${element.getAttribute('href')})` : inside;
    case 'LI':
      return `\n- ${inside}`;
    default:
      return BLOCKS.has(element.tagName) ? `\n${inside}` : inside;
  }
}

/** Moves spaces out of a mark, so that it encloses words only. */
function wrapped(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words ? `${before}${mark}${words}${mark}${after}` : text;
}

const tidyLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const tidyBlock = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .trim();
