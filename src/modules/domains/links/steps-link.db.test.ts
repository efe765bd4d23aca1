import '../../../../tests/world/heard-events.ts';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { anonymousContext, type Context } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { openNames } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite } from '../../../../tests/world/work.ts';

const DAY = 86_400_000;
await openNames();
const { admin } = await openCloud();
const { addDomain, getStepsLink, removeDomain } = await import('../index.ts');
const { createStepsLink, openStepsLink, revokeStepsLink } = await import('./steps-link.ts');

type Owner = Context & { account: { id: string } };
let owner: Owner;
let siteId: string;
let domainId: string;
let name: string;
let count = 0;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
});
beforeEach(async () => {
  name = `passos${++count}.example`;
  ({ domainId } = await addDomain(owner, { siteId, domain: name }));
});

const tokenOf = (url: string): string => url.split('/').at(-1)!;
const make = async (): Promise<string> => tokenOf((await createStepsLink(owner, { domainId })).url);
/** The name that a shared link shows without an account, or the reason for its error. */
const shows = (token: string, after = 0) =>
  openStepsLink(anonymousContext(new Date(Date.now() + after)), { token }).then(
    ({ domain }) => domain.name,
    (error: { reason?: string }) => error.reason,
  );

it('a link shows its name for fourteen days and not a moment longer', async () => {
  const token = await make();
  expect([await shows(token), await shows(token, 13.9 * DAY), await shows(token, 14.1 * DAY)]).toEqual([name, name, 'domain_link_gone']);
  expect((await getStepsLink(owner, { domainId }))?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 13 * DAY);
});

it('a link that its owner takes back shows nothing from then on', async () => {
  const token = await make();
  await revokeStepsLink(owner, { domainId });
  expect([await shows(token), await getStepsLink(owner, { domainId })]).toEqual(['domain_link_gone', null]);
});

it('another link takes the place of the one before', async () => {
  const [first, second] = [await make(), await make()];
  expect([await shows(first), await shows(second)]).toEqual(['domain_link_gone', name]);
});

it('a link goes with its name, and what is no link says the same', async () => {
  const token = await make();
  await removeDomain(owner, { domainId, name });
  expect([await shows(token), await shows('x'.repeat(32))]).toEqual(['domain_link_gone', 'domain_link_gone']);
});

it('whoever has the rows has no link: of the secret only its digest is kept', async () => {
  const token = await make();
  const { rows } = await admin.query('select l::text as line from domain_links l where domain_id = $1', [domainId]);
  expect(rows).toHaveLength(1);
  expect(rows[0].line).not.toContain(token);
});

it('a stranger makes, sees and takes back no link of somebody else’s name', async () => {
  const token = await make();
  const stranger = await makeClient(admin, { tier: 'pro' });
  for (const verb of [createStepsLink, revokeStepsLink, getStepsLink])
    await expect(verb(stranger, { domainId })).rejects.toMatchObject({ reason: 'domain_not_found' });
  expect(await shows(token)).toBe(name);
});
