import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './environment.ts';
import { isRunning, stopGroup } from './processes.ts';
import { hashSources } from './sources.ts';

const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next');
const MARKER = path.join(ROOT, '.next/built-from');
const LOCK = path.join(ROOT, '.artifacts/build.lock');

/** Builds the app unless the last build was of exactly these sources. Returns the hash of the sources built. */
export async function ensureBuild(
  env: Record<string, string>,
  logFile: string,
  say: (line: string) => void = () => {},
  cancel?: AbortSignal,
): Promise<{ hash: string; built: boolean }> {
  const hash = hashSources('src', 'inngest', 'public', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json');
  const isCurrent = () => builtFrom() === hash;
  if (isCurrent()) return { hash, built: false };
  const unlock = await lock(cancel);
  try {
    if (isCurrent()) return { hash, built: false };
    say('Building the app, a few minutes …');
    await build(env, logFile, cancel);
    writeFileSync(MARKER, hash);
    return { hash, built: true };
  } finally {
    unlock();
  }
}

/** The hash of the sources of the current build; null without a build. */
export function builtFrom(): string | null {
  return existsSync(MARKER) ? readFileSync(MARKER, 'utf8') : null;
}

/** Two concurrent builds would overwrite each other: `npm test` may run beside `npm start`. */
async function lock(cancel?: AbortSignal): Promise<() => void> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (;;) {
    cancel?.throwIfAborted();
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return () => rmSync(LOCK, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isRunning(Number(existsSync(LOCK) ? readFileSync(LOCK, 'utf8') : 0))) await sleep(500);
    else rmSync(LOCK, { force: true });
  }
}

async function build(env: Record<string, string>, logFile: string, cancel?: AbortSignal): Promise<void> {
  rmSync(MARKER, { force: true });
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o600);
  const options = {
    cwd: ROOT,
    env: { ...process.env, ...env, NODE_ENV: 'production' as const },
    stdio: ['ignore', log, log],
    detached: true,
  } satisfies SpawnOptions;
  const child = spawn(process.execPath, [NEXT, 'build'], options);
  closeSync(log);
  const end = () => void (child.pid && stopGroup(child.pid));
  cancel?.addEventListener('abort', end, { once: true });
  const [status] = (await once(child, 'exit')) as [number | null];
  cancel?.removeEventListener('abort', end);
  cancel?.throwIfAborted();
  if (status !== 0)
    throw new Error(
      `The app could not be built (whole log: ${path.relative(ROOT, logFile)}):\n${firstProblem(readFileSync(logFile, 'utf8'))}`,
    );
}

/** Next prints long import traces after the one relevant line. */
function firstProblem(log: string): string {
  const lines = log.trimEnd().split('\n');
  const start = lines.findIndex((line) => /error|failed|not found/i.test(line));
  return (start < 0 ? lines.slice(-30) : lines.slice(start, start + 30)).join('\n');
}

export function nextCommand(mode: 'start' | 'dev', port: number): string[] {
  return [process.execPath, NEXT, mode, '--port', String(port), '--hostname', '127.0.0.1'];
}
