import { expect, test } from 'vitest';
import { anonymousContext, type Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../tests/world/database.ts';
import { makeClient } from '../../../tests/world/people.ts';
import { createProject, listProjects, requireDefaultProject } from './index.ts';

const { admin } = await openDatabase();
const names = async (ctx: Context) => (await listProjects(ctx)).map((project) => project.name);

test('a client makes a project', async () => {
  const ctx = await makeClient(admin, { tier: 'basic' });
  const { projectId } = await createProject(ctx, { name: 'Padaria', description: 'Site e cardápio' });
  expect(await listProjects(ctx)).toMatchObject([{ id: projectId, name: 'Padaria', description: 'Site e cardápio', status: 'discovery' }]);
});

test('a stranger sees and replaces nothing of others', async () => {
  const owner = await makeClient(admin);
  const stranger = await makeClient(admin);
  const { projectId } = await createProject(owner, { name: 'Mine' });
  expect(await names(stranger)).toEqual([]);
  await expect(createProject(stranger, { projectId, name: 'Theirs' })).rejects.toMatchObject({ code: 'conflict' });
  for (const verb of [
    () => createProject(anonymousContext(), { name: 'x' }),
    () => listProjects(anonymousContext()),
    () => requireDefaultProject(anonymousContext(), 'Forno do Tonho'),
  ]) {
    await expect(verb()).rejects.toMatchObject({ code: 'forbidden' });
  }
  expect(await names(owner)).toEqual(['Mine']);
});

test('making one twice changes nothing more', async () => {
  const ctx = await makeClient(admin);
  const projectId = newId();
  for (let i = 0; i < 2; i++) await createProject(ctx, { projectId, name: 'One' });
  expect(await names(ctx)).toEqual(['One']);
});

test('the project one too many is refused with the limit that refused it', async () => {
  const ctx = await makeClient(admin);
  await createProject(ctx, { name: 'First' });
  await expect(createProject(ctx, { name: 'Second' })).rejects.toMatchObject({
    code: 'over_limit',
    details: { meter: 'projects', used: 1, limit: 1, resetsAt: null },
  });
  expect(await names(ctx)).toEqual(['First']);
});

test('first sites made at once share one default project', async () => {
  const ctx = await makeClient(admin, { tier: 'pro' });
  const found = await Promise.all(Array.from({ length: 8 }, () => requireDefaultProject(ctx, 'Forno do Tonho')));
  expect(new Set(found).size).toBe(1);
  expect(await names(ctx)).toEqual(['Forno do Tonho']);
});
