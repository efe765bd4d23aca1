import { expect, test } from 'vitest';
import { lookOnReturn } from './look-on-return.ts';

class Page extends EventTarget {
  hidden = false;
  turn(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

function watched() {
  const page = new Page();
  const seen = { looks: 0, at: 0 };
  const stop = lookOnReturn(
    page as unknown as Document,
    () => seen.looks++,
    () => seen.at,
  );
  const leaveFor = (ms: number) => {
    page.turn(true);
    seen.at += ms;
    page.turn(false);
    return seen.looks;
  };
  return { leaveFor, stop };
}

test('who comes back to a page that was hidden sees it looked at again at once', () => {
  const { leaveFor } = watched();
  expect([leaveFor(60_000), leaveFor(5000)]).toEqual([1, 2]);
});

test('who only passes through another tab asks nothing, however often', () => {
  const { leaveFor } = watched();
  expect(Array.from({ length: 50 }, () => leaveFor(100)).at(-1)).toBe(0);
});

test('a page that is left looks no more', () => {
  const { leaveFor, stop } = watched();
  stop();
  expect(leaveFor(60_000)).toBe(0);
});
