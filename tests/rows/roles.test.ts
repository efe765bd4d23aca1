import { afterAll, expect, test } from 'vitest';
import { PERMISSIONS } from '#platform/access/permissions.ts';
import { openDatabase } from '../world/database.ts';

const { admin } = await openDatabase();
const client = await admin.connect();
afterAll(() => client.release());

/** Said a second time, by hand: who changes what a role may has to mean it. */
const ROLES: Record<string, string[]> = {
  owner: [...PERMISSIONS],
  manager: PERMISSIONS.filter((one) => !['account.hand_over', 'account.close', 'billing.manage'].includes(one)),
  editor: ['account.read', 'site.create', 'content.edit', 'site.publish', 'site.export', 'message.read'],
  writer: ['account.read', 'content.edit'],
  billing: ['account.read', 'billing.read', 'billing.manage'],
  viewer: ['account.read'],
  api_key: PERMISSIONS.filter(
    (one) => !['account.hand_over', 'account.close', 'member.manage', 'key.manage', 'support.manage', 'activity.read'].includes(one),
  ),
  support: ['account.read'],
  support_writing: ['account.read', 'site.create', 'site.manage', 'content.edit', 'site.publish', 'domain.manage'],
  server: PERMISSIONS.filter(
    (one) => !['account.hand_over', 'account.close', 'member.manage', 'key.manage', 'support.manage', 'activity.read'].includes(one),
  ),
};

test('each role may what is said here, and nothing else', async () => {
  const { rows } = await client.query<{ role: string; permissions: string[] }>(
    'select role, array_agg(permission) as permissions from public.role_permissions group by role',
  );
  const kept = Object.fromEntries(rows.map(({ role, permissions }) => [role, permissions.sort()]));
  expect(kept).toEqual(Object.fromEntries(Object.entries(ROLES).map(([role, permissions]) => [role, [...permissions].sort()])));
});
