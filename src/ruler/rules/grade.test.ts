import { expect, test } from 'vitest';
import { AREA_WEIGHTS, GRADES, gradeOf } from './grade.ts';

test('weights come to a hundred, half of them the phone; grades cover all numbers', () => {
  expect(Object.values(AREA_WEIGHTS).reduce<number>((sum, weight) => sum + weight, 0)).toBe(100);
  expect(AREA_WEIGHTS.speed + AREA_WEIGHTS.reading).toBe(50);
  expect(GRADES.at(-1)![1]).toBe(0);
});

test('each finding takes its points of its area, which never falls below nothing', () => {
  expect(gradeOf([])).toMatchObject({ grade: 'A+', total: 100 });
  expect(gradeOf([{ area: 'safe', points: 40 }])).toMatchObject({ grade: 'A', total: 94 });
  expect(gradeOf([{ area: 'safe', points: 400 }]).total).toBe(85);
});

test('a measured area stands for what its findings would take', () => {
  expect(gradeOf([{ area: 'speed', points: 90 }], { speed: 50 })).toMatchObject({ total: 85, areas: { speed: 50 } });
});

test('an area whose measuring came to nothing is left out of the mean', () => {
  const score = gradeOf([{ area: 'safe', points: 70 }], { speed: null });
  expect(score).toMatchObject({ total: 85, areas: { speed: null, safe: 30, found: 100 } });
});
