import { fileURLToPath } from 'node:url';
import { lookAt, type Seen, seenBy } from '../../src/composer/reading/learned/features.ts';
import { LAYERS, type Layer, labelsOf } from '../../src/composer/reading/learned/layers.ts';
import { languageOf } from '../../src/composer/reading/locale.ts';
import { type Marked, readFolder, readLabels } from './corpus.ts';
import { copyOf } from './hurried.ts';
import { packChain } from './pack.ts';
import { type Options, type Trained, trainChain } from './train-chain.ts';

export const FOLDS = 4;
const PLAIN = { rounds: 8, rate: 0.05, decay: 0.005, least: 4, leastWeight: 0, caution: 1e-6, settled: 1 };
/** Acts are in every word: their chains are held back more than those of the rare stretches. */
const CHAINS: Record<Layer, Options> = {
  act: { ...PLAIN, rate: 0.01, decay: 0.1 },
  thought: { ...PLAIN, rate: 0.01, decay: 0.02, least: 3 },
  name: { ...PLAIN, rounds: 6, rate: 0.1, decay: 0.0005, leastWeight: 0.08, caution: 0.1, settled: 0.998 },
  trade: PLAIN,
  port: { ...PLAIN, least: 7 },
};

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

/** Label of each token in a layer, or of each thought, from the marks. */
export function labelled(message: Message, layer: Layer): number[] {
  if (layer === 'thought') return actsOfThoughts(message);
  const { marked, tokens } = message;
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

/** The act of most words of each thought. */
function actsOfThoughts(message: Message): number[] {
  const acts = labelled(message, 'act');
  return message.thoughts.spans.map(({ start, end }) => {
    const counts = LAYERS.act.acts.map(
      (_, act) =>
        message.tokens.filter((token, n) => acts[n] === act && token.start < end && token.end > start && /[\p{L}0]/u.test(token.word))
          .length,
    );
    return counts.indexOf(Math.max(...counts));
  });
}

/** The choices do not look at ports, whose chain takes the longest: it is held out once. */
export const isLearned = (layer: Layer, without: number | null): boolean => layer !== 'port' || without === null || without === 0;

/** A layer's chain, trained on the messages outside of a fold or on all of them; one that is not learned finds nothing. */
export function learnChain(layer: Layer, without: number | null): Trained {
  const sequences = messages
    .filter(({ fold, marked: { isWhole } }) => fold !== without && isLearned(layer, without) && (isWhole || layer !== 'port'))
    .map((message) => ({ ...seenBy(layer, message), labels: labelled(message, layer) }));
  return trainChain(labelsOf(layer), sequences, CHAINS[layer]);
}

export const packedChain = (layer: Layer, chain: Trained) => packChain(chain, CHAINS[layer].leastWeight);
