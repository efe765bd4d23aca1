import { globSync, readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { loadMessages } from '../../messages/load.ts';
import { ACTIVITIES, activityOf, type LoggedChange, tablesOf } from './activity-words.ts';
import { deedWords, doerWords, type Say } from './ui/sentence.ts';

const update = (table: string, changed: Record<string, [unknown, unknown]>) => activityOf({ table, action: 'update', changed });

test('a change is described by its most important field, and internal tables are omitted', () => {
  expect(update('sites', { name: ['a', 'b'] })).toBe('site_renamed');
  expect(update('sites', { status: ['draft', 'live'], release_id: [null, 'r'] })).toBe('site_published');
  expect(update('sites', { status: ['live', 'paused'] })).toBe('site_paused');
  expect(update('sites', { pointer_version: [1, 2] })).toBeNull();
  expect(update('accounts', { refuses_support: [false, true] })).toBe('support_refused');
  expect(update('accounts', { storage_used_bytes: [0, 9] })).toBeNull();
  expect(update('support_sessions', { mode: ['read', 'write'], wrote_at: [null, 'now'] })).toBe('visit_writes');
  expect(update('publish_requests', { state: ['open', 'declined'] })).toBe('publish_declined');
  expect(update('publish_requests', { state: ['open', 'published'] })).toBeNull();
  expect(update('support_sessions', { seen_at: [null, 'now'] })).toBeNull();
  expect(activityOf({ table: 'mails', action: 'insert', changed: {} })).toBeNull();
  expect(update('memberships', { is_limited: [false, true] })).toBe('member_limited');
  expect(update('memberships', { role: ['editor', 'manager'], is_limited: [true, false] })).toBe('member_role');
  expect(activityOf({ table: 'membership_sites', action: 'delete', changed: { site_id: ['s', null] } })).toBe('place_taken');
  // On an invitation that is not accepted yet.
  expect(activityOf({ table: 'membership_sites', action: 'insert', changed: { invitation_id: [null, 'i'] } })).toBeNull();
  expect(tablesOf('people')).toEqual(['memberships', 'membership_sites', 'invitations', 'ownership_offers']);
  // Both rows of a handover; the first owner of an account; and who did it of those who come and go.
  expect(update('memberships', { role: ['manager', 'owner'] })).toBeNull();
  const demoted = { table: 'memberships', action: 'update', changed: { role: ['owner', 'manager'] } } satisfies LoggedChange;
  expect(activityOf({ ...demoted, isHandover: true })).toBe('ownership_taken');
  expect(activityOf({ ...demoted, isHandover: false })).toBe('member_role');
  expect(activityOf({ table: 'ownership_offers', action: 'delete', changed: {}, isHandover: true })).toBeNull();
  expect(activityOf({ table: 'ownership_offers', action: 'delete', changed: {}, isHandover: false })).toBe('ownership_ended');
  expect(activityOf({ table: 'ownership_offers', action: 'delete', changed: {}, isOwn: true })).toBe('ownership_declined');
  expect(activityOf({ table: 'memberships', action: 'insert', changed: { role: [null, 'owner'] } })).toBeNull();
  const member = { table: 'memberships', changed: { role: [null, 'writer'] } } satisfies Partial<LoggedChange>;
  expect(activityOf({ ...member, action: 'insert', isOwn: true })).toBe('member_came');
  expect(activityOf({ ...member, action: 'insert', isOwn: false })).toBe('member_joined');
  expect(activityOf({ ...member, action: 'delete', isOwn: true })).toBe('member_went');
  expect(activityOf({ ...member, action: 'delete', isOwn: false })).toBe('member_left');
  const order = { table: 'domain_orders', action: 'insert' } satisfies Partial<LoggedChange>;
  expect(activityOf({ ...order, changed: { kind: [null, 'register'] } })).toBe('name_ordered');
  expect(activityOf({ ...order, changed: { kind: [null, 'renew'] } })).toBe('renewal_ordered');
  expect(update('domain_orders', { state: ['ordered', 'charged'] })).toBeNull();
  expect(update('domain_orders', { state: ['ordered', 'unpaid'] })).toBe('order_unpaid');
  expect(update('domain_orders', { state: ['refunding', 'refunded'] })).toBe('order_refunded');
  expect(update('domain_registrations', { state: ['buying', 'ours'], expires_at: [null, '2027-01-01T00:00:00Z'] })).toBe('name_registered');
  const [sooner, later] = ['2027-01-01T00:00:00+00:00', '2028-01-01T00:00:00+00:00'];
  expect(update('domain_registrations', { expires_at: [sooner, later], renewal_cents: [100, null] })).toBe('name_renewed');
  expect(update('domain_registrations', { expires_at: [later, sooner] })).toBeNull();
  expect(update('domain_registrations', { renewal_cents: [null, 100] })).toBeNull();
  expect(update('domain_registrations', { auto_renew: [true, false] })).toBe('auto_renew_off');
  expect(update('domain_registrations', { state: ['ours', 'ended'] })).toBe('name_ended');
  // Declined: its order says so.
  expect(update('domain_registrations', { state: ['buying', 'ended'] })).toBeNull();
  expect(update('memberships', { updated_at: ['a', 'b'] })).toBeNull();
  expect(activityOf({ table: 'spending_choices', action: 'insert', changed: { overage: [null, 'stop'] } })).toBeNull();
  expect(update('spending_choices', { max_cents: [0, 5000] })).toBe('spending_chosen');
});

test.each(['pt-BR', 'en', 'es'] as const)('what the agency did in a client’s name carries both names, in %s', async (locale) => {
  const messages = await loadMessages(locale);
  const say = createTranslator({ locale, messages, namespace: 'audit' }) as unknown as Say;
  const line = { doer: { kind: 'agency', name: 'Helena Prado' }, activity: 'site_renamed', subject: 'Pão da Vila' } as const;
  const sentence = `${doerWords(say, line, 'Padaria')} ${deedWords(say, line)}`;
  expect(sentence).toMatch(/^Helena Prado.*Padaria .*Pão da Vila$/);
  const moved = { activity: 'member_role', subject: 'Laís', roles: { from: 'writer', to: 'editor' } } as const;
  const both = { 'pt-BR': 'de redação para edição', en: 'from writer to editor', es: 'de redacción a edición' };
  expect(deedWords(say, moved)).toContain(both[locale]);
  for (const activity of ACTIVITIES) expect(deedWords(say, { activity, subject: null })).not.toMatch(/audit\.|\{/);
});

test.each(['pt-BR', 'en', 'es'] as const)('every audited table has its word in %s, and none has two', async (locale) => {
  const { audit } = await loadMessages(locale);
  const audited = globSync('supabase/schemas/*.sql').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/create constraint trigger audit [^;]* on (?:public|app)\.(\w+)/g)].map(([, table]) => table!),
  );
  expect(audited.length).toBeGreaterThan(50);
  expect(Object.keys(audit.table).toSorted()).toEqual([...new Set(audited)].toSorted());
  const t = createTranslator({ locale, messages: { audit } });
  for (const action of ['insert', 'update', 'delete'] as const)
    expect(t(`audit.did.${action}`, { what: t('audit.table.sign_ins') })).toMatch(/ .+ /);
  expect(new Set(Object.values(audit.table)).size).toBe(audited.length);
});
