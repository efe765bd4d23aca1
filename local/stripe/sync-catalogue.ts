import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../environment.ts';

const COMMAND = path.join(ROOT, 'src/cli/stripe-catalogue.ts');

/** Creates products, prices and meters of the plans, like `npm run stripe:catalogue` in production. A failure is reported, not fatal. */
export async function syncCatalogue(env: Record<string, string>, say: (line: string) => void): Promise<void> {
  if (!existsSync(COMMAND)) return;
  try {
    await promisify(execFile)(process.execPath, ['--conditions=react-server', COMMAND], { env: { ...process.env, ...env } });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    say(`Stripe: plans could not be made there.\n${`${stdout}${stderr}`.trim().split('\n').slice(-5).join('\n')}`);
  }
}
