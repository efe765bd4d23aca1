import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADVISORY_LOCKS } from '#platform/database/advisory-locks.ts';

const numbersIn = (files: string) =>
  globSync(files)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/pg_advisory\w*lock\w*\((\d+)/g)].map(([, number]) => Number(number)));

test('an advisory lock has one meaning, in code and in the database', () => {
  const ours: number[] = Object.values(ADVISORY_LOCKS);
  expect(new Set(ours).size).toBe(ours.length);
  expect(numbersIn('src/**/*.ts')).toEqual([]);
  const ofDatabase = new Set(numbersIn('supabase/schemas/*.sql'));
  expect(ofDatabase.size).toBeGreaterThan(2);
  expect(ours.filter((number) => ofDatabase.has(number))).toEqual([ADVISORY_LOCKS.trafficSums]);
});
