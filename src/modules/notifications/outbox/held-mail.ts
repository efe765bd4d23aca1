import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { addresseeOf } from '#platform/supabase/directory.ts';
import { mailRequested } from '../events.ts';
import { KINDS } from '../mails/kinds.ts';
import { mails } from '../tables.ts';
import { composeLetter } from './compose-letter.ts';
import type { Letter } from './letter.ts';
import { accountNamed, readerOf } from './mail-reader.ts';

/** Seconds in which a mail can be taken back; screens offer ten of them. */
const HELD_SECONDS = 12;

const DESK_KINDS = ['desk-answer', 'desk-payment', 'desk-incident', 'desk-domain', 'desk-lead'] as const;
type DeskKind = (typeof DESK_KINDS)[number];

export type HeldMail = {
  [K in DeskKind]: {
    kind: K;
    /** Idempotency key: the same mail is sent once. */
    key: string;
    data: z.input<(typeof KINDS)[K]['data']>;
    /** The account whose owner gets it, or a person without an account. */
    reader: { clientId: string } | { to: string; locale: string };
  };
}[DeskKind];

export interface MailPreview extends Pick<Letter, 'locale' | 'subject' | 'paragraphs' | 'button' | 'why'> {
  to: string;
}

/** Renders a mail as its recipient would get it, in their language. */
export async function previewMail(ctx: Context, { kind, data, reader }: HeldMail): Promise<MailPreview> {
  const account = 'clientId' in reader ? { clientId: reader.clientId, personId: null } : null;
  const addressee = account ? await addresseeOf(await readerOf(ctx, account)) : null;
  const to = 'to' in reader ? { email: reader.to, locale: reader.locale } : addressee!;
  const letter = composeLetter(kind, data, to.locale, account && (await accountNamed(ctx, account)));
  const { locale, subject, paragraphs, button, why } = letter;
  return { to: to.email, locale, subject, paragraphs, button, why };
}

/**
 * Queues a mail written by staff, held for some seconds in which it can be taken back. Idempotent by key.
 * @returns `isNew` false where it was queued before.
 */
export async function holdMail(
  ctx: Context,
  askedBy: string,
  { kind, key, data, reader }: HeldMail,
): Promise<{ mailId: string; isNew: boolean }> {
  const mail = {
    id: newId(),
    key,
    kind,
    data: KINDS[kind].data.parse(data),
    createdAt: ctx.now,
    dueAt: new Date(ctx.now.getTime() + HELD_SECONDS * 1000),
    askedBy,
    ...('clientId' in reader ? { clientId: reader.clientId } : { toAddress: reader.to, locale: reader.locale }),
  };
  const [made, known] = await asSystem(
    'the agency writes to a client',
    async (tx) => {
      const [inserted] = await tx.insert(mails).values(mail).onConflictDoNothing().returning({ id: mails.id });
      const [before] = inserted ? [] : await tx.select({ id: mails.id }).from(mails).where(eq(mails.key, key));
      return [inserted, before];
    },
    ctx,
  );
  if (made) await announce(mailRequested.create({ mailId: made.id, heldSeconds: HELD_SECONDS }, { id: `mail.requested/${made.id}` }));
  return { mailId: (made ?? known)!.id, isNew: made !== undefined };
}

/** Takes back a mail that is still held; another may then be sent in its place. @throws AppError `mail_already_sent`. */
export async function takeMailBack(ctx: Context, { mailId, askedBy }: { mailId: string; askedBy: string }): Promise<{ key: string }> {
  const isHeld = and(eq(mails.id, mailId), eq(mails.askedBy, askedBy), eq(mails.state, 'queued'), eq(mails.attempts, 0));
  return asSystem(
    'the agency takes a mail back',
    async (tx) => {
      const [held] = await tx.select({ key: mails.key }).from(mails).where(isHeld).for('update');
      if (!held) throw new AppError('conflict', 'mail_already_sent');
      await tx
        .update(mails)
        .set({ state: 'failed', error: 'taken_back', key: sql`${mails.key} || '/' || ${mails.id}`, data: {} })
        .where(eq(mails.id, mailId));
      return held;
    },
    ctx,
  );
}
