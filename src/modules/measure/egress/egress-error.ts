export type EgressReason =
  | 'address_unreadable'
  | 'scheme_not_web'
  | 'port_not_web'
  | 'has_credentials'
  | 'name_unknown'
  | 'name_server_silent'
  | 'not_public'
  | 'connection_refused'
  | 'connection_lost'
  | 'tls_failed'
  | 'too_slow'
  | 'too_many_redirects'
  | 'budget_spent'
  | 'answer_malformed';

/** Reason for a failed fetch. The message is for logs and contains no address. */
export class EgressError extends Error {
  readonly reason: EgressReason;
  constructor(reason: EgressReason, options: { cause?: unknown } = {}) {
    super(reason, options);
    this.name = 'EgressError';
    this.reason = reason;
  }
}
