import places from './portuguese-places.json' with { type: 'json' };

type Article = 'o' | 'a' | 'os' | 'as';
const articles = (lists: Readonly<Partial<Record<Article, readonly string[]>>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([article, names]) => names.map((name) => [name.toLowerCase(), article] as const)));

/** Places of Brazil and Portugal that take an article; without one it is "em". */
const BY_NAME = articles(places.byName);
const BY_FIRST_WORD = articles(places.byFirstWord);
/** Cities whose first word looks like a district's: Vila Velha, Barra Mansa, Parque … */
const WITHOUT: ReadonlySet<string> = new Set(places.without);

/** "o", "a", "os", "as" or "" for a place name as the owner wrote it. */
export function portuguesePlaceArticle(place: string): string {
  const name = place.trim().toLowerCase();
  if (WITHOUT.has(name)) return '';
  return BY_NAME.get(name) ?? BY_FIRST_WORD.get(name.split(/[ ,]/)[0] ?? '') ?? '';
}
