import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Certificates, type StoredCertificate } from '#edge/certificates.ts';
import { createDelivery } from '#edge/delivery.ts';
import { createH2Door, type H2Limits } from '#edge/h2-door.ts';
import { createNodeDoor } from '#edge/node-door.ts';
import { Pointers } from '#edge/pointers.ts';
import { Releases } from '#edge/releases.ts';
import { createTls } from '#edge/tls.ts';
import { Traffic } from '#edge/traffic.ts';
import { openCertificates } from './certificates.ts';

export const NAME = 'padaria.example';
export const PAGE = Buffer.from('<h1>Pão</h1>');
/** More than a stream's or a connection's window holds. */
export const PHOTO = Buffer.alloc(3_000_000, 'pão');
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const hash = hashOf(PAGE);
const photo = hashOf(PHOTO);

const pointer = {
  siteId: 'site',
  clientId: 'client',
  slug: 'padaria',
  mainHost: NAME,
  releaseId: hash,
  artefactId: hash,
  state: 'live',
  locale: 'pt-BR',
  version: 1,
} as const;
const files = {
  'index.html': { hash, size: PAGE.length, type: 'text/html', immutable: false },
  'foto.webp': { hash: photo, size: PHOTO.length, type: 'image/webp', immutable: true },
};

/** The edge's TLS servers with one site on two names, whose certificate is there from the beginning. */
export async function openTlsEdge(limits: Partial<H2Limits> = {}) {
  const { make, rootPem } = await openCertificates();
  const held = new Map<string, StoredCertificate>();
  const forms: Record<string, string>[] = [];
  const certificates = new Certificates(async (host) => held.get(host) ?? null);
  const find = async (hosts: readonly string[]) =>
    new Map(hosts.filter((host) => [NAME, `www.${NAME}`].includes(host)).map((host) => [host, pointer]));
  const deliver = createDelivery({
    pointers: new Pointers({ find }),
    releases: new Releases({
      readManifest: async () => ({ v: 1, locale: 'pt-BR', forms: {}, files }),
      readBlob: async (asked) => (asked === photo ? PHOTO : PAGE),
    }),
    traffic: new Traffic(),
    receiveForm: async (_, { fields }) => forms.push(fields) > 0,
    receiveReport: async () => false,
    ownerUrl: 'https://app.example/plan',
    originOf: (host) => `https://${host}`,
    findChallenge: async (token) => (token === 'abc' ? 'abc.answer' : null),
  });
  const server = createNodeDoor(deliver);
  const h2 = createH2Door(deliver, limits);
  const tls = createTls({ certificates, server, h2, report: () => {} });
  const both = await make([NAME, `www.${NAME}`]);
  for (const host of [NAME, `www.${NAME}`]) held.set(host, both);
  await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
  const { port } = tls.address() as AddressInfo;
  return { certificates, held, make, rootPem, server, h2, tls, port, forms };
}
