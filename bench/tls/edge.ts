/** The edge's TLS servers in full, with the certificates of a folder, over one site in memory. `renew` messages swap certificates. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Certificates, type StoredCertificate } from '../../src/edge/certificates.ts';
import { createDelivery } from '../../src/edge/delivery.ts';
import { createH2Door } from '../../src/edge/h2-door.ts';
import { createNodeDoor } from '../../src/edge/node-door.ts';
import { Pointers } from '../../src/edge/pointers.ts';
import { Releases } from '../../src/edge/releases.ts';
import { createTls } from '../../src/edge/tls.ts';
import { Traffic } from '../../src/edge/traffic.ts';

const [port, folder, most] = process.argv.slice(2) as [string, string, string];
const page = await readFile(join(folder, 'www/index.html'));
const hash = createHash('sha256').update(page).digest('hex');
const site = {
  siteId: 's',
  clientId: 'c',
  slug: 's',
  releaseId: hash,
  artefactId: hash,
  state: 'live',
  locale: 'pt-BR',
  version: 1,
} as const;
const files = { 'index.html': { hash, size: page.length, type: 'text/html', immutable: false } };
let failures = 0;
const report = (error: unknown) => {
  failures++;
  if (failures < 5) process.stderr.write(`${error}\n`);
};

async function find(host: string): Promise<StoredCertificate> {
  const [chain, key] = await Promise.all(['crt', 'key'].map((kind) => readFile(join(folder, `certs/${host}.${kind}`), 'utf8')));
  return { certificateId: host, chain: chain!, key: key!, notAfter: new Date(Date.now() + 80 * 86_400_000) };
}

const certificates = new Certificates(find, Number(most));
const deliver = createDelivery({
  pointers: new Pointers({ find: async (hosts) => new Map(hosts.map((host) => [host, site])), report }),
  releases: new Releases({ readManifest: async () => ({ v: 1, locale: 'pt-BR', forms: {}, files }), readBlob: async () => page }),
  traffic: new Traffic(),
  receiveForm: async () => false,
  receiveReport: async () => false,
  ownerUrl: 'https://app.example/plan',
  report,
});
const server = createNodeDoor(deliver, report);
createTls({ certificates, server, h2: createH2Door(deliver), report }).listen(Number(port), '127.0.0.1', () =>
  process.send?.({ ready: true }),
);

process.on('message', (message: { renew?: string; fill?: string[]; toll?: true }) => {
  if (message.renew) void certificates.refresh(message.renew, Date.now()).then(() => process.send?.({ renewed: message.renew }), report);
  if (message.fill)
    void Promise.all(message.fill.map((host) => certificates.get(host, Date.now()))).then(() => process.send?.({ filled: true }));
  if (message.toll) process.send?.({ toll: { held: certificates.size, failures } });
});
