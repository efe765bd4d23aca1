import { indexSite } from '../render/site-index.ts';
import type { SiteDocument } from '../schema/document.ts';
import { fromHex } from '../theme/oklch.ts';
import { PAIRINGS } from '../theme/pairings.ts';
import { solveTheme } from '../theme/solve.ts';
import { arrangementOf } from './pieces.ts';

/** What a site looks like from across the street, in ten words: two sites are told apart by how many of them differ. */
export interface Signature {
  polarity: 'light' | 'dark';
  /** Hue of the opening's ground in twelfths of the wheel; `grey` for paper, stone and ink. */
  hue: string;
  type: string;
  density: string;
  arrangement: string;
  /** Where name and links stand. */
  header: string;
  action: string;
  picture: string;
  /** The set of colours that the opening wears: paper, a field, the dark. */
  ground: string;
  /** The hand in which the page goes on. */
  manner: string;
}

/** Ground below this chroma has no hue that anyone would name. */
const GREY = 0.025;

/** The signature of a site by its home page; undefined for a site that does not open with a hero. */
export function signatureOf(document: SiteDocument): Signature | undefined {
  const site = indexSite(document);
  const hero = site.home && site.sectionsOf(site.home.id).find(({ kind, hidden }) => kind === 'hero' && !hidden);
  if (!site.home || !hero) return undefined;
  const { theme } = document;
  const solved = solveTheme(theme);
  const ground = fromHex(solved[theme.color.polarity === 'dark' ? 'dark' : 'light'][hero.tone].bg);
  return {
    polarity: ground.l < 0.55 ? 'dark' : 'light',
    hue: ground.c < GREY ? 'grey' : String(Math.round(ground.h / 30) % 12),
    type: PAIRINGS[theme.type.pairing].typeClass,
    density: theme.space.density,
    arrangement: arrangementOf(theme.art.seed),
    header: site.frame('header', site.home.id)?.layout ?? 'none',
    action: theme.shape.pill ? 'pill' : theme.shape.radius > 6 ? 'round' : 'square',
    picture: hero.layout,
    ground: hero.tone,
    manner: theme.manner ?? 'none',
  };
}

/** How many of the ten differ. */
export const distance = (one: Signature, other: Signature): number =>
  (Object.keys(one) as (keyof Signature)[]).filter((part) => one[part] !== other[part]).length;

/** Least distance of a new site from each of its recent neighbours. */
export const STRANGERS = 6;

/** Whether two sites could be taken for one maker's: too alike, or the same picture in the same kind of type. */
export const areTwins = (one: Signature, other: Signature): boolean =>
  distance(one, other) < STRANGERS || (one.picture === other.picture && one.type === other.type);
