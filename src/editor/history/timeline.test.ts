import { expect, it } from 'vitest';
import type { HistoryLine } from '../actions.ts';
import { timelineOf } from './timeline.ts';

const line = (hour: number, published: number | null): HistoryLine => ({
  by: 'Rosa',
  kind: 'person',
  to: new Date(Date.UTC(2026, 10, 26, hour)),
  intents: published === null ? { 'set-text': 1 } : {},
  published,
});

it('names every version, also one that went live before the first change on record', () => {
  const lines = timelineOf([line(15, null), line(11, null)], [line(16, 3), line(13, 2), line(9, 1)]);
  expect(lines.map(({ published }) => published)).toEqual([3, null, 2, null, 1]);
});
