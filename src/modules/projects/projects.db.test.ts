import { expect, test } from 'vitest';
import { anonymousContext, type Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../tests/world/database.ts';
import { makeClient } from '../../../tests/world/people.ts';
import { createProject, deleteProject, listProjects, renameProject, requireDefaultProject } from './index.ts';

const { admin } = await openDatabase();
const names = async (ctx: Context) => (await listProjects(ctx)).map((project) => project.name);

test('a client makes, renames and removes a project', async () => {
  const ctx = await makeClient(admin, { tier: 'basic' });
  const { projectId } = await createProject(ctx, { name: 'Padaria', description: 'Site e cardápio' });
  await renameProject(ctx, { projectId, name: 'Padaria da Vila' });
  expect(await listProjects(ctx)).toMatchObject([
    { id: projectId, name: 'Padaria da Vila', description: 'Site e cardápio', status: 'discovery' },
  ]);
  await deleteProject(ctx, { projectId });
  expect(await names(ctx)).toEqual([]);
});

test('a stranger sees, renames and removes nothing of others', async () => {
  const owner = await makeClient(admin);
  const stranger = await makeClient(admin);
  const { projectId } = await createProject(owner, { name: 'Mine' });
  expect(await names(stranger)).toEqual([]);
  await expect(renameProject(stranger, { projectId, name: 'Theirs' })).rejects.toMatchObject({ code: 'not_found' });
  await expect(deleteProject(stranger, { projectId })).rejects.toMatchObject({ code: 'not_found' });
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

test('making, renaming or removing twice changes nothing more', async () => {
  const ctx = await makeClient(admin);
  const projectId = newId();
  for (let i = 0; i < 2; i++) await createProject(ctx, { projectId, name: 'One' });
  for (let i = 0; i < 2; i++) await renameProject(ctx, { projectId, name: 'Uno' });
  expect(await names(ctx)).toEqual(['Uno']);
  await deleteProject(ctx, { projectId });
  await expect(deleteProject(ctx, { projectId })).rejects.toMatchObject({ code: 'not_found', reason: 'project_not_found' });
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

test('a project that holds a site is not removed', async () => {
  const ctx = await makeClient(admin);
  const { projectId } = await createProject(ctx, { name: 'Full' });
  await admin.query('insert into sites (client_id, project_id, name, slug) values ($1, $2, $3, $4)', [
    ctx.account.id,
    projectId,
    'Site',
    `s-${newId()}`,
  ]);
  await expect(deleteProject(ctx, { projectId })).rejects.toMatchObject({ code: 'conflict', reason: 'project_has_sites' });
  expect(await names(ctx)).toEqual(['Full']);
});

test('first sites made at once share one default project', async () => {
  const ctx = await makeClient(admin, { tier: 'pro' });
  const found = await Promise.all(Array.from({ length: 8 }, () => requireDefaultProject(ctx, 'Forno do Tonho')));
  expect(new Set(found).size).toBe(1);
  expect(await names(ctx)).toEqual(['Forno do Tonho']);
});
