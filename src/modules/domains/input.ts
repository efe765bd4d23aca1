import { z } from 'zod';
import { COUNTRIES } from './buying/countries.ts';
import { RECORD_TYPES } from './zone/record-types.ts';

export { RECORD_TYPES } from './zone/record-types.ts';

/** Longer than any name, for URLs that are pasted whole. */
const Pasted = z.string().max(2000);

export const AddDomain = z.object({ siteId: z.uuid(), domain: Pasted });
export type AddDomain = z.infer<typeof AddDomain>;

/** `label` is the part before the name of a domain of the account: `loja`, or `loja.recife`. */
export const AddSubdomain = z.object({ domainId: z.uuid(), siteId: z.uuid(), label: z.string().trim().min(1, 'required').max(200) });
export type AddSubdomain = z.input<typeof AddSubdomain>;

export const GetDomainTraffic = z.object({ domainId: z.uuid(), from: z.iso.date(), to: z.iso.date() });
export type GetDomainTraffic = z.infer<typeof GetDomainTraffic>;

/** A wish for a name: the name, or words. */
export const SearchNames = z.object({ wish: z.string().trim().min(1, 'required').max(200) });
export type SearchNames = z.infer<typeof SearchNames>;

const Line = (max: number) => z.string().trim().min(1, 'required').max(max);
/** Registries take Latin letters alone. */
const Latin = (max: number) => Line(max).regex(/^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}ºª+]+$/u, 'latin_only');

/** The holder of a name. */
export const Contact = z.object({
  firstName: Latin(60),
  lastName: Latin(60),
  organization: z.string().trim().max(120).default(''),
  /** CPF or CNPJ, printed on the invoice line. */
  taxId: z.string().trim().max(20).default(''),
  address: Latin(120),
  city: Latin(60),
  region: Latin(60),
  zip: Line(12),
  country: z.enum(COUNTRIES),
  phone: Line(24),
  email: z.email('email').max(200),
});
export type Contact = z.infer<typeof Contact>;

export const MAX_YEARS = 5;
const Years = z.coerce.number().int().min(1).max(MAX_YEARS);

/** `cents` is the price that the person has seen: if it is another by now, nothing is bought. */
export const RegisterName = z.object({
  siteId: z.uuid(),
  domain: Pasted,
  years: Years,
  cents: z.coerce.number().int().min(1),
  autoRenew: z
    .union([z.boolean(), z.literal('on')])
    .optional()
    .default(false)
    .transform(Boolean),
  ...Contact.shape,
});
export type RegisterName = z.infer<typeof RegisterName>;

export const QuoteName = z.object({ domain: Pasted, years: Years.catch(1) });
export type QuoteName = z.infer<typeof QuoteName>;

export const SetAutoRenew = z.object({ registrationId: z.uuid(), autoRenew: z.enum(['on', 'off']) });
export type SetAutoRenew = z.infer<typeof SetAutoRenew>;

export const DomainRef = z.object({ domainId: z.uuid() });
export type DomainRef = z.infer<typeof DomainRef>;

export const MoveDomain = DomainRef.extend({ siteId: z.uuid() });
export type MoveDomain = z.infer<typeof MoveDomain>;

/** The name is typed again as confirmation: a removed name stops answering at once. */
export const RemoveDomain = DomainRef.extend({ name: z.string().max(300) });
export type RemoveDomain = z.infer<typeof RemoveDomain>;

export const SetMainHost = DomainRef.extend({ main: z.enum(['apex', 'www']) });
export type SetMainHost = z.infer<typeof SetMainHost>;

/** A PKCS #12 file is encrypted with a password chosen by the owner; a PEM file is not. */
export const ExportCertificate = z.discriminatedUnion('format', [
  DomainRef.extend({ format: z.literal('pem') }),
  DomainRef.extend({ format: z.literal('p12'), password: z.string().min(8).max(200) }),
]);
export type ExportCertificate = z.infer<typeof ExportCertificate>;

/** Switches HSTS on or off. */
export const SetHsts = DomainRef.extend({ hsts: z.enum(['on', 'off']) });
export type SetHsts = z.infer<typeof SetHsts>;

/** Whether the certificate covers every host below the name. */
export const SetWildcard = DomainRef.extend({ wildcard: z.enum(['on', 'off']) });

/** One redirect per line: the old path and its target. */
export const SetRedirects = DomainRef.extend({ lines: z.string().max(60_000) });
export type SetRedirects = z.infer<typeof SetRedirects>;

/** The token of a shared link to the steps. */
export const StepsLink = z.object({ token: z.string().regex(/^[\w-]{32}$/) });
export type StepsLink = z.infer<typeof StepsLink>;

const Secret = z.string().trim().max(200);

/** A token in its provider's format; `domainId` is the domain on whose page it was typed. */
export const ConnectProvider = z.discriminatedUnion('provider', [
  DomainRef.extend({ provider: z.literal('cloudflare'), token: Secret.regex(/^[\w-]{20,}$/, 'dns_token') }),
  DomainRef.extend({
    provider: z.literal('route53'),
    accessKeyId: Secret.regex(/^[A-Z0-9]{16,128}$/, 'dns_access_key'),
    secretAccessKey: Secret.regex(/^[\w/+=]{30,}$/, 'dns_secret_key'),
  }),
]);
export type ConnectProvider = z.infer<typeof ConnectProvider>;

export const ConnectionRef = z.object({ connectionId: z.uuid() });
export type ConnectionRef = z.infer<typeof ConnectionRef>;

/** Risks that the person has confirmed, separated by commas; `true` confirms all. */
const Confirmed = z
  .union([z.boolean(), z.string().max(200)])
  .optional()
  .default(false);

/** `fingerprint` identifies the plan that was shown, so that nothing else is applied; `confirmed` lists the risks shown with it. */
export const LeadHere = DomainRef.extend({ fingerprint: z.string().max(64), confirmed: Confirmed });
export type LeadHere = z.infer<typeof LeadHere>;

const RecordId = z.string().regex(/^[\w-]{22}$/);

/** A record as typed; `zone/check-record` validates it. */
export const TypedRecord = z.object({
  name: z.string().max(300),
  type: z.enum(RECORD_TYPES),
  ttl: z.union([z.literal('auto'), z.coerce.number().int()]),
  value: z.string().max(4000),
  priority: z.coerce.number().int().min(0, 'dns_priority').max(65_535, 'dns_priority').optional(),
});
export type TypedRecord = z.infer<typeof TypedRecord>;

export const AddRecord = DomainRef.extend({ ...TypedRecord.shape, confirmed: Confirmed });
export type AddRecord = z.infer<typeof AddRecord>;

export const ChangeRecord = AddRecord.extend({ recordId: RecordId });
export type ChangeRecord = z.infer<typeof ChangeRecord>;

export const RemoveRecord = DomainRef.extend({ recordId: RecordId, confirmed: Confirmed });
export type RemoveRecord = z.infer<typeof RemoveRecord>;

export const UndoChange = DomainRef.extend({ changeId: z.uuid() });
export type UndoChange = z.infer<typeof UndoChange>;
