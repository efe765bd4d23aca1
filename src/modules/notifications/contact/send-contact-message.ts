import { eq } from 'drizzle-orm';
import { getPlan } from '#modules/billing/index.ts';
import { company } from '#platform/company.ts';
import { type Context, sessionOf } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { encodeId, newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { DEFAULT_LOCALE } from '#platform/locales.ts';
import { mailRequested } from '../events.ts';
import { ContactMessage } from '../input.ts';
import { requestMail } from '../outbox/request-mail.ts';
import { contactMessages, mails } from '../tables.ts';
import { answerDue } from './answer-due.ts';

interface Receipt {
  reference: string;
  /** ISO instant by which the writer's plan promises an answer. */
  due: string | null;
  /** Whether the receipt goes out by mail too: only to somebody signed in, at the confirmed address of their account. */
  mailed: boolean;
}

/**
 * Keeps a contact message for the agency's list and queues a mail to us about it, and returns its receipt. Whoever writes from an account
 * gets it by mail too; any other address is unverified, and nothing is sent to it. A bot that filled the honeypot field gets a success.
 * @throws AppError `contact_not_configured`.
 */
export async function sendContactMessage(ctx: Context, input: ContactMessage): Promise<Receipt> {
  const { key: form, website, ...written } = ContactMessage.parse(input);
  const { email, privacyEmail } = company();
  const toAddress = written.topic === 'privacy' ? privacyEmail : email;
  if (!toAddress) throw new AppError('unavailable', 'contact_not_configured');
  const id = newId();
  if (website) return { reference: referenceOf(id), due: null, mailed: false };
  const person = sessionOf(ctx)?.personId;
  const hours = ctx.account && person ? (await getPlan(ctx)).slaHours : null;
  const dueAt = hours === null ? null : answerDue(ctx.now, hours, company().hours);
  const key = `contact/${form}`;
  const account = ctx.account ? encodeId('account', ctx.account.id) : null;
  const reference = referenceOf(id);
  const data = { ...written, account, reference };
  const { topic, name, message } = written;
  const kept = {
    id,
    clientId: ctx.account?.id ?? null,
    reference,
    topic,
    name,
    message,
    createdAt: ctx.now,
    dueAt,
    personId: person ?? null,
  };
  const mail = { id, key, kind: 'contact-message', data, toAddress, locale: DEFAULT_LOCALE, createdAt: ctx.now };
  const sent = await asSystem(
    'somebody writes to us',
    async (tx) => {
      const [made] = await tx.insert(mails).values(mail).onConflictDoNothing().returning({ id: mails.id });
      if (made) await tx.insert(contactMessages).values(kept);
      const [known] = made ? [made] : await tx.select({ id: mails.id }).from(mails).where(eq(mails.key, key));
      const [row] = await tx.select({ dueAt: contactMessages.dueAt }).from(contactMessages).where(eq(contactMessages.id, known!.id));
      return { id: known!.id, due: row?.dueAt?.toISOString() ?? null };
    },
    ctx,
  );
  await announce(mailRequested.create({ mailId: sent.id }, { id: `mail.requested/${sent.id}` }));
  const receipt = { reference: referenceOf(sent.id), due: sent.due };
  if (!ctx.account || !person) return { ...receipt, mailed: false };
  await requestMail(ctx, { kind: 'contact-received', key: `contact-received/${sent.id}`, data: { ...receipt, message }, person });
  return { ...receipt, mailed: true };
}

/** Short enough to be read out on the phone. */
const referenceOf = (id: string): string => `PM-${encodeId('message', id).slice(-8).toUpperCase()}`;
