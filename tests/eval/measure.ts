import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#composer/read.ts';
import { type Fault, type Label, type Score, score } from './score.ts';

export interface Measured {
  label: Label;
  score: Score;
  faults: Fault[];
  ms: number;
}

/** Reads every labelled prompt of one half. `sealed` is for totals only: whoever tunes must not see its words. */
export function measure(half: 'open' | 'sealed'): Measured[] {
  const folder = join(import.meta.dirname, 'prompts', half);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Label[])
    .flatMap((label) => {
      const started = performance.now();
      const brief = read(label.prompt);
      const ms = performance.now() - started;
      return 'outcome' in brief ? [] : [{ label, ms, ...score(label, brief) }];
    });
}
