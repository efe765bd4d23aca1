import { z } from 'zod';
import { Contact } from '#modules/domains/input.ts';
import { pageQuery } from './_schemas.ts';

const Moment = z.iso.datetime().describe('UTC, ISO 8601');

export const DomainId = z.string().max(64).meta({ description: 'A domain: dom_… or its UUID' });

export const DomainsQuery = pageQuery('domains');

export const CreateDomain = z.strictObject({
  site_id: z.string().max(64).meta({ description: 'The site that the name is to show: site_… or its UUID' }),
  domain: z
    .string()
    .max(2000)
    .meta({ description: 'As it comes: with a scheme, www, a path, capitals or accents', examples: ['padaria.com.br'] }),
});

export const CreateSubdomain = z.strictObject({
  site_id: z.string().max(64).meta({ description: 'The site that the name is to show: site_… or its UUID' }),
  name: z
    .string()
    .max(200)
    .meta({ description: 'What stands before the name of the domain', examples: ['loja'] }),
});

export const DomainAnalytics = z.object({
  object: z.literal('domain_analytics'),
  domain_id: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  totals: z.object({
    visits: z.int().meta({ description: 'Pages that people opened; programs are not counted' }),
    requests: z.int(),
    bandwidth: z.int().meta({ description: 'Bytes sent to people, as the meter has them' }),
  }),
  days: z.array(z.object({ day: z.iso.date(), visits: z.int(), requests: z.int(), bandwidth: z.int() })),
});

export const DomainWish = z.object({
  q: z
    .string()
    .trim()
    .min(1, 'required')
    .max(200, 'too_long')
    .meta({ description: 'A name, or words that it is to say', examples: ['Padaria do Bairro'] }),
});

const Price = z
  .object({ amount: z.number().int().meta({ description: 'In hundredths' }), currency: z.string() })
  .nullable()
  .meta({ description: 'For a year, with fees, as the seller asks; null where none is known' });

export const FoundDomain = z.object({
  object: z.literal('found_domain'),
  name: z.string(),
  unicode: z.string(),
  state: z.enum(['free', 'taken', 'unknown']).meta({ description: '`unknown`: its registry could not be asked' }),
  premium: z.boolean(),
  first_year: Price,
  renewal: Price,
  seller: z
    .object({ name: z.string(), url: z.url() })
    .nullable()
    .meta({ description: 'Where its future owner registers it; null if no seller is known, or it is sold here: see `sold_here`' }),
  sold_here: z.boolean().meta({ description: 'Whether `POST /v1/domains/register` sells it, at these prices' }),
});

export const RegisterDomain = z.strictObject({
  site_id: z.string().max(64).meta({ description: 'The site that the name is to show: site_… or its UUID' }),
  domain: z.string().max(2000),
  years: z.number().int().min(1).max(5).default(1),
  amount: z
    .number()
    .int()
    .min(1)
    .meta({ description: 'The price in hundredths, as the search gave it: the first year and each renewal after it' }),
  auto_renew: z.boolean().default(true),
  contact: z
    .strictObject({
      first_name: Contact.shape.firstName,
      last_name: Contact.shape.lastName,
      organization: Contact.shape.organization,
      tax_id: Contact.shape.taxId.meta({ description: 'CPF or CNPJ, printed on the invoice line' }),
      address: Contact.shape.address,
      city: Contact.shape.city,
      region: Contact.shape.region,
      postal_code: Contact.shape.zip,
      country: Contact.shape.country,
      phone: Contact.shape.phone,
      email: Contact.shape.email,
    })
    .meta({ description: 'The holder of the name, as its registry keeps it' }),
});

export const OrderedDomain = z.object({
  object: z.literal('domain_order'),
  domain_id: z.string().meta({ description: 'The domain that comes live by itself once its name is registered' }),
  name: z.string(),
  years: z.number().int(),
  amount: z.number().int(),
  status: z.enum(['ordered', 'charged', 'registered', 'done', 'unpaid', 'refunding', 'refunded']),
});

export const DomainSettings = z
  .strictObject({
    main: z.enum(['apex', 'www']).optional().meta({ description: 'The host that visitors end up at; the other one leads there' }),
    hsts: z.boolean().optional().meta({ description: 'Whether browsers that have visited open the name over TLS alone, for a year' }),
    wildcard: z
      .boolean()
      .optional()
      .meta({ description: 'Whether its certificate is for every host below it too; wants a connection to the provider of its DNS' }),
  })
  .refine(({ main, hsts, wildcard }) => main !== undefined || hsts !== undefined || wildcard !== undefined, {
    error: 'must say main, hsts or wildcard',
  });

const Seen = z.object({
  server: z.string(),
  result: z.enum(['same', 'different', 'nothing', 'not_asked', 'no_answer']),
  values: z.array(z.string()),
});

const DnsRecord = z.object({
  host: z.string(),
  type: z.enum(['A', 'CNAME', 'TXT']),
  expected: z.string(),
  origin: z.array(Seen).meta({ description: 'What each server of the zone said' }),
  resolvers: z.array(Seen),
});

export const Domain = z.object({
  object: z.literal('domain'),
  id: z.string(),
  site_id: z.string(),
  name: z.string().meta({ description: 'As the DNS has it' }),
  unicode: z.string(),
  main_host: z.string(),
  hsts: z.boolean().meta({ description: 'Whether browsers that have visited open it over TLS alone' }),
  wildcard: z.boolean().meta({ description: 'Whether its certificate is for every host below it too' }),
  status: z.enum(['active', 'expired', 'pending', 'suspended']).meta({ description: '`suspended` while its site is taken down' }),
  ssl_status: z.enum(['active', 'expired', 'pending', 'none']),
  finding: z
    .object({ code: z.string(), turn: z.enum(['you', 'provider', 'internet', 'us', 'nobody']) })
    .nullable()
    .meta({
      description: 'What stands in the way, and who must act; null before the first look',
    }),
  dns_records: z.array(DnsRecord),
  nameservers: z.array(z.string()),
  registration_expires_at: Moment.nullable(),
  checked_at: Moment.nullable(),
  next_check_at: Moment,
  created_at: Moment,
});

export const Certificate = z.object({
  object: z.literal('certificate'),
  id: z.string(),
  names: z.array(z.string()),
  status: z.enum(['ordered', 'issued', 'failed', 'replaced', 'revoked']),
  serial: z.string().nullable(),
  not_before: Moment.nullable(),
  not_after: Moment.nullable(),
  renews_at: Moment.nullable(),
  problem: z.object({ type: z.string(), detail: z.string() }).nullable(),
  created_at: Moment,
});

export const CachePurge = z.object({ object: z.literal('cache_purge'), domain_id: z.string() });

export const RemovedDomain = z.object({ object: z.literal('domain'), id: z.string(), deleted: z.literal(true) });
