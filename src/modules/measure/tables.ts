import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const STAGES = ['queued', 'answered', 'page', 'customer', 'links', 'lab', 'done', 'failed'] as const;

/** Measurements that people requested; anyone with the link can read them. Written by the server alone. */
export const analyses = pgTable('analyses', {
  id: uuid().primaryKey(),
  /** The account that requested it, if signed in. */
  clientId: uuid(),
  /** The URL requested; `guessed` if we chose its scheme. */
  address: text().notNull(),
  guessed: boolean().notNull(),
  host: text().notNull(),
  /** Evidence so far: it grows during the work. */
  stage: text({ enum: STAGES }).notNull().default('queued'),
  evidence: jsonb(),
  /** Completed runs in a browser. */
  lab: jsonb().notNull().default([]),
  /** Result of rebuilding the site, once a permitted person has requested it. */
  rebuilt: jsonb(),
  /** The prompt and its corrections that the rebuilt draft is made from, to load it in a browser. */
  draftWords: jsonb(),
  /** Completed runs of the draft in a browser. */
  draftLab: jsonb().notNull().default([]),
  draftedAt: timestamp({ withTimezone: true }),
  /** Null while a browser is to load it. */
  draftMeasuredAt: timestamp({ withTimezone: true }),
  /** Overall grade, once it is done. */
  grade: text(),
  score: integer(),
  error: text(),
  /** HTTP status of a failed analysis. */
  errorStatus: integer(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  startedAt: timestamp({ withTimezone: true }),
  finishedAt: timestamp({ withTimezone: true }),
});

/** Old sites that sites were made anew from. Written by the server alone. */
export const siteOrigins = pgTable('site_origins', {
  siteId: uuid().primaryKey(),
  clientId: uuid().notNull(),
  url: text().notNull(),
  /** Paths of the old pages. */
  paths: jsonb().$type<{ path: string; title: string }[]>().notNull().default([]),
  pictures: jsonb().$type<BroughtPicture[]>().notNull().default([]),
  /** Null while pictures are being brought. */
  broughtAt: timestamp({ withTimezone: true }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** A picture of an old site, and the photo that it became, or why it did not. */
export interface BroughtPicture {
  url: string;
  /** The page that showed it. */
  page: string;
  as: 'logo' | 'photo';
  sha256?: string;
  left?: 'not_reached' | 'not_a_picture' | 'too_small' | 'drawing' | 'twice' | 'no_room';
}

/** Shared links to reports. Server only. */
export const analysisLinks = pgTable('analysis_links', {
  id: uuid().primaryKey(),
  analysisId: uuid().notNull(),
  /** Digest of the maker's account id, or of a secret in their browser. */
  maker: text().notNull(),
  digest: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  revokedAt: timestamp({ withTimezone: true }),
});

/** People who requested their report by mail. Server only: the agency reads them through its own operations. */
export const leads = pgTable('leads', {
  id: uuid().primaryKey(),
  email: text().notNull(),
  host: text().notNull(),
  analysisId: uuid(),
  grade: text().notNull(),
  score: integer().notNull(),
  locale: text().notNull(),
  source: text({ enum: ['report'] })
    .notNull()
    .default('report'),
  stage: text({ enum: ['new', 'talking', 'won', 'lost'] })
    .notNull()
    .default('new'),
  /** The agency's own notes. */
  note: text().notNull().default(''),
  /** Text of the consent to the report. */
  consent: text().notNull(),
  consentedAt: timestamp({ withTimezone: true }).notNull(),
  /** Text of the consent to advice, which starts after a confirmation by mail. */
  tipsConsent: text(),
  tipsConfirmedAt: timestamp({ withTimezone: true }),
  /** Finding code of each advice mail sent, and the running measurement for the next one. */
  tipsSent: text().array().notNull().default([]),
  tipsAnalysisId: uuid(),
  /** Text of the consent to be a contact of the agency's CRM, which counts from its confirmation by mail. */
  crmConsent: text(),
  crmConfirmedAt: timestamp({ withTimezone: true }),
  /** Time they asked us to stop writing. */
  stoppedAt: timestamp({ withTimezone: true }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Outbox of the agency's CRM: one row per address. Written by a trigger on `leads`. Server only. */
export const crmContacts = pgTable('crm_contacts', {
  id: uuid().primaryKey().defaultRandom(),
  email: text().notNull(),
  wish: text({ enum: ['keep', 'withdraw', 'erase'] })
    .notNull()
    .default('keep'),
  revision: integer().notNull().default(1),
  contactId: text(),
  /** Null when nothing is left to do. */
  dueAt: timestamp({ withTimezone: true }),
  attempts: integer().notNull().default(0),
  error: text(),
  sentAt: timestamp({ withTimezone: true }),
});

/** Digests of addresses that must not be mailed: they are kept when the person's other data is erased. Server only. */
export const mailStops = pgTable('mail_stops', {
  digest: text().primaryKey(),
  stoppedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
