import { afterEach, expect, test, vi } from 'vitest';
import { GET } from './route.ts';

const ask = (path?: string[]) => GET(new Request('http://localhost:3000/catalog'), { params: Promise.resolve({ path }) });

afterEach(() => vi.unstubAllEnvs());

test('the catalogue of sections is for those who build them, not for the public', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  expect((await ask()).status).toBe(404);
  expect((await ask(['plain-light', 'index.html'])).status).toBe(404);
  vi.stubEnv('NODE_ENV', 'development');
  const start = (await ask()).headers.get('Location');
  expect(start).toBe('http://localhost:3000/catalog/plain-light/index.html');
  expect((await ask(['plain-light', 'index.html'])).status).toBe(200);
});
