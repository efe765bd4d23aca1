/**
 * The ledger as a page of arithmetic: who used what, when it is billed, and what it comes to. It shares no line with
 * the code that it is compared with.
 */
export interface ModelClient {
  id: string;
  /** When their subscription began; null without one. */
  startedAt: number | null;
  /** When it was over; null while it runs. */
  endedAt: number | null;
}

export interface ModelEvent {
  client: number;
  key: string;
  meter: 'page_generate' | 'ai_token' | 'container_hours' | 'storage_gb' | 'bandwidth';
  /** In millionths of a unit, so that sums are whole numbers. */
  micros: number;
  occurredAt: number;
}

/** What is sent in one turn of the clock, to be written by several at once. */
export interface Turn {
  now: number;
  deliveries: ModelEvent[];
}

const MINUTE = 60_000;
const DAY = 86_400_000;
export const CHARGED = ['page_generate', 'ai_token', 'container_hours', 'storage_gb'];

export type Chance = () => number;

/** mulberry32: equal seeds, equal runs. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Wish {
  events: number;
  turns: number;
  from: number;
  days: number;
}

/** Events as they happen and as they arrive: a fifth twice or more, 3 % late by up to weeks, 4 % by a clock that is wrong, in any order. */
export function makeTurns(chance: Chance, clients: number, { events, turns, from, days }: Wish): Turn[] {
  const pick = (n: number) => Math.floor(chance() * n);
  const length = (days * DAY) / turns;
  const plan: Turn[] = Array.from({ length: turns }, (_, i) => ({ now: Math.round(from + (i + 1) * length), deliveries: [] }));
  const meters = ['page_generate', 'ai_token', 'ai_token', 'ai_token', 'container_hours', 'storage_gb', 'bandwidth'] as const;
  for (let n = 0; n < events; n++) {
    const turn = pick(turns);
    const meter = meters[pick(meters.length)]!;
    const now = plan[turn]!.now;
    let occurredAt = Math.round(now - chance() * length);
    const fate = chance();
    if (fate < 0.03) occurredAt = Math.round(now - chance() * 40 * DAY);
    else if (fate < 0.05) occurredAt = Math.round(now + chance() * 55 * MINUTE);
    else if (fate < 0.07) occurredAt = Math.round(occurredAt - chance() * 55 * MINUTE);
    const micros =
      meter === 'page_generate' || meter === 'container_hours'
        ? 1_000_000
        : meter === 'storage_gb'
          ? 1 + pick(50_000_000)
          : (1 + pick(4000)) * 1_000_000;
    const event = { client: pick(clients), key: `k${n}`, meter, micros, occurredAt };
    plan[turn]!.deliveries.push(event);
    while (chance() < 1 / 6) plan[Math.min(turns - 1, turn + (chance() < 0.5 ? 0 : pick(turns - turn)))]!.deliveries.push(event);
  }
  for (const { deliveries } of plan) shuffle(deliveries, chance);
  return plan;
}

export function shuffle<T>(list: T[], chance: Chance): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

const isPaid = ({ startedAt, endedAt }: ModelClient, moment: number): boolean =>
  startedAt !== null && moment >= startedAt && moment < (endedAt ?? Number.POSITIVE_INFINITY);

/**
 * The period of a moment: months from the subscription's beginning, the last day where a month is too short, no longer than
 * it runs; else the month, without the days that were paid.
 */
export function periodOf(client: ModelClient, moment: number): { starts: number; ends: number } {
  const startedAt = client.startedAt ?? Number.POSITIVE_INFINITY;
  const endedAt = client.endedAt ?? Number.POSITIVE_INFINITY;
  if (!isPaid(client, moment)) {
    const at = new Date(moment);
    const [first, next] = [0, 1].map((n) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + n)) as [number, number];
    return moment < startedAt ? { starts: first, ends: Math.min(next, startedAt) } : { starts: Math.max(first, endedAt), ends: next };
  }
  const anchor = new Date(startedAt);
  const month = (n: number): number => {
    const first = new Date(Date.UTC(anchor.getUTCFullYear(), anchor.getUTCMonth() + n));
    const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    return first.getTime() + (Math.min(anchor.getUTCDate(), lastDay) - 1) * DAY + (startedAt % DAY);
  };
  let n = 0;
  while (month(n + 1) <= moment) n++;
  return { starts: month(n), ends: Math.min(month(n + 1), endedAt) };
}

/** Half an hour after the end of its period an event is too late for it; but what is paid and what is free never mix. */
export function billedAt(client: ModelClient, occurredAt: number, recordedAt: number): number {
  if (isPaid(client, occurredAt) !== isPaid(client, recordedAt)) return occurredAt;
  return recordedAt > periodOf(client, occurredAt).ends + 30 * MINUTE ? periodOf(client, recordedAt).starts : occurredAt;
}

export interface Truth {
  /** By client and key. */
  billed: Map<string, number>;
  /** Millionths by client, meter and period; of storage the value measured last. */
  sums: Map<string, number>;
  /** The same of what is reported to Stripe: charged meters of those who pay, while they pay. */
  reported: Map<string, number>;
}

export function truthOf(clients: readonly ModelClient[], turns: readonly Turn[]): Truth {
  const truth: Truth = { billed: new Map(), sums: new Map(), reported: new Map() };
  const lastAt = new Map<string, number>();
  for (const { now, deliveries } of turns) {
    for (const event of deliveries) {
      const client = clients[event.client]!;
      const id = `${client.id} ${event.key}`;
      if (truth.billed.has(id)) continue;
      const billed = billedAt(client, event.occurredAt, now);
      truth.billed.set(id, billed);
      const place = `${client.id} ${event.meter} ${periodOf(client, billed).starts}`;
      const isReported = isPaid(client, billed) && CHARGED.includes(event.meter);
      if (event.meter !== 'storage_gb') {
        truth.sums.set(place, (truth.sums.get(place) ?? 0) + event.micros);
        if (isReported) truth.reported.set(place, (truth.reported.get(place) ?? 0) + event.micros);
      } else {
        if ((lastAt.get(place) ?? Number.NEGATIVE_INFINITY) > event.occurredAt) continue;
        lastAt.set(place, event.occurredAt);
        truth.sums.set(place, event.micros);
        if (isReported) truth.reported.set(place, event.micros);
      }
    }
  }
  return truth;
}
