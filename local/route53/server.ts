import { createHash } from 'node:crypto';
import { childOf, childrenOf, element, readXml, textOf } from '../../src/modules/domains/zone/providers/route53-xml.ts';
import { quoteTxt, unquoteTxt } from '../../src/modules/domains/zone/txt-value.ts';
import { Keys, LOCAL_ACCESS_KEY } from '../dns/keys.ts';
import { type Asked, type Given, openDoor, type ProviderDoor } from '../dns/provider-door.ts';
import { NAMESERVERS, RECORD_TYPES, type Zone, type ZoneRecord, type Zones } from '../dns/zones.ts';
import { accessKeyOf, isSigned } from './signature.ts';

export interface LocalRoute53 extends ProviderDoor {
  url: string;
  keys: Keys;
}

/** An error in the service's format. */
class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const PREFIX = '/2013-04-01';
const NAMESPACE = 'xmlns="https://route53.amazonaws.com/doc/2013-04-01/"';
const MAX_RECORDS = 1000;

/** A record set: all records of a name and a type. */
interface RecordSet {
  name: string;
  type: string;
  ttl: number;
  values: string[];
  alias?: { zoneId: string; target: string; evaluates: boolean };
}

/** The part of Route 53's API about hosted zones and their records, for the zones that the local DNS assigns to Amazon. */
export async function startRoute53({ port, zones }: { port: number; zones: Zones }): Promise<LocalRoute53> {
  const keys = new Keys();
  keys.issue(LOCAL_ACCESS_KEY.id, {}, LOCAL_ACCESS_KEY.secret);
  const door = await openDoor(port, keys, {
    keyOf: accessKeyOf,
    busy: () => failed(new Refused(400, 'Throttling', 'Rate exceeded')),
    answer: (asked) => {
      try {
        return answer(zones, keys, asked);
      } catch (error) {
        if (error instanceof Refused) return failed(error);
        throw error;
      }
    },
  });
  return { ...door, url: `http://127.0.0.1:${door.port}`, keys };
}

const given = (status: number, root: string, content: string): Given => ({
  status,
  body: `<?xml version="1.0"?>\n<${root} ${NAMESPACE}>${content}</${root}>`,
  headers: { 'content-type': 'text/xml' },
});

function failed({ status, code, message }: Refused): Given {
  if (code === 'InvalidChangeBatch')
    return given(status, code, element('Messages', [element('Message', message)]) + element('RequestId', 'local'));
  const error = element('Error', [element('Type', 'Sender'), element('Code', code), element('Message', message)]);
  return given(status, 'ErrorResponse', error + element('RequestId', 'local'));
}

function answer(zones: Zones, keys: Keys, asked: Asked): Given {
  const { method, url } = asked;
  if (!url.pathname.startsWith(`${PREFIX}/`)) throw new Refused(404, 'UnknownOperationException', `no operation at ${url.pathname}`);
  const id = accessKeyOf(asked);
  if (!id) throw new Refused(403, 'MissingAuthenticationToken', 'Missing Authentication Token');
  const key = keys.find(id);
  if (!key || key.revoked) throw new Refused(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.');
  if (!isSigned(asked, key.secret))
    throw new Refused(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');
  const deny = (action: string) =>
    new Refused(403, 'AccessDenied', `User: arn:aws:iam::000000000000:user/local is not authorized to perform: ${action}`);
  if (key.rights === 'none') throw deny('route53:ListHostedZones');
  const open = zones.all().filter(([apex, { provider }]) => provider === 'route53' && (key.zones?.includes(apex) ?? true));
  const path = url.pathname.slice(PREFIX.length);
  if (method === 'GET' && path === '/hostedzone') return listZones(url, open);
  const [, zoneId, rest = ''] = /^\/hostedzone\/([A-Z0-9]{1,32})(\/rrset\/?)?$/.exec(path) ?? [];
  if (!zoneId) throw new Refused(404, 'UnknownOperationException', `no operation: ${method} ${path}`);
  const found = open.find(([apex]) => idOf(apex) === zoneId);
  if (!found) throw new Refused(404, 'NoSuchHostedZone', `No hosted zone found with ID: ${zoneId}`);
  if (method === 'GET' && !rest) {
    const servers = NAMESERVERS.route53!.map((one) => element('NameServer', one));
    return given(200, 'GetHostedZoneResponse', zoneXml(found) + element('DelegationSet', [element('NameServers', servers)]));
  }
  if (method === 'GET') return listSets(url, found);
  if (method !== 'POST') throw new Refused(404, 'UnknownOperationException', `no operation: ${method} ${path}`);
  if (key.rights !== 'edit') throw deny('route53:ChangeResourceRecordSets');
  return change(zones, found, asked.body);
}

const idOf = (apex: string): string => `Z${createHash('md5').update(apex).digest('hex').slice(0, 19).toUpperCase()}`;
const zoneXml = ([apex, { records }]: [string, Zone]): string =>
  element('HostedZone', [
    element('Id', `/hostedzone/${idOf(apex)}`),
    element('Name', `${apex}.`),
    element('CallerReference', 'local'),
    element('Config', [element('PrivateZone', false)]),
    element('ResourceRecordSetCount', setsOf(apex, records).length),
  ]);

function listZones(url: URL, open: [string, Zone][]): Given {
  const most = Math.min(Number(url.searchParams.get('maxitems') ?? 100), 100);
  const from = Math.max(
    0,
    open.findIndex(([apex]) => idOf(apex) === url.searchParams.get('marker')),
  );
  const next = open[from + most];
  const content = [
    element('HostedZones', open.slice(from, from + most).map(zoneXml)),
    element('IsTruncated', next !== undefined),
    next ? element('NextMarker', idOf(next[0])) : null,
    element('MaxItems', most),
  ];
  return given(200, 'ListHostedZonesResponse', content.filter((one) => one !== null).join(''));
}

const wire = (name: string): string => `${name.replace('*', '\\052')}.`;
const order = ({ name, type }: Pick<RecordSet, 'name' | 'type'>): string => `${name.split('.').reverse().join('.')} ${type}`;

function setsOf(apex: string, records: readonly ZoneRecord[]): RecordSet[] {
  const sets = new Map<string, RecordSet>();
  for (const { name, type, ttl, value, alias } of records) {
    const full = name === '@' ? apex : `${name}.${apex}`;
    const key = `${full} ${type}`;
    const set = sets.get(key) ?? { name: full, type, ttl, values: [] };
    if (alias) sets.set(key, { ...set, alias: { ...alias, target: value } });
    else sets.set(key, { ...set, values: [...set.values, valueXml(type, value)] });
  }
  const own = { name: apex, ttl: 172_800 };
  sets.set(`${apex} NS`, { ...own, type: 'NS', values: NAMESERVERS.route53!.map((one) => `${one}.`) });
  sets.set(`${apex} SOA`, {
    ...own,
    type: 'SOA',
    values: ['ns-1024.awsdns-00.org. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400'],
  });
  return [...sets.values()].sort((one, other) => order(one).localeCompare(order(other)));
}

const HOSTS = new Set(['CNAME', 'NS', 'MX', 'SRV']);
const valueXml = (type: string, value: string): string =>
  type === 'TXT' ? quoteTxt(value, 8) : HOSTS.has(type) && !value.endsWith('.') ? `${value}.` : value;

function setXml({ name, type, ttl, values, alias }: RecordSet): string {
  const answers = alias
    ? [
        element('AliasTarget', [
          element('HostedZoneId', alias.zoneId),
          element('DNSName', `${alias.target}.`),
          element('EvaluateTargetHealth', alias.evaluates),
        ]),
      ]
    : [
        element('TTL', ttl),
        element(
          'ResourceRecords',
          values.map((one) => element('ResourceRecord', [element('Value', one)])),
        ),
      ];
  return element('ResourceRecordSet', [element('Name', wire(name)), element('Type', type), ...answers]);
}

function listSets(url: URL, [apex, { records }]: [string, Zone]): Given {
  const most = Math.min(Number(url.searchParams.get('maxitems') ?? 300), 300);
  const all = setsOf(apex, records);
  const from = url.searchParams.get('name');
  const start =
    from === null ? 0 : all.findIndex((set) => wire(set.name) === from && set.type === (url.searchParams.get('type') ?? set.type));
  if (start < 0) throw new Refused(400, 'InvalidInput', 'no such place to go on from');
  const next = all[start + most];
  const content = [
    element('ResourceRecordSets', all.slice(start, start + most).map(setXml)),
    element('IsTruncated', next !== undefined),
    ...(next ? [element('NextRecordName', wire(next.name)), element('NextRecordType', next.type)] : []),
    element('MaxItems', most),
  ];
  return given(200, 'ListResourceRecordSetsResponse', content.join(''));
}

function readSet(of: ReturnType<typeof readXml> | undefined, apex: string): RecordSet {
  const name = (textOf(of, 'Name') ?? '').replace('\\052', '*').replace(/\.$/, '').toLowerCase();
  const type = textOf(of, 'Type') ?? '';
  if (name !== apex && !name.endsWith(`.${apex}`))
    throw new Refused(400, 'InvalidChangeBatch', `RRSet with DNS name ${name}. is not permitted in zone ${apex}.`);
  if (!(RECORD_TYPES as readonly string[]).includes(type)) throw new Refused(400, 'InvalidInput', `no such type: ${type}`);
  const target = childOf(of, 'AliasTarget');
  const alias = target && {
    zoneId: textOf(target, 'HostedZoneId') ?? '',
    target: (textOf(target, 'DNSName') ?? '').replace(/\.$/, ''),
    evaluates: textOf(target, 'EvaluateTargetHealth') === 'true',
  };
  const values = childrenOf(childOf(of, 'ResourceRecords'), 'ResourceRecord').map((one) => textOf(one, 'Value') ?? '');
  const quoted = /^"(?:[^"\\]|\\.){0,255}"( "(?:[^"\\]|\\.){0,255}")*$/;
  for (const value of values)
    if (type === 'TXT' && !quoted.test(value))
      throw new Refused(400, 'InvalidChangeBatch', 'Invalid Resource Record: CharacterStringTooLong or not quoted');
  return { name, type, ttl: Number(textOf(of, 'TTL') ?? 0), values, ...(alias && { alias }) };
}

/** Applies a whole batch or nothing: each deletion must match an existing set exactly, and creating an existing set is refused. */
function change(zones: Zones, [apex, zone]: [string, Zone], body: string): Given {
  const root = readXml(body);
  if (root.name !== 'ChangeResourceRecordSetsRequest') throw new Refused(400, 'MalformedXML', 'not a change request');
  const changes = childrenOf(childOf(root, 'ChangeBatch', 'Changes'), 'Change');
  const sets = new Map(setsOf(apex, zone.records).map((set) => [`${set.name} ${set.type}`, set]));
  let count = 0;
  for (const one of changes) {
    const action = textOf(one, 'Action');
    const set = readSet(childOf(one, 'ResourceRecordSet'), apex);
    const key = `${set.name} ${set.type}`;
    const there = sets.get(key);
    count += set.values.length;
    const what = `[name='${set.name}.', type='${set.type}']`;
    if (action === 'DELETE') {
      if (!there) throw new Refused(400, 'InvalidChangeBatch', `Tried to delete resource record set ${what} but it was not found`);
      if (!isEqual(there, set))
        throw new Refused(
          400,
          'InvalidChangeBatch',
          `Tried to delete resource record set ${what} but the values provided do not match the current values`,
        );
      if (set.name === apex && ['NS', 'SOA'].includes(set.type))
        throw new Refused(400, 'InvalidChangeBatch', `A HostedZone must contain exactly one ${set.type} record`);
      sets.delete(key);
    } else if (action === 'CREATE') {
      if (there) throw new Refused(400, 'InvalidChangeBatch', `Tried to create resource record set ${what} but it already exists`);
      sets.set(key, set);
    } else throw new Refused(400, 'InvalidInput', `this stand-in takes CREATE and DELETE, not ${action}`);
  }
  if (changes.length === 0 || count > MAX_RECORDS) throw new Refused(400, 'InvalidChangeBatch', 'a batch of no size, or too many records');
  for (const { name, type } of sets.values())
    if (type === 'CNAME' && [...sets.values()].some((other) => other.name === name && other.type !== 'CNAME'))
      throw new Refused(400, 'InvalidChangeBatch', `RRSet of type CNAME with DNS name ${name}. conflicts with other records`);
  zones.set(apex, { ...zone, records: [...sets.values()].flatMap((set) => recordsOf(apex, set)) });
  const info = [element('Id', '/change/C0LOCAL'), element('Status', 'PENDING'), element('SubmittedAt', new Date().toISOString())];
  return given(200, 'ChangeResourceRecordSetsResponse', element('ChangeInfo', info));
}

const isEqual = (one: RecordSet, other: RecordSet): boolean => {
  const aliasOf = ({ alias }: RecordSet) => alias && `${alias.zoneId} ${alias.target} ${alias.evaluates}`;
  if (one.alias || other.alias) return aliasOf(one) === aliasOf(other);
  return one.ttl === other.ttl && JSON.stringify([...one.values].sort()) === JSON.stringify([...other.values].sort());
};

function recordsOf(apex: string, { name, type, ttl, values, alias }: RecordSet): ZoneRecord[] {
  if (name === apex && (type === 'NS' || type === 'SOA')) return [];
  const head = { name: name === apex ? '@' : name.slice(0, -apex.length - 1), type: type as ZoneRecord['type'], ttl };
  if (alias) return [{ ...head, value: alias.target, alias: { zoneId: alias.zoneId, evaluates: alias.evaluates } }];
  return values.map((value) => ({
    ...head,
    value: type === 'TXT' ? (unquoteTxt(value, 8) ?? '') : HOSTS.has(type) ? value.replace(/(.)\.$/, '$1') : value,
  }));
}
