import { existsSync } from 'node:fs';

/** Data of the journeys' own local cloud: empty at every run. */
export const DATA_DIR = '.data/journeys';
/** Its ports, apart from those of `npm start`. */
export const PORTS = { app: 3400, sites: 3401, supabase: 3402, database: 3403, jobs: 3404, stripe: 3405 } as const;
export const APP = `http://localhost:${PORTS.app}`;
export const MAILBOX = `http://127.0.0.1:${PORTS.supabase}`;
export const STRIPE = `http://127.0.0.1:${PORTS.stripe}`;

/** A browser that is installed, else the one that the packages bring (extracted by `local/ensure-browser.mjs`). */
export function chromiumPath(): string {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '.data/browser/chromium',
  ];
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium: run `node local/ensure-browser.mjs`, or set CHROMIUM_PATH.');
  return found;
}
