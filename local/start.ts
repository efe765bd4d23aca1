import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LOCAL_ACCESS_KEY, LOCAL_TOKEN } from './dns/keys.ts';
import { type Place, readPlace } from './environment.ts';
import { isRunning, lastLines, processCommand } from './processes.ts';
import { type Mode, type Stack, StartProblem, startStack } from './stack.ts';
import { totpCode } from './supabase/totp.ts';

const MAX_RESTARTS = 6;
const RESTART_WINDOW_MS = 60_000;

type Lock = { pid: number; mode: Mode };

const mode: Mode = process.argv.includes('--dev') ? 'dev' : 'start';
const began = Number(process.env.STARTED_AT) || Date.now(); // of local/start.mjs, which installs first
const cancel = new AbortController();
let stack: Promise<Stack> | null = null;
let stopping = false;

process.stdout.on('error', () => {}); // the terminal may be gone before we are
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
process.on('disconnect', () => void stop(0)); // `npm start` was killed

try {
  const place = readPlace();
  const lockFile = path.join(place.dataDir, 'run/start.json');
  const other = takeLock(lockFile);
  if (other) {
    reportOther(other, place);
    process.exit(0);
  }
  await run(place, lockFile);
} catch (error) {
  if (!stopping) console.error(error instanceof Error ? error.message : error);
  await stop(1);
}

async function run(place: Place, lockFile: string): Promise<void> {
  process.on('exit', () => rmSync(lockFile, { force: true }));
  stack = startStack(place, mode, say, cancel.signal);
  const started = await stack;
  if (stopping) return;
  print(place, started);
  await watch(started);
}

function print({ ports }: Place, { accounts, adopted, env }: Stack): void {
  const rows = [
    ['App', `http://localhost:${ports.app}`],
    ['Published sites', `http://<slug>.localhost:${ports.sites}`],
    ['Mailbox', `http://localhost:${ports.supabase}/_mail`],
    ['Jobs', `http://localhost:${ports.jobs}/_jobs`],
    ['Stripe', `http://localhost:${ports.stripe}/_stripe`],
    ['DNS', `http://localhost:${ports.dns}/_dns`],
    ['Own domains', `https://<name>.example:${ports.tls}  once a site has it as its own domain`],
    ['', `in a browser: map <name>.example to 127.0.0.1 in the hosts file, trust http://localhost:${ports.acme}/root.pem`],
    ['DNS by token', `Cloudflare ${LOCAL_TOKEN}`],
    ['', `Route 53 ${LOCAL_ACCESS_KEY.id} ${LOCAL_ACCESS_KEY.secret}`],
    ['Language model', env.VLLM_BASE_URL!.replace('//127.0.0.1:', '//localhost:')],
    ...accounts.flatMap(({ label, email, password, totpSecret }) => [
      [label, `${email}  ${password}`],
      ...(totpSecret ? [['', `authenticator: ${totpSecret}  now: ${totpCode(totpSecret, new Date())}`]] : []),
    ]),
  ];
  if (adopted.length > 0) say(`Already running, adopted: ${adopted.join(', ')}.`);
  say(`\nReady in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  for (const [label, value] of rows) say(`  ${label!.padEnd(17)}${value}`);
  say('\nCtrl-C stops everything.');
}

/** Reports every program that ends and restarts it; gives up when that does not help. */
async function watch(running: Stack): Promise<void> {
  const revivals: number[] = [];
  for (;;) {
    await sleep(500);
    if (stopping) return;
    if (running.isOutdated()) {
      say('The app was built anew: restarting it.');
      await running.restartApp();
    }
    const dead = running.services().filter((service) => !service.isAlive());
    if (dead.length === 0) continue;
    for (const { name, logFile } of dead)
      console.error(`\n${name} ended unexpectedly. The end of ${logFile}:\n${lastLines(logFile, 15)}\n`);
    revivals.push(Date.now());
    if (revivals.filter((time) => time > Date.now() - RESTART_WINDOW_MS).length > MAX_RESTARTS)
      throw new StartProblem('It keeps ending: giving up.');
    await running.restartEnded();
    if (!stopping) say(`${dead.map(({ name }) => name).join(', ')}: running again.`);
  }
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  cancel.abort();
  if (stack && code === 0) say('\nStopping …');
  const started = await stack?.catch(() => null); // a failed start cleans up after itself
  await started?.stop();
  process.exit(code);
}

/** One `npm start` per data directory. Returns the other one, if it is running. */
function takeLock(file: string): Lock | null {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, mode } satisfies Lock), { flag: 'wx' });
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = readLock(file);
    if (other && isRunning(other.pid) && processCommand(other.pid).includes('local/start.ts')) return other;
    rmSync(file, { force: true });
  }
}

function readLock(file: string): Lock | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Lock;
  } catch {
    return null;
  }
}

function reportOther(other: Lock, { ports }: Place): void {
  const command = other.mode === 'dev' ? 'npm run dev' : 'npm start';
  if (other.mode !== mode) throw new StartProblem(`${command} is running already (process ${other.pid}): stop it first.`);
  say(`Already running: nothing to start. Ctrl-C where it was started, or "kill ${other.pid}", stops it.`);
  say(`  App              http://localhost:${ports.app}`);
  say(`  Mailbox          http://localhost:${ports.supabase}/_mail`);
  say(`  Stripe           http://localhost:${ports.stripe}/_stripe`);
}

function say(line: string): void {
  console.log(line);
}
