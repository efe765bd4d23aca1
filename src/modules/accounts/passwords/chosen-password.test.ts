import type { User } from '@supabase/supabase-js';
import { expect, it, vi } from 'vitest';
import { ENVIRONMENT } from '../../../../tests/world/environment.ts';
import type { PendingSignIn } from '../sign-in/pending-sign-in.ts';
import { hidePassword, keepChosenPassword } from './chosen-password.ts';

Object.assign(process.env, ENVIRONMENT);

const NOW = '2026-11-22T12:00:00Z';
const user = (more: Partial<User> = {}) =>
  ({ id: 'u', email: 'ana@padaria.example', email_confirmed_at: NOW, last_sign_in_at: NOW, ...more }) as User;
const pending = (password?: string): PendingSignIn => ({
  id: '018f0000-0000-7000-8000-000000000001',
  email: 'ana@padaria.example',
  flow: 'sign-up',
  next: '/start',
  sentAt: 0,
  mailed: true,
  ...(password && { password: hidePassword(password) }),
});

/** The password sent to the account service; null when none is sent. */
async function kept(who: User | null, waiting: PendingSignIn | null): Promise<string | null> {
  const updateUser = vi.fn(async (_: { password: string }) => ({ error: null }));
  await keepChosenPassword({ auth: { updateUser } } as never, who, waiting);
  return updateUser.mock.calls[0]?.[0].password ?? null;
}

it('keeps the password of the browser that proves the address first, and hides it on the way', async () => {
  expect(await kept(user(), pending('pão quente às seis'))).toBe('pão quente às seis');
  expect(JSON.stringify(pending('pão quente às seis'))).not.toContain('quente');
  expect(hidePassword('a')).not.toBe(hidePassword('a'));
});

it.each([
  ['nobody', null, pending('x'.repeat(12))],
  ['a browser that chose none', user(), pending()],
  ['a browser that signed up nowhere', user(), null],
  ['an account that stood before', user({ email_confirmed_at: '2026-01-01T00:00:00Z' }), pending('x'.repeat(12))],
  ['an address that is not proved', user({ email_confirmed_at: undefined as never }), pending('x'.repeat(12))],
  ['another address', user({ email: 'bia@padaria.example' }), pending('x'.repeat(12))],
])('keeps nothing for %s', async (_, who, waiting) => {
  expect(await kept(who, waiting)).toBeNull();
});
