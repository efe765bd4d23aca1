import { expect, test, vi } from 'vitest';
import { requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { jobContext } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { addMember, makeClient } from '../../../../tests/world/people.ts';
import { edits, makeSite, publishNow } from '../../../../tests/world/work.ts';
import { listUnpublished } from '../publications/list-unpublished.ts';
import { requestPublication } from '../publications/request-publication.ts';
import { askToPublish } from './ask-to-publish.ts';
import { declinePublishRequest } from './decline-publish-request.ts';
import { listRequestNews } from './list-request-news.ts';
import { getPublishRequest } from './publish-request.ts';
import { withdrawPublishRequest } from './withdraw-publish-request.ts';

vi.mock('#platform/jobs.ts', async (original) => ({ ...(await original<object>()), announce: async () => {} }));

const { admin } = await openCloud();

const reasonOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (isAppError(error) ? error.reason : String(error)),
  );

async function world() {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Clínica de fisioterapia Movimento Livre em Natal. Telefone (84) 3555-0142.');
  const join = async (role: string) => {
    const person = await makeClient(admin, { name: `A ${role}` });
    await addMember(admin, owner.account.id, person.account.id, role);
    return { ...person, account: owner.account };
  };
  return { owner, siteId, join };
}

test('who writes asks once, who publishes answers, and everybody sees the state', async () => {
  const { owner, siteId, join } = await world();
  const [writer, viewer, editor] = [await join('writer'), await join('viewer'), await join('editor')];
  expect(await reasonOf(askToPublish(viewer, { siteId, note: '' }))).toBe('role_may_not');
  const twice = await Promise.all(['Preços novos', 'Preços e horário'].map((note) => askToPublish(writer, { siteId, note })));
  expect(twice[0]).toEqual(twice[1]);
  const { requestId } = twice[0]!;
  expect(await getPublishRequest(viewer, { siteId })).toMatchObject({ id: requestId, state: 'open', askedByName: 'A writer' });
  expect(await reasonOf(declinePublishRequest(writer, { requestId, siteId, answer: 'Não' }))).toBe('role_may_not');
  expect(await reasonOf(withdrawPublishRequest(editor, { requestId }))).toBe('publish_request_gone');
  await declinePublishRequest(editor, { requestId, siteId, answer: 'Falta o preço do pão' });
  expect(await reasonOf(declinePublishRequest(owner, { requestId, siteId, answer: 'Também não' }))).toBe('publish_request_gone');
  expect(await getPublishRequest(writer, { siteId })).toMatchObject({
    state: 'declined',
    answer: 'Falta o preço do pão',
    answeredByName: 'A editor',
  });
  const again = await askToPublish(writer, { siteId, note: '' });
  expect(again.requestId).not.toBe(requestId);
  await withdrawPublishRequest(writer, again);
  expect(await getPublishRequest(writer, { siteId })).toBeNull();
  expect((await listRequestNews(jobContext('mails', owner.account.id))).map(({ request }) => request.state)).toEqual(['declined']);
});

test('a request ends when visitors see what was asked for, in the name of who pressed the button', async () => {
  const { owner, siteId, join } = await world();
  const writer = await join('writer');
  await askToPublish(writer, { siteId, note: '' });
  const { publicationId } = await requestPublication(owner, { siteId });
  expect((await getPublishRequest(writer, { siteId }))?.state).toBe('open');
  await admin.query(`update publications set state = 'failed', finished_at = now() where id = $1`, [publicationId]);
  expect((await getPublishRequest(writer, { siteId }))?.state).toBe('open');
  await publishNow(owner, siteId);
  expect(await getPublishRequest(writer, { siteId })).toMatchObject({ state: 'published', answeredBy: owner.account.id });
});

test('a request that was answered with a no ends all the same when the site is live, and keeps the answer until then', async () => {
  const { owner, siteId, join } = await world();
  const [writer, editor] = [await join('writer'), await join('editor')];
  const { requestId } = await askToPublish(writer, { siteId, note: '' });
  await declinePublishRequest(owner, { requestId, siteId, answer: 'Falta o preço' });
  await requestPublication(editor, { siteId });
  expect(await getPublishRequest(writer, { siteId })).toMatchObject({ state: 'declined', answeredBy: owner.account.id });
  await publishNow(editor, siteId);
  expect(await getPublishRequest(writer, { siteId })).toMatchObject({ state: 'published', answeredByName: 'A editor' });
});

test('a site of another account is not there to ask about, and its request not to answer', async () => {
  const [mine, theirs] = [await world(), await world()];
  const writer = await mine.join('writer');
  expect(await reasonOf(askToPublish(writer, { siteId: theirs.siteId, note: '' }))).toBe('site_not_found');
  const { requestId } = await askToPublish(await theirs.join('writer'), { siteId: theirs.siteId, note: '' });
  expect(await reasonOf(declinePublishRequest(mine.owner, { requestId, siteId: theirs.siteId, answer: 'Não' }))).toBe(
    'publish_request_gone',
  );
  expect(await getPublishRequest(mine.owner, { siteId: theirs.siteId })).toBeNull();
});

test('what waits to be published names who changed each thing', async () => {
  const { owner, siteId, join } = await world();
  await publishNow(owner, siteId);
  const writer = await join('writer');
  const save = async (ctx: typeof owner, words: string) => {
    const [edit] = await edits(ctx, siteId, 1, words);
    await saveTransactions(ctx, { siteId, base: (await requireDraft(ctx, { siteId })).revision, transactions: [edit!] });
  };
  await save(writer, 'Da redação');
  const alone = await listUnpublished(owner, { siteId });
  expect(alone?.map(({ doer }) => doer)).toEqual([{ kind: 'person', name: 'A writer' }]);
  await save(owner, 'Da dona');
  const together = await listUnpublished(owner, { siteId });
  expect(together?.map(({ line, doer }) => [line.what, doer?.name])).toEqual([['text', 'Ana Souza']]);
});
