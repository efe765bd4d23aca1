import { beforeAll, describe, expect, test, vi } from 'vitest';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { encodeId, newId } from '#platform/ids.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { deliverMail, findLostMails, listOwnMessages } from '../index.ts';
import { ContactMessage } from '../input.ts';
import { sendContactMessage } from './send-contact-message.ts';

const { admin, supabaseUrl } = await openCloud();
vi.setConfig({ testTimeout: 30_000 });
beforeAll(() => {
  Object.assign(process.env, { CONTACT_EMAIL: 'contato@example.com', PRIVACY_EMAIL: 'dados@example.com' });
});

const written = (more: object = {}) => ({
  key: newId(),
  name: 'Rita Lopes',
  email: 'rita@example.com',
  topic: 'help' as const,
  message: 'Como troco a foto da capa?\n<b>Obrigada</b>',
  website: '',
  ...more,
});
const rows = async (key: string) => (await admin.query('select * from mails where key = $1', [`contact/${key}`])).rows;
const inbox = async (address: string): Promise<{ subject: string; text: string; html: string; replyTo?: string }[]> =>
  (await fetch(`${supabaseUrl}/_mail.json?to=${encodeURIComponent(address)}`)).json() as never;

describe('a message of the contact page', () => {
  test('arrives at our address, with its reference, and is answered to its writer', async () => {
    const message = written();
    const { reference, ...receipt } = await sendContactMessage(anonymousContext(), message);
    expect(receipt).toEqual({ due: null, mailed: false });
    expect(reference).toMatch(/^PM-[0-9A-Z]{8}$/);
    const [row] = await rows(message.key);
    expect(heard.some(({ data }) => data.mailId === row.id)).toBe(true);
    expect(await deliverMail(jobContext('deliver-mail'), { mailId: row.id })).toEqual({ state: 'sent' });
    const mail = (await inbox('contato@example.com')).find(({ subject }) => subject.includes(reference))!;
    expect(mail.subject).toBe(`[${reference}] Ajuda`);
    expect(mail.text).toContain('Como troco a foto da capa?');
    expect(mail.html).toContain('&lt;b&gt;Obrigada&lt;/b&gt;');
    expect(JSON.stringify(mail)).toContain('rita@example.com');
    expect(await inbox('rita@example.com')).toEqual([]);
    expect((await rows(message.key))[0]).toMatchObject({ state: 'sent', data: {} });
    const kept = await admin.query('select * from contact_messages where reference = $1', [reference]);
    expect(kept.rows).toMatchObject([{ topic: 'help', name: 'Rita Lopes', message: message.message, client_id: null, answered_at: null }]);
  });

  test('gets its writer a receipt by mail at the address of their account, with the end of the time that their plan promises', async () => {
    const ctx = await makeClient(admin, { tier: 'pro' });
    const free = await sendContactMessage(await makeClient(admin), written());
    expect(free).toEqual({ reference: expect.any(String), due: null, mailed: true });
    const message = written();
    const { reference, due, mailed } = await sendContactMessage(ctx, message);
    expect([mailed, Date.parse(due!) - ctx.now.getTime()]).toEqual([true, 4 * 3_600_000]);
    expect((await sendContactMessage(ctx, message)).due).toBe(due);
    const receipts = await admin.query(
      `select id, data, to_address from mails where kind = 'contact-received' and data ->> 'reference' = $1`,
      [reference],
    );
    expect(receipts.rows).toMatchObject([{ data: { reference, due, message: message.message }, to_address: null }]);
    await deliverMail(jobContext('deliver-mail'), { mailId: receipts.rows[0].id });
    const { rows: sent } = await admin.query('select state, to_address from mails where id = $1', [receipts.rows[0].id]);
    expect(sent[0].state).toBe('sent');
    expect(sent[0].to_address).not.toBe('rita@example.com');
    const listed = await admin.query('select due_at from contact_messages where reference = $1', [reference]);
    expect(listed.rows[0].due_at.toISOString()).toBe(due);
    expect(await listOwnMessages(ctx)).toMatchObject([{ reference, message: message.message, answeredAt: null }]);
    expect(await listOwnMessages(await makeClient(admin))).toEqual([]);
  });

  test('about personal data goes to who is in charge of them; of somebody with an account it says which', async () => {
    const ctx = await makeClient(admin);
    const message = written({ topic: 'privacy' });
    await sendContactMessage(ctx, message);
    expect((await rows(message.key))[0]).toMatchObject({
      to_address: 'dados@example.com',
      client_id: null,
      data: { account: encodeId('account', ctx.account.id) },
    });
  });

  test('sent twice is one message with one reference; one whose event was lost is found', async () => {
    const message = written();
    const both = await Promise.all([sendContactMessage(anonymousContext(), message), sendContactMessage(anonymousContext(), message)]);
    expect(both[0]).toEqual(both[1]);
    expect(await rows(message.key)).toHaveLength(1);
    await admin.query(`update mails set created_at = now() - interval '5 minutes' where key = $1`, [`contact/${message.key}`]);
    const { again } = await findLostMails(jobContext('request-lost-mails'));
    expect(again).toContainEqual({ mailId: (await rows(message.key))[0].id });
  });

  test('of a program that filled the hidden field is answered the same and kept nowhere', async () => {
    const message = written({ website: 'https://spam.example' });
    expect((await sendContactMessage(anonymousContext(), message)).reference).toMatch(/^PM-/);
    expect(await rows(message.key)).toEqual([]);
  });

  test.each([
    { name: '' },
    { name: 'a'.repeat(121) },
    { email: 'rita' },
    { email: 'rita@example.com\r\nBcc: x@example.com' },
    { email: `${'a'.repeat(250)}@example.com` },
    { topic: 'gossip' },
    { topic: undefined },
    { message: '   ' },
    { message: 'a'.repeat(5001) },
    { message: { $ne: null } },
    { key: 'contact/1' },
    { website: 'a'.repeat(501) },
  ])('that is not one is refused: %j', (more) => {
    expect(ContactMessage.safeParse(written(more)).success).toBe(false);
  });
});
