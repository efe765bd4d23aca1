/**
 * Requests per CPU-second of one published page in memory: our server beside nginx serving the same bytes from disk, alternating, with one
 * core each for server and load. CPU time is the server's own, so that noise affects both alike.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sampleDocument } from '#site/catalog/sample.ts';
import { renderSite } from '#site/render.ts';
import { untilAnswered } from './serve/until-answered.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 64;
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

const find = (program: string): string | null =>
  ['/usr/bin', '/usr/sbin', '/usr/local/bin'].map((at) => join(at, program)).find(existsSync) ?? null;
const wrk = find('wrk');
if (!wrk) {
  console.log('wrk is not installed (Debian: apt-get install wrk): nothing to load the servers with.');
  process.exit(0);
}

const dir = mkdtempSync(join(tmpdir(), 'page-magic-serve-'));
const page =
  renderSite(sampleDocument({}), { mode: 'publish', links: 'clean', year: 2026, fonts: [], photo: () => '', formAction: () => null })[0]
    ?.text ?? '';
writeFileSync(join(dir, 'index.html'), page);
writeFileSync(join(dir, 'index.html.gz'), gzipSync(page));

interface Target {
  name: string;
  port: number;
  child: ChildProcess;
  /** Id of the process that answers: nginx answers in a worker. */
  pid(): number;
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
const pinned = (command: string, args: string[]) => spawn('taskset', ['-c', '0', command, ...args], { stdio: 'ignore' });

function startEdge(): Target {
  const child = pinned(process.execPath, [
    '--conditions=react-server',
    join(import.meta.dirname, 'serve/hot-edge.ts'),
    join(dir, 'index.html'),
    '41801',
  ]);
  return { name: 'ours', port: 41801, child, pid: () => child.pid as number };
}

function startNginx(): Target | null {
  const nginx = find('nginx');
  if (!nginx) return null;
  const config = join(dir, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; master_process on; worker_processes 1; pid ${dir}/nginx.pid; error_log ${dir}/error.log;
     user root; events { worker_connections 1024; }
     http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; gzip_static on; open_file_cache max=100;
       types { text/html html; } client_body_temp_path ${dir}/b; proxy_temp_path ${dir}/p; fastcgi_temp_path ${dir}/f; uwsgi_temp_path ${dir}/u; scgi_temp_path ${dir}/s;
       server { listen 127.0.0.1:41802; root ${dir}; add_header X-Content-Type-Options nosniff; } }`,
  );
  const child = pinned(nginx, ['-c', config]);
  return { name: 'nginx', port: 41802, child, pid: () => childrenOf(child.pid as number)[0] ?? (child.pid as number) };
}

function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

function load({ port }: Target): number {
  const report = execFileSync(
    'taskset',
    [
      '-c',
      '1',
      wrk as string,
      '-t1',
      `-c${CONNECTIONS}`,
      `-d${SECONDS}s`,
      '-H',
      'Host: bench.localhost',
      '-H',
      'Accept-Encoding: gzip',
      `http://127.0.0.1:${port}/`,
    ],
    { encoding: 'utf8' },
  );
  const failed = /Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)/.exec(report);
  if (failed) throw new Error(`failed answers: ${failed[0]}`);
  return Number(/(\d+) requests in/.exec(report)?.[1]);
}

const targets = [startEdge(), startNginx()].filter((target) => target !== null);
const perCpuSecond = new Map<string, number[]>(targets.map((target) => [target.name, []]));
try {
  await Promise.all(targets.map(({ port }) => untilAnswered(port)));
  for (const target of targets) load(target);
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) {
      const before = cpuSeconds(target.pid());
      const requests = load(target);
      perCpuSecond.get(target.name)?.push(requests / (cpuSeconds(target.pid()) - before));
    }
  }
  const nginx = median(perCpuSecond.get('nginx') ?? []);
  printTable(
    ['server', 'requests per CPU-second (median)', 'range', 'against nginx'],
    [...perCpuSecond].map(([name, values]) => [
      name,
      Math.round(median(values)),
      `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}`,
      Number.isNaN(nginx) ? 'nginx is not installed' : (median(values) / nginx).toFixed(2),
    ]),
  );
  console.log(
    `One page of ${page.length} bytes, gzip, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s. Goal: ≥ 0.40 of nginx.`,
  );
} finally {
  for (const { child } of targets) child.kill('SIGTERM');
  rmSync(dir, { recursive: true, force: true });
}
