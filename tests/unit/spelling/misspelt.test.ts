import { describe, expect, test } from 'vitest';
import { fold } from '#composer/reading/fold.ts';
import { respelt } from '#composer/reading/spelling/respelt.ts';
import { readFolder } from '../../../tools/reader/corpus.ts';
import { labelsOf } from '../../eval/measure.ts';
import sentences from './misspelt.json' with { type: 'json' };

/** Min share of changed words that are right, and of misspelt words that are changed; `held` was not looked at while the rules were made. */
const MIN_RIGHT = 0.97;
const MIN_CHANGED = { working: 0.7, held: 0.55 };
/** Max changed words per ten thousand of messages that are spelt well. */
const MAX_OF_WELL_SPELT = 1;

const wordsOf = (text: string): string[] => text.split(/\s+/).map((word) => word.replace(/[^\p{L}]/gu, ''));

describe.each(['working', 'held'] as const)('%s sentences as people type them', (half) => {
  test.each(['pt', 'es', 'en'] as const)('%s', (language) => {
    const told = { misspelt: 0, changed: 0, wrong: [] as string[] };
    for (const [said, meant] of sentences[language][half] as [string, string][]) {
      const [before, right, after] = [said, meant, respelt(said, language).text].map(wordsOf) as [string[], string[], string[]];
      for (const [n, word] of before.entries()) {
        if (word !== right[n]) told.misspelt++;
        if (after[n] === word) continue;
        told.changed++;
        // Accents are set where the page is written.
        if (after[n] !== right[n] && after[n] !== fold(right[n] ?? '')) told.wrong.push(`${word} → ${after[n]}`);
      }
    }
    expect(1 - told.wrong.length / told.changed, told.wrong.join(', ')).toBeGreaterThanOrEqual(MIN_RIGHT);
    expect(told.changed / told.misspelt).toBeGreaterThanOrEqual(MIN_CHANGED[half]);
  });
});

test('messages that are spelt well keep their words', () => {
  const messages = [
    ...readFolder('tools/reader/messages').map(({ language, kind, text }) => ({ language, kind, text })),
    ...labelsOf('open').map(({ language, kind, prompt }) => ({ language, kind, text: prompt })),
  ].filter(({ kind }) => kind !== 'misspelled');
  const changed = messages.flatMap(({ language, text }) => {
    const after = wordsOf(respelt(text, language.slice(0, 2)).text);
    return wordsOf(text).filter((word, n) => word !== after[n]);
  });
  const all = messages.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  expect((changed.length / all) * 10_000, changed.join(', ')).toBeLessThanOrEqual(MAX_OF_WELL_SPELT);
});
