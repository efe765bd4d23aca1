/** Changes that are never applied: the zone would be invalid, or mail would be lost silently. */
export const REFUSALS = [
  'record_locked',
  'cname_beside_others',
  'cname_twice',
  'spf_twice',
  'dmarc_twice',
  'mx_to_alias',
  'below_delegation',
  'delegation_hides',
  'mail_server_moves',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Risks that a person must confirm first. */
export const RISKS = ['zone_unused', 'mail_lost', 'mail_moves', 'spf_lost', 'spf_moves', 'site_moves'] as const;
export type Risk = (typeof RISKS)[number];
