import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Answer, type Call, isLoopback, Refusal, readJson, send } from '../http/http.ts';
import { match, route } from '../http/router.ts';
import { answerAsAuthority } from './authority.ts';
import { dnsPage } from './page.ts';
import { Resolver } from './resolver.ts';
import { type Listening, listenDns } from './wire.ts';
import { readZone } from './zone-text.ts';
import { Faults, NAMESERVERS, openZones, Zone, type Zones } from './zones.ts';

export interface DnsOptions {
  /** Port of the page; 0 picks a free one. */
  port: number;
  /** Ports of the servers and of the resolvers; 0 picks free ones. */
  authorityPort?: number;
  resolverPorts?: [number, number];
  /** File of the zones; in memory without it. */
  file?: string;
  /** Built-in hosts, such as the one that sites are aliases of. */
  hosts?: Record<string, string>;
}

export interface LocalDns {
  port: number;
  authorityPort: number;
  resolverPorts: [number, number];
  zones: Zones;
  forget(): void;
  close(): Promise<void>;
}

const invalid = (message: string) => new Refusal(400, message, { error: message });
const seeOther = (path: string): Answer => ({ status: 303, headers: { location: path } });

/** DNS for local development: two authoritative servers for `.example`, two resolvers, a registry, and a page to edit it all. */
export async function startDns({ port, authorityPort = 0, resolverPorts = [0, 0], file, hosts = {} }: DnsOptions): Promise<LocalDns> {
  const zones = openZones(file);
  const open: Listening[] = [];
  let second = '127.0.0.2';
  const own = () => ({ servers: ['127.0.0.1', second] as [string, string], hosts });
  const first = await listenDns('127.0.0.1', authorityPort, (bytes, transport) => answerAsAuthority(zones, own(), 0, bytes, transport));
  open.push(first);
  try {
    open.push(await listenDns(second, first.port, (bytes, transport) => answerAsAuthority(zones, own(), 1, bytes, transport)));
  } catch {
    second = '127.0.0.1'; // macOS has one loopback address: both names lead to the first server
  }
  const resolvers: Resolver[] = [];
  const ports: number[] = [];
  for (const [at, name] of (['cloudflare', 'google'] as const).entries()) {
    const resolver = new Resolver(name, zones, { host: '127.0.0.1', port: first.port });
    const listening = await listenDns('127.0.0.1', resolverPorts[at]!, (bytes, transport) => resolver.answer(bytes, transport));
    resolvers.push(resolver);
    open.push(listening);
    ports.push(listening.port);
  }
  const forget = () => {
    for (const resolver of resolvers) resolver.forget();
  };
  const routes = routesOf(zones, forget);
  const http = createServer(async (message, response) => {
    const url = new URL(message.url ?? '/', 'http://dns');
    const isHead = message.method === 'HEAD';
    const found = isLoopback(message.headers.host) ? match(routes, message.method ?? 'GET', url.pathname) : null;
    const call = {
      method: message.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: message.headers,
      message,
    } as Call;
    try {
      if (!found) throw new Refusal(404, 'not found', { error: 'not found' });
      Object.assign(call, { params: found.params, read: (shape: typeof Zone) => readJson(message, shape, invalid) });
      await send(response, isHead, await found.handle(call));
    } catch (error) {
      const refusal = error instanceof Refusal ? error : invalid(error instanceof Error ? error.message : String(error));
      await send(response, isHead, { status: refusal.status, body: refusal.body });
    }
  });
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  return {
    port: (http.address() as AddressInfo).port,
    authorityPort: first.port,
    resolverPorts: ports as [number, number],
    zones,
    forget,
    close: async () => {
      http.closeAllConnections();
      await Promise.all([new Promise<void>((resolve) => http.close(() => resolve())), ...open.map((each) => each.close())]);
    },
  };
}

function routesOf(zones: Zones, forget: () => void) {
  const save = async ({ message }: Call): Promise<Answer> => {
    const form = new URLSearchParams(await text(message));
    const apex = (form.get('apex') ?? '').trim().toLowerCase();
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.example$/.test(apex)) return dnsPage(zones, 'A domain ends in .example here.');
    if (form.get('remove')) {
      zones.remove(apex);
      return seeOther('/_dns');
    }
    try {
      const zone = Zone.parse({
        provider: form.get('provider') ?? 'registro_br',
        records: readZone(form.get('records') ?? ''),
        faults: Object.fromEntries(Object.keys(Faults.shape).map((name) => [name, form.get(name) ?? 'none'])),
        registration: {
          status: (form.get('status') ?? '').split(',').flatMap((each) => each.trim() || []),
          expiresAt: form.get('expiresAt') ? `${form.get('expiresAt')}T12:00:00Z` : null,
        },
      });
      zones.set(apex, zone);
    } catch (error) {
      return dnsPage(zones, error instanceof Error ? error.message : String(error));
    }
    return seeOther('/_dns');
  };
  return [
    route('GET', '/health', async () => ({ body: { ok: true } })),
    route('GET', '/', async () => seeOther('/_dns')),
    route('GET', '/_dns', async () => dnsPage(zones)),
    route('POST', '/_dns', save),
    route('POST', '/_dns/forget', async () => {
      forget();
      return seeOther('/_dns');
    }),
    route('GET', '/_dns/zones', async () => ({ body: Object.fromEntries(zones.all()) })),
    route('PUT', '/_dns/zones/:apex', async ({ params, read }) => {
      zones.set(params.apex!, await read(Zone));
      return { body: { ok: true } };
    }),
    route('DELETE', '/_dns/zones/:apex', async ({ params }) => {
      zones.remove(params.apex!);
      return { body: { ok: true } };
    }),
    route('GET', '/rdap/domain/:name', async ({ params }) => rdap(zones, params.name!)),
  ];
}

/** A registry's RDAP answer for a domain (RFC 9083). */
function rdap(zones: Zones, name: string): Answer {
  const headers = { 'content-type': 'application/rdap+json' };
  const found = zones.find(name.toLowerCase());
  if (found?.[0] !== name.toLowerCase())
    return { status: 404, headers, body: JSON.stringify({ errorCode: 404, title: 'not found', description: [] }) };
  const [apex, zone] = found;
  const { status, expiresAt } = zone.registration;
  const body = {
    objectClassName: 'domain',
    ldhName: apex,
    status,
    events: expiresAt ? [{ eventAction: 'expiration', eventDate: expiresAt }] : [],
    nameservers: (NAMESERVERS[zone.provider] ?? NAMESERVERS.other!).map((ldhName) => ({ objectClassName: 'nameserver', ldhName })),
    secureDNS: { delegationSigned: zone.faults.dnssec !== 'none' },
    entities: [{ objectClassName: 'entity', roles: ['registrar'], handle: 'Registro.br' }],
  };
  return { headers, body: JSON.stringify(body) };
}
