import { expect, test } from 'vitest';
import { labRun } from '../../../tests/world/lab-run.ts';
import type { LabRun } from '../lab/lab-run.ts';
import { summarizeRuns } from '../lab/summarize-runs.ts';
import { judgePhone } from './phone.ts';

const codes = (...runs: LabRun[]) => judgePhone(summarizeRuns(runs)!).map(({ code }) => code);

test('a light page has no finding', () => {
  expect(codes(labRun(), labRun(), labRun())).toEqual([]);
});

test('one bad run of three is no finding: the one in the middle speaks, with the range beside it', () => {
  expect(codes(labRun(), labRun({ lcpMs: 9000, scores: { ...labRun().scores, performance: 40 } }), labRun())).toEqual([]);
  const slow = labRun({ lcpMs: 8000, scores: { ...labRun().scores, performance: 45 } });
  const [finding] = judgePhone(summarizeRuns([labRun(), slow, { ...slow, lcpMs: 8400 }])!);
  expect(finding).toMatchObject({ code: 'slow_to_show', area: 'speed', values: { ms: 8000, low: 1200, high: 8400 } });
});

test('the heaviest file is named, or else the page as a whole', () => {
  const heaviest = [{ url: 'https://a.example/fotos/slide%201.png?v=2', kind: 'image', bytes: 2_900_000 }];
  const [file] = judgePhone(summarizeRuns([labRun({ bytes: 4_700_000, heaviest })])!);
  expect(file).toMatchObject({ code: 'heavy_file', values: { name: 'slide 1.png', bytes: 2_900_000, seconds: 14.2 } });
  expect(codes(labRun({ bytes: 1_500_000, weights: [{ kind: 'image', bytes: 1_400_000 }] }))).toEqual(['heavy_page']);
});

test('what the HTML shows already is not reported twice, and rules without words of their own are reported together', () => {
  const failure = (rule: string) => ({ rule, count: 2, snippets: ['<a>'], picture: null, more: [] });
  const failures = ['image-alt', 'color-contrast', 'aria-roles', 'list', 'label'].map(failure);
  expect(codes(labRun({ failures }))).toEqual(['low_contrast', 'other_barriers']);
});

test('the element that came late, moved or cannot be read is shown as it looks, or else in its own code', () => {
  const seen = (picture: string | null) => ({ selector: 'main > img', snippet: '<img>', picture });
  const showOf = (run: LabRun) => judgePhone(summarizeRuns([run])!).map(({ show }) => show);
  const late = { lcpMs: 8000, cls: 0.3 };
  expect(showOf(labRun({ ...late, largest: seen('data:a'), shifted: [seen('data:b'), seen('data:c')] }))).toEqual([
    { as: 'picture', picture: 'data:a', more: [], element: 'main > img' },
    { as: 'picture', picture: 'data:b', more: ['data:c'], element: 'main > img' },
  ]);
  expect(showOf(labRun({ ...late, largest: seen(null), shifted: [] }))).toEqual([{ as: 'lines', lines: ['<img>'] }, null]);
  const failures = ['color-contrast', 'list'].map((rule) => ({ rule, count: 2, snippets: ['<p>'], picture: 'data:d', more: ['data:e'] }));
  expect(showOf(labRun({ failures }))).toEqual([
    { as: 'picture', picture: 'data:d', more: ['data:e'], element: '<p>' },
    { as: 'picture', picture: 'data:d', more: [], element: '<p>' },
  ]);
});
