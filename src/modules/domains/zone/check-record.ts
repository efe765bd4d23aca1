import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';
import type { RecordType } from './record-types.ts';
import type { ZoneRecord } from './zone-record.ts';

export const MIN_TTL = 60;
export const MAX_TTL = 86_400;
/** Max that all providers accept. */
export const MAX_TXT_BYTES = 2048;

/** A record as typed. */
export interface TypedRecord {
  /** Empty or `@` is the zone itself; the zone’s name at the end is optional. */
  name: string;
  type: RecordType;
  /** Null if the provider chooses. */
  ttl: number | null;
  value: string;
  /** For MX only, if it is not part of the value. */
  priority?: number | undefined;
}

export type RecordFault =
  | 'name_malformed'
  | 'name_too_long'
  | 'name_wildcard'
  | 'name_service'
  | 'ttl_range'
  | 'value_empty'
  | 'ipv4'
  | 'ipv6'
  | 'host_malformed'
  | 'host_is_address'
  | 'host_itself'
  | 'cname_at_apex'
  | 'ns_at_apex'
  | 'mx_form'
  | 'priority'
  | 'txt_too_long'
  | 'txt_letters'
  | 'caa_form'
  | 'srv_form';

export type CheckedRecord = { ok: true; record: ZoneRecord } | { ok: false; field: 'name' | 'ttl' | 'value'; fault: RecordFault };

class Fault extends Error {
  readonly field: 'name' | 'ttl' | 'value';
  readonly fault: RecordFault;
  constructor(field: Fault['field'], fault: RecordFault) {
    super(`${field}: ${fault}`);
    this.field = field;
    this.fault = fault;
  }
}

/** Validates a record: returns it as it will be in the zone, or the fault and its field. */
export function checkRecord(typed: TypedRecord, zone: string): CheckedRecord {
  try {
    const name = readName(typed.name, zone);
    if (typed.ttl !== null && !(Number.isInteger(typed.ttl) && typed.ttl >= MIN_TTL && typed.ttl <= MAX_TTL))
      throw new Fault('ttl', 'ttl_range');
    if (name === zone && typed.type === 'CNAME') throw new Fault('name', 'cname_at_apex');
    if (name === zone && typed.type === 'NS') throw new Fault('name', 'ns_at_apex');
    if (typed.type === 'SRV' && !/^(\*\.)?_[a-z0-9-]+\._[a-z0-9-]+(\.|$)/.test(name)) throw new Fault('name', 'name_service');
    return { ok: true, record: { name, type: typed.type, ttl: typed.ttl, value: VALUES[typed.type](typed, name) } };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, field: error.field, fault: error.fault };
    throw error;
  }
}

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

function readName(text: string, zone: string): string {
  const typed = text.trim().toLowerCase().replace(/\.$/, '');
  if (typed === '' || typed === '@' || typed === zone) return zone;
  const below = typed.endsWith(`.${zone}`) ? typed.slice(0, -zone.length - 1) : typed;
  const labels = below.split('.').map((label) => (/^[\x21-\x7e]*$/.test(label) ? label : domainToASCII(label)));
  const name = [...labels, zone].join('.');
  if (labels.some((label) => label.length > 63) || name.length > 253) throw new Fault('name', 'name_too_long');
  if (labels.slice(1).includes('*') || (below.includes('*') && labels[0] !== '*')) throw new Fault('name', 'name_wildcard');
  if (!labels.every((label, at) => LABEL.test(label) || (at === 0 && label === '*'))) throw new Fault('name', 'name_malformed');
  return name;
}

/** The target host of a record, as in the DNS. */
function readHost(text: string, own: string | null): string {
  const typed = text.trim().toLowerCase().replace(/\.$/, '');
  if (isIP(typed)) throw new Fault('value', 'host_is_address');
  const host = /^[\x21-\x7e]*$/.test(typed) ? typed : domainToASCII(typed);
  const labels = host.split('.');
  if (labels.length < 2 || host.length > 253 || !labels.every((label) => LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? ''))
    throw new Fault('value', 'host_malformed');
  if (host === own) throw new Fault('value', 'host_itself');
  return host;
}

/** A 16-bit number, as in DNS panels. */
function readShort(text: string | undefined, fault: RecordFault): number {
  if (!/^\d{1,5}$/.test(text ?? '') || Number(text) > 65_535) throw new Fault('value', fault);
  return Number(text);
}

const VALUES: Record<RecordType, (typed: TypedRecord, name: string) => string> = {
  A: ({ value }) => {
    if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(value.trim()) || isIP(value.trim()) !== 4) throw new Fault('value', 'ipv4');
    return value.trim();
  },
  AAAA: ({ value }) => {
    if (isIP(value.trim()) !== 6 || value.includes('%')) throw new Fault('value', 'ipv6');
    return ipaddr.IPv6.parse(value.trim()).toRFC5952String();
  },
  CNAME: ({ value }, name) => readHost(value, name),
  NS: ({ value }) => readHost(value, null),
  MX: mailServer,
  TXT: plainText,
  CAA: authority,
  SRV: service,
};

function mailServer({ value, priority }: TypedRecord): string {
  const parts = value.trim().split(/\s+/);
  const [first, host] = priority === undefined ? parts : [String(priority), parts[0]];
  if (parts.length !== (priority === undefined ? 2 : 1) || !host) throw new Fault('value', 'mx_form');
  const rank = readShort(first, 'priority');
  // A lone dot declares that the name accepts no mail (RFC 7505).
  return host === '.' ? `${rank} .` : `${rank} ${readHost(host, null)}`;
}

/** Strips pasted quotes: they are notation of zone files and not part of the value. */
function plainText({ value }: TypedRecord): string {
  const trimmed = value.trim();
  const strings = /^"(?:[^"\\]|\\.)*"(?:\s+"(?:[^"\\]|\\.)*")*$/s.test(trimmed) ? trimmed.match(/"(?:[^"\\]|\\.)*"/gs) : null;
  const text = strings ? strings.map((one) => one.slice(1, -1).replace(/\\(.)/gs, '$1')).join('') : trimmed;
  if (text === '') throw new Fault('value', 'value_empty');
  if (!/^[\x20-\x7e]*$/.test(text)) throw new Fault('value', 'txt_letters');
  if (text.length > MAX_TXT_BYTES) throw new Fault('value', 'txt_too_long');
  return text;
}

function authority({ value }: TypedRecord): string {
  const [, flags = '', tag = '', quoted, bare] = /^(\d{1,3})\s+([a-z0-9]+)\s+(?:"([^"\\]*)"|([^\s"\\]+))$/i.exec(value.trim()) ?? [];
  const text = quoted ?? bare ?? '';
  const isKnown = ['issue', 'issuewild', 'iodef', 'issuemail'].includes(tag.toLowerCase());
  const hasTarget = tag.toLowerCase() !== 'iodef' || /^(mailto:\S+@\S+|https?:\/\/\S+)$/.test(text);
  if (!['0', '128'].includes(flags) || !isKnown || !hasTarget || !/^[\x20-\x7e]{0,255}$/.test(text)) throw new Fault('value', 'caa_form');
  return `${flags} ${tag.toLowerCase()} "${text}"`;
}

function service({ value }: TypedRecord): string {
  const [priority, weight, port, host, ...rest] = value.trim().split(/\s+/);
  if (!host || rest.length > 0) throw new Fault('value', 'srv_form');
  const numbers = [priority, weight, port].map((one) => readShort(one, 'srv_form'));
  return `${numbers.join(' ')} ${host === '.' ? '.' : readHost(host, null)}`;
}
