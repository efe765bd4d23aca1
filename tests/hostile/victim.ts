import { Pool } from 'pg';
import { inject } from 'vitest';
import { makeApiKeyText } from '#modules/accounts/api-keys/api-key-text.ts';
import { encodeId, newId } from '#platform/ids.ts';
import { loadKeys } from '../../local/keys.ts';

const app = inject('app');
export const keys = loadKeys(app.dataDir);
export const database = new Pool({
  connectionString: `postgresql://supabase_admin:${encodeURIComponent(keys.databasePassword)}@127.0.0.1:${app.ports.database}/postgres`,
  max: 4,
});

/** The demo client with all kinds of data: sites, releases, messages, invoices. The tests target hers. */
export interface Victim {
  id: string;
  /** By parameter names of routes and actions. */
  ids: Record<string, string>;
  siteName: string;
  /** Texts unique to her that are on no public page: any occurrence is a leak. */
  marks: string[];
}

export const personOf = async (label: string): Promise<{ id: string; email: string }> => {
  const account = app.accounts.find((each) => each.label.startsWith(label));
  const { rows } = await database.query('select id, email from auth.users where email = $1', [account?.email]);
  if (!rows[0]) throw new Error(`no account for ${label}`);
  return rows[0];
};

const one = async (statement: string, values: string | string[]): Promise<Record<string, string>> => {
  const { rows } = await database.query(statement, [values].flat());
  if (!rows[0]) throw new Error(`the victim has nothing: ${statement}`);
  return rows[0];
};

/** Texts found only in this victim's proposal, batch, domain and foreign page: another test may have made somebody else one. */
function wordsOf(id: string) {
  const mark = id.slice(-6);
  const proposal = [`Pão de fermentação lenta desde a madrugada ${mark}`, `Qual fornada ${mark} você quer anunciar primeiro?`] as const;
  return {
    proposal,
    row: `Lista da Confeitaria Alvorada ${mark}`,
    domain: `confeitaria-alvorada-${mark}.example`,
    ast: `Vitrine antiga da confeitaria ${mark}`,
    request: { target: { of: 'text', key: 'hero.title' }, wish: { kind: 'own', words: proposal[0] }, locale: 'pt-BR', reader: 'pt-BR' },
    changes: [{ key: 'hero.title', locale: 'pt-BR', before: 'Pão', after: proposal[0] }],
  };
}

/** Nothing made here waits for a job of the app, which would change it meanwhile. */
export async function findVictim(label = 'Client, in order'): Promise<Victim> {
  const { id, email } = await personOf(label);
  const words = wordsOf(id);
  // The demo leaves a generation in `writing` without a job: a sweep would end it during the tests.
  await database.query(`update generations set stage = 'done' where client_id = $1 and stage = 'writing'`, [id]);
  const site = await one(
    `select s.id, s.name, s.slug from sites s join form_messages m on m.site_id = s.id where s.client_id = $1 limit 1`,
    id,
  );
  // Another test lets people call themselves by the site's name; theirs would be taken for hers.
  for (const [table, column] of [
    ['people', 'full_name'],
    ['accounts', 'company_name'],
  ])
    await database.query(`update ${table} set ${column} = 'Vizinha' where ${column} = $1 and id <> $2`, [site.name, id]);
  const profile = await one('select p.full_name, a.phone from accounts a join people p on p.id = a.id where a.id = $1', id);
  const message = await one('select id, fields::text as words from form_messages where client_id = $1 limit 1', id);
  const { rows: invoices } = await database.query<{ id: string; number: string }>(
    'select id, number from invoices where client_id = $1 and number is not null order by created_at desc limit 1',
    [id],
  );
  // Free plans have no invoice.
  const invoice = invoices[0] ?? { id: newId(), number: null };
  const release = await one('select id from releases where client_id = $1 order by created_at limit 1', id);
  const publication = await one('select id from publications where client_id = $1 limit 1', id);
  const generation = await one('select id from generations where client_id = $1 limit 1', id);
  const listed = await one(
    `with b as (insert into batches (id, client_id, total, idempotency_key) values (gen_random_uuid(), $1, 1, gen_random_uuid()::text) returning id, client_id),
       r as (insert into batch_rows (batch_id, position, client_id, prompt, locale, name, state, error)
         select id, 1, client_id, '', 'pt-BR', $2, 'refused', 'prompt_empty' from b)
     select id from b`,
    [id, words.row],
  );
  const key = makeApiKeyText();
  await database.query(
    `insert into api_keys (id, client_id, name, prefix, hash, scopes) values (gen_random_uuid(), $1, 'Loja', $2, $3, '{sites:read}')`,
    [id, key.prefix, key.hash],
  );
  await database.query(
    `insert into uploads (id, client_id, kind, site_id, slot, bytes) values (gen_random_uuid(), $1, 'photo', $2, 1, 1000) on conflict do nothing`,
    [id, site.id],
  );
  const upload = await one('select id from uploads where client_id = $1 and slot is not null limit 1', id);
  const built = await one(
    `insert into builds (id, client_id, site_id, wanted_revision, state, error, finished_at)
       select gen_random_uuid(), client_id, id, 0, 'failed', 'build_failed', now() from sites where client_id = $1 limit 1
     on conflict (site_id, wanted_revision) do update set error = null returning id`,
    id,
  );
  const proposed = await one(
    `insert into proposals (id, client_id, site_id, key, base_revision, request, state, changes, question, quoted, expires_at)
     values (gen_random_uuid(), $1, $2, gen_random_uuid()::text, 0, $3, 'open', $4, $5, 900, now() + interval '1 day') returning id`,
    [id, site.id!, JSON.stringify(words.request), JSON.stringify(words.changes), words.proposal[1]],
  );
  const read = await one(
    `insert into asts (id, client_id, document, expires_at) values (gen_random_uuid(), $1, $2, now() + interval '1 day') returning id`,
    [id, JSON.stringify({ strings: { 'pt-BR': { 'hero.title': words.ast } } })],
  );
  const translated = await one(
    `insert into translations (id, client_id, site_id, locale, texts, quoted_tokens, state, finished_at)
     values (gen_random_uuid(), $1, $2, 'en', 1, 900, 'done', now()) returning id`,
    [id, site.id!],
  );
  const named = await one(
    `insert into domains (id, client_id, site_id, name, apex, wants_www, proof)
     values (gen_random_uuid(), $1, $2, $3, $3, true, 'pm-aaaa-bbbb-cccc') on conflict (client_id, name) do update set apex = excluded.apex
     returning id`,
    [id, site.id!, words.domain],
  );
  const opened = await one(
    `insert into dns_connections (id, client_id, provider, hint, zones, checked_at)
     values (gen_random_uuid(), $1, 'cloudflare', '…a1b2', $2, now()) returning id`,
    [id, JSON.stringify([{ id: 'ab'.repeat(16), name: words.domain, servers: [] }])],
  );
  const turned = await one(
    `insert into dns_changes (id, client_id, domain_id, connection_id, zone_id, zone_name, kind, state, removed, added, begun_at)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, 'add', 'applied', '[]', '[]', now()) returning id`,
    [id, named.id!, opened.id!, 'ab'.repeat(16), words.domain],
  );
  const bought = await one(
    `insert into domain_registrations (id, client_id, site_id, domain_id, name, state, expires_at, currency)
     values (gen_random_uuid(), $1, $2, $3, $4, 'ours', now() + interval '1 year', 'BRL')
     on conflict (name) where state <> 'ended' do update set expires_at = excluded.expires_at returning id`,
    [id, site.id!, named.id!, words.domain],
  );
  await one(
    `insert into domain_orders (id, client_id, registration_id, kind, years, cents, currency, cost_cents, cost_currency, state, settled_at)
     values (gen_random_uuid(), $1, $2, 'register', 1, 4510, 'BRL', 598, 'USD', 'done', now()) returning id`,
    [id, bought.id!],
  );
  const apiKey = await one(`select id from api_keys where client_id = $1 limit 1`, id);
  const sent = (JSON.parse(message.words!) as { value: string }[]).map(({ value }) => value).filter((value) => value.length > 12);
  const ids = {
    siteId: site.id!,
    clientId: id,
    user_id: encodeId('account', id),
    generationId: generation.id!,
    generation_id: encodeId('generation', generation.id!),
    publicationId: publication.id!,
    releaseId: release.id!,
    invoiceId: invoice.id,
    messageId: message.id!,
    keyId: apiKey.id!,
    site_id: encodeId('site', site.id!),
    batchId: listed.id!,
    batch_id: encodeId('batch', listed.id!),
    build_id: encodeId('build', built.id!),
    uploadId: upload.id!,
    buildId: built.id!,
    proposalId: proposed.id!,
    proposal_id: encodeId('proposal', proposed.id!),
    planId: proposed.id!,
    astId: read.id!,
    ast_id: encodeId('ast', read.id!),
    translationId: translated.id!,
    domainId: named.id!,
    domain_id: encodeId('domain', named.id!),
    connectionId: opened.id!,
    registrationId: bought.id!,
    changeId: turned.id!,
    change_id: encodeId('dnsChange', turned.id!),
  };
  return {
    id,
    ids,
    siteName: site.name!,
    marks: [
      email,
      site.name!,
      site.slug!,
      profile.full_name!,
      profile.phone!,
      ...(invoice.number ? [invoice.number] : []),
      ...sent,
      ...words.proposal,
      words.ast,
      words.domain,
      words.row,
    ],
  };
}

const TABLES =
  'projects sites drafts operations revisions assets uploads releases form_messages generations publications api_keys invoices subscriptions customers spending_choices dunning_stages batches batch_rows builds asts proposals translations memberships invitations publish_requests'.split(
    ' ',
  );

/** A digest of all her rows, table by table. */
export async function digestOf(clientId: string): Promise<Record<string, string>> {
  const { rows } = await database.query<{ name: string; digest: string }>(
    [
      ...TABLES.map(
        (name) =>
          `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as digest from public.${name} t where client_id = $1`,
      ),
      `select 'known_devices', md5(string_agg(t::text, '|' order by t::text)) from public.known_devices t where person_id = $1`,
      `select 'accounts', md5(t::text) from public.accounts t where id = $1`,
      `select 'session', md5(string_agg(s.id::text, '|' order by s.id)) from auth.sessions s where user_id = $1`,
    ].join(' union all '),
    [clientId],
  );
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** An API key for an account. */
export async function makeKeyFor(clientId: string, scopes: readonly string[]): Promise<string> {
  const { text, prefix, hash } = makeApiKeyText();
  await database.query(
    `insert into api_keys (id, client_id, name, prefix, hash, scopes) values (gen_random_uuid(), $1, 'Teste', $2, $3, $4)`,
    [clientId, prefix, hash, scopes],
  );
  return text;
}
