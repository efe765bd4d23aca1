import type { Span } from '../sentences.ts';
import { type Chain, type Marginals, marginalsOf, scoresOf } from './chain.ts';
import { lookAt, type Seen, seenBy } from './features.ts';
import { LAYERS, type Layer } from './layers.ts';
import type { Token } from './tokens.ts';

/** Max length of a tagged prompt, in UTF-16 units. */
const MAX_LENGTH = 12_000;
/** Min chance of a reported stretch. */
const MIN_CHANCE = 0.01;
const MAX_TOKENS = 14;
const MAX_STRETCHES = 60;

/**
 * Kind of a stretch: `N` the name of the business, `P` a person, `T` a trade, `M` a price, `I` an item, `H` hours, `D` an address, `C` a
 * town, `K` a colour.
 */
export type Kind = (typeof LAYERS)[Layer]['stretches'][number];
export type Chains = Readonly<Record<Layer, Chain>>;
/** The chances of fact, wish, aside and instruction. */
export type ActChances = [fact: number, wish: number, aside: number, instruction: number];

export interface Tagged extends Span {
  chance: number;
}

/** Likely labels of a prompt's words. */
export interface Tags {
  /** The mean chance of each act over [start, end); null where nothing was tagged. */
  acts(start: number, end: number): ActChances | null;
  /** The chance that exactly [start, end) is a stretch of a kind. */
  chance(kind: Kind, start: number, end: number): number;
  /** The mean chance that the tokens of [start, end) are in a stretch of a kind, wherever it begins and ends. */
  inside(kind: Kind, start: number, end: number): number;
  /** Stretches of a kind, the likeliest first; they may overlap. */
  stretches(kind: Kind): Tagged[];
  /** The stretches of a kind in the likeliest reading, in order; none overlaps another. */
  likeliest(kind: Kind): readonly Tagged[];
  tokens(): readonly Token[];
  /** The tokens that overlap [start, end), as [from, to). */
  within(start: number, end: number): [from: number, to: number];
}

const NAMES = Object.keys(LAYERS) as Layer[];
const layerOf = (kind: Kind): Layer => NAMES.find((name) => (LAYERS[name].stretches as readonly string[]).includes(kind)) as Layer;

/** Tags a prompt by a chain for each layer; each layer is computed on first use. */
export function tagsBy(chains: Chains, text: string, language: string): Tags {
  let seen: Seen | undefined;
  const look = (): Seen => (seen ??= lookAt(text.slice(0, MAX_LENGTH), language));
  const known = new Map<Layer, Marginals>();
  const read = new Map<Kind, readonly Tagged[]>();
  const marginals = (layer: Layer): Marginals => {
    let found = known.get(layer);
    if (!found) {
      const { features, joints } = seenBy(layer, look());
      found = marginalsOf(chains[layer], scoresOf(chains[layer], features), joints);
      known.set(layer, found);
    }
    return found;
  };
  const within = (start: number, end: number): [number, number] => {
    const { tokens } = look();
    const from = tokens.findIndex((token) => token.end > start);
    if (from < 0) return [tokens.length, tokens.length];
    const to = tokens.findIndex((token) => token.start >= end);
    return [from, to < 0 ? tokens.length : to];
  };
  return {
    acts(start, end) {
      const rows = marginals('act').chances.slice(...within(start, end));
      if (rows.length === 0) return null;
      const byWord = meanOf(rows.map((chances) => ({ chances, weight: 1 })));
      const { spans } = look().thoughts;
      const overlaps = spans.map((span) => Math.min(end, span.end) - Math.max(start, span.start));
      const thoughts = marginals('thought').chances.map((chances, n) => ({ chances, weight: Math.max(0, overlaps[n] ?? 0) }));
      return thoughts.some(({ weight }) => weight > 0) ? mixed(byWord, meanOf(thoughts)) : byWord;
    },
    chance: (kind, start, end) => marginals(layerOf(kind)).stretch(kind, ...within(start, end)),
    inside(kind, start, end) {
      const { labels, chances } = marginals(layerOf(kind));
      const rows = chances.slice(...within(start, end));
      const [first, rest] = [labels.indexOf(`B-${kind}`), labels.indexOf(`I-${kind}`)];
      return rows.reduce((sum, row) => sum + (row[first] as number) + (row[rest] as number), 0) / Math.max(1, rows.length);
    },
    stretches: (kind) => likely(marginals(layerOf(kind)), kind, look().tokens),
    likeliest(kind) {
      const found = read.get(kind) ?? likeliest(marginals(layerOf(kind)), kind, look().tokens);
      read.set(kind, found);
      return found;
    },
    tokens: () => look().tokens,
    within,
  };
}

/** The weighted mean of some rows of chances. */
function meanOf(rows: readonly { chances: Float64Array; weight: number }[]): ActChances {
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (label: number) => rows.reduce((sum, { chances, weight }) => sum + (chances[label] as number) * weight, 0) / all;
  return [mean(0), mean(1), mean(2), mean(3)];
}

/** Least chance of an act that one of two opinions rules out. */
const DOUBT = 1e-4;
/** The normalised geometric mean of two opinions. */
function mixed(one: ActChances, other: ActChances): ActChances {
  const product = one.map((chance, act) => Math.sqrt((chance + DOUBT) * ((other[act] as number) + DOUBT)));
  const all = product.reduce((sum, chance) => sum + chance, 0);
  return product.map((chance) => chance / all) as ActChances;
}

function likely(marginals: Marginals, kind: Kind, tokens: readonly Token[]): Tagged[] {
  const first = marginals.labels.indexOf(`B-${kind}`);
  const found: Tagged[] = [];
  for (const [from, row] of marginals.chances.entries()) {
    if ((row[first] as number) < MIN_CHANCE) continue;
    for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_TOKENS); to++) {
      const chance = marginals.stretch(kind, from, to);
      if (chance >= MIN_CHANCE) found.push({ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, chance });
    }
  }
  return found.sort((a, b) => b.chance - a.chance).slice(0, MAX_STRETCHES);
}

function likeliest({ labels, chances, stretch }: Marginals, kind: Kind, tokens: readonly Token[]): Tagged[] {
  const best = chances.map((row) => labels[row.indexOf(Math.max(...row))]);
  return best.flatMap((label, from) => {
    if (label !== `B-${kind}`) return [];
    let to = from + 1;
    while (best[to] === `I-${kind}`) to++;
    return [{ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, chance: stretch(kind, from, to) }];
  });
}
