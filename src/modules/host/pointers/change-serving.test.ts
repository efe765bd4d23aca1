import { expect, test } from 'vitest';
import { changeServing } from '#modules/host/index.ts';
import { changeSlug, createSite } from '#modules/sites/index.ts';
import { userContext } from '#platform/context.ts';
import { sampleDocument } from '#site/catalog/sample.ts';

const SITE = '0198c0de-0000-7000-8000-000000000103';

test('a visit that may write takes nothing off the air, moves nothing and makes no site', async () => {
  const support = { id: '0198c0de-0000-7000-8000-000000000104', mode: 'write' } as const;
  const ctx = userContext({ id: '0198c0de-0000-7000-8000-000000000001', type: 'admin', accountId: SITE, support });
  for (const to of ['draft', 'paused'] as const)
    await expect(changeServing(ctx, { siteId: SITE, to })).rejects.toMatchObject({ reason: 'not_during_visit' });
  await expect(changeSlug(ctx, { siteId: SITE, slug: 'outro' })).rejects.toMatchObject({ reason: 'not_during_visit' });
  await expect(createSite(ctx, { document: sampleDocument() })).rejects.toMatchObject({ reason: 'not_during_visit' });
});
