/**
 * proving: whose it is has not been shown. pointing: shown, but visitors are still sent elsewhere. securing: the records are
 * right, the certificate is being made. live. astray: was live and is sent elsewhere now. expired: the registration has
 * ended or is on hold. removed: given up by its owner. A site that is taken down says so under its names: they stay as they are.
 */
export const DOMAIN_STATES = ['proving', 'pointing', 'securing', 'live', 'astray', 'expired', 'removed'] as const;
export type DomainState = (typeof DOMAIN_STATES)[number];

export const DOMAIN_EVENTS = [
  'proof_seen',
  'proof_lost',
  'records_right',
  'records_wrong',
  'certificate_ready',
  'certificate_ended',
  'stayed_away',
  'taken_over',
  'registration_ended',
  'registration_back',
  'removed',
] as const;
export type DomainEvent = (typeof DOMAIN_EVENTS)[number];

/** What can happen to every domain that has not been given up. */
const ALWAYS = { registration_ended: 'expired', removed: 'removed' } as const;
/** Where whoever holds it must show once more that it is theirs. */
const LOSES_PROOF = { proof_lost: 'proving', taken_over: 'proving' } as const;

/** What each event makes of each state; an event that is not named changes nothing. */
export const TRANSITIONS: Record<DomainState, Partial<Record<DomainEvent, DomainState>>> = {
  proving: { ...ALWAYS, proof_seen: 'pointing' },
  pointing: { ...ALWAYS, ...LOSES_PROOF, records_right: 'securing' },
  securing: { ...ALWAYS, ...LOSES_PROOF, records_wrong: 'pointing', certificate_ready: 'live' },
  // Many owners tidy the proof away: as long as the name points to us, that it does is proof enough.
  live: { ...ALWAYS, taken_over: 'proving', records_wrong: 'astray', certificate_ended: 'securing' },
  astray: { ...ALWAYS, taken_over: 'proving', records_right: 'securing', stayed_away: 'proving' },
  // Somebody else may have registered it in the meantime.
  expired: { registration_back: 'proving', removed: 'removed' },
  removed: {},
};

export const transition = (state: DomainState, event: DomainEvent): DomainState => TRANSITIONS[state][event] ?? state;

export type Turn = 'you' | 'us' | 'nobody';

/** Who moves a domain on, and how often we look, in seconds, when nobody watches and nothing has changed for long. */
export const NEXT_STEP: Record<DomainState, { turn: Turn; job: 'check' | 'issue' | 'watch' | null; every: number | null }> = {
  proving: { turn: 'you', job: 'check', every: 6 * 3600 },
  pointing: { turn: 'you', job: 'check', every: 6 * 3600 },
  securing: { turn: 'us', job: 'issue', every: 600 },
  live: { turn: 'nobody', job: 'watch', every: 600 },
  astray: { turn: 'you', job: 'check', every: 3600 },
  expired: { turn: 'you', job: 'check', every: 3600 },
  removed: { turn: 'nobody', job: null, every: null },
};

/** Whether visitors are answered there. Nothing is served before a proof, and nothing after it is lost. */
export const SERVING: readonly DomainState[] = ['live', 'astray'];
/** Whether the name is held by its account, so that nobody else can have it without proving more. */
export const HOLDING: readonly DomainState[] = ['pointing', 'securing', 'live', 'astray'];

/** The state in the four words of the API. @param isTakenDown whether its site is, by us. */
export function statusOf({
  state,
  isTakenDown,
}: {
  state: DomainState;
  isTakenDown: boolean;
}): 'active' | 'expired' | 'pending' | 'suspended' {
  if (isTakenDown) return 'suspended';
  if (state === 'live') return 'active';
  return state === 'expired' ? 'expired' : 'pending';
}
