import { beforeAll, expect, test } from 'vitest';
import { listReportedSites } from '#modules/host/index.ts';
import { type Context, userContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../tests/world/database.ts';
import { makeClient, makePerson } from '../../../tests/world/people.ts';
import { makeSite } from '../../../tests/world/work.ts';
import { listAttention } from './attention/list-attention.ts';
import { previewAttentionMail } from './attention/write-to-client.ts';
import { getClient } from './clients/get-client.ts';
import { ListAttention } from './input.ts';

const { admin } = await openDatabase();
const NAME = 'xn--po-sia.example';
const WRITTEN = 'pão.example';

let boss: Context;
let clientId: string;
let leadId: string;

beforeAll(async () => {
  boss = userContext({ id: await makePerson(admin, { type: 'admin', name: 'Helena Prado' }), type: 'admin' });
  const client = await makeClient(admin, { tier: 'pro' });
  clientId = client.account.id;
  const siteId = await makeSite(client, 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.');
  await admin.query(
    `insert into domains (id, client_id, site_id, name, apex, wants_www, state, proof, created_at)
     values ($1, $2, $3, $4, $4, true, 'proving', 'pm-aaaa-bbbb-cccc', now() - interval '4 days')`,
    [newId(), clientId, siteId, NAME],
  );
  await admin.query(
    `insert into abuse_reports (id, site_id, client_id, host, kind, details) values ($1, $2, $3, $4, 'fraud', 'Vendem e não entregam.')`,
    [newId(), siteId, clientId, NAME],
  );
  leadId = newId();
  await admin.query(
    `insert into leads (id, email, host, grade, score, locale, consent, consented_at, created_at)
     values ($1, 'rita@correio.example', $2, 'D', 48, 'pt-BR', 'Sim', now(), now() - interval '2 days')`,
    [leadId, NAME],
  );
});

test('the agency sees names with accents as their owners write them', async () => {
  const { items } = await listAttention(boss, ListAttention.parse({}));
  const seen = items.filter(({ kind }) => ['domain_waiting', 'abuse_report', 'lead_unanswered'].includes(kind));
  expect(seen).toHaveLength(3);
  const { rows } = await listReportedSites(boss, { limit: 10 });
  const mail = await previewAttentionMail(boss, { kind: 'lead_unanswered', ref: leadId });
  for (const shown of [...seen, await getClient(boss, { clientId }), rows, mail]) {
    expect(JSON.stringify(shown)).toContain(WRITTEN);
    expect(JSON.stringify(shown)).not.toContain('xn--');
  }
});
