import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPhoto, amendDraft, listPhotos, placePhotos, readPhoto, requireDraft } from '#modules/sites/index.ts';
import { searchPhotos } from '#modules/sites/photo-search/search-photos.ts';
import { takePhoto } from '#modules/sites/photos/take-photo.ts';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { Change } from '#site/changes/change.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';
import { makeSite } from './world/work.ts';

const { admin } = await openCloud();
type Owner = Context & { account: { id: string } };
let owner: Owner;
let stranger: Owner;
let siteId: string;
const photo = async () => {
  const pixels = { width: 1200, height: 800, channels: 3, background: { r: 190, g: 120, b: 60 } } as const;
  const body = await sharp({ create: pixels }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  return new File([new Uint8Array(body)], 'balcao.jpg', { type: 'image/jpeg' });
};
/** Until a transaction waits for another one. */
async function waitForLock(): Promise<void> {
  for (;;) {
    const { rows } = await admin.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
    if (rows.length > 0) return;
    await sleep(20);
  }
}
beforeAll(async () => {
  [owner, stranger] = [await makeClient(admin, { tier: 'pro' }), await makeClient(admin, { tier: 'pro' })];
  siteId = await makeSite(owner, 'Padaria Pão da Vila em Olinda.');
});

describe('photos of a site', () => {
  it('are kept once, upright, in three formats, and found again by what they show', async () => {
    const added = await addPhoto(owner, { siteId, file: await photo(), alt: 'O balcão' });
    expect([added.width, added.height, added.formats]).toEqual([800, 1200, ['avif', 'webp', 'jpeg']]);
    expect(await addPhoto(owner, { siteId, file: await photo(), alt: 'O balcão' })).toEqual(added);
    const { format, width } = await sharp(await readPhoto(owner, { siteId, sha256: added.sha256, width: 480, format: 'jpeg' })).metadata();
    expect([format, width]).toEqual(['jpeg', 480]);
    expect(await listPhotos(owner, { siteId })).toEqual([{ ...added, alt: 'O balcão' }]);
    const [found] = await searchPhotos(owner, { siteId, source: 'uploads', query: 'balcão' });
    expect(found).toMatchObject({ alt: 'O balcão', preview: expect.stringContaining(`/sites/${siteId}/edit/photo/`) });
    expect(await searchPhotos(owner, { siteId, source: 'uploads', query: 'forno' })).toEqual([]);
    const again = await takePhoto(owner, { siteId, source: 'uploads', id: found!.id, alt: '' });
    expect([again.width, again.height]).toEqual([800, 1200]);
  });

  it('leave what a model writes while they are placed', async () => {
    const { sha256 } = await addPhoto(owner, { siteId, file: await photo(), alt: 'O balcão' });
    const [{ document: present }, said] = [await requireDraft(owner, { siteId }), 'Pão quente o dia todo.'];
    const [key, before] = Object.entries(present.strings['pt-BR']!).find(([, text]) => text.length > 30)!;
    const change: Change = { t: 'string', locale: 'pt-BR', key, value: said, before };
    const { placing } = await asActor(owner, async (_, inner) => {
      const writing = { transaction: newId(), intent: 'model-writes', actor: 'model', since: new Date() } as const;
      await amendDraft(inner, { siteId, ...writing, changesOf: () => [change] });
      const placing = placePhotos(owner, { siteId, photos: [{ sha256, alt: 'O balcão' }] });
      await waitForLock();
      return { placing };
    });
    expect(await placing).toEqual({ placed: 1 });
    const { document } = await requireDraft(owner, { siteId });
    expect(document.strings['pt-BR']![key]).toBe(said);
    expect(JSON.stringify(document.assets)).toContain(sha256);
  });

  it('are no one else’s', async () => {
    await expect(addPhoto(stranger, { siteId, file: await photo(), alt: '' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(listPhotos(stranger, { siteId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(searchPhotos(stranger, { siteId, source: 'uploads', query: 'balcão' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('come from no source that has no key', async () => {
    await expect(searchPhotos(owner, { siteId, source: 'unsplash', query: 'pão' })).rejects.toMatchObject({ reason: 'photos_unavailable' });
    await expect(takePhoto(owner, { siteId, source: 'pexels', id: '1', alt: '' })).rejects.toMatchObject({ reason: 'photos_unavailable' });
  });
});
