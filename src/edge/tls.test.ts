import { Agent, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type ConnectionOptions, connect } from 'node:tls';
import { afterAll, expect, test } from 'vitest';
import { NAME, openTlsEdge } from '../../tests/world/tls-edge.ts';
import { Certificates } from './certificates.ts';

const { certificates, held, make, rootPem, server, tls, port } = await openTlsEdge();
afterAll(() => {
  tls.close();
});

/** One request over a new connection, or its error. */
const ask = (servername: string, { host = servername, path = '/', ...more }: { host?: string; path?: string } & ConnectionOptions = {}) =>
  new Promise<{ status: number; location: string; serial: string } | string>((resolve) => {
    const agent = new Agent({ keepAlive: false, maxCachedSessions: 0 });
    const asked = get({ host: '127.0.0.1', port, path, servername, ca: rootPem, headers: { host }, agent, ...more }, (response) => {
      const { serialNumber } = (response.socket as import('node:tls').TLSSocket).getPeerCertificate();
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '', serial: serialNumber }),
      );
    });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });

test('a line is opened with the certificate of its name, and the name is answered over it', async () => {
  expect(await ask(NAME)).toMatchObject({ status: 200 });
  expect(await ask(`www.${NAME}`, { path: '/contato?x' })).toMatchObject({ status: 308, location: `https://${NAME}/contato?x` });
});

test('a line that was opened for one name answers for no other', async () => {
  expect(await ask(NAME, { host: `www.${NAME}` })).toMatchObject({ status: 421 });
  expect(await ask(NAME, { host: 'stranger.example' })).toMatchObject({ status: 421 });
});

test('a name without a certificate, and no name at all, are refused: no other is ever shown', async () => {
  expect(await ask('stranger.example')).toMatch(/ERR_SSL|ECONNRESET|EPROTO/);
  const silent = new Promise((resolve) => {
    const line = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => resolve('opened'));
    line.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
  });
  expect(await silent).toMatch(/ERR_SSL|ECONNRESET|EPROTO/);
});

test('old versions are refused', async () => {
  expect(await ask(NAME, { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' })).toMatchObject({ status: 200 });
  expect(await ask(NAME, { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1' })).toMatch(/ERR_SSL|ECONNRESET|EPROTO/);
});

test('the authority is answered over the plain line, for whatever name it asks', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const plain = (server.address() as AddressInfo).port;
  const answer = await fetch(`http://127.0.0.1:${plain}/.well-known/acme-challenge/abc`);
  expect([answer.status, await answer.text()]).toEqual([200, 'abc.answer']);
  expect((await fetch(`http://127.0.0.1:${plain}/.well-known/acme-challenge/other`)).status).toBe(404);
  server.close();
  server.closeAllConnections();
});

test('ten new certificates under load fail no request', async () => {
  let over = false;
  const answers: (string | { status: number; serial: string })[] = [];
  const visitor = async () => {
    while (!over) answers.push(await ask(NAME));
  };
  const visitors = Promise.all([visitor(), visitor(), visitor()]);
  for (let at = 0; at < 10; at++) {
    held.set(NAME, await make([NAME]));
    await certificates.refresh(NAME, Date.now());
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  over = true;
  await visitors;
  expect(answers.filter((each) => typeof each === 'string' || each.status !== 200)).toEqual([]);
  expect(new Set(answers.map((each) => (typeof each === 'string' ? '' : each.serial))).size).toBeGreaterThan(5);
  expect(answers.length).toBeGreaterThan(25);
});

test('so many are kept, and those used longest ago go first', async () => {
  const found: string[] = [];
  const few = new Certificates(async (host) => {
    found.push(host);
    return host === 'none.example' ? null : held.get(NAME)!;
  }, 3);
  const of = (letters: string) => [...letters].map((letter) => `${letter}.example`);
  for (const host of of('abcadab')) await few.get(host, 0);
  expect([found, few.size]).toEqual([of('abcdb'), 3]);
  expect(await few.get('none.example', 0)).toBeNull();
  expect(await few.get('none.example', 1000)).toBeNull();
  expect(found.filter((host) => host === 'none.example')).toHaveLength(1);
});

test('invented names push no certificate out, are looked up a few at a time, and what is no host name never is', async () => {
  const asked: string[] = [];
  let running = 0;
  let most = 0;
  const few = new Certificates(async (host) => {
    asked.push(host);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    return host === NAME ? held.get(NAME)! : null;
  }, 2);
  expect(await few.get(NAME, 0)).not.toBeNull();
  const invented = Array.from({ length: 50 }, (_, at) => `n${at}.example`);
  expect(await Promise.all(invented.map((host) => few.get(host, 0)))).toEqual(invented.map(() => null));
  for (const host of ['', 'a', '127.0.0.1', 'a..example', 'a_b.example', `${'a'.repeat(64)}.example`])
    expect(await few.get(host, 0)).toBeNull();
  expect(await few.get(NAME, 0)).not.toBeNull();
  expect([asked, most, few.size]).toEqual([[NAME, ...invented], 4, 1]);
});
