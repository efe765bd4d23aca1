import { inviteMember } from '#modules/accounts/invitations/invite-member.ts';
import { receiveMessage, receiveReport } from '#modules/host/index.ts';
import { askToPublish } from '#modules/host/publish-requests/ask-to-publish.ts';
import { requestMail } from '#modules/notifications/index.ts';
import { newId } from '#platform/ids.ts';
import { addMember, makeClient, makePerson, openVisit } from '../world/people.ts';
import { makeSite } from '../world/work.ts';
import { scenario, type World } from './scenario.ts';

const MINUTE = 60_000;

async function promise({ admin }: World, ago = 0) {
  const address = `rita-${newId()}@example.com`;
  const person = await makeClient(admin, { email: address });
  const asked = { ...person, now: new Date(Date.now() - ago) };
  const mail = await requestMail(asked, { kind: 'welcome', key: `welcome/${person.account.id}`, data: { name: 'Rita' } });
  return { address, ...mail, clientId: person.account.id };
}
type Promised = Awaited<ReturnType<typeof promise>>;

const inboxOf = async (address: string, { supabaseUrl }: World): Promise<unknown[]> =>
  (await fetch(`${supabaseUrl}/_mail.json?to=${encodeURIComponent(address)}`)).json() as never;
const promisedTo = async (clientId: string, { admin }: World) =>
  (await admin.query('select kind, state from mails where client_id = $1', [clientId])).rows;

async function person({ admin }: World) {
  return { clientId: (await makeClient(admin)).account.id };
}

/** An account of which something has changed that its person should hear of. */
async function changed(world: World) {
  const { clientId } = await person(world);
  await world.admin.query(`insert into security_events (person_id, kind) values ($1, 'signed_out_everywhere')`, [clientId]);
  return { clientId };
}

/** A visitor writes through a form, as the server of published sites takes it. */
async function message({ admin }: World, ago = 0) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Clínica de fisioterapia Movimento Livre em Natal. Telefone (84) 3555-0142.');
  const fields = [{ id: 'name', type: 'text' as const, label: 'Nome', required: true }];
  const manifest = { v: 1 as const, files: {}, forms: { form: { fields } }, locale: 'pt-BR' };
  const site = { siteId, clientId: owner.account.id, slug: 'movimento', manifest };
  await receiveMessage({ site, formId: 'form', fields: { name: 'Rita', consent: 'yes' } });
  const { rows } = await admin.query(
    `update form_messages set received_at = now() - make_interval(secs => $2) where site_id = $1 returning id`,
    [siteId, ago / 1000],
  );
  return { clientId: owner.account.id, siteId, messageId: rows[0].id as string };
}

/** A visitor reports a site that nobody has reported yet. */
async function report({ admin }: World) {
  const { account } = await makeClient(admin);
  const siteId = newId();
  const fields = { kind: 'fraud', details: 'Pede a senha do banco na primeira página.' };
  await receiveReport({ site: { siteId, clientId: account.id }, host: 'x.localhost', fields });
  const { rows } = await admin.query('select id from abuse_reports where site_id = $1', [siteId]);
  return { siteId, reportId: rows[0].id as string };
}

/** A site that the agency has just taken down. */
async function suspended({ admin }: World, ago = 0) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Clínica de fisioterapia Movimento Livre em Natal. Telefone (84) 3555-0142.');
  const take = `update sites set suspended_at = date_trunc('milliseconds', now() - make_interval(secs => $2)), suspended_reason = 'fraud' where id = $1`;
  await admin.query(take, [siteId, ago / 1000]);
  return { clientId: owner.account.id, siteId };
}

/** Somebody invited whose mail is still to be promised. */
async function invited({ admin }: World, ago = 0) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const { invitationId } = await inviteMember(owner, { email: `nova-${newId()}@example.com`, role: 'writer' });
  await admin.query('update invitations set sent_at = now() - make_interval(secs => $2) where id = $1', [invitationId, ago / 1000]);
  return { clientId: owner.account.id, invitationId };
}

/** A writer who has asked to publish; the owner is to hear of it. */
async function askedToPublish({ admin }: World, ago = 0) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Clínica de fisioterapia Movimento Livre em Natal. Telefone (84) 3555-0142.');
  const writer = await makeClient(admin);
  await addMember(admin, owner.account.id, writer.account.id, 'writer');
  const { requestId } = await askToPublish({ ...writer, account: owner.account }, { siteId, note: '' });
  await admin.query('update publish_requests set created_at = now() - make_interval(secs => $2) where id = $1', [requestId, ago / 1000]);
  return { clientId: owner.account.id };
}

/** Somebody of the agency has just entered an account. */
async function visited({ admin }: World, over = false) {
  const { account } = await makeClient(admin);
  const staff = await makePerson(admin, { type: 'admin' });
  const { id: visitId } = await openVisit(admin, { staff, account: account.id });
  if (over) await admin.query(`update support_sessions set expires_at = now() - interval '1 minute' where id = $1`, [visitId]);
  return { clientId: account.id, visitId };
}

export const notificationsScenarios = [
  scenario({
    function: 'mail-invitation',
    arrange: invited,
    event: (data) => ({ name: 'accounts/invitation.sent', data }),
    truth: ({ clientId }, world) => promisedTo(clientId, world),
    must: [{ kind: 'invitation', state: 'queued' }],
  }),
  scenario({
    function: 'mail-publish-requests',
    arrange: askedToPublish,
    event: (data) => ({ name: 'host/publish-request.changed', data }),
    truth: ({ clientId }, world) => promisedTo(clientId, world),
    must: [{ kind: 'publish-asked', state: 'queued' }],
  }),
  scenario({
    function: 'mail-visit',
    arrange: visited,
    event: ({ clientId, visitId }) => ({ name: 'accounts/visit.started', data: { clientId, visitId } }),
    truth: ({ clientId }, world) => promisedTo(clientId, world),
    must: [{ kind: 'visit-started', state: 'queued' }],
  }),
  scenario({
    function: 'end-late-visits',
    arrange: (world) => visited(world, true),
    truth: async ({ visitId }, { admin }) =>
      (await admin.query('select ended_by, ended_at = expires_at as in_time from support_sessions where id = $1', [visitId])).rows,
    must: [{ ended_by: 'time', in_time: true }],
  }),
  scenario({
    function: 'mail-suspension',
    arrange: suspended,
    event: ({ siteId, clientId }) => ({ name: 'host/site.suspended', data: { siteId, clientId } }),
    truth: async ({ siteId }, { admin }) =>
      (await admin.query(`select kind, state from mails where key like 'site-suspended/' || $1 || '/%'`, [siteId])).rows,
    must: [{ kind: 'site-suspended', state: 'queued' }],
  }),
  scenario({
    function: 'mail-report',
    arrange: report,
    event: ({ reportId }) => ({ name: 'host/report.received', data: { reportId } }),
    truth: async ({ siteId }, { admin }) =>
      (await admin.query(`select kind, state from mails where key like 'abuse-report/' || $1 || '/%'`, [siteId])).rows,
    must: [{ kind: 'abuse-report', state: 'queued' }],
  }),
  scenario({
    function: 'mail-report-summary',
    arrange: async (world) => {
      const { siteId } = await report(world);
      await world.admin.query(`update abuse_reports set created_at = now() - interval '1 day' where site_id = $1`, [siteId]);
      await world.admin.query(`delete from mails where kind = 'abuse-summary'`);
      return { siteId };
    },
    truth: async (_, { admin }) => (await admin.query(`select kind, state from mails where kind = 'abuse-summary'`)).rows,
    must: [{ kind: 'abuse-summary', state: 'queued' }],
  }),
  scenario({
    function: 'deliver-mail',
    arrange: promise,
    event: ({ mailId }: Promised) => ({ name: 'notifications/mail.requested', data: { mailId } }),
    truth: async ({ address, clientId }, world) => [(await inboxOf(address, world)).length, await promisedTo(clientId, world)],
    must: [1, [{ kind: 'welcome', state: 'sent' }]],
  }),
  scenario({
    function: 'welcome-person',
    arrange: person,
    event: (data) => ({ name: 'accounts/person.joined', data }),
    truth: ({ clientId }, world) => promisedTo(clientId, world),
    must: [{ kind: 'welcome', state: 'queued' }],
  }),
  scenario({
    function: 'mail-domain-news',
    arrange: person,
    event: ({ clientId }) => ({
      name: 'domains/domain.news',
      data: { clientId, domainId: clientId, name: 'padaria.example', about: 'taken_over', mark: 'now', until: null },
    }),
    truth: ({ clientId }, world) => promisedTo(clientId, world),
    must: [{ kind: 'domain-news', state: 'queued' }],
  }),
  scenario({
    function: 'mail-registration-news',
    arrange: person,
    event: ({ clientId }) => ({
      name: 'domains/registration.news',
      data: {
        ...{ clientId, registrationId: clientId, domainId: null, name: 'padaria.com', about: 'renewed', mark: 'now' },
        ...{ until: '2027-11-20T00:00:00Z', cents: 11_450, currency: 'BRL' },
      },
    }),
    truth: ({ clientId }, world) => promisedTo(clientId, world),
    must: [{ kind: 'domain-registration', state: 'queued' }],
  }),
  scenario({
    function: 'mail-form-message',
    arrange: message,
    event: (data) => ({ name: 'host/message.received', data }),
    truth: ({ clientId }, world) => promisedTo(clientId, world),
    must: [{ kind: 'form-message', state: 'queued' }],
  }),
  scenario({
    function: 'mail-security',
    arrange: changed,
    event: (data) => ({ name: 'accounts/security.changed', data }),
    truth: ({ clientId }, world) => promisedTo(clientId, world),
    must: [{ kind: 'signed-out-everywhere', state: 'queued' }],
  }),
  scenario({
    function: 'request-lost-mails',
    when: 'asks again for what an event lost',
    arrange: (world) => promise(world, 3 * MINUTE),
    truth: async ({ mailId }, { heard }) => heard.some(({ data }) => data?.mailId === mailId),
    must: true,
  }),
  scenario({
    function: 'request-lost-mails',
    when: 'gives up before a key is forgotten',
    arrange: (world) => promise(world, 24 * 60 * MINUTE),
    truth: ({ clientId }, world) => promisedTo(clientId, world),
    must: [{ kind: 'welcome', state: 'failed' }],
  }),
  scenario({
    function: 'request-missed-mails',
    arrange: async (world) => {
      // One run takes the 200 who have waited longest: those of other scenarios stand aside.
      await world.admin.query(`update auth.users set email_confirmed_at = now() - interval '9 days'`);
      const reported = await report(world);
      await world.admin.query(`update abuse_reports set created_at = now() - interval '2 minutes' where id = $1`, [reported.reportId]);
      return {
        joined: await person(world),
        touched: await changed(world),
        written: await message(world, 2 * MINUTE),
        reported,
        down: await suspended(world, 2 * MINUTE),
        asked: await invited(world, 2 * MINUTE),
        wants: await askedToPublish(world, 2 * MINUTE),
      };
    },
    truth: async ({ joined, touched, written, reported, down, asked, wants }, { heard }) => [
      heard.some(({ name, data }) => name === 'accounts/security.changed' && data?.clientId === touched.clientId),
      heard.some(({ name, data }) => name === 'accounts/person.joined' && data?.clientId === joined.clientId),
      heard.some(({ name, data }) => name === 'host/message.received' && data?.messageId === written.messageId),
      heard.some(({ name, data }) => name === 'host/report.received' && data?.reportId === reported.reportId),
      heard.some(({ name, data }) => name === 'host/site.suspended' && data?.siteId === down.siteId),
      heard.some(({ name, data }) => name === 'accounts/invitation.sent' && data?.invitationId === asked.invitationId),
      heard.some(({ name, data }) => name === 'host/publish-request.changed' && data?.clientId === wants.clientId),
    ],
    must: [true, true, true, true, true, true, true],
  }),
];
