import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { PORT_VARIABLES, type PortName, ROOT } from '../../local/environment.ts';
import { freePort } from '../../local/processes.ts';
import { startStack } from '../../local/stack.ts';

/** URLs and ports of the built app and its services; `inject('app')` in a test. */
export interface BuiltApp {
  ports: Record<PortName, number>;
  dataDir: string;
  supabaseUrl: string;
  publishableKey: string;
  /** People who can sign in: one client, one of the agency. */
  accounts: { label: string; email: string; password: string; totpSecret?: string }[];
}

declare module 'vitest' {
  interface ProvidedContext {
    app: BuiltApp;
  }
}

/** Vitest's global setup: the production build on a local cloud with empty data and ports of its own. Rebuilds only after changes. */
export default async function startApp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = path.join(ROOT, '.data/hostile');
  rmSync(dataDir, { recursive: true, force: true });
  const ports = {} as Record<PortName, number>;
  for (const name of Object.keys(PORT_VARIABLES) as PortName[]) ports[name] = await freePort();
  // All test requests come from one address.
  process.env.RATE_LIMIT_SCALE = '20';
  // A browser that measures the demo's sites would take the machine from the attacks.
  process.env.MEASURE_LIVE_SITES = 'off';
  const { accounts, env, stop } = await startStack({ dataDir, ports }, 'start');
  // Other projects of this run have normal limits.
  delete process.env.RATE_LIMIT_SCALE;
  delete process.env.MEASURE_LIVE_SITES;
  const supabaseUrl = env.NEXT_PUBLIC_SUPABASE_URL ?? '';
  const publishableKey = env.NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY ?? '';
  project.provide('app', { ports, dataDir, supabaseUrl, publishableKey, accounts });
  return stop;
}
