import { z } from 'zod';
import { env } from '#platform/env.ts';
import { type DnsProvider, ProviderFailure, type ProviderTrouble, type ProviderZone } from '../dns-provider.ts';
import { RECORD_TYPES } from '../record-types.ts';
import { quoteTxt, unquoteTxt } from '../txt-value.ts';
import { type ChangeLine, linesOf, remainsOf } from '../zone-change.ts';
import { isSame, type Lock, type ZoneRecord } from '../zone-record.ts';
import { askPatiently, type ProviderReply } from './ask-provider.ts';

/** Max changes per transaction on the smallest plan. */
const MAX_CHANGES = 200;
const ZONES_PER_PAGE = 50;
const RECORDS_PER_PAGE = 1000;
const MAX_PAGES = 20;
/** The TTL value that stands for "automatic". */
const AUTOMATIC = 1;
/** An id that no record has. */
const NO_RECORD = '0'.repeat(32);

const Envelope = z.object({
  success: z.boolean(),
  errors: z.array(z.object({ code: z.number(), message: z.string() })).default([]),
  result: z.unknown(),
  result_info: z.object({ total_pages: z.number().optional() }).nullish(),
});
type Envelope = z.infer<typeof Envelope>;

const Id = z.string().regex(/^[0-9a-f]{32}$/);
const Zone = z.object({
  id: Id,
  name: z.string(),
  name_servers: z.array(z.string()).nullish(),
  vanity_name_servers: z.array(z.string()).nullish(),
});
const Held = z.object({
  id: Id,
  name: z.string(),
  type: z.string(),
  content: z.string(),
  ttl: z.number(),
  proxied: z.boolean().nullish(),
  priority: z.number().nullish(),
  comment: z.string().nullish(),
  data: z.record(z.string(), z.unknown()).nullish(),
  meta: z.record(z.string(), z.unknown()).nullish(),
});
type Held = z.infer<typeof Held>;

const REFUSED_TOKEN = new Set([1000, 6003, 6111]);
const NO_RIGHTS = new Set([9109, 10000]);
const GONE = new Set([7003, 1001]);
const CONFLICTS = new Set([81044, 81053, 81057, 81058]);

/** Failures that mean a missing right to write, or leave it unknown. */
const SAYS_NO: ReadonlySet<ProviderTrouble> = new Set<ProviderTrouble>(['token_refused', 'rights_missing', 'busy', 'no_answer']);

const isBusy = ({ status }: ProviderReply): boolean => status === 429;

/** Cloudflare’s API, version 4, with the client’s token. */
function openApi(token: string) {
  const base = env().CLOUDFLARE_BASE_URL;

  const send = async (method: string, path: string, body?: object): Promise<{ reply: ProviderReply; envelope: Envelope | null }> => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json', ...(body && { 'content-type': 'application/json' }) };
    const make = async () => new Request(`${base}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const reply = await askPatiently(make, isBusy);
    return { reply, envelope: readEnvelope(reply.text) };
  };

  const call = async (method: string, path: string, body?: object): Promise<Envelope> => {
    const { reply, envelope } = await send(method, path, body);
    if (envelope?.success && reply.status < 300) return envelope;
    throw await failureOf(reply, envelope);
  };

  /** The same code may mean an invalid token or a missing right: the token's own status decides. */
  async function failureOf(reply: ProviderReply, envelope: Envelope | null): Promise<ProviderFailure> {
    const { code = 0, message = '' } = envelope?.errors[0] ?? {};
    if (reply.status === 429) return new ProviderFailure('busy', message);
    if (reply.status >= 500 || !envelope) return new ProviderFailure('no_answer', message);
    if (reply.status === 401 || REFUSED_TOKEN.has(code) || /invalid access token/i.test(message))
      return new ProviderFailure('token_refused', message);
    if (reply.status === 403 || NO_RIGHTS.has(code))
      return new ProviderFailure((await isTokenGone()) ? 'token_refused' : 'rights_missing', message);
    if (GONE.has(code)) return new ProviderFailure('zone_gone', message);
    return new ProviderFailure(CONFLICTS.has(code) ? 'changed' : 'refused', message);
  }

  async function isTokenGone(): Promise<boolean> {
    // Tokens of an account rather than a user cannot be verified here.
    if (token.startsWith('cfat_')) return false;
    const { reply, envelope } = await send('GET', '/user/tokens/verify');
    if (reply.status >= 500 || reply.status === 429) return false;
    return !envelope?.success || (envelope.result as { status?: string } | null)?.status !== 'active';
  }

  const list = async <S extends z.ZodType>(path: string, item: S, perPage: number): Promise<z.output<S>[]> => {
    const all: z.output<S>[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { result, result_info: info } = await call('GET', `${path}?page=${page}&per_page=${perPage}`);
      const read = z.array(item).safeParse(result);
      if (!read.success) throw new ProviderFailure('refused', 'an answer of another form');
      all.push(...read.data);
      if (page >= (info?.total_pages ?? 1)) break;
    }
    return all;
  };

  return { send, call, failureOf, list };
}

const zoneOf = ({ id, name, name_servers: servers, vanity_name_servers: vanity }: z.infer<typeof Zone>): ProviderZone => ({
  id,
  name,
  servers: [...(servers ?? []), ...(vanity ?? [])],
});

export function cloudflare({ token }: { token: string }): DnsProvider {
  const { send, call, failureOf, list } = openApi(token);
  const heldIn = ({ id }: ProviderZone): Promise<Held[]> => list(`/zones/${id}/dns_records`, Held, RECORDS_PER_PAGE);
  return {
    listZones: async () => (await list('/zones', Zone, ZONES_PER_PAGE)).map(zoneOf),
    readZone: async ({ id }) => zoneOf(Zone.parse((await call('GET', `/zones/${id}`)).result)),
    tryRights: async ({ id }) => {
      await call('GET', `/zones/${id}/dns_records?page=1&per_page=1`);
      // With write access the answer is "no such record", without it a permission error.
      const { reply, envelope } = await send('DELETE', `/zones/${id}/dns_records/${NO_RECORD}`);
      const failure = await failureOf(reply, envelope);
      if (SAYS_NO.has(failure.trouble)) throw failure;
    },
    listRecords: async (zone) => (await heldIn(zone)).map(recordOf),
    change: async (zone, change) => {
      const held = (await heldIn(zone)).map((one) => ({ id: one.id, record: recordOf(one) }));
      const { remove, add } = remainsOf(
        held.map(({ record }) => record),
        change,
      );
      if (remove.length + add.length === 0) return;
      if (remove.length + add.length > MAX_CHANGES) throw new ProviderFailure('refused', `more than ${MAX_CHANGES} records at once`);
      const idOf = (record: ZoneRecord) => held.find((one) => isSame(one.record, record))?.id;
      const lines = linesOf({ remove, add });
      const of = (kind: ChangeLine['kind']) => lines.filter((line) => line.kind === kind);
      await call('POST', `/zones/${zone.id}/dns_records/batch`, {
        deletes: of('remove').map(({ before }) => ({ id: idOf(before!) })),
        // Updates in place, so that the owner's other settings of a record are kept.
        patches: of('change').map(({ before, after }) => ({ id: idOf(before!), ...bodyOf(after!) })),
        posts: of('add').map(({ after }) => bodyOf(after!)),
      });
    },
  };
}

function readEnvelope(text: string): Envelope | null {
  try {
    return Envelope.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const PROXYABLE = new Set(['A', 'AAAA', 'CNAME']);

function lockOf({ type, meta }: Held, value: string | null): Lock | null {
  if (!(RECORD_TYPES as readonly string[]).includes(type)) return 'kind';
  if (meta?.read_only === true || meta?.managed_by_apps === true || meta?.managed_by_argo_tunnel === true) return 'managed';
  return value === null ? 'bytes' : null;
}

function readValue({ type, content, priority, data }: Held): string | null {
  const host = content.toLowerCase().replace(/\.$/, '');
  if (type === 'CNAME' || type === 'NS') return host;
  if (type === 'MX') return `${priority ?? 0} ${host || '.'}`;
  if (type === 'TXT') return unquoteTxt(content);
  if (type === 'CAA' && data) return `${data.flags} ${data.tag} "${data.value}"`;
  if (type === 'SRV' && data)
    return `${data.priority} ${data.weight} ${data.port} ${String(data.target)
      .toLowerCase()
      .replace(/(.)\.$/, '$1')}`;
  return content;
}

function recordOf(held: Held): ZoneRecord {
  const value = readValue(held);
  const locked = lockOf(held, value);
  return {
    name: held.name.toLowerCase(),
    type: held.type,
    ttl: held.ttl === AUTOMATIC ? null : held.ttl,
    value: value ?? held.content,
    ...(held.proxied && { proxied: true as const }),
    ...(held.comment && { comment: held.comment }),
    ...(locked && { locked }),
  };
}

function bodyOf({ name, type, ttl, value, proxied, comment }: ZoneRecord): object {
  const head = {
    name,
    type,
    ttl: ttl ?? AUTOMATIC,
    ...(PROXYABLE.has(type) && { proxied: proxied ?? false }),
    ...(comment && { comment }),
  };
  if (type === 'MX') {
    const [priority, host = ''] = value.split(' ');
    return { ...head, priority: Number(priority), content: host };
  }
  if (type === 'TXT') return { ...head, content: quoteTxt(value) };
  if (type === 'CAA') {
    const [, flags, tag, text] = /^(\d+) (\w+) "(.*)"$/.exec(value) ?? [];
    return { ...head, data: { flags: Number(flags), tag, value: text } };
  }
  if (type === 'SRV') {
    const [priority, weight, port, target] = value.split(' ');
    return { ...head, data: { priority: Number(priority), weight: Number(weight), port: Number(port), target } };
  }
  return { ...head, content: value };
}
