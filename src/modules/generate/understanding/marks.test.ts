import { expect, it } from 'vitest';
import { kindAsDecided } from './marks.ts';

it('marks a line as its owner decided about it', () => {
  const lines = [
    { at: 3, publish: false },
    { at: 40, publish: true },
  ];
  expect(kindAsDecided({ kind: 'words', to: 'line-3' }, lines)).toBe('plain');
  expect(kindAsDecided({ kind: 'doubt', to: 'line-40' }, lines)).toBe('words');
  expect(kindAsDecided({ kind: 'doubt', to: 'line-80' }, lines)).toBe('doubt');
  expect(kindAsDecided({ kind: 'fact', to: 'name' }, undefined)).toBe('fact');
});
