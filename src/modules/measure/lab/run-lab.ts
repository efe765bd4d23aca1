import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { log } from '#platform/log/log.ts';
import { LabRun, type LabTask } from '#ruler/lab/lab-run.ts';
import { groupMemoryMb } from './group-memory.ts';

/** Timeout of a run in milliseconds, in any case. */
const MAX_MS = 68_000;
const MAX_MEMORY_MB = 768;
/** Max memory of the browser, all its processes together: a heavy page takes a third of it. */
const MAX_BROWSER_MB = 1536;
const MEMORY_CHECK_MS = 500;
/** Max characters of an answer: most of it is pictures. */
const MAX_ANSWER = 4 * 1024 * 1024;

const Answer = z.union([z.object({ run: LabRun }), z.object({ problem: z.string() })]);

/** A failed run: the browser crashed, or the page did not load. */
export class LabFailed extends Error {
  constructor(problem: string) {
    super(problem.slice(0, 200));
    this.name = 'LabFailed';
  }
}

/**
 * Loads a page in a browser, in processes that are killed at the timeout. Our environment variables are not passed on.
 * @throws LabFailed
 */
export async function runLab(task: Omit<LabTask, 'profile'>): Promise<LabRun> {
  requireSandbox(task);
  const profile = await mkdtemp(path.join(tmpdir(), 'lab-'));
  try {
    return await runInProcess({ ...task, profile });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch((error: unknown) => log.warn('lab.profile_left', { error }));
  }
}

/**
 * Chromium has no sandbox as root, and strangers' pages are not loaded without one. Development machines load their own pages, and the
 * flags of a remote browser say whether it has one.
 */
function requireSandbox({ egress, remote }: Pick<LabTask, 'egress' | 'remote'>): void {
  if (egress.localWeb || remote || process.getuid?.() !== 0) return;
  log.error('lab.no_sandbox', { todo: 'run the app as a user of no rights, or leave MEASURING_BROWSER out' });
  throw new LabFailed('no_sandbox');
}

function runInProcess(task: LabTask): Promise<LabRun> {
  const main = path.join(process.cwd(), 'src/modules/measure/lab/main.ts');
  const child = spawn(process.execPath, [`--max-old-space-size=${MAX_MEMORY_MB}`, main], {
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, TMPDIR: process.env.TMPDIR },
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  return new Promise((resolve, reject) => {
    let text = '';
    const end = (problem: string) => {
      clearTimeout(timer);
      clearInterval(memory);
      if (child.pid) endGroup(child.pid);
      // The browser has its own process group.
      const browser = browserIn(text);
      if (browser) endGroup(browser);
      if (problem.startsWith('remote_')) log.error('lab.remote_browser', { problem, todo: 'see MEASURING_BROWSER in the README' });
      reject(new LabFailed(problem));
    };
    const timer = setTimeout(() => end('too_slow'), MAX_MS);
    const memory = setInterval(() => {
      const browser = browserIn(text);
      if (browser && groupMemoryMb(browser) > MAX_BROWSER_MB) end('too_much_memory');
    }, MEMORY_CHECK_MS);
    child.once('error', () => end('not_started'));
    child.stdin.on('error', () => {});
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.length > MAX_ANSWER) end('answer_too_large');
    });
    child.once('close', () => {
      clearTimeout(timer);
      clearInterval(memory);
      const answer = Answer.safeParse(parse(text.slice(text.indexOf('\n') + 1)));
      if (answer.success && 'run' in answer.data) resolve(answer.data.run);
      else end(answer.success && 'problem' in answer.data ? answer.data.problem : 'died');
    });
    child.stdin.end(JSON.stringify(task));
  });
}

/** The process writes its browser's pid first, then its answer on a line of its own. */
function browserIn(text: string): number | null {
  const pid = Number(/^browser (\d+)\n/.exec(text)?.[1] ?? 0);
  return pid > 1 ? pid : null;
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already exited.
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
