import { beforeAll, describe, expect, it } from 'vitest';
import { exportSite, previewSite } from '#modules/build/index.ts';
import { fillPlaces, useTemplate } from '#modules/generate/index.ts';
import { UseTemplate } from '#modules/generate/input.ts';
import { getUsage } from '#modules/metering/index.ts';
import { getSite, importSite, listSites, requireDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { samplesOf } from '#site/samples.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';
import { publishNow } from './world/work.ts';

const { admin } = await openCloud();
let owner: Context & { account: { id: string } };
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
});

const start = async (answers: Partial<UseTemplate> = {}) => {
  const started = await useTemplate(owner, UseTemplate.parse({ template: 'restaurant', locale: 'pt-BR', ...answers }));
  if (started.outcome !== 'site') throw new Error(started.outcome);
  return started.siteId;
};
const homeOf = async (siteId: string) =>
  Buffer.from((await previewSite(owner, { siteId, shows: 'draft' })).get('index.html')!.body).toString();

describe('a template', () => {
  it('is a draft at once and costs no generation', async () => {
    const before = (await getUsage(owner)).page_generate.used;
    const siteId = await start();
    expect(await getSite(owner, { siteId })).toMatchObject({ name: 'Nome do restaurante', status: 'draft', industry: 'restaurant' });
    expect((await getUsage(owner)).page_generate.used).toBe(before);
  });

  it('used twice is two sites, each shown as itself', async () => {
    const [one, two] = [await start({ name: 'Cantina Um' }), await start({ name: 'Cantina Dois' })];
    expect(await homeOf(one)).toContain('Cantina Um');
    expect(await homeOf(two)).toContain('Cantina Dois');
  });

  it('is not published without a name, and never with placeholders', async () => {
    const siteId = await start();
    await expect(publishNow(owner, siteId)).rejects.toMatchObject({ code: 'invalid', reason: 'name_missing' });
    const { document } = await requireDraft(owner, { siteId });
    const places = samplesOf(document);
    const name = places.find(({ norm }) => norm.kind === 'name')!;
    const phone = places.find(({ norm }) => norm.kind === 'phone')!;
    const dish = places.find(({ norm }) => norm.kind === 'offer')!;
    const filled = await fillPlaces(owner, {
      siteId,
      [name.id]: 'Cantina Dona Rosa',
      [phone.id]: '(41) 99999-0142',
      [dish.id]: 'Bruschetta',
    });
    expect(filled).toEqual({ filled: 3, unclear: [] });
    expect((await getSite(owner, { siteId }))?.name).toBe('Cantina Dona Rosa');
    await publishNow(owner, siteId);
    const home = await homeOf(siteId);
    for (const said of ['Cantina Dona Rosa', 'wa.me/5541999990142', 'Bruschetta']) expect(home).toContain(said);
    for (const place of samplesOf((await requireDraft(owner, { siteId })).document)) expect(home).not.toContain(place.text);
  });

  it('says which answers it cannot make out, and makes no site of them', async () => {
    const sites = (await listSites(owner)).length;
    expect(await useTemplate(owner, UseTemplate.parse({ template: 'salon', phone: 'me liga' }))).toEqual({
      outcome: 'unclear',
      slots: ['phone'],
    });
    expect(await listSites(owner)).toHaveLength(sites);
    const siteId = await start();
    const phone = samplesOf((await requireDraft(owner, { siteId })).document).find(({ norm }) => norm.kind === 'phone')!;
    expect(await fillPlaces(owner, { siteId, [phone.id]: 'me liga' })).toEqual({ filled: 0, unclear: [phone.id] });
  });

  it('leaves and comes back with its places still open', async () => {
    const siteId = await start({ name: 'Cantina Dona Rosa' });
    const { body } = await exportSite(owner, { siteId, form: 'static' });
    const bytes = await new Response(body as BodyInit).arrayBuffer();
    const made = await importSite(owner, { file: new File([bytes], 'site.zip') });
    const [one, two] = [await requireDraft(owner, { siteId }), await requireDraft(owner, made)];
    expect(samplesOf(two.document)).toEqual(samplesOf(one.document));
  });

  it('of another is not filled by a stranger', async () => {
    const siteId = await start();
    const stranger = await makeClient(admin);
    await expect(fillPlaces(stranger, { siteId, fa_s0000001: 'x' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
