import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, test } from 'vitest';
import { makeKeys } from '../../local/keys.ts';
import type { CloudOptions } from '../../local/supabase/cloud.ts';
import { startSupabase } from '../../local/supabase/server.ts';
import { createDatabase } from '../../local/test-database.ts';

const hosted = process.env.CONTRACT_SUPABASE_URL
  ? {
      url: process.env.CONTRACT_SUPABASE_URL,
      publishableKey: process.env.CONTRACT_SUPABASE_PUBLISHABLE_KEY ?? '',
      secretKey: process.env.CONTRACT_SUPABASE_SECRET_KEY ?? '',
    }
  : null;

/** A case that needs the local mailbox or clock; against a hosted project it is skipped, and says so. */
export const localTest = Object.assign((name: string, run: () => Promise<void>) => {
  if (hosted) test.skip(`${name} (needs the local mailbox or settings)`, run);
  else test(name, run);
});

export const isHosted = hosted !== null;
export const SITE_URL = 'http://localhost:3000';

export type Person = { id: string; email: string; password: string };
export type Letter = { to: string[]; subject: string; text: string; code: string; link: string };

/** The Supabase under test: our own on a database of its own, or the hosted project that the environment names. */
export class World {
  url = '';
  publishableKey = '';
  secretKey = '';
  resendKey = '';
  close: () => Promise<void> = async () => {};
  readonly #made: string[] = [];

  async open(options: Partial<CloudOptions>): Promise<void> {
    if (hosted) {
      Object.assign(this, hosted);
      return;
    }
    const database = await createDatabase();
    const keys = makeKeys();
    const blobDir = mkdtempSync(path.join(tmpdir(), 'contract-blobs-'));
    const defaults = { siteUrl: SITE_URL, blobDir, keys, databaseUrl: database.adminUrl, mailIntervalSeconds: 0, refreshReuseSeconds: 0 };
    const server = await startSupabase({ ...defaults, ...options, port: 0 });
    Object.assign(this, { url: `http://127.0.0.1:${server.port}`, ...keys });
    this.close = async () => {
      await server.close();
      await database.drop();
      rmSync(blobDir, { recursive: true });
    };
  }

  /** A visitor's client with a memory of its own. */
  client(auth: { flowType?: 'pkce' | 'implicit' } = {}): SupabaseClient {
    const memory = new Map<string, string>();
    const storage = {
      getItem: (key: string) => memory.get(key) ?? null,
      setItem: (key: string, value: string) => void memory.set(key, value),
      removeItem: (key: string) => void memory.delete(key),
    };
    return createClient(this.url, this.publishableKey, {
      auth: { autoRefreshToken: false, detectSessionInUrl: false, persistSession: true, storage, storageKey: address(), ...auth },
    });
  }

  get admin(): SupabaseClient {
    return createClient(this.url, this.secretKey, { auth: { autoRefreshToken: false, persistSession: false } });
  }

  /** A confirmed account. */
  async person(): Promise<Person> {
    const [email, password] = [address(), 'correct horse battery'];
    const { data, error } = await this.admin.auth.admin.createUser({ email, password, email_confirm: true });
    if (error) throw error;
    this.#made.push(data.user.id);
    return { id: data.user.id, email, password };
  }

  async signedIn(): Promise<{ client: SupabaseClient; person: Person }> {
    const person = await this.person();
    const client = this.client();
    const { error } = await client.auth.signInWithPassword(person);
    if (error) throw error;
    return { client, person };
  }

  /** The newest mail to this address. */
  async letter(to: string): Promise<Letter | null> {
    const mails = (await (await fetch(`${this.url}/_mail.json?to=${encodeURIComponent(to)}`)).json()) as Letter[];
    return mails[0] ?? null;
  }

  async requireLetter(to: string): Promise<Letter> {
    const letter = await this.letter(to);
    if (!letter) throw new Error(`no mail to ${to}`);
    return letter;
  }

  async forget(): Promise<void> {
    if (hosted) for (const id of this.#made) await this.admin.auth.admin.deleteUser(id);
    await this.close();
  }
}

export function openWorld(options: Partial<CloudOptions> = {}): World {
  const world = new World();
  beforeAll(() => world.open(options));
  afterAll(() => world.forget());
  return world;
}

export function address(): string {
  return `contract-${randomBytes(6).toString('hex')}@example.com`;
}

/** Where a link leads, without going there. */
export async function follow(link: string): Promise<URL> {
  const response = await fetch(link, { redirect: 'manual' });
  const location = response.headers.get('location');
  if (!location) throw new Error(`no redirect: ${response.status} ${await response.text()}`);
  return new URL(location);
}
