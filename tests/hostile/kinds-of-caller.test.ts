import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId, ID_PREFIXES, type IdKind, newId } from '#platform/ids.ts';
import { ROOT } from '../../local/environment.ts';
import * as declared from '../../src/app/api/v1/_operations.ts';
import { APP, callAction, serverActions } from './built-app.ts';
import { type Caller, insiders, outsiders } from './callers.ts';
import { needsOfActions } from './needs.ts';
import { database, digestOf, findVictim, type Victim } from './victim.ts';

/**
 * Every route and action in the build's manifest, called as every kind of caller: with ids of another account the answer is byte for byte
 * that for unknown ids; with ids of their own, a role without the permission gets an error. No row changes.
 */

const needs = needsOfActions();
const actions = serverActions();
const ROUTES = Object.keys(
  JSON.parse(readFileSync(path.join(ROOT, '.next/server/app-paths-manifest.json'), 'utf8')) as Record<string, string>,
);
const OPERATIONS = Object.values(declared).filter((one) => typeof one === 'object' && 'needs' in one);
/** These end the caller's own session or membership. */
const LAST = new Set(['signOutAction', 'signOutToAcceptAction', 'leaveAccountAction', 'leaveVisitAction']);
const OF_NO_ACCOUNT = ['public', 'oneself', 'session', 'staff'];
const isPermission = (wanted: string) => !OF_NO_ACCOUNT.includes(wanted);

type Ids = Record<string, string>;
let victim: Victim;
let home: Victim;
let nothing: Ids;
let callers: Map<string, Caller>;
let permissions: Map<string, Set<string>>;

const OUTSIDERS = [
  'a stranger',
  'a client with a free plan',
  'a manager who was removed',
  'somebody who names an account that they never had',
  'the owner of a suspended account',
  'a session that has ended',
  'a session that nobody signed',
  'the agency before its second step',
  'the agency without a second factor',
  'a developer of the agency',
  'a key of another account',
  'a key that may read usage alone',
];
const INSIDERS = ['a manager', 'an editor', 'a writer', 'a bookkeeper', 'a viewer', 'the agency on a visit that looks'];

/** Unknown ids of the same kinds. */
function idsOfNothing(ids: Ids): Ids {
  const kindOf = (id: string) => (Object.keys(ID_PREFIXES) as IdKind[]).find((kind) => id.startsWith(`${ID_PREFIXES[kind]}_`));
  return Object.fromEntries(
    Object.entries(ids).map(([name, id]) => {
      const kind = kindOf(id);
      // Stripe's ids have a format of their own.
      return [name, kind ? encodeId(kind, newId()) : /^[0-9a-f-]{36}$/.test(id) ? newId() : id.replace(/.{8}$/, 'nobodys8')];
    }),
  );
}

beforeAll(async () => {
  victim = await findVictim();
  home = await findVictim('Client, free');
  nothing = idsOfNothing(victim.ids);
  callers = new Map([...(await outsiders(victim, home)), ...(await insiders(home))].map((caller) => [caller.kind, caller]));
  const { rows } = await database.query<{ role: string; permission: string }>('select role, permission from role_permissions');
  permissions = new Map(
    [...Map.groupBy(rows, ({ role }) => role)].map(([role, list]) => [role, new Set(list.map(({ permission }) => permission))]),
  );
}, 120_000);
afterAll(() => database.end());

/** Six at a time, so that the app can answer others meanwhile. */
async function eachOf<T>(things: Iterable<T>, work: (thing: T) => Promise<void>): Promise<void> {
  const queue = things[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}

const fields = (ids: Ids) => ({
  ...ids,
  id: ids.keyId,
  personId: ids.clientId,
  accountId: ids.clientId,
  name: 'Um nome',
  slug: 'um-endereco-novo',
  role: 'viewer',
  email: 'ninguem@example.com',
  base: 0,
  transactions: [],
  bytes: 1000,
  source: 'folder',
  query: 'pão quente',
  lineId: 'x',
  locale: 'pt-BR',
  target: { of: 'text', key: 'hero.title' },
  wish: { kind: 'warmer' },
  key: 'a-key-of-this-test',
  maxTokens: 900,
});

/** An answer without the requested ids, and without values that change every second. */
function plain(text: string, ids: Ids): string {
  let said = text;
  for (const [name, id] of Object.entries(ids)) said = said.replaceAll(id, `<${name}>`);
  return said.replace(/"(?:nonce|instance|request_?id|id)":"[^"]*"/gi, '').replace(/\d+ (?:segundos?|minutos?)/g, '');
}

interface Answer {
  status: number;
  reason: string;
  says: string;
  body: string;
}

async function act(caller: Caller, name: string, ids: Ids): Promise<Answer> {
  const input = fields(ids);
  const call = () => callAction(actions.get(name)!, [input, input], caller.headers);
  let reply = await call();
  // A busy machine occasionally times out.
  if (reply.status === 0) reply = await call();
  // A redirect includes the target page, so only its address is compared.
  const leads = plain(String(reply.headers['x-action-redirect'] ?? ''), ids);
  const outcome = /"ok":true|\{"ok":false,"reason":"(\w+)".*/.exec(reply.body);
  return {
    status: reply.status,
    reason: outcome ? (outcome[1] ?? 'ok') : 'none',
    says: leads || plain(outcome?.[0] ?? '', ids),
    body: reply.body,
  };
}

const marksIn = (text: string, { marks }: Victim) => marks.filter((mark) => text.includes(mark));

/** Differences between the answers to another's ids and to unknown ids, and other faults. */
async function differences(caller: Caller, named: Iterable<string>): Promise<unknown[]> {
  const found: unknown[] = [];
  let compared = 0;
  let counted = 0;
  await eachOf(named, async (name) => {
    const [{ body, ...theirs }, { body: _, ...nobodys }] = [await act(caller, name, victim.ids), await act(caller, name, nothing)];
    if (marksIn(body, victim).length > 0 || theirs.status >= 500) found.push([name, theirs, marksIn(body, victim)]);
    if ([theirs.reason, nobodys.reason].includes('rate_limit')) return void counted++;
    compared++;
    if (JSON.stringify(theirs) !== JSON.stringify(nobodys)) found.push([name, theirs, nobodys]);
    const wanted = needs.get(name)!;
    const refusal = isPermission(wanted) ? caller.refusal : wanted === 'staff' ? caller.deskRefusal : undefined;
    if (refusal && theirs.reason !== refusal) found.push([name, theirs, refusal]);
  });
  if (counted > compared / 10) found.push(`${counted} of ${counted + compared} were only counted`);
  return found;
}

describe('every action', () => {
  it('is known by what it needs', () => {
    expect([...actions.keys()].filter((name) => !needs.has(name))).toEqual([]);
    expect(actions.size).toBeGreaterThan(150);
    expect([...callers.keys()]).toEqual([...OUTSIDERS, ...INSIDERS]);
  });

  it.each(OUTSIDERS)('answers %s about another’s things as about missing ones, and changes no row', { timeout: 120_000 }, async (kind) => {
    const caller = callers.get(kind)!;
    const before = await digestOf(victim.id);
    // A developer may use the agency's desk.
    const isDesk = (name: string) => needs.get(name) === 'staff' && kind.startsWith('a developer');
    const named = [...actions.keys()].filter((name) => !LAST.has(name) && !isDesk(name));
    expect(await differences(caller, named)).toEqual([]);
    expect(await digestOf(victim.id)).toEqual(before);
  });

  it.each(INSIDERS)('answers %s that their role may not, or as about missing things', { timeout: 120_000 }, async (kind) => {
    const caller = callers.get(kind)!;
    const may = permissions.get(caller.role!)!;
    const named = [...actions.keys()].filter((name) => !LAST.has(name));
    const refused = named.filter((name) => isPermission(needs.get(name)!) && !may.has(needs.get(name)!));
    const others = named.filter((name) => !refused.includes(name));
    const [ofHome, ofVictim] = [await digestOf(home.id), await digestOf(victim.id)];
    const letIn: string[] = [];
    await eachOf(refused, async (name) => {
      const { reason } = await act(caller, name, home.ids);
      if (reason !== 'role_may_not') letIn.push(`${name}: ${reason}`);
    });
    expect(letIn).toEqual([]);
    expect(await digestOf(home.id)).toEqual(ofHome);
    expect(await differences(caller, others)).toEqual([]);
    expect(await digestOf(victim.id)).toEqual(ofVictim);
    if (caller.role === 'support') expect(await digestOf(home.id)).toEqual(ofHome);
    expect(refused.length + others.length).toBe(named.length);
  });
});

/** Routes with ids in them, from the manifest, without route groups. */
const addresses = () => {
  const parts: Record<string, string> = {
    name: 'figtree-latin-wght-normal.woff2',
    path: 'index.html',
    template_id: 'restaurant',
    templateId: 'restaurant',
  };
  return [
    ...new Set(
      ROUTES.map((name) => [name.replace(/\/\([^)]*\)/g, '').replace(/\/(?:page|route)$/, '') || '/', name.endsWith('/route')].join(' ')),
    ),
  ].flatMap((line) => {
    const [route, isRoute] = line.split(' ') as [string, string];
    const names = [...route.matchAll(/\[+(?:\.\.\.)?(\w+)\]+/g)].map(([, name]) => name!);
    if (!names.some((name) => name in victim.ids) || !names.every((name) => name in victim.ids || name in parts)) return [];
    const fill = (ids: Ids) => route.replace(/\[+(?:\.\.\.)?(\w+)\]+/g, (_, name: string) => ids[name] ?? parts[name]!);
    return [{ route, isFile: isRoute === 'true', fill }];
  });
};

/** Methods that the route supports: others are refused before any id is read. */
function methodsOf(route: string): string[] {
  const pattern = route.replace(/^\/api/, '').replace(/\[(\w+)\]/g, '{$1}');
  const declaredFor = OPERATIONS.filter((one) => one.path === pattern).map(({ method }) => method.toUpperCase());
  return declaredFor.length > 0 ? declaredFor : ['GET'];
}

async function ask(caller: Caller, method: string, address: string, ids: Ids, isFile: boolean) {
  const headers = { ...caller.headers, ...(method !== 'GET' && { 'Content-Type': 'application/json', Origin: APP }) };
  const response = await fetch(APP + address, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(5000),
    ...(method !== 'GET' && { body: '{}' }),
  });
  const text = await response.text();
  // A caller who names an account without being a member is redirected out of it, whatever else they request.
  const location = plain((response.headers.get('location') ?? '').replaceAll(victim.ids.clientId!, '<clientId>'), ids).replaceAll(
    ids.clientId!,
    '<clientId>',
  );
  // A page contains build ids and times; only its status and visible content are compared.
  return { marks: marksIn(text, victim), seen: { status: response.status, location, text: isFile ? plain(text, ids) : '' } };
}

describe('every address', () => {
  it.each([...OUTSIDERS, ...INSIDERS])('shows %s of another’s things what it shows of nothing', { timeout: 120_000 }, async (kind) => {
    const caller = callers.get(kind)!;
    const before = await digestOf(victim.id);
    const all = addresses().filter(({ route }) => !route.startsWith('/admin') || !kind.includes('developer'));
    expect(all.length).toBeGreaterThan(30);
    expect(all.map(({ route }) => route)).toEqual(
      expect.arrayContaining(['/sites/new/[generationId]/progress', '/api/v1/generations/[generation_id]/events']),
    );
    const found: unknown[] = [];
    let counted = 0;
    await eachOf(all, async ({ route, isFile, fill }) => {
      for (const method of methodsOf(route)) {
        const theirs = await ask(caller, method, fill(victim.ids), victim.ids, isFile);
        const nobodys = await ask(caller, method, fill(nothing), nothing, isFile);
        // Refused by the rate limit only.
        if ([theirs.seen.status, nobodys.seen.status].includes(429)) counted++;
        else if (theirs.marks.length > 0 || JSON.stringify(theirs.seen) !== JSON.stringify(nobodys.seen))
          found.push([method, route, theirs, nobodys.seen]);
      }
    });
    expect(found).toEqual([]);
    expect(counted).toBeLessThan(all.length / 10);
    expect(await digestOf(victim.id)).toEqual(before);
  });

  it.each(INSIDERS)('refuses %s by the API what their role may not', { timeout: 60_000 }, async (kind) => {
    const caller = callers.get(kind)!;
    const may = permissions.get(caller.role!)!;
    const before = await digestOf(home.id);
    const refused = OPERATIONS.filter(({ needs }) => !may.has(needs));
    await eachOf(refused, async ({ method, path: pattern }) => {
      const address = pattern.replace(/\{(\w+)\}/g, (_, name: string) => home.ids[name] ?? 'restaurant');
      const { seen } = await ask(caller, method.toUpperCase(), address, home.ids, true);
      expect([kind, address, seen.status, /role_may_not/.test(seen.text)]).toEqual([kind, address, 403, true]);
    });
    expect(await digestOf(home.id)).toEqual(before);
    expect(OPERATIONS.length).toBeGreaterThan(25);
  });
});
