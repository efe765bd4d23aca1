import 'reflect-metadata';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Acme, AcmeFaults, type AcmeOptions, type Answered, type LocalAcme } from './acme.ts';
import { answerSigned } from './answer-signed.ts';
import { openAuthority } from './authority.ts';
import { renewalInfo } from './certificates.ts';
import { Problem } from './problem.ts';
import { readRequest } from './read-request.ts';
import { Store } from './store.ts';

/** An ACME server for local development, after RFC 8555 and RFC 9773. */
export async function startAcme(options: AcmeOptions): Promise<LocalAcme> {
  const { port, file, now = () => new Date() } = options;
  const acme: Acme = {
    options,
    authority: await openAuthority(file, now()),
    store: new Store(),
    faults: AcmeFaults.parse({}),
    base: '',
    now,
  };
  const watch: LocalAcme['watch'] = { asked: null, answered: null };
  const admits = nonceGate(acme);
  const server = createServer(async (message, response) => {
    const { pathname } = new URL(message.url ?? '/', acme.base);
    await watch.asked?.(pathname);
    const given = await answer(acme, message, admits).catch((error: unknown): Answered => {
      const problem = error instanceof Problem ? error : new Problem(500, 'serverInternal', String(error));
      return { status: problem.status, body: problem.body(), headers: problem.headers, type: 'application/problem+json' };
    });
    await watch.answered?.(pathname);
    send(acme, message, response, given);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const chosen = (server.address() as AddressInfo).port;
  acme.base = `http://127.0.0.1:${chosen}`;
  return {
    port: chosen,
    directory: `${acme.base}/directory`,
    rootPem: acme.authority.rootPem,
    faults: acme.faults,
    store: acme.store,
    watch,
    expireProofs: () => {
      for (const one of acme.store.authorizations.values()) one.expires = new Date(0).toISOString();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Refusals are spread evenly, not drawn: a share below 100 never refuses every retry of one request. */
function nonceGate({ faults }: Acme): () => boolean {
  let toRefuse = 0;
  return () => {
    toRefuse += faults.badNonce / 100;
    if (toRefuse < 1) return true;
    toRefuse -= 1;
    return false;
  };
}

async function answer(acme: Acme, message: IncomingMessage, admits: () => boolean): Promise<Answered> {
  const { authority, faults, store, base } = acme;
  const { pathname } = new URL(message.url ?? '/', base);
  if (pathname === '/health') return { body: { ok: true } };
  if (pathname === '/root.pem') return { body: authority.rootPem, type: 'application/x-pem-file' };
  if (pathname === '/_acme/faults' && message.method === 'PUT')
    return { body: Object.assign(faults, AcmeFaults.parse(JSON.parse(await text(message)))) };
  if (faults.away) throw new Problem(500, 'serverInternal', 'out of order');
  if (pathname === '/directory') return { body: directory(acme) };
  if (pathname === '/new-nonce') return { status: message.method === 'HEAD' ? 200 : 204, body: '' };
  if (pathname.startsWith('/renewal-info/')) return renewalInfo(acme, pathname.slice('/renewal-info/'.length));
  if (message.method !== 'POST') throw new Problem(405, 'malformed', 'everything else is asked by POST');
  const url = `${base}${pathname}`;
  const signed = await readRequest(store, await text(message), url);
  if (!admits()) throw new Problem(400, 'badNonce', 'refused on purpose');
  return answerSigned(acme, url, signed);
}

const PATHS = {
  newNonce: 'new-nonce',
  newAccount: 'new-account',
  newOrder: 'new-order',
  revokeCert: 'revoke',
  renewalInfo: 'renewal-info',
};

export const directory = ({ base, options: { binding, issuer } }: Acme) => ({
  ...Object.fromEntries(Object.entries(PATHS).map(([name, at]) => [name, `${base}/${at}`])),
  meta: { termsOfService: `${base}/terms`, externalAccountRequired: binding !== undefined, caaIdentities: [issuer] },
});

function send({ base, store }: Acme, { method }: IncomingMessage, response: ServerResponse, given: Answered): void {
  const { status = 200, body, headers = {}, type = 'application/json' } = given;
  response.writeHead(status, {
    'content-type': type,
    'replay-nonce': store.newNonce(),
    'cache-control': 'no-store',
    link: `<${base}/directory>;rel="index"`,
    ...headers,
  });
  response.end(method === 'HEAD' || status === 204 ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
}
