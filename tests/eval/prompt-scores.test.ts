import { expect, test } from 'vitest';
import { promptDigest } from './prompt-digest.ts';
import { gradeOf, objectionsTo, type PromptScore, readDefaults, readScore } from './prompt-scores.ts';
import { DEFAULT_READER } from './recordings.ts';

const digest = promptDigest('understand', DEFAULT_READER);

test('the default version of the prompt that reads is scored as it stands, no lower than rules or than the default before it', () => {
  expect(objectionsTo({ version: DEFAULT_READER, digest, defaults: readDefaults(), scoreOf: readScore })).toEqual([]);
});

const today = readScore(DEFAULT_READER)!;
const NEXT = 'understand@2';
const next = (changes: Partial<PromptScore> = {}): PromptScore => ({ ...today, version: NEXT, digest: 'new', ...changes });
const objections = (score: PromptScore | undefined, changes: { defaults?: string[]; digest?: string } = {}) =>
  objectionsTo({
    version: NEXT,
    digest: 'new',
    defaults: ['understand@1', NEXT],
    scoreOf: (version) => (version === NEXT ? score : readScore(version)),
    ...changes,
  });

test('a version with the score of the default before it may follow it', () => {
  expect(objections(next())).toEqual([]);
});

test('a version does not become the default without a score, by another text, unlisted, or after one without a score', () => {
  expect(objections(undefined)).toEqual([expect.stringContaining('no score')]);
  expect(objections(next(), { digest: 'newer' })).toEqual([expect.stringContaining('another text')]);
  expect(objections(next({ missing: 3 }))).toEqual([expect.stringContaining('without 3')]);
  expect(objections(next(), { defaults: ['understand@1'] })).toEqual([expect.stringContaining('defaults.json')]);
  expect(objections(next(), { defaults: ['understand@0', NEXT] })).toEqual([expect.stringContaining('understand@0')]);
});

test('nor where it is lower than today’s, or lower than rules in one thing alone', () => {
  const lower = next({ sealed: { ...today.sealed, tradeRight: today.sealed.tradeRight - 3 } });
  expect(gradeOf(lower)).toBeLessThan(gradeOf(today));
  expect(objections(lower)).toEqual([expect.stringContaining('less than understand@1')]);
  const leaky = next({
    sealed: {
      ...today.sealed,
      leaked: Math.ceil(today.sealed.clauses * 0.02),
      nameRight: today.sealed.prompts,
      tradeRight: today.sealed.prompts,
    },
  });
  expect(objections(leaky)).toContainEqual(expect.stringContaining('sealed, leaked of clauses'));
});
