import { eq } from 'drizzle-orm';
import { company } from '#platform/company.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { encodeId, newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { DEFAULT_LOCALE } from '#platform/locales.ts';
import { mailRequested } from '../events.ts';
import { ContactMessage } from '../input.ts';
import { contactMessages, mails } from '../tables.ts';

/**
 * Keeps a contact message for the agency's list, queues a mail to us about it, and returns a reference for its writer. Nothing is sent to
 * the writer, since the address is unverified. A bot that filled the honeypot field gets a success.
 * @throws AppError `contact_not_configured`.
 */
export async function sendContactMessage(ctx: Context, input: ContactMessage): Promise<{ reference: string }> {
  const { key: form, website, ...written } = ContactMessage.parse(input);
  const { email, privacyEmail } = company();
  const toAddress = written.topic === 'privacy' ? privacyEmail : email;
  if (!toAddress) throw new AppError('unavailable', 'contact_not_configured');
  const id = newId();
  if (website) return { reference: referenceOf(id) };
  const key = `contact/${form}`;
  const account = ctx.account ? encodeId('account', ctx.account.id) : null;
  const reference = referenceOf(id);
  const data = { ...written, account, reference };
  const { topic, name, message } = written;
  const kept = { id, clientId: ctx.account?.id ?? null, reference, topic, name, message, createdAt: ctx.now };
  const mail = { id, key, kind: 'contact-message', data, toAddress, locale: DEFAULT_LOCALE, createdAt: ctx.now };
  const sent = await asSystem(
    'somebody writes to us',
    async (tx) => {
      const [made] = await tx.insert(mails).values(mail).onConflictDoNothing().returning({ id: mails.id });
      if (made) await tx.insert(contactMessages).values(kept);
      return made ?? (await tx.select({ id: mails.id }).from(mails).where(eq(mails.key, key)))[0]!;
    },
    ctx,
  );
  await announce(mailRequested.create({ mailId: sent.id }, { id: `mail.requested/${sent.id}` }));
  return { reference: referenceOf(sent.id) };
}

/** Short enough to be read out on the phone. */
const referenceOf = (id: string): string => `PM-${encodeId('message', id).slice(-8).toUpperCase()}`;
