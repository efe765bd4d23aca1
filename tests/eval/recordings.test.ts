import path from 'node:path';
import { expect, test } from 'vitest';
import { Understood } from '#composer/model/understand/understood.ts';
import { keyToday, READERS, readRecordings } from './recordings.ts';
import { staleRecordings } from './stale-recordings.ts';

test.each(READERS)('every kept answer to %s is one to a question as it is asked today', (version) => {
  const kept = readRecordings(version);
  const stale = kept.filter(({ recording: { prompt, key, input } }) => prompt !== version || key !== keyToday(input, version));
  expect(stale.map(({ file }) => file)).toEqual([]);
  const invalid = kept.filter(({ recording: { answer } }) => !Understood.safeParse(answer).success);
  expect(invalid.map(({ file }) => file)).toEqual([]);
});

test('every kept text answers a question about the site that its message makes today', () => {
  // Else: `node tests/eval/prune-recordings.ts`.
  expect(staleRecordings().map((file) => path.basename(file))).toEqual([]);
});
