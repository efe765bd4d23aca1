import { beforeAll, describe, expect, it } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { openCloud } from '../../../tests/world/cloud.ts';
import { makeClient } from '../../../tests/world/people.ts';
import { deliverMail, failMail, findLostMails, findUnmailed, requestMail, welcomePerson } from './index.ts';

const { admin, supabaseUrl } = await openCloud();
const job = (now = new Date()) => jobContext('test', null, now);
const rowOf = async (mailId: string) => (await admin.query('select * from mails where id = $1', [mailId])).rows[0];

type Person = Context & { account: { id: string } };
let ana: Person;
let address: string;
const inbox = async (to = address): Promise<{ subject: string; text: string; html: string }[]> =>
  (await fetch(`${supabaseUrl}/_mail.json?to=${encodeURIComponent(to)}`)).json() as never;
beforeAll(async () => {
  address = `ana-${newId()}@example.com`;
  ana = await makeClient(admin, { email: address, name: 'Ana <b>', locale: 'es' });
});

describe('a mail', () => {
  it('is promised once by its key, and sent once however often it is delivered', async () => {
    const asked = await Promise.all([welcomePerson(ana), welcomePerson(ana), welcomePerson(ana)]);
    expect(new Set(asked.map((one) => one!.mailId)).size).toBe(1);
    const { mailId } = asked[0]!;
    await Promise.all([deliverMail(job(), { mailId }), deliverMail(job(), { mailId })]);
    expect(await deliverMail(job(), { mailId })).toEqual({ state: 'sent' });
    const mails = await inbox();
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toBe('Tu cuenta en Page Magic está lista');
    expect(mails[0]!.text).toContain('¡Hola, Ana <b>!');
    expect(mails[0]!.html).toContain('Ana &lt;b&gt;');
    expect(await rowOf(mailId)).toMatchObject({ state: 'sent', data: {}, to_address: address, locale: 'es' });
  });

  it('goes where the first try found, in that language, though both have changed since', async () => {
    const to = `bia-${newId()}@example.com`;
    const bia = await makeClient(admin, { email: to, locale: 'pt-BR' });
    const { mailId } = (await welcomePerson(bia))!;
    const working = process.env.RESEND_BASE_URL;
    Object.assign(process.env, { RESEND_BASE_URL: 'http://127.0.0.1:9' });
    const { env } = await import('#platform/env.ts');
    const was = env().RESEND_BASE_URL;
    env().RESEND_BASE_URL = 'http://127.0.0.1:9';
    await expect(deliverMail(job(), { mailId })).rejects.toMatchObject({ code: 'unavailable' });
    env().RESEND_BASE_URL = was;
    Object.assign(process.env, { RESEND_BASE_URL: working });
    await admin.query(`update auth.users set email = $2, raw_user_meta_data = '{"locale":"en"}' where id = $1`, [
      bia.account.id,
      `new-${to}`,
    ]);
    expect(await rowOf(mailId)).toMatchObject({ state: 'queued', attempts: 1 });
    await deliverMail(job(), { mailId });
    expect((await inbox(to)).map(({ subject }) => subject)).toEqual(['Sua conta no Page Magic está pronta']);
    expect(await inbox(`new-${to}`)).toEqual([]);
  });

  it('to someone who has left is given up, and one that was sent stays sent', async () => {
    const gone = await makeClient(admin);
    const { mailId } = (await welcomePerson(gone))!;
    await admin.query('alter table mails disable trigger user');
    await admin.query(`update auth.users set email = null where id = $1`, [gone.account.id]);
    await admin.query('alter table mails enable trigger user');
    expect(await deliverMail(job(), { mailId })).toEqual({ state: 'failed' });
    expect(await rowOf(mailId)).toMatchObject({ state: 'failed', error: 'no_address' });
    const sent = (await welcomePerson(ana))!;
    await failMail(job(), { ...sent, reason: 'took_too_long' });
    expect((await rowOf(sent.mailId)).state).toBe('sent');
  });

  it('promised inside a transaction that fails was never promised', async () => {
    const bia = await makeClient(admin);
    const failing = asActor(bia, async (_, inner) => {
      await welcomePerson(inner);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect((await admin.query('select 1 from mails where client_id = $1', [bia.account.id])).rowCount).toBe(0);
  });
});

describe('a sweep', () => {
  it('finds mails that wait too long, and gives up before the sender forgets their keys', async () => {
    const bia = await makeClient(admin);
    const { mailId } = (await welcomePerson(bia))!;
    const at = (minutes: number) => findLostMails(job(new Date(Date.now() + minutes * 60_000)));
    expect((await at(1)).again).not.toContainEqual({ mailId });
    expect((await at(3)).again).toContainEqual({ mailId });
    expect(await at(24 * 60)).toMatchObject({ again: [], hopeless: expect.arrayContaining([{ mailId }]) });
    await expect(findLostMails(bia)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('finds people who were not welcomed, and not those who were', async () => {
    const bia = await makeClient(admin);
    const { people } = await findUnmailed(job());
    expect(people).toContainEqual({ clientId: bia.account.id });
    expect(people).not.toContainEqual({ clientId: ana.account.id });
  });

  it('finds a message without a mail, however many came since', async () => {
    const bia = await makeClient(admin);
    await admin.query(
      `with p as (insert into projects (client_id, name) values ($1, 'Padaria') returning id),
         s as (insert into sites (client_id, project_id, name, slug) select $1, p.id, 'Padaria', 'padaria-' || left($1::text, 8) from p returning id),
         f as (insert into form_messages (site_id, client_id, form_id, fields, received_at)
           select s.id, $1, 'contato', '[]', now() - interval '2 hours' + n * interval '1 second' from s, generate_series(0, 600) n returning id, received_at)
       insert into mails (id, client_id, key, kind)
         select gen_random_uuid(), $1, 'form-message/' || f.id, 'form-message' from f order by f.received_at offset 1`,
      [bia.account.id],
    );
    const { messages } = await findUnmailed(job());
    expect(messages.map(({ clientId }) => clientId)).toEqual([bia.account.id]);
    await expect(findUnmailed(bia)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a stranger', () => {
  it('neither delivers, gives up nor takes over the mail of another', async () => {
    const { mailId } = (await welcomePerson(ana))!;
    const stranger = await makeClient(admin);
    const refused = { code: 'forbidden' };
    await expect(deliverMail(stranger, { mailId })).rejects.toMatchObject(refused);
    await expect(failMail(stranger, { mailId, reason: 'x' })).rejects.toMatchObject(refused);
    const theft = requestMail(stranger, { kind: 'welcome', key: `welcome/${ana.account.id}`, data: { name: '' } });
    await expect(theft).rejects.toMatchObject(refused);
  });
});
