import { expect, test } from 'vitest';
import { labRun } from '../../../tests/world/lab-run.ts';
import { summarizeRuns } from '../lab/summarize-runs.ts';
import { draftSide, fixedBetween, scoreAlike } from './alike.ts';
import type { Finding } from './finding.ts';
import { gradeOf } from './grade.ts';

const LAB = summarizeRuns([labRun({ scores: { ...labRun().scores, performance: 20 } })])!;
const finding = (code: Finding['code'], area: Finding['area'], points: number): Finding => ({ code, area, points, values: {}, show: null });
const FAULTS = [
  finding('low_contrast', 'reading', 20),
  finding('slow_answer', 'speed', 20),
  finding('broken_links', 'found', 20),
  finding('title_missing', 'found', 30),
];
const measured = (lab: typeof LAB | null) => ({
  findings: FAULTS,
  score: gradeOf(FAULTS, lab ? { speed: lab.performance.median } : {}),
  measured: { evidence: { links: { checked: 3, broken: [] } }, lab },
});
const unborn = { findings: [], score: gradeOf([]), measured: null };

test('a site that no browser has loaded is compared by what its pages alone say, on both sides', () => {
  const { scores, leftOut } = scoreAlike(measured(LAB), unborn);
  expect(leftOut).toEqual(['phone', 'server', 'links']);
  expect(scores[0]).toEqual(gradeOf([finding('title_missing', 'found', 30)]));
  expect(scores[1]).toEqual(unborn.score);
});

test('while a browser loads the new site, the old one has the grade of its report', () => {
  const old = measured(LAB);
  const { scores, leftOut } = scoreAlike(old, unborn, true);
  expect([scores[0], leftOut]).toEqual([old.score, []]);
});

test('beside a live site without a browser only the browser is left out', () => {
  const { scores, leftOut } = scoreAlike(measured(LAB), measured(null));
  expect(leftOut).toEqual(['phone']);
  expect(scores[0]).toEqual(scores[1]);
  expect(scores[0].areas).toMatchObject({ speed: 80, reading: 100, found: 50 });
});

test('a draft that the same browser loaded is compared by it, and an improvement is claimed only where both were measured', () => {
  const draft = draftSide({ findings: [], score: gradeOf([]) }, LAB);
  const { scores, leftOut } = scoreAlike(measured(LAB), draft);
  expect(leftOut).toEqual(['server', 'links']);
  expect(scores.map(({ areas }) => areas.speed)).toEqual([20, 20]);
  expect(fixedBetween(measured(LAB), draft)).toEqual(['low_contrast', 'title_missing']);
  expect(fixedBetween(measured(LAB), draftSide({ findings: [], score: gradeOf([]) }, null))).toEqual(['title_missing']);
  expect(fixedBetween(measured(LAB), draftSide({ findings: [FAULTS[3]!], score: gradeOf([]) }, null))).toEqual([]);
});

test('two that were measured in every way keep their grades', () => {
  const [one, other] = [measured(LAB), measured(LAB)];
  expect(scoreAlike(one, other)).toEqual({ scores: [one.score, other.score], leftOut: [] });
  expect(one.score.areas.speed).toBe(20);
});

test('where links of one were not followed, those of the other do not count, and what the browser measured stays', () => {
  const unfollowed = { ...measured(LAB), measured: { evidence: { links: null }, lab: LAB } };
  const { scores, leftOut } = scoreAlike(measured(LAB), unfollowed);
  expect(leftOut).toEqual(['links']);
  expect(scores[0].areas).toMatchObject({ speed: 20, found: 70 });
});
