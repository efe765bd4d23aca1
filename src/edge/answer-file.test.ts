import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answerFile } from './answer-file.ts';
import { findFile } from './find-file.ts';
import { represent } from './representation.ts';

const bytes = Buffer.from('<!doctype html><title>Forno</title>'.repeat(4));
const stored = { hash: 'a'.repeat(64), size: bytes.length, type: 'text/html', immutable: false, styles: ['sha256-abc='] };
const plain = represent(stored, 'identity', bytes);
const packed = represent(stored, 'gzip', gzipSync(bytes));
const ask = (headers: Record<string, string> = {}, method = 'GET') => ({ method, header: (name: string) => headers[name] });
const header = (headers: string[], name: string) => headers[headers.indexOf(name) + 1];

test('a page is answered with its type, tag, policy and whole body', () => {
  const whole = answerFile(plain, 200, ask());
  expect(whole.status).toBe(200);
  expect(whole.body).toEqual(bytes);
  expect(header(whole.headers, 'Content-Type')).toBe('text/html; charset=utf-8');
  expect(header(whole.headers, 'Content-Security-Policy')).toContain("style-src 'sha256-abc='");
  expect(header(whole.headers, 'Content-Security-Policy')).toContain("default-src 'none'");
});

test('the compressed form has a tag of its own and says how it is encoded', () => {
  const small = answerFile(packed, 200, ask());
  expect(header(small.headers, 'Content-Encoding')).toBe('gzip');
  expect(header(small.headers, 'ETag')).not.toBe(header(answerFile(plain, 200, ask()).headers, 'ETag'));
});

test('an unchanged copy is confirmed without a body', () => {
  const fresh = answerFile(plain, 200, ask({ 'if-none-match': plain.etag }));
  expect(fresh).toMatchObject({ status: 304, body: null });
  expect(fresh.headers).not.toContain('Content-Length');
});

test('a part is a part of the bytes, and none where it does not fit or the copy is old', () => {
  const part = answerFile(plain, 200, ask({ range: 'bytes=0-14' }));
  expect(part.status).toBe(206);
  expect(part.body?.toString()).toBe('<!doctype html>');
  expect(header(part.headers, 'Content-Range')).toBe(`bytes 0-14/${bytes.length}`);
  expect(answerFile(plain, 200, ask({ range: 'bytes=9999-' })).status).toBe(416);
  expect(answerFile(plain, 200, ask({ range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200);
});

test('HEAD says everything but the body', () => {
  const head = answerFile(plain, 200, ask({}, 'HEAD'));
  expect(head.body).toBeNull();
  expect(header(head.headers, 'Content-Length')).toBe(String(bytes.length));
});

test('a missing page keeps its status even for a client that has it', () => {
  expect(answerFile(plain, 404, ask({ 'if-none-match': plain.etag })).status).toBe(404);
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
