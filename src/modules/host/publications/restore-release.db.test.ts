import { beforeEach, describe, expect, it } from 'vitest';
import { listReleases, previewSite } from '#modules/build/index.ts';
import { anotherLook } from '#modules/generate/index.ts';
import { compactDrafts, getSite, requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { tick } from '#site/changes/clock.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { edits, makeSite, publishNow } from '../../../../tests/world/work.ts';
import { restoreRelease } from '../index.ts';

const { admin } = await openCloud();
let owner: Context & { account: { id: string } };
let siteId: string;
beforeEach(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
  siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
});

/** Overwrites the first heading of the home page and returns the previous text. */
async function write(text: string): Promise<string> {
  const { document, revision } = await requireDraft(owner, { siteId });
  const key = Object.values(document.sections).find((section) => section.kind === 'hero')?.slots.title as string;
  const before = document.strings['pt-BR']?.[key] as string;
  const change = { t: 'string' as const, locale: 'pt-BR', key, value: text, before };
  const edit = { id: newId(), at: tick(undefined, Date.now(), 'tab1'), actor: 'tab1', intent: { name: 'set-text' }, changes: [change] };
  await saveTransactions(owner, { siteId, base: revision, transactions: [edit as never] });
  return before;
}
const home = async (shows: 'draft' | 'live') =>
  Buffer.from((await previewSite(owner, { siteId, shows })).get('index.html')!.body).toString();
const isChanged = async () => (await getSite(owner, { siteId }))?.hasUnpublishedChanges;

describe('what a live site says of itself', () => {
  it('is changed while its draft says something else, and no longer once that was taken back', async () => {
    expect(await isChanged()).toBe(false);
    await publishNow(owner, siteId);
    expect(await isChanged()).toBe(false);
    const before = await write('Agora também aos domingos');
    expect(await isChanged()).toBe(true);
    expect(await home('live')).not.toContain('Agora também aos domingos');
    expect(await home('draft')).toContain('Agora também aos domingos');
    await write(before);
    expect(await isChanged()).toBe(false);
    await publishNow(owner, siteId);
    expect(await isChanged()).toBe(false);
  });
});

describe('going back to a release', () => {
  const twoReleases = async () => {
    await write('Primeira');
    const first = await publishNow(owner, siteId);
    await write('Segunda');
    await publishNow(owner, siteId);
    const [, { draftRevision }] = (await listReleases(owner, { siteId })) as [unknown, { draftRevision: number }];
    return { first, draftRevision };
  };

  it('for visitors alone leaves the draft, and says that it has changes', async () => {
    const { first } = await twoReleases();
    const { undo, draftToo } = await restoreRelease(owner, { siteId, releaseId: first });
    expect(draftToo).toBe(false);
    expect(await home('live')).toContain('Primeira');
    expect(await home('draft')).toContain('Segunda');
    expect(await isChanged()).toBe(true);
    await restoreRelease(owner, undo!);
    expect(await home('live')).toContain('Segunda');
    expect(await isChanged()).toBe(false);
  });

  it('with the draft does not bring the undone back at the next publication, and can be undone', async () => {
    const { first, draftRevision } = await twoReleases();
    await write('Terceira, ainda não publicada');
    const { undo } = await restoreRelease(owner, { siteId, releaseId: first, draftRevision });
    expect(await home('draft')).toContain('Primeira');
    expect(await isChanged()).toBe(false);
    expect(await publishNow(owner, siteId)).toBe(first);
    expect(await home('live')).toContain('Primeira');

    await restoreRelease(owner, undo!);
    expect(await home('live')).toContain('Segunda');
    expect(await home('draft')).toContain('Terceira, ainda não publicada');
    expect(await isChanged()).toBe(true);
  });

  it('sends open editors the restored draft as one more change', async () => {
    const { first, draftRevision } = await twoReleases();
    const { revision } = await requireDraft(owner, { siteId });
    await restoreRelease(owner, { siteId, releaseId: first, draftRevision });
    const edit = {
      id: newId(),
      at: tick(undefined, Date.now(), 'tab2'),
      actor: 'tab2',
      intent: { name: 'set-theme' },
      changes: [{ t: 'site' as const, field: 'industry', value: 'bakery', before: 'bakery' }],
    };
    const { missed } = await saveTransactions(owner, { siteId, base: revision, transactions: [edit as never] });
    expect(missed.map(({ intent }) => intent.name)).toEqual(['restore-revision']);
  });

  it('takes the draft along however often the log was folded since', { timeout: 60_000 }, async () => {
    const { first, draftRevision } = await twoReleases();
    for (let round = 0; round < 4; round++) {
      for (const transactions of [await edits(owner, siteId, 190), await edits(owner, siteId, 190)]) {
        const { revision } = await requireDraft(owner, { siteId });
        await saveTransactions(owner, { siteId, base: revision, transactions });
      }
      expect(await compactDrafts(jobContext('compact-drafts'))).toMatchObject({ drafts: 1 });
    }
    await restoreRelease(owner, { siteId, releaseId: first, draftRevision });
    expect(await home('draft')).toContain('Primeira');
  });

  it('refuses a draft that was not kept, and moves nothing', async () => {
    const { first } = await twoReleases();
    await expect(restoreRelease(owner, { siteId, releaseId: first, draftRevision: 0 })).rejects.toMatchObject({
      reason: 'revision_not_kept',
    });
    expect(await home('live')).toContain('Segunda');
  });

  it('is refused to a stranger', async () => {
    const { first, draftRevision } = await twoReleases();
    const stranger = await makeClient(admin);
    await expect(restoreRelease(stranger, { siteId, releaseId: first, draftRevision })).rejects.toMatchObject({ code: 'not_found' });
    await expect(restoreRelease(stranger, { siteId, releaseId: first })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('another look', () => {
  it('is another draft: seen in its preview, a change of what is live, and gone back from', async () => {
    const before = await publishNow(owner, siteId);
    const first = await home('live');
    await anotherLook(owner, { siteId });
    expect(await home('draft')).not.toBe(first);
    expect(await home('live')).toBe(first);
    expect(await isChanged()).toBe(true);
    await publishNow(owner, siteId);
    expect(await home('live')).toBe(await home('draft'));
    expect(await isChanged()).toBe(false);
    const [, { draftRevision }] = (await listReleases(owner, { siteId })) as [unknown, { draftRevision: number }];
    await restoreRelease(owner, { siteId, releaseId: before, draftRevision });
    expect(await home('draft')).toBe(first);
    expect(await home('live')).toBe(first);
  });
});
