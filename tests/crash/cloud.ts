import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { appEnvironment, PORT_VARIABLES, type PortName, ROOT } from '../../local/environment.ts';
import { type Keys, loadKeys } from '../../local/keys.ts';
import { migrate } from '../../local/migrate.ts';
import { type Postgres, startPostgres } from '../../local/postgres.ts';
import { freePort, lastLines } from '../../local/processes.ts';
import { syncCatalogue } from '../../local/stripe/sync-catalogue.ts';

export const VICTIMS = ['app', 'jobs', 'database'] as const;
export type Victim = (typeof VICTIMS)[number];

// As production has them, but for what a power cut could take: here only processes die.
const SETTINGS = { fsync: 'off', full_page_writes: 'off', max_connections: '120' };
const PROGRAMS = {
  supabase: ['local/supabase/main.ts'],
  jobs: ['local/inngest/main.ts'],
  stripe: ['local/stripe/main.ts'],
  model: ['local/model/main.ts'],
  app: ['--conditions=react-server', '--import', './src/cli/resolve-next.ts', 'tests/crash/app.ts'],
} as const;
const HEALTH = { supabase: '/auth/v1/health', jobs: '/health', stripe: '/health', model: '/health', app: '/' } as const;
type Program = keyof typeof PROGRAMS;

/** A local cloud of real programs, to be killed. */
export class Cloud {
  readonly keys: Keys;
  readonly urls: Record<'app' | 'supabase' | 'jobs' | 'stripe' | 'model', string>;
  /** Superuser of the database; its connections die with the server and are made again. */
  readonly admin: Pool;
  /** Programs that ended without having been killed, and their last words. */
  readonly fell: string[] = [];
  readonly #dataDir: string;
  readonly #environment: Record<string, string>;
  readonly #ports: Record<PortName, number>;
  readonly #running = new Map<Program, ChildProcess>();
  #postgres: Postgres | undefined;

  private constructor(dataDir: string, ports: Record<PortName, number>) {
    this.#dataDir = dataDir;
    this.#ports = ports;
    this.keys = loadKeys(dataDir);
    const admin = `postgresql://supabase_admin:${encodeURIComponent(this.keys.databasePassword)}@127.0.0.1:${ports.database}/postgres`;
    const own = { DATA_DIR: dataDir, DATABASE_ADMIN_URL: admin, SUPABASE_PORT: `${ports.supabase}`, JOBS_PORT: `${ports.jobs}` };
    this.#environment = {
      ...appEnvironment({ dataDir, ports }, this.keys),
      ...own,
      STRIPE_PORT: `${ports.stripe}`,
      MODEL_PORT: `${ports.model}`,
    };
    const at = (name: PortName) => `http://127.0.0.1:${ports[name]}`;
    this.urls = { app: at('app'), supabase: at('supabase'), jobs: at('jobs'), stripe: at('stripe'), model: at('model') };
    this.admin = new Pool({ connectionString: admin, max: 4 });
    this.admin.on('error', () => {});
  }

  static async open(dataDir: string): Promise<Cloud> {
    rmSync(dataDir, { recursive: true, force: true });
    const ports = {} as Record<PortName, number>;
    for (const name of Object.keys(PORT_VARIABLES) as PortName[]) ports[name] = await freePort();
    const cloud = new Cloud(dataDir, ports);
    try {
      await cloud.#startDatabase();
      await migrate(cloud.#postgres!.adminUrl, { appServerPassword: cloud.keys.appServerPassword });
      await Promise.all([cloud.#start('supabase'), cloud.#start('stripe'), cloud.#start('model'), cloud.#start('app')]);
      await cloud.#start('jobs');
      await syncCatalogue(cloud.#environment, (line) => {
        throw new Error(line);
      });
      await until('the functions are registered', async () => (await cloud.admin.query('select 1 from inngest.functions')).rows.length > 5);
      return cloud;
    } catch (error) {
      await cloud.close();
      throw error;
    }
  }

  /** Ends a program as a crash does, and starts it again after `pause` milliseconds. */
  async crash(victim: Victim, pause: number): Promise<void> {
    if (victim === 'database') {
      process.kill(Number(readFileSync(path.join(this.#dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
      await sleep(pause);
      return this.#startDatabase();
    }
    const child = this.#running.get(victim)!;
    const dead = new Promise((resolve) => (hasEnded(child) ? resolve(null) : child.once('exit', resolve)));
    this.#running.delete(victim);
    child.kill('SIGKILL');
    await dead;
    await sleep(pause);
    await this.#start(victim);
  }

  async close(): Promise<void> {
    await this.admin.end().catch(() => {});
    const children = [...this.#running.values()];
    this.#running.clear();
    const ended = children.map((child) => new Promise((resolve) => (hasEnded(child) ? resolve(null) : child.once('exit', resolve))));
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(ended);
    await this.#postgres?.stop();
    rmSync(this.#dataDir, { recursive: true, force: true });
    for (const beside of ['.log', '.init', '.pw']) rmSync(`${this.#dataDir}${beside}`, { recursive: true, force: true });
  }

  async #startDatabase(): Promise<void> {
    const at = { dataDir: path.join(this.#dataDir, 'postgres'), port: this.#ports.database, password: this.keys.databasePassword };
    this.#postgres = await startPostgres({ ...at, settings: SETTINGS });
  }

  async #start(program: Program): Promise<void> {
    const log = path.join(this.#dataDir, `${program}.log`);
    const stderr = openSync(log, 'a');
    const child = spawn(process.execPath, PROGRAMS[program] as unknown as string[], {
      cwd: ROOT,
      env: { ...process.env, ...this.#environment },
      stdio: ['ignore', 'ignore', stderr],
    });
    closeSync(stderr);
    this.#running.set(program, child);
    child.once('exit', (code) => {
      if (this.#running.get(program) !== child) return;
      // Nobody killed it. `npm start` starts it again, and so do we; but it is told.
      this.fell.push(`${program} ended by itself with ${code}: ${lastLines(log, 12)}`);
      void this.#start(program);
    });
    await until(`${program} answers`, async () => (await fetch(this.urls[program] + HEALTH[program]).catch(() => null))?.ok ?? false);
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Waits for what must come true, through errors of programs that are down. */
export async function until(what: string, isSo: () => Promise<boolean>, patience = 60_000): Promise<void> {
  let last: unknown;
  for (const end = Date.now() + patience; Date.now() < end; await sleep(40)) {
    try {
      if (await isSo()) return;
      last = undefined;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`it never came true that ${what}`, { cause: last });
}
