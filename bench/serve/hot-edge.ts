/** The visitors' server with its sites in memory: everything but the site lookup, which a running server does once. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createDelivery } from '../../src/edge/delivery.ts';
import { createNodeDoor } from '../../src/edge/node-door.ts';
import { Pointers } from '../../src/edge/pointers.ts';
import { Releases } from '../../src/edge/releases.ts';
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
const releases = new Releases({
  readManifest: async () => ({ v: 1, locale: 'pt-BR', forms: {}, files }),
  readBlob: async (hash) => blobs.get(hash) as Buffer,
});
const pointers = new Pointers({
  find: async (hostnames) =>
    new Map(
      hostnames.map((hostname) => [
        hostname,
        {
          siteId: hostname,
          clientId: 'client',
          slug: 'bench',
          releaseId: 'release',
          artefactId: 'artefact',
          state: 'live',
          locale: 'pt-BR',
          version: 1,
        },
      ]),
    ),
});
const deliver = createDelivery({
  pointers,
  releases,
  traffic: new Traffic(),
  ownerUrl: 'http://127.0.0.1/plan',
  receiveForm: async () => false,
  receiveReport: async () => false,
});
createNodeDoor(deliver).listen(Number(port), '127.0.0.1');
