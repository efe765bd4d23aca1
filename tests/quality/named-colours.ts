import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#composer/read.ts';
import { namedColors } from '#composer/writing/named-colors.ts';
import type { Oklch } from '#site/schema.ts';

const FOLDER = join(import.meta.dirname, '../eval/prompts/open');

export interface NamedColours {
  id: string;
  prompt: string;
  /** In the owner's words, as whoever labelled the prompt found them. */
  words: string[];
  named: Oklch[];
}

/** Labelled prompts whose owners named colours. */
export function promptsWithColours(): NamedColours[] {
  const labels = readdirSync(FOLDER).flatMap(
    (file) =>
      JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as {
        id: string;
        prompt: string;
        wishes: { colors?: string[]; mood?: string[] };
      }[],
  );
  return labels.flatMap(({ id, prompt, wishes: { colors: words = [], mood = [] } }) => {
    // Some labels have the colour of a mood there: "madeira".
    const brief = words.length > 0 ? read(`Cores do site / لون: ${[...words, ...mood].join(', ')}.`) : undefined;
    const named = brief && !('outcome' in brief) ? namedColors(brief.wishes).map(({ value }) => value) : [];
    return named.length > 0 ? [{ id, prompt, words, named }] : [];
  });
}
