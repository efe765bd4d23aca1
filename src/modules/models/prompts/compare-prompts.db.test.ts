import { afterEach, expect, test } from 'vitest';
import { PROMPTS } from '#composer/model/prompts.ts';
import { type Context, userContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient, makePerson } from '../../../../tests/world/people.ts';
import { type Call, recordCalls } from '../questions/record-calls.ts';
import { comparePrompts } from './compare-prompts.ts';

const { admin } = await openDatabase();
afterEach(() => {
  delete PROMPTS.section['section@2'];
  env().AI_PROMPT_SHARES = {};
});

const staff = async (type: 'admin' | 'developer') => userContext({ id: await makePerson(admin, { type }), type });
/** A moment later: the database's clock has a finer resolution than ours. */
const compare = (ctx: Context) => comparePrompts({ ...ctx, now: new Date(Date.now() + 1000) });
const question = (promptId: string) => ({
  step: 'section' as const,
  promptId,
  system: '',
  user: '',
  schema: undefined as never,
  maxOutputTokens: 1,
});
const call = (changes: Partial<Call> = {}): Call => ({
  ...{ id: newId(), at: new Date(), provider: 'vllm', model: 'a-model', outcome: 'answered', repair: false, firstTokenMs: 100, ms: 1000 },
  usage: { inputTokens: 100, outputTokens: 50 },
  ...changes,
});

type Owner = Context & { account: { id: string } };

const makeSite = ({ account }: Owner, siteId: string) =>
  admin.query(
    `with p as (insert into projects (client_id, name) values ($2, 'P') returning id)
     insert into sites (id, client_id, project_id, name, slug) select $1, $2, p.id, 'A site', $3 from p`,
    [siteId, account.id, `s-${siteId}`],
  );

/** A published site with a section whose texts have these writers, generated with this version of the prompt. */
async function sectionBy(owner: Owner, version: string, writers: ('owner' | 'model')[], status = 'written') {
  const [siteId, generationId, releaseId, section] = [newId(), newId(), newId(), 'sc_00000001'];
  const slots = Object.fromEntries(writers.map((_, n) => [`t${n}`, `k${n}`]));
  const stringMeta = Object.fromEntries(writers.map((by, n) => [`k${n}`, { by }]));
  const document = { sections: { [section]: { slots: { title: 'k0' } } }, items: { it_1: { section, slots } }, stringMeta };
  await makeSite(owner, siteId);
  await admin.query('insert into drafts (site_id, client_id, document) values ($1, $2, $3)', [siteId, owner.account.id, document]);
  await admin.query(
    `insert into releases (id, site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision) values ($1, $2, $3, 1, 'a', '{}', 1, 1, 0)`,
    [releaseId, siteId, owner.account.id],
  );
  await admin.query('update sites set release_id = $1 where id = $2', [releaseId, siteId]);
  await admin.query(
    `insert into generations (id, client_id, site_id, prompt, locale, idempotency_key, prompt_versions, prompt_ids)
     values ($1::uuid, $2, $3, 'x', 'pt-BR', $1::text, jsonb_build_object('section', $4::text), jsonb_build_array($4::text))`,
    [generationId, owner.account.id, siteId, version],
  );
  await admin.query(
    `insert into generation_events (generation_id, seq, client_id, type, part, data) values ($1, 1, $2, 'section', $3, $4)`,
    [generationId, owner.account.id, section, { status, rejected: status === 'written' ? 0 : 2 }],
  );
}

test('versions of a prompt stand side by side, with what they took and what became of their texts', async () => {
  const [boss, developer] = [await staff('admin'), await staff('developer')];
  const owner = await makeClient(admin, { tier: 'pro' });
  PROMPTS.section['section@2'] = () => 'Another text';
  env().AI_PROMPT_SHARES = { section: { 'section@1': 0.75, 'section@2': 0.25 }, outline: { 'outline@7': 1 } };
  await expect(compare(owner)).rejects.toMatchObject({ code: 'not_found' });
  expect(await compare(boss)).toEqual({ prompts: [], unknown: ['outline@7'] });

  await admin.query(`insert into model_prices values ('vllm', 'a-model', now() - interval '1 day', 1000000, 2000000, 'BRL')`);
  await recordCalls(owner, question('section@1'), {}, [
    call(),
    call({ ms: 3000 }),
    call({ outcome: 'invalid' }),
    call({ repair: true }),
    call({ cached: true, usage: { inputTokens: 0, outputTokens: 0 } }),
    call({ outcome: 'skipped', usage: null }),
    call({ at: new Date(Date.now() - 31 * 86_400_000) }),
  ]);
  expect((await compare(boss)).prompts).toMatchObject([
    {
      name: 'section',
      versions: [
        { version: 'section@1', isDefault: true, share: 0.75 },
        { version: 'section@2', share: 0.25, use: null },
      ],
    },
  ]);

  await recordCalls(owner, question('section@2'), {}, [call({ usage: { inputTokens: 300, outputTokens: 20 } })]);
  await recordCalls(owner, question('section@0'), {}, [call({ usage: null })]);
  await sectionBy(owner, 'section@1', ['model', 'model']);
  await sectionBy(owner, 'section@1', ['model', 'owner']);
  await sectionBy(owner, 'section@1', ['model'], 'kept');
  await sectionBy(owner, 'section@2', ['model']);
  const { prompts } = await compare(boss);
  const [gone, first, second] = prompts[0]!.versions;
  expect(gone).toMatchObject({ version: 'section@0', isDefault: false, share: 0, use: { calls: 1, cost: [] } });
  expect(first!.use).toMatchObject({ calls: 4, cached: 1, validRate: 3 / 4, repairRate: 1 / 3, p50Ms: 1000, p50FirstMs: 100 });
  // The tokens of an invalid answer count in the mean.
  expect(first!.use).toMatchObject({ inputTokens: 400 / 3, outputTokens: 200 / 3, cost: [{ currency: 'BRL', micros: 800 / 3 }] });
  expect(first!.use).toMatchObject({ passedRate: 2 / 3, keptRate: 1 / 2, acceptedRate: null });
  expect(second).toMatchObject({
    version: 'section@2',
    use: { validRate: 1, repairRate: 0, inputTokens: 300, passedRate: 1, keptRate: 1 },
  });
  expect((await compare(developer)).prompts[0]!.versions[1]!.use!.cost).toBeNull();
});

test('of proposals those count that their owner decided on', async () => {
  const boss = await staff('admin');
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = newId();
  await makeSite(owner, siteId);
  await recordCalls(owner, { ...question('rewrite@1'), step: 'rewrite' }, {}, [call()]);
  for (const [state, error] of [['accepted'], ['accepted'], ['rejected'], ['rejected', 'texts_changed'], ['expired'], ['open']])
    await admin.query(
      `insert into proposals (id, client_id, site_id, key, base_revision, request, state, prompt_id, quoted, error, expires_at, settled_at)
       values ($1::uuid, $2, $3, $1::text, 0, '{}', $4::text, 'rewrite@1', 10, $5, now() + interval '1 hour', case when $4::text = 'open' then null else now() end)`,
      [newId(), owner.account.id, siteId, state, error ?? null],
    );
  const rewrite = (await compare(boss)).prompts.find(({ name }) => name === 'rewrite')!;
  expect(rewrite.versions[0]!.use!.acceptedRate).toBe(2 / 3);
});
