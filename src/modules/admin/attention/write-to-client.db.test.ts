import '../../../../tests/world/heard-events.ts';
import { beforeAll, expect, test } from 'vitest';
import { deliverMail } from '#modules/notifications/index.ts';
import { type Context, jobContext, userContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { makeClient, makePerson } from '../../../../tests/world/people.ts';
import { makeSite } from '../../../../tests/world/work.ts';
import { readHistory } from '../clients/read-history.ts';
import { NOTE_MARK } from './note-mark.ts';
import { previewAttentionMail, takeAttentionMailBack, writeToClient } from './write-to-client.ts';

const { admin, supabaseUrl } = await openCloud();
process.env.CONTACT_EMAIL = 'oi@farol.example';
const later = (seconds: number) => jobContext('test', null, new Date(Date.now() + seconds * 1000));
const inbox = async (to: string): Promise<{ subject: string; text: string }[]> =>
  (await fetch(`${supabaseUrl}/_mail.json?to=${encodeURIComponent(to)}`)).json() as never;
const rowOf = async (mailId: string) => (await admin.query('select * from mails where id = $1', [mailId])).rows[0];

let boss: Context;
let developer: Context;
let address: string;
let client: Context & { account: { id: string } };
let domainId: string;

beforeAll(async () => {
  boss = userContext({ id: await makePerson(admin, { type: 'admin', name: 'Helena Prado' }), type: 'admin' });
  developer = userContext({ id: await makePerson(admin, { type: 'developer', name: 'Tomás Lima' }), type: 'developer' });
  address = `rosa-${newId()}@example.com`;
  client = await makeClient(admin, { email: address, name: 'Rosa', locale: 'es', tier: 'pro' });
  const siteId = await makeSite(client, 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.');
  domainId = newId();
  await admin.query(
    `insert into domains (id, client_id, site_id, name, apex, wants_www, state, proof, created_at)
     values ($1, $2, $3, $4, $4, true, 'proving', 'pm-aaaa-bbbb-cccc', now() - interval '4 days')`,
    [domainId, client.account.id, siteId, `pao-${domainId.slice(-6)}.example`],
  );
  await admin.query(
    `insert into invoices (id, client_id, status, currency, subtotal_cents, total_cents, due_cents, paid_cents, period_start, period_end, created_at, attempts, synced_at)
     values ($1, $2, 'open', 'BRL', 14900, 14900, 14900, 0, now(), now(), now() - interval '3 days', 2, now())`,
    [`in_${domainId}`, client.account.id],
  );
});

test('a client is written to in their language, once a day, after the seconds in which it can be taken back', async () => {
  const at = { kind: 'domain_waiting', ref: domainId } as const;
  const preview = await previewAttentionMail(boss, at);
  expect(preview).toMatchObject({ to: address, locale: 'es', subject: expect.stringContaining('Falta poco') });
  expect(preview.paragraphs).toContain(NOTE_MARK);
  expect(preview.paragraphs.at(-1)).toBe('Helena Prado');

  const first = await writeToClient({ ...boss, now: new Date() }, { ...at, note: 'Te llamo mañana.' });
  expect(first.isNew).toBe(true);
  expect(heard).toContainEqual(expect.objectContaining({ data: { mailId: first.mailId, heldSeconds: 12 } }));
  await expect(deliverMail(later(0), first)).rejects.toMatchObject({ reason: 'mail_not_due' });
  await expect(takeAttentionMailBack(developer, first)).rejects.toMatchObject({ reason: 'mail_already_sent' });
  await takeAttentionMailBack(boss, first);
  expect(await deliverMail(later(15), first)).toEqual({ state: 'failed' });
  expect(await inbox(address)).toEqual([]);

  const asked = await Promise.all([1, 2, 3].map(() => writeToClient({ ...boss, now: new Date() }, { ...at, note: 'Te llamo mañana.' })));
  expect(new Set(asked.map(({ mailId }) => mailId)).size).toBe(1);
  expect(asked.filter(({ isNew }) => isNew)).toHaveLength(1);
  await deliverMail(later(15), asked[0]!);
  await expect(takeAttentionMailBack(boss, asked[0]!)).rejects.toMatchObject({ reason: 'mail_already_sent' });
  const mails = await inbox(address);
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain('Te llamo mañana.');
  expect(await rowOf(asked[0]!.mailId)).toMatchObject({ state: 'sent', data: {} });

  const { rows } = await admin.query(
    `select actor from audit_log where table_name = 'mails' and row_id = $1 and chain = $2 and action = 'insert'`,
    [asked[0]!.mailId, client.account.id],
  );
  expect(rows).toEqual([{ actor: (boss.actor as { id: string }).id }]);
  const happened = await asSystem('test', (tx) => readHistory(tx, [client.account.id], { take: 6, money: false }));
  expect(happened.filter(({ what }) => what === 'mailed')).toMatchObject([{ facts: { mail: 'domain', staff: 'Helena Prado' } }]);
});

test('money is for admins to write about, and nobody writes about what needs nobody', async () => {
  const owed = { kind: 'payment_failed', ref: client.account.id } as const;
  expect((await previewAttentionMail(boss, owed)).subject).toMatch(/149,00/);
  await expect(previewAttentionMail(developer, owed)).rejects.toMatchObject({ reason: 'attention_gone' });
  await expect(writeToClient(client, { ...owed, note: '' })).rejects.toMatchObject({ code: 'not_found' });
  await admin.query(`update invoices set status = 'paid', paid_cents = due_cents, paid_at = now() where client_id = $1`, [
    client.account.id,
  ]);
  await expect(writeToClient(boss, { ...owed, note: '' })).rejects.toMatchObject({ reason: 'attention_gone' });
  await expect(previewAttentionMail(boss, { kind: 'limit_near', ref: 'x' })).rejects.toMatchObject({ reason: 'attention_elsewhere' });
});

test('a lead that is written to is answered, and waits again when the mail is taken back', async () => {
  const leadId = newId();
  const to = `lead-${leadId}@example.com`;
  await admin.query(
    `insert into leads (id, email, host, grade, score, locale, consent, consented_at) values ($1, $2, 'floricultura.example', 'D', 50, 'en', 'Yes', now())`,
    [leadId, to],
  );
  const stage = async () => (await admin.query('select stage from leads where id = $1', [leadId])).rows[0].stage;
  const at = { kind: 'lead_unanswered', ref: leadId } as const;
  await expect(previewAttentionMail(developer, at)).rejects.toMatchObject({ reason: 'attention_gone' });
  expect(await previewAttentionMail(boss, at)).toMatchObject({
    to,
    locale: 'en',
    subject: 'About the report on floricultura.example',
  });
  const written = await writeToClient(boss, { ...at, note: 'I can call you today.' });
  expect(await stage()).toBe('talking');
  await takeAttentionMailBack(boss, written);
  expect(await stage()).toBe('new');
  const again = await writeToClient(boss, { ...at, note: 'I can call you today.' });
  await deliverMail(later(15), again);
  expect((await inbox(to)).map(({ text }) => text).join()).toContain('I can call you today.');
});

test('a message of somebody who was signed in is answered from the desk, with words, and waits again when these are taken back', async () => {
  const message = async (clientId: string | null) => {
    const id = newId();
    await admin.query(
      `insert into contact_messages (id, client_id, reference, topic, name, message, created_at)
       values ($1, $2, $3, 'help', 'Rosa', '¿Cómo pongo mi dominio?', now())`,
      [id, clientId, `PM-${id.slice(-8)}`],
    );
    return { kind: 'contact_message', ref: id } as const;
  };
  const isOpen = async (id: string) =>
    (await admin.query('select answered_at from contact_messages where id = $1', [id])).rows[0].answered_at === null;
  const at = await message(client.account.id);
  expect(await previewAttentionMail(boss, at)).toMatchObject({
    to: address,
    locale: 'es',
    subject: `Respuesta a tu mensaje PM-${at.ref.slice(-8)}`,
  });
  await expect(writeToClient(boss, { ...at, note: ' ' })).rejects.toMatchObject({ reason: 'attention_no_answer' });
  expect(await isOpen(at.ref)).toBe(true);
  const written = await writeToClient(boss, { ...at, note: 'En Dominios, paso a paso.' });
  expect(await isOpen(at.ref)).toBe(false);
  await takeAttentionMailBack(boss, written);
  expect(await isOpen(at.ref)).toBe(true);
  await deliverMail(later(15), await writeToClient(boss, { ...at, note: 'En Dominios, paso a paso.' }));
  const answer = (await inbox(address)).find(({ subject }) => subject.startsWith('Respuesta'));
  expect(answer?.text).toContain('En Dominios, paso a paso.');
  expect(answer?.text).toContain('¿Cómo pongo mi dominio?');

  // The address of somebody who was not signed in is in the mail about the message alone.
  const strange = await message(null);
  await expect(previewAttentionMail(boss, strange)).rejects.toMatchObject({ reason: 'attention_elsewhere' });
});
