import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { openNames, type Zone } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';

const ALIAS = 'c.sites.example';
const OURS = '127.0.0.1';
const { dns } = await openNames();
const { admin } = await openCloud();
const { findDueDomains } = await import('../looks/find-due-domains.ts');
const { addDomain, askRegistriesAgain, checkDomain, findDomainSites, findReminders, listDomains, moveDomain, removeDomain, requireDomain } =
  await import('../index.ts');

type Owner = Context & { account: { id: string } };
const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
let owner: Owner;
let siteId: string;
let count = 0;
let name = '';
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, PROMPT);
});
beforeEach(() => {
  name = `padaria${++count}.example`;
});

let clock = Date.now();
/** Advances the clock: looks must be some time apart. */
const later = (ctx: Owner): Owner => {
  clock += 5000;
  return { ...ctx, now: new Date(clock) };
};
const zone = (records: [string, Zone['records'][number]['type'], string][], faults: Partial<Zone['faults']> = {}) =>
  dns.zones.set(name, {
    provider: 'registro_br',
    records: records.map(([label, type, value]) => ({ name: label, type, value, ttl: 300 })),
    faults: { origin: 'none', cloudflare: 'none', google: 'none', dnssec: 'none', ...faults },
    registration: { status: ['active'], expiresAt: null },
  });
const right = (proof: string): [string, Zone['records'][number]['type'], string][] => [
  ['@', 'A', OURS],
  ['www', 'CNAME', ALIAS],
  ['_pm', 'TXT', proof],
];
const sees = async (ctx: Owner, domainId: string) => {
  await checkDomain(later(ctx), { domainId });
  const domain = await requireDomain(ctx, { domainId });
  return { state: domain.state, says: domain.look!.diagnosis.headline.code, domain };
};

describe('a name of a client', () => {
  it('goes from nothing there, to the proof, to the certificate, step by step and with its history', async () => {
    const { domainId } = await addDomain(owner, { siteId, domain: `https://WWW.${name}/contato` });
    expect(await sees(owner, domainId)).toMatchObject({ state: 'proving', says: 'not_registered' });
    zone([['@', 'A', '191.6.208.10']]);
    const { domain, ...first } = await sees(owner, domainId);
    expect(first).toEqual({ state: 'proving', says: 'address_elsewhere' });
    expect(domain).toMatchObject({ provider: 'registro_br', prefersWww: true, look: { diagnosis: { stepsLeft: 3 } } });
    zone([
      ['@', 'A', '191.6.208.10'],
      ['_pm', 'TXT', domain.proof],
    ]);
    expect(await sees(owner, domainId)).toMatchObject({ state: 'pointing', says: 'address_elsewhere' });
    zone(right(domain.proof));
    expect(await sees(owner, domainId)).toMatchObject({ state: 'securing', says: 'issuing' });
    const { rows } = await admin.query('select event, to_state from domain_history where domain_id = $1 order by at, id', [domainId]);
    expect(rows).toEqual([
      { event: 'proof_seen', to_state: 'pointing' },
      { event: 'records_right', to_state: 'securing' },
    ]);
    expect(await findDomainSites([name])).toEqual(new Map());
  });

  it('is not looked at twice at once, nor again a moment later', async () => {
    const { domainId } = await addDomain(owner, { siteId, domain: name });
    const now = later(owner);
    const looks = await Promise.all([1, 2, 3].map(() => checkDomain(now, { domainId })));
    expect(looks.filter(Boolean)).toHaveLength(1);
    expect(await checkDomain({ ...now, now: new Date(now.now.getTime() + 500) }, { domainId })).toBeNull();
  });

  it('that could not be asked stays what it was', async () => {
    zone([]);
    const { domainId } = await addDomain(owner, { siteId, domain: name });
    const { domain } = await sees(owner, domainId);
    zone(right(domain.proof));
    expect((await sees(owner, domainId)).state).toBe('securing');
    zone([], { origin: 'timeout' });
    expect(await sees(owner, domainId)).toMatchObject({ state: 'securing', says: 'nameservers_silent' });
  }, 30_000);

  it('is refused in words when it is ours, a suffix, or there already', async () => {
    await addDomain(owner, { siteId, domain: name });
    const reason = async (domain: string) => addDomain(owner, { siteId, domain }).catch((error) => error.reason);
    expect(await reason(name.toUpperCase())).toBe('domain_added');
    expect(await reason('com.br')).toBe('domain_is_suffix');
    expect(await reason('padaria.localhost')).toBe('domain_is_local');
    expect(await reason(`x.${ALIAS}`)).toBe('domain_is_ours');
  });

  it('moves to another site of the account in one step, and is given up by its name', async () => {
    const { domainId } = await addDomain(owner, { siteId, domain: name });
    const other = await makeSite(owner, PROMPT);
    await expect(addDomain(owner, { siteId: other, domain: name })).rejects.toMatchObject({ reason: 'domain_on_other_site' });
    await moveDomain(owner, { domainId, siteId: other });
    expect(await listDomains(owner, { siteId: other })).toMatchObject([{ id: domainId, name }]);
    await expect(removeDomain(owner, { domainId, name: 'other' })).rejects.toMatchObject({ reason: 'name_does_not_match' });
    await removeDomain(owner, { domainId, name });
    expect(await listDomains(owner, { siteId: other })).toEqual([]);
  });
});

describe('the limit of a plan', () => {
  it('is taken in the row: of ten at once as many get in as the plan has', async () => {
    const client = await makeClient(admin, { tier: 'basic' });
    const site = await makeSite(client, PROMPT);
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) => addDomain(client, { siteId: site, domain: `lim${count}-${at}.example` })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(tries.flatMap((each) => (each.status === 'rejected' ? [each.reason.reason] : []))).toEqual(Array(7).fill('over_limit'));
  });
});

describe('taking over', () => {
  const live = async () => {
    zone([]);
    const { domainId } = await addDomain(owner, { siteId, domain: name });
    const { domain } = await sees(owner, domainId);
    zone(right(domain.proof));
    await sees(owner, domainId);
    return domain;
  };
  const stranger = async () => {
    const ctx = await makeClient(admin, { tier: 'pro' });
    const { domainId } = await addDomain(ctx, { siteId: await makeSite(ctx, PROMPT), domain: name });
    const { domain } = await sees(ctx, domainId);
    return { ctx, domainId, domain };
  };

  it('needs the DNS: another account that adds the name gets nothing and takes nothing', async () => {
    const held = await live();
    const { ctx, domainId } = await stranger();
    expect(await sees(ctx, domainId)).toMatchObject({ state: 'proving', says: 'held_by_other' });
    expect((await sees(owner, held.id)).state).toBe('securing');
  });

  it('with both proofs there the first keeps it; with the first one gone it passes, and loses its proof', async () => {
    const held = await live();
    const { ctx, domainId, domain } = await stranger();
    zone([...right(held.proof), ['_pm', 'TXT', domain.proof]]);
    expect(await sees(ctx, domainId)).toMatchObject({ state: 'proving', says: 'other_proof_stays' });
    zone(right(domain.proof));
    expect((await sees(ctx, domainId)).state).toBe('securing');
    expect(await sees(owner, held.id)).toMatchObject({ state: 'proving', says: 'held_by_other' });
    const { rows } = await admin.query('select lost_by from domain_proofs where domain_id = $1', [held.id]);
    expect(rows).toEqual([{ lost_by: 'taken_over' }]);
  });

  it('two accounts that prove the same name at once: one holds it', async () => {
    zone([]);
    const [one, other] = [await stranger(), await stranger()];
    zone([
      ['@', 'A', OURS],
      ['_pm', 'TXT', one.domain.proof],
      ['_pm', 'TXT', other.domain.proof],
    ]);
    const at = later(owner).now;
    await Promise.all([one, other].map(({ ctx, domainId }) => checkDomain({ ...ctx, now: at }, { domainId })));
    const { rows } = await admin.query('select count(*)::int as held from domains where name = $1 and proved_at is not null', [name]);
    expect(rows).toEqual([{ held: 1 }]);
  });

  it('a name given up must be proved anew, with another proof', async () => {
    const held = await live();
    await removeDomain(owner, { domainId: held.id, name });
    const { ctx, domainId, domain } = await stranger();
    expect(domain.proof).not.toBe(held.proof);
    expect(await sees(ctx, domainId)).toMatchObject({ state: 'proving', says: 'proof_wrong' });
    const again = await addDomain(owner, { siteId, domain: name });
    expect((await requireDomain(owner, again)).proof).not.toBe(held.proof);
  });

  it('a stranger reads and moves nothing of it', async () => {
    const held = await live();
    const ctx = await makeClient(admin, { tier: 'pro' });
    const mine = await makeSite(ctx, PROMPT);
    for (const attempt of [
      () => requireDomain(ctx, { domainId: held.id }),
      () => moveDomain(ctx, { domainId: held.id, siteId: mine }),
      () => removeDomain(ctx, { domainId: held.id, name }),
    ])
      await expect(attempt()).rejects.toMatchObject({ reason: 'domain_not_found' });
    await expect(addDomain(ctx, { siteId, domain: 'nova.example' })).rejects.toMatchObject({ reason: 'site_not_found' });
    expect(await checkDomain(later(ctx), { domainId: held.id })).toBeNull();
  });
});

describe('names that move in opposite directions at once', () => {
  const CONCURRENCY = 5;
  const ROUNDS = 8;
  const isLive = (ids: string[], site: string, host: string) =>
    admin.query(
      `with live as (update domains set state = 'live', proved_at = now(), live_since = now(), looking_until = null where id = any ($1::uuid[]))
       update sites set main_host = $3 where id = $2`,
      [ids, site, host],
    );

  it('between two accounts, by their proofs: each is taken over, and none waits for ever', async () => {
    const other = await makeClient(admin, { tier: 'enterprise' });
    const sides = await Promise.all([owner, other].map(async (ctx) => ({ ctx, site: await makeSite(ctx, PROMPT) })));
    const names = await Promise.all(
      Array.from({ length: 2 * CONCURRENCY }, async (_, at) => {
        const host = `cross${at}.example`;
        const rows = await Promise.all(
          sides.map(async ({ ctx, site }) => {
            const { domainId } = await addDomain(ctx, { siteId: site, domain: host });
            return { domainId, proof: (await requireDomain(ctx, { domainId })).proof };
          }),
        );
        return { host, rows, from: at % 2 };
      }),
    );
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of [0, 1]) {
        const held = names.filter((one) => (one.from + round) % 2 === side);
        await isLive(
          held.map(({ rows }) => rows[side]!.domainId),
          sides[side]!.site,
          held[0]!.host,
        );
      }
      for (const { host, rows, from } of names) {
        name = host;
        zone(right(rows[1 - ((from + round) % 2)]!.proof));
      }
      clock += 5000;
      const now = new Date(clock);
      const moved = await Promise.all(
        names.map(({ rows, from }) => {
          const to = 1 - ((from + round) % 2);
          return checkDomain({ ...sides[to]!.ctx, now }, { domainId: rows[to]!.domainId });
        }),
      );
      expect(moved.map((one) => one?.state)).toEqual(names.map(() => 'securing'));
    }
  }, 120_000);

  it('between two sites of one account: each lands where it was moved to', async () => {
    const sites = await Promise.all([1, 2].map(() => makeSite(owner, PROMPT)));
    const brought = await Promise.all(
      Array.from({ length: 2 * CONCURRENCY }, async (_, at) => {
        const host = `swap${at}.example`;
        return { host, ...(await addDomain(owner, { siteId: sites[at % 2]!, domain: host })) };
      }),
    );
    for (const site of sites) await publishNow(owner, site);
    for (const [at, site] of sites.entries()) {
      const held = brought.filter((_, index) => index % 2 === at);
      await isLive(
        held.map(({ domainId }) => domainId),
        site,
        held[0]!.host,
      );
    }
    for (let round = 1; round <= ROUNDS; round++) {
      await Promise.all(brought.map(({ domainId }, at) => moveDomain(owner, { domainId, siteId: sites[(at + round) % 2]! })));
      for (const [at, { domainId }] of brought.entries())
        expect((await requireDomain(owner, { domainId })).siteId).toBe(sites[(at + round) % 2]);
    }
  }, 120_000);
});

describe('a registration that ends', () => {
  const ending = (days: number, status = ['active']) => {
    const [, held] = dns.zones.find(name)!;
    const expiresAt = new Date(clock + days * 86_400_000).toISOString();
    dns.zones.set(name, { ...held, registration: { status, expiresAt } });
  };
  const held = async () => {
    zone([]);
    const { domainId } = await addDomain(owner, { siteId, domain: name });
    zone(right((await sees(owner, domainId)).domain.proof));
    await sees(owner, domainId);
    // A registration far from its end is queried once a day.
    clock += 86_400_000;
    return domainId;
  };
  const codes = async (domainId: string) => {
    const { domain } = await sees(owner, domainId);
    return [domain.look!.diagnosis.headline, ...domain.look!.diagnosis.others]
      .map(({ code }) => code)
      .filter((code) => /regist/.test(code));
  };

  it('and is renewed is reported as renewed at the next look', async () => {
    const domainId = await held();
    ending(-2, ['redemption period']);
    expect(await codes(domainId)).toEqual(['registration_expired']);
    ending(363);
    expect(await codes(domainId)).toEqual([]);
    clock += 86_400_000;
    ending(5);
    expect(await codes(domainId)).toEqual(['registration_ending']);
    ending(370);
    expect(await codes(domainId)).toEqual([]);
    // A registration far from its end is not queried at every look.
    ending(-2);
    expect(await codes(domainId)).toEqual([]);
  });

  it('is asked about once more before a reminder of it is sent', async () => {
    const domainId = await held();
    ending(20);
    expect(await codes(domainId)).toEqual(['registration_ending']);
    const at = (hours: number) => jobContext('remind-of-domains', null, new Date(clock + hours * 3_600_000));
    const told = async (hours: number) => (await findReminders(at(hours))).filter((one) => one.domainId === domainId);
    const [first] = await told(0);
    expect(first).toMatchObject({ about: 'registration_ending' });
    expect(Date.parse(first!.askedAt!)).toBeLessThanOrEqual(clock);
    ending(400);
    await askRegistriesAgain(at(2));
    expect(await told(2)).toEqual([]);
  });

  it('is nothing to tell an account that has only typed the name', async () => {
    zone([]);
    ending(3);
    const { domainId } = await addDomain(owner, { siteId, domain: name });
    expect(await codes(domainId)).toEqual(['registration_ending']);
    expect((await findReminders(jobContext('test', null, new Date(clock)))).map((one) => one.domainId)).not.toContain(domainId);
  });
});

it('what is due is found, the longest waiting first', async () => {
  const { domainId } = await addDomain(owner, { siteId, domain: name });
  expect(await findDueDomains(jobContext('sweep', null, new Date(clock + 60_000)))).toContainEqual({
    domainId,
    clientId: owner.account.id,
  });
});
