import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff, type Staff } from '#modules/accounts/index.ts';
import { moveLead } from '#modules/measure/index.ts';
import {
  answerContactMessage,
  type HeldMail,
  holdMail,
  type MailPreview,
  previewMail,
  takeMailBack,
} from '#modules/notifications/index.ts';
import { company } from '#platform/company.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import type { AttentionRef, TakeMailBack, WriteToClient } from '../input.ts';
import { ATTENTION_KINDS, type AttentionKindName, type MailedKind } from './kinds.ts';
import { requireItem } from './mark-attention.ts';
import { NOTE_MARK } from './note-mark.ts';

interface Found {
  ref: string;
  clientId: string | null;
  siteId: string | null;
  facts: Record<string, unknown>;
}
type Hand = Pick<HeldMail['data'], 'note' | 'by' | 'replyTo'>;
type Draft = { [K in HeldMail['kind']]: Omit<Extract<HeldMail, { kind: K }>, 'key'> }[HeldMail['kind']];

const Owed = z.object({ cents: z.number().positive(), currency: z.string(), url: z.string().nullish() });

/** Amounts are current at sending time; a debt already paid gets no reminder. */
async function paymentMail(_: Transaction, { clientId, facts }: Found, hand: Hand): Promise<Draft> {
  const owed = Owed.safeParse(facts).data;
  if (!owed || !clientId) throw new AppError('not_found', 'attention_gone');
  const { cents, currency, url } = owed;
  return {
    kind: 'desk-payment',
    data: { ...hand, amount: { cents, currency: currency.toUpperCase() }, payUrl: url ?? null },
    reader: { clientId },
  };
}

async function incidentMail(tx: Transaction, { clientId, siteId, facts }: Found, hand: Hand): Promise<Draft> {
  const { rows } = await tx.execute<{ name: string }>(sql`select name from public.sites where id = ${siteId}`);
  const { url, since } = z.object({ url: z.string(), since: z.coerce.date() }).parse(facts);
  return {
    kind: 'desk-incident',
    data: { ...hand, siteId: siteId!, siteName: rows[0]?.name ?? '', url, since: since.toISOString() },
    reader: { clientId: clientId! },
  };
}

async function domainMail(_: Transaction, { ref, clientId, facts }: Found, hand: Hand): Promise<Draft> {
  return {
    kind: 'desk-domain',
    data: { ...hand, domainId: ref, name: withUnicodeHosts(String(facts.name)) },
    reader: { clientId: clientId! },
  };
}

async function leadMail(tx: Transaction, { ref, facts }: Found, hand: Hand): Promise<Draft> {
  const { rows } = await tx.execute<{ email: string; locale: string; analysis: string | null }>(
    sql`select email, locale, analysis_id as analysis from public.leads where id = ${ref}`,
  );
  const [lead] = rows;
  if (!lead) throw new AppError('not_found', 'attention_gone');
  return {
    kind: 'desk-lead',
    data: { ...hand, host: withUnicodeHosts(String(facts.host)), grade: String(facts.grade), analysisId: lead.analysis },
    reader: { to: lead.email, locale: lead.locale },
  };
}

/** To the account's owner: an address that was typed into a form is nobody's yet. */
async function answerMail(_: Transaction, { clientId, facts }: Found, hand: Hand): Promise<Draft> {
  if (!clientId) throw new AppError('invalid', 'attention_elsewhere');
  return {
    kind: 'desk-answer',
    data: { ...hand, reference: String(facts.reference), question: String(facts.question) },
    reader: { clientId },
  };
}

const MAILS: Record<MailedKind, (tx: Transaction, found: Found, hand: Hand) => Promise<Draft>> = {
  payment_late: paymentMail,
  payment_failed: paymentMail,
  site_down: incidentMail,
  domain_waiting: domainMail,
  lead_unanswered: leadMail,
  contact_message: answerMail,
};
const isMailed = (kind: AttentionKindName): kind is MailedKind => 'mails' in ATTENTION_KINDS[kind];

/** At most one mail per item and day, whoever sends it: the idempotency key contains the date. */
async function draft(ctx: Context, staff: Staff, { kind, ref }: AttentionRef, note: string): Promise<HeldMail> {
  if (!isMailed(kind)) throw new AppError('invalid', 'attention_elsewhere');
  return asSystem(
    'the agency writes about what needs it',
    async (tx) => {
      const item = await requireItem(tx, staff, { kind, ref }, ctx.now);
      const { rows } = await tx.execute<{ name: string }>(
        sql`select coalesce(nullif(full_name, ''), 'Page Magic') as name from public.people where id = ${staff.id}`,
      );
      const hand = { note, by: rows[0]?.name ?? 'Page Magic', replyTo: company().email ?? null };
      const found = { ref, clientId: item.client_id, siteId: item.site_id, facts: item.facts };
      const key = `desk/${kind}/${ref}/${ctx.now.toISOString().slice(0, 10)}`;
      return { key, ...(await MAILS[kind](tx, found, hand)) } as HeldMail;
    },
    ctx,
  );
}

/** Preview of an item's mail as the recipient would see it, with `NOTE_MARK` in place of the note. For staff. */
export async function previewAttentionMail(ctx: Context, at: AttentionRef): Promise<MailPreview> {
  const staff = await requireStaff(ctx);
  return previewMail(ctx, await draft(ctx, staff, at, NOTE_MARK));
}

/** Queues the mail for some seconds. Writing to a lead, or about a message, marks it as answered. For staff. */
export async function writeToClient(ctx: Context, { note, ...at }: WriteToClient): Promise<{ mailId: string; isNew: boolean }> {
  const staff = await requireStaff(ctx);
  // Nothing but the note answers a message.
  if (at.kind === 'contact_message' && !note.trim()) throw new AppError('invalid', 'attention_no_answer');
  const held = await holdMail(ctx, staff.id, await draft(ctx, staff, at, note));
  if (at.kind === 'lead_unanswered') await moveLead(ctx, { leadId: at.ref, stage: 'talking' });
  if (at.kind === 'contact_message') await answerContactMessage(ctx, { messageId: at.ref, isAnswered: true });
  return held;
}

/** Cancels the mail and undoes the changes made by sending it. For its sender. */
export async function takeAttentionMailBack(ctx: Context, { mailId }: TakeMailBack): Promise<void> {
  const staff = await requireStaff(ctx);
  const { key } = await takeMailBack(ctx, { mailId, askedBy: staff.id });
  const [, kind, ref] = key.split('/');
  if (kind === 'lead_unanswered' && ref) await moveLead(ctx, { leadId: ref, stage: 'new' });
  if (kind === 'contact_message' && ref) await answerContactMessage(ctx, { messageId: ref, isAnswered: false });
}
