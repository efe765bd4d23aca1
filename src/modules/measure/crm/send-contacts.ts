import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log/log.ts';
import { crmContacts, leads } from '../tables.ts';
import { CrmFailure, type Hubspot, hubspot } from './hubspot.ts';
import { removeContact, writeContact } from './write-contact.ts';

const BATCH_SIZE = 20;
/** Seconds in which no other run takes the same contact. */
const LEASE = 300;
const MAX_DELAY = 6 * 3600;
/** Attempts to write a contact, over two days. A removal is never given up. */
const MAX_ATTEMPTS = 16;

type Due = Pick<typeof crmContacts.$inferSelect, 'id' | 'email' | 'wish' | 'revision' | 'contactId' | 'attempts'>;

/** Sends due contacts to the agency's CRM. Safe to run twice, concurrently, and interrupted anywhere. For jobs alone. */
export async function sendContacts(ctx: Context): Promise<{ sent: number }> {
  requireJob(ctx);
  const crm = hubspot();
  if (!crm) return { sent: 0 };
  let sent = 0;
  for (let left = BATCH_SIZE; left > 0; left--) {
    const due = await takeDue(ctx);
    if (!due) break;
    try {
      await finish(ctx, due, await settle(ctx, crm, due));
      sent++;
    } catch (error) {
      const failure = error instanceof CrmFailure ? error : null;
      log.warn('crm.not_sent', { contact: due.id, trouble: failure?.trouble ?? 'unknown', status: failure?.status ?? 0 });
      await postpone(ctx, due, failure);
      // The next one would fail in the same way.
      if (failure?.trouble !== 'refused') break;
    }
  }
  return { sent };
}

/** @returns the contact's id, or null once it is removed. */
async function settle(ctx: Context, crm: Hubspot, { email, wish, contactId }: Due): Promise<string | null> {
  if (wish === 'keep') {
    const lead = await latestLead(ctx, email);
    // Its wish has changed since; the new one is due.
    return lead ? writeContact(crm, lead, contactId, env().APP_URL) : contactId;
  }
  await removeContact(crm, email, wish);
  return null;
}

async function takeDue(ctx: Context): Promise<Due | null> {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const { id, email, wish, revision, contactId, attempts, dueAt } = crmContacts;
  const next = sql`(select id from ${crmContacts} where ${dueAt} <= ${now} order by ${dueAt} limit 1 for update skip locked)`;
  const [due] = await asSystem(
    'a contact is due',
    (tx) =>
      tx
        .update(crmContacts)
        .set({ dueAt: sql`${now} + make_interval(secs => ${LEASE})`, attempts: sql`${attempts} + 1` })
        .where(eq(id, next))
        .returning({ id, email, wish, revision, contactId, attempts }),
    ctx,
  );
  return due ?? null;
}

async function latestLead(ctx: Context, email: string) {
  const agreed = and(eq(leads.email, email), isNotNull(leads.crmConfirmedAt));
  const [lead] = await asSystem(
    'a contact is written as its lead is',
    (tx) => tx.select().from(leads).where(agreed).orderBy(desc(leads.consentedAt)).limit(1),
    ctx,
  );
  return lead;
}

/** Nothing more to do, unless another wish came meanwhile. */
async function finish(ctx: Context, { id, wish, revision }: Due, contactId: string | null): Promise<void> {
  const same = and(eq(crmContacts.id, id), eq(crmContacts.revision, revision));
  await asSystem(
    'a contact was sent',
    async (tx) => {
      if (wish !== 'keep') return void (await tx.delete(crmContacts).where(same));
      await tx.update(crmContacts).set({ contactId, sentAt: ctx.now }).where(eq(crmContacts.id, id));
      await tx.update(crmContacts).set({ dueAt: null, attempts: 0, error: null }).where(same);
    },
    ctx,
  );
}

async function postpone(ctx: Context, { id, wish, revision, attempts }: Due, failure: CrmFailure | null): Promise<void> {
  const isFinal = wish === 'keep' && (failure?.trouble === 'refused' || (failure?.trouble !== 'token' && attempts >= MAX_ATTEMPTS));
  const seconds = Math.min(MAX_DELAY, Math.max(failure?.retryAfter ?? 0, 30 * 2 ** Math.min(attempts, 12)));
  const dueAt = isFinal ? null : new Date(ctx.now.getTime() + seconds * 1000);
  const same = and(eq(crmContacts.id, id), eq(crmContacts.revision, revision));
  const error = failure?.trouble ?? 'unknown';
  await asSystem('a contact could not be sent', (tx) => tx.update(crmContacts).set({ dueAt, error }).where(same), ctx);
}
