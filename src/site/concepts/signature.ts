import { indexSite } from '../render/site-index.ts';
import type { SiteDocument } from '../schema/document.ts';
import { fromHex } from '../theme/oklch.ts';
import { PAIRINGS } from '../theme/pairings.ts';
import { solveTheme } from '../theme/solve.ts';
import { arrangementOf } from './pieces.ts';

/** The appearance of a site in ten traits: two sites are compared by how many of them differ. */
export interface Signature {
  polarity: 'light' | 'dark';
  /** Hue of the opening's ground in twelfths of the wheel; `grey` for paper, stone and ink. */
  hue: string;
  type: string;
  density: string;
  arrangement: string;
  /** Position of name and links. */
  header: string;
  action: string;
  picture: string;
  /** Colour set of the opening: paper, a field, the dark. */
  ground: string;
  /** The manner of the sections below. */
  manner: string;
}

/** Below this chroma a ground has no recognisable hue. */
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

/** Number of differing traits. */
export const distance = (one: Signature, other: Signature): number =>
  (Object.keys(one) as (keyof Signature)[]).filter((part) => one[part] !== other[part]).length;

/** Minimum distance of a new site from its recent neighbours. */
export const STRANGERS = 6;

/** Whether two sites look too similar, or share their picture and kind of type. */
export const areTwins = (one: Signature, other: Signature): boolean =>
  distance(one, other) < STRANGERS || (one.picture === other.picture && one.type === other.type);
