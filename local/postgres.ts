import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresCommands } from './postgres-commands.ts';
import { isRunning, lastLines, portIsFree, processCommand, processesIn } from './processes.ts';

/** Superuser of the embedded server; `postgres` is a plain administrator there, as on hosted Supabase. */
const SUPERUSER = 'supabase_admin';
const NOBODY = 65534;
// The search path is hosted Supabase's; set here rather than per database, so that cloned databases have it too.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  search_path: '"$user", public, extensions',
};

export type Postgres = { port: number; adminUrl: string; adopted: boolean; isAlive(): boolean; stop(): Promise<void> };

export type PostgresOptions = {
  dataDir: string;
  port: number;
  password?: string;
  logFile?: string;
  settings?: Record<string, string>;
};

export class PortInUse extends Error {
  readonly port: number;
  constructor(port: number) {
    super(`port ${port} is in use by another program`);
    this.port = port;
  }
}

/**
 * Starts the embedded Postgres on 127.0.0.1, or adopts the one that already runs on `dataDir` (on whatever port it has). `stop()`
 * ends it either way. Throws with the last lines of its log when it does not come up.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataDir = path.resolve(options.dataDir);
  const password = options.password ?? 'postgres';
  const logFile = options.logFile ?? `${dataDir}.log`;
  mkdirSync(path.dirname(dataDir), { recursive: true });
  mkdirSync(path.dirname(logFile), { recursive: true });

  const live = await liveServer(dataDir);
  if (live) return handle(live.pid, live.port, password, true);

  const wrap = unprivileged();
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) initialise(dataDir, password, wrap);
  takeOwnership(dataDir, wrap.owner);
  await clearStaleLock(dataDir);
  if (!(await portIsFree(options.port))) throw new PortInUse(options.port);

  const settings = { ...SETTINGS, ...options.settings };
  const args = [
    '-D',
    dataDir,
    '-p',
    String(options.port),
    ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ];
  const log = openSync(logFile, 'a', 0o600);
  // Its own session: Ctrl-C in the terminal must reach us first, so that clients stop before the server does.
  const child = wrap.spawn(postgresCommands().postgres, args, log);
  closeSync(log);
  await untilReady(dataDir, child, logFile);
  child.unref();
  return handle(child.pid!, options.port, password, false);
}

/** Stops the server of this data directory, if one is left over from a killed process. */
export async function stopPostgres(dataDir: string): Promise<void> {
  const live = await liveServer(path.resolve(dataDir));
  if (live) await stopServer(live.pid);
}

/** The running server of this data directory, if any, once it accepts connections. */
async function liveServer(dataDir: string) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const lock = readLock(dataDir);
    if (!lock || !isServer(lock.pid, dataDir)) return null;
    // A killed server looks alive for a moment, while the kernel takes it apart: only one that answers may be adopted.
    if (lock.status === 'ready' && (await answers(lock.port))) return lock;
    await sleep(100); // starting up, shutting down or dying
  }
  throw new Error(`the Postgres of ${dataDir} neither becomes ready nor ends`);
}

/**
 * Whether a Postgres accepts connections on this port: it answers an SSLRequest
 * (https://www.postgresql.org/docs/17/protocol-flow.html) with one byte.
 */
function answers(port: number): Promise<boolean> {
  const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
  return new Promise<boolean>((resolve) => {
    const finish = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 }, () => socket.write(SSL_REQUEST));
    socket.once('data', (bytes) => finish(['S', 'N'].includes(bytes.toString('latin1', 0, 1))));
    for (const event of ['timeout', 'error', 'close']) socket.once(event, () => finish(false));
  });
}

function readLock(dataDir: string) {
  const file = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
}

function isServer(pid: number, dataDir: string): boolean {
  const command = isRunning(pid) ? processCommand(pid) : '';
  return command.includes('postgres') && command.includes(dataDir);
}

/** A dead or recycled pid blocks the next start; but backends of a killed server must be gone before the lock may go. */
async function clearStaleLock(dataDir: string): Promise<void> {
  const lock = readLock(dataDir);
  if (!lock) return;
  for (let waited = 0; processesIn(dataDir).length > 0; waited += 50) {
    if (waited > 10_000) throw new Error(`processes ${processesIn(dataDir).join(', ')} still hold ${dataDir}; end them and start again`);
    await sleep(50);
  }
  rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
}

function initialise(dataDir: string, password: string, wrap: Unprivileged): void {
  const fresh = `${dataDir}.init`;
  const passwordFile = `${dataDir}.pw`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (wrap.owner !== null) for (const file of [fresh, passwordFile]) chownSync(file, wrap.owner, wrap.owner);
  try {
    const options = [
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
      '--set=timezone=UTC',
      '--set=log_timezone=UTC',
    ];
    wrap.run(postgresCommands().initdb, ['-D', fresh, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, ...options]);
    renameSync(fresh, dataDir);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function untilReady(dataDir: string, child: ChildProcess, logFile: string): Promise<void> {
  let failure: string | null = null;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code, signal) => {
    failure ??= `it ended with ${signal ?? `code ${code}`}`;
  });
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(20)) {
    if (failure) throw new Error(`Postgres did not start: ${failure}\n${lastLines(logFile, 8)}`);
    const lock = readLock(dataDir);
    if (lock?.pid === child.pid && lock?.status === 'ready') return;
  }
  throw new Error(`Postgres did not become ready within a minute\n${lastLines(logFile, 8)}`);
}

function handle(pid: number, port: number, password: string, adopted: boolean): Postgres {
  const adminUrl = `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
  return { port, adminUrl, adopted, isAlive: () => isRunning(pid), stop: () => stopServer(pid) };
}

async function stopServer(pid: number): Promise<void> {
  if (!isRunning(pid)) return;
  process.kill(pid, 'SIGINT'); // fast shutdown: ends sessions, keeps every commit
  for (let waited = 0; isRunning(pid); waited += 20) {
    if (waited === 20_000) process.kill(pid, 'SIGQUIT');
    if (waited > 25_000) throw new Error(`Postgres ${pid} does not end`);
    await sleep(20);
  }
}

type Unprivileged = {
  owner: number | null;
  run(command: string, args: string[]): void;
  spawn(command: string, args: string[], log: number): ChildProcess;
};

/** Postgres refuses to run as root: it runs in a user namespace as nobody or, where that is forbidden, as uid nobody. */
function unprivileged(): Unprivileged {
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot && canUnshare() ? UNSHARE : [];
  const identity = isRoot && prefix.length === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const split = (command: string, args: string[]): [string, string[]] => {
    const [first, ...rest] = [...prefix, command, ...args];
    return [first!, rest];
  };
  return {
    owner: isRoot ? (identity.uid ?? 0) : null,
    run: (command, args) => void execFileSync(...split(command, args), { stdio: ['ignore', 'ignore', 'pipe'], ...identity }),
    spawn: (command, args, log) => spawn(...split(command, args), { stdio: ['ignore', log, log], detached: true, ...identity }),
  };
}

const UNSHARE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

function canUnshare(): boolean {
  try {
    execFileSync(UNSHARE[0]!, [...UNSHARE.slice(1), 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A directory made under one way of dropping root must open under the other. */
function takeOwnership(dataDir: string, owner: number | null): void {
  if (owner === null || statSync(dataDir).uid === owner) return;
  execFileSync('chown', ['-R', `${owner}:${owner}`, dataDir]);
}
