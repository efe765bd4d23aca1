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
  const seen = { repeatedIds: [], links: [], parts: [], forms: [], namelessLinks: [], namelessButtons: [] } as Omit<
    PageStructure,
    'ids' | 'mainHeadings'
  >;
  let mainHeadings = 0;
  const ask = (list: string[], address: string | undefined) => address !== undefined && list.push(address.trim());
  const askSet = (set: string | undefined) => {
    for (const one of set?.split(',') ?? []) ask(seen.parts, one.trim().split(/\s+/)[0]);
  };

  walk(html, {
    element: ({ element, within }) => {
      const attributes = attributesOf(element);
      const { id, href, src, srcset, poster, rel = '', action, property, content } = attributes;
      if (id) {
        if (ids.has(id)) seen.repeatedIds.push(id);
        ids.add(id);
      }
      switch (element.tagName) {
        case 'h1':
          if (!within.has('unseen')) mainHeadings++;
          break;
        case 'a':
          ask(seen.links, href);
          if (href !== undefined && isNameless(element)) seen.namelessLinks.push(href.slice(0, MAX_LABEL));
          break;
        case 'button':
          if (isNameless(element)) seen.namelessButtons.push((attributes.class ?? '').slice(0, MAX_LABEL));
          break;
        case 'link': {
          const relations = rel.toLowerCase().split(/\s+/);
          if (relations.some((one) => PART_RELATIONS.test(one))) ask(seen.parts, href);
          else if (relations.some((one) => LINK_RELATIONS.test(one))) ask(seen.links, href);
          break;
        }
        case 'meta':
          if (property === 'og:image') ask(seen.parts, content);
          break;
        case 'form':
          ask(seen.forms, action);
          break;
        case 'style':
          for (const [, ...forms] of textIn(element, Number.POSITIVE_INFINITY).matchAll(STYLE_PART))
            ask(
              seen.parts,
              forms.find((one) => one !== undefined),
            );
          break;
        case 'img':
        case 'source':
        case 'script':
        case 'video':
        case 'audio':
          ask(seen.parts, src);
          ask(seen.parts, poster);
          askSet(srcset);
          break;
      }
    },
    leave: () => {},
    text: () => {},
  });
  return { ids, mainHeadings, ...seen };
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
