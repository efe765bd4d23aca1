/** The fields of a log row that a sentence needs. */
export interface LoggedChange {
  table: string;
  action: 'insert' | 'update' | 'delete';
  /** Column → [before, after]. */
  changed: Record<string, [unknown, unknown]>;
  /** For a membership: changed by its own person; for an offer: ended by the person it was made to. */
  isOwn?: boolean;
  /** For a membership or an offer: changed by somebody who accepted the account. */
  isHandover?: boolean;
}

/** Filter groups; each table belongs to one. */
export const ACTIVITY_KINDS = ['sites', 'domains', 'people', 'agency', 'money', 'account'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** The agency's filter groups: the same, plus security, mails and internal tables. */
export const AUDIT_KINDS = [...ACTIVITY_KINDS, 'security', 'mails', 'machine'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

export const ACTIVITIES = [
  'site_created',
  'site_removed',
  'site_renamed',
  'site_moved',
  'site_published',
  'site_paused',
  'site_resumed',
  'site_changed',
  'site_edited',
  'publication_asked',
  'publish_requested',
  'publish_declined',
  'publish_withdrawn',
  'site_described',
  'texts_translated',
  'photo_added',
  'photo_described',
  'photo_removed',
  'message_removed',
  'domain_added',
  'domain_changed',
  'domain_removed',
  'name_ordered',
  'renewal_ordered',
  'order_unpaid',
  'order_refunded',
  'name_registered',
  'name_renewed',
  'name_ended',
  'auto_renew_on',
  'auto_renew_off',
  'redirects_changed',
  'dns_connected',
  'dns_disconnected',
  'dns_changed',
  'dns_undone',
  'member_joined',
  'member_came',
  'member_role',
  'member_limited',
  'member_unlimited',
  'place_given',
  'place_role',
  'place_taken',
  'member_left',
  'member_went',
  'member_invited',
  'invitation_revoked',
  'ownership_offered',
  'ownership_ended',
  'ownership_declined',
  'ownership_taken',
  'key_created',
  'key_revoked',
  'visit_started',
  'visit_writes',
  'visit_ended',
  'support_refused',
  'support_allowed',
  'visit_asked',
  'spending_chosen',
  'plan_ordered',
  'plan_changed',
  'plan_subscribed',
  'account_changed',
  'deletion_requested',
  'deletion_cancelled',
  'status_page_changed',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

interface Rule {
  kind: ActivityKind;
  /** Returns null for changes of no interest to people, such as internal bookkeeping. */
  sayOf: (change: LoggedChange) => Activity | null;
}

const has = ({ changed }: LoggedChange, column: string): boolean => column in changed;
const became = ({ changed }: LoggedChange, column: string): unknown => changed[column]?.[1];

const onInsert =
  (said: Activity) =>
  ({ action }: LoggedChange): Activity | null =>
    action === 'insert' ? said : null;

function siteWords(change: LoggedChange): Activity | null {
  if (change.action === 'insert') return 'site_created';
  if (change.action === 'delete') return 'site_removed';
  if (has(change, 'slug')) return 'site_moved';
  if (has(change, 'status') && became(change, 'status') === 'paused') return 'site_paused';
  if (has(change, 'release_id')) return 'site_published';
  if (has(change, 'status') && became(change, 'status') === 'live') return 'site_resumed';
  if (has(change, 'name')) return 'site_renamed';
  return ['industry', 'hold_below', 'main_host', 'project_id'].some((column) => has(change, column)) ? 'site_changed' : null;
}

function accountWords(change: LoggedChange): Activity | null {
  if (change.action !== 'update') return null;
  if (has(change, 'refuses_support')) return became(change, 'refuses_support') === true ? 'support_refused' : 'support_allowed';
  if (has(change, 'tier')) return 'plan_changed';
  return ['company_name', 'phone', 'locale'].some((column) => has(change, column)) ? 'account_changed' : null;
}

function visitWords(change: LoggedChange): Activity | null {
  if (change.action === 'insert') return 'visit_started';
  if (has(change, 'ended_at')) return 'visit_ended';
  if (became(change, 'mode') === 'write') return 'visit_writes';
  return has(change, 'asked_at') ? 'visit_asked' : null;
}

/**
 * An account that changes hands is one sentence, of the previous owner's row; the first owner comes with the account. Every other change of
 * role is described with both roles.
 */
function memberWords(change: LoggedChange): Activity | null {
  const { action, isOwn, isHandover } = change;
  if (action === 'insert') return became(change, 'role') === 'owner' ? null : isOwn ? 'member_came' : 'member_joined';
  if (action === 'delete') return isOwn ? 'member_went' : 'member_left';
  if (became(change, 'role') === 'owner') return null;
  if (has(change, 'role')) return isHandover ? 'ownership_taken' : 'member_role';
  if (has(change, 'is_limited')) return became(change, 'is_limited') === true ? 'member_limited' : 'member_unlimited';
  return null;
}

/** A purchase sets the spending limit to the plan's by itself; that is not a person's decision. */
function spendingWords(change: LoggedChange): Activity | null {
  return change.action === 'insert' && became(change, 'overage') !== 'pay' ? null : 'spending_chosen';
}

const inserted = { insert: 0, update: 1, delete: 2 } as const;
/** A sentence each for insert, update and delete. */
const each =
  (...words: [Activity, Activity | null, Activity]) =>
  ({ action }: LoggedChange): Activity | null =>
    words[inserted[action]] ?? null;

function offerWords({ action, isOwn, isHandover }: LoggedChange): Activity | null {
  if (action !== 'delete') return 'ownership_offered';
  if (isHandover) return null;
  return isOwn ? 'ownership_declined' : 'ownership_ended';
}

/** A request that was granted is a publication. */
function requestWords(change: LoggedChange): Activity | null {
  if (change.action === 'insert') return 'publish_requested';
  const state = became(change, 'state');
  return state === 'declined' ? 'publish_declined' : state === 'withdrawn' ? 'publish_withdrawn' : null;
}

/** Only the final state of a DNS change is shown. */
function zoneWords(change: LoggedChange): Activity | null {
  const state = became(change, 'state');
  if (change.action !== 'update') return null;
  return state === 'undone' ? 'dns_undone' : state === 'applied' && change.changed.state?.[0] === 'applying' ? 'dns_changed' : null;
}

/** Charging and registering are steps of one order: its beginning is shown, and its end where that is not the registration's. */
function orderWords(change: LoggedChange): Activity | null {
  if (change.action === 'insert') return became(change, 'kind') === 'renew' ? 'renewal_ordered' : 'name_ordered';
  const state = became(change, 'state');
  return state === 'unpaid' ? 'order_unpaid' : state === 'refunded' ? 'order_refunded' : null;
}

function registrationWords(change: LoggedChange): Activity | null {
  if (change.action !== 'update') return null;
  if (became(change, 'state') === 'ours') return 'name_registered';
  if (change.changed.state?.[0] === 'ours') return 'name_ended';
  if (has(change, 'auto_renew')) return became(change, 'auto_renew') === true ? 'auto_renew_on' : 'auto_renew_off';
  const [before, after] = change.changed.expires_at ?? [];
  return before && after && new Date(String(after)) > new Date(String(before)) ? 'name_renewed' : null;
}

/** Tables that people can read about; every other one is internal. */
const RULES: Record<string, Rule> = {
  sites: { kind: 'sites', sayOf: siteWords },
  drafts: { kind: 'sites', sayOf: ({ action }) => (action === 'update' ? 'site_edited' : null) },
  publications: { kind: 'sites', sayOf: onInsert('publication_asked') },
  publish_requests: { kind: 'sites', sayOf: requestWords },
  generations: { kind: 'sites', sayOf: onInsert('site_described') },
  translations: { kind: 'sites', sayOf: onInsert('texts_translated') },
  assets: { kind: 'sites', sayOf: each('photo_added', 'photo_described', 'photo_removed') },
  form_messages: { kind: 'sites', sayOf: ({ action }) => (action === 'delete' ? 'message_removed' : null) },
  domains: { kind: 'domains', sayOf: each('domain_added', 'domain_changed', 'domain_removed') },
  site_redirects: { kind: 'sites', sayOf: () => 'redirects_changed' },
  domain_orders: { kind: 'domains', sayOf: orderWords },
  domain_registrations: { kind: 'domains', sayOf: registrationWords },
  domain_redirects: { kind: 'domains', sayOf: () => 'redirects_changed' },
  dns_connections: { kind: 'domains', sayOf: each('dns_connected', null, 'dns_disconnected') },
  dns_changes: { kind: 'domains', sayOf: zoneWords },
  memberships: { kind: 'people', sayOf: memberWords },
  membership_sites: {
    kind: 'people',
    sayOf: (change) => (has(change, 'invitation_id') ? null : each('place_given', 'place_role', 'place_taken')(change)),
  },
  invitations: {
    kind: 'people',
    sayOf: (change) => (change.action === 'insert' ? 'member_invited' : has(change, 'revoked_at') ? 'invitation_revoked' : null),
  },
  ownership_offers: {
    kind: 'people',
    sayOf: offerWords,
  },
  api_keys: {
    kind: 'account',
    sayOf: (change) => (change.action === 'insert' ? 'key_created' : has(change, 'revoked_at') ? 'key_revoked' : null),
  },
  support_sessions: { kind: 'agency', sayOf: visitWords },
  accounts: { kind: 'account', sayOf: accountWords },
  spending_choices: { kind: 'money', sayOf: spendingWords },
  subscriptions: { kind: 'money', sayOf: onInsert('plan_subscribed') },
  plan_orders: { kind: 'money', sayOf: onInsert('plan_ordered') },
  account_deletions: {
    kind: 'account',
    sayOf: ({ action }) => (action === 'insert' ? 'deletion_requested' : action === 'delete' ? 'deletion_cancelled' : null),
  },
  status_pages: { kind: 'account', sayOf: () => 'status_page_changed' },
};

export const activityOf = (change: LoggedChange): Activity | null => RULES[change.table]?.sayOf(change) ?? null;

export const tablesOf = (kind?: ActivityKind): string[] =>
  Object.keys(RULES).filter((table) => kind === undefined || RULES[table]!.kind === kind);

/** Security tables: not shown to accounts. */
const OF_SECURITY = ['people', 'known_devices', 'security_events', 'factor_resets', 'passkeys', 'sign_ins'];

/** Left out of the agency's page unless they are asked for: several rows for each mail. */
export const OF_MAILS: readonly string[] = ['mails'];

/** The tables of a kind, or of all kinds but `machine`, which covers the rest. */
export function auditTablesOf(kind: Exclude<AuditKind, 'machine'>): readonly string[] {
  if (kind === 'security') return OF_SECURITY;
  return kind === 'mails' ? OF_MAILS : tablesOf(kind);
}
export const NOT_MACHINES: readonly string[] = [...Object.keys(RULES), ...OF_SECURITY, ...OF_MAILS];
