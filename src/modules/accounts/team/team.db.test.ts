import { expect, test, vi } from 'vitest';
import { PERMISSIONS } from '#platform/access/permissions.ts';
import { jobContext, ownContext, sessionContext } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { addMember, makeClient, makePerson, openSession } from '../../../../tests/world/people.ts';
import en from '../../../messages/en/team.json' with { type: 'json' };
import es from '../../../messages/es/team.json' with { type: 'json' };
import pt from '../../../messages/pt-BR/team.json' with { type: 'json' };
import { createClientAccount } from '../client-accounts/create-client-account.ts';
import { listWaitingAccounts } from '../client-accounts/list-waiting-accounts.ts';
import { acceptInvitation } from '../invitations/accept-invitation.ts';
import { correctInvitation } from '../invitations/correct-invitation.ts';
import { findByCode } from '../invitations/find-by-code.ts';
import { findInvitation, getInvitationMail } from '../invitations/find-invitation.ts';
import { invitationOf, tokenOf } from '../invitations/invitation-secret.ts';
import { inviteMember } from '../invitations/invite-member.ts';
import { resendInvitation } from '../invitations/resend-invitation.ts';
import { revokeInvitation } from '../invitations/revoke-invitation.ts';
import { findAccountOf } from '../my-accounts/find-account-of.ts';
import { getLeftAccountName } from '../my-accounts/get-left-account-name.ts';
import { listMyAccounts } from '../my-accounts/list-my-accounts.ts';
import { acceptOwnership } from '../ownership/accept-ownership.ts';
import { endOffer } from '../ownership/end-offer.ts';
import { offerOwnership } from '../ownership/offer-ownership.ts';
import { listUnmailedSecurity } from '../security-events/security-events.ts';
import { changeRole } from './change-role.ts';
import { leaveAccount } from './leave-account.ts';
import { listTeam } from './list-team.ts';
import { removeMember } from './remove-member.ts';
import { ROLES, type Role } from './roles.ts';
import { whoMay } from './who-may.ts';

vi.mock('#platform/jobs.ts', async (original) => ({ ...(await original<object>()), announce: async () => {} }));

const { admin } = await openDatabase();
let count = 0;
const address = () => `pessoa-${Date.now()}-${count++}@example.com`;

/** An account on an unlimited plan with a member in every role, each signed in with a fresh proof. */
async function team(tier: 'free' | 'basic' | 'pro' | 'enterprise' = 'enterprise') {
  const owner = await makeClient(admin, { tier });
  const account = owner.account;
  const join = async (role: Role) => {
    const id = await makePerson(admin, { name: `A ${role}` });
    await addMember(admin, account.id, id, role);
    const sessionId = await openSession(admin, id);
    return { ...sessionContext({ id, type: 'client', sessionId, accountId: account.id }), account, id };
  };
  return { owner: { ...owner, id: account.id }, account, join };
}

const reasonOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (isAppError(error) ? error.reason : String(error)),
  );

async function invited(tier: 'basic' | 'enterprise' = 'enterprise', role: Exclude<Role, 'owner'> = 'writer') {
  const { owner, account, join } = await team(tier);
  const email = address();
  const { invitationId } = await inviteMember(owner, { email, role });
  return { owner, account, join, email, invitationId, token: tokenOf(invitationId) };
}

async function personAt(email: string) {
  const id = await makePerson(admin, { email });
  return { ...sessionContext({ id, type: 'client', sessionId: await openSession(admin, id) }), id };
}

test('who may invite, change and remove whom: owners everybody, managers everybody but owners, the others nobody', async () => {
  const { owner, join } = await team();
  for (const actorRole of ROLES) {
    const actor = actorRole === 'owner' ? owner : await join(actorRole);
    const manages = actorRole === 'owner' || actorRole === 'manager';
    expect(await reasonOf(inviteMember(actor, { email: address(), role: 'manager' })), `${actorRole} invites`).toBe(
      manages ? 'done' : 'role_may_not',
    );
    const fellow = await join('owner');
    expect(await reasonOf(offerOwnership(actor, { personId: (await join('viewer')).id })), `${actorRole} offers`).toBe(
      actorRole === 'owner' ? 'done' : 'role_may_not',
    );
    for (const targetRole of ROLES) {
      const expected = !manages ? 'role_may_not' : actorRole === 'manager' && targetRole === 'owner' ? 'owner_is_for_owners' : 'done';
      const target = targetRole === 'owner' ? fellow : await join(targetRole);
      const cell = `${actorRole} → ${targetRole}`;
      const role = targetRole === 'viewer' ? 'editor' : 'viewer';
      if (targetRole !== 'owner')
        expect(await reasonOf(changeRole(actor, { personId: target.id, role })), `${cell}: change`).toBe(expected);
      else if (!manages || actorRole === 'manager')
        expect(await reasonOf(changeRole(actor, { personId: target.id, role })), `${cell}: change`).toBe(expected);
      expect(await reasonOf(removeMember(actor, { personId: target.id })), `${cell}: remove`).toBe(expected);
    }
    await admin.query('delete from memberships where client_id = $1 and person_id = $2', [owner.id, fellow.id]);
  }
});

test('a member of another account is a stranger here, and without a fresh proof nobody changes the team', async () => {
  const { owner, join } = await team();
  const other = await team();
  const theirs = await other.join('writer');
  expect(await reasonOf(changeRole(owner, { personId: theirs.id, role: 'editor' }))).toBe('member_not_found');
  expect(await reasonOf(removeMember(owner, { personId: theirs.id }))).toBe('member_not_found');
  const { invitationId } = await inviteMember(other.owner, { email: address(), role: 'writer' });
  expect(await reasonOf(revokeInvitation(owner, { invitationId }))).toBe('invitation_not_found');
  expect(await reasonOf(resendInvitation(owner, { invitationId }))).toBe('invitation_not_found');
  const writer = await join('writer');
  await admin.query(`update app.session_proofs set proved_at = now() - interval '1 hour' where person_id = $1`, [owner.id]);
  expect(await reasonOf(inviteMember(owner, { email: address(), role: 'writer' }))).toBe('proof_needed');
  expect(await reasonOf(changeRole(owner, { personId: writer.id, role: 'editor' }))).toBe('proof_needed');
  expect(await reasonOf(removeMember(owner, { personId: writer.id }))).toBe('proof_needed');
  expect(await reasonOf(offerOwnership(owner, { personId: writer.id }))).toBe('proof_needed');
});

test('fifty who invite at once end exactly at the limit of the plan, and an invitation taken back makes room', async () => {
  const { owner } = await team('pro');
  const answers = await Promise.all(Array.from({ length: 50 }, () => reasonOf(inviteMember(owner, { email: address(), role: 'viewer' }))));
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(9);
  expect(new Set(answers)).toEqual(new Set(['done', 'over_limit']));
  const { invitations, seats } = await listTeam(owner);
  expect([invitations.length, seats]).toEqual([9, { taken: 10, limit: 10 }]);
  const [first] = invitations;
  await revokeInvitation(owner, { invitationId: first!.id });
  const { invitationId } = await inviteMember(owner, { email: address(), role: 'viewer' });
  // An expired invitation takes no seat until it is sent again.
  await admin.query(`update invitations set expires_at = now() - interval '1 minute' where id = $1`, [invitationId]);
  await inviteMember(owner, { email: address(), role: 'viewer' });
  expect(await reasonOf(resendInvitation(owner, { invitationId }))).toBe('over_limit');
});

test('an invitation is accepted once, by whom it is for, and lands them in their role', async () => {
  const { owner, account, email, token } = await invited();
  const stranger = await personAt(address());
  expect(await reasonOf(acceptInvitation(stranger, { token }))).toBe('invitation_of_another');
  const person = await personAt(email);
  expect(await findInvitation(jobContext('page'), { token })).toMatchObject({
    state: 'open',
    email,
    role: 'writer',
    invitedBy: 'Ana Souza',
  });
  const both = await Promise.all([acceptInvitation(person, { token }), acceptInvitation(person, { token })]);
  expect(both).toEqual([{ clientId: account.id }, { clientId: account.id }]);
  expect(await listMyAccounts(person)).toMatchObject([
    { id: person.id, role: 'owner', isCurrent: true },
    { id: account.id, role: 'writer', isCurrent: false },
  ]);
  const { members, invitations, seats } = await listTeam(owner);
  expect([members.map(({ role }) => role), invitations, seats.taken]).toEqual([['owner', 'writer'], [], 2]);
  // The owner's last action here is inviting; accepting was done from an account of their own.
  expect(members.map(({ did }) => did?.table ?? null)).toEqual(['invitations', null]);
  expect(await reasonOf(acceptInvitation(stranger, { token }))).toBe('invitation_gone');
  const told = await listUnmailedSecurity(jobContext('mails', owner.id));
  expect(told.map(({ kind }) => kind)).toContain('member_joined');
});

test('what was taken back, is too old or was never ours opens nothing', async () => {
  const { owner, email, invitationId, token } = await invited();
  const person = await personAt(email);
  await admin.query(`update invitations set expires_at = now() - interval '1 second' where id = $1`, [invitationId]);
  expect(await reasonOf(acceptInvitation(person, { token }))).toBe('invitation_gone');
  await resendInvitation(owner, { invitationId });
  expect((await findInvitation(jobContext('page'), { token }))?.state).toBe('open');
  await revokeInvitation(owner, { invitationId });
  expect(await reasonOf(acceptInvitation(person, { token }))).toBe('invitation_gone');
  expect(await reasonOf(resendInvitation(owner, { invitationId }))).toBe('invitation_not_found');
  const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
  expect([invitationOf(token), invitationOf(forged)]).toEqual([invitationId, null]);
});

test('a code opens the invitation of its mail, dies after five wrong ones, and comes anew with another mail', async () => {
  const { owner, account, email, invitationId, token } = await invited();
  const job = jobContext('mail-invitation', account.id);
  const code = (await getInvitationMail(job, { invitationId }))!.code;
  const wrong = code === '000000' ? '000001' : '000000';
  expect(await findByCode(jobContext('page'), { email, code })).toEqual({ token });
  expect(await reasonOf(findByCode(jobContext('page'), { email: address(), code }))).toBe('code_wrong');
  for (let i = 0; i < 5; i++) expect(await reasonOf(findByCode(jobContext('page'), { email, code: wrong }))).toBe('code_wrong');
  expect(await reasonOf(findByCode(jobContext('page'), { email, code }))).toBe('code_wrong');
  await resendInvitation(owner, { invitationId });
  const again = (await getInvitationMail(job, { invitationId }))!.code;
  expect(await findByCode(jobContext('page'), { email, code: again })).toEqual({ token });
});

test('known and unknown addresses are invited alike; whoever is on the team already is named', async () => {
  const { owner, join } = await team();
  const known = address();
  await makePerson(admin, { email: known });
  const answers = [
    await inviteMember(owner, { email: known, role: 'editor' }),
    await inviteMember(owner, { email: address(), role: 'editor' }),
  ];
  expect(answers.map((answer) => Object.keys(answer))).toEqual([['invitationId'], ['invitationId']]);
  const member = await join('viewer');
  const { rows } = await admin.query('select email from auth.users where id = $1', [member.id]);
  expect(await reasonOf(inviteMember(owner, { email: rows[0].email, role: 'editor' }))).toBe('already_member');
  // Inviting again updates the same invitation with the new role.
  expect(await inviteMember(owner, { email: known, role: 'viewer' })).toEqual(answers[0]);
});

test('removed, a person is refused at their next request in the account, and works on in their own', async () => {
  const { owner, join } = await team();
  const writer = await join('writer');
  await removeMember(owner, { personId: writer.id });
  expect(await reasonOf(listTeam(writer))).toBe('account_left');
  const own = sessionContext({ id: writer.id, type: 'client', sessionId: await openSession(admin, writer.id) });
  expect((await listTeam(own)).members).toHaveLength(1);
  expect((await listUnmailedSecurity(jobContext('mails', writer.id))).map(({ kind }) => kind)).toEqual(['membership_ended']);
});

test('the last owner neither leaves nor is removed; ownership moves when both have said so', async () => {
  const { owner, join } = await team();
  expect(await reasonOf(leaveAccount(owner))).toBe('last_owner');
  expect(await reasonOf(changeRole(owner, { personId: owner.id, role: 'manager' }))).toBe('last_owner');
  const [manager, viewer] = [await join('manager'), await join('viewer')];
  expect(await reasonOf(acceptOwnership(viewer))).toBe('offer_gone');
  await offerOwnership(owner, { personId: viewer.id });
  expect(await reasonOf(acceptOwnership(manager))).toBe('offer_gone');
  await endOffer(viewer);
  expect(await reasonOf(acceptOwnership(viewer))).toBe('offer_gone');
  await offerOwnership(owner, { personId: viewer.id });
  const answers = await Promise.all([reasonOf(acceptOwnership(viewer)), reasonOf(acceptOwnership(viewer))]);
  expect(answers.sort()).toEqual(['done', 'offer_gone']);
  const roles = Object.fromEntries((await listTeam(viewer)).members.map(({ personId, role }) => [personId, role]));
  expect([roles[viewer.id], roles[owner.id]]).toEqual(['owner', 'manager']);
  await leaveAccount(owner);
  expect(await whoMay(viewer, 'account.hand_over')).toMatchObject([{ personId: viewer.id, role: 'owner' }]);
});

test('an invitation is corrected in place: another address kills the link of the one before, a refusal changes nothing', async () => {
  const { owner, account, join, email, invitationId, token } = await invited('basic');
  const member = await join('viewer');
  const { rows } = await admin.query('select email from auth.users where id = $1', [member.id]);
  expect(await reasonOf(correctInvitation(owner, { invitationId, email: rows[0].email, role: 'editor' }))).toBe('already_member');
  expect((await findInvitation(owner, { token }))?.state).toBe('open');
  await correctInvitation(owner, { invitationId, email, role: 'editor' });
  expect(await findInvitation(owner, { token })).toMatchObject({ state: 'open', role: 'editor', email });
  const right = address();
  // The team is full: the corrected invitation frees its own seat.
  expect((await listTeam(owner)).seats).toEqual({ taken: 3, limit: 3 });
  await correctInvitation(owner, { invitationId, email: right, role: 'writer' });
  expect((await findInvitation(owner, { token }))?.state).toBe('revoked');
  expect((await listTeam(owner)).invitations.map((one) => [one.email, one.role])).toEqual([[right, 'writer']]);
  const stranger = await makeClient(admin, {});
  expect(await reasonOf(correctInvitation(stranger, { invitationId, email: right, role: 'writer' }))).toBe('invitation_not_found');
  expect(account.id).not.toBe(stranger.account.id);
});

test('an account gets its name with the first invitation and keeps it; a declined offer is notified', async () => {
  const { owner, account, join } = await team();
  await inviteMember(owner, { email: address(), role: 'writer', accountName: 'Pão da Vila' });
  await inviteMember(owner, { email: address(), role: 'writer', accountName: 'Outro nome' });
  expect(await listTeam(owner)).toMatchObject({ isNamed: true });
  const { rows } = await admin.query('select app.account_name($1) as name', [account.id]);
  expect(rows).toEqual([{ name: 'Pão da Vila' }]);
  const editor = await join('editor');
  await offerOwnership(owner, { personId: editor.id });
  await endOffer(editor);
  const news = await admin.query(
    `select person_id, detail ->> 'accountId' as account from security_events where kind = 'ownership_declined' and person_id = $1`,
    [owner.id],
  );
  expect(news.rows).toEqual([{ person_id: owner.id, account: account.id }]);
});

test('a link is resolved in the accounts of its reader alone; a former member is shown only the account they left', async () => {
  const { owner, account, join } = await team();
  const [site, project] = [crypto.randomUUID(), crypto.randomUUID()];
  await admin.query(`insert into projects (id, client_id, name) values ($1, $2, 'P')`, [project, account.id]);
  await admin.query(`insert into sites (id, client_id, project_id, name, slug) values ($1, $2, $3, 'S', $4)`, [
    site,
    account.id,
    project,
    `s-${site}`,
  ]);
  const writer = await join('writer');
  const stranger = await makeClient(admin, {});
  expect(await findAccountOf(writer, { thing: site })).toBe(account.id);
  expect(await findAccountOf(stranger, { thing: site })).toBeNull();
  expect(await findAccountOf(writer, { thing: 'in_nothing' })).toBeNull();
  expect(await findAccountOf(writer, { thing: "x' or true --" })).toBeNull();
  const left = { accountId: account.id };
  expect(await getLeftAccountName(writer, left)).toBeNull();
  await removeMember(owner, { personId: writer.id });
  // After being redirected, they work in their own account.
  const out = ownContext(writer);
  expect(await getLeftAccountName(out, left)).toBe((await listMyAccounts(owner))[0]!.name);
  expect(await getLeftAccountName(stranger, left)).toBeNull();
  expect(await findAccountOf(out, { thing: site })).toBeNull();
});

test('two owners who leave at once do not leave an account without one', async () => {
  const { owner, join } = await team();
  const other = await join('owner');
  const answers = await Promise.all([reasonOf(leaveAccount(owner)), reasonOf(leaveAccount(other))]);
  const { rows } = await admin.query(`select count(*)::int as owners from memberships where client_id = $1 and role = 'owner'`, [owner.id]);
  expect([answers.filter((answer) => answer === 'done').length, rows[0].owners]).toEqual([1, 1]);
});

test('an admin makes an account for a client, who owns it by accepting; nobody else of the agency or outside does', async () => {
  const staffId = await makePerson(admin, { type: 'admin', name: 'Helena Prado' });
  const staff = sessionContext({ id: staffId, type: 'admin', sessionId: await openSession(admin, staffId) });
  const developerId = await makePerson(admin, { type: 'developer' });
  const developer = sessionContext({ id: developerId, type: 'developer', sessionId: await openSession(admin, developerId) });
  const email = address();
  const wish = { name: 'Padaria da Neide', email, locale: 'pt-BR', tier: 'pro' } as const;
  expect(await reasonOf(createClientAccount(developer, wish))).toBe('nothing_here');
  expect(await reasonOf(createClientAccount(await makeClient(admin), wish))).toBe('nothing_here');
  const { clientId, invitationId } = await createClientAccount(staff, wish);
  // The form is sent again after an error.
  expect(await createClientAccount(staff, wish)).toEqual({ clientId, invitationId });
  expect(await listWaitingAccounts(staff)).toEqual(expect.arrayContaining([expect.objectContaining({ clientId, invitationId, email })]));
  expect((await listWaitingAccounts(developer)).find((one) => one.clientId === clientId)?.email).toBeNull();
  const client = await personAt(email);
  await acceptInvitation(client, { token: tokenOf(invitationId) });
  const sessionId = await openSession(admin, client.id);
  const team = await listTeam(sessionContext({ id: client.id, type: 'client', sessionId, accountId: clientId }));
  expect([team.members.map(({ role }) => role), team.seats]).toEqual([['owner'], { taken: 1, limit: 10 }]);
  expect((await listWaitingAccounts(staff)).some((one) => one.clientId === clientId)).toBe(false);
});

test('the code, the table and the words of three languages know the same permissions and roles', async () => {
  const { rows } = await admin.query<{ role: string; permission: string }>('select role, permission from role_permissions');
  expect([...new Set(rows.map(({ permission }) => permission))].sort()).toEqual([...PERMISSIONS].sort());
  const roles = rows.map(({ role }) => role);
  expect(ROLES.filter((role) => !roles.includes(role))).toEqual([]);
  for (const { barred, role, can } of [pt, en, es]) {
    const asked = PERMISSIONS.filter((one) => !['account.read', 'account.hand_over', 'site.manage', 'support.manage'].includes(one));
    expect(asked.filter((one) => !(one.replace('.', '_') in barred))).toEqual([]);
    expect([ROLES.filter((one) => !(one in role)), ROLES.filter((one) => !(one in can))]).toEqual([[], []]);
  }
});

test('who works for others alone lands where they work; with something of their own, there', async () => {
  const { account, join } = await team();
  const writer = await join('writer');
  const workplace = async (chosen: string | null) =>
    (await admin.query('select app.workplace_of($1, $2) as id', [writer.id, chosen])).rows[0].id;
  expect([await workplace(null), await workplace(writer.id)]).toEqual([account.id, writer.id]);
  await admin.query(
    `with p as (insert into projects (client_id, name) values ($1, 'Meu') returning id)
     insert into sites (client_id, project_id, name, slug) select $1, p.id, 'Meu', $2 from p`,
    [writer.id, `meu-${Date.now()}-${count++}`],
  );
  expect([await workplace(null), await workplace(account.id)]).toEqual([writer.id, account.id]);
});
