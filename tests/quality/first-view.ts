/** A text that stands in the first window, as large as it is set. */
export interface StandingText {
  text: string;
  /** Pixels. */
  size: number;
  top: number;
  bottom: number;
  /** Whether it is on a button or a link that leads to the owner: a number, a chat, mail, or the form. */
  acts: boolean;
  isHeading: boolean;
}

/** Runs inside the page: what a passer-by sees of it before scrolling, in reading order. A text whose lower half is below the window is not seen. */
export function textsInFirstView(): StandingText[] {
  const width = document.documentElement.clientWidth;
  const height = window.innerHeight;
  const found: StandingText[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const blocks = new Map<Element, StandingText>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || element.closest('style,script,option,.trap,.skip,.unseen') || !element.checkVisibility())
      continue;
    const style = getComputedStyle(element);
    if (style.visibility !== 'visible' || style.clipPath === 'inset(50%)') continue;
    range.selectNodeContents(node);
    const seen = [...range.getClientRects()].filter(
      (rect) =>
        rect.width > 1 &&
        rect.height > 1 &&
        rect.right > 0 &&
        rect.left < width &&
        rect.top + rect.bottom > 0 &&
        (rect.top + rect.bottom) / 2 < height,
    );
    if (seen.length === 0) continue;
    // Words of one line, heading or button are one text.
    let holder: Element = element;
    while (
      holder.parentElement &&
      holder !== document.body &&
      getComputedStyle(holder).display.startsWith('inline') &&
      !holder.matches('a')
    )
      holder = holder.parentElement;
    const heading = element.closest('h1,h2,h3');
    const link = element.closest('a,button');
    const block = link && !heading ? link : (heading ?? holder);
    const box = { top: Math.min(...seen.map(({ top }) => top)), bottom: Math.max(...seen.map(({ bottom }) => bottom)) };
    const size = element instanceof SVGElement ? Math.max(...seen.map((rect) => rect.height)) * 0.8 : Number.parseFloat(style.fontSize);
    const known = blocks.get(block);
    if (known) {
      known.text += ` ${node.nodeValue.trim()}`;
      known.size = Math.max(known.size, size);
      known.top = Math.min(known.top, box.top);
      known.bottom = Math.max(known.bottom, box.bottom);
      continue;
    }
    const leads = link instanceof HTMLAnchorElement ? (link.getAttribute('href') ?? '') : '';
    const one = {
      text: node.nodeValue.trim(),
      size,
      ...box,
      acts: link !== null && (link.matches('.act,.quick *,button') || /^(?:tel|mailto|sms):|wa\.me|whatsapp/.test(leads)),
      isHeading: heading !== null,
    };
    blocks.set(block, one);
    found.push(one);
  }
  return found.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' '), size: Math.round(one.size * 10) / 10 }));
}

/** What a passer-by must learn from it. */
export interface FirstViewNeeds {
  name: string;
  /** Undefined where the owner told none, or the name says it. */
  trade?: string;
  /** Pixels. */
  height: number;
}

/** Smallest name that is read in passing, and the most by which another text may exceed it. */
const NAME = { size: 22, exceeded: 5 };
const MIN_TRADE_SIZE = 15;
/** Letters of the beginning of a word by which its forms are known. */
const STEM = 5;
const MIN_WORD = 4;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const joined = (text: string): string => plain(text).replaceAll(' ', '');

/** What is missing from a first view, one line a fault: the name at a readable size and not dwarfed by another text, the trade, the action. */
export function faultsOfFirstView(texts: readonly StandingText[], { name, trade, height }: FirstViewNeeds): string[] {
  const isName = ({ text }: StandingText) => joined(text).includes(joined(name)) && text.length < name.length * 3 + 60;
  const size = Math.max(0, ...texts.filter(isName).map((one) => one.size));
  const others = texts.filter((one) => !isName(one) && one.bottom <= height + 60 && one.text.length > 1);
  const largest = others.toSorted((one, other) => other.size - one.size)[0];
  const stems = plain(trade ?? '')
    .split(' ')
    .filter((word) => word.length >= MIN_WORD)
    .map((word) => word.slice(0, STEM));
  const told = texts.filter(({ text }) => stems.some((stem) => plain(text).includes(stem)));
  const faults: (string | false | undefined)[] = [
    size === 0 && `no name “${name}”`,
    size > 0 && size < NAME.size && `the name has ${size} px`,
    size > 0 &&
      largest &&
      largest.size > size * NAME.exceeded &&
      `“${largest.text.slice(0, 40)}” has ${largest.size} px beside a name of ${size}`,
    stems.length > 0 && !told.some((one) => one.size >= MIN_TRADE_SIZE) && `no trade “${trade}”`,
    !texts.some(({ acts, bottom }) => acts && bottom <= height) && 'no action',
  ];
  return faults.filter((fault) => typeof fault === 'string');
}
