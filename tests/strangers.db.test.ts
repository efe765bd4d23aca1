import { beforeAll, describe, expect, test, vi } from 'vitest';
import { revokeApiKey } from '#modules/accounts/api-keys/revoke-api-key.ts';
import { revokeInvitation } from '#modules/accounts/invitations/revoke-invitation.ts';
import { markVisitsSeen } from '#modules/accounts/visits/mark-visits-seen.ts';
import { setAutoRenew } from '#modules/domains/buying/set-auto-renew.ts';
import { moveDomain } from '#modules/domains/lifecycle/move-domain.ts';
import { createStepsLink, getStepsLink, revokeStepsLink } from '#modules/domains/links/steps-link.ts';
import { setRedirects } from '#modules/domains/routing/redirects.ts';
import { setHsts } from '#modules/domains/serving/set-hsts.ts';
import { setMain } from '#modules/domains/serving/set-main.ts';
import { setWildcard } from '#modules/domains/serving/set-wildcard.ts';
import { disconnectProvider } from '#modules/domains/zone/disconnect-provider.ts';
import { noteState } from '#modules/domains/zone/open-provider.ts';
import { endChange, settleChange, settleZone } from '#modules/domains/zone/settle-change.ts';
import { undoChange } from '#modules/domains/zone/undo-change.ts';
import { retryBatch } from '#modules/generate/batches/retry-batch.ts';
import { anotherLook } from '#modules/generate/generations/another-look.ts';
import { requireWork } from '#modules/generate/generations/find-work.ts';
import { listVisitEdits } from '#modules/sites/drafts/list-visit-edits.ts';
import { setSiteRedirects } from '#modules/sites/moves/site-redirects.ts';
import { cancelUpload } from '#modules/sites/uploads/cancel-upload.ts';
import { receiveUpload } from '#modules/sites/uploads/receive-upload.ts';
import { cancelTranslation } from '#modules/translate/cancel-translation.ts';
import type { Context } from '#platform/context.ts';
import { openDatabase } from './world/database.ts';
import { contextOf, fillWorld, PEOPLE, SECOND, SITES } from './world/world.ts';

vi.mock('#platform/jobs.ts', async (original) => ({ ...(await original<object>()), announce: async () => {} }));

const { admin } = await openDatabase();
const ana = PEOPLE.ana.id;
const siteId = SITES.ana.id;
const ids = new Map<string, string>();

beforeAll(async () => {
  await fillWorld(admin);
  const tables = ['api_keys', 'invitations', 'domains', 'dns_connections', 'dns_changes', 'domain_registrations', 'batches', 'generations'];
  for (const table of [...tables, 'uploads', 'translations']) {
    const { rows } = await admin.query<{ id: string }>(`select id from public.${table} where client_id = $1 order by id limit 1`, [ana]);
    ids.set(table, rows[0]!.id);
  }
});

const idOf = (table: string) => ids.get(table)!;
const domain = () => ({ domainId: idOf('domains') });
const change = () => ({ ...domain(), changeId: idOf('dns_changes') });

/** Acts of an account's people that row security alone keeps to its account, each on a thing of Ana's. */
const ACTS: Record<string, (ctx: Context) => Promise<unknown>> = {
  'HSTS is switched': (ctx) => setHsts(ctx, { ...domain(), hsts: 'on' }),
  'the main host is chosen': (ctx) => setMain(ctx, { ...domain(), main: 'www' }),
  'a name is moved': (ctx) => moveDomain(ctx, { ...domain(), siteId: SECOND.site }),
  'a wildcard is wanted': (ctx) => setWildcard(ctx, { ...domain(), wildcard: true }),
  'steps are shared': (ctx) => createStepsLink(ctx, domain()),
  'shared steps are read': (ctx) => getStepsLink(ctx, domain()),
  'shared steps are taken back': (ctx) => revokeStepsLink(ctx, domain()),
  'old paths of a name are led': (ctx) => setRedirects(ctx, { ...domain(), lines: '/antes /' }),
  'a renewal is switched off': (ctx) => setAutoRenew(ctx, { registrationId: idOf('domain_registrations'), autoRenew: 'off' }),
  'a change of a zone is undone': (ctx) => undoChange(ctx, change()),
  'a change of a zone is ended': (ctx) => endChange(ctx, idOf('dns_changes'), 'failed'),
  'a change of a zone is looked up': (ctx) => settleChange(ctx, { changeId: idOf('dns_changes'), how: 'read' }),
  'a zone is settled': (ctx) => settleZone(ctx, 'any'),
  'a token is noted': (ctx) => noteState(ctx, idOf('dns_connections'), 'refused'),
  'a token is taken back': (ctx) => disconnectProvider(ctx, { connectionId: idOf('dns_connections') }),
  'old paths of a site are led': (ctx) => setSiteRedirects(ctx, { siteId, moves: [{ from: '/antes', to: '/' }] }),
  'edits of visits are read': (ctx) => listVisitEdits(ctx),
  'an upload is cancelled': (ctx) => cancelUpload(ctx, { uploadId: idOf('uploads') }),
  'an upload is taken in': (ctx) => receiveUpload(ctx, { uploadId: idOf('uploads'), kind: 'photo' }, async () => 'done'),
  'a batch is retried': (ctx) => retryBatch(ctx, { batchId: idOf('batches') }),
  'another look is made': (ctx) => anotherLook(ctx, { siteId }),
  'the work of a generation is read': (ctx) => requireWork(ctx, { generationId: idOf('generations') }),
  'a translation is cancelled': (ctx) => cancelTranslation(ctx, { translationId: idOf('translations') }),
  'a key is revoked': (ctx) => revokeApiKey(ctx, { id: idOf('api_keys') }),
  'an invitation is revoked': (ctx) => revokeInvitation(ctx, { invitationId: idOf('invitations') }),
  'visits are put away': (ctx) => markVisitsSeen(ctx),
};

/** Everything that Ana's account has, as text. */
async function rowsOfAna(): Promise<string> {
  const { rows: tables } = await admin.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'audit_log'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'client_id') order by 1`);
  expect(tables.length).toBeGreaterThan(60);
  const each = tables.map(({ name }) => `select '${name}' as t, to_jsonb(r)::text as row from ${name} r where r.client_id = $1`);
  const { rows } = await admin.query<{ all: string }>(
    `select string_agg(x.t || x.row, chr(10) order by x.t, x.row) as all from (${each.join(' union all ')}) x`,
    [ana],
  );
  return rows[0]!.all;
}

const STRANGERS: Record<string, () => Context> = {
  'another client': () => contextOf('bruno'),
  'a member, from their own account': () => contextOf('edu'),
  'a member of another account': () => contextOf('edu', 'bruno'),
  'an admin of the agency without a visit': () => contextOf('helena', 'ana'),
};

describe.each(Object.entries(STRANGERS))('%s changes nothing of an account and gets nothing of it', (_, stranger) => {
  test.each(Object.entries(ACTS))('when %s', async (_, act) => {
    const before = await rowsOfAna();
    const found = await act(stranger()).catch((error: unknown) => String(error));
    expect(await rowsOfAna()).toBe(before);
    expect(found instanceof Map ? found.size : (found ?? null)).not.toEqual(expect.objectContaining({ clientId: ana }));
  });
});

test('who only looks changes nothing either', async () => {
  const before = await rowsOfAna();
  for (const act of Object.values(ACTS)) await act(contextOf('vera', 'ana')).catch(() => {});
  for (const act of Object.values(ACTS)) await act(contextOf('helena', 'ana', 'read')).catch(() => {});
  expect(await rowsOfAna()).toBe(before);
});

/** Not those that ask a provider, a storage or a model. */
const ALIVE = [
  'HSTS is switched',
  'the main host is chosen',
  'steps are shared',
  'shared steps are taken back',
  'old paths of a name are led',
  'a renewal is switched off',
  'a change of a zone is ended',
  'a token is noted',
  'old paths of a site are led',
  'a translation is cancelled',
  'a key is revoked',
  'an invitation is revoked',
  'visits are put away',
  'a token is taken back',
];

test('their owner changes them by the same acts', async () => {
  await admin.query(`update public.dns_changes set state = 'applying', settled_at = null where client_id = $1`, [ana]);
  const dead: string[] = [];
  for (const name of ALIVE) {
    const before = await rowsOfAna();
    const failed = await ACTS[name]!(contextOf('ana')).then(
      () => '',
      (error: unknown) => `: ${String(error)}`,
    );
    if ((await rowsOfAna()) === before) dead.push(`${name}${failed}`);
  }
  expect(dead).toEqual([]);
});
