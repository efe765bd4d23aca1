import { expect, test } from 'vitest';
import { readEnvironment } from './env.ts';

const complete = {
  DATABASE_URL: 'postgres://app_server:x@127.0.0.1:54322/postgres',
  NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:54321/',
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_0123456789',
  SUPABASE_SECRET_KEY: 'sb_secret_0123456789abcdef',
  APP_URL: 'http://localhost:3000',
  SITES_URL: 'http://localhost:3001',
  APP_SECRET: 'x'.repeat(32),
};

test('a complete environment is read and addresses lose their last slash', () => {
  expect(readEnvironment(complete).NEXT_PUBLIC_SUPABASE_URL).toBe('http://127.0.0.1:54321');
});

test('every wrong variable gets one line that names it', () => {
  const { DATABASE_URL: _, ...rest } = complete;
  const read = () => readEnvironment({ ...rest, APP_URL: 'localhost', APP_SECRET: 'short' });
  expect(read).toThrow(/DATABASE_URL is missing/);
  expect(read).toThrow(/APP_URL must be an http/);
  expect(read).toThrow(/APP_SECRET must have at least/);
});

test('without Stripe nothing is sold; its key and the secret of its webhook go together', () => {
  expect(readEnvironment(complete).STRIPE_SECRET_KEY).toBeUndefined();
  expect(() => readEnvironment({ ...complete, STRIPE_SECRET_KEY: 'sk_test_12345678' })).toThrow(
    /STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET go together/,
  );
});
