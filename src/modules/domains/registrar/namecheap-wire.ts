import type { XmlElement } from '@rgrove/parse-xml';
import { childOf } from '../zone/providers/route53-xml.ts';
import { type HostRecord, type RefusalKind, type Registrant, RegistrarFailure } from './registrar.ts';

/** The roles of a registration, all held by the same person. */
const ROLES = ['Registrant', 'Tech', 'Admin', 'AuxBilling'];

/** Namecheap's error numbers that we act on. */
const KINDS: Record<string, RefusalKind> = {
  '2016166': 'not_ours',
  '2019166': 'not_ours',
  '3019166': 'taken',
  '4019166': 'taken',
  '2528166': 'no_funds',
  '2529166': 'no_funds',
  '2015182': 'contact',
  // Its registry or its own machines are out of order: what was asked may have been done.
  '500000': 'unanswered',
  '3031510': 'unanswered',
  '3050900': 'unanswered',
};

export function failureOf(errors: { number: string; text: string }[]): RegistrarFailure {
  const kind = errors.map(({ number }) => KINDS[number]).find((one) => one !== undefined) ?? (errors.length > 0 ? 'refused' : 'unanswered');
  return new RegistrarFailure(errors.map(({ number, text }) => `${number} ${text}`).join('; ') || 'no answer to the command', kind);
}

export function contactParams(holder: Registrant): Record<string, string> {
  const fields = {
    FirstName: holder.firstName,
    LastName: holder.lastName,
    ...(holder.organization && { OrganizationName: holder.organization }),
    Address1: holder.address,
    City: holder.city,
    StateProvince: holder.region,
    PostalCode: holder.zip,
    Country: holder.country,
    Phone: holder.phone,
    EmailAddress: holder.email,
  };
  return Object.fromEntries(ROLES.flatMap((role) => Object.entries(fields).map(([field, value]) => [role + field, value])));
}

export const hostParams = (records: readonly HostRecord[]): Record<string, string> =>
  Object.fromEntries(
    records.flatMap(({ label, type, value, ttl }, at) => [
      [`HostName${at + 1}`, label],
      [`RecordType${at + 1}`, type],
      [`Address${at + 1}`, value],
      [`TTL${at + 1}`, String(ttl)],
    ]),
  );

/** The end of a registration; null if the name is another account's. Dates are written as months first. */
export function lifetimeIn(answer: XmlElement): { expiresAt: Date } | null {
  const info = childOf(answer, 'DomainGetInfoResult');
  if (info?.attributes.IsOwner?.toLowerCase() !== 'true') return null;
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(childOf(childOf(info, 'DomainDetails'), 'ExpiredDate')?.text ?? '') ?? [];
  if (!month || !day || !year) throw new RegistrarFailure('a registration without an end', 'unanswered');
  return { expiresAt: new Date(`${year}-${month}-${day}T00:00:00Z`) };
}
