import type { Pool } from 'pg';
import type { RewriteRequest } from '#composer/model/rewrite/request.ts';
import { rewriteQuestion } from '#composer/model/rewrite/rewrite-question.ts';
import { rewriteNode, writeProposal } from '#modules/assistant/index.ts';
import { addDomain, addRecord, connectProvider, planFor, readZone, recordId, requireDomain } from '#modules/domains/index.ts';
import { requestBatch } from '#modules/generate/index.ts';
import { requestBuild } from '#modules/host/index.ts';
import { requestAnalysis } from '#modules/measure/index.ts';
import { requireDraft } from '#modules/sites/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { decodeId, encodeId, newId } from '#platform/ids.ts';
import { type Keys, randomKey } from '../../local/dns/keys.ts';
import { Zone, type Zones } from '../../local/dns/zones.ts';
import type { TestModel } from './model.ts';
import { makeSite } from './work.ts';

const PROMPT = 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90. Abrimos de terça a domingo, 6h às 19h.';
const INSTRUCTION = 'Deixe mais acolhedor';

/** One of every kind of thing named in a path of the API, all of one account, by their public ids. */
export async function makeOwnThings(admin: Pool, ctx: Context & { account: { id: string } }, model: TestModel) {
  const siteId = await makeSite(ctx, PROMPT);
  const { document } = await requireDraft(ctx, { siteId });
  const node = Object.values(document.sections).find(({ kind }) => kind === 'hero')!.id;
  const proposal = async () => (await rewriteNode(ctx, { siteId, node, instruction: INSTRUCTION, key: newId() })).id;
  const request: RewriteRequest = {
    target: { of: 'section', section: node },
    wish: { kind: 'own', words: INSTRUCTION },
    locale: document.site.defaultLocale,
  };
  const { question, texts } = rewriteQuestion(document, request)!;
  model.answers(question, { question: null, texts: texts.map(({ text }, at) => ({ n: at + 1, text: `Aqui, ${text}` })) });
  const [open, asking] = [await proposal(), await proposal()];
  await writeProposal(jobContext('write-proposal', ctx.account.id), { proposalId: open });
  const { batchId } = await requestBatch(ctx, { rows: [{ prompt: PROMPT, locale: 'pt-BR' }], key: newId() });
  const { buildId } = await requestBuild(ctx, { siteId });
  const name = async () => (await addDomain(ctx, { siteId, domain: `n${newId()}.example` })).domainId;
  return {
    node,
    instruction: INSTRUCTION,
    site: encodeId('site', siteId),
    openProposal: encodeId('proposal', open),
    askingProposal: encodeId('proposal', asking),
    generation: encodeId('generation', await cutOffGeneration(admin, ctx.account.id, siteId, node)),
    batch: encodeId('batch', batchId),
    build: encodeId('build', buildId),
    domain: encodeId('domain', await name()),
    spareDomain: encodeId('domain', await name()),
    analysis: encodeId('analysis', (await requestAnalysis(ctx, { address: 'padaria.example' })).analysisId),
  };
}

/** Connects the zones of names at Cloudflare with one token, each with a record, and makes a change that can be undone. */
export async function connectZones(ctx: Context, { zones, keys }: { zones: Zones; keys: Keys }, domains: readonly string[]) {
  const token = randomKey(40);
  keys.issue(token);
  const records = [{ name: 'loja', type: 'A', value: '203.0.113.9', ttl: 300 }];
  const ids = domains.map((one) => decodeId('domain', one)!);
  for (const domainId of ids) zones.set((await requireDomain(ctx, { domainId })).name, Zone.parse({ provider: 'cloudflare', records }));
  await connectProvider(ctx, { provider: 'cloudflare', domainId: ids[0]!, token });
  const record = { type: 'A', name: 'outra', ttl: 300, value: '203.0.113.8', confirmed: false } as const;
  const { changeId } = await addRecord(ctx, { domainId: ids[0]!, ...record });
  const loja = async (domainId: string) => (await readZone(ctx, { domainId })).records.find(({ name }) => name.startsWith('loja.'))!;
  const plan = planFor(await readZone(ctx, { domainId: ids[0]! }));
  return {
    change: encodeId('dnsChange', changeId!),
    fingerprint: plan.fingerprint,
    records: await Promise.all(ids.map(async (domainId) => recordId(await loja(domainId)))),
  };
}

/** The generation of a site whose model timed out for one section. */
async function cutOffGeneration(admin: Pool, clientId: string, siteId: string, section: string): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `update generations set stage = 'done', status = 'done' where site_id = $1 returning id`,
    [siteId],
  );
  const id = rows[0]!.id;
  await admin.query(
    `insert into generation_events (generation_id, client_id, attempt, seq, type, part, data) values ($1, $2, 1, 901, 'section', $3, $4)`,
    [id, clientId, section, JSON.stringify({ section_id: section, status: 'kept', reason: 'model_late' })],
  );
  return id;
}
