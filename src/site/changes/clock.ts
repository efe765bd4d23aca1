import { z } from 'zod';

/**
 * Hybrid logical clock: milliseconds, a counter within the millisecond, and the actor, so that plain string comparison orders the
 * edits of all devices alike and no two are equal.
 */
export const Clock = z.string().regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,32}$/);
export type Clock = z.infer<typeof Clock>;

const MAX_COUNT = 36 ** 4 - 1;
const write = (millis: number, count: number, actor: string): Clock =>
  `${millis.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}-${actor}`;

/** Milliseconds since 1970 of a clock: servers refuse those far in the future. */
export const millisOf = (clock: Clock): number => Number.parseInt(clock.slice(0, 9), 36);

/**
 * The next clock of `actor` (letters a–z and digits), later than every clock seen so far even when the device's own time runs
 * behind. `now` is in milliseconds since 1970.
 */
export function tick(seen: Clock | undefined, now: number, actor: string): Clock {
  const millis = seen ? millisOf(seen) : 0;
  if (now > millis || !seen) return write(now, 0, actor);
  const count = Number.parseInt(seen.slice(10, 14), 36) + 1;
  return count > MAX_COUNT ? write(millis + 1, 0, actor) : write(millis, count, actor);
}

/** The later of two clocks: call it with every clock that arrives. */
export const latest = (a: Clock | undefined, b: Clock): Clock => (a !== undefined && a > b ? a : b);
