import { expect, test } from 'vitest';
import { deleteSite } from '#modules/sites/index.ts';
import { jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { storeReleaseBlob } from '#platform/storage/storage.ts';
import { openCloud } from '../../../tests/world/cloud.ts';
import { makeClient } from '../../../tests/world/people.ts';
import { makeSite, publishNow } from '../../../tests/world/work.ts';
import { blobsOf, readBlob, readManifest, sweepBlobs } from './index.ts';

const { admin } = await openCloud();
const files = async () => Number((await admin.query(`select count(*) as n from storage.objects where bucket_id = 'releases'`)).rows[0].n);
const grow = () => admin.query(`update storage.objects set created_at = created_at - interval '2 days' where bucket_id = 'releases'`);

test('files that no release is made of go after a day, those of a release stay, and a second sweep finds nothing', async () => {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.', newId());
  const releaseId = await publishNow(owner, siteId);
  const blobs = blobsOf((await readManifest(releaseId))!);
  await storeReleaseBlob('ab'.repeat(32), Buffer.from('of nothing'));
  expect(await sweepBlobs(jobContext('test'))).toEqual({ files: 0, bytes: 0 });
  await grow();
  await storeReleaseBlob('cd'.repeat(32), Buffer.from('just came'));
  expect(await sweepBlobs(jobContext('test'))).toMatchObject({ files: 1 });
  expect(await sweepBlobs(jobContext('test'))).toEqual({ files: 0, bytes: 0 });
  for (const { hash } of blobs) expect((await readBlob(hash)).length).toBeGreaterThan(0);
  expect(await files()).toBe(blobs.length + 1);
  await expect(sweepBlobs(owner)).rejects.toMatchObject({ code: 'forbidden' });

  await admin.query('update sites set release_id = null, status = $2 where id = $1', [siteId, 'draft']);
  const { rows } = await admin.query<{ name: string }>('select name from sites where id = $1', [siteId]);
  await deleteSite(owner, { siteId, name: rows[0]!.name });
  await grow();
  await sweepBlobs(jobContext('test'));
  expect(await files()).toBe(0);
  const figure = await admin.query(`select removed::int from app.retention_figures where what = 'release_blobs'`);
  expect(figure.rows[0].removed).toBeGreaterThan(0);
});

test('a release is not made of files that a sweep has taken', async () => {
  const missing = await admin.query<{ missing_blobs: string }>('select app.missing_blobs($1)', [['ef'.repeat(32)]]);
  expect(missing.rows).toEqual([{ missing_blobs: 'ef'.repeat(32) }]);
});
