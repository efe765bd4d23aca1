import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { jobContext } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { bytesOf } from '#site/bytes.ts';
import type { Transaction } from '#site/changes/change.ts';
import { tick } from '#site/changes/clock.ts';
import { rewind } from '#site/changes/merge.ts';
import { changesOf } from '#site/operations/index.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { edits, makeSite } from '../../../../tests/world/work.ts';
import { getSite, requireDraft } from '../get-site.ts';
import { SaveTransactions } from '../input.ts';
import { renameSite } from '../rename-site.ts';
import { compactDrafts } from './compact-drafts.ts';
import { KEPT } from './draft-log.ts';
import { saveTransactions } from './save-transactions.ts';

const { admin } = await openDatabase();
let owner: Awaited<ReturnType<typeof makeClient>>;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
});

const newSite = () => makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
const logOf = async (siteId: string) =>
  (
    await admin.query<{ entries: number; bytes: number }>(
      'select count(*)::int as entries, coalesce(sum(octet_length(changes::text)), 0)::int as bytes from operations where site_id = $1',
      [siteId],
    )
  ).rows[0]!;

/** Saves in batches, like the editor. */
async function saveAll(siteId: string, count: number, words?: string): Promise<Transaction[]> {
  const all = await edits(owner, siteId, count, words);
  for (let at = 0; at < count; at += 50) {
    const { revision } = await requireDraft(owner, { siteId });
    await saveTransactions(owner, { siteId, base: revision, transactions: all.slice(at, at + 50) });
  }
  return all;
}

describe('what a save may carry', () => {
  it('rejects unknown intents and changes of fields that a document does not have', async () => {
    const siteId = await newSite();
    const [edit] = await edits(owner, siteId, 1);
    const junk = 'x'.repeat(1000);
    const accepts = (transaction: unknown) => SaveTransactions.safeParse({ siteId, base: 0, transactions: [transaction] }).success;
    expect(accepts(edit)).toBe(true);
    expect(accepts({ ...edit, intent: { name: 'set-text', note: junk } })).toBe(false);
    expect(accepts({ ...edit, intent: { name: 'hoard' } })).toBe(false);
    expect(accepts({ ...edit, note: junk })).toBe(false);
    const { document } = await requireDraft(owner, { siteId });
    const [asset] = Object.values(document.assets);
    const value = { ...asset!.source, note: junk };
    const set = { t: 'set', table: 'assets', id: asset!.id, field: 'source', value, before: { junk } };
    expect(accepts({ ...edit, changes: [set] })).toBe(false);
    const { transactions } = SaveTransactions.parse({ siteId, base: 0, transactions: [{ ...edit, changes: [{ ...set, before: value }] }] });
    expect(JSON.stringify(transactions)).not.toContain(junk);
  });

  it('is a quarter of a megabyte, in one transaction or in many', async () => {
    const siteId = await newSite();
    const [edit] = await edits(owner, siteId, 1);
    const long = { ...edit!.changes[0]!, value: 'ã'.repeat(19_000), before: null } as Transaction['changes'][number];
    const transaction = (): Transaction => ({ ...edit!, id: newId(), changes: [long] });
    const many = Array.from({ length: 8 }, transaction);
    const refused = { code: 'invalid', reason: 'save_too_large' };
    await expect(saveTransactions(owner, { siteId, base: 0, transactions: many })).rejects.toMatchObject(refused);
    const one = { ...transaction(), changes: many.map(() => long) };
    await expect(saveTransactions(owner, { siteId, base: 0, transactions: [one] })).rejects.toMatchObject(refused);
    expect(await logOf(siteId)).toMatchObject({ entries: 0 });
    await saveTransactions(owner, { siteId, base: 0, transactions: many.slice(0, 4) });
  });

  it('ends with the largest site there may be, in words that say so', async () => {
    const siteId = await newSite();
    const [edit] = await edits(owner, siteId, 1);
    const { document } = await requireDraft(owner, { siteId });
    const texts = document.strings['pt-BR']!;
    for (let n = 0; bytesOf(texts) < 1.9 * 1024 * 1024; n++) texts[`filler.n${n}`] = 'x'.repeat(20_000);
    await admin.query('update drafts set document = $2 where site_id = $1', [siteId, JSON.stringify(document)]);
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `more.${name}`);
    const changes = keys.map((key) => ({ t: 'string' as const, locale: 'pt-BR', key, value: 'x'.repeat(20_000), before: null }));
    const more = saveTransactions(owner, { siteId, base: 0, transactions: [{ ...edit!, changes }] });
    await expect(more).rejects.toMatchObject({ code: 'invalid', reason: 'document_full', details: { limitMb: 2 } });
  });
});

it('as often as people type in several tabs, and no oftener', async () => {
  const ctx = await makeClient(admin);
  const scale = env().RATE_LIMIT_SCALE;
  for (let save = 0; save < 4 * 60 * scale; save++) await takeRate(ctx, 'save_draft');
  const flood = async () => {
    for (let save = 0; save < 100 * scale; save++) await takeRate(ctx, 'save_draft');
  };
  await expect(flood()).rejects.toMatchObject({ reason: 'too_many_requests' });
});

describe('size limits of rows apply to every writer', () => {
  it('takes no write of a person who found another way to the tables', async () => {
    const siteId = await newSite();
    for (const statement of [
      sql`insert into operations (site_id, revision, transaction, intent, changes) values (${siteId}, 99, 't', 'x', '[]')`,
      sql`update drafts set document = '{}' where site_id = ${siteId}`,
      sql`update drafts set revision = 7 where site_id = ${siteId}`,
      sql`insert into revisions (site_id, revision, document) values (${siteId}, 1, '{}')`,
      sql`delete from revisions`,
      sql`select app.fold_operations(${siteId}, 0, '{}')`,
    ])
      await expect(asActor(owner, (tx) => tx.execute(statement))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('takes no document, change or log beyond its size from the server either', async () => {
    const siteId = await newSite();
    const big = (bytes: number) => JSON.stringify({ note: 'x'.repeat(bytes) });
    const add = (revision: number, bytes: number) =>
      asSystem('test', (tx) =>
        tx.execute(sql`insert into operations (site_id, client_id, revision, transaction, intent, changes)
          values (${siteId}, ${owner.account.id}, ${revision}, ${newId()}, 'set-text', ${big(bytes)}::jsonb)`),
      );
    const document = asSystem('test', (tx) =>
      tx.execute(sql`update drafts set document = ${big(4_000_000)}::jsonb where site_id = ${siteId}`),
    );
    await expect(document).rejects.toMatchObject({ code: 'invalid' });
    await expect(add(1, 600_000)).rejects.toMatchObject({ code: 'invalid' });
    const flood = async () => {
      for (let revision = 1; revision < 40; revision++) await add(revision, 500_000);
    };
    await expect(flood()).rejects.toMatchObject({ code: 'over_limit' });
    expect((await logOf(siteId)).bytes).toBeLessThan(8 * 1024 * 1024);
  });
});

it('a new name on the site is its name in the list, until the list has one of its own', async () => {
  const siteId = await newSite();
  const listed = async () => (await getSite(owner, { siteId }))!.name;
  const rename = async (from: string, to: string) => {
    const { document, revision } = await requireDraft(owner, { siteId });
    const transaction = { id: newId(), at: tick(undefined, Date.now(), 'tab1'), actor: 'tab1', intent: { name: 'set-name' as const } };
    const changes = changesOf(document, 'set-name', { from, to });
    await saveTransactions(owner, { siteId, base: revision, transactions: [{ ...transaction, changes }] });
  };
  expect(await listed()).toBe('Pão da Vila');
  await rename('Pão da Vila', 'Forno da Serra');
  expect(await listed()).toBe('Forno da Serra');
  const { document } = await requireDraft(owner, { siteId });
  expect(JSON.stringify(document.strings)).not.toContain('Pão da Vila');
  await renameSite(owner, { siteId, name: 'Loja 2' });
  await rename('Forno da Serra', 'Casa do Pão');
  expect(await listed()).toBe('Loja 2');
  await renameSite(owner, { siteId, name: 'Casa do Pão' });
  await rename('Casa do Pão', 'Outra');
  expect(await listed()).toBe('Outra');
});

describe('an editor that is behind', () => {
  it('gets the operations it missed, at most a page of them: further behind it gets the whole draft', async () => {
    const siteId = await newSite();
    const before = await saveAll(siteId, KEPT.entries);
    const [late] = await edits(owner, siteId, 1, 'Atrasada');
    const near = await saveTransactions(owner, { siteId, base: 1, transactions: [late!] });
    expect(near.missed).toHaveLength(KEPT.entries - 1);
    expect(near.snapshot).toBeUndefined();

    const [later] = await edits(owner, siteId, 1, 'Mais atrasada');
    const sent = [before[7]!, later!];
    const far = await saveTransactions(owner, { siteId, base: 0, transactions: sent });
    expect(far.missed).toEqual([]);
    const draft = await requireDraft(owner, { siteId });
    expect(far).toMatchObject({ revision: draft.revision, snapshot: { known: [before[7]!.id] } });
    expect(far.snapshot!.document).toEqual(draft.document);
    expect(JSON.stringify(draft.document)).not.toContain('Mais atrasada');

    const again = await saveTransactions(owner, { siteId, base: far.revision, transactions: [later!] });
    expect(again.revision).toBe(far.revision + 1);
    expect(JSON.stringify((await requireDraft(owner, { siteId })).document)).toContain('Mais atrasada');
  });
});

describe('compaction', () => {
  it('shrinks the log, keeps the operations back to its snapshot, and records what was folded', async () => {
    const siteId = await newSite();
    const all = await saveAll(siteId, 400, 'Uma frase comprida que ocupa o seu lugar. '.repeat(20));
    const before = await logOf(siteId);
    await compactDrafts(jobContext('compact-drafts'));
    const after = await logOf(siteId);
    expect(after.entries).toBe(KEPT.entries);
    expect(after.bytes).toBeLessThan(before.bytes * 0.6);

    const draft = await requireDraft(owner, { siteId });
    const { rows: log } = await admin.query('select changes from operations where site_id = $1 order by revision', [siteId]);
    const { rows: snapshots } = await admin.query('select revision::int, document from revisions where site_id = $1', [siteId]);
    expect(snapshots).toHaveLength(1);
    expect(snapshots[0].revision).toBe(200);
    expect(
      rewind(
        draft.document,
        log.map((row) => row.changes),
      ),
    ).toEqual(snapshots[0].document);

    const repeated = await saveTransactions(owner, { siteId, base: draft.revision, transactions: [all[3]!] });
    expect(repeated.revision).toBe(draft.revision);
    await compactDrafts(jobContext('compact-drafts'));
    expect(await logOf(siteId)).toEqual(after);
    await expect(compactDrafts(owner)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('keeps a log within bounds while it is being written, and few snapshots', { timeout: 60_000 }, async () => {
    const siteId = await newSite();
    const words = 'ã'.repeat(9000);
    for (let n = 0; n < 40; n++) {
      const { revision } = await requireDraft(owner, { siteId });
      await saveTransactions(owner, { siteId, base: revision, transactions: await edits(owner, siteId, 6, `${n}${words}`) });
      expect((await logOf(siteId)).bytes).toBeLessThan(5 * 1024 * 1024);
    }
    const { rows } = await admin.query('select count(*)::int as count from revisions where site_id = $1', [siteId]);
    expect(rows[0].count).toBeGreaterThan(0);
    expect(rows[0].count).toBeLessThanOrEqual(3);
  });
});
