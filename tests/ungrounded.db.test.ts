import { beforeEach, describe, expect, it } from 'vitest';
import { createApiKey } from '#modules/accounts/api-keys/create-api-key.ts';
import { buildPublication, buildSite, listUngrounded, requestBuild, requestPublication } from '#modules/host/index.ts';
import { PublishSite } from '#modules/host/input.ts';
import { amendDraft, getSite, requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { Change } from '#site/changes/change.ts';
import { tick } from '#site/changes/clock.ts';
import { changesOf } from '#site/operations/index.ts';
import type { SiteDocument } from '#site/schema.ts';
import { POST as build } from '../src/app/api/v1/sites/[site_id]/build/route.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';
import { makeSite, publishNow } from './world/work.ts';

const { admin } = await openCloud();
let owner: Context & { account: { id: string } };
let siteId: string;
beforeEach(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
  siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. Minha avó abriu em 1962.');
});
const job = () => jobContext('publish-site', owner.account.id);
const INVENTED = 'Premiada desde 1987, com 4.312 clientes';
const refused = { code: 'invalid', reason: 'ungrounded' };

/** Of a heading that is not the name. */
const titleKey = ({ pages, sections, site }: SiteDocument): string =>
  Object.values(sections).find(
    ({ page, slots, hidden }) => pages[page]?.type === 'home' && slots.title && slots.title !== site.name && !hidden,
  )!.slots.title!;
const draft = async () => (await requireDraft(owner, { siteId })).document;

/** Has a model put words into a heading, as a generation does. */
async function modelWrites(text: string): Promise<string> {
  const key = titleKey(await draft());
  await asSystem(
    'test',
    (_, inner) =>
      amendDraft(inner, {
        siteId,
        transaction: newId(),
        intent: 'model-writes',
        actor: 'model',
        since: new Date(),
        changesOf: (document) => [
          { t: 'string', locale: 'pt-BR', key, value: text, before: document.strings['pt-BR']?.[key] ?? null },
          { t: 'meta', key, value: { by: 'model' }, before: document.stringMeta[key] ?? null },
        ],
      }),
    owner,
  );
  return key;
}

async function edit(changes: Change[]): Promise<void> {
  const at = tick(undefined, Date.now(), 'tab1');
  const transaction = { id: newId(), at, actor: 'tab1', intent: { name: 'set-text' as const }, changes };
  await saveTransactions(owner, { siteId, base: (await requireDraft(owner, { siteId })).revision, transactions: [transaction] });
}

describe('a text of a model that says what its owner never stated', () => {
  it('is not published, and is named with what nothing bears out', async () => {
    const key = await modelWrites(INVENTED);
    const texts = [{ key, locale: 'pt-BR', text: INVENTED, claims: ['Premiada', '1987', '4.312'] }];
    expect(await listUngrounded(owner, { siteId })).toMatchObject(texts);
    await expect(requestPublication(owner, { siteId })).rejects.toMatchObject({ ...refused, details: { texts } });
    await expect(requestBuild(owner, { siteId })).rejects.toMatchObject(refused);
    expect(await getSite(owner, { siteId })).toMatchObject({ status: 'draft', releaseId: null });
  });

  it('is borne out by the message that the site was made of, also where no fact holds it', async () => {
    await modelWrites('Aberta por minha avó em 1962');
    expect(await listUngrounded(owner, { siteId })).toEqual([]);
    await publishNow(owner, siteId);
  });

  it('is published once its owner confirms it, and not after they take that back', async () => {
    const key = await modelWrites(INVENTED);
    const changes = changesOf(await draft(), 'confirm-texts', { locale: 'pt-BR', keys: [key] });
    await edit(changes);
    expect(await listUngrounded(owner, { siteId })).toEqual([]);
    await publishNow(owner, siteId);
    await edit([{ t: 'meta', key, value: { by: 'model' }, before: { by: 'owner' } }]);
    await expect(requestPublication(owner, { siteId })).rejects.toMatchObject(refused);
  });

  it('is published once its owner has written it, whatever it says', async () => {
    const key = await modelWrites(INVENTED);
    await edit(changesOf(await draft(), 'set-text', { locale: 'pt-BR', key, text: 'A melhor de 1980, com 99.000 clientes' }));
    await publishNow(owner, siteId);
  });

  it('is not built either where it came after the request', async () => {
    const asked = await requestPublication(owner, { siteId });
    const { buildId } = await requestBuild(owner, { siteId });
    await modelWrites(INVENTED);
    await expect(buildPublication(job(), asked)).rejects.toMatchObject(refused);
    await expect(buildSite(jobContext('build-site', owner.account.id), { buildId })).rejects.toMatchObject(refused);
    expect(await getSite(owner, { siteId })).toMatchObject({ releaseId: null });
  });
});

describe('who would come past it', () => {
  it('finds no flag of a request that does', async () => {
    await modelWrites(INVENTED);
    const flags = { siteId, confirmed: true, force: true, grounded: true, material: INVENTED, words: { prompt: INVENTED }, ungrounded: [] };
    expect(PublishSite.parse(flags)).toEqual({ siteId });
    await expect(requestPublication(owner, flags as never)).rejects.toMatchObject(refused);
    await expect(requestBuild(owner, flags as never)).rejects.toMatchObject(refused);
  });

  it('is not helped by calling the text ours', async () => {
    const key = await modelWrites(INVENTED);
    const before = (await draft()).stringMeta[key]!;
    await edit([{ t: 'meta', key, value: { by: 'composer' }, before }]);
    await expect(requestPublication(owner, { siteId })).rejects.toMatchObject(refused);
  });

  it('is not supported by the words of another account, nor shown its texts', async () => {
    await modelWrites(INVENTED);
    const stranger = await makeClient(admin);
    const theirs = await makeSite(stranger, `Site da Padaria da Ana, em Recife. ${INVENTED}.`);
    await admin.query('update generations set site_id = $1 where site_id = $2', [siteId, theirs]);
    await expect(requestPublication(owner, { siteId })).rejects.toMatchObject(refused);
    await expect(listUngrounded(stranger, { siteId })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is reported by the API too', async () => {
    const key = await modelWrites(INVENTED);
    const { text: apiKey } = await createApiKey(owner, { name: 'Loja', scopes: ['sites:write'], days: 0 });
    const headers = { authorization: `Bearer ${apiKey}`, 'accept-language': 'en' };
    const request = new Request('http://127.0.0.1:9/api/v1/x', { method: 'POST', headers });
    const response = await build(request, { params: Promise.resolve({ site_id: siteId }) });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      reason: 'ungrounded',
      detail: expect.stringContaining('confirm that it is true'),
      texts: [{ key, locale: 'pt-BR', text: INVENTED, claims: ['Premiada', '1987', '4.312'] }],
    });
  });
});
