import { z } from 'zod';

export { AREA_WEIGHTS, AREAS } from '#ruler/rules/grade.ts';

/** The action that our Turnstile widget asks for, which its token contains. */
export const TURNSTILE_ACTION = 'analyze';

/** `address` is the text as typed. */
export const AnalyzeSite = z.object({
  address: z.string().trim().min(1, 'address_empty').max(2000, 'too_long'),
  /** Measures again, even if there is a recent result. */
  again: z.literal('1').optional(),
  /** A report to compare the result with. */
  beside: z.uuid().optional(),
  /** Proof of work for this address, required during a burst. */
  proof: z.string().max(40, 'too_long').optional(),
  /** Token of a Turnstile challenge, required during a burst where it is configured. */
  challenge: z.string().max(2048, 'too_long').optional(),
});
export type AnalyzeSite = z.infer<typeof AnalyzeSite>;

/** `mine`: the person has confirmed that the site is theirs to copy from. */
export const RebuildSite = z.object({ analysisId: z.uuid(), mine: z.literal('1', 'mine') });
export type RebuildSite = z.infer<typeof RebuildSite>;

export const AnalysisRef = z.object({ analysisId: z.uuid() });
export type AnalysisRef = z.infer<typeof AnalysisRef>;

/** The token of a shared link to a report. */
export const ReportLink = z.object({ token: z.string().regex(/^[\w-]{32}$/) });
export type ReportLink = z.infer<typeof ReportLink>;

/** The token of a link in a mail to a lead: an id or a digest, with our signature. */
export const MailLink = z.object({ token: z.string().regex(/^[0-9a-f-]{36,64}\.[\w-]{43}$/) });
export type MailLink = z.infer<typeof MailLink>;

/** Sales stages of a lead. */
export const LEAD_STAGES = ['new', 'talking', 'won', 'lost'] as const;

export const MoveLead = z.object({
  leadId: z.uuid(),
  stage: z.enum(LEAD_STAGES),
  /** The agency's own notes; unchanged if missing. */
  note: z.string().trim().max(2000, 'too_long').optional(),
});
export type MoveLead = z.infer<typeof MoveLead>;

export const LEAD_GRADES = ['A+', 'A', 'B', 'C', 'D', 'E', 'F'] as const;

export const ListLeads = z.object({ stage: z.enum(LEAD_STAGES).optional(), grade: z.enum(LEAD_GRADES).optional() });
export type ListLeads = z.infer<typeof ListLeads>;
