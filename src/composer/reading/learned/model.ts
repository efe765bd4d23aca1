import type { Chain } from './chain.ts';
import { LAYERS, type Layer, labelsOf } from './layers.ts';
import packedPauses from './pauses.json' with { type: 'json' };
import { PAUSES } from './pauses.ts';
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

/** By a loop: over ten million letters, `Uint8Array.from` with a function takes thirty times as long. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let n = 0; n < bytes.length; n++) bytes[n] = letters.charCodeAt(n);
  return bytes;
}

/** The features in ascending order; gaps are stored as seven bits per byte, the lowest first. */
function featuresOf(gaps: Uint8Array): Uint32Array {
  const features = new Uint32Array(gaps.length);
  let feature = 0;
  let scale = 1;
  let row = 0;
  for (let n = 0; n < gaps.length; n++) {
    const byte = gaps[n] as number;
    feature += (byte % 128) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    features[row++] = feature;
    scale = 1;
  }
  return features.slice(0, row);
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

const chainOf = ({ steps, ...table }: Packed & { steps: number[][] }, labels: readonly string[]): Chain => ({
  labels,
  steps: steps.map((row) => Float32Array.from(row)),
  ...unpack(table),
});

let chains: Chains | undefined;

/** The chains fitted to marked messages by `tools/reader`. */
export function fittedChains(): Chains {
  if (chains) return chains;
  const entries = (Object.keys(LAYERS) as Layer[]).map((layer): [Layer, Chain] => {
    return [layer, chainOf(packed.chains[layer], labelsOf(layer))];
  });
  chains = Object.fromEntries(entries) as Record<Layer, Chain>;
  return chains;
}

let pauses: Chain | undefined;

/** The chain of pauses fitted to marked messages without their marks; unpacked for the first message that lacks them. */
export function fittedPauses(): Chain {
  pauses ??= chainOf(packedPauses, PAUSES);
  return pauses;
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
