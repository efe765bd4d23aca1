import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, lastLines, portIsFree, processCommand, stopGroup } from './processes.ts';

const START_SECONDS = 180;

/** One program of the local cloud. */
export type ServiceSpec = {
  name: string;
  command: string[];
  env: Record<string, string>;
  port: number;
  /** A health check URL; any answer below 500 is healthy. */
  health: string;
  /** Matches the program's command line, to distinguish it from a process that got its pid later. */
  mark: RegExp;
  /** Changes when a running one is outdated: other sources, settings or build. */
  fingerprint: string;
  dataDir: string;
};

export type Service = { name: string; adopted: boolean; logFile: string; isAlive(): boolean; stop(): Promise<void> };

type PidFile = { pid: number; fingerprint: string };

/** Starts the program in its own process group and waits until it answers, or adopts a running one. */
export async function startService(spec: ServiceSpec, cancel?: AbortSignal): Promise<Service> {
  const { pidFile, logFile } = filesOf(spec);
  const running = readPidFile(pidFile);
  const isOurs = running !== null && isRunning(running.pid) && spec.mark.test(processCommand(running.pid));
  if (isOurs && running.fingerprint === spec.fingerprint && (await answers(spec))) return service(spec, running.pid, true);
  if (isOurs) await stopGroup(running.pid);
  if (!(await becomesFree(spec.port, running !== null))) throw new Error(`port ${spec.port} is in use by another program`);

  if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`);
  const log = openSync(logFile, 'a', 0o600);
  const [command, ...args] = spec.command;
  const child = spawn(command!, args, { env: { ...process.env, ...spec.env }, stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const failure = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? `code ${code}`}`));
  });
  if (child.pid === undefined) throw new Error(`${spec.name} did not start: ${await failure}`);
  writeFileSync(pidFile, JSON.stringify({ pid: child.pid, fingerprint: spec.fingerprint } satisfies PidFile), { mode: 0o600 });
  const problem = await Promise.race([failure, becomesHealthy(spec, child.pid, cancel)]);
  if (problem) {
    await stopGroup(child.pid);
    rmSync(pidFile, { force: true });
    throw new Error(`${spec.name} did not start: ${problem}\n${lastLines(logFile, 15)}`);
  }
  return service(spec, child.pid, false);
}

/** Whether a service of this data directory holds the port. */
export function holdsPort(spec: Pick<ServiceSpec, 'name' | 'dataDir' | 'mark'>): boolean {
  const running = readPidFile(filesOf(spec).pidFile);
  return running !== null && isRunning(running.pid) && spec.mark.test(processCommand(running.pid));
}

/** A killed service counts as dead while its last threads, and its port with them, are still ending. */
async function becomesFree(port: number, isOurs: boolean): Promise<boolean> {
  for (let waited = 0; isOurs && waited < 5000; waited += 50) {
    if (await portIsFree(port)) return true;
    await sleep(50);
  }
  return portIsFree(port);
}

function service(spec: ServiceSpec, pid: number, adopted: boolean): Service {
  const { pidFile, logFile } = filesOf(spec);
  const stop = async (): Promise<void> => {
    await stopGroup(pid);
    if (readPidFile(pidFile)?.pid === pid) rmSync(pidFile, { force: true });
  };
  return { name: spec.name, adopted, logFile, isAlive: () => isRunning(pid), stop };
}

function filesOf({ name, dataDir }: Pick<ServiceSpec, 'name' | 'dataDir'>): { pidFile: string; logFile: string } {
  for (const folder of ['run', 'logs']) mkdirSync(path.join(dataDir, folder), { recursive: true, mode: 0o700 });
  return { pidFile: path.join(dataDir, 'run', `${name}.json`), logFile: path.join(dataDir, 'logs', `${name}.log`) };
}

function readPidFile(file: string): PidFile | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PidFile;
  } catch {
    return null; // none, or half-written by a crash
  }
}

async function becomesHealthy(spec: ServiceSpec, pid: number, cancel?: AbortSignal): Promise<string | null> {
  for (const until = Date.now() + START_SECONDS * 1000; Date.now() < until && isRunning(pid); await sleep(100)) {
    if (cancel?.aborted) return 'cancelled';
    if (await answers(spec)) return null;
  }
  return isRunning(pid) ? `no answer on port ${spec.port} within ${START_SECONDS} seconds` : 'it ended';
}

async function answers({ port, health }: ServiceSpec): Promise<boolean> {
  if (!(await accepts(port))) return false;
  try {
    const response = await fetch(`http://127.0.0.1:${port}${health}`, { redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
