/** Views of the list. */
export const ATTENTION_VIEWS = ['payments', 'clients', 'limits', 'work', 'sites', 'domains', 'reports', 'messages', 'leads'] as const;
export type AttentionView = (typeof ATTENTION_VIEWS)[number];

interface AttentionKind {
  view: AttentionView;
  /** `open` links to the page where it is decided; `do` is done from the row, by `act-on-attention`; `mail` writes to the client. */
  verb: 'open' | 'do' | 'mail';
  /** Has a mail, in `write-to-client`. */
  mails?: true;
  /** Visible to admins only. */
  forAdmins?: true;
}

/**
 * Every kind of item that can need attention. A later module adds a line here, a source in `sources.ts` and texts under
 * `admin.attention.kinds`; a test checks that the three match.
 */
export const ATTENTION_KINDS = {
  payment_late: { view: 'payments', verb: 'mail', mails: true, forAdmins: true },
  payment_failed: { view: 'payments', verb: 'mail', mails: true, forAdmins: true },
  payment_disputed: { view: 'payments', verb: 'open', forAdmins: true },
  visit_asked: { view: 'clients', verb: 'do' },
  visit_put_out: { view: 'clients', verb: 'open' },
  account_leaving: { view: 'clients', verb: 'open' },
  limit_near: { view: 'limits', verb: 'open' },
  stripe_event: { view: 'work', verb: 'do' },
  use_refused: { view: 'work', verb: 'open' },
  generation_stuck: { view: 'work', verb: 'do' },
  generation_failed: { view: 'work', verb: 'open' },
  publication_stuck: { view: 'work', verb: 'do' },
  publication_failed: { view: 'sites', verb: 'open' },
  release_held: { view: 'sites', verb: 'open' },
  site_down: { view: 'sites', verb: 'open', mails: true },
  site_slower: { view: 'sites', verb: 'open' },
  domain_waiting: { view: 'domains', verb: 'do', mails: true },
  domain_astray: { view: 'domains', verb: 'do' },
  registration_ending: { view: 'domains', verb: 'open' },
  certificate_failing: { view: 'domains', verb: 'do' },
  abuse_report: { view: 'reports', verb: 'open' },
  contact_message: { view: 'messages', verb: 'do', mails: true, forAdmins: true },
  lead_unanswered: { view: 'leads', verb: 'do', mails: true, forAdmins: true },
} as const satisfies Record<string, AttentionKind>;

export type AttentionKindName = keyof typeof ATTENTION_KINDS;
/** Kinds that have a mail. */
export type MailedKind = {
  [K in AttentionKindName]: (typeof ATTENTION_KINDS)[K] extends { mails: true } ? K : never;
}[AttentionKindName];
export const ATTENTION_KIND_NAMES = Object.keys(ATTENTION_KINDS) as [AttentionKindName, ...AttentionKindName[]];

/** Whether the desk can write about an item. A message is answered from here where its writer was signed in: that address is known. */
export const mayWrite = ({ kind, client }: { kind: AttentionKindName; client: unknown }): boolean =>
  'mails' in ATTENTION_KINDS[kind] && (kind !== 'contact_message' || Boolean(client));

/** An item's first act. A message that can be answered from here is answered, not marked: Enter must not close what nobody has answered. */
export const verbOf = (item: { kind: AttentionKindName; client: unknown }): AttentionKind['verb'] =>
  item.kind === 'contact_message' && mayWrite(item) ? 'mail' : ATTENTION_KINDS[item.kind].verb;
