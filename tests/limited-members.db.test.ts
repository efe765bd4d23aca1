import { sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { createApiKey } from '#modules/accounts/api-keys/create-api-key.ts';
import { whoMay } from '#modules/accounts/index.ts';
import { acceptInvitation } from '#modules/accounts/invitations/accept-invitation.ts';
import { correctInvitation } from '#modules/accounts/invitations/correct-invitation.ts';
import { tokenOf } from '#modules/accounts/invitations/invitation-secret.ts';
import { inviteMember } from '#modules/accounts/invitations/invite-member.ts';
import { changeRole } from '#modules/accounts/team/change-role.ts';
import { InviteMember } from '#modules/accounts/team/input.ts';
import { listTeam } from '#modules/accounts/team/list-team.ts';
import type { Place } from '#modules/accounts/team/places.ts';
import type { Role } from '#modules/accounts/team/roles.ts';
import { requestBatch, requestSite } from '#modules/generate/index.ts';
import { getPublishRequest } from '#modules/host/index.ts';
import { askToPublish } from '#modules/host/publish-requests/ask-to-publish.ts';
import { createProject } from '#modules/projects/index.ts';
import { deleteSite, getSite, listSites, requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { readAccess, requirePermission, requireReach } from '#platform/access/permissions.ts';
import { apiKeyContext, type Context, sessionContext, type Transaction } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { encodeId, newId } from '#platform/ids.ts';
import { openDatabase } from './world/database.ts';
import { addMember, makeClient, makePerson, openSession, openVisit } from './world/people.ts';
import { edits, makeSite } from './world/work.ts';
import { contextOf, fillWorld, PEOPLE, SECOND, SITES } from './world/world.ts';

vi.mock('#platform/jobs.ts', async (original) => ({ ...(await original<object>()), announce: async () => {} }));

const { admin } = await openDatabase();
await fillWorld(admin);

const reasonOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (isAppError(error) ? error.reason : String(error)),
  );
const site = (id: string, role: Place['role'] = null): Place => ({ kind: 'site', id, role });
const project = (id: string, role: Place['role'] = null): Place => ({ kind: 'project', id, role });
const PROMPT = 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90. Abrimos de terça a domingo, 6h às 19h.';

/** A bakery with two shops, each with a site in a project of its own. */
async function bakery() {
  const owner = await makeClient(admin, { tier: 'enterprise' });
  const shops: { site: string; project: string }[] = [];
  for (const name of ['Centro', 'Praia']) {
    const { projectId } = await createProject(owner, { name });
    const siteId = await makeSite(owner, `${PROMPT} Loja ${name}.`);
    await admin.query('update sites set project_id = $2, name = $3 where id = $1', [siteId, projectId, name]);
    shops.push({ site: siteId, project: projectId });
  }
  const join = async (role: Role, places?: Place[]) => {
    const id = await makePerson(admin, { name: `A ${role}` });
    await addMember(admin, owner.account.id, id, role);
    const ctx = { ...sessionContext({ id, type: 'client', sessionId: await openSession(admin, id), accountId: owner.account.id }), id };
    if (places) await limit(id, role, places);
    return ctx;
  };
  const limit = (personId: string, role: Role, places: Place[]) =>
    changeRole(owner, { personId, role: role as 'writer', reach: 'chosen', places });
  return { owner, centro: shops[0]!, praia: shops[1]!, join, limit };
}
const save = async (ctx: Awaited<ReturnType<typeof makeClient>> | ReturnType<typeof sessionContext>, siteId: string) =>
  reasonOf(saveTransactions(ctx, { siteId, base: 0, transactions: [] }));
const names = async (ctx: Parameters<typeof listSites>[0]) => (await listSites(ctx)).map(({ name }) => name).sort();

test('an invitation whose address is corrected keeps its sites', async () => {
  const { owner, centro } = await bakery();
  const asked = { email: `lai-${newId()}@texto.example`, role: 'writer', reach: 'chosen', places: `site:${centro.site}` };
  const { invitationId } = await inviteMember(owner, InviteMember.parse(asked));
  await correctInvitation(owner, { invitationId, email: `lia-${newId()}@texto.example`, role: 'editor' });
  const { invitations, places } = await listTeam(owner);
  expect(invitations).toMatchObject([{ role: 'editor', isLimited: true }]);
  expect(places.get(invitations[0]!.id)).toMatchObject([{ kind: 'site', name: 'Centro' }]);
});

test('an outside copywriter is invited to one shop, writes there, and the other is not there for them', async () => {
  const { owner, centro, praia } = await bakery();
  const email = `lia-${newId()}@texto.example`;
  const asked = { email, role: 'writer', reach: 'chosen', places: `site:${centro.site}` };
  const { invitationId } = await inviteMember(owner, InviteMember.parse(asked));
  expect((await listTeam(owner)).places.get(invitationId)).toMatchObject([{ kind: 'site', name: 'Centro', role: null }]);
  const id = await makePerson(admin, { email });
  const sessionId = await openSession(admin, id);
  await acceptInvitation(sessionContext({ id, type: 'client', sessionId }), { token: tokenOf(invitationId) });
  const lia = sessionContext({ id, type: 'client', sessionId, accountId: owner.account.id });
  expect(await names(lia)).toEqual(['Centro']);
  expect(await getSite(lia, { siteId: praia.site })).toBeNull();
  expect(await reasonOf(requireDraft(lia, { siteId: praia.site }))).toBe('site_not_found');
  expect([await save(lia, centro.site), await save(lia, praia.site)]).toEqual(['done', 'site_not_found']);
  expect(await reasonOf(askToPublish(lia, { siteId: centro.site, note: '' }))).toBe('done');
  expect(await reasonOf(askToPublish(lia, { siteId: praia.site, note: '' }))).toBe('site_not_found');
  expect((await getPublishRequest(owner, { siteId: centro.site }))?.askedBy).toBe(id);
  const { members, places } = await listTeam(owner);
  expect(members.find(({ personId }) => personId === id)).toMatchObject({ isLimited: true, role: 'writer' });
  expect(places.get(id)).toMatchObject([{ name: 'Centro' }]);
  // Where others work is for those who manage members.
  expect((await listTeam(lia)).places.size).toBe(0);
});

test('a role of its own for one of the sites decides there, and its screens say so', async () => {
  const { centro, praia, join } = await bakery();
  const reader = await join('viewer', [site(centro.site, 'editor'), site(praia.site)]);
  expect([await save(reader, centro.site), await save(reader, praia.site)]).toEqual(['done', 'role_may_not']);
  expect(await reasonOf(requirePermission(reader, 'site.publish', centro.site))).toBe('done');
  expect(await reasonOf(requirePermission(reader, 'site.publish', praia.site))).toBe('role_may_not');
  const [there, here, anywhere] = [await readAccess(reader, centro.site), await readAccess(reader, praia.site), await readAccess(reader)];
  expect([there.role, here.role, anywhere.role]).toEqual(['editor', 'viewer', 'viewer']);
  expect([there.may('site.publish'), here.may('site.publish'), here.may('account.read')]).toEqual([true, false, true]);
  // An editor of single sites makes none: the button is not there.
  expect([there.may('site.create'), anywhere.may('site.create'), anywhere.isLimited]).toEqual([true, false, true]);
  // The site counts before its project.
  const nina = await join('editor', [project(centro.project), site(centro.site, 'viewer')]);
  expect(await save(nina, centro.site)).toBe('role_may_not');
});

test('who is limited to single sites makes none; in a chosen project they do, and the site is there', async () => {
  const { owner, centro, praia, join } = await bakery();
  const [single, agency] = [await join('editor', [site(centro.site)]), await join('editor', [project(praia.project)])];
  const ask = { prompt: PROMPT, locale: 'pt-BR', seed: 0 };
  expect(await reasonOf(requestSite(single, { ...ask, key: newId() }))).toBe('role_may_not');
  expect(await reasonOf(requestSite(agency, { ...ask, key: newId(), projectId: centro.project }))).toBe('project_not_found');
  for (const ctx of [single, agency])
    expect(await reasonOf(requestBatch(ctx, { rows: [{ prompt: PROMPT, locale: 'pt-BR' }], key: newId() }))).toBe('role_may_not');
  const made = await makeSite(agency, PROMPT);
  const { rows } = await admin.query('select project_id from sites where id = $1', [made]);
  expect(rows[0].project_id).toBe(praia.project);
  expect((await listSites(agency)).length).toBe(2);
  expect((await listSites(single)).map(({ id }) => id)).toEqual([centro.site]);
  expect((await listSites(owner)).length).toBe(3);
});

test('taken away while they edit: the next save is refused, and what they saved stays', async () => {
  const { owner, centro, praia, join, limit } = await bakery();
  const writer = await join('writer', [site(centro.site)]);
  const [first, second] = await edits(writer, centro.site, 2);
  expect((await saveTransactions(writer, { siteId: centro.site, base: 0, transactions: [first!] })).revision).toBe(1);
  await limit(writer.id, 'writer', [site(praia.site)]);
  expect(await reasonOf(saveTransactions(writer, { siteId: centro.site, base: 1, transactions: [second!] }))).toBe('site_not_found');
  expect((await requireDraft(owner, { siteId: centro.site })).revision).toBe(1);
  expect(await names(writer)).toEqual(['Praia']);
  await changeRole(owner, { personId: writer.id, role: 'writer', reach: 'all' });
  expect(await names(writer)).toEqual(['Centro', 'Praia']);
  expect((await admin.query('select from membership_sites where person_id = $1', [writer.id])).rowCount).toBe(0);
});

test('a site that is deleted leaves them none, not all; one that moves comes and goes with its project', async () => {
  const { owner, centro, praia, join } = await bakery();
  const [single, whole] = [await join('editor', [site(centro.site)]), await join('editor', [project(praia.project)])];
  await admin.query('update sites set project_id = $2 where id = $1', [centro.site, praia.project]);
  expect([await names(single), await names(whole)]).toEqual([['Centro'], ['Centro', 'Praia']]);
  const move = (ctx: typeof single) =>
    asActor(ctx, (tx) => tx.execute(`update public.sites set project_id = '${centro.project}' where id = '${centro.site}'` as never));
  expect([await reasonOf(move(single)), await reasonOf(move(whole))]).toEqual(['role_may_not', 'role_may_not']);
  await admin.query('update sites set project_id = $2 where id = $1', [centro.site, centro.project]);
  expect(await names(whole)).toEqual(['Praia']);
  await deleteSite(owner, { siteId: centro.site, name: 'Centro' });
  expect(await names(single)).toEqual([]);
  expect(await reasonOf(requirePermission(single, 'content.edit'))).toBe('role_may_not');
  expect(await reasonOf(requirePermission(single, 'account.read'))).toBe('done');
});

test('an invitation that waits: renewed it has the sites of now, and of those that went none is given', async () => {
  const { owner, centro, praia } = await bakery();
  const email = `nova-${newId()}@texto.example`;
  const invite = (places: Place[]) => inviteMember(owner, { email, role: 'editor', reach: 'chosen', places });
  const first = await invite([site(centro.site), site(praia.site)]);
  const { invitationId } = await invite([site(centro.site, 'viewer')]);
  expect(invitationId).toBe(first.invitationId);
  expect((await listTeam(owner)).places.get(invitationId)).toMatchObject([{ name: 'Centro', role: 'viewer' }]);
  // Of another account, or gone.
  expect(await reasonOf(invite([site(SITES.ana.id)]))).toBe('sites_gone');
  await deleteSite(owner, { siteId: centro.site, name: 'Centro' });
  const id = await makePerson(admin, { email });
  const sessionId = await openSession(admin, id);
  await acceptInvitation(sessionContext({ id, type: 'client', sessionId }), { token: tokenOf(invitationId) });
  expect(await names(sessionContext({ id, type: 'client', sessionId, accountId: owner.account.id }))).toEqual([]);
});

test('a role of the whole account ends the limit, whoever gives it, and the database keeps it so', async () => {
  const { owner, centro, join } = await bakery();
  const person = await join('editor', [site(centro.site)]);
  await changeRole(owner, { personId: person.id, role: 'manager', reach: 'chosen', places: [site(centro.site)] });
  expect(await names(person)).toEqual(['Centro', 'Praia']);
  await expect(
    admin.query('insert into memberships (client_id, person_id, role, is_limited) values ($1, $2, $3, true)', [
      owner.account.id,
      await makePerson(admin),
      'billing',
    ]),
  ).rejects.toMatchObject({ code: '23514' });
  expect(InviteMember.safeParse({ email: 'a@example.com', role: 'writer', reach: 'chosen', places: '' }).error?.issues[0]).toMatchObject({
    path: ['places'],
    message: 'choose_sites',
  });
});

test('a key of the account has every site; who is limited makes no key, and is asked only about their sites', async () => {
  const { owner, centro, praia, join } = await bakery();
  const editor = await join('editor', [site(centro.site)]);
  expect(await reasonOf(createApiKey(editor, { name: 'Meu', scopes: ['sites:read'], days: 30 } as never))).toBe('role_may_not');
  const key = apiKeyContext({ id: newId(), accountId: owner.account.id });
  expect(await names(key)).toEqual(['Centro', 'Praia']);
  expect(await reasonOf(requireReach(key, 'content.edit', { siteId: praia.site }))).toBe('done');
  const asked = async (siteId?: string) => (await whoMay(owner, 'site.publish', siteId)).map(({ personId }) => personId);
  expect(await asked(centro.site)).toEqual([owner.account.id, editor.id]);
  expect([await asked(praia.site), await asked()]).toEqual([[owner.account.id], [owner.account.id]]);
});

const n = Number(SITES.ana.id.slice(-12));
const id = (more: number) => `0198c0de-0000-7000-8000-${String(n + more).padStart(12, '0')}`;
const THINGS: Record<string, [id: string, reason: string]> = {
  sites: [SITES.ana.id, 'site_not_found'],
  domains: [id(470), 'domain_not_found'],
  certificates: [id(474), 'certificate_not_found'],
  publications: [id(450), 'site_not_found'],
  builds: [id(455), 'build_not_found'],
  releases: [id(400), 'site_not_found'],
  release_receipts: [id(457), 'site_not_found'],
  revisions: [id(200), 'site_not_found'],
  assets: [id(300), 'site_not_found'],
  proposals: [id(650), 'proposal_not_found'],
  translations: [id(1700), 'translation_not_found'],
  form_messages: [id(500), 'site_not_found'],
  publish_requests: [id(440), 'publish_request_gone'],
  incidents: [id(480), 'site_not_found'],
  uploads: [id(350), 'site_not_found'],
  generations: [id(600), 'generation_not_found'],
};

test.each(Object.entries(THINGS))('%s: the door knows the site by the id, and who may do what there', async (_, [thing, reason]) => {
  const at = (person: 'lia' | 'otto' | 'nina' | 'paulo' | 'edu', input: object) =>
    reasonOf(requireReach(contextOf(person, 'ana'), 'content.edit', input));
  expect(await at('otto', { thing })).toBe(reason);
  expect(await at('otto', { many: [SECOND.site, thing] })).toBe(reason);
  expect(await at('otto', { thing: encodeId('site', thing) })).toBe(reason);
  expect(await at('nina', { thing })).toBe('role_may_not');
  for (const person of ['lia', 'paulo', 'edu'] as const) expect(await at(person, { thing })).toBe('done');
  // Another account's is nobody's business here: its verb does not find it.
  expect(await at('lia', { thing: SITES.bruno.id })).toBe('done');
});

test('what names every site of the account is for nobody who is limited', async () => {
  for (const thing of [id(610), id(100)])
    expect(await reasonOf(requireReach(contextOf('lia', 'ana'), 'account.read', { thing }))).toMatch(/_not_found$/);
  expect(await reasonOf(requireReach(contextOf('paulo', 'ana'), 'account.read', { thing: id(100) }))).toBe('done');
});

test('only a member of all sites has granted reads, and nothing has them after a change of role', async () => {
  const { owner, centro, join } = await bakery();
  const account = owner.account.id;
  const grantedReads = async (tx: Transaction) =>
    (await tx.execute(sql`select current_setting('app.granted_reads', true) as it`)).rows[0]!.it as string;
  const at = (ctx: Context) => asActor(ctx, grantedReads);
  expect((await at(owner)).split(' ').sort()).toEqual(['', account, 'account.read', 'activity.read', 'billing.read', 'message.read']);
  expect(await at(await join('writer'))).toBe(`${account} account.read `);
  expect(await at(await join('writer', [site(centro.site)]))).toBe('');
  const helena = await makePerson(admin, { type: 'admin' });
  const visit = await openVisit(admin, { staff: helena, account });
  const person = { id: helena, type: 'admin', sessionId: await openSession(admin, helena) } as const;
  expect(await at(sessionContext({ ...person, accountId: account, support: visit }))).toBe('');
  expect(await at(apiKeyContext({ id: newId(), accountId: account }))).toBe('');
  expect(await asSystem('test', grantedReads, owner)).toBe('');
  await asActor(owner, async (tx, ctx) => {
    expect(await grantedReads(tx)).not.toBe('');
    expect(await asSystem('test', grantedReads, ctx)).toBe('');
    expect(await grantedReads(tx)).toBe('');
  });
});

test('no table that hangs on a site is forgotten: neither by the policies nor by the doors', async () => {
  const { rows } = await admin.query<{ name: string; guarded: boolean; named: boolean; has_id: boolean }>(`
    select c.relname as name,
      exists (select from pg_policies p where p.tablename = c.relname and p.policyname = 'within_reach' and p.permissive = 'RESTRICTIVE') as guarded,
      (select f.prosrc ~ ('public\\.' || c.relname || '\\M') from pg_proc f where f.proname = 'require_reach') as named,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype) as has_id
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('site_id', 'domain_id', 'generation_id') and not a.attisdropped)
      and has_any_column_privilege('authenticated', c.oid, 'select')`);
  expect(rows.length).toBeGreaterThan(30);
  const own = ['membership_sites'];
  expect(rows.filter(({ name, guarded }) => !guarded && !own.includes(name)).map(({ name }) => name)).toEqual([]);
  // Rows of the ledger and of calls are never named by an input; a link to a domain's steps is, by its domain.
  const unnamed = [...own, 'usage_events', 'model_calls', 'domain_proofs', 'domain_history', 'domain_links'];
  expect(rows.filter(({ name, named, has_id }) => has_id && !named && !unnamed.includes(name)).map(({ name }) => name)).toEqual([]);
  expect(PEOPLE.lia.company).toBe('');
});
