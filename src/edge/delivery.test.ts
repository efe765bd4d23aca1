import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createDelivery } from './delivery.ts';
import type { Pointer } from './pointer.ts';
import { Releases } from './releases.ts';
import { Traffic } from './traffic.ts';
import type { VisitorRequest } from './visitor-request.ts';

const body = Buffer.from('pão quente');
const hash = createHash('sha256').update(body).digest('hex');
const file = (type: string, immutable: boolean) => ({ hash, size: body.length, type, immutable });
const site: Pointer = {
  siteId: 'site-forno',
  clientId: 'client',
  slug: 'forno',
  releaseId: 'release',
  artefactId: 'artefact',
  state: 'live',
  locale: 'pt-BR',
  version: 1,
};

async function cachingOf(path: string, options: { hasCdn: boolean; isCurrent: boolean }) {
  const releases = new Releases({
    readManifest: async () => ({
      v: 1,
      locale: 'pt-BR',
      forms: {},
      files: { 'index.html': file('text/html', false), 'assets/a.woff2': file('font/woff2', true) },
    }),
    readBlob: async () => body,
  });
  const deliver = createDelivery({
    pointers: { get: () => site, isCurrent: (_, pointer) => options.isCurrent && pointer === site },
    releases,
    traffic: new Traffic(),
    hasCdn: options.hasCdn,
    ownerUrl: 'https://app.example/plan',
    receiveForm: async () => false,
    receiveReport: async () => false,
  });
  const request: VisitorRequest = {
    method: 'GET',
    target: path,
    hostname: 'forno.localhost',
    host: 'forno.localhost',
    isEncrypted: true,
    header: () => undefined,
    address: () => '203.0.113.9',
    body: null,
  };
  const { headers } = await deliver(request);
  return { cache: headers[headers.indexOf('Cache-Control') + 1], isTagged: headers.includes('Cache-Tag') };
}

test('a CDN keeps a page only while it is certainly the present one', async () => {
  expect(await cachingOf('/', { hasCdn: true, isCurrent: true })).toEqual({
    cache: 'public, max-age=0, s-maxage=86400, must-revalidate',
    isTagged: true,
  });
  expect(await cachingOf('/', { hasCdn: true, isCurrent: false })).toEqual({
    cache: 'public, max-age=0, must-revalidate',
    isTagged: false,
  });
});

test('a file that is named by its content may be kept whatever moved, and nothing is labelled where no CDN can be purged', async () => {
  expect(await cachingOf('/assets/a.woff2', { hasCdn: true, isCurrent: false })).toMatchObject({ isTagged: true });
  expect(await cachingOf('/', { hasCdn: false, isCurrent: true })).toMatchObject({ isTagged: false });
});
