import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { type Context, type UserType, userContext } from '#platform/context.ts';

/** A small agency and its clients. Fixed ids, so that a failure names a person. */
export const PEOPLE = {
  /** The agency: Estúdio Farol. */
  helena: { id: id(1), email: 'helena@farol.example', name: 'Helena Prado', company: 'Estúdio Farol', type: 'admin', tier: 'free' },
  tomas: { id: id(2), email: 'tomas@farol.example', name: 'Tomás Lima', company: 'Estúdio Farol', type: 'developer', tier: 'free' },
  /** Clients. */
  ana: { id: id(3), email: 'ana@paodavila.example', name: 'Ana Souza', company: 'Padaria Pão da Vila', type: 'client', tier: 'basic' },
  bruno: { id: id(4), email: 'bruno@cafenorte.example', name: 'Bruno Costa', company: 'Café do Norte', type: 'client', tier: 'basic' },
  celia: { id: id(5), email: 'celia@clinicanunes.example', name: 'Célia Nunes', company: 'Clínica Nunes', type: 'client', tier: 'pro' },
  /** Has not paid: may read, not write. */
  davi: { id: id(6), email: 'davi@ateliedavi.example', name: 'Davi Rocha', company: 'Ateliê Davi', type: 'client', tier: 'basic' },
  /** Banned in the auth service. */
  eva: { id: id(7), email: 'eva@lojaeva.example', name: 'Eva Matos', company: 'Loja Eva', type: 'client', tier: 'basic' },
  /** The subscription has ended: data stays, with the limits of the free plan. */
  fabio: { id: id(8), email: 'fabio@oficinafabio.example', name: 'Fábio Reis', company: 'Oficina Fábio', type: 'client', tier: 'pro' },
  /** Members of Ana's account, one per role: see `TEAM`. */
  marta: { id: id(9), email: 'marta@paodavila.example', name: 'Marta Dias', company: '', type: 'client', tier: 'free' },
  edu: { id: id(10), email: 'edu@paodavila.example', name: 'Edu Melo', company: '', type: 'client', tier: 'free' },
  wanda: { id: id(11), email: 'wanda@paodavila.example', name: 'Wanda Reis', company: '', type: 'client', tier: 'free' },
  beto: { id: id(12), email: 'beto@contas.example', name: 'Beto Lins', company: '', type: 'client', tier: 'free' },
  vera: { id: id(13), email: 'vera@paodavila.example', name: 'Vera Pires', company: '', type: 'client', tier: 'free' },
  /** Members of a part of Ana's account: see `LIMITED`. */
  lia: { id: id(14), email: 'lia@texto.example', name: 'Lia Rosa', company: '', type: 'client', tier: 'free' },
  otto: { id: id(15), email: 'otto@texto.example', name: 'Otto Lima', company: '', type: 'client', tier: 'free' },
  nina: { id: id(16), email: 'nina@texto.example', name: 'Nina Alves', company: '', type: 'client', tier: 'free' },
  paulo: { id: id(17), email: 'paulo@texto.example', name: 'Paulo Sá', company: '', type: 'client', tier: 'free' },
} as const satisfies Record<string, { id: string; email: string; name: string; company: string; type: UserType; tier: string }>;
export type Person = keyof typeof PEOPLE;

/** Members of Ana's account beside her. */
export const TEAM = { marta: 'manager', edu: 'editor', wanda: 'writer', beto: 'billing', vera: 'viewer' } as const satisfies Partial<
  Record<Person, string>
>;

/** Ana's second shop, in a project of its own. Only its members refer to it. */
export const SECOND = { site: id(113), project: id(213) } as const;

/** Editors in Ana's account, limited to places of it: her first site, her second, both in different roles, her first project. */
const LIMITED = {
  lia: [{ site_id: id(103) }],
  otto: [{ site_id: SECOND.site }, { project_id: SECOND.project }],
  nina: [
    { site_id: id(103), role: 'viewer' },
    { project_id: id(203), role: 'viewer' },
    { site_id: SECOND.site },
    { project_id: SECOND.project },
  ],
  paulo: [{ project_id: id(203) }],
} as const satisfies Partial<Record<Person, object[]>>;

/** One site each for the clients, at `<slug>`. Ana's and Davi's have a release; Davi's is paused. */
export const SITES = {
  ana: { id: id(103), slug: 'pao-da-vila', name: 'Pão da Vila', industry: 'bakery', status: 'live' },
  bruno: { id: id(104), slug: 'cafe-do-norte', name: 'Café do Norte', industry: 'cafe', status: 'draft' },
  celia: { id: id(105), slug: 'clinica-nunes', name: 'Clínica Nunes', industry: 'clinic', status: 'draft' },
  davi: { id: id(106), slug: 'atelie-davi', name: 'Ateliê Davi', industry: 'craft', status: 'paused' },
  eva: { id: id(107), slug: 'loja-eva', name: 'Loja Eva', industry: 'fashion', status: 'draft' },
  fabio: { id: id(108), slug: 'oficina-fabio', name: 'Oficina Fábio', industry: 'garage', status: 'draft' },
} as const;
export type Owner = keyof typeof SITES;

/** In the account of `owner` as a member, or on one of the `VISITS`; without it, in their own. */
export function contextOf(person: Person, owner?: Owner, mode?: 'read' | 'write'): Context {
  const { id, type } = PEOPLE[person];
  return userContext({ id, type, accountId: owner && PEOPLE[owner].id, support: mode && { id: VISITS[mode], mode } });
}

/** Ongoing visits to Ana: Helena's is read-only, Tomás may write. */
export const VISITS = { read: id(301), write: id(302) } as const;

function id(n: number): string {
  return `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Fills an empty migrated database, as its superuser, with at least one row of every table for every client. */
export async function fillWorld(admin: Pool): Promise<void> {
  for (const person of Object.values(PEOPLE)) {
    await insert(admin, 'auth.users', {
      id: person.id,
      aud: 'authenticated',
      role: 'authenticated',
      email: person.email,
      email_confirmed_at: '2026-11-01T12:00:00Z',
      raw_app_meta_data: { provider: 'email', providers: ['email'] },
      raw_user_meta_data: { full_name: person.name, company_name: person.company, locale: 'pt-BR' },
      created_at: '2026-11-01T12:00:00Z',
      updated_at: '2026-11-01T12:00:00Z',
    });
    await admin.query('update public.accounts set tier = $2 where id = $1', [person.id, person.tier]);
    if (person.type !== 'client') await admin.query('update public.people set staff_role = $2 where id = $1', [person.id, person.type]);
  }
  for (const owner of Object.keys(SITES) as Owner[]) await fillClient(admin, owner);
  for (const [member, role] of Object.entries(TEAM) as [Person, string][])
    await insert(admin, 'public.memberships', { client_id: PEOPLE.ana.id, person_id: PEOPLE[member].id, role });
  const second = { client_id: PEOPLE.ana.id, name: 'Pão da Praia' };
  await insert(admin, 'public.projects', { ...second, id: SECOND.project });
  await insert(admin, 'public.sites', { ...second, id: SECOND.site, project_id: SECOND.project, slug: 'pao-da-praia' });
  for (const [member, places] of Object.entries(LIMITED) as [Person, object[]][]) {
    const place = { client_id: PEOPLE.ana.id, person_id: PEOPLE[member].id };
    await insert(admin, 'public.memberships', { ...place, role: 'editor', is_limited: true });
    for (const [n, where] of places.entries())
      await insert(admin, 'public.membership_sites', { ...place, ...where, id: id(1900 + 10 * Number(place.person_id.slice(-12)) + n) });
  }
  for (const owner of Object.keys(SITES) as Owner[]) {
    const offer = { client_id: PEOPLE[owner].id, from_person: PEOPLE[owner].id, to_person: PEOPLE.vera.id };
    if (owner !== 'ana')
      await insert(admin, 'public.memberships', { client_id: offer.client_id, person_id: offer.to_person, role: 'viewer' });
    await insert(admin, 'public.ownership_offers', { ...offer, expires_at: '2099-01-01T00:00:00Z' });
  }
  const visit = {
    staff_id: PEOPLE.helena.id,
    staff_name: 'Helena Prado',
    reason: 'A página está lenta',
    expires_at: '2099-01-01T00:00:00Z',
  };
  for (const mode of ['read', 'write'] as const) {
    // Only one open visit per member of staff; the world has one of each mode.
    const over = mode === 'read' ? { ended_at: null } : { ended_at: null, staff_id: PEOPLE.tomas.id, staff_name: 'Tomás Lima' };
    await insert(admin, 'public.support_sessions', { ...visit, ...over, id: VISITS[mode], client_id: PEOPLE.ana.id, mode });
  }
  await admin.query('update public.accounts set suspended_at = now() where id = $1', [PEOPLE.davi.id]);
  await admin.query(`update auth.users set banned_until = '2099-01-01' where id = $1`, [PEOPLE.eva.id]);
  await admin.query(`update public.accounts set subscription_end_date = '2026-11-01' where id = $1`, [PEOPLE.fabio.id]);
  await insert(admin, 'public.unit_costs', { meter: 'page_generate', currency: 'BRL', cents: 12.5, note: 'Fatura do provedor, outubro' });
  const price = { input_micros: 500_000, output_micros: 2_000_000, currency: 'BRL' };
  await insert(admin, 'public.model_prices', { provider: 'vllm', model: 'a-model', valid_from: '2026-11-01T00:00:00Z', ...price });
  await insert(admin, 'public.reserved_names', { name: 'prefeitura', note: 'Parece do governo', created_by: PEOPLE.helena.id });
  await insert(admin, 'app.front_days', { day: '2026-11-20', step: 'visited', part: 0, count: 42 });
  const check = { id: id(2000), checked_at: '2026-11-20T06:00:00Z', differences: 0, result: {} };
  await insert(admin, 'public.billing_checks', check);
  await insert(admin, 'public.storage_checks', check);
  const kept = { what: 'usage_keys', days: 400, removed: 0, kept_rows: 900, kept_bytes: 90_000 };
  await insert(admin, 'app.retention_figures', { ...kept, counted_at: '2026-11-20T10:00:00Z' });
  await insert(admin, 'app.departed_customers', { stripe_customer_id: 'cus_left' });
  await insert(admin, 'app.stripe_backfill', { id: true, until: '2026-11-20T10:00:00Z' });
  await insert(admin, 'app.certificate_revocations', { certificate_id: id(990), chain: 'a chain', not_after: '2027-01-01T10:00:00Z' });
  await insert(admin, 'app.acme_challenges', { token: 'a-token-of-the-authority', answer: 'a-token-of-the-authority.thumbprint' });
  await insert(admin, 'app.hosted_names', { host: 'padaria.example', handed_at: '2026-11-20T10:00:00Z' });
  const own = { id: id(991), names: ['*.sites.example'], sealed: '\\x00', key_id: 'app' };
  await insert(admin, 'app.own_certificates', { ...own, created_at: '2026-11-20T10:00:00Z' });
  const authority = { directory: 'https://ca.example/directory', url: 'https://ca.example/account/1' };
  await insert(admin, 'app.acme_accounts', { ...authority, key_sealed: '\\x00', key_id: 'app' });
  await insert(admin, 'public.pending_prompts', {
    token_hash: sha256('cookie'),
    prompt: 'Uma padaria na Vila',
    locale: 'pt-BR',
    expires_at: '2099-01-01T00:00:00Z',
  });
  await insert(admin, 'app.rate_windows', {
    key: 'sign_in:address:203.0.113.7',
    window_no: 1,
    hits: 1,
    previous: 0,
    expires_at: '2099-01-01',
  });
}

async function fillClient(admin: Pool, owner: Owner): Promise<void> {
  const client_id = PEOPLE[owner].id;
  const site = SITES[owner];
  const n = Number(site.id.slice(-12));
  const row = { client_id, site_id: site.id };
  const document = { v: 1, name: site.name };
  const put = (table: string, values: object) => insert(admin, `public.${table}`, { ...values });

  await put('projects', { id: id(n + 100), client_id, name: site.name, description: 'Site e cardápio' });
  await put('sites', { id: site.id, client_id, project_id: id(n + 100), name: site.name, slug: site.slug, industry: site.industry });
  await put('drafts', { ...row, document, revision: 1 });
  await put('operations', { ...row, revision: 1, transaction: `t-${n}`, intent: 'text.set', changes: [{ path: ['name'] }] });
  await insert(admin, 'app.folded_transactions', { site_id: site.id, transaction: `t-folded-${n}` });
  await put('revisions', { ...row, id: id(n + 200), revision: 1, name: 'Antes do Natal', document });
  const photo = sha256(site.slug);
  await put('assets', {
    ...row,
    id: id(n + 300),
    sha256: photo,
    mime: 'image/avif',
    width: 1200,
    height: 800,
    bytes: 48_000,
    alt: 'O balcão pela manhã',
  });
  await put('site_origins', { ...row, url: 'http://velho.example/' });
  await put('site_redirects', { ...row, from_path: '/velho', to_path: '/' });
  await put('uploads', { id: id(n + 350), client_id, kind: 'photo', site_id: site.id, slot: 1, bytes: 90_000 });
  const release = { ...row, number: 1, artefact_id: sha256(`release ${n}`), manifest: { v: 1, files: {} }, bytes: 14_000, files: 6 };
  await put('releases', { ...release, id: id(n + 400), draft_revision: 1 });
  await insert(admin, 'app.release_blobs', { hash: photo, release_id: id(n + 400) });
  if (site.status !== 'draft') {
    await admin.query('update public.sites set status = $2, release_id = $3 where id = $1', [site.id, site.status, id(n + 400)]);
  }
  const asked = { email: `nova-${n}@example.com`, role: 'writer', invited_by_name: PEOPLE[owner].name };
  const limited = { client_id, is_limited: true, invited_by: client_id, expires_at: '2099-01-01T00:00:00Z' };
  await put('invitations', { ...asked, ...limited, id: id(n + 430) });
  await put('membership_sites', { ...row, id: id(n + 435), invitation_id: id(n + 430) });
  await put('publish_requests', { ...row, id: id(n + 440), asked_by: client_id, asked_by_name: PEOPLE[owner].name });
  await put('publications', { ...row, id: id(n + 450), state: 'live', wanted_revision: 1, release_id: id(n + 400) });
  const verdict = { checks: [], faults: [], findings: [], score: { grade: 'A', total: 92, areas: {} } };
  await put('release_checks', { ...row, release_id: id(n + 400), version: 1, verdict, took_ms: 40, checked_at: '2026-11-20T10:00:00Z' });
  const receipt = { key_id: 'local', document: '{}', issued_at: '2026-11-20T10:00:00Z' };
  await put('release_receipts', { ...row, ...receipt, id: id(n + 457), release_id: id(n + 400) });
  await put('builds', { ...row, id: id(n + 455), state: 'built', wanted_revision: 1, release_id: id(n + 400) });
  await put('asts', { id: id(n + 456), client_id, document, expires_at: '2099-01-01T00:00:00Z' });
  const domain = { domain_id: id(n + 470), client_id };
  const name = `${site.slug}.example`;
  const proof = { proof: 'pm-aaaa-bbbb-cccc', name };
  await put('domains', {
    id: id(n + 470),
    ...row,
    ...proof,
    apex: name,
    wants_www: true,
    state: 'live',
    proved_at: '2026-11-20T10:00:00Z',
  });
  await put('domain_proofs', { ...domain, ...proof, id: id(n + 471), seen_at: '2026-11-20T10:00:00Z' });
  const moved = { event: 'proof_seen', from_state: 'proving', to_state: 'pointing', at: '2026-11-20T10:00:00Z' };
  await put('domain_history', { ...domain, ...moved, id: id(n + 472), name });
  await put('domain_looks', { ...domain, at: '2026-11-20T10:00:00Z', saw: 'right' });
  const link = { digest: sha256(`link ${n}`), created_at: '2026-11-20T10:00:00Z', expires_at: '2099-01-01T00:00:00Z' };
  await put('domain_links', { ...domain, ...link, id: id(n + 473) });
  await put('domain_redirects', { ...domain, from_path: '/velho', to_path: '/' });
  await put('certificates', { ...domain, id: id(n + 474), names: [name], state: 'ordered', created_at: '2026-11-20T10:00:00Z' });
  await insert(admin, 'app.certificate_keys', { certificate_id: id(n + 474), sealed: '\\x00', key_id: 'app' });
  const checked = '2026-11-20T10:00:00Z';
  const connection = { provider: 'cloudflare', hint: '…a1b2', checked_at: checked };
  await put('dns_connections', { ...connection, id: id(n + 475), client_id });
  await insert(admin, 'app.dns_secrets', { connection_id: id(n + 475), sealed: '\\x00', key_id: 'app' });
  const challenge = { host: `_acme-challenge.${name}`, answer: 'an-answer', zone: {} };
  await insert(admin, 'app.acme_records', { ...challenge, client_id, connection_id: id(n + 475) });
  const zone = { zone_id: sha256(name).slice(0, 32), zone_name: name, kind: 'add', state: 'applied', removed: '[]', added: '[]' };
  await put('dns_changes', { ...domain, ...zone, id: id(n + 476), connection_id: id(n + 475), begun_at: checked });
  const bought = { name: `n${n}.com`, state: 'ours', expires_at: '2027-11-20T10:00:00Z', currency: 'BRL' };
  await put('domain_registrations', { ...row, ...bought, id: id(n + 477), domain_id: id(n + 470) });
  const cost = { kind: 'register', years: 1, cents: 7680, currency: 'BRL', cost_cents: 1018, cost_currency: 'USD' };
  await put('domain_orders', { client_id, ...cost, id: id(n + 478), registration_id: id(n + 477), state: 'done', settled_at: checked });
  await insert(admin, 'app.registrants', { registration_id: id(n + 477), contact: {} });
  await put('uptime_watches', { ...row, started_at: checked, checked_at: checked, next_check_at: checked });
  await put('uptime_checks', { ...row, at: checked, status: 200, ms: 40 });
  const down = { cause: 'server_error', started_at: checked, confirmed_at: '2026-11-20T10:02:00Z' };
  await put('incidents', { ...row, ...down, id: id(n + 480), url: `https://${name}` });
  const page = { ...row, path: '/', device: 'phone' };
  await put('performance_watches', { ...row, release_id: id(n + 400), measured_at: checked, next_measure_at: checked });
  const medians = { runs: 3, score: 98, lcp_ms: 1200, cls: 0, tbt_ms: 20, inp_ms: 40, ttfb_ms: 80, bytes: 90_000, ranges: {} };
  await put('performance_metrics', { ...page, ...medians, day: '2026-11-20', release_id: id(n + 400), measured_at: checked });
  await put('performance_visits', { ...page, day: '2026-11-20', metric: 'lcp', counts: [1, 2] });
  const slower = [{ measure: 'lcpMs', before: 1200, after: 2600 }];
  await put('performance_drops', { ...page, id: id(n + 481), changes: slower, found_at: checked });
  await put('status_pages', { client_id, token: n.toString(16).padStart(32, '0') });
  await put('contact_messages', {
    id: id(n + 461),
    client_id,
    reference: 'PM-00000461',
    topic: 'help',
    name: 'Rita',
    message: 'Como troco a foto?',
    person_id: client_id,
  });
  await put('mails', { id: id(n + 460), client_id, key: `welcome/${client_id}`, kind: 'welcome', state: 'sent' });
  await put('form_messages', { ...row, id: id(n + 500), form_id: 'fm_00000001', fields: { name: 'Rita', message: 'Abrem aos domingos?' } });
  await put('generations', {
    ...row,
    id: id(n + 600),
    prompt: `Um site para ${site.name}`,
    locale: 'pt-BR',
    status: 'done',
    idempotency_key: 'first',
    ms: 640,
  });
  await put('proposals', {
    ...row,
    id: id(n + 650),
    key: 'first',
    base_revision: 1,
    request: { target: { of: 'text', key: 'hero.title' }, wish: { kind: 'shorter' }, locale: 'pt-BR', reader: 'pt-BR' },
    quoted: 900,
    expires_at: '2099-01-01T00:00:00Z',
  });
  await put('batches', { id: id(n + 610), client_id, total: 1, idempotency_key: 'first' });
  const listed = { batch_id: id(n + 610), position: 1, client_id, prompt: '', locale: 'pt-BR' };
  await put('batch_rows', { ...listed, name: site.name, state: 'started', generation_id: id(n + 600) });
  await put('generation_events', { generation_id: id(n + 600), seq: 1, client_id, type: 'done', data: { by: 'rules' } });
  const measured = { address: 'https://padaria.example/', host: 'padaria.example', guessed: true };
  await put('analyses', { id: id(n + 690), client_id, ...measured });
  const shared = { maker: sha256(`maker ${n}`), digest: sha256(`report link ${n}`), created_at: '2026-11-20T10:00:00Z' };
  await put('analysis_links', { id: id(n + 692), analysis_id: id(n + 690), ...shared });
  const agreed = { consent: 'Sim', consented_at: '2026-11-20T10:00:00Z', locale: 'pt-BR', grade: 'D', score: 50 };
  await put('leads', { id: id(n + 691), email: `lead-${n}@example.com`, host: 'padaria.example', analysis_id: id(n + 690), ...agreed });
  await put('crm_contacts', { id: id(n + 693), email: `lead-${n}@example.com` });
  await put('attention_marks', {
    kind: 'site_down',
    ref: id(n + 480),
    client_id,
    snoozed_until: '2099-01-01T00:00:00Z',
    reason: 'Volta à noite',
  });
  await put('client_owners', { client_id, owner_id: PEOPLE.helena.id });
  await put('client_tags', { client_id, tag: 'vip' });
  const note = { author_id: PEOPLE.helena.id, author_name: 'Helena Prado', body: 'Prefere falar por telefone' };
  await put('client_notes', { ...note, id: id(n + 900), client_id });
  await put('mail_stops', { digest: n.toString(16).padStart(64, '0') });
  await put('refusals', { id: id(n + 700), client_id, reason: 'impersonation', locale: 'pt-BR', prompt_sha256: sha256('a bank') });
  const usage = { ...row, meter: 'page_generate', quantity: 1 };
  await put('usage_events', { ...usage, id: id(n + 800), occurred_at: '2026-11-20T10:00:00Z', source_key: 'generation:first' });
  await put('usage_daily', { ...row, day: '2026-11-20', meter: 'visits', audience: 'human', quantity: 42 });
  await put('usage_hourly', { ...row, hour: '2026-11-20T10:00:00Z', meter: 'visits', audience: 'human', quantity: 42 });
  await put('site_traffic', {
    ...row,
    minute: '2026-11-20T10:00:00Z',
    instance: 'edge-1',
    part: 0,
    requests: 42,
    bytes: 90_000,
    visits: 12,
    bot_requests: 3,
    bot_bytes: 900,
    ok: 45,
    missing: 0,
    failed: 0,
  });
  await put('abuse_reports', {
    ...row,
    id: id(n + 1500),
    host: `${site.slug}.localhost`,
    kind: 'fraud',
    details: 'Pede a senha do banco.',
  });
  await put('usage_paths', { ...row, day: '2026-11-20', path: '/', requests: 42, bytes: 90_000 });
  await put('usage_hosts', { ...row, day: '2026-11-20', host: `${site.slug}.localhost`, requests: 42, bytes: 90_000, visits: 12 });
  const visit = {
    staff_id: PEOPLE.helena.id,
    staff_name: 'Helena Prado',
    reason: 'A página está lenta',
    started_at: '2026-11-20T10:00:00Z',
  };
  const over = { expires_at: '2026-11-20T10:30:00Z', ended_at: '2026-11-20T10:12:00Z', ended_by: 'staff', mode: 'read' };
  await put('support_sessions', { ...visit, ...over, id: id(n + 1800), client_id });
  await put('visit_pages', { visit_id: id(n + 1800), client_id, path: '/sites' });
  const month = { period: '2026-11-01T00:00:00Z', period_end: '2026-12-01T00:00:00Z' };
  await put('usage_notices', { client_id, meter: 'page_generate', ...month, percent: 50, used: 5, ceiling: 10 });
  const served = { started_at: '2026-11-19T09:00:00Z', ended_at: '2026-11-20T09:00:00Z', counted_until: '2026-11-20T09:00:00Z' };
  await put('serving_periods', { ...row, ...served });
  await put('reservations', {
    id: id(n + 900),
    client_id,
    meter: 'page_generate',
    period: '2026-11-01T00:00:00Z',
    quantity: 1,
    key: 'generation:first',
    state: 'committed',
    expires_at: '2026-11-20T10:15:00Z',
  });
  const at = '2026-11-20T10:00:00Z';
  const period = { period_start: '2026-11-15T00:00:00Z', period_end: '2026-12-15T00:00:00Z' };
  const paid = { client_id, currency: 'BRL', synced_at: at };
  await put('customers', { client_id, stripe_customer_id: `cus_${n}`, currency: 'BRL', payment_method: { brand: 'visa', last4: '4242' } });
  await insert(admin, 'app.billing_contacts', { client_id, email: `${n}@example.com`, sent_at: at });
  await put('subscriptions', {
    ...paid,
    ...period,
    id: `sub_${n}`,
    plan: PEOPLE[owner].tier,
    status: owner === 'fabio' ? 'canceled' : 'active',
    started_at: period.period_start,
    billing_anchor: period.period_start,
  });
  const invoice = { ...paid, ...period, id: `in_${n}`, subscription_id: `sub_${n}`, number: `PM-${n}`, status: 'paid', created_at: at };
  await put('invoices', { ...invoice, subtotal_cents: 29_700, total_cents: 29_700, due_cents: 29_700, paid_cents: 29_700 });
  const line = { client_id, invoice_id: `in_${n}`, position: 0, plan: 'basic', quantity: 1, amount_cents: 29_700 };
  await put('invoice_lines', { ...line, ...period, id: `il_${n}` });
  await put('stripe_events', { id: `evt_${n}`, type: 'invoice.paid', stripe_customer_id: `cus_${n}`, payload: {}, created_at: at });
  const counts = { ledger: 2, queued: 0, sent: 1, waiting: 0, refused: 0, stripe: 1 };
  await put('meter_differences', { client_id, meter: 'page_generate', ...period, ...counts });
  await put('meter_settlements', {
    id: id(n + 1200),
    client_id,
    meter: 'page_generate',
    period_start: at,
    units: 1,
    cents: 150,
    currency: 'BRL',
  });
  await put('plan_orders', { id: id(n + 1400), client_id, subscription_id: `sub_${n}`, plan: 'pro', cents: 60_000, pix_max_cents: 89_700 });
  await put('spending_choices', { client_id, overage: 'stop', currency: 'BRL' });
  await put('dunning_stages', { client_id, late_since: '2026-11-02T00:00:00Z', stage: 'late', reached_at: '2026-11-02T00:05:00Z' });
  const told = { client_id, meter: 'page_generate', quantity: 1, billed_at: at };
  await insert(admin, 'app.meter_queue', { ...told, event_id: id(n + 1100), occurred_at: at });
  await insert(admin, 'app.meter_batches', { ...told, identifier: `batch-${n}`, events: 1 });
  await insert(admin, 'app.meter_lanes', { client_id, meter: 'page_generate', holder: id(n + 1300), busy_until: at });
  const key = {
    client_id,
    name: 'Loja',
    prefix: `pm_live_${String(n).padStart(8, '0')}`,
    hash: sha256(`key ${n}`),
    scopes: ['usage:read'],
  };
  await put('api_keys', { ...key, id: id(n + 1100), created_at: '2026-11-20T10:00:00Z' });
  await put('known_devices', { id: id(n + 1300), person_id: client_id, user_agent: 'Firefox', created_at: at, last_used_at: at });
  await put('security_events', { id: id(n + 1400), person_id: client_id, kind: 'new_device', detail: {}, at });
  await put('translations', {
    id: id(n + 1700),
    client_id,
    site_id: site.id,
    locale: 'en',
    texts: 40,
    quoted_tokens: 9000,
    created_at: at,
    touched_at: at,
  });
  const call = { client_id, step: 'rewrite', prompt_id: 'rewrite@1', provider: 'vllm', model: 'a-model', outcome: 'answered' };
  await put('model_calls', {
    ...call,
    id: id(n + 1600),
    site_id: site.id,
    cached: false,
    input_tokens: 900,
    output_tokens: 80,
    ms: 700,
    at,
  });
  await put('model_costs', { call_id: id(n + 1600), cost_micros: 1200, currency: 'BRL' });
  const answer = { client_id, value: { texts: [] }, provider: 'vllm', model: 'a-model', expires_at: '2099-01-01T00:00:00Z' };
  await put('model_answers', { ...answer, key: sha256(`answer ${n}`), created_at: at });
  await insert(admin, 'app.model_days', { day: '2026-11-20', subject: client_id, client_id, tokens: 980, calls: 1 });
  await put('account_deletions', { client_id, requested_at: at, due_at: '2099-01-01T00:00:00Z' });
  await put('factor_resets', { id: id(n + 1510), person_id: client_id, requested_at: at, due_at: '2099-01-01T00:00:00Z' });
  await put('sign_ins', { session_id: id(n + 1500), person_id: client_id, place: 'Recife, BR', method: 'password', at });
  const passkey = { person_id: client_id, credential_id: `credential-${n}`, public_key: 'a key', name: 'Chrome, Android' };
  await put('passkeys', { ...passkey, id: id(n + 1530), created_at: at });
  await insert(admin, 'app.passkey_challenges', { challenge: `challenge-${n}`, person_id: client_id, expires_at: '2099-01-01T00:00:00Z' });
  await insert(admin, 'app.session_factors', { session_id: id(n + 1500), person_id: client_id, method: 'recovery', shown_at: at });
  await insert(admin, 'app.recovery_codes', { id: id(n + 1520), person_id: client_id, hash: sha256(`recovery ${n}`), created_at: at });
  await insert(admin, 'app.session_proofs', { session_id: id(n + 1500), person_id: client_id, method: 'password', proved_at: at });
  await insert(admin, 'app.idempotent_answers', {
    client_id,
    key: 'first',
    request_hash: sha256('request'),
    claim: id(n + 1200),
    claimed_at: '2026-11-20T10:00:00Z',
    status: 201,
    body: '{}',
    expires_at: '2099-01-01T00:00:00Z',
  });
  await insert(admin, 'storage.objects', { id: id(n + 1000), bucket_id: 'site-assets', name: `${client_id}/${site.id}/${photo}/400.avif` });
}

async function insert(admin: Pool, table: string, values: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(values).join(', ');
  await admin.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`, [
    JSON.stringify(values),
  ]);
}
