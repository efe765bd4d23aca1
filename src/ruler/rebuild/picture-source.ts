import type { Element } from '../page/walk.ts';

const MAX_DESCENDANTS = 400;
/** Pictures smaller than this on the page are drawings for orientation. */
const MIN_SHOWN = 100;
export const isSmall = ({ width, height }: Record<string, string>): boolean =>
  [width, height].some((side) => side !== undefined && /^\d+(px)?$/.test(side) && Number.parseInt(side, 10) < MIN_SHOWN);

/** The largest file of an image, also where a script would load it later. */
export function bestSource(attributes: Record<string, string>): string | undefined {
  const { src } = attributes;
  const sets = attributes.srcset ?? attributes['data-srcset'] ?? '';
  const sized = sets.split(/,\s+/).flatMap((entry) => {
    const [address, size = '1x'] = entry.trim().split(/\s+/);
    return address ? [{ address, size: Number.parseFloat(size) * (size.endsWith('x') ? 1000 : 1) }] : [];
  });
  const largest = sized.filter(({ size }) => size <= 2600).sort((one, other) => other.size - one.size)[0]?.address;
  const later = attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes['data-original'];
  return largest ?? later ?? src;
}

/** The address in `url(…)`. */
export const urlIn = (style: string): string | undefined => /background[^;]{0,200}?url\(\s*["']?([^"')]{1,2000})/i.exec(style)?.[1];

export function imagesIn(element: Element): Element[] {
  const found: Element[] = [];
  const waiting = [...element.childNodes];
  for (let count = 0; waiting.length > 0 && count < MAX_DESCENDANTS; count++) {
    const node = waiting.shift()!;
    if (!('tagName' in node)) continue;
    if (node.tagName === 'img') found.push(node);
    else waiting.push(...node.childNodes.slice(0, MAX_DESCENDANTS));
  }
  return found;
}

/** `logo` of structured data: an address, or an object with one. */
export function logoIn(json: string): string | undefined {
  const found = /"logo"\s*:\s*(?:"([^"]{4,2000})"|\{[^}]{0,500}?"(?:url|contentUrl)"\s*:\s*"([^"]{4,2000})")/.exec(json);
  return (found?.[1] ?? found?.[2])?.replaceAll('\\/', '/');
}
