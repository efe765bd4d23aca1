/**
 * proving: ownership is not proved. pointing: proved, but visitors still go elsewhere. securing: the records are right, the certificate is
 * being issued. live. astray: was live and points elsewhere now. expired: the registration has ended or is on hold. removed: given up by
 * its owner. Taking a site down does not change the states of its names.
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

/** Events possible in every state except `removed`. */
const ALWAYS = { registration_ended: 'expired', removed: 'removed' } as const;
/** Events after which ownership must be proved again. */
const LOSES_PROOF = { proof_lost: 'proving', taken_over: 'proving' } as const;

/** Next state by state and event; an unlisted event changes nothing. */
export const TRANSITIONS: Record<DomainState, Partial<Record<DomainEvent, DomainState>>> = {
  proving: { ...ALWAYS, proof_seen: 'pointing' },
  pointing: { ...ALWAYS, ...LOSES_PROOF, records_right: 'securing' },
  securing: { ...ALWAYS, ...LOSES_PROOF, records_wrong: 'pointing', certificate_ready: 'live' },
  // Many owners delete the proof later: as long as the name points to us, that is proof enough.
  live: { ...ALWAYS, taken_over: 'proving', records_wrong: 'astray', certificate_ended: 'securing' },
  astray: { ...ALWAYS, taken_over: 'proving', records_right: 'securing', stayed_away: 'proving' },
  // Another person may have registered it in the meantime.
  expired: { registration_back: 'proving', removed: 'removed' },
  removed: {},
};

export const transition = (state: DomainState, event: DomainEvent): DomainState => TRANSITIONS[state][event] ?? state;

export type Turn = 'you' | 'us' | 'nobody';

/** The party that acts next in each state, and the seconds between our looks once no page is open and nothing has changed for long. */
export const NEXT_STEP: Record<DomainState, { turn: Turn; job: 'check' | 'issue' | 'watch' | null; every: number | null }> = {
  proving: { turn: 'you', job: 'check', every: 6 * 3600 },
  pointing: { turn: 'you', job: 'check', every: 6 * 3600 },
  securing: { turn: 'us', job: 'issue', every: 600 },
  live: { turn: 'nobody', job: 'watch', every: 600 },
  astray: { turn: 'you', job: 'check', every: 3600 },
  expired: { turn: 'you', job: 'check', every: 3600 },
  removed: { turn: 'nobody', job: null, every: null },
};

/** States in which visitors are served. Nothing is served before the proof or after it is lost. */
export const SERVING: readonly DomainState[] = ['live', 'astray'];
/** States in which the account holds the name: another account can take it only with a new proof. */
export const HOLDING: readonly DomainState[] = ['pointing', 'securing', 'live', 'astray'];

/** The state as one of the API's four statuses. @param isTakenDown whether its site was taken down by us. */
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
