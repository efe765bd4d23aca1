import type { ZoneRecord } from './zone-record.ts';

const MAX_HOPS = 8;

/** Records that answer for a host: its own, or those of the matching wildcard. */
function answering(records: readonly ZoneRecord[], host: string): ZoneRecord[] {
  const own = records.filter(({ name }) => name === host);
  if (own.length > 0) return own;
  const wildcard = `*.${host.split('.').slice(1).join('.')}`;
  return records.filter(({ name }) => name === wildcard);
}

/** Final targets of a host within its zone: addresses, or the external name of its alias. Sorted. */
export function endsOf(records: readonly ZoneRecord[], host: string): string[] {
  let asked = host;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const found = answering(records, asked);
    const alias = found.find(({ type }) => type === 'CNAME');
    if (!alias) {
      const addresses = found.filter(({ type }) => type === 'A' || type === 'AAAA');
      if (addresses.length > 0) return addresses.map(({ value }) => value).sort();
      return asked === host ? [] : [asked];
    }
    asked = alias.value;
  }
  return [asked];
}

/** Mail hosts of names in a zone, with the name that each serves. */
export function mailHosts(records: readonly ZoneRecord[]): { name: string; host: string }[] {
  return records
    .filter(({ type }) => type === 'MX')
    .map(({ name, value }) => ({ name, host: value.split(' ')[1] ?? '' }))
    .filter(({ host }) => host !== '' && host !== '.');
}

export const isSpf = ({ type, value }: ZoneRecord): boolean => type === 'TXT' && /^v=spf1(\s|$)/i.test(value);
export const isDmarc = ({ name, type, value }: ZoneRecord): boolean =>
  type === 'TXT' && name.startsWith('_dmarc.') && /^v=DMARC1\b/i.test(value);

/** Hosts whose addresses an SPF record allows to send mail, beside those listed explicitly. */
export function sendingHosts(records: readonly ZoneRecord[], spf: ZoneRecord): string[] {
  return spf.value.split(/\s+/).flatMap((term) => {
    const [, mechanism, host] = /^[+~?-]?(a|mx)(?::([^/\s]+))?(?:\/\S*)?$/i.exec(term) ?? [];
    if (!mechanism) return [];
    const named = (host ?? spf.name).toLowerCase();
    if (mechanism.toLowerCase() === 'a') return [named];
    return mailHosts(records).flatMap((one) => (one.name === named ? [one.host] : []));
  });
}
