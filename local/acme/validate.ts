import { createHash } from 'node:crypto';
import { request } from 'node:http';
import type { Endpoint } from '../../src/modules/domains/dns/ask-server.ts';
import { see, seeAddresses } from '../../src/modules/domains/dns/read-reply.ts';
import { valuesOf } from '../../src/modules/domains/doctor/judge-point.ts';
import { Problem } from './problem.ts';
import type { Authorization, Challenge } from './store.ts';

export interface Validation {
  /** DNS servers queried directly, without a cache. */
  dns: Endpoint;
  /** Port of plain HTTP: 80 in production, another one on a development machine. */
  httpPort: number;
  /** The authority's name in CAA records. */
  issuer: string;
}

/** Timeout of one check in milliseconds, redirects included. */
const TIMEOUT_MS = 3000;
const MAX_REDIRECTS = 10;

/** Checks that the client controls the name. @throws Problem with a type of RFC 8555. */
export async function validate(
  world: Validation,
  { name, wildcard }: Authorization,
  challenge: Challenge,
  thumbprint: string,
): Promise<void> {
  const answer = `${challenge.token}.${thumbprint}`;
  await requireCaa(world, name, wildcard);
  if (challenge.type === 'dns-01') {
    const digest = createHash('sha256').update(answer).digest('base64url');
    const saw = await see(world.dns, { name: `_acme-challenge.${name}`, type: 'TXT' });
    if (!valuesOf(saw, 'TXT').includes(digest))
      throw new Problem(403, 'unauthorized', `no TXT record of _acme-challenge.${name} has the answer`);
    return;
  }
  const body = await fetchPlain(world, `http://${name}/.well-known/acme-challenge/${challenge.token}`);
  if (body.trim() !== answer) throw new Problem(403, 'unauthorized', `what ${name} answered is not the key authorization`);
}

/** Climbs to the nearest CAA records, which say who may issue. */
async function requireCaa({ dns, issuer }: Validation, name: string, wildcard: boolean): Promise<void> {
  const labels = name.split('.');
  for (let at = 0; at < labels.length; at++) {
    const host = labels.slice(at).join('.');
    const saw = await see(dns, { name: host, type: 'CAA' });
    if (saw.saw === 'failure') throw new Problem(400, 'dns', `CAA of ${host}: ${saw.because}`);
    const records = valuesOf(saw, 'CAA').map((value) => /^(\d+) (\w+) "([^";]*)/.exec(value));
    if (records.length === 0) continue;
    const of = (tag: string) => records.flatMap((record) => (record?.[2] === tag ? [record[3]!.trim()] : []));
    const wild = wildcard ? of('issuewild') : [];
    const issuers = wild.length > 0 ? wild : of('issue');
    const isUnknown = records.some((record) => record && Number(record[1]) & 128 && !['issue', 'issuewild', 'iodef'].includes(record[2]!));
    if (isUnknown || (issuers.length > 0 && !issuers.includes(issuer)))
      throw new Problem(403, 'caa', `CAA record of ${host} forbids ${issuer}`);
    return;
  }
}

async function addressOf({ dns }: Validation, name: string): Promise<string> {
  let asked = name;
  for (let hop = 0; hop < 8; hop++) {
    const saw = await seeAddresses(dns, { name: asked });
    if (saw.saw === 'failure') throw new Problem(400, 'dns', `${asked}: ${saw.because}`);
    const address = valuesOf(saw, 'A', 'AAAA')[0];
    if (address) return address;
    const alias = valuesOf(saw, 'CNAME').at(-1);
    if (!alias) throw new Problem(400, 'dns', `no address of ${asked}`);
    asked = alias;
  }
  throw new Problem(400, 'dns', `too many aliases of ${name}`);
}

async function fetchPlain(world: Validation, from: string): Promise<string> {
  let url = new URL(from);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const { status, location, body } = await get(world, url);
    if (status >= 300 && status < 400 && location) {
      url = new URL(location, url);
      if (url.protocol !== 'http:') throw new Problem(403, 'unauthorized', `redirected to ${url.href}`);
      continue;
    }
    if (status !== 200) throw new Problem(403, 'unauthorized', `${url.href} answered ${status}`);
    return body;
  }
  throw new Problem(403, 'unauthorized', 'too many redirects');
}

async function get(world: Validation, url: URL): Promise<{ status: number; location: string | undefined; body: string }> {
  const host = await addressOf(world, url.hostname);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host, port: world.httpPort, path: url.pathname, headers: { host: url.hostname }, timeout: TIMEOUT_MS, agent: false },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          body = (body + part).slice(0, 4096);
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, location: response.headers.location, body }));
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('timeout')));
    asked.on('error', (error) => reject(new Problem(400, 'connection', `${url.hostname}: ${error.message}`)));
    asked.end();
  });
}
