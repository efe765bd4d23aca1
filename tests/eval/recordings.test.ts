import path from 'node:path';
import { expect, test } from 'vitest';
import { UNDERSTAND_PROMPT_ID } from '#composer/model/understand/prompt.ts';
import { Understood } from '#composer/model/understand/understood.ts';
import { keyToday, readRecordings } from './recordings.ts';
import { staleRecordings } from './stale-recordings.ts';

test('every kept answer is one to a question as it is asked today', () => {
  const kept = readRecordings();
  const stale = kept.filter(({ recording: { prompt, key, input } }) => prompt !== UNDERSTAND_PROMPT_ID || key !== keyToday(input));
  expect(stale.map(({ file }) => file)).toEqual([]);
  const invalid = kept.filter(({ recording: { answer } }) => !Understood.safeParse(answer).success);
  expect(invalid.map(({ file }) => file)).toEqual([]);
});

test('every kept text answers a question about the site that its message makes today', () => {
  // Else: `node tests/eval/prune-recordings.ts`.
  expect(staleRecordings().map((file) => path.basename(file))).toEqual([]);
});
