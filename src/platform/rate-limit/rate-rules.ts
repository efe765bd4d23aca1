import { env } from '../env.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Key that requests are counted by: an address, an account, an API key, a target (an e-mail, a site's form), or a target from one address.
 */
export type Subject = 'address' | 'account' | 'key' | 'target' | 'pair';

interface Limit {
  per: Subject;
  limit: number;
  /** Milliseconds. */
  window: number;
  /** Higher for larger plans: see PLAN_FACTORS. */
  byPlan?: true;
}

interface Rule {
  limits: readonly Limit[];
  /** While the counter is unavailable: `closed` refuses (for costs and authentication), `open` allows. */
  fail: 'open' | 'closed';
}

/** Rate limits by name. Limits per address leave room for an office or a school behind one. */
export const RATE_RULES = {
  sign_in: { fail: 'closed', limits: [per('address', 100, 5 * MINUTE)] },
  sign_up: { fail: 'closed', limits: [per('address', 60, HOUR)] },
  send_code: { fail: 'closed', limits: [per('address', 60, HOUR)] },
  recover_password: { fail: 'closed', limits: [per('address', 60, HOUR)] },
  confirm_code: { fail: 'closed', limits: [per('address', 100, 5 * MINUTE)] },

  // Guesses at one person. A stranger uses up the limit of their own address, never the owner's.
  password_from_address: { fail: 'closed', limits: longerEachTime('pair') },
  /** The target is a device on which the person has signed in before. */
  password_from_device: { fail: 'closed', limits: longerEachTime('target') },
  /** Tries from unknown devices together. Above it a password alone is not accepted: a mailed code is required instead. */
  password_from_strangers: { fail: 'closed', limits: [per('target', 30, HOUR)] },
  code_from_address: { fail: 'closed', limits: longerEachTime('pair') },
  code_from_device: { fail: 'closed', limits: longerEachTime('target') },
  /** The target is one mailed code in the browser that requested it. Six digits: guessed once in a hundred thousand codes. */
  code_from_asker: { fail: 'closed', limits: [per('target', 10, HOUR)] },
  /** Codes typed in browsers that requested no mail. Above it only the link in the mail works. */
  code_from_strangers: { fail: 'closed', limits: [per('target', 60, HOUR)] },
  /** Counts the target alone, whichever address asks: mailboxes are not flooded, and codes already sent stay valid. */
  mail_to: { fail: 'closed', limits: [per('target', 10, HOUR)] },
  mail_from_device: { fail: 'closed', limits: [per('target', 6, HOUR)] },

  /** Second step of a sign-in, by authenticator or passkey; the target is the person. Their other addresses keep their own limit. */
  second_factor: { fail: 'closed', limits: [per('pair', 5, 10 * MINUTE), per('target', 20, HOUR), per('target', 60, DAY)] },
  /** Recovery codes: usable after the tries of the app are used up. */
  recovery_code: { fail: 'closed', limits: [per('pair', 5, 10 * MINUTE), per('target', 20, HOUR), per('target', 60, DAY)] },
  /** First code of an app being set up; the target is the person. */
  confirm_factor: { fail: 'closed', limits: [per('pair', 10, 10 * MINUTE), per('target', 40, HOUR)] },
  enrol_factor: { fail: 'closed', limits: [per('account', 20, HOUR)] },

  /** Proofs of identity within a session; the target is the session. */
  prove: { fail: 'closed', limits: longerEachTime('target') },
  prove_by_mail: { fail: 'closed', limits: [per('target', 6, HOUR)] },
  change_email: { fail: 'closed', limits: [per('account', 6, HOUR)] },
  change_password: { fail: 'closed', limits: [per('account', 10, HOUR)] },
  close_account: { fail: 'closed', limits: [per('account', 10, HOUR)] },
  /** Each reads all data of an account. */
  export_account: { fail: 'closed', limits: [per('account', 6, HOUR)] },
  /** Entering clients' accounts, and requesting write access there. */
  start_visit: { fail: 'closed', limits: [per('account', 60, HOUR)] },
  /** Mails from the agency's desk; the target is each mail's subject item, so that nobody gets repeated mails about it. */
  desk_mail: { fail: 'closed', limits: [per('account', 60, HOUR), per('target', 10, DAY)] },
  create_api_key: { fail: 'closed', limits: [per('account', 20, HOUR)] },
  /** The target is the invited address, so that its mailbox is not flooded from many accounts. */
  invite: { fail: 'closed', limits: [per('account', 40, HOUR), per('target', 6, HOUR)] },
  change_team: { fail: 'closed', limits: [per('account', 60, HOUR)] },
  /** Tries of an invitation's code; the target is the address. Each code is invalid after five wrong tries. */
  invitation_code: { fail: 'closed', limits: [per('address', 60, HOUR), per('pair', 10, HOUR)] },
  ask_to_publish: { fail: 'closed', limits: [per('account', 30, HOUR)] },

  describe: { fail: 'closed', limits: [per('address', 120, 10 * MINUTE)] },
  /** Corrections of extracted facts, each saved at once. */
  correct: { fail: 'open', limits: [per('address', 600, 10 * MINUTE)] },
  /** A visitor without an account queries a language model. */
  ask_model: { fail: 'closed', limits: [per('address', 30, HOUR)] },
  generate: { fail: 'closed', limits: [perPlan('account', 20, MINUTE)] },
  cancel_generation: { fail: 'open', limits: [per('account', 60, MINUTE)] },
  /** A model rereads a visitor's prompt in more detail. */
  refine: { fail: 'closed', limits: [per('address', 40, 10 * MINUTE)] },
  /** A list of up to 50 sites. */
  batch: { fail: 'closed', limits: [perPlan('account', 6, 10 * MINUTE)] },
  /** Foreign pages are parsed in a worker, for up to seconds. */
  ast: { fail: 'closed', limits: [perPlan('account', 12, 10 * MINUTE)] },
  reroll: { fail: 'closed', limits: [perPlan('account', 40, MINUTE)] },
  rewrite: { fail: 'closed', limits: [perPlan('account', 20, MINUTE)] },
  list_ungrounded: { fail: 'open', limits: [per('account', 60, MINUTE)] },
  quote_rewrite: { fail: 'open', limits: [per('account', 120, MINUTE)] },
  /** A language model describes a photo just uploaded. */
  describe_photo: { fail: 'closed', limits: [perPlan('account', 30, 10 * MINUTE)] },
  translate: { fail: 'closed', limits: [perPlan('account', 20, MINUTE)] },
  publish: { fail: 'closed', limits: [perPlan('account', 30, 5 * MINUTE)] },
  // Typing without pause saves thirty times a minute in each tab.
  save_draft: { fail: 'open', limits: [per('account', 300, MINUTE)] },
  import: { fail: 'closed', limits: [perPlan('account', 20, 10 * MINUTE)] },
  export: { fail: 'closed', limits: [perPlan('account', 30, 10 * MINUTE)] },
  add_photo: { fail: 'closed', limits: [perPlan('account', 150, 10 * MINUTE)] },
  search_photos: { fail: 'open', limits: [per('account', 60, MINUTE)] },
  add_domain: { fail: 'closed', limits: [per('account', 30, HOUR)] },
  /** Each charges a card and asks a registrar. */
  buy_name: { fail: 'closed', limits: [per('account', 10, HOUR)] },
  /** Each asks half a dozen registries and a registrar, which accepts twenty calls a minute from us. */
  search_names: { fail: 'closed', limits: [per('account', 10, MINUTE), per('account', 60, HOUR)] },
  /** Each check sends a dozen queries to third-party servers; an open page polls every few seconds at first. */
  look_at_domain: { fail: 'closed', limits: [per('account', 60, MINUTE)] },
  /** The same by a shared link, without an account. */
  look_by_link: { fail: 'closed', limits: [per('address', 60, MINUTE)] },
  /** Orders at a certificate authority: Let's Encrypt accepts 300 from us in three hours, shared between clients. */
  acme_order: { fail: 'closed', limits: [per('account', 50, 3 * HOUR), per('target', 250, 3 * HOUR)] },
  /** Each writes files. */
  status_page: { fail: 'closed', limits: [per('account', 20, HOUR)] },
  change_domain: { fail: 'open', limits: [per('account', 60, MINUTE)] },
  /** Each verifies a token with its provider. */
  connect_dns: { fail: 'closed', limits: [per('account', 20, HOUR)] },
  /** Providers accept about 1,200 requests per token in five minutes, and a change takes a handful. */
  change_dns: { fail: 'closed', limits: [per('account', 60, 5 * MINUTE)] },
  read_dns: { fail: 'closed', limits: [per('account', 60, MINUTE)] },
  checkout: { fail: 'closed', limits: [per('account', 20, 10 * MINUTE)] },
  promotion_code: { fail: 'closed', limits: [per('account', 60, HOUR)] },

  /** A visitor's request to measure a site; a cached result counts too. */
  analyze: { fail: 'closed', limits: [per('address', 30, 10 * MINUTE), per('address', 120, DAY)] },
  /** The same for visitors without an account and without a browser's proof of work, which is required above it. */
  analyze_burst: { fail: 'closed', limits: [per('address', 6, 10 * MINUTE)] },
  /** The target is one proof of work. */
  analyze_proof: { fail: 'closed', limits: [per('target', 1, HOUR)] },
  /** Up to twenty pages of a site are read for a visitor who wants it rebuilt. */
  rebuild: { fail: 'closed', limits: [per('address', 10, 10 * MINUTE), per('pair', 6, HOUR)] },
  /** A shared link of a report is created or disabled. */
  share_report: { fail: 'closed', limits: [per('address', 60, HOUR)] },
  /** A PDF report is rendered in a worker, for anyone with its link. */
  report_pdf: { fail: 'closed', limits: [per('address', 20, 10 * MINUTE)] },
  /** The target is the site, so that nobody floods it through us. Refused callers still get a cached result. */
  analyze_host: { fail: 'closed', limits: [per('target', 12, HOUR)] },

  api_read: { fail: 'open', limits: [perPlan('key', 120, MINUTE)] },
  api_write: { fail: 'closed', limits: [perPlan('key', 30, MINUTE)] },
  /** Each may open a browser three times. */
  api_analyze: { fail: 'closed', limits: [perPlan('key', 20, 10 * MINUTE)] },
  /** Each occupies a worker for seconds. */
  api_report_pdf: { fail: 'closed', limits: [perPlan('key', 20, 10 * MINUTE)] },
  /** Requests without a valid key. */
  api_stranger: { fail: 'open', limits: [per('address', 60, MINUTE)] },

  /** Contact form; the target is the sender's address. */
  contact: { fail: 'closed', limits: [per('address', 20, HOUR), per('pair', 5, HOUR)] },
  /** A report by mail; the target is the recipient's address. */
  keep_report: { fail: 'closed', limits: [per('address', 20, HOUR), per('target', 6, DAY)] },
  /** Buttons on pages linked from mails; fails open, so that nobody is kept from unsubscribing. */
  mail_link: { fail: 'open', limits: [per('address', 120, HOUR)] },
  /** Every request that changes something, counted in memory before it is read: coarse, and far above normal use. */
  gate_member: { fail: 'open', limits: [per('address', 1200, MINUTE)] },
  gate_stranger: { fail: 'open', limits: [per('address', 120, MINUTE)] },
  gate_program: { fail: 'open', limits: [per('address', 6000, MINUTE)] },

  /** A visitor's form, counted in the memory of the serving process. The target is the site. */
  form_post: { fail: 'open', limits: [per('target', 20, HOUR)] },
  /** Visit measurements sent by a page; the target is the site, and reports above the limit are dropped. */
  visit_report: { fail: 'open', limits: [per('pair', 120, HOUR)] },
  /** Reports about a site, counted in the same way, so that nobody floods the agency with reports about all of them. */
  abuse_report: { fail: 'open', limits: [per('pair', 5, HOUR), per('address', 10, HOUR)] },
} as const satisfies Record<string, Rule>;
export type RateRule = keyof typeof RATE_RULES;

export const PLAN_FACTORS: Readonly<Record<string, number>> = { free: 1, basic: 2, pro: 5, enterprise: 20 };

function per(subject: Subject, limit: number, window: number): Limit {
  return { per: subject, limit, window };
}

function perPlan(subject: Subject, limit: number, window: number): Limit {
  return { per: subject, limit, window, byPlan: true };
}

/** For guesses, with growing windows: a minute, a quarter of an hour, hours, a day. */
function longerEachTime(subject: Subject): Limit[] {
  return [per(subject, 6, MINUTE), per(subject, 12, 15 * MINUTE), per(subject, 20, 3 * HOUR), per(subject, 40, DAY)];
}

/** The limit with this environment's factor. */
export const scaled = (limit: number): number => Math.max(1, Math.floor(limit * env().RATE_LIMIT_SCALE));
