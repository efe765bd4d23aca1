import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answer } from './answer.ts';
import { findFile, prepareFile } from './live-site.ts';

const bytes = Buffer.from('<!doctype html><title>Forno</title>'.repeat(4));
const hash = 'a'.repeat(64);
const stored = { hash, size: bytes.length, type: 'text/html; charset=utf-8', immutable: false, styles: ['sha256-abc='] };
const file = prepareFile(stored, { identity: bytes, gzip: gzipSync(bytes) });
const asked = { method: 'GET', acceptEncoding: undefined, ifNoneMatch: undefined, range: undefined, ifRange: undefined };
const header = (headers: string[], name: string) => headers[headers.indexOf(name) + 1];

test('a page is answered with its type, tag, policy and whole body', () => {
  const whole = answer(file, 200, asked);
  expect(whole.status).toBe(200);
  expect(whole.body).toEqual(bytes);
  expect(header(whole.headers, 'Content-Security-Policy')).toContain("style-src 'sha256-abc='");
  expect(header(whole.headers, 'Content-Security-Policy')).toContain("default-src 'none'");
});

test('the compressed form has a tag of its own and says how it is encoded', () => {
  const packed = answer(file, 200, { ...asked, acceptEncoding: 'gzip' });
  expect(header(packed.headers, 'Content-Encoding')).toBe('gzip');
  expect(header(packed.headers, 'ETag')).not.toBe(header(answer(file, 200, asked).headers, 'ETag'));
});

test('an unchanged copy is confirmed without a body', () => {
  const tag = header(answer(file, 200, asked).headers, 'ETag');
  const fresh = answer(file, 200, { ...asked, ifNoneMatch: tag });
  expect(fresh).toMatchObject({ status: 304, body: null });
  expect(fresh.headers).not.toContain('Content-Length');
});

test('a part is a part of the plain bytes, even when the client takes gzip', () => {
  const part = answer(file, 200, { ...asked, acceptEncoding: 'gzip', range: 'bytes=0-14' });
  expect(part.status).toBe(206);
  expect(part.body?.toString()).toBe('<!doctype html>');
  expect(header(part.headers, 'Content-Range')).toBe(`bytes 0-14/${bytes.length}`);
  expect(answer(file, 200, { ...asked, range: 'bytes=9999-' }).status).toBe(416);
  expect(answer(file, 200, { ...asked, range: 'bytes=0-1', ifRange: '"old"' }).status).toBe(200);
});

test('HEAD says everything but the body', () => {
  const head = answer(file, 200, { ...asked, method: 'HEAD' });
  expect(head.body).toBeNull();
  expect(header(head.headers, 'Content-Length')).toBe(String(bytes.length));
});

test('a missing page keeps its status even for a client that has it', () => {
  const tag = header(answer(file, 404, asked).headers, 'ETag');
  expect(answer(file, 404, { ...asked, ifNoneMatch: tag }).status).toBe(404);
});

const files = Object.fromEntries(
  ['index.html', 'cardapio.html', 'en/index.html', '404.html', 'assets/a.woff2', 'caf\u00e9.html'].map((path) => [path, stored]),
);

test.each([
  ['/', { file: 'index.html', status: 200 }],
  ['/cardapio', { file: 'cardapio.html', status: 200 }],
  ['/en', { file: 'en/index.html', status: 200 }],
  ['/assets/a.woff2', { file: 'assets/a.woff2', status: 200 }],
  ['/caf%C3%A9', { file: 'café.html', status: 200 }],
  ['/cardapio/', { redirect: '/cardapio' }],
  ['/cardapio.html', { redirect: '/cardapio' }],
  ['/index.html', { redirect: '/' }],
  ['/404', { file: '404.html', status: 404 }],
  ['/404.html', { file: '404.html', status: 404 }],
  ['/%zz', { file: '404.html', status: 404 }],
  ['/__proto__', { file: '404.html', status: 404 }],
  ['/../etc/passwd', { file: '404.html', status: 404 }],
])('%s finds %j', (path, expected) => {
  expect(findFile(files, path)).toEqual(expected);
});

test('a redirect never leaves the site', () => {
  expect(findFile({ ...files, '/evil.example/x.html': stored }, '//evil.example/x/')).toEqual({ file: '404.html', status: 404 });
});
