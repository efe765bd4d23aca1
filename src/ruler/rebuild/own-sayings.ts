import { plainly } from './plainly.ts';
import type { StatedPart } from './stated-part.ts';

const TITLES = /^(?:seu|dona|don|do[ñn]a|dr\.?|dra\.?|mr\.?|mrs\.?|ms\.?)\s+/iu;

/** Sayings of people whom the site's own story or team names, where nothing calls them words of customers: they are a part of the story. */
export function withOwnSayings(parts: readonly StatedPart[]): StatedPart[] {
  const texts = parts.flatMap((part) =>
    part.is === 'prose' ? part.paragraphs : part.is === 'people' ? part.people.map(({ name }) => name) : [],
  );
  const named = ` ${texts.map(plainly).join(' ')} `;
  const isOwn = (by: string | undefined) => {
    const name = by?.replace(TITLES, '') ?? '';
    return /\p{L} \p{L}/u.test(name) && named.includes(plainly(name));
  };
  return parts.map((part): StatedPart => {
    if (part.is !== 'quotes' || part.heading || !part.quotes.every(({ by }) => isOwn(by))) return part;
    return {
      is: 'prose',
      url: part.url,
      paragraphs: part.quotes.map(({ words, by, role }) => `${[by, role].filter(Boolean).join(', ')}: “${words}”`),
    };
  });
}
