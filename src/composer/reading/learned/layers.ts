/**
 * Layers of labels, each with a chain of its own: stretches of one layer never overlap, those of two may. Acts are judged twice, word by
 * word and thought by thought.
 */
export const LAYERS = {
  act: { stretches: [], acts: ['f', 'w', 'a', 'm'], sees: 'acts' },
  thought: { stretches: [], acts: ['f', 'w', 'a', 'm'], sees: 'thoughts' },
  name: { stretches: ['N', 'P'], acts: [], sees: 'features' },
  trade: { stretches: ['T'], acts: [], sees: 'features' },
  port: { stretches: ['M', 'I', 'H', 'D', 'C', 'K'], acts: [], sees: 'ports' },
} as const satisfies Record<
  string,
  { stretches: readonly string[]; acts: readonly string[]; sees: 'features' | 'ports' | 'acts' | 'thoughts' }
>;
export type Layer = keyof typeof LAYERS;

export const labelsOf = (layer: Layer): string[] => {
  const { stretches, acts } = LAYERS[layer];
  return acts.length > 0 ? [...acts] : ['O', ...stretches.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];
};
