import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WALKS = readFileSync('docs/walks.md', 'utf8').split(/^## /m).slice(1);

interface Stop {
  file: string;
  names: string[];
}

const stopsOf = (walk: string): Stop[] =>
  [...walk.matchAll(/^\d+\. `([^`]+)`: (.+)$/gm)].map(([, file, text]) => ({
    file: file!,
    names: [...text!.matchAll(/`([\w.]+)`/g)].map(([, name]) => name!),
  }));

const lacks = ({ file, names }: Stop): string[] => {
  if (!existsSync(file)) return [file];
  const source = readFileSync(file, 'utf8');
  return names.filter((name) => !new RegExp(`\\b${name.replace('.', '\\.')}\\b`).test(source)).map((name) => `${file} has no ${name}`);
};

test('each walk opens six files at most, and each file has what the walk names in it', () => {
  expect(WALKS.length).toBe(3);
  for (const walk of WALKS) {
    const stops = stopsOf(walk);
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.length).toBeLessThanOrEqual(6);
    // The reader leaves each file knowing a name to look for.
    expect(stops.filter(({ names }) => names.length === 0)).toEqual([]);
    expect(stops.flatMap(lacks)).toEqual([]);
  }
});

test('a file that moved and a function that was renamed are found', () => {
  expect(lacks({ file: 'src/edge/gone.ts', names: [] })).toEqual(['src/edge/gone.ts']);
  expect(lacks({ file: 'src/edge/delivery.ts', names: ['createDeliveries'] })).toEqual(['src/edge/delivery.ts has no createDeliveries']);
});
