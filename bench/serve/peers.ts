/** nginx and Caddy where installed, each serving the same sites from disk, one folder per host. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printTable } from '../table.ts';
import type { Tally } from './load.ts';
import { untilAnswered } from './until-answered.ts';
import { type BenchWorld, hostOf } from './world.ts';

interface PeerPlan {
  folder: string;
  world: BenchWorld;
  sites: number;
  rate: number;
  seconds: number;
  port: number;
  measure(port: number, seconds: number): Promise<Tally>;
}

const find = (program: string): string | null =>
  ['/usr/bin', '/usr/sbin', '/usr/local/bin'].map((at) => join(at, program)).find(existsSync) ?? null;

export async function startPeers(plan: PeerPlan): Promise<void> {
  const peers = [
    ['nginx', find('nginx'), startNginx],
    ['Caddy', find('caddy'), startCaddy],
  ] as const;
  const installed = peers.filter(([, program]) => program !== null);
  for (const [name, program] of peers)
    if (!program) console.log(`${name} is not installed (Debian: apt-get install ${name.toLowerCase()}).`);
  if (installed.length === 0) return;
  layOut(plan);
  const rows: (string | number)[][] = [];
  for (const [index, [name, program, start]] of installed.entries()) {
    const port = plan.port + index;
    const child = start(program!, plan.folder, port);
    try {
      await untilAnswered(port);
      const { answers, wrong, p50, p99 } = await plan.measure(port, plan.seconds);
      const { cpuMs, megabytes } = tollOf(child.pid!);
      rows.push([name, answers, wrong, p50.toFixed(1), p99.toFixed(1), (cpuMs / answers).toFixed(2), megabytes]);
    } finally {
      child.kill('SIGTERM');
    }
  }
  printTable(['peer', 'answers', 'wrong', 'p50 ms', 'p99 ms', 'CPU ms / answer', 'memory MB'], rows);
}

function layOut({ folder, world, sites }: PeerPlan): void {
  for (let site = 0; site < sites; site++) {
    for (const [path, text] of Object.entries(world.release(site, 1).files)) {
      const file = join(folder, 'www', hostOf(site), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

function startNginx(program: string, folder: string, port: number): ChildProcess {
  const config = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(
    config,
    `daemon off; user root; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
     events { worker_connections 1024; }
     http { access_log off; sendfile on; keepalive_requests 100000000; types { text/html html; image/svg+xml svg; } ${temporary}
       server { listen 127.0.0.1:${port}; root ${folder}/www/$host; try_files $uri $uri.html $uri/index.html =404; } }`,
  );
  return spawn(program, ['-c', config], { stdio: 'ignore' });
}

function startCaddy(program: string, folder: string, port: number): ChildProcess {
  const config = join(folder, 'Caddyfile');
  writeFileSync(
    config,
    `{\n admin off\n auto_https off\n}\nhttp://:${port} {\n bind 127.0.0.1\n root * ${folder}/www/{host}\n try_files {path} {path}.html {path}/index.html\n file_server\n}\n`,
  );
  return spawn(program, ['run', '--config', config], { stdio: 'ignore' });
}

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** CPU time and resident memory of a process and its children. */
function tollOf(pid: number): { cpuMs: number; megabytes: number } {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
  let [ticks, kilobytes] = [0, 0];
  for (const each of [pid, ...children]) {
    const [, user = '0', system = '0'] = /\) \S+(?: \S+){10} (\d+) (\d+)/.exec(readFileSync(`/proc/${each}/stat`, 'utf8')) ?? [];
    ticks += Number(user) + Number(system);
    kilobytes += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${each}/status`, 'utf8'))?.[1] ?? 0);
  }
  return { cpuMs: (ticks * 1_000) / TICKS, megabytes: Math.round(kilobytes / 1_024) };
}
