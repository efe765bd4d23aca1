import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createServerClient } from '@supabase/ssr';
import { inject } from 'vitest';
import { ROOT } from '../../local/environment.ts';
import { totpCode } from '../../local/supabase/totp.ts';
import { head, type RawOptions, type RawReply, sendRaw } from './raw-socket.ts';

const app = inject('app');
export const APP_PORT = app.ports.app;
export const SITES_PORT = app.ports.sites;
export const APP = `http://localhost:${APP_PORT}`;

/** Headers of one of our pages that calls a Server Action. */
export const OWN_PAGE = { Host: `localhost:${APP_PORT}`, Origin: APP, 'Sec-Fetch-Site': 'same-origin' };

/** The build's Server Actions, as published in its scripts: name to id. */
export function serverActions(): Map<string, string> {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, '.next/server/server-reference-manifest.json'), 'utf8')) as {
    node: Record<string, { exportedName: string }>;
  };
  return new Map(Object.entries(manifest.node).map(([id, { exportedName }]) => [exportedName, id]));
}

/** Calls an action with arguments encoded as by React's client, or with any other body. */
export function callAction(
  id: string,
  args: unknown[] | Buffer,
  headers: Record<string, string> = {},
  options: RawOptions = {},
): Promise<RawReply> {
  const body = Array.isArray(args) ? Buffer.from(JSON.stringify(args)) : args;
  const sent = {
    ...OWN_PAGE,
    'Next-Action': id,
    Accept: 'text/x-component',
    'Content-Type': 'text/plain;charset=UTF-8',
    'Content-Length': String(body.length),
    ...headers,
  };
  return sendRaw(APP_PORT, head('POST / HTTP/1.1', sent), { body: [body], ...options });
}

/** The Cookie header of a freshly signed-in demo person: the first whose label begins like this. */
export function sessionOf(label: 'Client' | 'Client, free' | 'Client, past due' | 'Agency'): Promise<string> {
  const account = app.accounts.find((each) => each.label.startsWith(label));
  if (!account) throw new Error(`no account for ${label}`);
  return cookieFor(account);
}

/** The same for any person with a password. */
export async function cookieFor(account: { email: string; password: string; totpSecret?: string }): Promise<string> {
  const jar = new Map<string, string>();
  const client = createServerClient(app.supabaseUrl, app.publishableKey, {
    cookieOptions: { name: 'pm-session' },
    cookies: {
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      setAll: (changes) => {
        for (const { name, value } of changes) jar.set(name, value);
      },
    },
  });
  const { data, error } = await client.auth.signInWithPassword(account);
  if (error) throw error;
  if (account.totpSecret) {
    const factorId = data.user.factors!.find(({ status }) => status === 'verified')!.id;
    const shown = await client.auth.mfa.challengeAndVerify({ factorId, code: totpCode(account.totpSecret, new Date()) });
    if (shown.error) throw shown.error;
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Resident memory of the app's process, in megabytes. */
export function appMegabytes(): number {
  const { pid } = JSON.parse(readFileSync(path.join(app.dataDir, 'run/app.json'), 'utf8')) as { pid: number };
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

export const appLog = (): string => readFileSync(path.join(app.dataDir, 'logs/app.log'), 'utf8');

/** Longest response time of `/api/health` during `work`, in milliseconds. */
export async function worstWaitDuring(work: () => Promise<unknown>): Promise<number> {
  let worst = 0;
  let goesOn = true;
  const watch = (async () => {
    while (goesOn) {
      const began = performance.now();
      const { ok } = await fetch(`${APP}/api/health`);
      worst = Math.max(worst, ok ? performance.now() - began : Number.POSITIVE_INFINITY);
    }
  })();
  await work().finally(() => {
    goesOn = false;
  });
  await watch;
  return worst;
}
