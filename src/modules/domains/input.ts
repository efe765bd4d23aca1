import { z } from 'zod';

/** Longer than any name, for addresses that are pasted whole. */
const Pasted = z.string().max(2000);

export const AddDomain = z.object({ siteId: z.uuid(), domain: Pasted });
export type AddDomain = z.infer<typeof AddDomain>;

export const DomainRef = z.object({ domainId: z.uuid() });
export type DomainRef = z.infer<typeof DomainRef>;

export const MoveDomain = DomainRef.extend({ siteId: z.uuid() });
export type MoveDomain = z.infer<typeof MoveDomain>;

/** The name, typed once more: what is removed answers nobody from then on. */
export const RemoveDomain = DomainRef.extend({ name: z.string().max(300) });
export type RemoveDomain = z.infer<typeof RemoveDomain>;

export const SetMainHost = DomainRef.extend({ main: z.enum(['apex', 'www']) });
export type SetMainHost = z.infer<typeof SetMainHost>;

/** A PKCS #12 file is sealed with a password of its owner's; a PEM file is open. */
export const ExportCertificate = z.discriminatedUnion('format', [
  DomainRef.extend({ format: z.literal('pem') }),
  DomainRef.extend({ format: z.literal('p12'), password: z.string().min(8).max(200) }),
]);
export type ExportCertificate = z.infer<typeof ExportCertificate>;

/** Whether browsers are to open a name over TLS alone. */
export const SetHsts = DomainRef.extend({ hsts: z.enum(['on', 'off']) });
export type SetHsts = z.infer<typeof SetHsts>;

/** One redirect a line: the old path, and where it leads. */
export const SetRedirects = DomainRef.extend({ lines: z.string().max(60_000) });
export type SetRedirects = z.infer<typeof SetRedirects>;

/** The secret of a link with steps. */
export const StepsLink = z.object({ token: z.string().regex(/^[\w-]{32}$/) });
export type StepsLink = z.infer<typeof StepsLink>;
