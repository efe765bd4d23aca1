import 'reflect-metadata';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AuthorityKeyIdentifierExtension,
  Pkcs10CertificateRequest,
  type SubjectAlternativeNameExtension,
  X509Certificate,
} from '@peculiar/x509';
import { z } from 'zod';
import { openAuthority } from './authority.ts';
import { Problem } from './problem.ts';
import { isBound, readRequest, type Signed } from './read-request.ts';
import { type Authorization, type Challenge, type Order, Store } from './store.ts';
import { type Validation, validate } from './validate.ts';

/** Faults to inject. */
export const AcmeFaults = z.object({
  /** Percentage of requests whose nonce is refused. */
  badNonce: z.number().min(0).max(100).default(0),
  /** Seconds until another order may be created; 0 is no limit. */
  rateLimited: z.number().min(0).default(0),
  /** Validation never finishes. */
  pending: z.boolean().default(false),
  /** Milliseconds that issuing takes. */
  slowFinalize: z.number().min(0).default(0),
  /** Every request fails with 500. */
  away: z.boolean().default(false),
  /** Names refused by policy. */
  rejects: z.array(z.string()).default([]),
});
export type AcmeFaults = z.infer<typeof AcmeFaults>;

export interface AcmeOptions extends Validation {
  port: number;
  /** File of the root and the intermediate; without it they are new each time. */
  file?: string;
  /** Validity of certificates in days. */
  days?: number;
  /** External account binding required of new accounts. */
  binding?: { kid: string; hmacKey: string };
  now?: () => Date;
}

export interface LocalAcme {
  port: number;
  /** For `ACME_DIRECTORY_URL`. */
  directory: string;
  rootPem: string;
  faults: AcmeFaults;
  store: Store;
  /**
   * Awaited with each path before its work begins, and when it is done but not answered yet: a client that is ended then never hears of it.
   */
  watch: { asked: ((path: string) => unknown) | null; answered: ((path: string) => unknown) | null };
  /** Has every name proved anew with the next order for it. */
  expireProofs(): void;
  close(): Promise<void>;
}

interface Answered {
  status?: number;
  body: unknown;
  headers?: Record<string, string>;
  type?: string;
}

const DAY = 86_400_000;
const NewOrder = z.object({
  identifiers: z
    .array(z.object({ type: z.literal('dns'), value: z.string().min(1).max(253) }))
    .min(1)
    .max(100),
  replaces: z.string().optional(),
});

/** An ACME server for local development, after RFC 8555 and RFC 9773. */
export async function startAcme(options: AcmeOptions): Promise<LocalAcme> {
  const { port, file, days = 90, binding, now = () => new Date() } = options;
  const authority = await openAuthority(file, now());
  const store = new Store();
  const faults: AcmeFaults = AcmeFaults.parse({});
  let base = '';
  const watch: LocalAcme['watch'] = { asked: null, answered: null };
  // Refusals are spread evenly, not drawn: a share below 100 never refuses every retry of one request.
  let noncesToRefuse = 0;

  const orderBody = ({ url, names, status, expires, authorizations, certificate, error, replaces }: Order) => ({
    status,
    expires,
    identifiers: names.map((value) => ({ type: 'dns', value })),
    authorizations,
    finalize: `${url}/finalize`,
    ...(certificate && { certificate }),
    ...(error && { error }),
    ...(replaces && { replaces }),
  });
  const authorizationBody = ({ name, wildcard, status, expires, challenges }: Authorization) => ({
    identifier: { type: 'dns', value: name },
    status,
    expires,
    challenges,
    ...(wildcard && { wildcard }),
  });

  const refresh = (order: Order): Order => {
    const all = order.authorizations.map((url) => store.authorizations.get(url)!);
    if (order.status === 'pending' && all.every(({ status }) => status === 'valid')) order.status = 'ready';
    const failed = all.find(({ status }) => status === 'invalid');
    if (order.status === 'pending' && failed) {
      order.status = 'invalid';
      order.error = failed.challenges.find(({ error }) => error)?.error ?? {};
    }
    return order;
  };

  function newAuthorization(account: string, asked: string): Authorization {
    const wildcard = asked.startsWith('*.');
    const name = wildcard ? asked.slice(2) : asked;
    const known = [...store.authorizations.values()].find(
      (each) => each.account === account && each.name === name && each.wildcard === wildcard,
    );
    if (known && known.status !== 'invalid' && new Date(known.expires) > now()) return known;
    const url = store.newUrl(base, 'authz');
    const types: Challenge['type'][] = wildcard ? ['dns-01'] : ['http-01', 'dns-01'];
    const challenges = types.map(
      (type): Challenge => ({ url: store.newUrl(base, 'chall'), type, token: store.newToken(), status: 'pending' }),
    );
    const made: Authorization = {
      url,
      account,
      name,
      wildcard,
      status: 'pending',
      expires: new Date(now().getTime() + 7 * DAY).toISOString(),
      challenges,
    };
    store.authorizations.set(url, made);
    for (const challenge of challenges) store.challenges.set(challenge.url, { challenge, authorization: made });
    return made;
  }

  function newOrder({ account, payload }: Signed): Answered {
    const parsed = NewOrder.safeParse(payload);
    if (!parsed.success) throw new Problem(400, 'malformed', 'an order names what it is for');
    const names = [...new Set(parsed.data.identifiers.map(({ value }) => value.toLowerCase()))].sort();
    const refused = names.find((name) => faults.rejects.includes(name));
    if (refused) throw new Problem(400, 'rejectedIdentifier', `${refused} is not issued for`);
    if (faults.rateLimited > 0) throw new Problem(429, 'rateLimited', 'too many new orders', { 'retry-after': String(faults.rateLimited) });
    const { replaces } = parsed.data;
    const predecessor = replaces ? [...store.issued.values()].find(({ certId }) => certId === replaces) : null;
    if (predecessor?.replacedBy) throw new Problem(409, 'alreadyReplaced', 'the certificate has a successor');
    // Like the large authorities: an open order for the same names is reused.
    const open = [...store.orders.values()].find(
      (order) =>
        order.account === account!.url && ['pending', 'ready'].includes(refresh(order).status) && order.names.join() === names.join(),
    );
    if (open) return { status: 201, body: orderBody(open), headers: { location: open.url } };
    const url = store.newUrl(base, 'order');
    const order: Order = {
      url,
      account: account!.url,
      names,
      status: 'pending',
      expires: new Date(now().getTime() + 7 * DAY).toISOString(),
      authorizations: names.map((name) => newAuthorization(account!.url, name).url),
      createdAt: now().getTime(),
      ...(replaces && { replaces }),
    };
    store.orders.set(url, order);
    return { status: 201, body: orderBody(refresh(order)), headers: { location: url } };
  }

  function newAccount({ jwk, thumbprint, payload }: Signed): Answered {
    const known = store.accountOf(thumbprint);
    if (known) return { body: { status: known.status, contact: known.contact }, headers: { location: known.url } };
    const asked = z
      .object({
        onlyReturnExisting: z.boolean().optional(),
        contact: z.array(z.string()).optional(),
        externalAccountBinding: z.unknown().optional(),
      })
      .parse(payload ?? {});
    if (asked.onlyReturnExisting) throw new Problem(400, 'accountDoesNotExist', 'no such account');
    if (binding && asked.externalAccountBinding === undefined)
      throw new Problem(400, 'externalAccountRequired', 'an external account is wanted');
    if (binding && !isBound(asked.externalAccountBinding, binding, jwk)) throw new Problem(400, 'unauthorized', 'the binding does not fit');
    const url = store.newUrl(base, 'acct');
    store.accounts.set(url, { url, jwk, thumbprint, status: 'valid', contact: asked.contact ?? [] });
    return { status: 201, body: { status: 'valid', contact: asked.contact ?? [] }, headers: { location: url } };
  }

  async function prove(challenge: Challenge, authorization: Authorization, thumbprint: string): Promise<void> {
    challenge.status = 'processing';
    if (faults.pending) return;
    try {
      await validate(options, authorization, challenge, thumbprint);
      challenge.status = 'valid';
      challenge.validated = now().toISOString();
      authorization.status = 'valid';
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem(500, 'serverInternal', String(error));
      challenge.status = 'invalid';
      challenge.error = problem.body();
      authorization.status = 'invalid';
    }
    for (const order of store.orders.values()) if (order.authorizations.includes(authorization.url)) refresh(order);
  }

  async function finalize(order: Order, payload: unknown, account: { thumbprint: string }): Promise<Answered> {
    const parsed = z.object({ csr: z.string() }).safeParse(payload);
    if (!parsed.success) throw new Problem(400, 'malformed', 'no request');
    if (refresh(order).status === 'processing' || order.status === 'valid') return { body: orderBody(order) };
    if (order.status !== 'ready') throw new Problem(403, 'orderNotReady', `the order is ${order.status}`);
    const csr = new Pkcs10CertificateRequest(Buffer.from(parsed.data.csr, 'base64url'));
    const extension = csr.getExtension('2.5.29.17') as SubjectAlternativeNameExtension | null;
    const names = (extension?.names.items ?? []).map(({ value }) => value.toLowerCase()).sort();
    if (!(await csr.verify()) || names.join() !== order.names.join())
      throw new Problem(400, 'badCSR', 'the request is not for the names of the order');
    if (account.thumbprint === Buffer.from(await csr.publicKey.getThumbprint()).toString('base64url'))
      throw new Problem(400, 'badCSR', 'the key of the account');
    order.status = 'processing';
    const certify = async () => {
      await sleep(faults.slowFinalize);
      const { pem, serial } = await authority.issue(csr, order.names, days, now());
      const leaf = new X509Certificate(pem);
      const keyId = leaf.getExtension<AuthorityKeyIdentifierExtension>('2.5.29.35')?.keyId ?? '';
      const url = store.newUrl(base, 'cert');
      const certId = `${Buffer.from(keyId, 'hex').toString('base64url')}.${Buffer.from(serial, 'hex').toString('base64url')}`;
      store.issued.set(url, {
        url,
        account: order.account,
        pem,
        certId,
        names: order.names,
        notBefore: leaf.notBefore,
        notAfter: leaf.notAfter,
        isRevoked: false,
      });
      const predecessor = [...store.issued.values()].find((each) => each.certId === order.replaces);
      if (predecessor) predecessor.replacedBy = url;
      order.certificate = url;
      order.status = 'valid';
    };
    const done = certify();
    if (faults.slowFinalize === 0) await done;
    return { body: orderBody(order), headers: { location: order.url } };
  }

  /** Renewal is due after two thirds of the lifetime, or at once after revocation (RFC 9773). */
  function renewalInfo(certId: string): Answered {
    const found = [...store.issued.values()].find((each) => each.certId === certId);
    if (!found) throw new Problem(404, 'malformed', 'no such certificate');
    const life = found.notAfter.getTime() - found.notBefore.getTime();
    const start = found.isRevoked ? now().getTime() - DAY : found.notBefore.getTime() + (life * 2) / 3;
    const window = { start: new Date(start).toISOString(), end: new Date(start + life / 30).toISOString() };
    return { body: { suggestedWindow: window }, headers: { 'retry-after': '21600' } };
  }

  async function answerSigned(url: string, signed: Signed): Promise<Answered> {
    const { account, payload, isRead } = signed;
    if (url === `${base}/new-account`) return newAccount(signed);
    if (url === `${base}/revoke`) return revoke(signed);
    if (!account) throw new Problem(400, 'malformed', 'an account is wanted');
    if (url === `${base}/new-order`) return newOrder(signed);
    if (url === account.url) {
      if (!isRead && (payload as { status?: string }).status === 'deactivated') account.status = 'deactivated';
      return { body: { status: account.status, contact: account.contact } };
    }
    const authorization = store.authorizations.get(url);
    if (authorization?.account === account.url) return { body: authorizationBody(authorization) };
    const challenged = store.challenges.get(url);
    if (challenged?.authorization.account === account.url) {
      const { challenge, authorization: of } = challenged;
      if (!isRead && challenge.status === 'pending' && of.status === 'pending') void prove(challenge, of, account.thumbprint);
      return { body: challenge, headers: { link: `<${of.url}>;rel="up"` } };
    }
    const order = store.orders.get(url.replace(/\/finalize$/, ''));
    if (order?.account === account.url)
      return url.endsWith('/finalize') ? finalize(order, payload, account) : { body: orderBody(refresh(order)) };
    const issued = store.issued.get(url);
    if (issued?.account === account.url) return { body: issued.pem, type: 'application/pem-certificate-chain' };
    throw new Problem(404, 'malformed', 'nothing is here');
  }

  function revoke({ payload, account }: Signed): Answered {
    const { certificate } = z.object({ certificate: z.string() }).parse(payload);
    const raw = Buffer.from(certificate, 'base64url');
    const found = [...store.issued.values()].find(({ pem }) => Buffer.from(new X509Certificate(pem).rawData).equals(raw));
    if (!found || (account && found.account !== account.url)) throw new Problem(403, 'unauthorized', 'not a certificate of yours');
    if (found.isRevoked) throw new Problem(400, 'alreadyRevoked', 'it is revoked');
    found.isRevoked = true;
    return { body: '' };
  }

  async function answer(message: IncomingMessage): Promise<Answered> {
    const { pathname } = new URL(message.url ?? '/', base);
    if (pathname === '/health') return { body: { ok: true } };
    if (pathname === '/root.pem') return { body: authority.rootPem, type: 'application/x-pem-file' };
    if (pathname === '/_acme/faults' && message.method === 'PUT')
      return { body: Object.assign(faults, AcmeFaults.parse(JSON.parse(await text(message)))) };
    if (faults.away) throw new Problem(500, 'serverInternal', 'out of order');
    if (pathname === '/directory') {
      const paths = {
        newNonce: 'new-nonce',
        newAccount: 'new-account',
        newOrder: 'new-order',
        revokeCert: 'revoke',
        renewalInfo: 'renewal-info',
      };
      const meta = { termsOfService: `${base}/terms`, externalAccountRequired: binding !== undefined, caaIdentities: [options.issuer] };
      return { body: { ...Object.fromEntries(Object.entries(paths).map(([name, at]) => [name, `${base}/${at}`])), meta } };
    }
    if (pathname === '/new-nonce') return { status: message.method === 'HEAD' ? 200 : 204, body: '' };
    if (pathname.startsWith('/renewal-info/')) return renewalInfo(pathname.slice('/renewal-info/'.length));
    if (message.method !== 'POST') throw new Problem(405, 'malformed', 'everything else is asked by POST');
    const url = `${base}${pathname}`;
    const signed = await readRequest(store, await text(message), url);
    noncesToRefuse += faults.badNonce / 100;
    if (noncesToRefuse >= 1) {
      noncesToRefuse -= 1;
      throw new Problem(400, 'badNonce', 'refused on purpose');
    }
    return answerSigned(url, signed);
  }

  const server = createServer(async (message, response) => {
    const { pathname } = new URL(message.url ?? '/', base);
    await watch.asked?.(pathname);
    const given = await answer(message).catch((error: unknown): Answered => {
      const problem = error instanceof Problem ? error : new Problem(500, 'serverInternal', String(error));
      return { status: problem.status, body: problem.body(), headers: problem.headers, type: 'application/problem+json' };
    });
    const { status = 200, body, headers = {}, type = 'application/json' } = given;
    await watch.answered?.(pathname);
    response.writeHead(status, {
      'content-type': type,
      'replay-nonce': store.newNonce(),
      'cache-control': 'no-store',
      link: `<${base}/directory>;rel="index"`,
      ...headers,
    });
    response.end(message.method === 'HEAD' || status === 204 ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const chosen = (server.address() as AddressInfo).port;
  base = `http://127.0.0.1:${chosen}`;
  return {
    port: chosen,
    directory: `${base}/directory`,
    rootPem: authority.rootPem,
    faults,
    store,
    watch,
    expireProofs: () => {
      for (const one of store.authorizations.values()) one.expires = new Date(0).toISOString();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
