import { expect, test } from 'vitest';
import { RATE_RULES } from '#platform/rate-limit/rate-rules.ts';
import { chooseNames, isWanted, type Known, mayTry, twoThirds, WAITS } from './schedule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-01-01T00:00:00Z');

/** A seeded random generator (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Name {
  host: string;
  known: Known[];
  /** Time until which the owner blocks the authority. */
  shutUntil: number;
  failures: number[];
}

/** Published limits of Let's Encrypt: new orders per account, failed validations per host, duplicate certificates. */
const LIMITS = { ordersIn3h: 300, failuresInHour: 5, sameInWeek: 5 };

function simulate(count: number, days: number, seed: number) {
  const random = chance(seed);
  const names = Array.from({ length: count }, (_, at): Name => ({ host: `n${at}.example`, known: [], shutUntil: 0, failures: [] }));
  const orders: number[] = [];
  const broken = { expired: 0, overOrders: 0, overFailures: 0, overSame: 0 };
  const { limit: budget, window } = RATE_RULES.acme_order.limits.find(({ per }) => per === 'target')!;
  let outageUntil = 0;
  let oldest = 0;
  let issued = 0;
  for (let now = START; now < START + days * DAY; now += 20 * 60_000) {
    // About once in eight days the authority is down, for up to a day and a half.
    if (now > outageUntil && random() < 1 / (8 * 72)) outageUntil = now + random() * 36 * HOUR;
    while (oldest < orders.length && orders[oldest]! <= now - window) oldest++;
    for (const name of names) {
      const held = name.known.find(({ state }) => state === 'issued');
      if (held && held.notAfter!.getTime() <= now) broken.expired++;
      // The check of each minute, by the index on the date.
      if (held && held.renewAt!.getTime() > now) continue;
      if (!chooseNames(held ? 'live' : 'securing', name.known, [name.host], new Date(now))) continue;
      if (orders.length - oldest >= budget) break;
      orders.push(now);
      if (orders.length - oldest > LIMITS.ordersIn3h) broken.overOrders++;
      if (now > name.shutUntil && random() < 0.01) name.shutUntil = now + random() * 6 * DAY;
      const failed = name.known[0]?.state === 'failed' ? name.known[0] : undefined;
      const order = { names: [name.host], createdAt: new Date(now), notAfter: null, renewAt: null };
      const refuse = (retryAt: number | null) => {
        const problem = { retryAt: retryAt && new Date(retryAt).toISOString() };
        name.known.unshift({ ...order, state: 'failed', tries: (failed?.tries ?? 0) + 1, problem });
      };
      if (now < outageUntil) refuse(null);
      else if (random() < 0.02) refuse(now + random() * 2 * DAY);
      else if (now < name.shutUntil) {
        refuse(null);
        name.failures.push(now);
        if (name.failures.filter((at) => at > now - HOUR).length > LIMITS.failuresInHour) broken.overFailures++;
      } else {
        const [from, until] = [new Date(now), new Date(now + 90 * DAY)];
        const renewAt = new Date(twoThirds(from, until).getTime() + random() * 3 * DAY);
        if (held) held.state = 'replaced';
        name.known.unshift({ ...order, state: 'issued', tries: 0, problem: null, notAfter: until, renewAt });
        const same = name.known.filter(({ state, createdAt }) => state !== 'failed' && createdAt.getTime() > now - 7 * DAY);
        if (same.length > LIMITS.sameInWeek) broken.overSame++;
        issued++;
      }
      name.known.length = Math.min(name.known.length, 20);
    }
  }
  return { broken, issued, without: names.filter(({ known }) => !known.some(({ state }) => state === 'issued')).length };
}

test('over 400 days, with an authority that is away and owners who keep it out, no certificate of 1,000 ends and no limit is passed', () => {
  const { broken, issued, without } = simulate(1000, 400, 7);
  expect(broken).toEqual({ expired: 0, overOrders: 0, overFailures: 0, overSame: 0 });
  expect(without).toBe(0);
  // Each about every 60 days: no more than needed.
  expect(issued).toBeGreaterThan(6000);
  expect(issued).toBeLessThan(8000);
}, 60_000);

const NOW = new Date(START);
const at = (ms: number) => new Date(START + ms);
const of = (more: Partial<Known>): Known => ({
  state: 'issued',
  names: ['a'],
  notAfter: at(30 * DAY),
  renewAt: at(DAY),
  createdAt: NOW,
  tries: 0,
  problem: null,
  ...more,
});

test('a certificate is wanted where there is none, where it is due, and for a host that has come since', () => {
  expect(isWanted('securing', undefined, ['a'], NOW)).toBe(true);
  expect(isWanted('securing', of({}), ['a'], NOW)).toBe(false);
  expect(isWanted('securing', of({ notAfter: NOW }), ['a'], NOW)).toBe(true);
  expect(isWanted('live', of({}), ['a'], NOW)).toBe(false);
  expect(isWanted('live', of({ renewAt: NOW }), ['a'], NOW)).toBe(true);
  expect(isWanted('live', of({}), ['a', 'www.a'], NOW)).toBe(true);
  expect(isWanted('proving', undefined, ['a'], NOW)).toBe(false);
  expect(isWanted('astray', of({ renewAt: NOW }), ['a'], NOW)).toBe(false);
});

test('a refusal is followed by waits that grow, and by those that the authority asks for', () => {
  const failed = (tries: number, ago: number, retryAt: Date | null = null) =>
    of({ state: 'failed', tries, createdAt: at(-ago), problem: { retryAt: retryAt?.toISOString() ?? null } });
  for (const [before, wait] of WAITS.entries()) {
    expect(mayTry(failed(before + 1, wait * 1000 - 1), NOW)).toBe(false);
    expect(mayTry(failed(before + 1, wait * 1000), NOW)).toBe(true);
  }
  expect(mayTry(failed(99, 12 * HOUR), NOW)).toBe(true);
  expect(mayTry(failed(1, DAY, at(1)), NOW)).toBe(false);
});

test('a host that is refused is left out when nothing is lost by it, and tried for again', () => {
  const [both, alone] = [['a', 'www.a'], ['a']];
  const failed = (hosts: string[] | null, tries = 1, names = both) =>
    of({ state: 'failed', names, tries, createdAt: at(-DAY), problem: { type: 'caa', ...(hosts && { hosts }) } });
  const due = of({ names: both, renewAt: at(-DAY), notAfter: at(29 * DAY), createdAt: at(-60 * DAY) });
  const choose = (state: 'securing' | 'live', known: Known[], ms = 0) => chooseNames(state, known, both, at(ms));
  // At first no host has a certificate yet, and the name need not wait for www.
  expect(choose('securing', [failed(['www.a'])])).toEqual(alone);
  expect(choose('securing', [failed(['a'])])).toEqual(both);
  expect(choose('securing', [failed(['a', 'www.a'])])).toEqual(both);
  expect(choose('securing', [failed(['a'], 1, alone)])).toEqual(both);
  // If the authority names no host: after some retries.
  expect([failed(null, 2), failed(null, 3)].map((one) => choose('securing', [one]))).toEqual([both, alone]);
  // A valid certificate of www is not given up while there is time.
  expect(choose('live', [failed(['www.a']), due])).toEqual(both);
  expect(choose('live', [failed(['www.a']), due], 14 * DAY)).toEqual(alone);
  // The name has its own certificate: www is requested again, with growing waits.
  const own = of({ names: alone, renewAt: at(60 * DAY), notAfter: at(90 * DAY) });
  expect(choose('live', [own])).toEqual(both);
  expect(choose('live', [failed(['www.a'], 6), own])).toEqual(both);
  expect(choose('live', [{ ...failed(['www.a'], 6), createdAt: NOW }, own], 12 * HOUR - 1)).toBeNull();
});
