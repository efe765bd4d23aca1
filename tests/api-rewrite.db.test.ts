import './world/heard-events.ts';
import { afterAll, expect, test, vi } from 'vitest';
import type { RewriteRequest } from '#composer/model/rewrite/request.ts';
import { rewriteQuestion } from '#composer/model/rewrite/rewrite-question.ts';
import { createApiKey } from '#modules/accounts/api-keys/create-api-key.ts';
import { writeProposal } from '#modules/assistant/index.ts';
import { requireDraft } from '#modules/sites/index.ts';
import { jobContext } from '#platform/context.ts';
import { decodeId, encodeId, newId } from '#platform/ids.ts';
import type { SiteDocument } from '#site/schema.ts';
import { POST as goOn } from '../src/app/api/v1/continue/route.ts';
import { POST as accept } from '../src/app/api/v1/rewrite/[proposal_id]/accept/route.ts';
import { POST as reject } from '../src/app/api/v1/rewrite/[proposal_id]/reject/route.ts';
import { GET as look } from '../src/app/api/v1/rewrite/[proposal_id]/route.ts';
import { POST as rewrite } from '../src/app/api/v1/rewrite/route.ts';
import { openDatabase } from './world/database.ts';
import { openModel } from './world/model.ts';
import { makeClient } from './world/people.ts';
import { makeSite } from './world/work.ts';

const { admin } = await openDatabase();
const model = await openModel();
afterAll(() => model.close());
vi.stubEnv('VERCEL', '1');

type Handler = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>;
let nextAddress = 0;
async function send(handle: Handler, { key, body, params = {}, headers = {} }: Sent) {
  const init: RequestInit = {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'x-vercel-forwarded-for': `198.51.100.${++nextAddress % 250}`,
      ...(key && { authorization: `Bearer ${key}` }),
      'content-type': 'application/json',
      ...headers,
    },
  };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await handle(new Request('http://127.0.0.1:9/api/v1/rewrite', init), { params: Promise.resolve(params) });
  return { status: response.status, json: await response.json() };
}
interface Sent {
  key?: string;
  body?: unknown;
  params?: Record<string, string>;
  headers?: Record<string, string>;
}

/** The model answers this request with the same words and one before each. */
function answer(document: SiteDocument, request: RewriteRequest): void {
  const { question } = rewriteQuestion(document, request)!;
  const texts = [...question.user.matchAll(/^(\d+)\. \([^)]*\)\n(.*)$/gm)].map(([, n, text]) => ({ n: Number(n), text: `Aqui, ${text}` }));
  model.answers(question, { question: null, texts });
}

async function someone() {
  const ctx = await makeClient(admin, { tier: 'pro' });
  const { text: key } = await createApiKey(ctx, { name: 'Loja', scopes: ['sites:read', 'sites:write'], days: 0 });
  const siteId = await makeSite(ctx, 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90. Abrimos de terça a domingo, 6h às 19h.');
  const { document } = await requireDraft(ctx, { siteId });
  const node = Object.values(document.sections).find(({ kind }) => kind === 'hero')!.id;
  answer(document, { target: { of: 'section', section: node }, wish: { kind: 'own', words: 'Deixe mais acolhedor' }, locale: 'pt-BR' });
  return { ctx, key, siteId, body: { site_id: encodeId('site', siteId), node, instruction: 'Deixe mais acolhedor' } };
}

test('a node is rewritten: asked for, proposed, taken over in part and charged once', async () => {
  const { ctx, key, siteId, body } = await someone();
  const headers = { 'idempotency-key': newId() };
  const asked = await send(rewrite, { key, body, headers });
  expect(asked).toMatchObject({ status: 202, json: { object: 'proposal', status: 'asking', changes: [] } });
  expect((await send(rewrite, { key, body, headers })).json.id).toBe(asked.json.id);
  const params = { proposal_id: asked.json.id as string };
  await writeProposal(jobContext('write-proposal', ctx.account.id), { proposalId: decodeId('proposal', params.proposal_id)! });
  const { json: open } = await send(look, { key, params });
  expect(open.status).toBe('open');
  const charged = open.tokens.used;
  expect(charged).toBeGreaterThan(300);
  expect(charged).toBeLessThanOrEqual(open.tokens.quoted);
  expect(open.changes.length).toBeGreaterThan(0);
  const keys = [open.changes[0].key];
  const taken = await send(accept, { key, params, body: { keys } });
  expect(taken).toMatchObject({ status: 200, json: { accepted: keys, skipped: [], tokens_charged: charged } });
  expect((await requireDraft(ctx, { siteId })).document.strings['pt-BR']![keys[0]]).toBe(open.changes[0].after);
  expect((await send(accept, { key, params, body: {} })).json).toMatchObject({ accepted: keys, tokens_charged: charged });
  const { rows } = await admin.query(`select quantity::int from usage_events where client_id = $1 and meter = 'ai_token'`, [
    ctx.account.id,
  ]);
  expect(rows).toEqual([{ quantity: charged }]);
});

test('a rejected proposal is closed and free', async () => {
  const { key, body } = await someone();
  const { json } = await send(rewrite, { key, body });
  const params = { proposal_id: json.id as string };
  expect(await send(reject, { key, params, body: {} })).toMatchObject({ status: 200, json: { status: 'rejected' } });
  expect((await send(accept, { key, params, body: {} })).status).toBe(409);
});

test('strangers, unknown nodes, other languages and dearer work are refused in words', async () => {
  const { key, body } = await someone();
  const other = await someone();
  const { json } = await send(rewrite, { key, body });
  const params = { proposal_id: json.id as string };
  for (const [handle, given] of [
    [rewrite, { key: other.key, body }],
    [look, { key: other.key, params }],
    [accept, { key: other.key, params, body: {} }],
    [reject, { key: other.key, params, body: {} }],
    [look, { key, params: { proposal_id: 'prop_nothing' } }],
  ] as [Handler, Sent][])
    expect((await send(handle, given)).status).toBe(404);
  expect((await send(rewrite, { body })).status).toBe(401);
  for (const wrong of [{ node: 'sc_00000000' }, { node: '<b>' }, { locale: 'en' }, { instruction: 'x'.repeat(501) }, { extra: 1 }]) {
    const { status, json: problem } = await send(rewrite, { key, body: { ...body, ...wrong } });
    expect([400, 422], JSON.stringify(wrong)).toContain(status);
    expect(problem.detail ?? problem.title).toMatch(/\S/);
  }
  expect((await send(rewrite, { key, body: { ...body, max_tokens: 5 } })).status).toBe(409);
  const { text: reader } = await createApiKey(other.ctx, { name: 'Leitor', scopes: ['sites:read'], days: 0 });
  expect((await send(rewrite, { key: reader, body: other.body })).status).toBe(403);
});

test('a generation that was cut off goes on at the sections that were not written, and at no other', async () => {
  const { ctx, key, siteId } = await someone();
  const { document } = await requireDraft(ctx, { siteId });
  const sections = Object.values(document.sections).filter(({ kind }) => kind !== 'header' && kind !== 'footer');
  const [cut, written] = [sections.find(({ kind }) => kind === 'hero')!.id, sections.find(({ kind }) => kind !== 'hero')!.id];
  const { rows: made } = await admin.query<{ id: string }>(
    `update generations set stage = 'done', status = 'done' where site_id = $1 returning id`,
    [siteId],
  );
  const generationId = made[0]!.id;
  const body = { generation_id: encodeId('generation', generationId) };
  expect((await send(goOn, { key, body })).json).toMatchObject({ reason: 'nothing_to_continue' });
  const tell = (seq: number, section: string, data: object) =>
    admin.query(
      `insert into generation_events (generation_id, client_id, attempt, seq, type, part, data) values ($1, $2, 1, $3, 'section', $4, $5)`,
      [generationId, ctx.account.id, seq, section, JSON.stringify({ section_id: section, ...data })],
    );
  await tell(901, cut, { status: 'kept', reason: 'model_late' });
  await tell(902, written, { status: 'written' });
  answer(document, { target: { of: 'section', section: cut }, wish: { kind: 'rewrite' }, locale: 'pt-BR', sparesOwner: true });
  const asked = await send(goOn, { key, body });
  expect(asked).toMatchObject({ status: 202, json: { object: 'proposal', status: 'asking' } });
  const params = { proposal_id: asked.json.id as string };
  await writeProposal(jobContext('write-proposal', ctx.account.id), { proposalId: decodeId('proposal', params.proposal_id)! });
  const { json: open } = await send(look, { key, params });
  const own = new Set(Object.values(document.sections[cut]!.slots).concat(document.sections[cut]!.actions.map(({ label }) => label)));
  expect(open.changes.length).toBeGreaterThan(0);
  expect(open.changes.filter((change: { key: string }) => !own.has(change.key))).toEqual([]);
  const other = await someone();
  expect((await send(goOn, { key: other.key, body })).status).toBe(404);
});
