import { LANDMARK } from './landmark.ts';
import { plainly } from './plainly.ts';
import type { SitePage } from './site-page.ts';
import { type SitePlace, STREET, streetIn } from './site-places.ts';

const MAX = { way: 120, above: 4, all: 6 };

/** Lines by which a house is found, each with the forms that it has there. */
export function waysOf(pages: readonly SitePage[], places: readonly SitePlace[]): { lines: string[]; text: string }[] {
  const found = new Map<string, { lines: string[]; text: string }>();
  for (const { lines } of pages)
    for (const [at, { text: line, level, quote, item, isFooter }] of lines.entries()) {
      if (level !== undefined || quote !== undefined || item || line.length > MAX.way || !LANDMARK.test(line)) continue;
      const near = lines.slice(Math.max(0, at - MAX.above), at + 2).map(({ text }) => text);
      const street = near.toReversed().find((text) => STREET.test(text));
      if (street === undefined && !isFooter) continue;
      const label = places.find(({ text }) => street !== undefined && streetIn(text) === streetIn(street))?.label;
      const bare = line.replace(/^[(\s]+|[)\s.]+$/g, '');
      const text = label ? `${label}: ${bare[0]!.toLowerCase()}${bare.slice(1)}` : bare[0]!.toUpperCase() + bare.slice(1);
      const known = found.get(plainly(bare));
      if (known) known.lines.push(line, bare);
      else found.set(plainly(bare), { lines: [line, bare], text: `${text}.` });
    }
  return [...found.values()].slice(0, MAX.all);
}
