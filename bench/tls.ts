/**
 * Certificates of many names on one edge: its memory, full handshakes with one request each beside nginx with the same certificates, and
 * the wait of visitors while a hundred of them are renewed. Every connection verifies the name against the root, and none is resumed.
 * `npm run bench -- tls`; BENCH_CERTIFICATES, BENCH_REQUESTS, BENCH_PEER_REQUESTS, BENCH_RENEWED, BENCH_RATE (connections a second while renewing) set its size.
 */
import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { printTable } from './table.ts';
import type { TlsPlan, TlsTally } from './tls/load.ts';
import { openCertificateFolder } from './tls/make-certificates.ts';

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const CERTIFICATES = number('BENCH_CERTIFICATES', 10_000);
const REQUESTS = number('BENCH_REQUESTS', 50_000);
const RENEWED = number('BENCH_RENEWED', 100);
/** Of nginx, where fewer are enough to compare. */
const PEER_REQUESTS = number('BENCH_PEER_REQUESTS', REQUESTS);
const RATE = number('BENCH_RATE', 300);
const PORT = number('BENCH_PORT', 41_861);
const LINES = 16;
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync) ?? null;

const folder = mkdtempSync(join(tmpdir(), 'page-magic-tls-'));
const children: ChildProcess[] = [];
const names = Array.from({ length: CERTIFICATES }, (_, at) => `n${at}.bench.example`);
const start = (file: string, ...given: string[]): ChildProcess => {
  const child = fork(join(import.meta.dirname, 'tls', file), given, { execArgv: process.execArgv });
  children.push(child);
  return child;
};
const hear = <T>(child: ChildProcess): Promise<T> => new Promise((resolve) => child.once('message', (message) => resolve(message as T)));
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

interface Toll {
  megabytes: number;
  cpuSeconds: number;
}

/** Memory and CPU time of a process and its children. */
function tollOf(pid: number): Toll {
  const below = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
  let [ticks, kilobytes] = [0, 0];
  for (const each of [pid, ...below]) {
    const [, user = '0', system = '0'] = /\) \S+(?: \S+){10} (\d+) (\d+)/.exec(readFileSync(`/proc/${each}/stat`, 'utf8')) ?? [];
    ticks += Number(user) + Number(system);
    kilobytes += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${each}/status`, 'utf8'))?.[1] ?? 0);
  }
  return { megabytes: Math.round(kilobytes / 1024), cpuSeconds: ticks / TICKS };
}

async function untilOpen(port: number): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(200)) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const line = createConnection(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      line.once('connect', () => line.destroy());
    });
    if (isOpen) return;
  }
  throw new Error(`nobody listens at port ${port}`);
}

/** One server block for each name: nginx then holds every certificate in memory, as the edge does. */
function startNginx(program: string, port: number): ChildProcess {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  const servers = names.map(
    (name) =>
      `server { listen 127.0.0.1:${port} ssl; server_name ${name}; ssl_certificate certs/${name}.crt; ssl_certificate_key certs/${name}.key; }`,
  );
  const head = `ssl_session_cache off; ssl_session_tickets off; ssl_protocols TLSv1.2 TLSv1.3; root ${folder}/www; types { text/html html; }`;
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; user root; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
     events { worker_connections 4096; }
     http { access_log off; server_names_hash_max_size 65536; server_names_hash_bucket_size 128; ${temporary} ${head}
     ${servers.join('\n')} }`,
  );
  const child = spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
  children.push(child);
  return child;
}

const row = (server: string, tally: TlsTally, before: Toll, after: Toll): (string | number)[] => [
  server,
  tally.answers,
  tally.failed,
  Math.round(tally.answers / tally.seconds),
  Math.round(tally.answers / (after.cpuSeconds - before.cpuSeconds)),
  tally.p50.toFixed(1),
  tally.p99.toFixed(1),
  after.megabytes,
];

try {
  mkdirSync(join(folder, 'www'));
  writeFileSync(join(folder, 'www/index.html'), `<!doctype html><title>Padaria</title>${'<p>Pão francês</p>'.repeat(200)}`);
  const { rootPem, make } = await openCertificateFolder(folder);
  console.log(`Making ${CERTIFICATES} certificates …`);
  for (let at = 0; at < names.length; at += 50) await Promise.all(names.slice(at, at + 50).map(make));

  const load = start('load.ts');
  const visit = async (port: number, requests: number, rate = 0): Promise<TlsTally> => {
    const plan: TlsPlan = { port, names, root: rootPem, requests, lines: LINES, rate };
    load.send(plan);
    return hear<TlsTally>(load);
  };

  const edge = start('edge.ts', String(PORT), folder, String(CERTIFICATES));
  await hear(edge);
  const empty = tollOf(edge.pid!);
  for (let at = 0; at < names.length; at += 200) {
    edge.send({ fill: names.slice(at, at + 200) });
    await hear(edge);
  }
  const full = tollOf(edge.pid!);
  console.log(
    `The edge holds ${CERTIFICATES} certificates in ${full.megabytes} MB, ${empty.megabytes} MB of it without any: ` +
      `${(((full.megabytes - empty.megabytes) * 1024) / CERTIFICATES).toFixed(0)} KB each.`,
  );
  await visit(PORT, Math.min(REQUESTS, 2_000));
  let before = tollOf(edge.pid!);
  const rows = [row('edge', await visit(PORT, REQUESTS), before, tollOf(edge.pid!))];

  if (NGINX) {
    const nginx = startNginx(NGINX, PORT + 1);
    await untilOpen(PORT + 1);
    await visit(PORT + 1, Math.min(REQUESTS, 2_000));
    before = tollOf(nginx.pid!);
    rows.push(row('nginx', await visit(PORT + 1, PEER_REQUESTS), before, tollOf(nginx.pid!)));
    nginx.kill('SIGTERM');
  } else console.log('nginx is not installed, so there is no peer (Debian: apt-get install nginx-light).');
  printTable(['server', 'answers', 'failed', 'handshakes / s', 'per CPU second', 'p50 ms', 'p99 ms', 'memory MB'], rows);

  const quiet = await visit(PORT, Math.min(REQUESTS, RATE * 20), RATE);
  const renewing = visit(PORT, Math.min(REQUESTS, RATE * 20), RATE);
  for (const name of names.slice(0, RENEWED)) {
    await make(name);
    edge.send({ renew: name });
    await hear(edge);
    await sleep(100);
  }
  const busy = await renewing;
  const line = (when: string, { answers, failed, p50, p99, worst }: TlsTally) => [
    when,
    answers,
    failed,
    p50.toFixed(1),
    p99.toFixed(1),
    worst.toFixed(0),
  ];
  printTable(
    ['the edge', 'answers', 'failed', 'p50 ms', 'p99 ms', 'worst ms'],
    [line('as it is', quiet), line(`while ${RENEWED} are renewed`, busy)],
  );

  edge.send({ toll: true });
  const { toll } = await hear<{ toll: { held: number; failures: number } }>(edge);
  const failed = rows[0]![2] as number;
  const lost = failed + quiet.failed + busy.failed;
  console.log(`${toll.held} certificates held at the end, ${toll.failures} errors of the edge, ${lost} failed requests.`);
  if (lost > 0 || toll.failures > 0) {
    console.log([...quiet.reasons, ...busy.reasons].join(', '));
    process.exitCode = 1;
  }
} finally {
  for (const child of children) child.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
