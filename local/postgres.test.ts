import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PortInUse, type Postgres, startPostgres, stopPostgres } from './postgres.ts';
import { freePort, isRunning } from './processes.ts';

let home: string;
let dataDir: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'postgres-test-'));
  dataDir = path.join(home, 'data');
});

afterEach(async () => {
  await stopPostgres(dataDir);
  rmSync(home, { recursive: true });
});

const start = async (port?: number): Promise<Postgres> =>
  startPostgres({ dataDir, port: port ?? (await freePort()), settings: { fsync: 'off' } });
const pidOf = (): number => Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);

async function query(server: Postgres, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: server.adminUrl });
  client.on('error', () => {}); // some tests kill the server
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

test('a server is started once and then adopted', async () => {
  const first = await start();
  const second = await start();
  expect([first.adopted, second.adopted, second.port]).toEqual([false, true, first.port]);
  await second.stop();
  expect(first.isAlive()).toBe(false);
  expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(false);
}, 30_000);

test('what was committed before kill -9 is there at the next start', async () => {
  const server = await start();
  await query(server, 'create table kept as select 7 as value');
  process.kill(pidOf(), 'SIGKILL');
  const again = await start(server.port);
  expect(again.adopted).toBe(false);
  expect(await query(again, 'select value from kept')).toEqual([{ value: 7 }]);
}, 30_000);

test("a lock with somebody else's process number does not stop the start, nor that process", async () => {
  const server = await start();
  await server.stop();
  const bystander: ChildProcess = spawn('sleep', ['60'], { stdio: 'ignore' });
  const lines = [String(bystander.pid), dataDir, '1700000000', String(server.port), '', '127.0.0.1', '', 'ready   '];
  writeFileSync(path.join(dataDir, 'postmaster.pid'), `${lines.join('\n')}\n`, { mode: 0o600 });
  const again = await start();
  expect(again.adopted).toBe(false);
  expect(isRunning(bystander.pid!)).toBe(true);
  bystander.kill();
}, 30_000);

test('a port of another program is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? address!.port : 0;
  await expect(start(port)).rejects.toEqual(new PortInUse(port));
  other.close();
}, 30_000);

test('only this machine reaches it, with a password, in UTC and UTF-8', async () => {
  const server = await start();
  const [settings] = await query(
    server,
    `select current_setting('listen_addresses') as listen, current_setting('TimeZone') as zone, current_setting('server_encoding') as encoding`,
  );
  expect(settings).toEqual({ listen: '127.0.0.1', zone: 'UTC', encoding: 'UTF8' });
  const wrong = new Client({ connectionString: server.adminUrl.replace(':postgres@', ':wrong@') });
  await expect(wrong.connect()).rejects.toThrow('password authentication failed');
}, 30_000);
