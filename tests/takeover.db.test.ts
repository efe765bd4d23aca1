import './world/heard-events.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApiKey } from '#modules/accounts/api-keys/create-api-key.ts';
import { API_SCOPES } from '#modules/accounts/input.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { encodeId } from '#platform/ids.ts';
import { openCloud } from './world/cloud.ts';
import { openNames, type Zone } from './world/names.ts';
import { addMember, makeClient } from './world/people.ts';
import { ACCENTED, TYPED } from './world/typed-names.ts';
import { makeSite, publishNow } from './world/work.ts';

const ALIAS = 'c.sites.example';
const OURS = '127.0.0.1';
const { dns } = await openNames();
const { admin } = await openCloud();
const domains = await import('#modules/domains/index.ts');
const { lookByLink } = await import('#modules/domains/links/look-by-link.ts');
const { createStepsLink } = await import('#modules/domains/links/steps-link.ts');
const { setRedirects } = await import('#modules/domains/routing/redirects.ts');
const api = {
  domains: await import('../src/app/api/v1/domains/route.ts'),
  domain: await import('../src/app/api/v1/domains/[domain_id]/route.ts'),
  settings: await import('../src/app/api/v1/domains/[domain_id]/settings/route.ts'),
  verify: await import('../src/app/api/v1/domains/[domain_id]/verify/route.ts'),
  certificates: await import('../src/app/api/v1/domains/[domain_id]/certificates/route.ts'),
};

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
const DAY = 86_400_000;
type Owner = Context & { account: { id: string } };
interface Party {
  ctx: Owner;
  siteId: string;
}
interface Brought {
  domainId: string;
  name: string;
  proof: string;
}
type Records = [string, Zone['records'][number]['type'], string][];

async function party(): Promise<Party> {
  const ctx = await makeClient(admin, { tier: 'enterprise' });
  const siteId = await makeSite(ctx, PROMPT);
  await publishNow(ctx, siteId);
  return { ctx, siteId };
}
let [victim, stranger] = [] as unknown as [Party, Party];
let key = '';
beforeAll(async () => {
  [victim, stranger] = [await party(), await party()];
  key = (await createApiKey(stranger.ctx, { name: 'Loja', scopes: [...API_SCOPES], days: 0 })).text;
}, 120_000);

let clock = Date.now();
const later = (ctx: Owner, ms = 5_000): Owner => {
  clock += ms;
  return { ...ctx, now: new Date(clock) };
};
function zone(name: string, records: Records, registration: Zone['registration'] = { status: ['active'], expiresAt: null }) {
  const faults = { origin: 'none', cloudflare: 'none', google: 'none', dnssec: 'none' } as const;
  const full = records.map(([label, type, value]) => ({ name: label, type, value, ttl: 300 }));
  dns.zones.set(name, { provider: 'registro_br', records: full, faults, registration });
}
const pointing: Records = [
  ['@', 'A', OURS],
  ['www', 'CNAME', ALIAS],
];
const proofs = (...all: string[]): Records => all.map((proof) => ['_pm', 'TXT', proof]);

async function bring({ ctx, siteId }: Party, domain: string): Promise<Brought> {
  const { domainId, name } = await domains.addDomain(ctx, { siteId, domain });
  return { domainId, name, proof: (await domains.requireDomain(ctx, { domainId })).proof };
}
const look = ({ ctx }: Party, { domainId }: { domainId: string }) => domains.checkDomain(later(ctx), { domainId });
const makeLive = ({ domainId }: Brought) =>
  admin.query(`update domains set state = 'live', proved_at = now(), live_since = now(), looking_until = null where id = $1`, [domainId]);

let count = 0;
/** A name at which the victim's site is served, as its zone says. */
async function live(name = `alvo${++count}.example`, by = victim): Promise<Brought> {
  const brought = await bring(by, name);
  zone(brought.name, [...pointing, ...proofs(brought.proof)]);
  await makeLive(brought);
  return brought;
}

/** Sites of an account that visitors of these hosts would see, names that it holds and certificates made for it. */
async function gained(by: Party, names: readonly string[]) {
  const { id } = by.ctx.account;
  const hosts = names.flatMap((name) => [name, `www.${name}`]);
  const served = [...(await domains.findDomainSites(hosts))].flatMap(([host, { clientId }]) => (clientId === id ? [host] : []));
  const { rows } = await admin.query<{ id: string; name: string; proved_at: Date | null }>(
    'select id, name, proved_at from domains where client_id = $1 and name = any ($2)',
    [id, names],
  );
  const orders = await Promise.all(rows.map((row) => domains.openOrder(jobContext('test', id), { domainId: row.id })));
  return { served, held: rows.filter(({ proved_at }) => proved_at).map(({ name }) => name), orders: orders.filter(Boolean) };
}
const NOTHING = { served: [], held: [], orders: [] };
const siteAt = async (host: string) => (await domains.findDomainSites([host])).get(host)?.siteId ?? null;
/** The reason for which something is refused; whatever else goes wrong fails the test. */
const refusal = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => {
      if (isAppError(error)) return error.reason;
      throw error;
    },
  );

describe.each([
  ['a name', 'padaria-alvo.example', TYPED],
  ['a name with an accent', 'pão-da-vila.example', ACCENTED],
])('%s that another account types', (_, first, table) => {
  let held: Brought;
  beforeAll(async () => {
    held = await live(first);
  });
  test.each(Object.entries(table))('%s', async (__, [typed, read]) => {
    const text = typeof typed === 'string' ? typed : typed(held.name);
    await admin.query('delete from domains where client_id = $1', [stranger.ctx.account.id]);
    const reason = await refusal(
      bring(stranger, text).then(async (mine) => {
        expect(mine.name).toBe(held.name);
        await look(stranger, mine);
        await look(stranger, mine);
      }),
    );
    expect(reason ?? 'same').toBe(read);
    const { rows } = await admin.query('select name from domains where client_id = $1', [stranger.ctx.account.id]);
    expect(rows).toEqual(read === 'same' ? [{ name: held.name }] : []);
    expect(await gained(stranger, [held.name])).toEqual(NOTHING);
    expect(await siteAt(held.name)).toBe(victim.siteId);
  });
});

/** Attempts of a stranger at a name of another account. Returns further names that must not become theirs. */
const ATTEMPTS: Record<string, (held: Brought) => Promise<string[] | undefined>> = {
  'shows the proof of the other account': async ({ name, proof }) => {
    const mine = await bring(stranger, name);
    expect(mine.proof).not.toBe(proof);
    await look(stranger, mine);
  },
  'has a proof of an earlier attempt in the zone': async ({ name, proof }) => {
    const before = await bring(stranger, name);
    await domains.removeDomain(stranger.ctx, before);
    zone(name, [...pointing, ...proofs(proof, before.proof)]);
    await look(stranger, await bring(stranger, name));
  },
  'has only that earlier proof in the zone': async ({ name }) => {
    const before = await bring(stranger, name);
    await domains.removeDomain(stranger.ctx, before);
    zone(name, [...pointing, ...proofs(before.proof)]);
    await look(stranger, await bring(stranger, name));
  },
  'has the proof of another name of theirs in the zone': async ({ name, proof }) => {
    const other = await bring(stranger, `outro-${name}`);
    zone(name, [...pointing, ...proofs(proof, other.proof)]);
    await look(stranger, await bring(stranger, name));
  },
  'adds their proof beside that of the holder': async ({ name, proof }) => {
    const mine = await bring(stranger, name);
    zone(name, [...pointing, ...proofs(proof, mine.proof)]);
    await look(stranger, mine);
    await look(stranger, mine);
  },
  'has their proof at the name itself': async ({ name, proof }) => {
    const mine = await bring(stranger, name);
    zone(name, [...pointing, ...proofs(proof), ['@', 'TXT', mine.proof]]);
    await look(stranger, mine);
  },
  'has their proof at www': async ({ name, proof }) => {
    const mine = await bring(stranger, name);
    zone(name, [['@', 'A', OURS], ...proofs(proof), ['_pm.www', 'TXT', mine.proof], ['www', 'A', OURS]]);
    await look(stranger, mine);
  },
  'has their proof under the doubled name': async ({ name, proof }) => {
    const mine = await bring(stranger, name);
    zone(name, [...pointing, ...proofs(proof), [`_pm.${name}`, 'TXT', mine.proof]]);
    await look(stranger, mine);
  },
  'has their proof in quotes, in capitals and as part of a text': async ({ name }) => {
    const mine = await bring(stranger, name);
    zone(name, [...pointing, ...proofs(`"${mine.proof}"`, mine.proof.toUpperCase(), `x${mine.proof}x`)]);
    await look(stranger, mine);
  },
  'waits while the zone does not answer': async ({ name }) => {
    const mine = await bring(stranger, name);
    const [, before] = dns.zones.find(name)!;
    dns.zones.set(name, { ...before, faults: { ...before.faults, origin: 'servfail' } });
    await look(stranger, mine);
  },
  'waits while the holder’s proof is deleted': async ({ name, domainId }) => {
    const mine = await bring(stranger, name);
    zone(name, pointing);
    await look(stranger, mine);
    await look(victim, { domainId });
    await look(stranger, mine);
  },
  'adds a name below it': async ({ name }) => {
    await look(stranger, await bring(stranger, `loja.${name}`));
    return [`loja.${name}`];
  },
  'adds a name below its wildcard': async ({ name, proof }) => {
    zone(name, [...pointing, ['*', 'A', OURS], ...proofs(proof), ['_pm.*', 'TXT', proof], ['*.loja', 'TXT', proof]]);
    await look(stranger, await bring(stranger, `loja.${name}`));
    return [`loja.${name}`];
  },
  'adds a name below it whose alias still points here': async ({ name, proof }) => {
    zone(name, [...pointing, ['antiga', 'CNAME', ALIAS], ...proofs(proof)]);
    await look(stranger, await bring(stranger, `antiga.${name}`));
    return [`antiga.${name}`];
  },
  'adds its www as a name below it': async ({ name, proof }) => {
    await look(stranger, await bring(stranger, `www.loja.${name}`));
    zone(name, [...pointing, ['loja', 'A', OURS], ['www.loja', 'A', OURS], ...proofs(proof)]);
    return [`loja.${name}`];
  },
  'holds a name below it and adds the name above': async ({ name, proof }) => {
    const below = await bring(stranger, `filial.${name}`);
    zone(name, [...pointing, ['filial', 'A', OURS], ['_pm.filial', 'TXT', below.proof], ...proofs(proof)]);
    await look(stranger, below);
    expect(await domains.requireDomain(stranger.ctx, below)).toMatchObject({ state: 'securing' });
    await look(stranger, await bring(stranger, name));
  },
  'holds a look-alike in another script': async ({ name }) => {
    const twin = await live(`соса${count}.example`, stranger);
    expect(await siteAt(twin.name)).toBe(stranger.siteId);
    expect(await siteAt(name)).toBe(victim.siteId);
  },
  'asks for a certificate': async ({ name }) => {
    const mine = await bring(stranger, name);
    await domains.requestCertificate(stranger.ctx, mine);
    expect(await domains.openOrder(jobContext('test', stranger.ctx.account.id), mine)).toBeNull();
  },
  'orders one for the row of the holder': async (held) => {
    expect(await domains.openOrder(jobContext('test', stranger.ctx.account.id), held)).toBeNull();
  },
  'continues an order of the holder': async (held) => {
    await admin.query(`update domains set state = 'securing' where id = $1`, [held.domainId]);
    const order = await domains.openOrder(jobContext('test', victim.ctx.account.id), held);
    await makeLive(held);
    const ctx = jobContext('test', stranger.ctx.account.id);
    expect(await refusal(domains.proveNames(ctx, order!))).toBe('certificate_not_found');
    expect(await refusal(domains.collectCertificate(ctx, order!))).toBe('certificate_not_found');
  },
  'uses the verbs of its owner': async (held) => {
    const { ctx, siteId } = stranger;
    const attempts = [
      () => domains.requireDomain(ctx, held),
      () => domains.moveDomain(ctx, { ...held, siteId }),
      () => domains.removeDomain(ctx, held),
      () => domains.setMain(ctx, { ...held, main: 'www' }),
      () => domains.setHsts(ctx, { ...held, hsts: 'on' }),
      () => domains.setWildcard(ctx, { ...held, wildcard: true }),
      () => setRedirects(ctx, { ...held, lines: '/ https://mallory.example/' }),
      () => domains.requestCertificate(ctx, held),
      () => domains.exportCertificate(ctx, { ...held, format: 'pem' }),
      () => createStepsLink(ctx, held),
    ];
    for (const attempt of attempts) expect(await refusal(attempt())).toBe('domain_not_found');
    expect(await look(stranger, held)).toBeNull();
  },
  'moves a name of theirs to the site of the holder': async () => {
    const mine = await bring(stranger, `meu-${count}.example`);
    expect(await refusal(domains.moveDomain(stranger.ctx, { ...mine, siteId: victim.siteId }))).toBe('site_not_found');
    expect(await refusal(bring({ ...stranger, siteId: victim.siteId }, 'nova.example'))).toBe('site_not_found');
  },
  'writes to the rows of the database': async ({ domainId, name }) => {
    const statements = [
      `update domains set site_id = '${stranger.siteId}', client_id = '${stranger.ctx.account.id}' where id = '${domainId}'`,
      `update domains set proved_at = now(), state = 'live' where name = '${name}'`,
      `insert into domain_redirects (domain_id, client_id, from_path, to_path, permanent) values ('${domainId}', '${stranger.ctx.account.id}', '/', 'https://mallory.example/', false)`,
    ];
    await bring(stranger, name);
    for (const statement of statements) await asActor(stranger.ctx, (tx) => tx.execute(statement)).catch(() => null);
    expect((await domains.findDomainSites([name])).get(name)!.moved.size).toBe(0);
  },
  'uses the API with a key of their own': async ({ domainId, name }) => {
    const id = encodeId('domain', domainId);
    const request = (method: string, body?: unknown) =>
      new Request(`http://127.0.0.1:9/api/v1/domains/${id}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      });
    const params = { params: Promise.resolve({ domain_id: id }) };
    const answers = await Promise.all([
      api.domain.GET(request('GET'), params),
      api.domain.DELETE(request('DELETE'), params),
      api.settings.PUT(request('PUT', { main: 'www' }), params),
      api.verify.POST(request('POST'), params),
      api.certificates.POST(request('POST'), params),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const add = (site: string) =>
      api.domains.POST(request('POST', { site_id: site, domain: `https://WWW.${name}.:443/` }), { params: Promise.resolve({}) });
    expect((await add(victim.siteId)).status).toBe(404);
    expect((await add(stranger.siteId)).status).toBe(201);
    const { rows } = await admin.query('select id from domains where client_id = $1 and name = $2', [stranger.ctx.account.id, name]);
    await look(stranger, { domainId: rows[0].id });
  },
  'shares a link to the steps and lets it look': async ({ name }) => {
    const mine = await bring(stranger, name);
    const { url } = await createStepsLink(stranger.ctx, mine);
    await lookByLink(later(victim.ctx), { token: url.split('/').at(-1)! });
  },
  'looks at it a dozen times at once': async ({ name }) => {
    const mine = await bring(stranger, name);
    const now = later(stranger.ctx);
    await Promise.all(Array.from({ length: 12 }, () => domains.checkDomain(now, mine)));
  },
  'adds it a dozen times at once': async ({ name }) => {
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => bring(stranger, name)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [mine] = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    await look(stranger, mine!);
  },
  'looks while its owner moves it to another site': async (held) => {
    const mine = await bring(stranger, held.name);
    const other = await makeSite(victim.ctx, PROMPT);
    await publishNow(victim.ctx, other);
    await Promise.all([look(stranger, mine), domains.moveDomain(victim.ctx, { ...held, siteId: other }), look(victim, held)]);
    await domains.moveDomain(victim.ctx, { ...held, siteId: victim.siteId });
  },
  'is a member of the account and adds it to their own': async ({ name, domainId }) => {
    const writer = await party();
    await addMember(admin, victim.ctx.account.id, writer.ctx.account.id, 'writer');
    const own = await bring(writer, name);
    await look(writer, own);
    expect(await refusal(domains.moveDomain(writer.ctx, { domainId, siteId: writer.siteId }))).toBe('domain_not_found');
    expect(await gained(writer, [name])).toEqual(NOTHING);
  },
};

test.each(Object.entries(ATTEMPTS))('a stranger who %s takes nothing over', async (_, attempt) => {
  const held = await live();
  const more = (await attempt(held)) ?? [];
  expect(await gained(stranger, [held.name, ...more])).toEqual(NOTHING);
  expect(await siteAt(held.name)).toBe(victim.siteId);
});

/** Ways in which an account loses a name. Nobody is served there then, until the next one proves it. */
const LEFT: Record<string, (held: Brought, by: Party) => Promise<unknown>> = {
  'is given up': (held, { ctx }) => domains.removeDomain(ctx, held),
  'is given up and added again': async (held, by) => {
    await domains.removeDomain(by.ctx, held);
    await look(by, await bring(by, held.name));
  },
  'points away for more than a week': async (held, by) => {
    zone(held.name, [['@', 'A', '191.6.208.10'], ...proofs(held.proof)]);
    await look(by, held);
    zone(held.name, [['@', 'A', '191.6.208.10']]);
    await domains.checkDomain(later(by.ctx, 8 * DAY), held);
    zone(held.name, pointing);
  },
  'expires at its registry': async (held, by) => {
    zone(held.name, [...pointing, ...proofs(held.proof)], {
      status: ['redemption period'],
      expiresAt: new Date(clock - DAY).toISOString(),
    });
    await domains.checkDomain(later(by.ctx, 2 * DAY), held);
    zone(held.name, pointing);
  },
  'expires and is registered by the next one': async (held, by) => {
    zone(held.name, [], { status: ['redemption period'], expiresAt: new Date(clock - DAY).toISOString() });
    await domains.checkDomain(later(by.ctx, 2 * DAY), held);
    zone(held.name, pointing, { status: ['active'], expiresAt: new Date(clock + 300 * DAY).toISOString() });
    await domains.checkDomain(later(by.ctx, 2 * DAY), held);
  },
  'is left over by a deleted site': (_, { siteId }) => admin.query('delete from sites where id = $1', [siteId]),
  'is left over by a deleted account': (_, { ctx }) => admin.query('delete from accounts where id = $1', [ctx.account.id]),
};

test.each(Object.entries(LEFT))(
  'a name that %s is nobody’s before a new proof',
  async (_, leave) => {
    const before = await party();
    const held = await live(undefined, before);
    const early = await bring(stranger, held.name);
    await leave(held, before);
    expect(await siteAt(held.name)).toBeNull();
    expect(await domains.findCertificate(held.name)).toBeNull();
    await look(stranger, early);
    await domains.removeDomain(stranger.ctx, early);
    const mine = await bring(stranger, held.name);
    await look(stranger, mine);
    expect(await gained(stranger, [held.name])).toEqual(NOTHING);
    expect(await siteAt(held.name)).toBeNull();
    zone(held.name, [...pointing, ...proofs(mine.proof)]);
    await look(stranger, mine);
    expect((await gained(stranger, [held.name])).held).toEqual([held.name]);
  },
  60_000,
);

test('of six accounts that prove the same name at once, one holds it, and no look after that moves it', async () => {
  const name = `alvo${++count}.example`;
  zone(name, pointing);
  const all = await Promise.all(Array.from({ length: 6 }, () => makeClient(admin, { tier: 'pro' })));
  const parties: Party[] = [];
  for (const ctx of all) parties.push({ ctx, siteId: await makeSite(ctx, PROMPT) });
  const rows = await Promise.all(parties.map((each) => bring(each, name)));
  zone(name, [...pointing, ...proofs(...rows.map(({ proof }) => proof))]);
  const holders = async () => (await admin.query('select client_id from domains where name = $1 and proved_at is not null', [name])).rows;
  const now = later(all[0]!).now;
  await Promise.all(rows.map((row, at) => domains.checkDomain({ ...all[at]!, now }, row)));
  const first = await holders();
  expect(first).toHaveLength(1);
  const again = later(all[0]!).now;
  await Promise.all(rows.map((row, at) => domains.checkDomain({ ...all[at]!, now: again }, row)));
  expect(await holders()).toEqual(first);
});
