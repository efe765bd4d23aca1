import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const STAGES = ['queued', 'answered', 'page', 'customer', 'links', 'lab', 'done', 'failed'] as const;

/** Measurements of sites that somebody asked for; whoever has the link reads them. Written by the server alone. */
export const analyses = pgTable('analyses', {
  id: uuid().primaryKey(),
  /** Whoever asked, where they were signed in. */
  clientId: uuid(),
  /** As it is asked for; `guessed` where its scheme was ours to choose. */
  address: text().notNull(),
  guessed: boolean().notNull(),
  host: text().notNull(),
  /** What is known already: it grows while the work goes on. */
  stage: text({ enum: STAGES }).notNull().default('queued'),
  evidence: jsonb(),
  /** Runs in a browser that came to an end. */
  lab: jsonb().notNull().default([]),
  /** What a site made of it would be, once somebody who may has asked. */
  rebuilt: jsonb(),
  /** Of the whole, once it is done. */
  grade: text(),
  score: integer(),
  error: text(),
  /** The HTTP status that it failed with. */
  errorStatus: integer(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  startedAt: timestamp({ withTimezone: true }),
  finishedAt: timestamp({ withTimezone: true }),
});

/** Reports that somebody sends to others. Server only. */
export const analysisLinks = pgTable('analysis_links', {
  id: uuid().primaryKey(),
  analysisId: uuid().notNull(),
  /** Digest of what only its maker can show: their account, or a secret of their browser. */
  maker: text().notNull(),
  digest: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  revokedAt: timestamp({ withTimezone: true }),
});

/** People who asked for their report by mail. Server only: the agency reads them through its own verbs. */
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
  /** The agency's own, about them. */
  note: text().notNull().default(''),
  /** The words that they asked for the report with. */
  consent: text().notNull(),
  consentedAt: timestamp({ withTimezone: true }).notNull(),
  /** The words that they asked for advice with, which begins once they have confirmed it by mail. */
  tipsConsent: text(),
  tipsConfirmedAt: timestamp({ withTimezone: true }),
  /** What each mail of advice was about, and the measurement for the next one while it is under way. */
  tipsTold: text().array().notNull().default([]),
  tipsAnalysisId: uuid(),
  /** They asked us to write no more. */
  stoppedAt: timestamp({ withTimezone: true }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

/** Digests of addresses that are written to no more: they stay when all else of a person is erased. Server only. */
export const mailStops = pgTable('mail_stops', {
  digest: text().primaryKey(),
  stoppedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
