import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const MAX_FLAT_FILES = 14;
/** Screens and the ground are looked up by name rather than read in a row. */
const MAX_FLAT_LOOKED_UP = 20;
const FACE = /^(?:index|actions|input|events|tables|meters)\.ts$/;

/** Folders of modules with more files of one level than a reader takes in at a glance. */
function crowded(files: readonly string[], max = MAX_FLAT_FILES): string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = path.dirname(file);
    if (!FACE.test(path.basename(file)) && !/\.test\.tsx?$/.test(file)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > max).map(([folder]) => folder);
}

test('a module with more than one subject has a folder for each', () => {
  const files = globSync('src/modules/*/*.{ts,tsx}');
  expect(files.length).toBeGreaterThan(100);
  expect(crowded(files)).toEqual([]);
  expect(crowded(Array.from({ length: MAX_FLAT_FILES + 1 }, (_, n) => `src/modules/planted/verb-${n}.ts`))).toEqual([
    'src/modules/planted',
  ]);
});

test('the screens of a module with more than one subject have a folder for each', () => {
  const files = globSync('src/modules/*/ui/*.{ts,tsx}');
  expect(files.length).toBeGreaterThan(80);
  expect(crowded(files, MAX_FLAT_LOOKED_UP)).toEqual([]);
  const planted = Array.from({ length: MAX_FLAT_LOOKED_UP + 1 }, (_, n) => `src/modules/planted/ui/screen-${n}.tsx`);
  expect(crowded(planted, MAX_FLAT_LOOKED_UP)).toEqual(['src/modules/planted/ui']);
});

test('the ground and the document have a folder for each subject', () => {
  for (const folder of ['platform', 'site']) {
    const files = globSync(`src/${folder}/*.ts`);
    expect(files.length).toBeGreaterThan(5);
    expect(crowded(files, MAX_FLAT_LOOKED_UP)).toEqual([]);
  }
});
