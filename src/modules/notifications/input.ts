import { z } from 'zod';

export const CONTACT_TOPICS = ['help', 'billing', 'withdrawal', 'privacy', 'abuse', 'other'] as const;

/** A message to us, from people with or without an account. */
export const ContactMessage = z.object({
  /** Created with the form: a form sent twice is one message. */
  key: z.uuid(),
  name: z.string().trim().min(1, 'required').max(120, 'too_long'),
  email: z.string().trim().max(254, 'too_long').pipe(z.email('email')),
  topic: z.enum(CONTACT_TOPICS, 'required'),
  message: z.string().trim().min(1, 'required').max(5000, 'too_long'),
  /** Honeypot: people do not see this field; bots fill it. */
  website: z.string().max(500).default(''),
});
export type ContactMessage = z.input<typeof ContactMessage>;

/** A request for a report by mail; `tips` adds advice about the site, once confirmed by the link in that mail. */
export const KeepReport = z.object({
  analysisId: z.uuid(),
  email: z.string().trim().max(254, 'too_long').pipe(z.email('email')),
  locale: z.string().min(2).max(20).default('pt-BR'),
  tips: z.literal('1').optional(),
  contact: z.literal('1').optional(),
});
export type KeepReport = Omit<z.output<typeof KeepReport>, 'tips' | 'contact'>;

export const ForgetLead = z.object({ leadId: z.uuid() });
export type ForgetLead = z.infer<typeof ForgetLead>;

export const AskAboutVisit = z.object({
  /** Created by the form: a form sent twice is one question. */
  key: z.uuid(),
  visitId: z.uuid(),
  question: z.string('required').trim().min(1, 'required').max(2000, 'too_long'),
});
export type AskAboutVisit = z.infer<typeof AskAboutVisit>;
