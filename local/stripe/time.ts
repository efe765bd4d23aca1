import type { Store, Thing } from './store.ts';

export const DAY = 86_400;
export const realNow = (): number => Math.floor(Date.now() / 1000);

/** The customer's time in seconds since 1970: its test clock's, if it has one. */
export async function nowFor(store: Store, customer: Thing): Promise<number> {
  if (!customer.test_clock) return realNow();
  return (await store.get('test_helpers.test_clock', customer.test_clock)).frozen_time;
}

/** The n-th end of a period that began at `anchor`: the same day of the month, or its last day where the month is shorter. */
export function periodEnd(anchor: number, interval: string, count: number, n: number): number {
  const at = new Date(anchor * 1000);
  if (interval === 'day') return anchor + n * count * DAY;
  if (interval === 'week') return anchor + n * count * 7 * DAY;
  const months = n * count * (interval === 'year' ? 12 : 1);
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate();
  const time = anchor % DAY;
  return first / 1000 + (Math.min(at.getUTCDate(), last) - 1) * DAY + time;
}

/** The first end of a period after `after`. */
export function nextEnd(
  anchor: number,
  { interval, interval_count: count }: { interval: string; interval_count: number },
  after: number,
): number {
  let n = 1;
  while (periodEnd(anchor, interval, count, n) <= after) n++;
  return periodEnd(anchor, interval, count, n);
}
