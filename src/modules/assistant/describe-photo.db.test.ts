import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeQuestion } from '#composer/model/describe/describe-question.ts';
import { getUsage, reserveUsage } from '#modules/metering/index.ts';
import { addPhoto, readPhoto, requireDraft } from '#modules/sites/index.ts';
import { env } from '#platform/env.ts';
import { openCloud } from '../../../tests/world/cloud.ts';
import { openModel } from '../../../tests/world/model.ts';
import { makeClient } from '../../../tests/world/people.ts';
import { makeSite } from '../../../tests/world/work.ts';
import { describePhoto } from './describe-photo.ts';

const { admin } = await openCloud();
const model = await openModel();
type Owner = Awaited<ReturnType<typeof makeClient>>;
let owner: Owner;
let siteId: string;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
  siteId = await makeSite(owner, 'Padaria Pão da Vila em Olinda, na Rua do Sol, 12. Pão francês R$ 0,90.');
});
beforeEach(() => {
  Object.assign(env(), { AI_MODEL_DESCRIBE: { provider: 'vllm', model: 'recorded-answers' } });
});
afterEach(() => {
  Object.assign(env(), { AI_MODEL_DESCRIBE: undefined });
});
afterAll(() => model.close());

let shade = 0;
/** A photo of the site, and the model's description of it. */
async function photoOf(says?: string): Promise<string> {
  shade += 20;
  const drawn = sharp({ create: { width: 600, height: 400, channels: 3, background: { r: shade, g: 120, b: 60 } } });
  const file = new Blob([new Uint8Array(await drawn.jpeg().toBuffer())]);
  const { sha256, widths } = await addPhoto(owner, { siteId, file, alt: '' });
  if (says === undefined) return sha256;
  const bytes = await readPhoto(owner, { siteId, sha256, width: Math.min(...widths), format: 'jpeg' });
  const { document } = await requireDraft(owner, { siteId });
  const image = { mediaType: 'image/jpeg', base64: bytes.toString('base64'), tokens: 0 } as const;
  model.answers(describeQuestion(document, image), { alt: says });
  return sha256;
}
const usage = async () =>
  (
    await admin.query(
      `select count(*)::int as calls, (select coalesce(sum(quantity), 0)::int from usage_events where client_id = $1 and meter = 'ai_token') as tokens
       from model_calls where client_id = $1 and step = 'describe'`,
      [owner.account.id],
    )
  ).rows[0];

describe('a photo', () => {
  it('is described by a model that sees it, charged once however often it is asked', async () => {
    const sha256 = await photoOf('Pães redondos numa cesta sobre o balcão.');
    expect(await describePhoto(owner, { siteId, sha256 })).toBe('Pães redondos numa cesta sobre o balcão');
    const after = await usage();
    expect(after).toMatchObject({ calls: 1 });
    // The picture counts as input tokens.
    expect(after.tokens).toBeGreaterThan(400);
    expect(await describePhoto(owner, { siteId, sha256 })).toBe('Pães redondos numa cesta sobre o balcão');
    expect(await usage()).toMatchObject({ tokens: after.tokens });
  });

  it('stays without a description, uncharged, where the answer claims what nobody stated', async () => {
    const before = await usage();
    const sha256 = await photoOf('O padeiro José Carlos com 37 pães');
    expect(await describePhoto(owner, { siteId, sha256 })).toBeNull();
    expect(await usage()).toMatchObject({ tokens: before.tokens });
  });

  it('stays as it is where the model does not answer', async () => {
    const sha256 = await photoOf();
    expect(await describePhoto(owner, { siteId, sha256 })).toBeNull();
  });

  it('is shown to no model where none was named for it, though others are there', async () => {
    Object.assign(env(), { AI_MODEL_DESCRIBE: undefined });
    const { requests } = model.count;
    expect(await describePhoto(owner, { siteId, sha256: await photoOf('Pães numa cesta sobre a mesa') })).toBeNull();
    expect(model.count.requests).toBe(requests);
  });

  it('is not shown to a model where the plan holds no more: nobody agreed to a price', async () => {
    const poor = await makeClient(admin, { tier: 'pro' });
    const { limit } = (await getUsage(poor)).ai_token;
    await reserveUsage(poor, { meter: 'ai_token', quantity: limit!, key: 'all of it' });
    const { requests } = model.count;
    const theirs = await makeSite(poor, 'Padaria Pão da Vila em Olinda.');
    const drawn = sharp({ create: { width: 600, height: 400, channels: 3, background: { r: 9, g: 9, b: 99 } } });
    const { sha256 } = await addPhoto(poor, { siteId: theirs, file: new Blob([new Uint8Array(await drawn.jpeg().toBuffer())]), alt: '' });
    expect(await describePhoto(poor, { siteId: theirs, sha256 })).toBeNull();
    expect(model.count.requests).toBe(requests);
  });

  it('of another account is not found, nor one that the site does not hold', async () => {
    const sha256 = await photoOf('Pães numa cesta sobre a bancada');
    const stranger = await makeClient(admin, { tier: 'pro' });
    await expect(describePhoto(stranger, { siteId, sha256 })).rejects.toMatchObject({ code: 'not_found' });
    await expect(describePhoto(owner, { siteId, sha256: 'a'.repeat(64) })).rejects.toMatchObject({ code: 'not_found' });
  });
});
