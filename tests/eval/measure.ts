import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '#composer/compose.ts';
import { figuresFor, inFigures } from '#composer/reading/dictation/spoken-numbers.ts';
import { wordsIn } from '#composer/reading/spelling/kept-in-names.ts';
import { respelt } from '#composer/reading/spelling/respelt.ts';
import { answersByKey, DEFAULT_READER, keyToday } from './recordings.ts';
import { type Fault, type Label, type Score, score } from './score.ts';

export interface Measured {
  label: Label;
  score: Score;
  faults: Fault[];
  ms: number;
}
export type Half = 'open' | 'sealed';

export function labelsOf(half: Half): Label[] {
  const folder = join(import.meta.dirname, 'prompts', half);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Label[]);
}

/** Reads labelled prompts, with a model's answer where one is given. */
function measured(labels: readonly Label[], answerOf: (label: Label) => unknown): Measured[] {
  return labels.flatMap((label) => {
    const answer = answerOf(label);
    const started = performance.now();
    const brief = understand({ prompt: label.prompt, answer });
    const ms = performance.now() - started;
    const compared = asRead(label, answer === undefined);
    return 'outcome' in brief ? [] : [{ label, ms, ...score(compared, brief) }];
  });
}

/** A label in the spelling in which its prompt is read, and where the rules read it alone, with the numbers of a dictated one in figures. */
function asRead(label: Label, isByRules: boolean): Label {
  const language = label.language.slice(0, 2);
  const { text, quoted } = respelt(label.prompt, language, wordsIn([label.name ?? '', ...(label.nameAlso ?? [])].join(' ')));
  const isDictated = isByRules && (language === 'pt' || language === 'es') && inFigures(text, language) !== text;
  if (text === label.prompt && !isDictated) return label;
  const read = (said: string) => (isDictated ? figuresFor(quoted(said), language) : quoted(said));
  const readPart = <Labelled extends { text: string; qualifier?: string }>(told: Labelled): Labelled => ({
    ...told,
    text: read(told.text),
    ...(told.qualifier === undefined ? {} : { qualifier: read(told.qualifier) }),
  });
  return {
    ...label,
    prompt: isDictated ? inFigures(text, language) : text,
    trade: label.trade === null ? null : quoted(label.trade),
    ...(label.tradeAlso ? { tradeAlso: label.tradeAlso.map(quoted) } : {}),
    wishes: { ...label.wishes, ...(label.wishes.colors ? { colors: label.wishes.colors.map(quoted) } : {}) },
    ports: label.ports.map(readPart),
    clauses: label.clauses.map(readPart),
  };
}

/** Reads every labelled prompt of one half. `sealed` is for totals only: whoever tunes must not see its words. */
export const measure = (half: Half): Measured[] => measured(labelsOf(half), () => undefined);

/** The prompts of one half whose answer is kept, read by the rules alone and with it; and how many have none. */
export function measureModel(half: Half, version = DEFAULT_READER): { rules: Measured[]; model: Measured[]; missing: number } {
  const labels = labelsOf(half);
  const answers = answersByKey(version);
  const answerOf = ({ prompt }: Label) => answers.get(keyToday({ prompt }, version));
  const kept = labels.filter((label) => answerOf(label) !== undefined);
  return {
    get rules() {
      return measured(kept, () => undefined);
    },
    model: measured(kept, answerOf),
    missing: labels.length - kept.length,
  };
}
