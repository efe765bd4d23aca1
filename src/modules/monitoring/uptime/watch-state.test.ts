import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterCheck, CONFIRMATIONS, FORGOTTEN_AFTER, TRANSITIONS, type Watch } from './watch-state.ts';

const START = Date.UTC(2026, 10, 24);
const fresh = (): Watch => ({
  state: 'ok',
  failures: 0,
  failingSince: null,
  answeringSince: null,
  checkedAt: null,
  nextCheckAt: new Date(START),
});

interface Turn {
  turn: 'opens' | 'closes';
  check: number;
  moment: number;
}

/** Simulates checks, each at the time scheduled by the one before; returns their times and the changes of incidents. */
function live(fails: readonly boolean[]) {
  let watch = fresh();
  const at: number[] = [];
  const turns: Turn[] = [];
  for (const [check, failed] of fails.entries()) {
    at.push(watch.nextCheckAt.getTime());
    const after = afterCheck(watch, { at: watch.nextCheckAt, failed });
    watch = after.watch;
    if (after.turn === 'opens') turns.push({ turn: 'opens', check, moment: after.began.getTime() });
    if (after.turn === 'closes') turns.push({ turn: 'closes', check, moment: after.ended.getTime() });
  }
  return { watch, at, turns };
}

test('the table names a state for whatever may be seen, and each can be reached and left', () => {
  const states = Object.keys(TRANSITIONS);
  const reached = new Set(Object.values(TRANSITIONS).flatMap((row) => Object.values(row)));
  expect([...reached].sort()).toEqual([...states].sort());
  for (const [state, row] of Object.entries(TRANSITIONS))
    expect({ state, leaves: Object.values(row).some((next) => next !== state) }).toEqual({ state, leaves: true });
});

test('an outage opens with its second confirmation, from its first failed check, and closes at its first good one', () => {
  const { at, turns } = live([false, true, true, true, true, false, false]);
  expect(turns).toEqual([
    { turn: 'opens', check: 3, moment: at[1] },
    { turn: 'closes', check: 6, moment: at[5] },
  ]);
});

test('a blip, also one between two failures, opens nothing', () => {
  expect(live([true, true, false, true, true, false]).turns).toEqual([]);
});

test('an outage that comes back for a moment is one incident', () => {
  const { turns } = live([true, true, true, false, true, true, false, false]);
  expect(turns.map(({ turn }) => turn)).toEqual(['opens', 'closes']);
});

test('a site in an uncertain state is checked every minute, any other every five', () => {
  const { at } = live([false, true, true, true, false, false, false]);
  expect(at.slice(1).map((moment, index) => Math.round((moment - at[index]!) / 60_000))).toEqual([5, 1, 1, 1, 1, 5]);
});

test('an old unconfirmed suspicion starts over', () => {
  const suspect = live([true, true]).watch;
  const at = new Date(suspect.checkedAt!.getTime() + FORGOTTEN_AFTER + 1);
  expect(afterCheck(suspect, { at, failed: true })).toMatchObject({
    turn: 'none',
    watch: { state: 'suspect', failures: 1, failingSince: at },
  });
});

test('whatever is seen, incidents open and close in turn, each confirmed, and their time is that of the failed checks', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 80 }), (fails) => {
      const { watch, at, turns } = live(fails);
      for (const [index, { turn, check, moment }] of turns.entries()) {
        expect(turn).toBe(index % 2 === 0 ? 'opens' : 'closes');
        const before = fails.slice(0, check + 1);
        if (turn === 'opens') {
          expect(before.slice(-CONFIRMATIONS - 1)).toEqual(Array(CONFIRMATIONS + 1).fill(true));
          const first = before.lastIndexOf(false) + 1;
          expect(moment).toBe(at[first]);
        } else {
          expect(before.slice(-2)).toEqual([false, false]);
          expect(moment).toBe(at[check - 1]);
          expect(moment).toBeGreaterThan(turns[index - 1]!.moment);
        }
      }
      const isOpen = turns.at(-1)?.turn === 'opens';
      expect(watch.state === 'down' || watch.state === 'recovering').toBe(isOpen);
      expect(watch.failingSince === null).toBe(watch.state === 'ok');
      expect(watch.answeringSince !== null).toBe(watch.state === 'recovering');
    }),
    { numRuns: 500 },
  );
});
