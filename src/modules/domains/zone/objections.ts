/** What is never done, whoever wants it: the zone would be wrong, or mail would be lost without a word. */
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

/** What a person has to say yes to first. */
export const RISKS = ['zone_unused', 'mail_lost', 'mail_moves', 'spf_lost', 'spf_moves', 'site_moves'] as const;
export type Risk = (typeof RISKS)[number];
