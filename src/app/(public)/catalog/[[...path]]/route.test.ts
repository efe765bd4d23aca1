import { NextRequest } from 'next/server';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { SITE_HOST_HEADER, sealVisit } from '#platform/preview/site-host.ts';
import { ENVIRONMENT } from '../../../../../tests/world/environment.ts';
import { GET as show } from '../../../(previews)/previews/[[...path]]/route.ts';
import { GET } from './route.ts';

const ask = (path?: string[]) => GET(new Request('http://localhost:3000/catalog'), { params: Promise.resolve({ path }) });

/** The page shown at a URL of the previews' host. */
const follow = (address: string) => {
  const { host, pathname } = new URL(address);
  const request = new NextRequest(address, { headers: { [SITE_HOST_HEADER]: sealVisit({ host, target: pathname }) } });
  return show(request, { params: Promise.resolve({ path: pathname.slice(1).split('/') }) });
};

beforeAll(() => void Object.assign(process.env, ENVIRONMENT));
afterEach(() => vi.unstubAllEnvs());

test('the catalogue of sections is for those who build them, on the host of previews, not for the public', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  expect((await ask()).status).toBe(404);
  expect((await ask(['plain-light', 'index.html'])).status).toBe(404);
  vi.stubEnv('NODE_ENV', 'development');
  const start = (await ask()).headers.get('Location') ?? '';
  expect(start).toMatch(/^http:\/\/preview\.localhost:9\/[^/]+\/plain-light\/index\.html$/);
  const page = await follow(start);
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Security-Policy')).toMatch(/frame-src http:\/\/preview\.localhost:9;.*sandbox$/);
  vi.stubEnv('NODE_ENV', 'production');
  expect((await follow(start)).status).toBe(404);
});
