/**
 * States of a live site as seen from outside, and their transitions by checks. Pure.
 *
 *   ok ──failed──► suspect ──failed twice more──► down ──answered──► recovering ──answered──► ok
 *    ▲                │                            ▲                     │
 *    └────answered────┘                            └───────failed────────┘
 */
export type WatchState = 'ok' | 'suspect' | 'down' | 'recovering';

/** `confirmed`: a failed check that completes the confirmations of a suspicion. */
type Seen = 'answered' | 'failed' | 'confirmed';

export const TRANSITIONS: Record<WatchState, Record<Seen, WatchState>> = {
  ok: { answered: 'ok', failed: 'suspect', confirmed: 'suspect' },
  suspect: { answered: 'ok', failed: 'suspect', confirmed: 'down' },
  down: { answered: 'recovering', failed: 'down', confirmed: 'down' },
  recovering: { answered: 'ok', failed: 'down', confirmed: 'down' },
};

/** Failed checks required after the first before an incident opens. */
export const CONFIRMATIONS = 2;

const MINUTE = 60_000;
/** Milliseconds between two checks of a site: a minute while its state is uncertain. */
const INTERVAL = { ok: 5 * MINUTE, suspect: MINUTE, down: MINUTE, recovering: MINUTE } as const satisfies Record<WatchState, number>;
/** Tolerance in milliseconds, so that a sweep that starts slightly early does not skip a turn. */
const EARLY = 10_000;
/** Milliseconds without a check after which a suspicion starts anew: the time between is unknown. */
export const FORGOTTEN_AFTER = 15 * MINUTE;

export interface Watch {
  state: WatchState;
  /** Consecutive failed checks. */
  failures: number;
  /** Time of the first of them; null while all is well. */
  failingSince: Date | null;
  /** Time of the first answered check after them. */
  answeringSince: Date | null;
  checkedAt: Date | null;
  nextCheckAt: Date;
}

/** Effect of a check on incidents: `began` and `ended` are the times of the first checks with that result. */
type Turn = { turn: 'none' } | { turn: 'opens'; began: Date } | { turn: 'closes'; ended: Date };

/** Computes the watch after a check, and the incident that it opens or closes. */
export function afterCheck(watch: Watch, { at, failed }: { at: Date; failed: boolean }): { watch: Watch } & Turn {
  const was = isForgotten(watch, at) ? { ...watch, state: 'ok' as const, failures: 0, failingSince: null } : watch;
  const failures = failed ? was.failures + 1 : 0;
  const seen = failed ? (failures > CONFIRMATIONS ? 'confirmed' : 'failed') : 'answered';
  const state = TRANSITIONS[was.state][seen];
  const next: Watch = {
    state,
    failures,
    failingSince: state === 'ok' ? null : (was.failingSince ?? at),
    answeringSince: state === 'recovering' ? at : null,
    checkedAt: at,
    nextCheckAt: new Date(at.getTime() + INTERVAL[state] - EARLY),
  };
  if (was.state === 'suspect' && state === 'down') return { watch: next, turn: 'opens', began: next.failingSince! };
  if (was.state === 'recovering' && state === 'ok') return { watch: next, turn: 'closes', ended: was.answeringSince! };
  return { watch: next, turn: 'none' };
}

const isForgotten = ({ state, checkedAt }: Watch, at: Date): boolean =>
  state === 'suspect' && checkedAt !== null && at.getTime() - checkedAt.getTime() > FORGOTTEN_AFTER;
