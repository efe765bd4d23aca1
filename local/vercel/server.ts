import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Keys } from '../dns/keys.ts';
import { type Asked, type Given, openDoor, type ProviderDoor } from '../dns/provider-door.ts';
import type { ZoneRecord, Zones } from '../dns/zones.ts';
import { serveVisitors, type Visited } from './certificates.ts';

export const PROJECT = 'prj_local0000000000000000000';
export const TEAM = 'team_local000000000000000000';
/** The alias that it recommends; a resolver must know it. */
export const RECOMMENDED_ALIAS = 'd1d4fc829fe7bc7c.vercel-dns-017.com';
const OLDER_ALIAS = 'cname.vercel-dns.com';
const RECOMMENDED_ADDRESS = '127.0.0.1';
const OLDER_ADDRESS = '127.0.0.9';

export interface LocalVercel extends ProviderDoor {
  url: string;
  keys: Keys;
  visited: Visited;
  /** Hosts in the project. */
  hosts(): string[];
  /** Somebody else at Vercel has this host: another account, which a TXT record overrules, or another project of this team. */
  claim(host: string, by: 'account' | 'project'): void;
  unclaim(host: string): void;
  /** Somebody at the dashboard redirects or removes a host. */
  redirect(host: string, to: string): void;
  drop(host: string): void;
  /** Requests since the start, as `GET /v9/…`. */
  readonly asked: string[];
}

interface Attached {
  redirect: string | null;
  redirectStatusCode: number | null;
  verified: boolean;
  createdAt: number;
}

/** An error in Vercel's format. */
class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const Added = z.strictObject({ name: z.string().min(1).max(253) });
const Updated = z.strictObject({ redirect: z.string().nullable().optional(), redirectStatusCode: z.number().nullable().optional() });

const PURGE = '/v1/edge-cache/dangerously-delete-by-tags';
const Purged = z.strictObject({ tags: z.array(z.string().max(256)).min(1).max(16), target: z.enum(['production', 'preview']) });

const given = (status: number, body: object, headers = {}): Given => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
});

/**
 * The part of Vercel's API about the domains of one project and its CDN, for zones of the local DNS, and its servers for visitors. Requests that it
 * does not know fail.
 */
export async function startVercel({ port, zones, token }: { port: number; zones: Zones; token: string }): Promise<LocalVercel> {
  const keys = new Keys();
  keys.issue(token);
  const state: State = { zones, attached: new Map(), claims: new Map() };
  const asked: string[] = [];
  const visited = await serveVisitors((host) => state.attached.get(host)?.verified === true && configuredBy(zones, host) !== null);
  const door = await openDoor(port, keys, {
    keyOf: tokenOf,
    busy: () => {
      const reset = Math.ceil(Date.now() / 1000) + 2;
      const error = { code: 'rate_limited', message: 'Rate limited', limit: { remaining: 0, reset, total: 100 } };
      return given(429, { error }, { 'x-ratelimit-reset': String(reset) });
    },
    answer: (one) => {
      asked.push(`${one.method} ${one.url.pathname}`);
      try {
        return answer(state, keys, one);
      } catch (error) {
        if (error instanceof Refused) return given(error.status, { error: { code: error.code, message: error.message } });
        throw error;
      }
    },
  });
  return {
    ...door,
    url: `http://127.0.0.1:${door.port}`,
    keys,
    visited,
    asked,
    hosts: () => [...state.attached.keys()].sort(),
    claim: (host, by) => void state.claims.set(host, by),
    unclaim: (host) => void state.claims.delete(host),
    redirect: (host, to) => Object.assign(state.attached.get(host)!, { redirect: to, redirectStatusCode: 308 }),
    drop: (host) => void state.attached.delete(host),
    close: async () => {
      await Promise.all([door.close(), visited.close()]);
    },
  };
}

interface State {
  zones: Zones;
  attached: Map<string, Attached>;
  claims: Map<string, 'account' | 'project'>;
}

const tokenOf = ({ headers }: Asked): string => headers.authorization?.replace(/^Bearer /, '') ?? '';

function answer(state: State, keys: Keys, asked: Asked): Given {
  const { method, url, body } = asked;
  const key = keys.find(tokenOf(asked));
  if (!key || key.revoked) throw new Refused(403, 'forbidden', 'The request is missing an authentication token or it is invalid');
  if (url.searchParams.get('teamId') !== TEAM) throw new Refused(403, 'forbidden', 'Not authorized for this scope');
  const [, configOf] = /^\/v6\/domains\/([^/]+)\/config$/.exec(url.pathname) ?? [];
  if (method === 'GET' && configOf) return given(200, config(state, decodeURIComponent(configOf)));
  if (method === 'POST' && url.pathname === PURGE) {
    Purged.parse(JSON.parse(body));
    return given(200, {});
  }
  const [, version, project, host, rest = ''] =
    /^\/(v9|v10)\/projects\/([^/]+)\/domains(?:\/([^/]+))?(\/verify)?$/.exec(url.pathname) ?? [];
  if (project !== PROJECT) throw new Refused(404, 'not_found', `No route for ${method} ${url.pathname}`);
  if (key.rights !== 'edit' && method !== 'GET') throw new Refused(403, 'forbidden', 'You do not have permission to do this');
  const call = `${method} ${version} ${host ? 'one' : 'all'}${rest}`;
  if (call === 'POST v10 all') return given(200, add(state, Added.parse(JSON.parse(body)).name));
  const name = decodeURIComponent(host ?? '');
  const found = state.attached.get(name);
  if (!CALLS.has(call)) throw new Refused(404, 'not_found', `No route for ${method} ${url.pathname}`);
  if (!found) throw new Refused(404, 'not_found', `The domain "${name}" is not assigned to "${PROJECT}".`);
  if (call === 'POST v9 one/verify') return given(200, verify(state, name, found));
  if (call === 'PATCH v9 one') Object.assign(found, Updated.parse(JSON.parse(body)));
  if (call !== 'DELETE v9 one') return given(200, view(state, name, found));
  if ([...state.attached.values()].some(({ redirect }) => redirect === name))
    throw new Refused(409, 'domain_is_redirect', 'It is a redirect target');
  state.attached.delete(name);
  return given(200, {});
}

const CALLS = new Set(['GET v9 one', 'PATCH v9 one', 'DELETE v9 one', 'POST v9 one/verify']);

function add(state: State, name: string): object {
  if (!/^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(name)) throw new Refused(400, 'invalid_domain', `The domain "${name}" is not valid`);
  if (state.attached.has(name)) throw new Refused(400, 'domain_already_in_use', `The domain "${name}" is already in use by your project.`);
  if (state.claims.get(name) === 'project')
    throw new Refused(409, 'domain_already_in_use', `Cannot add ${name} since it's already in use by one of your projects.`);
  const added: Attached = { redirect: null, redirectStatusCode: null, verified: !state.claims.has(name), createdAt: Date.now() };
  state.attached.set(name, added);
  return view(state, name, added);
}

function verify(state: State, name: string, found: Attached): object {
  const [, zone] = state.zones.find(name) ?? [];
  const [apex] = state.zones.find(name) ?? [name];
  const wanted = challengeOf(apex, name);
  const texts = zone?.records.filter((one) => one.type === 'TXT' && one.name === '_vercel').map(({ value }) => value) ?? [];
  if (!found.verified && !texts.includes(wanted.value))
    throw new Refused(400, 'missing_txt_record', `The domain is missing the TXT record ${wanted.domain}`);
  found.verified = true;
  return view(state, name, found);
}

function challengeOf(apex: string, name: string) {
  const code = createHash('sha256').update(`verify ${name}`).digest('hex').slice(0, 20);
  return { type: 'TXT', domain: `_vercel.${apex}`, value: `vc-domain-verify=${name},${code}`, reason: 'pending_domain_verification' };
}

function view({ zones }: State, name: string, { verified, redirect, redirectStatusCode, createdAt }: Attached): object {
  const apexName = zones.find(name)?.[0] ?? name;
  return {
    name,
    apexName,
    projectId: PROJECT,
    redirect,
    redirectStatusCode,
    gitBranch: null,
    updatedAt: createdAt,
    createdAt,
    verified,
    ...(!verified && { verification: [challengeOf(apexName, name)] }),
  };
}

function recordsOf(zones: Zones, host: string): ZoneRecord[] {
  const [apex, zone] = zones.find(host) ?? [];
  if (!apex || !zone) return [];
  const label = host === apex ? '@' : host.slice(0, -apex.length - 1);
  return zone.records.filter(({ name }) => name === label);
}

/** The kind of record by which a host leads here, in Vercel's eyes; behind a proxy it answers by HTTP alone. */
function configuredBy(zones: Zones, host: string): 'A' | 'CNAME' | 'http' | null {
  const records = recordsOf(zones, host);
  const alias = records.find(({ type }) => type === 'CNAME');
  if (alias) {
    if ([RECOMMENDED_ALIAS, OLDER_ALIAS].includes(alias.value)) return 'CNAME';
    return alias.value === host ? null : configuredBy(zones, alias.value);
  }
  const addresses = records.filter(({ type }) => type === 'A' || type === 'AAAA');
  const isHere = addresses.length > 0 && addresses.every(({ value }) => [RECOMMENDED_ADDRESS, OLDER_ADDRESS].includes(value));
  return isHere ? (addresses.some(({ proxied }) => proxied) ? 'http' : 'A') : null;
}

function config({ zones }: State, host: string): object {
  const configured = configuredBy(zones, host);
  return {
    configuredBy: configured,
    acceptedChallenges: configured ? ['http-01'] : [],
    recommendedIPv4: [
      { rank: 2, value: [OLDER_ADDRESS] },
      { rank: 1, value: [RECOMMENDED_ADDRESS] },
    ],
    recommendedCNAME: [
      { rank: 1, value: `${RECOMMENDED_ALIAS}.` },
      { rank: 2, value: `${OLDER_ALIAS}.` },
    ],
    misconfigured: configured === null,
  };
}
