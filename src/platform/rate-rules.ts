import { env } from './env.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Whose requests are counted together: an address, an account, an API key, or what is aimed at (an e-mail, a site's form). */
export type Subject = 'address' | 'account' | 'key' | 'target';

interface Limit {
  per: Subject;
  limit: number;
  /** Milliseconds. */
  window: number;
  /** Larger plans ask more often: see PLAN_FACTORS. */
  byPlan?: true;
}

interface Rule {
  limits: readonly Limit[];
  /** When nobody can count: `closed` refuses (what costs money or guards a door), `open` lets through. */
  fail: 'open' | 'closed';
}

/** How often a person may do what. Per address there is room for an office or a school behind one. */
export const RATE_RULES = {
  sign_in: { fail: 'closed', limits: [per('address', 100, 5 * MINUTE), per('target', 20, 15 * MINUTE)] },
  sign_up: { fail: 'closed', limits: [per('address', 60, HOUR), per('target', 10, HOUR)] },
  send_code: { fail: 'closed', limits: [per('address', 60, HOUR), per('target', 10, HOUR)] },
  recover_password: { fail: 'closed', limits: [per('address', 60, HOUR), per('target', 10, HOUR)] },
  // Six digits: at this rate a code is guessed once in three years.
  confirm_code: { fail: 'closed', limits: [per('address', 100, 5 * MINUTE), per('target', 10, 15 * MINUTE)] },
  change_password: { fail: 'closed', limits: [per('account', 10, HOUR)] },
  create_api_key: { fail: 'closed', limits: [per('account', 20, HOUR)] },

  describe: { fail: 'closed', limits: [per('address', 120, 10 * MINUTE)] },
  generate: { fail: 'closed', limits: [perPlan('account', 20, MINUTE)] },
  reroll: { fail: 'closed', limits: [perPlan('account', 40, MINUTE)] },
  publish: { fail: 'closed', limits: [perPlan('account', 30, 5 * MINUTE)] },
  import: { fail: 'closed', limits: [perPlan('account', 20, 10 * MINUTE)] },
  export: { fail: 'closed', limits: [perPlan('account', 30, 10 * MINUTE)] },
  add_photo: { fail: 'closed', limits: [perPlan('account', 150, 10 * MINUTE)] },
  search_photos: { fail: 'open', limits: [per('account', 60, MINUTE)] },
  checkout: { fail: 'closed', limits: [per('account', 20, 10 * MINUTE)] },

  api_read: { fail: 'open', limits: [perPlan('key', 120, MINUTE)] },
  api_write: { fail: 'closed', limits: [perPlan('key', 30, MINUTE)] },
  /** Requests that named no good key. */
  api_stranger: { fail: 'open', limits: [per('address', 60, MINUTE)] },

  /** A visitor's form, counted in the memory of the process that serves the site. The target is the site. */
  form_post: { fail: 'open', limits: [per('target', 20, HOUR)] },
} as const satisfies Record<string, Rule>;
export type RateRule = keyof typeof RATE_RULES;

export const PLAN_FACTORS: Readonly<Record<string, number>> = { free: 1, basic: 2, pro: 5, enterprise: 20 };

function per(subject: Subject, limit: number, window: number): Limit {
  return { per: subject, limit, window };
}

function perPlan(subject: Subject, limit: number, window: number): Limit {
  return { per: subject, limit, window, byPlan: true };
}

/** The limit as this environment has it. */
export const scaled = (limit: number): number => Math.max(1, Math.floor(limit * env().RATE_LIMIT_SCALE));
