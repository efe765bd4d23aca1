import { globSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { encodeId } from '#platform/ids.ts';
import { actionFiles, load } from './unit/doors.ts';
import { openDatabase } from './world/database.ts';
import { openSession } from './world/people.ts';
import { contextOf, fillWorld, PEOPLE, SITES } from './world/world.ts';

/**
 * Every door that changes something, found by reading the modules, called by the agency on a visit. None can be forgotten: one that is
 * new is called too, and must be refused unless its permission is one that visits have.
 */

const state = vi.hoisted(() => ({ visitor: null as unknown, asked: [] as string[], stops: false }));
vi.mock('#platform/session.ts', () => ({
  getContext: async () => state.visitor,
  getActingContext: async () => state.visitor,
  getHalfSession: async () => null,
  getVisitor: async () => state.visitor,
  requireUser: async () => state.visitor,
  getSessionUser: async () => null,
  contextOfToken: async () => null,
}));
vi.mock('#platform/access/permissions.ts', async (original) => {
  const real = await original<typeof import('#platform/access/permissions.ts')>();
  const requirePermission = async (ctx: Context, permission: Parameters<typeof real.requirePermission>[1], siteId?: string) => {
    state.asked.push(permission);
    const asked = await real.requirePermission(ctx, permission, siteId);
    // Admitted is enough to know; what it would do is another test's.
    if (state.stops) throw new AppError('forbidden', 'let_in');
    return asked;
  };
  return { ...real, requirePermission };
});
vi.mock('#platform/rate-limit/rate-limit.ts', () => ({
  takeRate: async () => [],
  checkRate: async () => ({ allowed: true, decisions: [] }),
}));
vi.mock('next/cache', () => ({ revalidatePath: () => {}, revalidateTag: () => {} }));
vi.mock('next/headers', async () => (await import('./world/browser.ts')).nextHeaders());
vi.mock('next-intl/server', async (original) => ({
  ...(await original<object>()),
  getTranslations: async () => Object.assign((key: string) => key, { has: () => true }),
  getLocale: async () => 'pt-BR',
}));

const ROOT = path.resolve(import.meta.dirname, '..');
const { admin } = await openDatabase();
await fillWorld(admin);
vi.spyOn(console, 'error').mockImplementation(() => {});

/** About the session that the visitor sits at, or the visit itself: theirs to do. */
const OWN_SESSION = [
  'leaveVisitAction',
  'passkeyToProveAction',
  'proofWaysAction',
  'proveByCodeAction',
  'proveByFactorAction',
  'proveByPasskeyAction',
  'proveByPasswordAction',
  'sendProofCodeAction',
  'signOutAction',
  'writeOnVisitAction',
];

/** Named, so that a permission that is given too widely one day is noticed here. */
const NEVER_ACTIONS = [
  'cancelSubscriptionAction',
  'changePasswordAction',
  'changePlanAction',
  'chooseSpendingAction',
  'createApiKeyAction',
  'deleteSiteAction',
  'exportCertificateAction',
  'openPortalAction',
  'payInvoiceAction',
  'refuseSupportAction',
  'resetPasswordAction',
  'revokeApiKeyAction',
  'revokeVisitAction',
  'signUpAction',
  'startCheckoutAction',
  'updateProfileAction',
];
const NEVER_PERMISSIONS = [
  'account.edit',
  'account.hand_over',
  'activity.read',
  'billing.manage',
  'billing.read',
  'key.manage',
  'member.manage',
  'message.read',
  'site.delete',
  'site.export',
  'support.manage',
];
const REFUSALS = ['not_during_visit', 'nothing_here', 'role_may_not'];

type ServerAction = (...args: unknown[]) => Promise<{ ok: boolean; reason: string }>;
const actions = new Map<string, ServerAction>();
for (const file of actionFiles()) for (const [name, value] of Object.entries(await load(file))) actions.set(name, value as ServerAction);
const call = (act: ServerAction, input: object) => (act.length === 1 ? act(input) : act(null, input));
/** Asks by the bare id of a site. */
const BY_SITE = 'loadDraftAction';

/** Has every id that an input could ask for, all of the visited account. */
const { rows: ids } = await admin.query(
  `select (select id from generations where client_id = $1 limit 1) as generation, (select id from publications where client_id = $1 limit 1) as publication,
     (select id from proposals where client_id = $1 limit 1) as proposal, (select id from domains where client_id = $1 limit 1) as domain,
     (select id from translations where client_id = $1 limit 1) as translation, (select id from batches where client_id = $1 limit 1) as batch,
     (select id from builds where client_id = $1 limit 1) as build, (select id from analyses limit 1) as analysis`,
  [PEOPLE.ana.id],
);
const own = ids[0] as Record<string, string>;
const input = () => ({
  siteId: SITES.ana.id,
  clientId: PEOPLE.ana.id,
  name: 'Padaria',
  to: 'en',
  ...Object.fromEntries(Object.entries(own).map(([kind, id]) => [`${kind}Id`, id])),
});

/** All rows of the database in one number each table. */
async function fingerprint(): Promise<Record<string, string>> {
  const { rows: tables } = await admin.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace, 'auth'::regnamespace, 'storage'::regnamespace) and c.relkind in ('r', 'p')
      and not c.relispartition order by 1`);
  const prints = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await admin.query(
        `select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as print from ${name} t`,
      );
      return [name, rows[0].print as string] as const;
    }),
  );
  expect(prints.length).toBeGreaterThan(90);
  return Object.fromEntries(prints);
}

async function on(mode: 'read' | 'write') {
  const person = mode === 'read' ? 'helena' : 'tomas';
  const ctx = contextOf(person, 'ana', mode);
  const sessionId = await openSession(admin, PEOPLE[person].id);
  state.visitor = { ...ctx, actor: { ...ctx.actor, sessionId } };
}
const permissionsOf = async (role: string): Promise<Set<string>> =>
  new Set((await admin.query('select permission from role_permissions where role = $1', [role])).rows.map((row) => row.permission));

beforeEach(() => {
  state.asked = [];
  state.stops = false;
});

test('a visit that looks is refused by every action but those that read, and not a row has changed', { timeout: 120_000 }, async () => {
  await on('read');
  expect(actions.size).toBeGreaterThan(90);
  const before = await fingerprint();
  const reached: string[] = [];
  for (const [name, act] of actions) {
    if (OWN_SESSION.includes(name)) continue;
    state.asked = [];
    const answer = await (name === BY_SITE ? act(SITES.ana.id) : call(act, input()));
    if (state.asked[0] === 'account.read') reached.push(`${name} ${answer.ok ? 'answers' : answer.reason}`);
    else
      expect({ name, answer }).toMatchObject({ name, answer: { ok: false, reason: expect.stringMatching(`^(${REFUSALS.join('|')})$`) } });
  }
  // They got as far as their verbs.
  expect(reached.length).toBeGreaterThan(4);
  expect(reached.filter((one) => / invalid$/.test(one))).toEqual([]);
  expect(await fingerprint()).toEqual(before);
});

test('a visit that may write is let in by the permissions that visits have, and by no other', async () => {
  await on('write');
  const may = await permissionsOf('support_writing');
  expect(NEVER_PERMISSIONS.filter((permission) => may.has(permission))).toEqual([]);
  expect([...(await permissionsOf('support'))]).toEqual(['account.read']);
  state.stops = true;
  const before = await fingerprint();
  let letIn = 0;
  for (const [name, act] of actions) {
    if (OWN_SESSION.includes(name)) continue;
    state.asked = [];
    const answer = await call(act, input());
    const isLetIn = answer.reason === 'let_in';
    if (isLetIn) letIn++;
    else
      expect({ name, answer }).toMatchObject({ name, answer: { ok: false, reason: expect.stringMatching(`^(${REFUSALS.join('|')})$`) } });
    expect({ name, isLetIn }).toEqual({ name, isLetIn: may.has(state.asked[0] ?? '') });
    if (NEVER_ACTIONS.includes(name)) expect({ name, isLetIn }).toEqual({ name, isLetIn: false });
  }
  expect(NEVER_ACTIONS.filter((name) => !actions.has(name))).toEqual([]);
  expect(OWN_SESSION.filter((name) => !actions.has(name))).toEqual([]);
  expect(letIn).toBeGreaterThan(20);
  expect(await fingerprint()).toEqual(before);
});

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Handler = (request: Request, given: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** Every handler of the API, as the routes have them. */
async function operations(): Promise<{ label: string; method: string; answer: () => Promise<Response> }[]> {
  const files = globSync('src/app/api/v1/**/route.ts', { cwd: ROOT }).filter((file) => !/openapi\.json|problems|\[\[\.\.\.path/.test(file));
  const params = Object.fromEntries([
    ['site_id', encodeId('site', SITES.ana.id)],
    ['user_id', encodeId('account', PEOPLE.ana.id)],
    ['template_id', 'bakery'],
    ...(['generation', 'proposal', 'domain', 'batch', 'build', 'analysis'] as const).map((kind) => [
      `${kind}_id`,
      encodeId(kind, own[kind]!),
    ]),
  ]);
  const found = await Promise.all(
    files.map(async (file) => {
      const route = (await load(file)) as Partial<Record<string, Handler>>;
      return METHODS.flatMap((method) => {
        const handler = route[method];
        if (!handler || handler.name === 'nothingHere') return [];
        const address = file
          .replace('src/app/api', '')
          .replace('/route.ts', '')
          .replace(/\[(\w+)\]/g, (_, name: string) => params[name]!);
        const headers = {
          cookie: 'pm-session=x',
          'content-type': 'application/json',
          'idempotency-key': `walk-${file}-${method}`.replace(/[^\w-]/g, ''),
        };
        const request = () =>
          new Request(`https://app.example${address}`, { method, headers, ...(method === 'GET' ? {} : { body: '{}' }) });
        return [{ label: `${method} ${file}`, method, answer: () => handler(request(), { params: Promise.resolve(params) }) }];
      });
    }),
  );
  return found.flat();
}

test.each(['read', 'write'] as const)(
  'by the API a visit that may %s gets no further than by the screens',
  { timeout: 120_000 },
  async (mode) => {
    await on(mode);
    state.stops = mode === 'write';
    const may = await permissionsOf(mode === 'read' ? 'support' : 'support_writing');
    const all = await operations();
    expect(all.length).toBeGreaterThan(25);
    const before = await fingerprint();
    for (const { label, method, answer } of all) {
      state.asked = [];
      const response = await answer();
      await response.body?.cancel();
      const permission = state.asked[0]!;
      expect({ label, permission }).toEqual({ label, permission: expect.any(String) });
      if (!may.has(permission)) expect({ label, status: response.status }).toEqual({ label, status: 403 });
      if (mode === 'read' && method !== 'GET') expect({ label, status: response.status }).toEqual({ label, status: 403 });
      if (NEVER_PERMISSIONS.includes(permission)) expect(may.has(permission)).toBe(false);
    }
    expect(await fingerprint()).toEqual(before);
  },
);
