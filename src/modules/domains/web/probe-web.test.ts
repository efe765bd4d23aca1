import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { probeWeb } from './probe-web.ts';

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listen(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
const probe = (port: number) =>
  probeWeb({ address: '127.0.0.1', port, host: 'padaria.example', path: '/.well-known/acme-challenge/probe', expected: 'ours' });
const asked = async (answer: RequestListener) => probe(await listen(createServer(answer)));

test('our own answer, asked for by the name and at the path of the authority, is us', async () => {
  const found = await asked((request, response) => {
    const isRight = request.headers.host === 'padaria.example' && request.url === '/.well-known/acme-challenge/probe';
    response.end(isRight ? 'ours' : 'wrong question');
  });
  expect(found).toEqual({ answers: 'us', location: null });
});

test.each([
  ['another page', 200, {}, 'another', null],
  ['a page that is not there', 404, {}, 'another', null],
  ['a server that fails', 503, {}, 'unasked', null],
  ['a redirect elsewhere', 302, { location: 'https://instagram.com/padaria' }, 'redirect', 'https://instagram.com/'],
  ['a redirect to HTTPS', 301, { location: 'https://padaria.example/.well-known/acme-challenge/probe' }, 'unasked', null],
  ['a redirect to www', 301, { location: 'http://www.padaria.example/' }, 'unasked', null],
] as const)('%s: %i', async (_, status, headers, answers, location) => {
  expect(await asked((_, response) => response.writeHead(status, headers).end('x'))).toEqual({ answers, location });
});

test('an answer without end is cut, and is not ours', async () => {
  const found = await asked((_, response) => {
    const more = () => response.write('ours'.repeat(1000), more);
    more();
  });
  expect(found.answers).toBe('another');
});

test('a closed port refuses, and a silent one runs out of time', async () => {
  const port = await listen(createServer());
  open.pop()!.close();
  expect((await probe(port)).answers).toBe('refused');
  const sockets = createSocketServer((socket) => open.push({ close: () => socket.destroy() }));
  expect((await probe(await listen(sockets))).answers).toBe('timeout');
});
