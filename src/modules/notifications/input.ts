import { z } from 'zod';

export const CONTACT_TOPICS = ['help', 'billing', 'withdrawal', 'privacy', 'abuse', 'other'] as const;

/** What somebody writes to us, with an account or without. */
export const ContactMessage = z.object({
  /** Made with the form: the form sent twice is one message. */
  key: z.uuid(),
  name: z.string().trim().min(1, 'required').max(120, 'too_long'),
  email: z.string().trim().max(254, 'too_long').pipe(z.email('email')),
  topic: z.enum(CONTACT_TOPICS, 'required'),
  message: z.string().trim().min(1, 'required').max(5000, 'too_long'),
  /** People do not see this field; programs fill it. */
  website: z.string().max(500).default(''),
});
export type ContactMessage = z.input<typeof ContactMessage>;

/** Somebody wants a report by mail; `tips`: and advice about the site, once they have confirmed it there. */
export const KeepReport = z.object({
  analysisId: z.uuid(),
  email: z.string().trim().max(254, 'too_long').pipe(z.email('email')),
  locale: z.string().min(2).max(20).default('pt-BR'),
  tips: z.literal('1').optional(),
});
export type KeepReport = Omit<z.output<typeof KeepReport>, 'tips'>;

export const ForgetLead = z.object({ leadId: z.uuid() });
export type ForgetLead = z.infer<typeof ForgetLead>;

export const AskAboutVisit = z.object({
  /** Made by the form: sent again it is the same question. */
  key: z.uuid(),
  visitId: z.uuid(),
  question: z.string('required').trim().min(1, 'required').max(2000, 'too_long'),
});
export type AskAboutVisit = z.infer<typeof AskAboutVisit>;
