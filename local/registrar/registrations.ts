import { element } from '../../src/modules/domains/zone/providers/route53-xml.ts';
import { Zone, type Zones } from '../dns/zones.ts';
import { attribute } from './attribute.ts';
import { Refused } from './refused.ts';

/** Labels that begin with these words misbehave when registered: `semsaldo-padaria.com` is refused for want of funds. */
const TAKEN = 'tomado';
const NO_FUNDS = 'semsaldo';
const SLOW = 'lento';
/** Done, and the answer lost on its way, the first time. */
const LOST = 'perdido';

const ROLES = ['Registrant', 'Tech', 'Admin', 'AuxBilling'];
const FIELDS = ['FirstName', 'LastName', 'Address1', 'City', 'StateProvince', 'PostalCode', 'Country', 'Phone', 'EmailAddress'];
const CHANGES = ['namecheap.domains.create', 'namecheap.domains.renew'];
const PROVIDER = 'namecheap';
const TTL = 1800;

const nameOf = (form: URLSearchParams): string => form.get('DomainName') ?? `${form.get('SLD')}.${form.get('TLD')}`;
const isAsked = (form: URLSearchParams, word: string): boolean =>
  CHANGES.includes(form.get('Command') ?? '') && nameOf(form).startsWith(word);

export const isHeldBack = (form: URLSearchParams): boolean => isAsked(form, SLOW);

const lost = new Set<string>();
export function hasLostAnswer(form: URLSearchParams): boolean {
  const once = `${form.get('Command')} ${nameOf(form)}`;
  if (!isAsked(form, LOST) || lost.has(once)) return false;
  lost.add(once);
  return true;
}

/** Commands about names of our account, which are the zones of the local DNS that this registrar holds. */
export function registrations(zones: Zones): Record<string, (form: URLSearchParams) => string> {
  const own = (form: URLSearchParams): [string, Zone] => {
    const found = zones.find(nameOf(form));
    if (!found) throw new Refused(2_019_166, 'Domain not found');
    if (found[1].provider !== PROVIDER) throw new Refused(2_016_166, 'Domain is not associated with your account');
    return found;
  };
  return {
    'namecheap.domains.create': (form) => create(zones, form),
    'namecheap.domains.renew': (form) => renew(zones, own(form), form),
    'namecheap.domains.getInfo': (form) => info(own(form)),
    'namecheap.domains.dns.setHosts': (form) => setHosts(zones, own(form), form),
  };
}

function years(form: URLSearchParams): number {
  const count = Number(form.get('Years'));
  if (!Number.isInteger(count) || count < 1 || count > 10) throw new Refused(2_030_166, 'Years is invalid');
  return count;
}

const after = (from: Date, count: number): string => {
  const end = new Date(from);
  end.setUTCFullYear(end.getUTCFullYear() + count);
  return end.toISOString();
};

function create(zones: Zones, form: URLSearchParams): string {
  const name = nameOf(form);
  const missing = ROLES.flatMap((role) => FIELDS.map((field) => role + field)).find((field) => !form.get(field)?.trim());
  if (missing) throw new Refused(2_010_324, `Parameter ${missing} is missing`);
  if (!ROLES.every((role) => /^\+\d{1,3}\.\d{4,14}$/.test(form.get(`${role}Phone`) ?? '')))
    throw new Refused(2_015_182, 'Contact phone is invalid');
  const expiresAt = after(new Date(), years(form));
  if (zones.find(name) || name.startsWith(TAKEN)) throw new Refused(3_019_166, 'Domain not available');
  if (name.startsWith(NO_FUNDS)) throw new Refused(2_528_166, 'Order creation failed: insufficient funds');
  zones.set(name, Zone.parse({ provider: PROVIDER, records: [], registration: { status: ['active'], expiresAt } }));
  const result = { Domain: name, Registered: 'true', ChargedAmount: '10.18', DomainID: '103877', OrderID: '22158', TransactionID: '51284' };
  return `<DomainCreateResult${attribute({ ...result, WhoisguardEnable: 'true', NonRealTimeDomain: 'false' })}/>`;
}

function renew(zones: Zones, [name, zone]: [string, Zone], form: URLSearchParams): string {
  if (name.startsWith(NO_FUNDS)) throw new Refused(2_528_166, 'Order creation failed: insufficient funds');
  const expiresAt = after(new Date(zone.registration.expiresAt ?? Date.now()), years(form));
  zones.set(name, { ...zone, registration: { ...zone.registration, expiresAt } });
  const result = { DomainName: name, DomainID: '103877', Renew: 'true', OrderID: '22159', TransactionID: '51285', ChargedAmount: '15.18' };
  return `<DomainRenewResult${attribute(result)}>${details(expiresAt)}</DomainRenewResult>`;
}

/** Dates as Namecheap writes them, month first. */
const details = (expiresAt: string): string => {
  const [year, month, day] = expiresAt.slice(0, 10).split('-');
  return element('DomainDetails', [element('ExpiredDate', `${month}/${day}/${year}`), element('NumYears', 0)]);
};

function info([name, { registration }]: [string, Zone]): string {
  const about = { Status: 'Ok', ID: '103877', DomainName: name, OwnerName: 'local', IsOwner: 'true', IsPremium: 'false' };
  return `<DomainGetInfoResult${attribute(about)}>${details(registration.expiresAt ?? new Date().toISOString())}</DomainGetInfoResult>`;
}

function setHosts(zones: Zones, [name, zone]: [string, Zone], form: URLSearchParams): string {
  const records: unknown[] = [];
  for (let at = 1; form.has(`HostName${at}`); at++) {
    const record = { name: form.get(`HostName${at}`), type: form.get(`RecordType${at}`), value: form.get(`Address${at}`) };
    records.push({ ...record, ttl: Number(form.get(`TTL${at}`) ?? TTL) });
  }
  const read = Zone.shape.records.safeParse(records);
  if (!read.success || read.data.length === 0) throw new Refused(2_050_900, 'Invalid Address for a host record');
  zones.set(name, { ...zone, records: read.data });
  return `<DomainDNSSetHostsResult${attribute({ Domain: name, IsSuccess: 'true' })}/>`;
}
