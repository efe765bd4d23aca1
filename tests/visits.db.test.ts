import './world/heard-events.ts';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { endLateVisits, getCurrentVisit, listVisits } from '#modules/accounts/index.ts';
import { acceptInvitation } from '#modules/accounts/invitations/accept-invitation.ts';
import { tokenOf } from '#modules/accounts/invitations/invitation-secret.ts';
import { inviteMember } from '#modules/accounts/invitations/invite-member.ts';
import { acceptOwnership } from '#modules/accounts/ownership/accept-ownership.ts';
import { offerOwnership } from '#modules/accounts/ownership/offer-ownership.ts';
import { accounts } from '#modules/accounts/tables.ts';
import { leaveAccount } from '#modules/accounts/team/leave-account.ts';
import { listTeam } from '#modules/accounts/team/list-team.ts';
import { revokeVisit, stopVisit } from '#modules/accounts/visits/end-visit.ts';
import { getVisitState } from '#modules/accounts/visits/get-visit-state.ts';
import { leaveVisit } from '#modules/accounts/visits/leave-visit.ts';
import { refuseSupport } from '#modules/accounts/visits/refuse-support.ts';
import { startVisit } from '#modules/accounts/visits/start-visit.ts';
import { writeOnVisit } from '#modules/accounts/visits/write-on-visit.ts';
import { listAttention } from '#modules/admin/index.ts';
import { ListAttention } from '#modules/admin/input.ts';
import { findSubjects, listActivity, listAudit, listVisitChanges } from '#modules/audit/index.ts';
import { ListActivity, ListAudit } from '#modules/audit/input.ts';
import { exportSite } from '#modules/build/index.ts';
import { listPublishers, requestPublication } from '#modules/host/index.ts';
import { findUnmailed, mailVisit } from '#modules/notifications/index.ts';
import { askAboutVisit } from '#modules/notifications/people/ask-about-visit.ts';
import { deleteSite, listHistory, listVisitEdits, renameSite, requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { recordVisitPage } from '#platform/access/visit-page.ts';
import { type Context, jobContext, sessionContext, sessionOf, type UserType } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from './world/database.ts';
import { heard } from './world/heard-events.ts';
import { addMember, makeClient, makePerson, openSession } from './world/people.ts';
import { edits, makeSite } from './world/work.ts';

const { admin } = await openDatabase();
process.env.CONTACT_EMAIL = 'oi@farol.example';
const REASON = 'Chamado 1182: a página não abre';

async function staff(type: UserType = 'admin', name = 'Helena Prado') {
  const id = await makePerson(admin, { type, name });
  const sessionId = await openSession(admin, id);
  return sessionContext({ id, type, sessionId });
}

/** The context of the staff person's next request, with the visit that their browser keeps. */
async function visiting(ctx: Context, visitId: string): Promise<Context> {
  const { rows } = await admin.query('select client_id, mode from support_sessions where id = $1', [visitId]);
  const { id, type } = ctx.actor as { id: string; type: UserType };
  return sessionContext({
    id,
    type,
    sessionId: sessionOf(ctx)!.id,
    accountId: rows[0].client_id,
    support: { id: visitId, mode: rows[0].mode },
  });
}

const age = (ctx: Context, minutes: number) =>
  admin.query(`update app.session_proofs set proved_at = now() - make_interval(mins => $2) where session_id = $1`, [
    sessionOf(ctx)!.id,
    minutes,
  ]);
const prove = (ctx: Context) =>
  admin.query(`update app.session_proofs set proved_at = clock_timestamp() where session_id = $1`, [sessionOf(ctx)!.id]);

async function entered(type: UserType = 'admin') {
  const client = await makeClient(admin, { name: 'Ana Souza', tier: 'pro' });
  await admin.query(`update accounts set company_name = 'Padaria Pão da Vila' where id = $1`, [client.account.id]);
  const siteId = await makeSite(client, 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.');
  const helper = await staff(type);
  const { visitId } = await startVisit(helper, { clientId: client.account.id, reason: REASON });
  return { client, siteId, helper, visitId, looks: await visiting(helper, visitId) };
}
const ENDED = { code: 'forbidden', reason: 'visit_ended' };
const read = (ctx: Context) => asActor(ctx, (tx) => tx.select({ id: accounts.id }).from(accounts));

beforeEach(() => {
  heard.length = 0;
});

test.each(['admin', 'developer'] as const)(
  'a fresh proof and a reason let a %s look for half an hour, and change nothing',
  async (type) => {
    const { client, siteId, helper, looks } = await entered(type);
    // Addresses of the client's people are for admins.
    const addresses = (await listTeam(looks)).members.map(({ name, email }) => [name, email]);
    expect(addresses).toEqual([['Ana Souza', type === 'admin' ? `${client.account.id}@example.com` : null]]);
    expect(await read(looks)).toEqual([{ id: client.account.id }]);
    expect(await getCurrentVisit(looks)).toMatchObject({
      account: 'Padaria Pão da Vila',
      staffName: 'Helena Prado',
      reason: REASON,
      mode: 'read',
    });
    const { secondsLeft } = (await getCurrentVisit(looks))!;
    expect(secondsLeft).toBeGreaterThan(29 * 60);
    expect(secondsLeft).toBeLessThanOrEqual(30 * 60);
    const only = { code: 'forbidden' };
    await expect(renameSite(looks, { siteId, name: 'Outro' })).rejects.toMatchObject(only);
    await expect(saveTransactions(looks, { siteId, base: 0, transactions: [] })).rejects.toMatchObject(only);
    // Whatever the code is: nothing of a context that only looks is written, past row security neither.
    const past = asSystem('test', (tx) => tx.update(accounts).set({ phone: '1' }).where(eq(accounts.id, client.account.id)), looks);
    await expect(past).rejects.toMatchObject({ code: 'forbidden', reason: 'visit_reads_only' });
    await age(helper, 11);
    await expect(startVisit(helper, { clientId: client.account.id, reason: REASON })).rejects.toMatchObject({ reason: 'proof_needed' });
  },
);

test('nobody but the agency enters, and nobody enters an account of the agency or one that is closed to it', async () => {
  const [client, other, colleague, helper] = [await makeClient(admin), await makeClient(admin), await staff('developer'), await staff()];
  const clientId = client.account.id;
  await expect(startVisit(other, { clientId, reason: REASON })).rejects.toMatchObject({ code: 'not_found' });
  const ofColleague = { clientId: (colleague.actor as { id: string }).id, reason: REASON };
  await expect(startVisit(helper, ofColleague)).rejects.toMatchObject({ reason: 'client_not_found' });
  await expect(startVisit(helper, { clientId: newId(), reason: REASON })).rejects.toMatchObject({ reason: 'client_not_found' });
  const { visitId } = await startVisit(helper, { clientId, reason: REASON });
  await refuseSupport(client, { refuses: true });
  await expect(read(await visiting(helper, visitId))).rejects.toMatchObject(ENDED);
  await expect(startVisit(helper, { clientId, reason: REASON })).rejects.toMatchObject({ reason: 'support_refused' });
  expect(await listVisits(client)).toMatchObject([{ id: visitId, endedBy: 'client' }]);
  await refuseSupport(client, { refuses: false });
  await startVisit(helper, { clientId, reason: REASON });
});

test('writing takes a proof within ten minutes; what is changed names both, and what a visit never may stays shut', async () => {
  const { client, siteId, helper, visitId, looks } = await entered();
  await admin.query(`update app.session_proofs set proved_at = now() - interval '11 minutes' where person_id = $1`, [
    helper.actor.kind === 'user' ? helper.actor.id : null,
  ]);
  await expect(writeOnVisit(helper)).rejects.toMatchObject({ reason: 'proof_needed' });
  await prove(helper);
  await writeOnVisit(helper);
  const writes = await visiting(helper, visitId);
  expect(writes).toMatchObject({ actor: { support: { mode: 'write' } } });
  // Twice is once: the client hears of the entry and of the writing.
  await writeOnVisit(helper);
  expect(new Set(heard.filter(({ name }) => name === 'accounts/visit.started').map(({ id }) => id))).toEqual(
    new Set([`visit.started/${visitId}`, `visit.writes/${visitId}`]),
  );
  await renameSite(writes, { siteId, name: 'Pão da Vila' });
  await expect(deleteSite(writes, { siteId, name: 'Pão da Vila' })).rejects.toMatchObject({ code: 'forbidden', reason: 'role_may_not' });
  await expect(exportSite(writes, { siteId, form: 'static' })).rejects.toMatchObject({ reason: 'role_may_not' });
  // The context of before, from a page that was open: still only looks.
  await expect(renameSite(looks, { siteId, name: 'x' })).rejects.toMatchObject({ code: 'forbidden' });

  const { lines, account } = await listActivity(client, ListActivity.parse({}));
  expect(account).toBe('Padaria Pão da Vila');
  expect(lines.slice(0, 3)).toMatchObject([
    { activity: 'site_renamed', subject: 'Pão da Vila', doer: { kind: 'agency', name: 'Helena Prado' } },
    { activity: 'visit_writes', doer: { kind: 'staff', name: 'Helena Prado' } },
    { activity: 'visit_started' },
  ]);
  const byAgency = (await listActivity(client, ListActivity.parse({ who: 'agency' }))).lines;
  expect(byAgency.map(({ activity }) => activity)).toEqual(['site_renamed', 'visit_writes', 'visit_started']);
  expect((await listActivity(client, ListActivity.parse({ what: 'money' }))).lines).toEqual([]);
  expect((await listVisitChanges(client)).get(visitId)).toMatchObject([{ activity: 'site_renamed' }]);
  await expect(listActivity(writes, ListActivity.parse({}))).rejects.toMatchObject({ reason: 'role_may_not' });
});

test('the activity says of a team who came, went and took the account over, and nothing else of a handover', async () => {
  const owner = await makeClient(admin, { tier: 'pro', name: 'Marli Dias' });
  const clientId = owner.account.id;
  const join = async (name: string, role: 'manager' | 'writer') => {
    const email = `${newId()}@example.com`;
    const { invitationId } = await inviteMember(owner, { email, role });
    const id = await makePerson(admin, { name, email });
    const session = { id, type: 'client', sessionId: await openSession(admin, id) } as const;
    await acceptInvitation(sessionContext(session), { token: tokenOf(invitationId) });
    return { person: sessionContext({ ...session, accountId: clientId }), id };
  };
  const [lais, rui] = [await join('Laís Dias', 'manager'), await join('Rui Castro', 'writer')];
  await offerOwnership(owner, { personId: lais.id });
  await acceptOwnership(lais.person);
  await leaveAccount(rui.person);
  const { lines } = await listActivity(lais.person, ListActivity.parse({ what: 'people' }));
  expect(lines.map(({ activity, doer, subject }) => `${doer.name} ${activity} ${/@/.test(subject ?? '') ? '@' : subject}`)).toEqual([
    'Rui Castro member_went Rui Castro',
    'Laís Dias ownership_taken Marli Dias',
    'Marli Dias ownership_offered Laís Dias',
    'Rui Castro member_came Rui Castro',
    'Marli Dias member_invited @',
    'Laís Dias member_came Laís Dias',
    'Marli Dias member_invited @',
  ]);
});

test('the history of a draft and its publications name whoever worked on them, the agency with both names', async () => {
  const { client, siteId, helper, visitId } = await entered();
  const clientId = client.account.id;
  const rita = await makePerson(admin, { name: 'Rita Lopes' });
  await addMember(admin, clientId, rita, 'writer');
  const writer = sessionContext({ id: rita, type: 'client', accountId: clientId, sessionId: await openSession(admin, rita) });
  await prove(helper);
  await writeOnVisit(helper);
  const agency = await visiting(helper, visitId);
  const save = async (ctx: Context, count: number) => {
    const { revision } = await requireDraft(ctx, { siteId });
    await saveTransactions(ctx, { siteId, base: revision, transactions: await edits(ctx, siteId, count) });
  };
  await save(client, 1);
  await save(writer, 2);
  await save(agency, 1);
  expect((await listVisitEdits(client)).get(visitId)).toMatchObject([{ siteId, lines: [{ what: expect.any(String) }] }]);
  const { publicationId } = await requestPublication(agency, { siteId });
  const releaseId = newId();
  await admin.query(
    `insert into releases (id, site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision) values ($1, $2, $3, 1, 'a', '{}', 1, 1, 1)`,
    [releaseId, siteId, clientId],
  );
  await admin.query(`update publications set state = 'live', release_id = $2, finished_at = now() where id = $1`, [
    publicationId,
    releaseId,
  ]);
  const agencys = { kind: 'agency', name: 'Helena Prado' };
  const { entries, account } = await listHistory(writer, { siteId });
  expect(account).toBe('Padaria Pão da Vila');
  expect(entries.slice(0, 3)).toMatchObject([
    { doer: agencys, intents: { 'set-text': 1 } },
    { doer: { kind: 'person', name: 'Rita Lopes' }, intents: { 'set-text': 2 } },
    { doer: { kind: 'person', name: 'Ana Souza' }, intents: { 'set-text': 1 } },
  ]);
  expect(await listPublishers(writer, { siteId })).toMatchObject({ publishers: [{ number: 1, doer: agencys }], account });
  // Nobody says that it was someone else.
  await admin.query('insert into publications (id, site_id, client_id, wanted_revision, actor) values ($1, $2, $3, 1, $4)', [
    newId(),
    siteId,
    clientId,
    rita,
  ]);
  const { rows } = await admin.query('select 1 from publications where site_id = $1 and actor = $2', [siteId, rita]);
  expect(rows).toEqual([]);
  await expect(listHistory(await makeClient(admin), { siteId })).rejects.toMatchObject({ code: 'not_found' });
});

test('the agency finds rows of the audit by names, kinds and days', async () => {
  const { client, helper } = await entered();
  const letters = `Oficina ${newId().slice(-8)}`;
  await admin.query('update accounts set company_name = $2 where id = $1', [client.account.id, letters]);
  const [found] = await findSubjects(helper, { of: 'client', q: letters.toLowerCase() });
  expect(found).toEqual({ id: client.account.id, name: letters, detail: 'Ana Souza' });
  expect(await findSubjects(helper, { of: 'person', q: 'helena pra' })).not.toEqual([]);
  expect(await findSubjects(helper, { of: 'client', q: '100%' })).toEqual([]);
  await expect(findSubjects(client, { of: 'person', q: 'ana' })).rejects.toMatchObject({ code: 'not_found' });
  const list = async (filter: Record<string, string>) => listAudit(helper, ListAudit.parse(filter));
  const byName = await list({ client: letters, kind: 'agency' });
  expect(new Set(byName.rows.map(({ table }) => table))).toEqual(new Set(['support_sessions']));
  expect(byName.rows.every(({ chain }) => chain === client.account.id)).toBe(true);
  expect((await list({ account: client.account.id, kind: 'machine' })).rows.some(({ table }) => table === 'sites')).toBe(false);
  expect((await list({ account: client.account.id, to: '2020-01-01' })).rows).toEqual([]);
  expect(await list({ account: client.account.id })).toMatchObject({ account: { id: client.account.id, name: letters } });
});

test('a page that stays open is updated that its visit goes on, or who ended it', async () => {
  const { client, helper, visitId, looks } = await entered();
  const asks = (ctx: Context, id = visitId) => getVisitState(ctx, { visitId: id });
  expect(await asks(looks)).toMatchObject({ isOver: false, mode: 'read' });
  await prove(helper);
  await writeOnVisit(helper);
  expect(await asks(looks)).toMatchObject({ isOver: false, mode: 'write' });
  // Another tab has put it away, or the client has closed the account to the agency.
  expect(await asks(helper)).toEqual({ isOver: true, endedBy: 'staff' });
  await admin.query('update accounts set refuses_support = true where id = $1', [client.account.id]);
  expect(await asks(looks)).toEqual({ isOver: true, endedBy: 'client' });
  await admin.query('update accounts set refuses_support = false where id = $1', [client.account.id]);
  await admin.query(`update support_sessions set started_at = now() - interval '1 hour', expires_at = now() where id = $1`, [visitId]);
  expect(await asks(looks)).toEqual({ isOver: true, endedBy: 'time' });
  const again = await startVisit(helper, { clientId: client.account.id, reason: REASON });
  const next = await visiting(helper, again.visitId);
  expect(await asks(next, again.visitId)).toMatchObject({ isOver: false });
  await stopVisit(await staff(), again);
  expect(await asks(next, again.visitId)).toEqual({ isOver: true, endedBy: 'admin' });
  for (const other of [client, await staff()]) await expect(asks(other)).rejects.toMatchObject({ code: 'not_found' });
  await admin.query('delete from auth.sessions where id = $1', [sessionOf(helper)!.id]);
  await expect(asks(looks)).rejects.toMatchObject({ code: 'forbidden' });
});

test('a visit ends with its browser: silence ends it, an open page keeps it, and the record says which', async () => {
  const { client, helper, visitId, looks } = await entered();
  const silentFor = (time: string) =>
    admin.query(`update support_sessions set here_at = now() - $2::interval where id = $1`, [visitId, time]);
  await silentFor('2 minutes 50 seconds');
  expect(await getVisitState(looks, { visitId })).toMatchObject({ isOver: false });
  const { rows } = await admin.query(`select here_at > now() - interval '5 seconds' as kept from support_sessions where id = $1`, [
    visitId,
  ]);
  expect(rows).toEqual([{ kept: true }]);
  await read(looks);

  await silentFor('3 minutes');
  await expect(read(looks)).rejects.toMatchObject(ENDED);
  await prove(helper);
  await expect(writeOnVisit(helper)).rejects.toMatchObject(ENDED);
  // Asking late brings nothing back.
  for (let time = 0; time < 2; time++) expect(await getVisitState(looks, { visitId })).toEqual({ isOver: true, endedBy: 'away' });
  expect(await listVisits(client)).toMatchObject([{ endedBy: 'away', endedAt: expect.any(Date) }]);
  await revokeVisit(client, { visitId });
  expect(await endLateVisits(jobContext('end-late-visits'))).toEqual({ ended: 1 });
  expect(await listVisits(client)).toMatchObject([{ endedBy: 'away' }]);
  const deeds = await admin.query(`select count(*)::int as n from audit_log where table_name = 'support_sessions' and row_id = $1`, [
    visitId,
  ]);
  expect(deeds.rows).toEqual([{ n: 2 }]);
});

test('a visit is over for its very next step: left, put out by the client, by an admin, by another visit, or by its time', async () => {
  const { client, helper, visitId, looks } = await entered('developer');
  const again = async () => visiting(helper, (await startVisit(helper, { clientId: client.account.id, reason: REASON })).visitId);
  const second = await again();
  await expect(read(looks)).rejects.toMatchObject(ENDED);
  expect(await leaveVisit(helper)).toEqual({ clientId: client.account.id });
  await expect(read(second)).rejects.toMatchObject(ENDED);
  expect(await leaveVisit(helper)).toBeNull();

  const third = await again();
  const stranger = await makeClient(admin);
  const thirdId = (third.actor as { support: { id: string } }).support.id;
  await revokeVisit(stranger, { visitId: thirdId });
  await read(third);
  await expect(stopVisit(helper, { visitId: thirdId })).rejects.toMatchObject({ code: 'not_found' });
  await revokeVisit(client, { visitId: thirdId });
  await expect(read(third)).rejects.toMatchObject(ENDED);
  expect(await getCurrentVisit(third)).toBeNull();

  const fourth = await again();
  await stopVisit(await staff('admin', 'Marcos Reis'), { visitId: (fourth.actor as { support: { id: string } }).support.id });
  await expect(read(fourth)).rejects.toMatchObject(ENDED);

  const fifth = await again();
  await admin.query(`update support_sessions set expires_at = now() - interval '1 second' where ended_at is null and client_id = $1`, [
    client.account.id,
  ]);
  await expect(read(fifth)).rejects.toMatchObject(ENDED);
  await prove(helper);
  await expect(writeOnVisit(helper)).rejects.toMatchObject(ENDED);
  expect(await endLateVisits(jobContext('end-late-visits'))).toEqual({ ended: 1 });
  const all = await listVisits(client);
  expect(all.map(({ endedBy }) => endedBy)).toEqual(['time', 'admin', 'client', 'staff', 'staff']);
  expect(all.at(-1)).toMatchObject({ id: visitId, reason: REASON });
});

test('the client is notified by mail, everybody who answers for the account once; sees the pages; and may ask', async () => {
  const { client, visitId, looks } = await entered();
  const clientId = client.account.id;
  expect(heard.filter(({ name }) => name === 'accounts/visit.started')).toMatchObject([{ data: { clientId, visitId } }]);
  const [manager, writer] = [await makePerson(admin, { name: 'Marta' }), await makePerson(admin)];
  await addMember(admin, clientId, manager, 'manager');
  await addMember(admin, clientId, writer, 'writer');
  await admin.query(`update support_sessions set started_at = now() - interval '5 minutes' where id = $1`, [visitId]);
  const unmailed = async () => (await findUnmailed(jobContext('sweep'))).visits.filter((one) => one.clientId === clientId);
  expect(await unmailed()).toEqual([{ visitId, clientId }]);
  for (let time = 0; time < 2; time++) await mailVisit(jobContext('mail-visit', clientId), { visitId });
  const { rows } = await admin.query(
    `select to_address, data from mails where client_id = $1 and kind = 'visit-started' order by created_at`,
    [clientId],
  );
  expect(rows.map((row) => row.to_address).toSorted()).toEqual([`${clientId}@example.com`, `${manager}@example.com`].toSorted());
  expect(rows[0].data).toMatchObject({ staffName: 'Helena Prado', reason: REASON, account: 'Padaria Pão da Vila' });
  expect(await unmailed()).toEqual([]);
  await admin.query(`update support_sessions set mode = 'write', wrote_at = now() - interval '2 minutes' where id = $1`, [visitId]);
  expect(await unmailed()).toEqual([{ visitId, clientId }]);
  for (let time = 0; time < 2; time++) await mailVisit(jobContext('mail-visit', clientId), { visitId });
  const wrote = await admin.query(`select data from mails where client_id = $1 and kind = 'visit-writes'`, [clientId]);
  expect(wrote.rows).toMatchObject([{ data: { reason: REASON } }, { data: { reason: REASON } }]);
  expect(await unmailed()).toEqual([]);

  for (const path of ['/sites', '/account', '/sites']) await recordVisitPage(looks, path);
  await recordVisitPage(client, '/plan');
  // Refused: not seen.
  for (const needs of ['billing.read', 'oneself', 'site.create'] as const) await recordVisitPage(looks, '/plan', needs);
  expect(await listVisits(client)).toMatchObject([{ pages: ['/sites', '/account'] }]);

  const question = { visitId, question: 'Por que entraram?' };
  await expect(askAboutVisit(looks, { ...question, key: newId() })).rejects.toMatchObject({ code: 'forbidden' });
  await askAboutVisit(client, { ...question, key: newId() });
  const asked = await admin.query(`select to_address, data from mails where client_id = $1 and kind = 'visit-question'`, [clientId]);
  expect(asked.rows).toMatchObject([
    { to_address: 'oi@farol.example', data: { question: 'Por que entraram?', email: `${clientId}@example.com` } },
  ]);
  expect(await listVisits(client)).toMatchObject([{ askedAt: expect.any(Date), answeredAt: null, question: 'Por que entraram?' }]);
  const { items } = await listAttention(await staff(), ListAttention.parse({ view: 'clients' }));
  expect(items.find(({ kind, ref }) => kind === 'visit_asked' && ref === visitId)?.facts.question).toBe('Por que entraram?');
});
