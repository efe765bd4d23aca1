import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EgressProxy, startEgressProxy } from './egress-proxy.ts';
import { fetchPublic } from './fetch-public.ts';
import { insideAddresses, insideHosts } from './inside.fixture.ts';
import { type EgressPolicy, egressPolicy } from './policy.ts';
import { readRange } from './public-address.ts';

/** A public address, served by a local server of this test. */
const PUBLIC = '93.184.215.14';
const LIMITS = { maxWireBytes: 100_000, maxBytes: 400_000, maxMs: 2000, maxRedirects: 5 };

const heard: string[] = [];
const dialled: string[] = [];
let inside: Server[] = [];
let outside: Server;
let insidePort = 0;
let answers: Record<string, string[]> = {};

let now = '';
/** Names known to the test's name server; each query takes the next answer, and the last one repeats. */
const names = {
  resolve4: async (name: string) => {
    const known = answers[name];
    if (!known) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    now = known.length > 1 ? known.shift()! : known[0]!;
    return now.split(' ').filter((one) => one && !one.includes(':'));
  },
  resolve6: async (name: string) => (answers[name] ? now : '').split(' ').filter((one) => one.includes(':')),
};

function policy(): EgressPolicy {
  const open = egressPolicy();
  return {
    ...open,
    names,
    ports: [insidePort],
    dial: (address, port) => {
      dialled.push(address);
      const socket = address === PUBLIC ? connect((outside.address() as AddressInfo).port, '127.0.0.1') : open.dial(address, port);
      return socket;
    },
  };
}

const listen = (server: Server, host: string, port = 0) =>
  new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));

beforeAll(async () => {
  const listener = () => createServer((_, answer) => answer.end('secret')).on('connection', () => heard.push('a connection'));
  const [first, second] = [listener(), listener()];
  await listen(first, '0.0.0.0');
  insidePort = (first.address() as AddressInfo).port;
  inside = [first];
  // If the machine has IPv6.
  await listen(second, '::1', insidePort).then(
    () => inside.push(second),
    () => {},
  );
  outside = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', 'http://outside');
    if (url.pathname === '/to')
      return answer.writeHead(302, { location: Buffer.from(url.searchParams.get('next')!).toString('latin1') }).end();
    if (url.pathname === '/loop') return answer.writeHead(301, { location: '/loop' }).end();
    if (url.pathname === '/bomb') return answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)));
    if (url.pathname === '/br') return answer.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('olá'));
    if (url.pathname === '/broken') return answer.writeHead(200, { 'content-encoding': 'gzip' }).end('this is no gzip');
    if (url.pathname === '/odd') return answer.writeHead(200, { 'content-encoding': 'compress' }).end('x');
    if (url.pathname === '/huge') return answer.end(Buffer.alloc(5_000_000, 'a'));
    if (url.pathname === '/endless') {
      const timer = setInterval(() => answer.write('a'), 20);
      return asked.once('close', () => clearInterval(timer));
    }
    if (url.pathname === '/silent') return undefined;
    return answer.end('a page');
  });
  await listen(outside, '127.0.0.1');
});
afterAll(() => {
  for (const server of [...inside, outside]) {
    server.close();
    server.closeAllConnections();
  }
});
beforeEach(() => {
  heard.length = 0;
  dialled.length = 0;
  answers = { 'open.test': [PUBLIC] };
});

const fetchIt = (address: string, limits = LIMITS) => fetchPublic(policy(), new URL(address), { limits, userAgent: 'test' });
const reasonOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'let out',
    (error: { reason?: string }) => error.reason ?? String(error),
  );

describe('what is inside is not reached', () => {
  test('in any form of writing its address', async () => {
    const forms = insideHosts();
    expect(forms.length).toBeGreaterThan(1500);
    for (const host of forms) {
      const url = URL.parse(`http://${host}:${insidePort}/`);
      // Text that no browser parses as an address cannot be fetched either.
      if (url)
        expect([host, await reasonOf(fetchPublic(policy(), url, { limits: LIMITS, userAgent: 'test' }))]).toEqual([
          host,
          expect.stringMatching(/^(not_public|name_unknown)$/),
        ]);
    }
    expect([dialled, heard]).toEqual([[], []]);
  });

  test('by a name that leads there, alone or among good ones', async () => {
    for (const address of insideAddresses()) {
      for (const answer of [address, `${PUBLIC} ${address}`, `${address} ${PUBLIC}`]) {
        answers['astray.test'] = [answer];
        expect([answer, await reasonOf(fetchIt(`http://astray.test:${insidePort}/`))]).toEqual([answer, 'not_public']);
      }
    }
    expect([dialled, heard]).toEqual([[], []]);
  });

  test('by a redirect, at any step of a chain', async () => {
    const targets = [...insideHosts().filter((_, at) => at % 12 === 0), 'astray.test'];
    answers['astray.test'] = ['127.0.0.1'];
    const to = (next: string) => `http://open.test:${insidePort}/to?next=${encodeURIComponent(next)}`;
    for (const [at, host] of targets.entries()) {
      let chain = `http://${host}:${insidePort}/`;
      if (!URL.canParse(chain)) continue;
      for (let step = 0; step <= at % 4; step++) chain = to(chain);
      expect([host, await reasonOf(fetchIt(chain))]).toEqual([host, expect.stringMatching(/^(not_public|name_unknown)$/)]);
    }
    for (const next of ['file:///etc/passwd', 'ftp://open.test/', 'gopher://open.test:70/', 'data:text/html,x', 'javascript:1'])
      expect(await reasonOf(fetchIt(to(next)))).toBe('scheme_not_web');
    for (const port of [22, 25, 3306, 6379, 8080, 9200])
      expect(await reasonOf(fetchIt(to(`http://open.test:${port}/`)))).toBe('port_not_web');
    expect(await reasonOf(fetchIt(to('http://who:secret@open.test/')))).toBe('has_credentials');
    expect(await reasonOf(fetchIt(`http://open.test:${insidePort}/loop`))).toBe('too_many_redirects');
    expect([new Set(dialled), heard]).toEqual([new Set([PUBLIC]), []]);
  });

  test('by a name that answers differently the second time', async () => {
    for (let at = 0; at < 200; at++) {
      const name = `rebind-${at}.test`;
      const second = insideAddresses()[at % insideAddresses().length]!;
      answers[name] = [PUBLIC, second];
      const { body } = await fetchIt(`http://${name}:${insidePort}/`);
      expect(body.bytes.toString()).toBe('a page');
      expect(await reasonOf(fetchIt(`http://${name}:${insidePort}/`))).toBe('not_public');
      answers[name] = [PUBLIC, second];
      // The redirect has the same host name, which is resolved again.
      expect(await reasonOf(fetchIt(`http://${name}:${insidePort}/loop`))).toBe('not_public');
    }
    expect([new Set(dialled), heard]).toEqual([new Set([PUBLIC]), []]);
  });

  test('through the proxy of the browser', async () => {
    const proxy = await startEgressProxy(policy(), { maxBytes: 1_000_000, maxConnections: 10_000, maxMs: 5000 });
    answers['astray.test'] = ['10.0.0.1'];
    const hosts = [...insideHosts().filter((_, at) => at % 5 === 0), 'astray.test', 'nowhere.test'];
    for (const host of hosts) {
      expect(await tunnel(proxy, `${host}:${insidePort}`)).toMatch(/^HTTP\/1\.1 40[03] /);
      const plain = URL.parse(`http://${host}:${insidePort}/`);
      if (plain) expect(await askProxy(proxy, plain.href)).toMatch(/^HTTP\/1\.1 403 /);
    }
    for (const odd of ['open.test:22', 'open.test', 'open.test:99999', ':80', 'file:///etc/passwd'])
      expect(await tunnel(proxy, odd)).toMatch(/ 40[03] /);
    for (const odd of ['https://open.test/', 'ftp://open.test/', '/etc/passwd', 'file:///etc/passwd'])
      expect(await askProxy(proxy, odd)).toMatch(/ 403 /);
    expect([dialled, heard]).toEqual([[], []]);
    expect(await askProxy(proxy, `http://open.test:${insidePort}/`)).toMatch(/ 200 [\s\S]*a page/);
    expect(proxy.refused().some(({ reason }) => reason === 'not_public')).toBe(true);
    await proxy.close();
  });
});

const tunnel = (proxy: EgressProxy, target: string) => say(proxy, `CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n\r\n`);
const askProxy = (proxy: EgressProxy, url: string) => say(proxy, `GET ${url} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);

function say(proxy: EgressProxy, line: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(new URL(proxy.address).port), '127.0.0.1', () => socket.write(line));
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.once('error', () => resolve(text || 'HTTP/1.1 400 dropped'));
    socket.once('close', () => resolve(text || 'HTTP/1.1 400 dropped'));
    setTimeout(() => socket.end(), 1000).unref();
  });
}

describe('what is outside is read within its limits', () => {
  const at = (path: string) => `http://open.test:${insidePort}${path}`;

  test('a page comes with its timing and what it weighs', async () => {
    const { hops, status, body } = await fetchIt(`http://open.test:${insidePort}/to?next=/br`);
    expect([hops.map((hop) => hop.status), status, body.bytes.toString(), body.cut]).toEqual([[302, 200], 200, 'olá', null]);
    expect(hops[1]!.timing.totalMs).toBeGreaterThan(0);
  });

  test('a bomb stops where it grows too large, and what is too large on the wire is cut', async () => {
    const bomb = (await fetchIt(at('/bomb'))).body;
    expect([bomb.cut, bomb.bytes.length]).toEqual(['too_large', LIMITS.maxBytes]);
    const huge = (await fetchIt(at('/huge'))).body;
    expect(huge.cut).toBe('too_large');
    expect(huge.wireBytes).toBeLessThan(LIMITS.maxWireBytes + 70_000);
  });

  test('what never ends, never begins or cannot be read is over in time', async () => {
    const short = { ...LIMITS, maxMs: 300 };
    expect((await fetchIt(at('/endless'), short)).body.cut).toBe('too_slow');
    expect(await reasonOf(fetchIt(at('/silent'), short))).toBe('too_slow');
    expect((await fetchIt(at('/broken'))).body.cut).toBe('answer_malformed');
    expect(await reasonOf(fetchIt(at('/odd')))).toBe('answer_malformed');
    expect(await reasonOf(fetchIt(`http://nowhere.test:${insidePort}/`))).toBe('name_unknown');
  });

  test('names under .example are the local web where there is one, and lead nowhere where there is none', async () => {
    const httpPort = (outside.address() as AddressInfo).port;
    const local = { ...policy(), localWeb: { httpPort, httpsPort: 1, authority: '' } };
    const wish = { limits: LIMITS, userAgent: 'test' };
    const url = new URL(`http://lenta.example:${insidePort}/`);
    expect((await fetchPublic(local, url, wish)).body.bytes.toString()).toBe('a page');
    expect(await reasonOf(fetchPublic(local, new URL(`http://localhost:${insidePort}/`), wish))).toBe('name_unknown');
    expect(await reasonOf(fetchPublic(policy(), url, wish))).toBe('name_unknown');
    expect(heard).toEqual([]);
  });

  test('an address at which clients’ names are served is open within our own ranges, and no other of them is', async () => {
    const own = { ...policy(), denied: [readRange(`${PUBLIC}/24`)] };
    const url = new URL(at('/br'));
    const wish = { limits: LIMITS, userAgent: 'test' };
    expect(await reasonOf(fetchPublic(own, url, wish))).toBe('not_public');
    expect((await fetchPublic({ ...own, served: [PUBLIC] }, url, wish)).status).toBe(200);
    answers = { 'open.test': ['127.0.0.1'] };
    expect(await reasonOf(fetchPublic({ ...own, served: ['127.0.0.1'] }, url, wish))).toBe('not_public');
    expect(heard).toEqual([]);
  });
});
