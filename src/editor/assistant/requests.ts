/** What is pointed at. */
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
  /** Language of the texts as they are. */
  locale: string;
  planId?: string | undefined;
}

/** What a request costs at most. */
export interface AssistantQuote {
  tokens: number;
  cents: number;
  currency: 'BRL' | 'USD';
  free: boolean;
  /** Whether the plan, or what its owner allows to pay beyond it, has room. */
  fits: boolean;
  /** Which of the two has none. */
  blockedBy: 'plan' | 'spending' | null;
  /** When the plan begins anew. */
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
