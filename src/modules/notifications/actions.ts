'use server';
import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { hasCrm } from '#modules/measure/index.ts';
import { action, publicAction } from '#platform/action.ts';
import { sendContactMessage } from './contact/send-contact-message.ts';
import { AskAboutVisit, ContactMessage, ForgetLead, KeepReport } from './input.ts';
import { forgetLead } from './leads/forget-lead.ts';
import { keepReport } from './leads/keep-report.ts';
import { mailboxOf } from './outbox/mailbox-of.ts';
import { askAboutVisit } from './people/ask-about-visit.ts';

export const sendContactMessageAction = publicAction(ContactMessage, sendContactMessage, 'contact', ({ email }) => email.toLowerCase());

/** Consent is stored in the words shown beside the box. */
export const keepReportAction = publicAction(
  KeepReport,
  async (ctx, { tips, contact, ...input }) => {
    const t = await getTranslations('measure.keep');
    // Nobody agrees to a CRM that there is not.
    const crm = contact && hasCrm() ? t('contact') : null;
    await keepReport(ctx, { ...input, consent: t('note'), tips: tips ? t('tips') : null, crm });
  },
  'keep_report',
  ({ email }) => mailboxOf(email),
);

export const forgetLeadAction = action('staff', ForgetLead, async (ctx, input) => {
  await forgetLead(ctx, input);
  revalidatePath('/admin/leads');
});

export const askAboutVisitAction = action(
  'support.manage',
  AskAboutVisit,
  async (ctx, input): Promise<void> => {
    await askAboutVisit(ctx, input);
    revalidatePath('/account/visits');
  },
  'contact',
  ({ visitId }) => visitId,
);
