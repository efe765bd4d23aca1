import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROMPT_NAMES, PROMPTS } from '#composer/model/prompts.ts';
import { choosePrompts, sharesOf, unknownVersions } from './choose-prompts.ts';

beforeEach(() => {
  PROMPTS.outline['outline@2'] = () => 'Another text';
  PROMPTS.outline['outline@3'] = () => 'A third text';
});
afterEach(() => {
  delete PROMPTS.outline['outline@2'];
  delete PROMPTS.outline['outline@3'];
});

const works = Array.from({ length: 10_000 }, (_, n) => `0199-${n}`);
const shareOf = (version: string, shares: Record<string, number>) =>
  works.filter((work) => choosePrompts(work, { outline: shares }).outline === version).length / works.length;

test('without shares every prompt is asked in its default version', () => {
  expect(choosePrompts('a', {})).toEqual(Object.fromEntries(PROMPT_NAMES.map((name) => [name, `${name}@1`])));
});

test('versions get their share of the work, and one work always the same', () => {
  const shares = { 'outline@1': 0.7, 'outline@2': 0.2, 'outline@3': 0.1 };
  for (const [version, share] of Object.entries(shares)) expect(Math.abs(shareOf(version, shares) - share)).toBeLessThan(0.02);
  for (const work of works.slice(0, 100))
    expect(choosePrompts(work, { outline: shares })).toEqual(choosePrompts(work, { outline: shares }));
  expect(shareOf('outline@2', { 'outline@2': 1 })).toBe(1);
  expect(shareOf('outline@2', { 'outline@1': 1, 'outline@2': 0 })).toBe(0);
});

test('a larger share takes more work and gives none back', () => {
  const [small, large] = [0.1, 0.3].map((share) => ({ outline: { 'outline@1': 1 - share, 'outline@2': share } }));
  const moved = works.filter((work) => choosePrompts(work, small).outline === 'outline@2');
  expect(moved.length).toBeGreaterThan(500);
  for (const work of moved) expect(choosePrompts(work, large).outline).toBe('outline@2');
});

test('prompts are chosen apart from each other', () => {
  PROMPTS.section['section@2'] = () => 'Another text';
  const half = (name: string) => ({ [`${name}@1`]: 0.5, [`${name}@2`]: 0.5 });
  const both = works.filter((work) => {
    const { outline, section } = choosePrompts(work, { outline: half('outline'), section: half('section') });
    return outline === 'outline@2' && section === 'section@2';
  });
  delete PROMPTS.section['section@2'];
  expect(Math.abs(both.length / works.length - 0.25)).toBeLessThan(0.02);
});

test('the share of a version that is not there is the default’s, and is named', () => {
  const shares = { outline: { 'outline@1': 0.5, 'outline@9': 0.5 }, poem: { 'poem@1': 1 } };
  expect(shareOf('outline@1', shares.outline)).toBe(1);
  expect(sharesOf('outline', shares)).toEqual({ 'outline@1': 1, 'outline@2': 0, 'outline@3': 0 });
  expect(unknownVersions(shares)).toEqual(['outline@9', 'poem@1']);
  expect(sharesOf('outline', { outline: { 'outline@1': 0.9, 'outline@2': 0.1 } })).toMatchObject({ 'outline@1': 0.9, 'outline@2': 0.1 });
});
