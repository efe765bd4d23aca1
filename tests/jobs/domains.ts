import { fulfilOrder, orderName, quoteName } from '#modules/domains/buying/index.ts';
import { addDomain, checkDomain, collectCertificate, openOrder, proveNames, removeDomain, requireDomain } from '#modules/domains/index.ts';
import { jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { makeClient } from '../world/people.ts';
import { makeBuyer } from '../world/shop.ts';
import { makeSite } from '../world/work.ts';
import { scenario, type World } from './scenario.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';

/** A name that its owner has just brought and whose DNS is as it should be. */
async function bring({ admin, names }: World) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, PROMPT);
  const name = `n${newId()}.example`;
  const { domainId } = await addDomain(owner, { siteId, domain: name });
  const { proof } = await requireDomain(owner, { domainId });
  names.point(name, proof);
  return { owner, clientId: owner.account.id, domainId, name };
}
type Brought = Awaited<ReturnType<typeof bring>>;

/** The same, proved: all that it lacks is a certificate. */
async function prove(world: World) {
  const brought = await bring(world);
  await checkDomain({ ...brought.owner, now: new Date(Date.now() - MINUTE) }, brought);
  return brought;
}

/** The same with its certificate. */
async function issueFor(brought: Brought) {
  const ctx = jobContext('issue-certificate', brought.clientId);
  const order = await openOrder(ctx, brought);
  await proveNames(ctx, order!);
  await collectCertificate(ctx, order!);
  return brought;
}

const ref = ({ domainId, clientId }: Brought) => ({ domainId, clientId });
const heardOf =
  (event: string) =>
  async ({ domainId }: Brought, { heard }: World) =>
    heard.some(({ name, data }) => name === event && data?.domainId === domainId);

/** Rows of a name that is live and has news, without a look. */
async function makeLive(world: World, set: string) {
  const brought = await bring(world);
  await world.admin.query(`update domains set state = 'live', proved_at = now(), ${set} where id = $1`, [brought.domainId]);
  return brought;
}

/** A name that a client with a card has just ordered. */
async function orderAName({ admin, shop }: World) {
  const { ctx: owner } = await makeBuyer({ admin, ...shop }, { tier: 'pro' });
  const siteId = await makeSite(owner, PROMPT);
  const name = `n${newId()}.example`;
  const named = { firstName: 'Ana', lastName: 'Souza', organization: '', taxId: '', email: 'ana@example.com', phone: '81 99999-8888' };
  const at = { address: 'Rua do Sol, 12', city: 'Olinda', region: 'PE', zip: '53020-140', country: 'BR' as const };
  const { cents } = await quoteName(owner, { name, years: 1 }, 'BRL');
  const { orderId } = await orderName(owner, { siteId, domain: name, years: 1, cents, autoRenew: true, ...named, ...at });
  return { orderId, clientId: owner.account.id, name };
}

/** Its order, its payment and its registration. */
async function boughtOf({ orderId, name }: Awaited<ReturnType<typeof orderAName>>, { admin, shop, names }: World) {
  const { rows } = await admin.query(
    `select o.kind, o.state from domain_orders o join domain_registrations r on r.id = o.registration_id where r.name = $1 order by o.created_at`,
    [name],
  );
  const invoices = await shop.stripe.invoices.list({ limit: 100 }).autoPagingToArray({ limit: 1000 });
  return {
    orders: rows,
    invoices: invoices.filter(({ metadata }) => metadata?.domain_order === orderId).map(({ status }) => status),
    registered: names.dns.zones.find(name) !== null,
  };
}

/** Where it stands, and how it came there. */
const movesOf = async ({ domainId }: Brought, { admin }: World) =>
  (
    await admin.query(
      `select d.state, (select count(*)::int from domain_proofs p where p.domain_id = d.id) as proofs,
             (select array_agg(h.event order by h.id) from domain_history h where h.domain_id = d.id) as events
           from domains d where d.id = $1`,
      [domainId],
    )
  ).rows;

export const domainsScenarios = [
  scenario({
    function: 'check-domain',
    arrange: bring,
    event: (brought) => ({ name: 'domains/look.wanted', data: ref(brought) }),
    truth: movesOf,
    must: [{ state: 'securing', proofs: 1, events: ['proof_seen', 'records_right'] }],
  }),
  scenario({
    function: 'issue-certificate',
    arrange: prove,
    event: (brought) => ({ name: 'domains/certificate.wanted', data: ref(brought) }),
    truth: async ({ domainId, name }, { admin, names }) => ({
      rows: (
        await admin.query(
          `select d.state, array_agg(c.state) as certificates from domains d join certificates c on c.domain_id = d.id where d.id = $1 group by d.id`,
          [domainId],
        )
      ).rows,
      issued: [...names.ca.store.issued.values()].filter((one) => one.names.includes(name)).length,
    }),
    must: { rows: [{ state: 'live', certificates: ['issued'] }], issued: 1 },
  }),
  scenario({
    function: 'renew-own-certificate',
    arrange: async ({ admin, names }) => {
      await admin.query('delete from app.own_certificates');
      names.ca.expireProofs();
      return { before: names.ca.store.issued.size };
    },
    truth: async ({ before }, { admin, names }) => ({
      rows: (await admin.query('select names, state from app.own_certificates')).rows,
      issued: names.ca.store.issued.size - before,
      left: (await admin.query('select from app.acme_records')).rowCount,
      texts: names.ownZone().filter(({ type }) => type === 'TXT').length,
    }),
    must: { rows: [{ names: ['*.localhost'], state: 'issued' }], issued: 1, left: 0, texts: 0 },
  }),
  scenario({
    function: 'remove-left-answers',
    arrange: async ({ admin, names }) => {
      const answer = newId();
      names.putText(answer);
      const put = `insert into app.acme_records (host, answer, zone, created_at) values ('_acme-challenge.localhost', $1, '{}', now() - interval '2 hours')`;
      await admin.query(put, [answer]);
      return { answer };
    },
    truth: async ({ answer }, { admin, names }) => [
      (await admin.query('select from app.acme_records where answer = $1', [answer])).rowCount,
      names.ownZone().some(({ value }) => value === answer),
    ],
    must: [0, false],
  }),
  // Where our own edge serves, nothing was handed to anybody; at Vercel see `hosting/hosted.db.test.ts`.
  scenario({
    function: 'release-hosts',
    arrange: async ({ admin }) => {
      const host = `${newId()}.example`;
      await admin.query(`insert into app.hosted_names (host, handed_at) values ($1, now() - interval '2 hours')`, [host]);
      return { host };
    },
    truth: async ({ host }, { admin }) =>
      (await admin.query('select releasing_until from app.hosted_names where host = $1', [host])).rows[0],
    must: { releasing_until: null },
  }),
  scenario({
    function: 'look-at-due-domains',
    arrange: bring,
    truth: movesOf,
    must: [{ state: 'securing', proofs: 1, events: ['proof_seen', 'records_right'] }],
  }),
  scenario({
    function: 'request-due-certificates',
    arrange: prove,
    truth: heardOf('domains/certificate.wanted'),
    must: true,
  }),
  scenario({
    function: 'ask-renewals-again',
    arrange: async (world) => {
      const brought = await issueFor(await prove(world));
      // Taken back, it is to be made anew within days rather than months.
      for (const one of world.names.ca.store.issued.values()) if (one.names.includes(brought.name)) one.isRevoked = true;
      await world.admin.query('update certificates set renewal_check_at = now() where domain_id = $1', [brought.domainId]);
      return brought;
    },
    truth: async ({ domainId }, { admin }) =>
      (
        await admin.query(
          `select renew_at < now() + interval '3 days' as moved, renewal_check_at > now() as waits from certificates where domain_id = $1`,
          [domainId],
        )
      ).rows,
    must: [{ moved: true, waits: true }],
  }),
  scenario({
    // With a provider that still answers it is tried in `zone.db.test.ts`.
    function: 'settle-dns-changes',
    arrange: async (world) => {
      const brought = await bring(world);
      await world.admin.query(
        `insert into dns_changes (id, client_id, domain_id, zone_id, zone_name, kind, removed, added, begun_at)
          values (gen_random_uuid(), $1, $2, 'zone', $3, 'add', '[]', '[]', now() - interval '5 minutes')`,
        [brought.clientId, brought.domainId, brought.name],
      );
      return brought;
    },
    truth: async ({ domainId }, { admin }) =>
      (await admin.query('select state, settled_at is not null as ended from dns_changes where domain_id = $1', [domainId])).rows,
    must: [{ state: 'failed', ended: true }],
  }),
  scenario({
    function: 'revoke-certificates',
    arrange: async (world) => {
      const brought = await issueFor(await prove(world));
      await removeDomain(brought.owner, brought);
      return brought;
    },
    truth: async ({ name }, { admin, names }) => ({
      revoked: [...names.ca.store.issued.values()].filter((one) => one.names.includes(name)).map(({ isRevoked }) => isRevoked),
      left: (await admin.query('select from app.certificate_revocations')).rowCount,
    }),
    must: { revoked: [true], left: 0 },
  }),
  scenario({
    function: 'mail-missed-domain-news',
    arrange: (world) => makeLive(world, 'live_since = now()'),
    truth: async ({ clientId }, { admin }) =>
      (await admin.query(`select kind, state from mails where client_id = $1 and kind = 'domain-news'`, [clientId])).rows,
    must: [{ kind: 'domain-news', state: 'queued' }],
  }),
  scenario({
    function: 'remind-of-domains',
    arrange: (world) =>
      makeLive(
        world,
        `registration = jsonb_build_object('known', 'registered', 'expiresAt', to_jsonb(now() + interval '20 days')), registration_asked_at = now()`,
      ),
    truth: async ({ domainId }, { heard }) => {
      const told = heard.find(({ data }) => data?.domainId === domainId)?.data;
      return [told?.about, String(told?.mark).split('/').at(-1)];
    },
    must: ['registration_ending', '30'],
  }),
  scenario({
    function: 'fulfil-domain-order',
    arrange: (world) => orderAName(world),
    event: ({ orderId, clientId }) => ({ name: 'domains/order.wanted', data: { orderId, clientId } }),
    truth: boughtOf,
    must: { orders: [{ kind: 'register', state: 'done' }], invoices: ['paid'], registered: true },
  }),
  scenario({
    function: 'carry-on-domain-orders',
    arrange: (world) => orderAName(world),
    truth: boughtOf,
    must: { orders: [{ kind: 'register', state: 'done' }], invoices: ['paid'], registered: true },
  }),
  scenario({
    function: 'renew-domains',
    arrange: async (world) => {
      const ordered = await orderAName(world);
      await fulfilOrder(jobContext('test', ordered.clientId), ordered);
      const ends = new Date(Math.floor(Date.now() / DAY + 10) * DAY);
      const [, zone] = world.names.dns.zones.find(ordered.name)!;
      const registration = { ...zone.registration, expiresAt: ends.toISOString() };
      world.names.dns.zones.set(ordered.name, { ...zone, registration });
      // The rows have still the end of a month before.
      await world.admin.query(
        `update domain_registrations set expires_at = $2::timestamptz - interval '30 days', renewal_cents = 100, renewal_of = $2,
          renewal_quoted_at = now() - interval '20 days' where name = $1`,
        [ordered.name, ends],
      );
      return ordered;
    },
    truth: async (ordered, world) => ({
      orders: (await boughtOf(ordered, world)).orders,
      told: world.heard.some(
        ({ name, data }) => name === 'domains/registration.news' && data?.about === 'renewal_planned' && data.name === ordered.name,
      ),
    }),
    must: {
      orders: [
        { kind: 'register', state: 'done' },
        { kind: 'renew', state: 'ordered' },
      ],
      told: true,
    },
  }),
  scenario({
    function: 'forget-old-domain-looks',
    arrange: async (world) => {
      const brought = await bring(world);
      const put = 'insert into domain_looks (domain_id, client_id, at, saw) values ($1, $2, now() - $3::interval, $4)';
      for (const ago of ['3 days', '1 hour']) await world.admin.query(put, [brought.domainId, brought.clientId, ago, 'right']);
      return brought;
    },
    truth: async ({ domainId }, { admin }) =>
      (await admin.query(`select at > now() - interval '2 days' as fresh from domain_looks where domain_id = $1`, [domainId])).rows,
    must: [{ fresh: true }],
  }),
  scenario({
    function: 'forget-old-acme-challenges',
    arrange: async ({ admin }) => {
      const token = newId();
      const put = 'insert into app.acme_challenges (token, answer, created_at) values ($1, $2, now() - $3::interval)';
      for (const [at, ago] of ['8 days', '1 day'].entries()) await admin.query(put, [`${token}_${at}`, 'answer', ago]);
      return { token };
    },
    truth: async ({ token }, { admin }) =>
      (await admin.query(`select right(token, 1) as kept from app.acme_challenges where starts_with(token, $1)`, [token])).rows,
    must: [{ kept: '1' }],
  }),
];
