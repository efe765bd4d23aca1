import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Pool } from 'pg';
import type { Place } from '../environment.ts';
import type { Keys } from '../keys.ts';
import { type DemoAccount, demoAccounts, makeAccounts } from './accounts.ts';
import { readState } from './state.ts';

/** Shorter gaps than this are not worth a process. */
const FRESH_MS = 30 * 60_000;

interface Start {
  place: Place;
  env: Record<string, string>;
  keys: Keys;
  adminUrl: string;
  say(line: string): void;
}

/**
 * Creates the demo accounts and, unless DEMO=off, their history. In a process of its own, because it calls the product's verbs. A
 * failure is reported, not fatal: the product works without the demo, and the next start retries.
 */
export async function startDemo({ place, env, keys, adminUrl, say }: Start): Promise<DemoAccount[]> {
  const admin = new Pool({ connectionString: adminUrl, max: 4 });
  try {
    const state = await readState(admin);
    if (process.env.DEMO === 'off') {
      await makeAccounts(admin, { url: env.NEXT_PUBLIC_SUPABASE_URL!, secretKey: env.SUPABASE_SECRET_KEY! }, keys.demoPassword);
    } else if (!state?.madeAt || Date.now() - Number(state.visitedUntil) > FRESH_MS) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--conditions=react-server', path.join(import.meta.dirname, 'main.ts')],
        {
          env: {
            ...process.env,
            ...env,
            DATABASE_ADMIN_URL: adminUrl,
            DEMO_PASSWORD: keys.demoPassword,
            NODE_COMPILE_CACHE: path.join(place.dataDir, 'compile-cache'),
          },
        },
      );
      if (stdout.trim()) say(stdout.trim());
    }
  } catch (error) {
    const { stderr = String(error) } = error as { stderr?: string };
    say(`The demo could not be made:\n${stderr.trim().split('\n').slice(-12).join('\n')}`);
  } finally {
    await admin.end();
  }
  return demoAccounts(keys.demoPassword);
}
