import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Keys, LOCAL_TOKEN } from '../dns/keys.ts';
import { type Asked, type Given, openDoor, type ProviderDoor } from '../dns/provider-door.ts';
import { NAMESERVERS, RECORD_TYPES, type Zone, type ZoneRecord, type Zones } from '../dns/zones.ts';
import { contentOf, readContent } from './content.ts';

export interface LocalCloudflare extends ProviderDoor {
  /** Base URL of its API. */
  url: string;
  keys: Keys;
}

/** An error in Cloudflare's format. */
class Refused extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const PREFIX = '/client/v4';
const AUTOMATIC = 1;
/** TTL in seconds for records on automatic TTL. */
const CHOSEN_TTL = 300;
const PROXYABLE = new Set(['A', 'AAAA', 'CNAME']);
const MAX_CHANGES = 200;

const Written = z.object({
  name: z.string().min(1).max(255),
  type: z.enum(RECORD_TYPES),
  ttl: z.union([z.literal(AUTOMATIC), z.number().int().min(60).max(86_400)]).default(AUTOMATIC),
  content: z.string().max(4096).optional(),
  priority: z.number().int().min(0).max(65_535).optional(),
  data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  proxied: z.boolean().optional(),
  comment: z.string().max(500).optional(),
});
const Batch = z.strictObject({
  deletes: z.array(z.strictObject({ id: z.string() })).default([]),
  patches: z.array(Written.partial().extend({ id: z.string() })).default([]),
  posts: z.array(Written).default([]),
});

const idOf = (...parts: string[]): string => createHash('md5').update(parts.join('\n')).digest('hex');
const automatic = new Set<string>();
const comments = new Map<string, string>();

/** The part of Cloudflare's API about zones and their records, for the zones that the local DNS assigns to Cloudflare. */
export async function startCloudflare({ port, zones }: { port: number; zones: Zones }): Promise<LocalCloudflare> {
  const keys = new Keys();
  keys.issue(LOCAL_TOKEN);
  const door = await openDoor(port, keys, {
    keyOf: tokenOf,
    busy: () => ({ ...failed(429, 971, 'Please wait and consider throttling your request speed'), headers: { 'retry-after': '0' } }),
    answer: (asked) => {
      try {
        return answer(zones, keys, asked);
      } catch (error) {
        if (error instanceof Refused) return failed(error.status, error.code, error.message);
        throw error;
      }
    },
  });
  return { ...door, url: `http://127.0.0.1:${door.port}${PREFIX}`, keys };
}

const tokenOf = ({ headers }: Asked): string => headers.authorization?.replace(/^Bearer /, '') ?? '';

const given = (status: number, body: object): Given => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const failed = (status: number, code: number, message: string): Given =>
  given(status, { success: false, errors: [{ code, message }], messages: [], result: null });
const succeeded = (result: unknown, info?: object): Given =>
  given(200, { success: true, errors: [], messages: [], result, ...(info && { result_info: info }) });

function answer(zones: Zones, keys: Keys, asked: Asked): Given {
  const { method, url, headers } = asked;
  if (!url.pathname.startsWith(PREFIX)) throw new Refused(404, 7000, 'No route for that URI');
  if (!/^Bearer [\w-]{20,}$/.test(headers.authorization ?? '')) throw new Refused(400, 6003, 'Invalid request headers');
  const key = keys.find(tokenOf(asked));
  const path = url.pathname.slice(PREFIX.length);
  if (!key || key.revoked)
    throw path === '/user/tokens/verify' ? new Refused(401, 1000, 'Invalid API Token') : new Refused(403, 9109, 'Invalid access token');
  if (method === 'GET' && path === '/user/tokens/verify') return succeeded({ id: idOf('token', tokenOf(asked)), status: 'active' });
  if (key.rights === 'none') throw new Refused(403, 9109, 'Unauthorized to access requested resource');
  const open = zones.all().filter(([apex, { provider }]) => provider === 'cloudflare' && (key.zones?.includes(apex) ?? true));
  if (method === 'GET' && path === '/zones') return paged(url, open.map(zoneView), 50);

  const [, id, rest = ''] = /^\/zones\/([0-9a-f]{32})(\/.*)?$/.exec(path) ?? [];
  const found = open.find(([apex]) => idOf('zone', apex) === id);
  if (id && !found) throw new Refused(403, 9109, 'Unauthorized to access requested resource');
  if (!found) throw new Refused(404, 7000, `No route for that URI: ${method} ${path}`);
  const [apex, zone] = found;
  const mayWrite = key.rights === 'edit';
  if (method === 'GET' && rest === '') return succeeded(zoneView(found));
  if (method === 'GET' && rest === '/dns_records')
    return paged(
      url,
      zone.records.map((one) => view(apex, one)),
      5000,
    );
  if (!mayWrite) throw new Refused(403, 10000, 'Authentication error');
  if (method === 'POST' && rest === '/dns_records/batch') return succeeded(batch(zones, apex, zone, asked.body));
  const [, recordId] = /^\/dns_records\/([0-9a-f]{32})$/.exec(rest) ?? [];
  if (method === 'DELETE' && recordId) {
    write(zones, apex, zone, without(apex, zone.records, recordId));
    return succeeded({ id: recordId });
  }
  throw new Refused(404, 7000, `No route for that URI: ${method} ${path}`);
}

const zoneView = ([apex]: [string, Zone]) => ({
  id: idOf('zone', apex),
  name: apex,
  status: 'active',
  paused: false,
  type: 'full',
  name_servers: NAMESERVERS.cloudflare,
});

function paged(url: URL, all: object[], most: number): Given {
  const page = Number(url.searchParams.get('page') ?? 1);
  const perPage = Number(url.searchParams.get('per_page') ?? 20);
  if (!(page >= 1 && perPage >= 1 && perPage <= most)) throw new Refused(400, 9103, 'invalid page or per_page');
  const result = all.slice((page - 1) * perPage, page * perPage);
  const totalPages = Math.max(1, Math.ceil(all.length / perPage));
  return succeeded(result, { page, per_page: perPage, count: result.length, total_count: all.length, total_pages: totalPages });
}

const fullName = (apex: string, { name }: ZoneRecord): string => (name === '@' ? apex : `${name}.${apex}`);
const recordId = (apex: string, one: ZoneRecord): string => idOf('record', apex, one.name, one.type, one.value);

function view(apex: string, one: ZoneRecord): object {
  const id = recordId(apex, one);
  return {
    id,
    name: fullName(apex, one),
    type: one.type,
    ttl: automatic.has(id) ? AUTOMATIC : one.ttl,
    proxiable: PROXYABLE.has(one.type),
    proxied: one.proxied ?? false,
    ...contentOf(one),
    settings: {},
    meta: {},
    comment: comments.get(id) ?? null,
    tags: [],
    created_on: '2026-11-01T12:00:00Z',
    modified_on: '2026-11-01T12:00:00Z',
  };
}

function without(apex: string, records: readonly ZoneRecord[], id: string): ZoneRecord[] {
  const left = records.filter((one) => recordId(apex, one) !== id);
  if (left.length === records.length) throw new Refused(404, 81044, 'Record does not exist.');
  return left;
}

/** In one transaction: deletes, then patches, then posts, or none of them. */
function batch(zones: Zones, apex: string, zone: Zone, body: string): object {
  const read = Batch.safeParse(JSON.parse(body));
  if (!read.success) throw new Refused(400, 1004, `DNS Validation Error: ${z.prettifyError(read.error)}`);
  const { deletes, patches, posts } = read.data;
  if (deletes.length + patches.length + posts.length > MAX_CHANGES) throw new Refused(400, 81083, 'Too many changes in one batch');
  const later: (() => void)[] = [];
  let records = [...zone.records];
  for (const { id } of deletes) records = without(apex, records, id);
  for (const { id, ...written } of patches) {
    const at = records.findIndex((one) => recordId(apex, one) === id);
    if (at < 0) throw new Refused(404, 81044, 'Record does not exist.');
    records[at] = made(apex, Written.parse({ ...view(apex, records[at]!), comment: comments.get(id), ...written }), later);
  }
  for (const written of posts) records.push(made(apex, written, later));
  write(zones, apex, zone, records);
  for (const keep of later) keep();
  return { deletes, patches, posts };
}

function made(apex: string, written: z.infer<typeof Written>, later: (() => void)[]): ZoneRecord {
  const name = written.name.toLowerCase();
  if (name !== apex && !name.endsWith(`.${apex}`)) throw new Refused(400, 9005, `${name} is not in the zone ${apex}`);
  const value = readContent(written);
  if (value === null) throw new Refused(400, 9005, `Content for ${written.type} record is invalid.`);
  const one: ZoneRecord = {
    name: name === apex ? '@' : name.slice(0, -apex.length - 1),
    type: written.type,
    ttl: written.ttl === AUTOMATIC ? CHOSEN_TTL : written.ttl,
    value,
    ...(written.proxied && PROXYABLE.has(written.type) && { proxied: true }),
  };
  const id = recordId(apex, one);
  later.push(() => {
    if (written.ttl === AUTOMATIC) automatic.add(id);
    else automatic.delete(id);
    if (written.comment) comments.set(id, written.comment);
  });
  return one;
}

/** Cloudflare's own rules: no alias beside other addresses, nothing beside nameservers of a subzone, no duplicates. */
function write(zones: Zones, apex: string, zone: Zone, records: ZoneRecord[]): void {
  const seen = new Set<string>();
  for (const one of records) {
    const id = recordId(apex, one);
    if (seen.has(id)) throw new Refused(400, 81058, 'An identical record already exists.');
    seen.add(id);
    const beside = records.filter((each) => each.name === one.name && each.type !== one.type);
    const twice = records.filter((each) => each.name === one.name && each.type === 'CNAME').length > 1;
    if (one.type === 'CNAME' && (twice || beside.some(({ type }) => type === 'A' || type === 'AAAA')))
      throw new Refused(400, 81053, 'An A, AAAA, or CNAME record with that host already exists.');
  }
  zones.set(apex, { ...zone, records });
}
