import { createSocket, type Socket } from 'node:dgram';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runLab } from '#modules/measure/lab/run-lab.ts';
import { ensureBrowser } from '../../local/browser/ensure-browser.ts';
import { type LocalWebServer, startLocalWeb } from '../../local/web/server.ts';
import type { LocalSite } from '../../local/web/site.ts';
import { agents, sprungTraps } from '../../local/web/sites.ts';
import { tunnels } from '../../local/web/tunnels.ts';

let web: LocalWebServer;
let tcp: Server[];
let udp: Socket;
let port = 0;
let heard: string[] = [];

beforeAll(async () => {
  web = await startLocalWeb();
  const listen = (host: string, at: number) =>
    new Promise<Server>((resolve, reject) => {
      const server = createServer((socket) => {
        heard.push(`tcp ${host}`);
        socket.destroy();
      });
      server.once('error', reject).listen(at, host, () => resolve(server));
    });
  const first = await listen('0.0.0.0', 0);
  port = (first.address() as { port: number }).port;
  tcp = [
    first,
    ...(await listen('::1', port).then(
      (one) => [one],
      () => [],
    )),
  ];
  udp = createSocket('udp4', () => heard.push('udp'));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const server of tcp) server.close();
  udp.close();
  await web.close();
});

const AGENT = 'Mozilla/5.0 Chrome/136.0.0.0 Mobile (compatible; PageMagic/1.0)';
test('such a page has more than sixty ways', () => {
  const { head, body, script } = tunnels(1);
  expect(`${head}${body}${script}`.match(/:1\//g)!.length).toBeGreaterThan(60);
});

const load = (url: string, chromium = ensureBrowser()) => runLab({ url, chromium, userAgent: AGENT, egress: { localWeb: web } });

test.each(['http://tuneis.example', 'https://tuneis-seguros.example'])(
  'a page at %s that tries every way to reach this machine reaches nothing of it',
  { timeout: 120_000 },
  async (origin) => {
    heard = [];
    // What the browser makes of such a page is its own affair; that it ends, and that nobody inside heard of it, is ours.
    const refused = await load(`${origin}/?port=${port}`).then(
      (run) => run.refused,
      () => null,
    );
    expect(heard).toEqual([]);
    // It was there, and tried.
    expect(sprungTraps).toContain(new URL(origin).host.replace('.example', ''));
    expect(refused === null || refused > 0).toBe(true);
    for (const agent of agents) expect(agent).toContain('PageMagic/1.0');
  },
);

test('a good site is fast on a phone, an old one is measured with pictures of its screen, and a crashed browser is reported', {
  timeout: 180_000,
}, async () => {
  const clara = await load('https://clara.example/');
  expect(clara.scores.performance).toBeGreaterThanOrEqual(95);
  expect(clara.failures).toEqual([]);
  const zattera = await load('http://zattera.example/');
  expect(zattera.scores.performance).toBeLessThan(clara.scores.performance);
  expect(zattera.frames.length).toBeGreaterThan(3);
  expect(zattera.frames[0]!.picture).toMatch(/^data:image\//);
  expect(zattera.bytes).toBeGreaterThan(500);
  await expect(load('https://clara.example/', '/bin/false')).rejects.toThrow();
});

test.runIf(process.platform === 'linux')('a page that fills the memory ends its own run alone', { timeout: 90_000 }, async () => {
  const script = 'const all=[];setInterval(()=>all.push(new Uint8Array(64e6).fill(all.length+1)),50)';
  const answer: LocalSite['answer'] = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>x</title><h1>x</h1><script>${script}</script>`);
  const hog = await startLocalWeb({ http: 0, https: 0 }, [{ host: 'gulosa.example', about: '', faults: [], tls: 'plain', answer }]);
  const task = { url: 'http://gulosa.example/', chromium: ensureBrowser(), userAgent: AGENT, egress: { localWeb: hog } };
  await expect(runLab(task)).rejects.toThrow('too_much_memory');
  await hog.close();
});

/** Processes of this machine that still run, with the words that each was started with. */
const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // Behind the name in brackets: state, parent, group.
        const [, parent, group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return words === '' ? [] : [{ pid: Number(pid), parent: Number(parent), group: Number(group), words }];
      } catch {
        return [];
      }
    });

const until = async <T>(look: () => T | undefined | false): Promise<T> => {
  for (let tries = 0; tries < 300; tries++) {
    const seen = look();
    if (seen) return seen;
    await wait(100);
  }
  throw new Error('it did not come');
};

test.runIf(process.platform === 'linux')('a run that is killed takes its browser and its profile along', { timeout: 90_000 }, async () => {
  const failed = expect(load('https://lenta.example/')).rejects.toThrow('died');
  const main = await until(() => processes().find(({ parent, words }) => parent === process.pid && words.includes('lab/main.ts')));
  const browser = await until(() => processes().find(({ parent, words }) => parent === main.pid && words.includes('--user-data-dir=')));
  const profile = /--user-data-dir=([^\0 ]+)/.exec(browser.words)![1]!;
  expect(existsSync(profile)).toBe(true);
  const ofBrowser = () => processes().filter(({ group }) => group === browser.pid);
  // By the time that it has processes for pages it has been told of.
  await until(() => ofBrowser().length > 2);
  await wait(3000);
  process.kill(main.pid, 'SIGKILL');
  await failed;
  await until(() => ofBrowser().length === 0);
  await until(() => !existsSync(profile));
});
