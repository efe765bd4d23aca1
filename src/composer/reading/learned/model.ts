import type { Chain } from './chain.ts';
import { LAYERS, type Layer, labelsOf } from './layers.ts';
import type { Chains } from './tags.ts';
import packed from './weights.json' with { type: 'json' };

/** Feature gaps, and a row of weights for each feature, as base64 bytes. */
interface Packed {
  scale: number;
  features: string;
  weights: string;
}

/** The weight of each feature in a choice between candidates. */
export type Weights = { get(feature: number): number };

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** The features in ascending order; gaps are stored as seven bits per byte, the lowest first. */
function featuresOf(gaps: Uint8Array): Uint32Array {
  const features = new Uint32Array(gaps.filter((byte) => byte < 128).length);
  let feature = 0;
  let scale = 1;
  let row = 0;
  for (const byte of gaps) {
    feature += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    features[row++] = feature;
    scale = 1;
  }
  return features;
}

/** Row index of a feature, by binary search in the sorted features. */
function rowsOf(features: Uint32Array): Chain['rows'] {
  return {
    get(feature) {
      let low = 0;
      let high = features.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const here = features[middle] as number;
        if (here === feature) return middle;
        if (here < feature) low = middle + 1;
        else high = middle - 1;
      }
      return undefined;
    },
  };
}

function unpack({ scale, features, weights }: Packed): Pick<Chain, 'rows' | 'weights' | 'scale'> {
  return { rows: rowsOf(featuresOf(bytesOf(features))), weights: new Int8Array(bytesOf(weights).buffer), scale };
}

let chains: Chains | undefined;

/** The chains fitted to marked messages by `tools/reader`. */
export function fittedChains(): Chains {
  if (chains) return chains;
  const entries = (Object.keys(LAYERS) as Layer[]).map((layer): [Layer, Chain] => {
    const { steps, ...table } = packed.chains[layer];
    return [layer, { labels: labelsOf(layer), steps: steps.map((row) => Float32Array.from(row)), ...unpack(table) }];
  });
  chains = Object.fromEntries(entries) as Record<Layer, Chain>;
  return chains;
}

const choices = new Map<string, Weights>();

/** The weights of a choice fitted to marked messages by `tools/reader`. */
export function fittedChoice(name: keyof typeof packed.choices): Weights {
  const known = choices.get(name);
  if (known) return known;
  const { rows, weights, scale } = unpack(packed.choices[name]);
  const found: Weights = {
    get(feature) {
      const row = rows.get(feature);
      return row === undefined ? 0 : (weights[row] as number) * scale;
    },
  };
  choices.set(name, found);
  return found;
}
