import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Pool } from 'pg';
import { afterAll } from 'vitest';
import { makeKeys } from '../../local/keys.ts';
import { startSupabase } from '../../local/supabase/server.ts';
import { openDatabase } from './database.ts';

/** A database as from `openDatabase`, with auth, storage and mailbox beside it: await it at the top of a test file. */
export async function openCloud(): Promise<{ admin: Pool; appUrl: string; adminUrl: string; supabaseUrl: string }> {
  const { admin, appUrl, adminUrl } = await openDatabase();
  const keys = makeKeys();
  const blobDir = mkdtempSync(path.join(tmpdir(), 'test-blobs-'));
  const server = await startSupabase({ siteUrl: 'http://127.0.0.1:9', blobDir, keys, databaseUrl: adminUrl, port: 0 });
  const supabaseUrl = `http://127.0.0.1:${server.port}`;
  Object.assign(process.env, {
    NEXT_PUBLIC_SUPABASE_URL: supabaseUrl,
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
    SUPABASE_SECRET_KEY: keys.secretKey,
    RESEND_API_KEY: keys.resendKey,
    RESEND_BASE_URL: supabaseUrl,
    SITES_URL: 'http://localhost:3001',
  });
  afterAll(async () => {
    await server.close();
    rmSync(blobDir, { recursive: true });
  });
  return { admin, appUrl, adminUrl, supabaseUrl };
}
