/** Opens full handshakes, each with one request, to names in turn and never resumed. Reports answers and times to the parent process. */
import { connect } from 'node:tls';
import { quantile } from '../table.ts';

export interface TlsPlan {
  port: number;
  names: string[];
  root: string;
  /** Number of connections to open, as many at a time as `lines`. */
  requests: number;
  lines: number;
  /** Opened per second at most; 0 for as many as can be. */
  rate: number;
}

export interface TlsTally {
  answers: number;
  failed: number;
  reasons: string[];
  seconds: number;
  p50: number;
  p99: number;
  worst: number;
}

const reasons = new Set<string>();

/** One connection with its request, verified against the root. @returns milliseconds, or null if it failed. */
function visit(port: number, name: string, root: string): Promise<number | null> {
  const began = performance.now();
  return new Promise((resolve) => {
    let text = '';
    const fail = (reason: string) => {
      reasons.add(reason);
      resolve(null);
    };
    const line = connect({ host: '127.0.0.1', port, servername: name, ca: root, ALPNProtocols: ['http/1.1'] }, () =>
      line.write(`GET / HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`),
    );
    line.setTimeout(30_000, () => line.destroy(new Error('timeout')));
    line.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    line.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
    line.on('close', () => (text.startsWith('HTTP/1.1 200') ? resolve(performance.now() - began) : fail(text.slice(0, 12) || 'closed')));
  });
}

async function run({ port, names, root, requests, lines, rate }: TlsPlan): Promise<TlsTally> {
  reasons.clear();
  const times: number[] = [];
  let [begun, failed] = [0, 0];
  const began = performance.now();
  const work = async () => {
    for (let at = begun++; at < requests; at = begun++) {
      const due = rate > 0 ? began + (at * 1000) / rate - performance.now() : 0;
      if (due > 0) await new Promise((resolve) => setTimeout(resolve, due));
      const took = await visit(port, names[(at * 7919) % names.length]!, root);
      if (took === null) failed++;
      else times.push(took);
    }
  };
  await Promise.all(Array.from({ length: lines }, work));
  const seconds = (performance.now() - began) / 1000;
  const worst = times.reduce((one, other) => Math.max(one, other), 0);
  return {
    answers: times.length,
    failed,
    reasons: [...reasons].slice(0, 5),
    seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    worst,
  };
}

process.on('message', (plan: TlsPlan) => void run(plan).then((tally) => process.send?.(tally)));
