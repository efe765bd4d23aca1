import { expect, test } from 'vitest';
import { crashRun } from './run.ts';

// As many as `npm run bench -- crash` has more than a hundred of.
const KILLS = 6;

test('kill -9 of the app, the job executor and the database while clients meter, publish and pay loses and doubles nothing', async () => {
  const { kills, deeds, wrong } = await crashRun({ kills: KILLS, clients: 2, name: 'test' });
  expect(wrong).toEqual([]);
  expect(kills).toEqual({ app: 2, jobs: 2, database: 2 });
  expect(deeds).toBeGreaterThan(10);
}, 240_000);
