import { expect, test } from 'vitest';
import { readEnvironment } from '#platform/env.ts';
import { cdnOf, cdnTag, purgeTags } from '#platform/storage/cdn.ts';
import { ENVIRONMENT } from '../../tests/world/environment.ts';
import { forCdn, IMMUTABLE_CACHE, PAGE_CACHE } from './cache-control.ts';

const answer = (status: number, cache: string) => ({ status, headers: ['Content-Type', 'text/html', 'Cache-Control', cache], body: null });
const pairs = (headers: string[]) =>
  Object.fromEntries(Array.from({ length: headers.length / 2 }, (_, i) => headers.slice(2 * i, 2 * i + 2)));

test('a CDN holds pages that browsers ask for each time, under the tag of their site', () => {
  const { headers } = forCdn(answer(200, PAGE_CACHE), 'x', false);
  expect(pairs(headers)).toMatchObject({
    'Cache-Control': 'public, max-age=0, s-maxage=86400, must-revalidate',
    'Vercel-Cache-Tag': 'site-x',
    'Cache-Tag': 'site-x',
  });
  expect(pairs(forCdn(answer(200, IMMUTABLE_CACHE), 'x', true).headers)).toMatchObject({
    'Cache-Control': IMMUTABLE_CACHE,
    'Cache-Tag': 'site-x',
  });
  expect(forCdn(answer(404, PAGE_CACHE), 'x', false)).toEqual(answer(404, PAGE_CACHE));
});

test('Vercel and Cloudflare learn which tags to purge, and an answer that is none is an error', async () => {
  const sent: [string, unknown][] = [];
  const send = (async (url: string, init: RequestInit) => {
    sent.push([url, JSON.parse(init.body as string)]);
    return new Response(null, { status: sent.length === 4 ? 500 : 200 });
  }) as typeof fetch;
  const vercel = cdnOf(readEnvironment({ ...ENVIRONMENT, VERCEL_API_TOKEN: 't', VERCEL_PROJECT_ID: 'prj', VERCEL_TEAM_ID: 'team' }));
  await purgeTags(
    Array.from({ length: 17 }, (_, i) => cdnTag(String(i))),
    vercel,
    send,
  );
  const cloudflare = cdnOf(readEnvironment({ ...ENVIRONMENT, CLOUDFLARE_API_TOKEN: 't', CLOUDFLARE_ZONE_ID: 'zone' }));
  await purgeTags(['site-x'], cloudflare, send);
  expect(sent[0]![0]).toBe('https://api.vercel.com/v1/edge-cache/dangerously-delete-by-tags?projectIdOrName=prj&teamId=team');
  expect(sent[1]![1]).toEqual({ tags: ['site-16'], target: 'production' });
  expect(sent[2]).toEqual(['https://api.cloudflare.com/client/v4/zones/zone/purge_cache', { tags: ['site-x'] }]);
  await expect(purgeTags(['site-x'], cloudflare, send)).rejects.toThrow('500');
  expect(cdnOf(readEnvironment(ENVIRONMENT))).toBeNull();
});
