import type { XmlElement } from '@rgrove/parse-xml';
import { AwsClient } from 'aws4fetch';
import { env } from '#platform/env.ts';
import { type DnsProvider, ProviderFailure, type ProviderZone } from '../dns-provider.ts';
import { RECORD_TYPES } from '../record-types.ts';
import { quoteTxt, unquoteTxt } from '../txt-value.ts';
import { changed, remainsOf } from '../zone-change.ts';
import type { ZoneRecord } from '../zone-record.ts';
import { askPatiently, type ProviderReply } from './ask-provider.ts';
import { childOf, childrenOf, element, readXml, textOf } from './route53-xml.ts';

const VERSION = '2013-04-01';
const NAMESPACE = `https://route53.amazonaws.com/doc/${VERSION}/`;
/** The service is global and signed for this region. */
const REGION = 'us-east-1';
const PER_PAGE = 100;
const RECORDS_PER_PAGE = 300;
const MAX_PAGES = 100;
/** A name under which no zone has a record. */
const NO_NAME = '_page-magic-try';
/** TTL of our records here, as Route 53 has no default. */
const DEFAULT_TTL = 300;

const TROUBLES: Record<string, ProviderFailure['trouble']> = {
  InvalidClientTokenId: 'token_refused',
  SignatureDoesNotMatch: 'token_refused',
  UnrecognizedClientException: 'token_refused',
  ExpiredToken: 'token_refused',
  MissingAuthenticationToken: 'token_refused',
  AccessDenied: 'rights_missing',
  AccessDeniedException: 'rights_missing',
  OptInRequired: 'rights_missing',
  Throttling: 'busy',
  ThrottlingException: 'busy',
  PriorRequestNotComplete: 'busy',
  NoSuchHostedZone: 'zone_gone',
};

/** Error text for a record set that has changed since it was read. */
const OVERTAKEN = /not found|already exists|do(es)? not match/i;

interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
}

const zonePath = ({ id }: ProviderZone): string => `/hostedzone/${encodeURIComponent(id)}`;

/** Amazon Route 53, with the client’s access key. */
function openApi({ accessKeyId, secretAccessKey }: Keys) {
  const client = new AwsClient({ accessKeyId, secretAccessKey, service: 'route53', region: REGION });
  const base = env().ROUTE53_BASE_URL;

  const call = async (method: string, path: string, body?: string): Promise<XmlElement> => {
    const init = { method, ...(body && { body, headers: { 'content-type': 'text/xml' } }) };
    // Signed again for each retry: a signature is valid for minutes only.
    const reply = await askPatiently(() => client.sign(`${base}/${VERSION}${path}`, init), isBusy);
    const root = rootOf(reply.text);
    if (reply.status < 300 && root) return root;
    throw failureOf(reply, root);
  };

  /** Record sets of a zone, page by page to the end of the list. */
  const setsIn = async (zone: ProviderZone): Promise<XmlElement[]> => {
    const all: XmlElement[] = [];
    let query = new URLSearchParams({ maxitems: String(RECORDS_PER_PAGE) });
    for (let page = 0; page < MAX_PAGES; page++) {
      const root = await call('GET', `${zonePath(zone)}/rrset?${query}`);
      all.push(...childrenOf(childOf(root, 'ResourceRecordSets'), 'ResourceRecordSet'));
      if (textOf(root, 'IsTruncated') !== 'true') break;
      const identifier = textOf(root, 'NextRecordIdentifier');
      query = new URLSearchParams({
        maxitems: String(RECORDS_PER_PAGE),
        name: textOf(root, 'NextRecordName') ?? '',
        type: textOf(root, 'NextRecordType') ?? '',
        ...(identifier && { identifier }),
      });
    }
    return all;
  };

  const listZones = async (): Promise<ProviderZone[]> => {
    const all: ProviderZone[] = [];
    let marker = '';
    for (let page = 0; page < MAX_PAGES; page++) {
      const root = await call('GET', `/hostedzone?${new URLSearchParams({ maxitems: String(PER_PAGE), ...(marker && { marker }) })}`);
      const listed = childrenOf(childOf(root, 'HostedZones'), 'HostedZone');
      // Private zones answer only within their owner's network.
      all.push(...listed.filter((one) => textOf(one, 'Config', 'PrivateZone') !== 'true').map((one) => zoneOf(one, [])));
      marker = textOf(root, 'NextMarker') ?? '';
      if (textOf(root, 'IsTruncated') !== 'true' || !marker) break;
    }
    return all;
  };

  const submit = (zone: ProviderZone, changes: string[]) =>
    call('POST', `${zonePath(zone)}/rrset`, `<?xml version="1.0" encoding="UTF-8"?>${batchOf(changes)}`);

  return { call, setsIn, listZones, submit };
}

export function route53(keys: Keys): DnsProvider {
  const { call, setsIn, listZones, submit } = openApi(keys);
  return {
    listZones,
    readZone: async (zone) => {
      const root = await call('GET', zonePath(zone));
      const servers = childrenOf(childOf(root, 'DelegationSet', 'NameServers'), 'NameServer').map(hostIn);
      return zoneOf(childOf(root, 'HostedZone')!, servers);
    },
    tryRights: async (zone) => {
      await call('GET', `${zonePath(zone)}/rrset?maxitems=1`);
      // With write access the answer is "nothing to delete", without it a permission error.
      const nothing = { name: `${NO_NAME}.${zone.name}`, type: 'TXT', ttl: DEFAULT_TTL, value: 'x' };
      await submit(zone, [changeOf('DELETE', [nothing])]).catch((error: unknown) => {
        if (!(error instanceof ProviderFailure && (error.trouble === 'changed' || error.trouble === 'refused'))) throw error;
      });
    },
    listRecords: async (zone) => (await setsIn(zone)).flatMap((set) => recordsOf(set, zone.name)),
    change: async (zone, change) => {
      const records = (await setsIn(zone)).flatMap((set) => recordsOf(set, zone.name));
      const left = remainsOf(records, change);
      const touched = [...new Set([...left.remove, ...left.add].map(setKey))];
      if (touched.length === 0) return;
      const after = changed(records, left);
      const of = (all: readonly ZoneRecord[], key: string) => all.filter((one) => setKey(one) === key);
      // Deletions contain the sets as they were read: if the zone has changed since, the whole change is refused.
      const gone = touched.map((key) => of(records, key)).filter((set) => set.length > 0);
      const coming = touched.map((key) => of(after, key)).filter((set) => set.length > 0);
      await submit(zone, [...gone.map((set) => changeOf('DELETE', set)), ...coming.map((set) => changeOf('CREATE', set))]);
    },
  };
}

function rootOf(text: string): XmlElement | null {
  try {
    return readXml(text);
  } catch {
    return null;
  }
}

const errorCode = (root: XmlElement | null): string => {
  if (root?.name === 'InvalidChangeBatch') return root.name;
  return (root && textOf(root, 'Error', 'Code')) ?? '';
};

const isBusy = ({ status, text }: ProviderReply): boolean =>
  status === 429 || (status === 400 && TROUBLES[errorCode(rootOf(text))] === 'busy');

function failureOf({ status }: ProviderReply, root: XmlElement | null): ProviderFailure {
  const message = (root && (textOf(root, 'Error', 'Message') ?? textOf(root, 'Messages', 'Message'))) ?? '';
  const isOvertaken = errorCode(root) === 'InvalidChangeBatch' && OVERTAKEN.test(message);
  const known = status === 429 ? 'busy' : isOvertaken ? 'changed' : TROUBLES[errorCode(root)];
  if (known) return new ProviderFailure(known, message);
  return new ProviderFailure(status >= 500 || !root ? 'no_answer' : 'refused', message);
}

const setKey = ({ name, type }: ZoneRecord): string => `${name} ${type}`;

const plainName = (text: string): string =>
  text
    .replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replace(/\.$/, '')
    .toLowerCase();
const hostIn = (one: XmlElement): string => plainName(one.text);
const zoneOf = (one: XmlElement, servers: string[]): ProviderZone => ({
  id: (textOf(one, 'Id') ?? '').replace(/^\/hostedzone\//, ''),
  name: plainName(textOf(one, 'Name') ?? ''),
  servers,
});

/** In names, the asterisk is the only character of ours that must be escaped. */
const wireName = (name: string): string => `${name.replace('*', '\\052')}.`;

function recordsOf(set: XmlElement, zone: string): ZoneRecord[] {
  const name = plainName(textOf(set, 'Name') ?? '');
  const type = textOf(set, 'Type') ?? '';
  const isRouted = textOf(set, 'SetIdentifier') !== null;
  const isOwn = name === zone && (type === 'SOA' || type === 'NS');
  const lock = isOwn ? 'managed' : isRouted ? 'routing' : (RECORD_TYPES as readonly string[]).includes(type) ? null : 'kind';
  const locked = lock && { locked: lock as ZoneRecord['locked'] & string };
  const target = childOf(set, 'AliasTarget');
  if (target) {
    const alias = { zoneId: textOf(target, 'HostedZoneId') ?? '', evaluates: textOf(target, 'EvaluateTargetHealth') === 'true' };
    return [{ name, type, ttl: null, value: plainName(textOf(target, 'DNSName') ?? ''), alias, ...locked }];
  }
  const ttl = Number(textOf(set, 'TTL') ?? DEFAULT_TTL);
  return childrenOf(childOf(set, 'ResourceRecords'), 'ResourceRecord').map((one) => {
    const given = textOf(one, 'Value') ?? '';
    const value = valueIn(type, given);
    return { name, type, ttl, value: value ?? given, ...(locked ?? (value === null && { locked: 'bytes' as const })) };
  });
}

function valueIn(type: string, given: string): string | null {
  if (type === 'TXT' || type === 'SPF') return unquoteTxt(given, 8);
  if (type === 'CNAME' || type === 'NS') return plainName(given);
  if (type === 'MX' || type === 'SRV')
    return given
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/([^ ])\.$/, '$1');
  return given;
}

function wireValue({ type, value }: ZoneRecord): string {
  if (type === 'TXT') return quoteTxt(value, 8);
  if (type === 'CNAME' || type === 'NS') return `${value}.`;
  if (type === 'MX' || type === 'SRV') return value.endsWith('.') ? value : `${value}.`;
  return value;
}

function changeOf(action: 'CREATE' | 'DELETE', set: readonly ZoneRecord[]): string {
  const [first] = set;
  const { name, type, ttl, value, alias } = first!;
  const answers = alias
    ? [
        element('AliasTarget', [
          element('HostedZoneId', alias.zoneId),
          element('DNSName', `${value}.`),
          element('EvaluateTargetHealth', alias.evaluates),
        ]),
      ]
    : [
        element('TTL', ttl ?? DEFAULT_TTL),
        element(
          'ResourceRecords',
          set.map((one) => element('ResourceRecord', [element('Value', wireValue(one))])),
        ),
      ];
  const record = element('ResourceRecordSet', [element('Name', wireName(name)), element('Type', type), ...answers]);
  return element('Change', [element('Action', action), record]);
}

const batchOf = (changes: string[]): string =>
  `<ChangeResourceRecordSetsRequest xmlns="${NAMESPACE}">${element('ChangeBatch', [element('Changes', changes)])}</ChangeResourceRecordSetsRequest>`;
