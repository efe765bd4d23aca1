import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CollectError, collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { type EgressPolicy, egressPolicy } from '#modules/measure/egress/policy.ts';
import { judge } from '#ruler/rules/judge.ts';
import { page } from '../../local/web/site.ts';
import { loadMessages } from '../../src/messages/load.ts';
import { pageReader } from '../world/page-reader.ts';

/** An address of the open internet, for which the server of this test stands in. */
const PUBLIC = '93.184.215.14';
const GOOD = page();

const head = (headers: string[] = [], status = '200 OK') =>
  ['HTTP/1.1 '.concat(status), 'content-type: text/html', ...headers, '', ''].join('\r\n');
const body =
  (text: string | Buffer, headers: string[] = [], status?: string) =>
  (socket: Socket) => {
    socket.write(head([`content-length: ${Buffer.byteLength(text)}`, ...headers], status));
    socket.end(text);
  };
const raw = (text: string) => (socket: Socket) => void socket.end(text);
const endless =
  (first: string, again: string | Buffer, ms = 1) =>
  (socket: Socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.writable && socket.write(again), ms);
    socket.once('close', () => clearInterval(timer));
  };
const packed = (encoding: string, bytes: Buffer) => body(bytes, [`content-encoding: ${encoding}`]);
const html = (text: string) => body(`<!doctype html><html lang="pt"><title>Alvo hostil em Olinda</title><h1>Oi</h1>${text}`);
const spaces = Buffer.alloc(30_000_000, ' ');

/** What each does, and how that ends: measured, or for a reason. */
const TARGETS: Record<string, [(socket: Socket) => void, string]> = {
  silent: [() => {}, 'too_slow'],
  'drips its headers': [endless('HTTP/1.1 200 OK\r\n', 'x-a: 1\r\n', 200), 'too_slow'],
  'floods with headers': [endless('HTTP/1.1 200 OK\r\n', 'x-a: 1\r\n'.repeat(2000)), 'answer_malformed'],
  'one header of a megabyte': [raw(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(1_000_000)}\r\n\r\n`), 'answer_malformed'],
  'never ends': [endless(head(), 'a'.repeat(1000), 10), 'measured'],
  'floods without end': [endless(head(), 'a'.repeat(60_000)), 'measured'],
  'says that it has ten gigabytes': [(socket) => socket.write(head(['content-length: 10000000000']) + GOOD), 'measured'],
  'a gzip bomb': [packed('gzip', gzipSync(spaces)), 'measured'],
  'a brotli bomb': [packed('br', brotliCompressSync(spaces.subarray(0, 8_000_000))), 'measured'],
  'a zstd bomb': [packed('zstd', zstdCompressSync(spaces)), 'measured'],
  'a deflate bomb': [packed('deflate', deflateSync(spaces)), 'measured'],
  'compressed twice': [packed('gzip, gzip', gzipSync(gzipSync(GOOD))), 'answer_malformed'],
  'compressed in a way that nobody knows': [packed('compress', Buffer.from('x')), 'answer_malformed'],
  'not compressed, though it says so': [packed('gzip', Buffer.from(GOOD)), 'measured'],
  'compressed and cut': [packed('gzip', gzipSync(GOOD).subarray(0, 200)), 'measured'],
  'shorter than it says': [(socket) => void socket.end(head(['content-length: 900000']) + GOOD), 'measured'],
  'chunks that are none': [raw(`${head(['transfer-encoding: chunked'])}zz\r\n${GOOD}`), 'answer_malformed or measured'],
  'a chunk of a terabyte': [(socket) => socket.write(`${head(['transfer-encoding: chunked'])}fffffffffff\r\n${GOOD}`), 'measured'],
  'two lengths': [raw(head(['content-length: 5', 'content-length: 9']) + GOOD), 'answer_malformed'],
  'HTTP 0.9': [raw(GOOD), 'answer_malformed'],
  'HTTP 2': [raw('\u0000\u0000\u0012\u0004\u0000\u0000\u0000\u0000\u0000'), 'answer_malformed'],
  'another protocol': [raw('SSH-2.0-OpenSSH_9.6\r\n'), 'answer_malformed'],
  'hangs up at once': [(socket) => void socket.destroy(), 'connection_lost'],
  'a flood of 100 Continue': [endless('HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 100 Continue\r\n\r\n', 20), 'too_slow'],
  'another protocol instead': [raw('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'), 'answer_malformed'],
  'no content': [raw('HTTP/1.1 204 No Content\r\n\r\n'), 'not_a_page'],
  'a status of its own': [body(GOOD, [], '999 Denied'), 'refuses_us'],
  'a question for a password': [body('', ['www-authenticate: Basic realm="x"'], '401 Unauthorized'), 'refuses_us'],
  'a challenge': [body('<h1>Checking your browser', [], '403 Forbidden'), 'refuses_us'],
  'too many': [body('', [], '429 Too Many Requests'), 'refuses_us'],
  'an error': [body('<h1>500', [], '500 Internal Server Error'), 'answers_with_error'],
  gone: [body('<h1>410', [], '410 Gone'), 'answers_with_error'],
  'a download': [raw('HTTP/1.1 200 OK\r\ncontent-type: application/zip\r\ncontent-length: 2\r\n\r\nPK'), 'not_a_page'],
  'nothing that says what it is': [raw(`HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n\u0000\u0001\u0002\u0003`), 'not_a_page'],
  'a redirect to nowhere': [raw('HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n'), 'not_a_page'],
  'a redirect to itself': [raw('HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n'), 'too_many_redirects'],
  'a redirect that cannot be read': [raw('HTTP/1.1 302 Found\r\nlocation: http://[/\r\ncontent-length: 0\r\n\r\n'), 'answer_malformed'],
  'a redirect to a file': [raw('HTTP/1.1 302 Found\r\nlocation: file:///etc/passwd\r\ncontent-length: 0\r\n\r\n'), 'scheme_not_web'],
  'a redirect inside': [raw('HTTP/1.1 302 Found\r\nlocation: http://[::ffff:169.254.169.254]/\r\ncontent-length: 0\r\n\r\n'), 'not_public'],
  'empty, and a page all the same': [body(''), 'measured'],
  'characters that nobody knows': [body(Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc3, 0x28]), []), 'measured'],
  'half a million elements': [html('<b>'.repeat(500_000)), 'measured'],
  'a nest a hundred thousand deep': [html('<div>'.repeat(100_000)), 'measured'],
  'a heading and a link as deep': [html(`<h1>${'<div>'.repeat(60_000)}</h1><a href="/x">${'<i>'.repeat(60_000)}`), 'measured'],
  'a title of many parts': [html(`<h2>${'<i>a</i>'.repeat(90_000)}</h2>`), 'measured'],
  'fifty thousand attributes': [html(`<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>`), 'measured'],
  'a title of a megabyte': [body(`<title>${'a'.repeat(1_000_000)}`), 'measured'],
  'elements called after what objects have': [
    html('<constructor></constructor><__proto__></__proto__><hasownproperty a=1></hasownproperty>'),
    'measured',
  ],
  'structured data without a bottom': [
    html(`<script type="application/ld+json">${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}</script>`),
    'measured',
  ],
  'streets without end': [html(`<p>${'Rua '.repeat(20_000)}</p><p>${'Rua das '.repeat(9000)}12345`), 'measured'],
  'numbers without end': [html(`<p>${'(54) 3214-7700 '.repeat(1500)}</p><p>${'9'.repeat(60_000)}`), 'measured'],
  'hours without end': [html(`<p>${'segunda a '.repeat(8000)}</p><p>${'8h às '.repeat(9000)}`), 'measured'],
  'addresses that are none once they are cut': [
    body(`<!doctype html><title>Alvo</title>${`<script src="https://a:${'b'.repeat(400)}@x.test/1"></script>`.repeat(3)}`),
    'measured',
  ],
  'ten thousand links inside': [
    html(Array.from({ length: 10_000 }, (_, at) => `<a href="http://10.0.${at % 250}.1/">contato</a>`).join('')),
    'measured',
  ],
};

let server: Server;
let act: (socket: Socket) => void = () => {};
const dialled: string[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => act(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

function policy(): EgressPolicy {
  const open = egressPolicy();
  const dial = (address: string) => {
    dialled.push(address);
    return connect((server.address() as AddressInfo).port, '127.0.0.1');
  };
  return { ...open, dial, names: { resolve4: async () => [PUBLIC], resolve6: async () => [] } };
}

async function measure(patience: { limits?: { maxMs: number }; maxMs?: number } = { limits: { maxMs: 1500 } }): Promise<string> {
  const wish = { policy: policy(), guessed: false, userAgent: 'test', reader: pageReader, tell: async () => {}, ...patience };
  try {
    const evidence = await collectEvidence(new URL('http://hostil.test/'), wish);
    expect(judge(evidence, Date.now()).score.total).toBeGreaterThanOrEqual(0);
    return 'measured';
  } catch (error) {
    if (!(error instanceof CollectError)) throw error;
    return error.reason;
  }
}

const words = (await loadMessages('pt-BR')).measure.failed.reason;

test.each(Object.entries(TARGETS))('%s', { timeout: 40_000 }, async (_, [does, end]) => {
  act = does;
  const reason = await measure();
  expect(end.split(' or ')).toContain(reason);
  if (reason !== 'measured') expect(Object.keys(words)).toContain(reason);
  // The next report runs as if nothing had been.
  act = body(GOOD);
  expect(await measure()).toBe('measured');
  expect(new Set(dialled)).toEqual(new Set([PUBLIC]));
});

test('a site that answers with a page and then with nothing takes no longer than everything may', { timeout: 40_000 }, async () => {
  const links = Array.from({ length: 20 }, (_, at) => `<a href="/contato-${at}">contato</a>`).join('');
  act = (socket) => {
    act = () => {};
    html(links)(socket);
  };
  const started = performance.now();
  expect(await measure({ maxMs: 2000 })).toBe('measured');
  expect(performance.now() - started).toBeLessThan(6000);
});
