/** The visitors' server with its sites in memory: all of it but the look-up of a site, which a running server does once. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { LiveSites } from '../../src/edge/live-sites.ts';
import { createEdge } from '../../src/edge/server.ts';
import { Traffic } from '../../src/edge/traffic.ts';

const [file, port] = process.argv.slice(2);
const body = readFileSync(file as string);
const blobs = new Map<string, Buffer>();
const store = (bytes: Buffer) => {
  const hash = createHash('sha256').update(bytes).digest('hex');
  blobs.set(hash, bytes);
  return { hash, size: bytes.length };
};
const files = {
  'index.html': {
    ...store(body),
    type: 'text/html; charset=utf-8',
    immutable: false,
    br: store(brotliCompressSync(body)),
    gzip: store(gzipSync(body)),
  },
};
const sites = new LiveSites({
  findSite: async (hostname) => ({
    siteId: hostname,
    clientId: 'client',
    slug: 'bench',
    releaseId: 'release',
    paused: false,
    manifest: { v: 1, locale: 'pt-BR', forms: {}, files },
  }),
  readBlob: async (hash) => blobs.get(hash) as Buffer,
});
createEdge({ sites, traffic: new Traffic(), ownerUrl: 'http://127.0.0.1/plan', receiveForm: async () => null }).listen(
  Number(port),
  '127.0.0.1',
);
