import packet, { type Answer, type DecodedPacket, type Question, type StringAnswer } from 'dns-packet';
import { NAMESERVERS, type Zone, type ZoneRecord, type Zones } from './zones.ts';

/** Seconds for which a negative answer may be cached. */
const NEGATIVE_TTL = 60;
const TLD = 'example';

type Made = { rcode: number; answers: Answer[]; authorities: Answer[]; authoritative: boolean };

/** Built-in names: nameservers of every provider, and the hosts of published sites. */
export interface OwnNames {
  /** Addresses of the two authoritative servers. */
  servers: [string, string];
  /** Other names with one address each. */
  hosts: Record<string, string>;
}

const soa = (zone: string): Answer => ({
  name: zone,
  type: 'SOA',
  ttl: NEGATIVE_TTL,
  data: { mname: 'a.sec.dns.br', rname: 'hostmaster.example', serial: 1, refresh: 3600, retry: 600, expire: 86_400, minimum: NEGATIVE_TTL },
});

const ns = (zone: string, hosts: readonly string[]): Answer[] =>
  hosts.map((data) => ({ name: zone, type: 'NS', ttl: 3600, data }) as StringAnswer);

/** Of Cloudflare's and Amazon's own servers. */
const PROXY = '104.16.0.1';
const BEHIND_ALIAS = '13.32.0.1';

function dataOf({ type, value, proxied, alias }: ZoneRecord): unknown {
  if (alias || proxied) return alias ? BEHIND_ALIAS : PROXY;
  if (type === 'SRV') {
    const [priority, weight, port, target = ''] = value.split(/\s+/);
    return { priority: Number(priority), weight: Number(weight), port: Number(port), target };
  }
  if (type === 'MX') {
    const [preference, exchange] = value.split(/\s+/);
    return { preference: Number(preference), exchange: exchange ?? '' };
  }
  if (type === 'CAA') {
    const [, flags, tag, text] = /^(\d+)\s+(\w+)\s+"?([^"]*)"?$/.exec(value) ?? ['', '0', 'issue', ''];
    return { flags: Number(flags), issuerCritical: Number(flags) >= 128, tag, value: text };
  }
  if (type === 'TXT') return value.match(/.{1,255}/gs) ?? [''];
  return value.replace(/\.$/, '').toLowerCase();
}

const nameIn = (zone: string, name: string): string => (name === '@' ? zone : `${name.toLowerCase()}.${zone}`);

/** The answer of a server that is authoritative for `zone`, following aliases within it. */
function answerIn(zone: string, records: ZoneRecord[], { name, type }: { name: string; type: string }): Made {
  const at = (wanted: string) => records.filter((record) => nameIn(zone, record.name) === wanted);
  const exists = (wanted: string) =>
    wanted === zone || records.some((record) => nameIn(zone, record.name) === wanted || nameIn(zone, record.name).endsWith(`.${wanted}`));
  const answers: Answer[] = [];
  let asked = name;
  for (let hop = 0; hop < 8; hop++) {
    const found = exists(asked) ? at(asked) : at(`*.${asked.split('.').slice(1).join('.')}`);
    if (found.length === 0 && !exists(asked)) {
      const rcode = answers.length > 0 ? 0 : 3;
      return { rcode, answers, authorities: rcode ? [soa(zone)] : [], authoritative: true };
    }
    const held = found.map((record) => (record.proxied && record.type === 'CNAME' ? { ...record, type: 'A' as const } : record));
    const alias = held.find((record) => record.type === 'CNAME');
    const given = alias && type !== 'CNAME' ? [alias] : held.filter((record) => record.type === type);
    answers.push(...given.map((record) => ({ name: asked, type: record.type, ttl: record.ttl, data: dataOf(record) }) as Answer));
    const next = alias && type !== 'CNAME' ? String(dataOf(alias)) : null;
    if (!next || (next !== zone && !next.endsWith(`.${zone}`))) break;
    asked = next;
  }
  return { rcode: 0, answers, authorities: answers.length > 0 ? [] : [soa(zone)], authoritative: true };
}

function answerFor(zones: Zones, own: OwnNames, asked: { name: string; type: string }, which: 0 | 1): Made {
  const { name, type } = asked;
  const refused: Made = { rcode: 5, answers: [], authorities: [], authoritative: false };
  const nameserver = Object.values(NAMESERVERS).flatMap(([first, second]) => (name === first ? [0] : name === second ? [1] : []))[0];
  const address = nameserver === undefined ? own.hosts[name] : own.servers[nameserver];
  if (address) {
    const answers: Answer[] = type === 'A' ? [{ name, type: 'A', ttl: 3600, data: address }] : [];
    return { rcode: 0, answers, authorities: answers.length > 0 ? [] : [soa(TLD)], authoritative: true };
  }
  const found = zones.find(name);
  if (!found) {
    if (name === TLD && type === 'NS')
      return { rcode: 0, answers: ns(TLD, NAMESERVERS.registro_br!), authorities: [], authoritative: true };
    if (name === TLD) return { rcode: 0, answers: type === 'SOA' ? [soa(TLD)] : [], authorities: [soa(TLD)], authoritative: true };
    return name.endsWith(`.${TLD}`) ? { rcode: 3, answers: [], authorities: [soa(TLD)], authoritative: true } : refused;
  }
  const [apex, zone] = found;
  if (name === apex && type === 'NS')
    return { rcode: 0, answers: ns(apex, NAMESERVERS[zone.provider] ?? NAMESERVERS.other!), authorities: [], authoritative: true };
  if (zone.faults.origin === 'servfail') return { ...refused, rcode: 2 };
  if (zone.faults.origin === 'refused') return refused;
  if (name === apex && type === 'SOA') return { rcode: 0, answers: [soa(apex)], authorities: [], authoritative: true };
  const records = zone.faults.origin === 'split' && which === 1 ? zone.before : zone.records;
  return answerIn(apex, records, asked);
}

/** Whether the zone of a name is set to stay silent; the registry's own answers never are. */
const isSilent = (zone: Zone | undefined, { name, type }: { name: string; type: string }, apex?: string): boolean =>
  zone?.faults.origin === 'timeout' && !(name === apex && type === 'NS');

/** Answers as one of the two servers that are authoritative for every zone of `.example`. Null is no answer. */
export function answerAsAuthority(zones: Zones, own: OwnNames, which: 0 | 1, bytes: Buffer, transport: 'udp' | 'tcp'): Buffer | null {
  let query: DecodedPacket;
  try {
    query = packet.decode(bytes);
  } catch {
    return null;
  }
  const question = query.questions?.[0];
  if (!question || query.type !== 'query') return null;
  const asked = { name: question.name.toLowerCase(), type: question.type };
  const found = zones.find(asked.name);
  if (isSilent(found?.[1], asked, found?.[0])) return null;
  if (found?.[1].faults.origin === 'malformed' && !(asked.name === found[0] && asked.type === 'NS')) return bytes.subarray(0, 7);
  return respond(query, question, answerFor(zones, own, asked, which), transport);
}

/** Echoes the question letter for letter; what does not fit a datagram is truncated, to be retried over TCP. */
export function respond(query: DecodedPacket, question: Question, made: Made, transport: 'udp' | 'tcp', flags = 0): Buffer {
  const opt = query.additionals?.find(({ type }) => type === 'OPT') as { udpPayloadSize?: number } | undefined;
  const base = (query as DecodedPacket & { flags: number }).flags & packet.RECURSION_DESIRED;
  const head = flags | base | (made.authoritative ? packet.AUTHORITATIVE_ANSWER : 0) | made.rcode;
  const additionals = opt ? [{ type: 'OPT', name: '.', udpPayloadSize: 1232, flags: 0, options: [] } as unknown as Answer] : [];
  const whole = packet.encode({
    type: 'response',
    id: query.id!,
    flags: head,
    questions: [question],
    answers: made.answers,
    authorities: made.authorities,
    additionals,
  });
  const most = opt ? Math.min(Math.max(opt.udpPayloadSize ?? 512, 512), 1232) : 512;
  if (transport === 'tcp' || whole.length <= most) return whole;
  return packet.encode({ type: 'response', id: query.id!, flags: head | packet.TRUNCATED_RESPONSE, questions: [question], additionals });
}
