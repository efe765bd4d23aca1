import { DrizzleQueryError } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { anonymousContext } from '../context.ts';
import { asActor, closeDatabase } from '../db.ts';
import { AppError } from '../errors.ts';
import { translateDatabaseError } from './db-errors.ts';

const thrown = (fields: object) => new DrizzleQueryError('select 1', [], Object.assign(new Error('from the driver'), fields));

afterAll(closeDatabase);

test.each([
  ['23505', 'conflict', 'already_exists'],
  ['23503', 'conflict', 'still_referenced'],
  ['42501', 'forbidden', 'not_yours'],
  ['22P02', 'invalid', 'invalid_value'],
  ['23514', 'invalid', 'invalid_value'],
  ['40P01', 'unavailable', 'database_busy'],
  ['57014', 'unavailable', 'database_too_slow'],
  ['57P01', 'unavailable', 'database_unavailable'],
  ['ECONNREFUSED', 'unavailable', 'database_unavailable'],
])('an error %s of the database becomes %s (%s)', (code, appCode, reason) => {
  expect(translateDatabaseError(thrown({ code }))).toMatchObject({ name: 'AppError', code: appCode, reason });
});

test('an error of another copy of the query builder is understood too', () => {
  class DrizzleQueryError extends Error {
    query = 'select 1';
    params: unknown[] = [];
  }
  const cause = Object.assign(new Error('from the driver'), { code: '42501' });
  expect(translateDatabaseError(new DrizzleQueryError('Failed query', { cause }))).toMatchObject({
    code: 'forbidden',
    reason: 'not_yours',
  });
});

test('a refused limit says which, how much is used, the limit and when it starts again', () => {
  const details = { meter: 'page_generate', used: 10, limit: 10, resetsAt: '2026-12-01T00:00:00+00:00' };
  expect(translateDatabaseError(thrown({ code: 'PM001', detail: JSON.stringify(details) }))).toMatchObject({ code: 'over_limit', details });
});

test('an error that is ours or unknown comes back as it is', () => {
  const ours = new AppError('conflict', 'slug_taken');
  const unknown = new Error('boom');
  expect(translateDatabaseError(ours)).toBe(ours);
  expect(translateDatabaseError(unknown)).toBe(unknown);
});

test('a stopped database is reported as unavailable', async () => {
  Object.assign(process.env, {
    DATABASE_URL: 'postgresql://app_server:app_server@127.0.0.1:9/postgres',
    NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:9',
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_for_tests',
    SUPABASE_SECRET_KEY: 'sb_secret_for_tests_only',
    APP_URL: 'http://127.0.0.1:9',
    SITES_URL: 'http://localhost:9',
    PREVIEWS_URL: 'http://preview.localhost:9',
    APP_SECRET: 'a-secret-of-tests-that-guards-nothing',
  });
  await expect(asActor(anonymousContext(), async () => 1)).rejects.toMatchObject({ code: 'unavailable', reason: 'database_unavailable' });
});
