import { expect, test } from 'vitest';
import { answerDue } from './answer-due.ts';

const WEEK = { firstDay: 1, lastDay: 5, from: '09:00', to: '18:00' };

// In Brasília, three hours behind UTC.
test.each([
  ['by the clock', '2026-11-27T20:00:00Z', 24, null, '2026-11-28T20:00:00Z'],
  ['within the day', '2026-11-27T13:00:00Z', 4, WEEK, '2026-11-27T17:00:00Z'],
  ['before the doors open', '2026-11-27T08:00:00Z', 4, WEEK, '2026-11-27T16:00:00Z'],
  ['over the night', '2026-11-26T20:00:00Z', 4, WEEK, '2026-11-27T15:00:00Z'],
  ['over the weekend', '2026-11-27T20:30:00Z', 1, WEEK, '2026-11-30T12:30:00Z'],
  ['on a Sunday', '2026-11-29T15:00:00Z', 1, WEEK, '2026-11-30T13:00:00Z'],
  ['for days', '2026-11-27T12:00:00Z', 24, WEEK, '2026-12-01T18:00:00Z'],
  ['at the very end', '2026-11-27T17:00:00Z', 4, WEEK, '2026-11-27T21:00:00Z'],
])('an answer is due %s', (_, written, hours, open, due) => {
  expect(answerDue(new Date(written), hours, open).toISOString()).toBe(due.replace('Z', '.000Z'));
});
