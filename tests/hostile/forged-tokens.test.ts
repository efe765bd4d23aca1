import { createHmac, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest';
import { APP, APP_PORT, callAction, serverActions, sessionOf } from './built-app.ts';
import { cookieOf, encode, partsOf, readSession, strangersKey, token, withEs256, withHs256 } from './forged-session.ts';
import { head as requestHead, sendRaw } from './raw-socket.ts';
import { database, findVictim, keys, makeKeyFor, personOf, type Victim } from './victim.ts';

const { ports, supabaseUrl } = inject('app');
const actions = serverActions();
let victim: Victim;
let own: string;
let owner: string;
let thief: { id: string; email: string };
let thiefsSite: string;

beforeAll(async () => {
  victim = await findVictim();
  [own, owner] = [await sessionOf('Client, free'), await sessionOf('Client')];
  thief = await personOf('Client, free');
  thiefsSite = (await database.query('select id from sites where client_id = $1 limit 1', [thief.id])).rows[0].id;
});
afterAll(() => database.end());

/** Whether a token grants access: as a cookie to a page and to an action, as a bearer to the API. */
async function isLetIn(session: Record<string, unknown>, accessToken: string): Promise<boolean[]> {
  const cookie = cookieOf({ ...session, access_token: accessToken });
  const [page, action, api] = await Promise.all([
    fetch(`${APP}/account`, { headers: { Cookie: cookie }, redirect: 'manual' }),
    callAction(actions.get('listPhotosAction') ?? '', [{ siteId: thiefsSite }], { Cookie: cookie }),
    fetch(`${APP}/v1/sites`, { headers: { Authorization: `Bearer ${accessToken}` } }),
  ]);
  const text = await page.text();
  return [page.status === 200 && text.includes(thief.email), action.body.includes('"ok":true'), api.status === 200];
}

describe('the token of a session', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const { kid, ...key } = keys.signingKey;
  const real = withEs256(key);
  const spki = createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString();
  const { d: _, ...publicJwk } = key;
  type Token = Parameters<typeof token>;
  type Parts = { head: Record<string, unknown>; claims: Record<string, unknown>; seal: string };

  it('lets its bearer in when it is theirs, also signed once more by the one who may', async () => {
    const session = readSession(own);
    const { head, claims } = partsOf(session.access_token);
    expect(await isLetIn(session, session.access_token)).toEqual([true, true, true]);
    expect(await isLetIn(session, token(head, claims, real))).toEqual([true, true, true]);
  });

  it.each<[string, (parts: Parts) => Token]>([
    ['without a signature', ({ head, claims }) => [{ ...head, alg: 'none' }, claims, () => '']],
    ['that says none in other letters', ({ head, claims }) => [{ ...head, alg: 'nOnE' }, claims, () => '']],
    ['that says none and keeps its signature', ({ head, claims, seal }) => [{ ...head, alg: 'none' }, claims, () => seal]],
    ['signed by the public key as a secret', ({ head, claims }) => [{ ...head, alg: 'HS256' }, claims, withHs256(spki)]],
    ['signed by the public key as JSON', ({ head, claims }) => [{ ...head, alg: 'HS256' }, claims, withHs256(JSON.stringify(publicJwk))]],
    ['signed by the key that everybody has', ({ head, claims }) => [{ ...head, alg: 'HS256' }, claims, withHs256(keys.publishableKey)]],
    ['signed by an empty secret, without a kid', ({ claims }) => [{ alg: 'HS256', typ: 'JWT' }, claims, withHs256('')]],
    ['signed by another key under the same name', ({ head, claims }) => [head, claims, withEs256(strangersKey())]],
    ['signed by another key under a name of its own', ({ head, claims }) => [{ ...head, kid: 'mine' }, claims, withEs256(strangersKey())]],
    [
      'that brings its own key along',
      ({ head, claims }) => {
        const mine = strangersKey();
        const { d: _d, ...jwk } = mine;
        return [{ ...head, jwk, jku: 'http://127.0.0.1:9/jwks', x5u: 'http://127.0.0.1:9/x' }, claims, withEs256(mine)];
      },
    ],
    ['with a signature of zeros', ({ head, claims }) => [head, claims, () => Buffer.alloc(64).toString('base64url')]],
    ['whose claims were changed', ({ head, claims, seal }) => [head, { ...claims, app_metadata: { user_type: 'admin' } }, () => seal]],
    ['that has ended', ({ head, claims }) => [head, { ...claims, exp: now() - 60 }, real]],
    ['that never ends', ({ head, claims: { exp: _exp, ...claims } }) => [head, claims, real]],
    ['of no session', ({ head, claims: { session_id: _id, ...claims } }) => [head, claims, real]],
    ['of a session that is not', ({ head, claims }) => [head, { ...claims, session_id: crypto.randomUUID() }, real]],
    [
      'of another’s session',
      ({ head, claims }) => [head, { ...claims, session_id: partsOf(readSession(owner).access_token).claims.session_id }, real],
    ],
    ['of another’s account in one’s own session', ({ head, claims }) => [head, { ...claims, sub: victim.id }, real]],
    ['of nobody', ({ head, claims }) => [head, { ...claims, sub: '' }, real]],
    ['for another audience', ({ head, claims }) => [head, { ...claims, aud: 'another' }, real]],
    ['by another issuer', ({ head, claims }) => [head, { ...claims, iss: 'https://evil.example/auth/v1' }, real]],
    ['of another role', ({ head, claims }) => [head, { ...claims, role: 'service_role' }, real]],
  ])('%s opens nothing', async (_name, forge) => {
    // Without a refresh token.
    const session = { ...readSession(own), refresh_token: 'none', expires_at: now() + 3600 };
    const parts = partsOf(readSession(own).access_token);
    expect(await isLetIn(session, token(...forge(parts)))).toEqual([false, false, false]);
  });

  it.each([
    '',
    'x',
    '.',
    '..',
    'a.b.c',
    'null',
    'base64-',
    'base64-bnVsbA',
    'base64-W10',
    `base64-${encode({ access_token: 7 })}`,
    `base64-${encode({ __proto__: 1, user: {} })}`,
  ])('is none where the cookie says %j', async (value) => {
    const page = await fetch(`${APP}/account`, { headers: { Cookie: `pm-session=${value}` }, redirect: 'manual' });
    expect([page.status, page.headers.get('location')]).toEqual([307, expect.stringContaining('/sign-in')]);
  });

  it('is no key of a session of the agency: who is made an admin by their token alone sees nothing of it', async () => {
    const session = readSession(own);
    const { head, claims } = partsOf(session.access_token);
    const bold = token(head, { ...claims, user_metadata: { user_type: 'admin' }, user_type: 'admin' }, real);
    const page = await fetch(`${APP}/admin/clients`, {
      headers: { Cookie: cookieOf({ ...session, access_token: bold }) },
      redirect: 'manual',
    });
    const text = await page.text();
    expect(victim.marks.filter((mark) => text.includes(mark))).toEqual([]);
  });
});

const sealed = (text: string) => createHmac('sha256', keys.appSecret).update(text).digest('base64url');

test('an address of a preview shows what was sealed, while it lasts, and nothing else', async () => {
  const ask = (path: string) => sendRaw(ports.app, requestHead(`GET /${path} HTTP/1.1`, { Host: `preview.localhost:${APP_PORT}` }));
  const { session_id: session } = partsOf(readSession(own).access_token).claims;
  const payloadFor = (site: string, account: string, until: number) =>
    encode([until, { see: 'draft', account, site, person: thief.id, session }]);
  const soon = Date.now() + 600_000;
  const good = payloadFor(thiefsSite, thief.id, soon);
  const seal = sealed(`preview ${good}`);
  expect((await ask(`${good}.${seal}/index.html`)).status).toBe(200);
  const hers = payloadFor(victim.ids.siteId!, victim.id, soon);
  const past = payloadFor(thiefsSite, thief.id, Date.now() - 1);
  const forged: [string, number][] = [
    [`${hers}.${seal}`, 404],
    [`${hers}.${sealed(hers)}`, 404],
    [`${hers}.${sealed(`site host ${hers}`)}`, 404],
    [`${hers}.${sealed(`device\n${hers}`)}`, 404],
    [`${hers}.`, 404],
    [hers, 404],
    [`${good}.${seal.slice(0, -4)}`, 404],
    [`${good.slice(0, -2)}.${seal}`, 404],
    [`.${seal}`, 404],
    [`${past}.${sealed(`preview ${past}`)}`, 410],
    // Validly signed, but for a site that is not in the account.
    [`${payloadFor(victim.ids.siteId!, thief.id, soon)}.${sealed(`preview ${payloadFor(victim.ids.siteId!, thief.id, soon)}`)}`, 404],
  ];
  for (const [part, status] of forged) {
    const { status: found, body } = await ask(`${part}/index.html`);
    expect([part, found, victim.marks.filter((mark) => body.includes(mark))]).toEqual([part, status, []]);
  }
});

test('nobody says which site was asked for but the proxy', async () => {
  const host = `x.localhost:${ports.sites}`;
  for (const value of [
    host,
    `${host} `,
    `${host} x`,
    `${host} ${sealed(host)}`,
    `${host} ${sealed(`preview ${host}`)}`,
    `preview.localhost:${APP_PORT} x`,
  ])
    for (const path of ['/hosted', '/hosted/index.html', '/previews/x/index.html']) {
      const reply = await fetch(APP + path, { headers: { 'x-site-host': value }, redirect: 'manual' });
      expect([value, path, reply.status]).toEqual([value, path, 404]);
    }
});

test('a place in a list is one that we gave out, of this list', async () => {
  const key = await makeKeyFor(thief.id, ['sites:read']);
  const status = async (cursor: string) =>
    (await fetch(`${APP}/v1/sites?cursor=${encodeURIComponent(cursor)}`, { headers: { Authorization: `Bearer ${key}` } })).status;
  const body = `${Date.now()}000.${victim.ids.siteId}`;
  const cursor = (list: string, text = body) =>
    Buffer.concat([
      createHmac('sha256', keys.appSecret).update(`cursor\n${list}\n${text}`).digest().subarray(0, 12),
      Buffer.from(text),
    ]).toString('base64url');
  expect(await status(cursor('sites'))).toBe(200);
  const good = cursor('sites');
  for (const bad of [
    cursor('usage'),
    cursor(''),
    good.slice(0, -1),
    `${good}A`,
    `A${good}`,
    Buffer.from(body).toString('base64url'),
    'x',
    '=',
    `${good}=`,
    "' or 1=1--",
    '__proto__',
  ])
    expect([bad, await status(bad)]).toEqual([bad, 422]);
});

test('cookies that wait for a code or know a device are believed with our seal alone', async () => {
  const text = encode({
    id: crypto.randomUUID(),
    email: 'mark@evil.example',
    flow: 'sign-in',
    next: '/sites',
    sentAt: Date.now(),
    mailed: true,
  });
  const ask = async (value: string) =>
    (await fetch(`${APP}/sign-in/code`, { headers: { Cookie: `pm-pending=${value}` }, redirect: 'manual' })).text();
  expect(await ask(`${text}.${sealed(`pending sign-in\n${text}`)}`)).toContain('mark@evil.example');
  for (const seal of ['', 'x', sealed(text), sealed(`device\n${text}`), sealed(`pending sign-in\n${text}x`)])
    expect(await ask(`${text}.${seal}`)).not.toContain('mark@evil.example');

  const account = inject('app').accounts.find(({ label }) => label === 'Client, free')!;
  const id = crypto.randomUUID();
  for (const device of [
    `${id}.${'a'.repeat(22)}.x`,
    `${id}..`,
    '~~~',
    `${id}.${'a'.repeat(22)}.${sealed(`pending sign-in\n${id}`)}`,
    'x'.repeat(3000),
  ]) {
    const reply = await callAction(actions.get('signInAction') ?? '', [null, { email: account.email, password: account.password }], {
      Cookie: `pm-device=${device}`,
    });
    expect(reply.status).toBeLessThan(400);
    expect(reply.headers['set-cookie'] ?? '').not.toContain(id);
  }
});

test('that somebody has proved who they are is no cookie’s to say', async () => {
  const args = [null, { name: 'Loja', scopes: ['sites:read'], days: 30 }];
  for (const cookie of [own, `${own}; pm-proof=1`, `${own}; pm-device=${thief.id}`]) {
    const reply = await callAction(actions.get('createApiKeyAction') ?? '', args, { Cookie: cookie });
    expect(/"reason":"(\w+)"/.exec(reply.body)?.[1]).toBe('proof_needed');
  }
});

test('the address that takes an upload takes that one', async () => {
  const start = await callAction(actions.get('startPhotoUploadAction') ?? '', [{ siteId: thiefsSite, bytes: 10 }], { Cookie: own });
  const url = new URL(/"url":"([^"]+)"/.exec(start.body)![1]!);
  expect(url.origin).toBe(supabaseUrl);
  const grant = url.searchParams.get('token') ?? '';
  const put = async (change: (url: URL) => void) => {
    const changed = new URL(url);
    change(changed);
    return (await fetch(changed, { method: 'PUT', body: 'x'.repeat(10), headers: { 'Content-Type': 'application/octet-stream' } })).status;
  };
  const { claims, head, seal } = partsOf(grant);
  const carries = (text: string) => (changed: URL) => changed.searchParams.set('token', text);
  const moved = (from: string, to: string) => (changed: URL) => {
    changed.pathname = changed.pathname.replace(from, to);
  };
  const elsewhere = moved(thief.id, victim.id);
  const signed = withHs256(keys.storageSecret);
  for (const change of [
    elsewhere,
    (changed: URL) => changed.searchParams.delete('token'),
    carries(''),
    carries(grant.slice(0, -3)),
    carries(token({ alg: 'none' }, claims, () => '')),
    carries(token(head, { ...claims, url: String(claims.url).replace(thief.id, victim.id) }, () => seal)),
    carries(token(head, { ...claims, exp: 1 }, signed)),
    carries(token(head, { ...claims, act: 'read' }, signed)),
    moved('/upload/sign/', '/'),
  ])
    expect(await put(change)).toBeGreaterThanOrEqual(400);
  expect(await put(() => {})).toBe(200);
  expect(await put(() => {})).toBeGreaterThanOrEqual(400);
});
