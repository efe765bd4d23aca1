import { attributesOf, walk } from '../page/walk.ts';

/** A line of a page's content, as it is seen. */
export interface Line {
  text: string;
  /** Level of a heading. */
  level?: number;
}

const MAX_LINES = 800;
const MAX_LENGTH = 2000;
const BLOCKS =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|h[1-6]|hr|li|main|ol|p|section|table|tr|ul|summary|details)$/;
/** Parts for finding one's way, and for writing to the owner: they are no content. */
const FRAME = /^(nav|form|button|footer|select|textarea|label|dialog)$/;
const HIDDEN =
  /(^|\s)(d-none|hidden|sr-only|visually-hidden|screen-reader-text|modal|offcanvas|cookie\S*|navbar\S*|nav|menu|breadcrumbs?|pagination|footer|rodape|btn|button)(\s|$)/i;
/** Text that stands for text to come. */
const PLACEHOLDER = /lorem ipsum|dolor sit amet|consectetur adipisicing/i;

interface Frame {
  tag: string;
  skipped: boolean;
  linked: boolean;
}

/** Reads the content of a page in its order, without menus, forms, buttons, hidden parts and placeholders. */
export function readLines(html: string): Line[] {
  const lines: Line[] = [];
  const open: Frame[] = [];
  let text = '';
  let linked = 0;
  let level = 0;
  const end = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    // Alone in a link, a few words lead to a page that is read itself.
    const isLink = linked > 0 && linked >= line.length * 0.9 && line.length < 60 && level === 0;
    if (line !== '' && !isLink && !PLACEHOLDER.test(line) && lines.length < MAX_LINES)
      lines.push({ text: line.slice(0, MAX_LENGTH), ...(level > 0 && { level }) });
    text = '';
    linked = 0;
  };
  walk(html, {
    element: ({ element }) => {
      const tag = element.tagName;
      const attributes = attributesOf(element);
      const within = open.at(-1);
      if (BLOCKS.test(tag) && !(tag === 'br' && level > 0)) end();
      else text += ' ';
      if (/^h[1-6]$/.test(tag)) level = Number(tag[1]);
      const isHidden =
        attributes['aria-hidden'] === 'true' || /display:\s*none/i.test(attributes.style ?? '') || HIDDEN.test(attributes.class ?? '');
      const isFrame =
        FRAME.test(tag) || (isHidden && !/^(html|body)$/.test(tag)) || /^(topo|rodape|footer|menu|nav)$/i.test(attributes.id ?? '');
      open.push({ tag, skipped: within?.skipped === true || isFrame, linked: within?.linked === true || tag === 'a' });
    },
    leave: (tag) => {
      open.pop();
      if (BLOCKS.test(tag) && !(tag === 'br' && level > 0)) end();
      if (/^h[1-6]$/.test(tag)) level = 0;
      else if (/^t[dh]$/.test(tag)) text += ' ';
    },
    text: (part) => {
      const within = open.at(-1);
      if (within?.skipped) return;
      text += part;
      if (within?.linked) linked += part.replace(/\s+/g, ' ').trim().length;
    },
  });
  end();
  return lines;
}
