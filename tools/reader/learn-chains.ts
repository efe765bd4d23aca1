import { fileURLToPath } from 'node:url';
import { lookAt, type Seen } from '../../src/composer/reading/learned/features.ts';
import { LAYERS, type Layer, labelsOf } from '../../src/composer/reading/learned/layers.ts';
import { languageOf } from '../../src/composer/reading/locale.ts';
import { type Marked, readFolder, readLabels } from './corpus.ts';
import { copyOf } from './hurried.ts';
import { type Trained, trainChain } from './train-chain.ts';

export const FOLDS = 4;
const CHAIN = { rounds: 8, rate: 0.05, decay: 0.005 };
/** Min occurrences of a feature, by layer. */
const MIN_OCCURRENCES: Record<Layer, number> = { act: 4, name: 4, trade: 4, port: 7 };

export interface Message extends Seen {
  marked: Marked;
  language: string;
  fold: number;
  isCopy: boolean;
}

export const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const layers = Object.keys(LAYERS) as Layer[];
const marked = [...readFolder(pathOf('messages')), ...readLabels(pathOf('../../tests/eval/prompts/open'))];
export const messages = marked.flatMap((original, n): Message[] =>
  [original, copyOf(original, n)].flatMap((marked) => {
    if (!marked) return [];
    const { language } = languageOf(marked.text);
    return [{ marked, language, fold: n % FOLDS, isCopy: marked !== original, ...lookAt(marked.text, language) }];
  }),
);

/** Label of each token in a layer, from the marks. */
export function labelled({ marked, tokens }: Message, layer: Layer): number[] {
  const labels = labelsOf(layer);
  const { acts, stretches } = LAYERS[layer] as { acts: readonly string[]; stretches: readonly string[] };
  const right = tokens.map(() => 0);
  if (acts.length > 0) {
    let last = 0;
    for (const [n, token] of tokens.entries()) {
      const clause = marked.spans.find(({ tag, start, end }) => acts.includes(tag) && start <= token.start && end >= token.end);
      if (clause) last = labels.indexOf(clause.tag);
      right[n] = last;
    }
    return right;
  }
  // Of nested spans the longer counts.
  const taken = tokens.map(() => false);
  for (const { tag, start, end } of [...marked.spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!stretches.includes(tag)) continue;
    const inside = tokens.flatMap((token, n) => (token.start < end && token.end > start ? [n] : []));
    if (inside.length === 0 || inside.some((n) => taken[n])) continue;
    for (const [k, n] of inside.entries()) {
      taken[n] = true;
      right[n] = labels.indexOf(k === 0 ? `B-${tag}` : `I-${tag}`);
    }
  }
  return right;
}

/** Chains trained on the messages outside of a fold, or on all of them. */
export function learnChains(without: number | null): Record<Layer, Trained> {
  const chosen = messages.filter(({ fold }) => fold !== without);
  const chains = layers.map((layer): [Layer, Trained] => {
    const sequences = chosen
      .filter(({ marked: { isWhole } }) => isWhole || layer !== 'port')
      .map((message) => ({
        features: message[LAYERS[layer].sees],
        joints: message.joints,
        labels: labelled(message, layer),
      }));
    return [layer, trainChain(labelsOf(layer), sequences, { ...CHAIN, least: MIN_OCCURRENCES[layer] })];
  });
  return Object.fromEntries(chains) as Record<Layer, Trained>;
}
