/** The part of the site that a request is about. */
export type AssistantTarget =
  | { of: 'text'; key: string }
  | { of: 'item'; item: string }
  | { of: 'section'; section: string }
  | { of: 'page'; page: string }
  | { of: 'sections'; page: string; sections: string[] };

export const READY_WISHES = ['rewrite', 'shorter', 'formal', 'warmer', 'spelling'] as const;
export type AssistantWish = { kind: (typeof READY_WISHES)[number] } | { kind: 'translate'; to: string } | { kind: 'own'; words: string };

export interface AssistantRequest {
  siteId: string;
  target: AssistantTarget;
  wish: AssistantWish;
  /** Language of the current texts. */
  locale: string;
  planId?: string | undefined;
}

/** Upper bound of a request's cost. */
export interface AssistantQuote {
  tokens: number;
  cents: number;
  currency: 'BRL' | 'USD';
  free: boolean;
  /** Whether the plan's allowance, or the spending limit beyond it, covers the request. */
  fits: boolean;
  /** The exhausted one of the two. */
  blockedBy: 'plan' | 'spending' | null;
  /** Reset time of the allowance. */
  resetsAt: Date;
}

export interface ProposedChange {
  key: string;
  locale: string;
  before: string | null;
  after: string;
}

export interface AssistantProposal {
  id: string;
  state: 'asking' | 'open' | 'accepted' | 'rejected' | 'expired' | 'failed';
  changes: ProposedChange[];
  plan: { section: string; change: string }[] | null;
  question: string | null;
  tokens: number;
  error: string | null;
}
