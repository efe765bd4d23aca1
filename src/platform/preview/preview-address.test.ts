import { beforeAll, expect, test } from 'vitest';
import { ENVIRONMENT } from '../../../tests/world/environment.ts';
import { previewReader, previewUrl, readPreviewToken, type Shown } from './preview-address.ts';

const NOW = Date.parse('2026-11-22T10:07:00Z');
const MINUTE = 60_000;
const ACCOUNT = '018f0000-0000-7000-8000-000000000001';
const shown: Shown = {
  see: 'draft',
  account: ACCOUNT,
  site: '018f0000-0000-7000-8000-000000000002',
  person: ACCOUNT,
  session: '018f0000-0000-7000-8000-000000000003',
};
const tokenOf = (url: string) => new URL(url).pathname.split('/')[1]!;

beforeAll(() => {
  Object.assign(process.env, ENVIRONMENT);
});

test('an address is on the host of previews and says what may be seen', () => {
  const url = previewUrl(shown, 'blog/index.html', NOW);
  expect(url).toMatch(/^http:\/\/preview\.localhost:9\/[\w-]+\.[\w-]+\/blog\/index\.html$/);
  expect(readPreviewToken(tokenOf(url), NOW)).toEqual(shown);
});

test('it is the same for a while, and ends within half an hour', () => {
  const url = previewUrl(shown, 'index.html', NOW);
  expect(previewUrl(shown, 'index.html', NOW + 5 * MINUTE)).toBe(url);
  expect(readPreviewToken(tokenOf(url), NOW + 15 * MINUTE)).toEqual(shown);
  expect(readPreviewToken(tokenOf(url), NOW + 30 * MINUTE)).toBe('expired');
});

test('it knows the language of whoever it was made for, also after its end', () => {
  const token = tokenOf(previewUrl(shown, 'index.html', NOW, 'es'));
  expect([readPreviewToken(token, NOW), readPreviewToken(token, NOW + 60 * MINUTE)]).toEqual([shown, 'expired']);
  expect(previewReader(token)).toBe('es');
  expect(previewReader(tokenOf(previewUrl(shown, 'index.html', NOW)))).toBeUndefined();
  expect(previewReader(`${token}x`)).toBeUndefined();
});

test('nobody else can make one: not for another site, not for longer, not from another seal of ours', async () => {
  const [payload = '', seal] = tokenOf(previewUrl(shown, 'x', NOW)).split('.');
  const changed = (change: (parts: [number, Shown]) => unknown) =>
    `${Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(payload, 'base64url').toString())))).toString('base64url')}.${seal}`;
  expect(
    readPreviewToken(
      changed(([until]) => [until, { ...shown, site: ACCOUNT }] as never),
      NOW,
    ),
  ).toBeNull();
  expect(
    readPreviewToken(
      changed(([until, what]) => [until + MINUTE, what] as never),
      NOW,
    ),
  ).toBeNull();
  expect(readPreviewToken(`${payload}.`, NOW)).toBeNull();
  expect(readPreviewToken(payload, NOW)).toBeNull();
  expect(readPreviewToken('', NOW)).toBeNull();
  const { sealVisit } = await import('./site-host.ts');
  const [, , ofHost] = sealVisit({ host: payload, target: '/' }).split(' ');
  expect(readPreviewToken(`${payload}.${ofHost}`, NOW)).toBeNull();
});
