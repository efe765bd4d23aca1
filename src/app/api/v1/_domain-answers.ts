import { domainToUnicode } from 'node:url';
import type { z } from 'zod';
import type { FoundName } from '#modules/domains/buying/index.ts';
import {
  type CertificateView,
  type Domain as DomainView,
  hostsOf,
  mainHostOf,
  openHosts,
  SELLERS,
  statusOf,
  targetOf,
} from '#modules/domains/index.ts';
import { encodeId } from '#platform/ids.ts';
import { moment } from './_answers.ts';
import type { Certificate, Domain, FoundDomain } from './_domain-schemas.ts';

const priceOf = (price: FoundName['firstYear']) => price && { amount: price.cents, currency: price.currency };

export const foundAnswer = ({ name, state, isPremium, firstYear, renewal, seller }: FoundName): z.infer<typeof FoundDomain> => ({
  object: 'found_domain',
  name,
  unicode: domainToUnicode(name),
  state,
  premium: isPremium,
  first_year: priceOf(firstYear),
  renewal: priceOf(renewal),
  seller: seller && seller !== 'here' ? { name: SELLERS[seller].name, url: SELLERS[seller].url(name) } : null,
  sold_here: seller === 'here',
});

type Answer = z.infer<typeof Domain>;
type Seen = Answer['dns_records'][number]['origin'][number];
type Reading = NonNullable<DomainView['look']>['address'];

const RESULTS = { nothing: 'nothing', failure: 'no_answer', unasked: 'not_asked' } as const;

function seenBy({ server, saw }: Reading['origin'][number], expected: string): Seen {
  if (saw.saw !== 'records') return { server, result: RESULTS[saw.saw], values: [] };
  const values = saw.records.map(({ value }) => value);
  return { server, result: values.includes(expected) ? 'same' : 'different', values };
}

function recordOf(reading: Reading, type: 'A' | 'CNAME' | 'TXT', expected: string): Answer['dns_records'][number] {
  const each = (one: Reading['origin'][number]) => seenBy(one, expected);
  return { host: reading.host, type, expected, origin: reading.origin.map(each), resolvers: reading.resolvers.map(each) };
}

/** The certificate's status as one of the API's four values. */
function sslStatus({ state, look }: DomainView): Answer['ssl_status'] {
  if (look?.diagnosis.headline.code === 'certificate_ended') return 'expired';
  if (state === 'live') return 'active';
  return state === 'securing' ? 'pending' : 'none';
}

/** Records that a host that is not ours wants before it serves the name; it reads them itself. */
const wantedByHost = ({ hosted }: DomainView): Answer['dns_records'] =>
  Object.values(hosted?.names ?? {}).flatMap(({ state, challenge }) =>
    state === 'unproved' && challenge ? [{ host: challenge.host, type: 'TXT', expected: challenge.value, origin: [], resolvers: [] }] : [],
  );

export function domainAnswer(domain: DomainView): Answer {
  const { look, registration } = domain;
  const { headline } = look?.diagnosis ?? {};
  return {
    object: 'domain',
    id: encodeId('domain', domain.id),
    site_id: encodeId('site', domain.siteId),
    name: domain.name,
    unicode: domainToUnicode(domain.name),
    // Before there is a certificate, the owner's choice.
    main_host: mainHostOf(domain, domain.certified.length > 0 ? openHosts(domain, domain.certified) : hostsOf(domain)) ?? domain.name,
    hsts: domain.hsts,
    wildcard: domain.wildcard,
    status: statusOf(domain),
    ssl_status: sslStatus(domain),
    finding: headline ? { code: headline.code, turn: headline.turn } : null,
    dns_records: look
      ? [
          recordOf(look.address, look.wanted.type, look.wanted.value),
          ...(look.www ? [recordOf(look.www, 'CNAME', targetOf(domain).alias)] : []),
          recordOf(look.proof, 'TXT', look.proof.expected),
          ...wantedByHost(domain),
          // Nothing is asked for before the host has said what.
        ].filter(({ expected }) => expected !== '')
      : [],
    nameservers: look?.delegation.servers.map(({ host }) => host) ?? [],
    registration_expires_at: moment(registration.known === 'registered' ? registration.expiresAt : null),
    checked_at: moment(domain.lookedAt),
    next_check_at: domain.nextLookAt.toISOString(),
    created_at: domain.createdAt.toISOString(),
  };
}

export const certificateAnswer = (one: CertificateView): z.infer<typeof Certificate> => ({
  object: 'certificate',
  id: encodeId('certificate', one.id),
  names: one.names,
  status: one.state,
  serial: one.serial,
  not_before: moment(one.notBefore),
  not_after: moment(one.notAfter),
  renews_at: moment(one.renewAt),
  problem: one.problem && { type: one.problem.type, detail: one.problem.detail },
  created_at: one.createdAt.toISOString(),
});
