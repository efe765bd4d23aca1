import { attributesOf, type Element, textIn, walk } from '../page/walk.ts';

/** Structure of a page of ours: ids, links, parts, and elements without a name. */
export interface PageStructure {
  ids: ReadonlySet<string>;
  repeatedIds: string[];
  mainHeadings: number;
  /** URLs as written: of links, of subresources, and of forms. */
  links: string[];
  parts: string[];
  forms: string[];
  namelessLinks: string[];
  namelessButtons: string[];
}

/** Quoted URLs are matched whole, since an inline picture may hold URLs of its own. */
const STYLE_PART = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/g;
const PART_RELATIONS = /^(stylesheet|icon|preload|apple-touch-icon|manifest)$/;
const LINK_RELATIONS = /^(canonical|alternate)$/;
const MAX_LABEL = 80;

export function readStructure(html: string): PageStructure {
  const ids = new Set<string>();
  const structure: PageStructure = {
    ids,
    mainHeadings: 0,
    repeatedIds: [],
    links: [],
    parts: [],
    forms: [],
    namelessLinks: [],
    namelessButtons: [],
  };
  walk(html, {
    element: ({ element, within }) => {
      const attributes = attributesOf(element);
      if (attributes.id && ids.has(attributes.id)) structure.repeatedIds.push(attributes.id);
      if (attributes.id) ids.add(attributes.id);
      if (element.tagName === 'h1' && !within.has('unseen')) structure.mainHeadings++;
      readNameless(structure, element, attributes);
      readAddresses(structure, element, attributes);
    },
    leave: () => {},
    text: () => {},
  });
  return structure;
}

type Attributes = ReturnType<typeof attributesOf>;

function readNameless({ namelessLinks, namelessButtons }: PageStructure, element: Element, attributes: Attributes): void {
  const { href, class: style = '' } = attributes;
  if (element.tagName === 'a' && href !== undefined && isNameless(element)) namelessLinks.push(href.slice(0, MAX_LABEL));
  if (element.tagName === 'button' && isNameless(element)) namelessButtons.push(style.slice(0, MAX_LABEL));
}

/** Addresses that visitors may follow, and those of the page's parts. */
function readAddresses({ links, parts, forms }: PageStructure, element: Element, attributes: Attributes): void {
  const { href, src, srcset, poster, rel = '', action, property, content } = attributes;
  const ask = (list: string[], address: string | undefined) => address !== undefined && list.push(address.trim());
  switch (element.tagName) {
    case 'a':
      ask(links, href);
      break;
    case 'link': {
      const relations = rel.toLowerCase().split(/\s+/);
      if (relations.some((one) => PART_RELATIONS.test(one))) ask(parts, href);
      else if (relations.some((one) => LINK_RELATIONS.test(one))) ask(links, href);
      break;
    }
    case 'meta':
      if (property === 'og:image') ask(parts, content);
      break;
    case 'form':
      ask(forms, action);
      break;
    case 'style':
      for (const [, ...written] of textIn(element, Number.POSITIVE_INFINITY).matchAll(STYLE_PART))
        ask(
          parts,
          written.find((one) => one !== undefined),
        );
      break;
    case 'img':
    case 'source':
    case 'script':
    case 'video':
    case 'audio':
      ask(parts, src);
      ask(parts, poster);
      for (const one of srcset?.split(',') ?? []) ask(parts, one.trim().split(/\s+/)[0]);
      break;
  }
}

/** Whether a screen reader would have nothing to read but the URL. */
function isNameless(element: Element): boolean {
  const { 'aria-label': label, 'aria-labelledby': by, title, 'aria-hidden': hidden } = attributesOf(element);
  if (label?.trim() || by || title?.trim() || hidden === 'true') return false;
  return textIn(element).trim() === '' && !hasNamedPart(element);
}

function hasNamedPart(element: Element): boolean {
  return element.childNodes.some((node) => {
    if (!('tagName' in node)) return false;
    const { alt, 'aria-label': label } = attributesOf(node);
    return Boolean(alt?.trim() || label?.trim()) || hasNamedPart(node);
  });
}
