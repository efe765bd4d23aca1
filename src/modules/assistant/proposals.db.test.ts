import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '#composer/model/question.ts';
import { planQuestion } from '#composer/model/rewrite/plan-question.ts';
import type { RewriteRequest } from '#composer/model/rewrite/request.ts';
import { rewriteQuestion } from '#composer/model/rewrite/rewrite-question.ts';
import { requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { invert } from '#site/changes/apply.ts';
import { tick } from '#site/changes/clock.ts';
import type { SiteDocument } from '#site/schema.ts';
import { openDatabase } from '../../../tests/world/database.ts';
import { openModel } from '../../../tests/world/model.ts';
import { makeClient } from '../../../tests/world/people.ts';
import { makeSite } from '../../../tests/world/work.ts';
import {
  acceptChanges,
  failProposal,
  getProposal,
  proposeRewrite,
  quoteRewrite,
  rejectProposal,
  sweepProposals,
  writeProposal,
} from './index.ts';

const { admin } = await openDatabase();
const model = await openModel();
afterAll(() => model.close());
type Owner = Awaited<ReturnType<typeof makeClient>>;
let owner: Owner;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
});

const textsIn = (question: Question<unknown>) =>
  [...question.user.matchAll(/^(\d+)\. \([^)]*\)\n(.*)$/gm)].map(([, n, text]) => ({ n: Number(n), text: text! }));
const reworded = (question: Question<unknown>) => ({
  question: null,
  texts: textsIn(question).map(({ n, text }) => ({ n, text: `Aqui, ${text}` })),
});
const question = (document: SiteDocument, request: RewriteRequest) => rewriteQuestion(document, request)!.question;

/** The same question would be answered from the cache for free, so each site has another address. */
let number = 50;
const nextPrompt = () =>
  `Padaria Pão da Vila em Olinda, na Rua do Sol, ${++number}. Pão francês R$ 0,90. Bolo de rolo R$ 35. Abrimos de terça a domingo, 6h às 19h. WhatsApp (81) 99876-5432.`;

type Answering = 'reworded' | 'unusable' | 'asks back' | 'nothing';
async function newProposal(ctx: Owner = owner, answering: Answering = 'reworded') {
  const siteId = await makeSite(ctx, nextPrompt());
  const { document } = await requireDraft(ctx, { siteId });
  const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero')!;
  const ask = { siteId, target: { of: 'section' as const, section: hero.id }, wish: { kind: 'warmer' as const }, locale: 'pt-BR' };
  const asked = question(document, ask);
  if (answering === 'reworded') model.answers(asked, reworded(asked));
  if (answering === 'unusable') model.answers(asked, { question: null, texts: [{ n: 1, text: '<b>não</b>' }] });
  if (answering === 'asks back') model.answers(asked, { question: 'Qual é o novo horário?', texts: [] });
  const { tokens } = await quoteRewrite(ctx, ask);
  const proposal = await proposeRewrite(ctx, { ...ask, key: newId(), maxTokens: tokens });
  return { siteId, ask, proposalId: proposal.id, quoted: tokens, document };
}
const job = (ctx: Owner) => jobContext('write-proposal', ctx.account.id);
const chargedTo = async (ctx: Owner, siteId: string) =>
  Number(
    (
      await admin.query<{ sum: string }>(
        `select coalesce(sum(quantity), 0) as sum from usage_events where client_id = $1 and site_id = $2 and meter = 'ai_token'`,
        [ctx.account.id, siteId],
      )
    ).rows[0]!.sum,
  );
const heldBy = async (proposalId: string) =>
  (
    await admin.query<{ state: string }>('select r.state from reservations r join proposals p on p.reservation_id = r.id where p.id = $1', [
      proposalId,
    ])
  ).rows[0]?.state;

describe('a proposal', () => {
  it('shows changes and charges nothing until they are accepted, then what was used, once', async () => {
    const { siteId, ask, proposalId, quoted, document } = await newProposal();
    expect(await heldBy(proposalId)).toBe('held');
    await writeProposal(job(owner), { proposalId });
    await writeProposal(job(owner), { proposalId });
    const open = await getProposal(owner, { proposalId });
    expect(open).toMatchObject({ state: 'open', quoted });
    // Counted by the model's own tokenizer.
    const { usual } = rewriteQuestion(document, ask)!.quote;
    expect(Math.abs(usual - open.tokens) / open.tokens).toBeLessThanOrEqual(0.1);
    expect(open.tokens).toBeLessThanOrEqual(quoted);
    expect(open.changes.length).toBeGreaterThan(0);
    expect((await requireDraft(owner, { siteId })).document).toEqual(document);
    expect(await chargedTo(owner, siteId)).toBe(0);
    const { rows } = await admin.query('select prompt_id from proposals where id = $1', [proposalId]);
    expect(rows).toEqual([{ prompt_id: 'rewrite@1' }]);

    const keys = open.changes.map(({ key }) => key);
    const accepted = await acceptChanges(owner, { proposalId, keys });
    expect(accepted).toMatchObject({ accepted: keys, stale: [], tokens: open.tokens });
    expect(await acceptChanges(owner, { proposalId, keys })).toMatchObject({ accepted: keys, tokens: open.tokens, step: null });
    expect(await chargedTo(owner, siteId)).toBe(open.tokens);
    const after = await requireDraft(owner, { siteId });
    expect(after.revision).toBe(1);
    for (const { key, after: text } of open.changes) {
      expect(after.document.strings['pt-BR']![key]).toBe(text);
      expect(after.document.stringMeta[key]).toEqual({ by: 'model', seen: true });
    }
  });

  it('is one transaction of the history, which is undone like any other', async () => {
    const { siteId, proposalId, document } = await newProposal();
    await writeProposal(job(owner), { proposalId });
    const { changes } = await getProposal(owner, { proposalId });
    const { step } = await acceptChanges(owner, { proposalId, keys: changes.map(({ key }) => key) });
    const { rows } = await admin.query('select intent, actor_kind from operations where site_id = $1', [siteId]);
    expect(rows).toEqual([{ intent: 'model-writes', actor_kind: 'user' }]);
    const undo = {
      id: newId(),
      at: tick(undefined, Date.now() + 1000, 'tab1'),
      actor: 'tab1',
      intent: { name: 'undo' as const },
      changes: invert(step!.changes),
    };
    await saveTransactions(owner, { siteId, base: 1, transactions: [undo] });
    expect((await requireDraft(owner, { siteId })).document).toEqual(document);
  });

  it('is taken over in part: what was not chosen stays', async () => {
    const { siteId, proposalId, document } = await newProposal();
    await writeProposal(job(owner), { proposalId });
    const { changes } = await getProposal(owner, { proposalId });
    expect(changes.length).toBeGreaterThan(1);
    await acceptChanges(owner, { proposalId, keys: [changes[0]!.key] });
    const { document: after } = await requireDraft(owner, { siteId });
    expect(after.strings['pt-BR']![changes[0]!.key]).toBe(changes[0]!.after);
    for (const { key } of changes.slice(1)) expect(after.strings['pt-BR']![key]).toBe(document.strings['pt-BR']![key]);
  });

  it('is free when it is rejected, fails, is stopped or expires', async () => {
    const rejected = await newProposal();
    await writeProposal(job(owner), rejected);
    await rejectProposal(owner, rejected);
    await rejectProposal(owner, rejected);
    const failed = await newProposal(owner, 'nothing');
    await writeProposal(job(owner), failed);
    expect(await getProposal(owner, failed)).toMatchObject({ state: 'failed', error: 'model_away' });
    const empty = await newProposal(owner, 'unusable');
    await writeProposal(job(owner), empty);
    expect(await getProposal(owner, empty)).toMatchObject({ state: 'failed', error: 'rewrite_unusable' });
    const expired = await newProposal();
    await writeProposal(job(owner), expired);
    await sweepProposals(jobContext('sweep-proposals', null, new Date(Date.now() + 61 * 60_000)));
    expect(await getProposal(owner, expired)).toMatchObject({ state: 'expired' });
    for (const one of [rejected, failed, empty, expired]) {
      expect(await heldBy(one.proposalId)).toBe('released');
      expect(await chargedTo(owner, one.siteId)).toBe(0);
      await expect(acceptChanges(owner, { proposalId: one.proposalId, keys: ['hero.title'] })).rejects.toMatchObject({
        reason: 'proposal_closed',
      });
    }
  });

  it('that was turned down is written anew when the same is asked again, and charged as any other', async () => {
    const { siteId, ask, proposalId, quoted, document } = await newProposal();
    await writeProposal(job(owner), { proposalId });
    await rejectProposal(owner, { proposalId });
    const asked = question(document, ask);
    model.answers(asked, { question: null, texts: textsIn(asked).map(({ n, text }) => ({ n, text: `Por aqui, ${text}` })) });
    const second = await proposeRewrite(owner, { ...ask, key: newId(), maxTokens: quoted });
    await writeProposal(job(owner), { proposalId: second.id });
    const { changes, tokens } = await getProposal(owner, { proposalId: second.id });
    expect(changes[0]!.after).toMatch(/^Por aqui/);
    expect(tokens).toBeGreaterThan(0);
    await acceptChanges(owner, { proposalId: second.id, keys: changes.map(({ key }) => key) });
    expect(await chargedTo(owner, siteId)).toBe(tokens);
  });

  it('ends its calls within a second of being stopped, and what comes late changes nothing', async () => {
    const { siteId, proposalId } = await newProposal();
    model.faults.add({ mode: 'hang' });
    const writing = writeProposal(job(owner), { proposalId });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stopped = Date.now();
    await rejectProposal(owner, { proposalId });
    await writing;
    expect(Date.now() - stopped).toBeLessThan(1000);
    expect(await getProposal(owner, { proposalId })).toMatchObject({ state: 'rejected', changes: [] });
    expect(await chargedTo(owner, siteId)).toBe(0);
  });

  it('never costs more than was quoted, whatever the provider counts, and is not begun for less', async () => {
    const { siteId, ask, proposalId, quoted } = await newProposal();
    await admin.query('update proposals set quoted = 70 where id = $1', [proposalId]);
    await writeProposal(job(owner), { proposalId });
    const { changes } = await getProposal(owner, { proposalId });
    await acceptChanges(owner, { proposalId, keys: [changes[0]!.key] });
    expect(await chargedTo(owner, siteId)).toBe(70);
    await expect(proposeRewrite(owner, { ...ask, key: newId(), maxTokens: quoted - 200 })).rejects.toMatchObject({
      reason: 'quote_changed',
    });
  });

  it('is one for one key, also when asked for at the same time', async () => {
    const { ask } = await newProposal();
    const key = newId();
    const { tokens } = await quoteRewrite(owner, ask);
    const made = await Promise.all(Array.from({ length: 6 }, () => proposeRewrite(owner, { ...ask, key, maxTokens: tokens })));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const { rows } = await admin.query(`select count(*)::int as n from reservations where key = 'rewrite:' || $1`, [made[0]!.id]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('leaves alone what its owner wrote meanwhile, and is free when that is all of it', async () => {
    for (const everything of [false, true]) {
      const { siteId, proposalId } = await newProposal();
      await writeProposal(job(owner), { proposalId });
      const { changes, tokens } = await getProposal(owner, { proposalId });
      const own = (everything ? changes : changes.slice(0, 1)).map(({ key, before }) => ({
        t: 'string' as const,
        locale: 'pt-BR',
        key,
        value: `Meu texto ${key}`,
        before,
      }));
      const edit = {
        id: newId(),
        at: tick(undefined, Date.now(), 'tab1'),
        actor: 'tab1',
        intent: { name: 'set-text' as const },
        changes: own,
      };
      await saveTransactions(owner, { siteId, base: 0, transactions: [edit] });
      const accepted = await acceptChanges(owner, { proposalId, keys: changes.map(({ key }) => key) });
      expect(accepted.stale).toEqual(own.map(({ key }) => key));
      const { document } = await requireDraft(owner, { siteId });
      for (const { key, value } of own) expect(document.strings['pt-BR']![key]).toBe(value);
      expect(await chargedTo(owner, siteId)).toBe(everything ? 0 : tokens);
    }
  });

  it('is accepted once by two at the same time', async () => {
    const { siteId, proposalId } = await newProposal();
    await writeProposal(job(owner), { proposalId });
    const { changes, tokens } = await getProposal(owner, { proposalId });
    const keys = changes.map(({ key }) => key);
    await Promise.all([acceptChanges(owner, { proposalId, keys }), acceptChanges(owner, { proposalId, keys })]);
    expect((await requireDraft(owner, { siteId })).revision).toBe(1);
    expect(await chargedTo(owner, siteId)).toBe(tokens);
  });

  it('is refused to strangers, in every verb', async () => {
    const stranger = await makeClient(admin, { tier: 'pro' });
    const { proposalId, ask, quoted } = await newProposal();
    const missing = { code: 'not_found' };
    await expect(getProposal(stranger, { proposalId })).rejects.toMatchObject(missing);
    await expect(rejectProposal(stranger, { proposalId })).rejects.toMatchObject(missing);
    await expect(acceptChanges(stranger, { proposalId, keys: ['hero.title'] })).rejects.toMatchObject(missing);
    await expect(quoteRewrite(stranger, ask)).rejects.toMatchObject(missing);
    await expect(proposeRewrite(stranger, { ...ask, key: newId(), maxTokens: quoted })).rejects.toMatchObject(missing);
    await writeProposal(job(stranger), { proposalId });
    await failProposal(job(stranger), { proposalId, reason: 'unknown' });
    expect(await getProposal(owner, { proposalId })).toMatchObject({ state: 'asking' });
    await expect(sweepProposals(owner)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is refused where the plan has no tokens left, before anything is asked', async () => {
    const poor = await makeClient(admin, { tier: 'free' });
    const { ask } = await newProposal(poor);
    await admin.query(`update allowances set used = 1e12 where client_id = $1 and meter = 'ai_token'`, [poor.account.id]);
    const { tokens } = await quoteRewrite(poor, ask);
    await expect(proposeRewrite(poor, { ...ask, key: newId(), maxTokens: tokens })).rejects.toMatchObject({ code: 'over_limit' });
  });
});

describe('a whole page', () => {
  it('is planned before it is written; the plan is charged with what is made of it', async () => {
    const { siteId, document } = await newProposal();
    const page = Object.values(document.pages).find(({ type }) => type === 'home')!.id;
    const ask = { siteId, target: { of: 'page' as const, page }, wish: { kind: 'formal' as const }, locale: 'pt-BR' };
    const planned = planQuestion(document, { page, wish: ask.wish, locale: 'pt-BR', reader: 'pt-BR' })!;
    const named = [1, 2, 50].map((n) => ({ n, change: 'Menos adjetivos' }));
    model.answers(planned.question, { question: null, sections: named });
    const { tokens } = await quoteRewrite(owner, ask);
    const { id: planId } = await proposeRewrite(owner, { ...ask, key: newId(), maxTokens: tokens });
    await writeProposal(job(owner), { proposalId: planId });
    const { plan, changes, tokens: planTokens } = await getProposal(owner, { proposalId: planId });
    expect(changes).toEqual([]);
    expect(plan).toHaveLength(2);

    const sections = plan!.map(({ section }) => section);
    const chosen = { siteId, target: { of: 'sections' as const, page, sections }, wish: ask.wish, locale: 'pt-BR', planId };
    const strange = Object.keys(document.sections).find((id) => !sections.includes(id))!;
    await expect(
      proposeRewrite(owner, { ...chosen, target: { ...chosen.target, sections: [strange] }, key: newId(), maxTokens: 100_000 }),
    ).rejects.toMatchObject({ code: 'invalid' });
    const quote = await quoteRewrite(owner, chosen);
    const { id: proposalId } = await proposeRewrite(owner, { ...chosen, key: newId(), maxTokens: quote.tokens });
    expect(await heldBy(planId)).toBe('released');
    for (const section of sections) {
      const asked = question(document, { target: { of: 'section', section }, wish: ask.wish, locale: 'pt-BR' });
      model.answers(asked, reworded(asked));
    }
    await writeProposal(job(owner), { proposalId });
    const open = await getProposal(owner, { proposalId });
    expect(open.state).toBe('open');
    expect(open.tokens).toBeGreaterThan(planTokens + 300);
    expect(open.tokens).toBeLessThanOrEqual(quote.tokens);
    await acceptChanges(owner, { proposalId, keys: open.changes.map(({ key }) => key) });
    expect(await chargedTo(owner, siteId)).toBe(open.tokens);
    expect((await requireDraft(owner, { siteId })).revision).toBe(1);
  });

  it('gives a question back where the wish is unclear, free when it is put away', async () => {
    const { siteId, proposalId } = await newProposal(owner, 'asks back');
    await writeProposal(job(owner), { proposalId });
    expect(await getProposal(owner, { proposalId })).toMatchObject({ state: 'open', question: 'Qual é o novo horário?', changes: [] });
    await rejectProposal(owner, { proposalId });
    expect(await chargedTo(owner, siteId)).toBe(0);
  });
});
