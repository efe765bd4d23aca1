import { env } from './env.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The subject that requests are counted by: an address, an account, an API key, what is aimed at (an e-mail, a site's form),
 * or what is aimed at from one address.
 */
export type Subject = 'address' | 'account' | 'key' | 'target' | 'pair';

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
  /** While the counter is unavailable: `closed` refuses (what costs money or guards a door), `open` lets through. */
  fail: 'open' | 'closed';
}

/** Rate limits by name. Per address there is room for an office or a school behind one. */
export const RATE_RULES = {
  sign_in: { fail: 'closed', limits: [per('address', 100, 5 * MINUTE)] },
  sign_up: { fail: 'closed', limits: [per('address', 60, HOUR)] },
  send_code: { fail: 'closed', limits: [per('address', 60, HOUR)] },
  recover_password: { fail: 'closed', limits: [per('address', 60, HOUR)] },
  confirm_code: { fail: 'closed', limits: [per('address', 100, 5 * MINUTE)] },

  // Guesses at one person. A stranger uses up what strangers have from their own address, never what its owner has.
  password_from_address: { fail: 'closed', limits: longerEachTime('pair') },
  /** The target is a device on which the person has signed in before. */
  password_from_device: { fail: 'closed', limits: longerEachTime('target') },
  /** From everywhere but known devices. Above it a password alone opens nothing: a mailed code is asked for instead. */
  password_from_strangers: { fail: 'closed', limits: [per('target', 30, HOUR)] },
  code_from_address: { fail: 'closed', limits: longerEachTime('pair') },
  code_from_device: { fail: 'closed', limits: longerEachTime('target') },
  /** The target is one mailed code in the browser that asked for it. Six digits: guessed once in a hundred thousand codes. */
  code_from_asker: { fail: 'closed', limits: [per('target', 10, HOUR)] },
  /** Codes typed where none was mailed for. Above it only the link in the mail opens. */
  code_from_strangers: { fail: 'closed', limits: [per('target', 60, HOUR)] },
  /** The only limits that count a target alone: nobody's mailbox is flooded, and the codes that came stay good. */
  mail_to: { fail: 'closed', limits: [per('target', 10, HOUR)] },
  mail_from_device: { fail: 'closed', limits: [per('target', 6, HOUR)] },

  /** The second step of a sign-in, by authenticator or passkey; the target is the person. Their other addresses keep their tries. */
  second_factor: { fail: 'closed', limits: [per('pair', 5, 10 * MINUTE), per('target', 20, HOUR), per('target', 60, DAY)] },
  /** Codes kept for a lost phone: who has used up the tries of the app still has these. */
  recovery_code: { fail: 'closed', limits: [per('pair', 5, 10 * MINUTE), per('target', 20, HOUR), per('target', 60, DAY)] },
  /** The first code of an app that is being set up; the target is the person. */
  confirm_factor: { fail: 'closed', limits: [per('pair', 10, 10 * MINUTE), per('target', 40, HOUR)] },
  enrol_factor: { fail: 'closed', limits: [per('account', 20, HOUR)] },

  /** Proofs of identity within a session: the target is the session. */
  prove: { fail: 'closed', limits: longerEachTime('target') },
  prove_by_mail: { fail: 'closed', limits: [per('target', 6, HOUR)] },
  change_email: { fail: 'closed', limits: [per('account', 6, HOUR)] },
  change_password: { fail: 'closed', limits: [per('account', 10, HOUR)] },
  close_account: { fail: 'closed', limits: [per('account', 10, HOUR)] },
  /** Each reads everything that an account has. */
  export_account: { fail: 'closed', limits: [per('account', 6, HOUR)] },
  /** Entering clients' accounts, and asking to write there. */
  start_visit: { fail: 'closed', limits: [per('account', 60, HOUR)] },
  /** Mails from the agency's desk; the target is what each is about: nobody is written to over and over. */
  desk_mail: { fail: 'closed', limits: [per('account', 60, HOUR), per('target', 10, DAY)] },
  create_api_key: { fail: 'closed', limits: [per('account', 20, HOUR)] },
  /** The target is the address that is invited: nobody's mailbox is flooded from many accounts. */
  invite: { fail: 'closed', limits: [per('account', 40, HOUR), per('target', 6, HOUR)] },
  change_team: { fail: 'closed', limits: [per('account', 60, HOUR)] },
  /** A code of an invitation is typed; the target is the address. Each code dies after five wrong tries. */
  invitation_code: { fail: 'closed', limits: [per('address', 60, HOUR), per('pair', 10, HOUR)] },
  ask_to_publish: { fail: 'closed', limits: [per('account', 30, HOUR)] },

  describe: { fail: 'closed', limits: [per('address', 120, 10 * MINUTE)] },
  /** Corrections of our reading, each saved at once. */
  correct: { fail: 'open', limits: [per('address', 600, 10 * MINUTE)] },
  /** A visitor without an account puts a question to a language model. */
  ask_model: { fail: 'closed', limits: [per('address', 30, HOUR)] },
  generate: { fail: 'closed', limits: [perPlan('account', 20, MINUTE)] },
  cancel_generation: { fail: 'open', limits: [per('account', 60, MINUTE)] },
  /** A model reads a visitor's words with more care. */
  refine: { fail: 'closed', limits: [per('address', 40, 10 * MINUTE)] },
  /** A list of up to 50 sites. */
  batch: { fail: 'closed', limits: [perPlan('account', 6, 10 * MINUTE)] },
  /** Foreign pages are read in a worker for up to seconds. */
  ast: { fail: 'closed', limits: [perPlan('account', 12, 10 * MINUTE)] },
  reroll: { fail: 'closed', limits: [perPlan('account', 40, MINUTE)] },
  rewrite: { fail: 'closed', limits: [perPlan('account', 20, MINUTE)] },
  list_ungrounded: { fail: 'open', limits: [per('account', 60, MINUTE)] },
  quote_rewrite: { fail: 'open', limits: [per('account', 120, MINUTE)] },
  /** A language model looks at a photo that was just sent. */
  describe_photo: { fail: 'closed', limits: [perPlan('account', 30, 10 * MINUTE)] },
  translate: { fail: 'closed', limits: [perPlan('account', 20, MINUTE)] },
  publish: { fail: 'closed', limits: [perPlan('account', 30, 5 * MINUTE)] },
  // A person who types without a pause saves thirty times a minute in each tab.
  save_draft: { fail: 'open', limits: [per('account', 300, MINUTE)] },
  import: { fail: 'closed', limits: [perPlan('account', 20, 10 * MINUTE)] },
  export: { fail: 'closed', limits: [perPlan('account', 30, 10 * MINUTE)] },
  add_photo: { fail: 'closed', limits: [perPlan('account', 150, 10 * MINUTE)] },
  search_photos: { fail: 'open', limits: [per('account', 60, MINUTE)] },
  add_domain: { fail: 'closed', limits: [per('account', 30, HOUR)] },
  /** Each look asks other people's servers a dozen questions; a page that stays open looks every few seconds at first. */
  look_at_domain: { fail: 'closed', limits: [per('account', 60, MINUTE)] },
  /** The same by a link, without an account. */
  look_by_link: { fail: 'closed', limits: [per('address', 60, MINUTE)] },
  /** Orders at a certificate authority: Let's Encrypt takes 300 of us in three hours, and one client leaves room for the others. */
  acme_order: { fail: 'closed', limits: [per('account', 50, 3 * HOUR), per('target', 250, 3 * HOUR)] },
  /** Each writes files. */
  status_page: { fail: 'closed', limits: [per('account', 20, HOUR)] },
  change_domain: { fail: 'open', limits: [per('account', 60, MINUTE)] },
  /** Each tries a token at its provider's. */
  connect_dns: { fail: 'closed', limits: [per('account', 20, HOUR)] },
  /** Providers take some 1,200 requests of a token in five minutes, and a change is a handful. */
  change_dns: { fail: 'closed', limits: [per('account', 60, 5 * MINUTE)] },
  read_dns: { fail: 'closed', limits: [per('account', 60, MINUTE)] },
  checkout: { fail: 'closed', limits: [per('account', 20, 10 * MINUTE)] },
  promotion_code: { fail: 'closed', limits: [per('account', 60, HOUR)] },

  /** A visitor has a site measured; the result that is still fresh counts too. */
  analyze: { fail: 'closed', limits: [per('address', 30, 10 * MINUTE), per('address', 120, DAY)] },
  /** The same without an account and without work of the browser, which is asked for above it. */
  analyze_burst: { fail: 'closed', limits: [per('address', 6, 10 * MINUTE)] },
  /** The target is one such work. */
  analyze_proof: { fail: 'closed', limits: [per('target', 1, HOUR)] },
  /** Up to twenty pages of a site are read for a visitor who wants it anew. */
  rebuild: { fail: 'closed', limits: [per('address', 10, 10 * MINUTE), per('pair', 6, HOUR)] },
  /** A link of a report is made or switched off. */
  share_report: { fail: 'closed', limits: [per('address', 60, HOUR)] },
  /** A report is set and drawn anew, in a worker, for whoever has its link. */
  report_pdf: { fail: 'closed', limits: [per('address', 20, 10 * MINUTE)] },
  /** The target is the site: nobody has it hammered through us. Who is refused still finds the result that is there. */
  analyze_host: { fail: 'closed', limits: [per('target', 12, HOUR)] },

  api_read: { fail: 'open', limits: [perPlan('key', 120, MINUTE)] },
  api_write: { fail: 'closed', limits: [perPlan('key', 30, MINUTE)] },
  /** Each may open a browser three times. */
  api_analyze: { fail: 'closed', limits: [perPlan('key', 20, 10 * MINUTE)] },
  /** Each keeps a worker busy for seconds. */
  api_report_pdf: { fail: 'closed', limits: [perPlan('key', 20, 10 * MINUTE)] },
  /** Requests that named no good key. */
  api_stranger: { fail: 'open', limits: [per('address', 60, MINUTE)] },

  /** A message to us; the target is the address that an answer would go to. */
  contact: { fail: 'closed', limits: [per('address', 20, HOUR), per('pair', 5, HOUR)] },
  /** A report by mail; the target is the address that it would go to. */
  keep_report: { fail: 'closed', limits: [per('address', 20, HOUR), per('target', 6, DAY)] },
  /** Pressing the button that a link of a mail leads to; nobody is kept from stopping one. */
  mail_link: { fail: 'open', limits: [per('address', 120, HOUR)] },
  /** Every request that changes something, counted in memory before anything of it is read: coarse, and far above what people do. */
  gate_member: { fail: 'open', limits: [per('address', 1200, MINUTE)] },
  gate_stranger: { fail: 'open', limits: [per('address', 120, MINUTE)] },
  gate_program: { fail: 'open', limits: [per('address', 6000, MINUTE)] },

  /** A visitor's form, counted in the memory of the process that serves the site. The target is the site. */
  form_post: { fail: 'open', limits: [per('target', 20, HOUR)] },
  /** How a visit went, told by a page; the target is the site, and what is beyond is not counted. */
  visit_report: { fail: 'open', limits: [per('pair', 120, HOUR)] },
  /** A report about a site, counted in the same way: nobody buries the agency under reports about all of them. */
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

/** For guesses: whoever goes on waits a minute, then a quarter of an hour, then hours, then until the next day. */
function longerEachTime(subject: Subject): Limit[] {
  return [per(subject, 6, MINUTE), per(subject, 12, 15 * MINUTE), per(subject, 20, 3 * HOUR), per(subject, 40, DAY)];
}

/** The limit as this environment has it. */
export const scaled = (limit: number): number => Math.max(1, Math.floor(limit * env().RATE_LIMIT_SCALE));
