import { VercelCore } from '@vercel/sdk/core.js';
import { domainsGetDomainConfig } from '@vercel/sdk/funcs/domainsGetDomainConfig.js';
import { projectsAddProjectDomain } from '@vercel/sdk/funcs/projectsAddProjectDomain.js';
import { projectsGetProjectDomain } from '@vercel/sdk/funcs/projectsGetProjectDomain.js';
import { projectsRemoveProjectDomain } from '@vercel/sdk/funcs/projectsRemoveProjectDomain.js';
import { projectsUpdateProjectDomain } from '@vercel/sdk/funcs/projectsUpdateProjectDomain.js';
import { projectsVerifyProjectDomain } from '@vercel/sdk/funcs/projectsVerifyProjectDomain.js';
import type { GetDomainConfigResponseBody } from '@vercel/sdk/models/getdomainconfigop.js';
import { type DomainHost, type Hosted, type HostedName, type HostQuestion, HostRefusal, type HostTarget } from './domain-host.ts';
import { probeCertificate } from './probe-certificate.ts';
import { readVercelRefusal } from './vercel-refusal.ts';

export interface VercelSettings {
  token: string;
  project: string;
  team: string | undefined;
  baseUrl: string;
  /** Port at which its servers end TLS. */
  tlsPort: number;
}

/** Timeout in milliseconds of one request. */
const TIMEOUT = 8000;
const ABSENT: HostedName = { state: 'absent', challenge: null, certifiedUntil: null };

/** A project domain, as several operations return it. */
interface ProjectDomain {
  verified: boolean;
  redirect?: string | null | undefined;
  verification?: { type: string; domain: string; value: string }[] | undefined;
}

/** The domains of a project. */
function projectDomains({ token, project, team, baseUrl }: VercelSettings) {
  const client = new VercelCore({ bearerToken: token, serverURL: baseUrl, timeoutMs: TIMEOUT });
  const ours = { idOrName: project, ...(team && { teamId: team }) };
  return {
    readConfig: (domain: string): Promise<GetDomainConfigResponseBody> =>
      settled(domainsGetDomainConfig(client, { domain, projectIdOrName: project, ...(team && { teamId: team }) })),
    /** Null if it is not in the project. */
    find: (domain: string): Promise<ProjectDomain | null> =>
      settled<ProjectDomain>(projectsGetProjectDomain(client, { ...ours, domain })).catch((error) => {
        if (error instanceof HostRefusal && error.kind === 'not_found') return null;
        throw error;
      }),
    add: (domain: string) => settled<ProjectDomain>(projectsAddProjectDomain(client, { ...ours, requestBody: { name: domain } })),
    stopRedirect: (domain: string) => settled(projectsUpdateProjectDomain(client, { ...ours, domain, requestBody: { redirect: null } })),
    /** Has the record checked that Vercel asked for. */
    isVerifiedNow: (domain: string): Promise<boolean> =>
      settled<ProjectDomain>(projectsVerifyProjectDomain(client, { ...ours, domain })).then(
        ({ verified }) => verified,
        (error) => {
          if (error instanceof HostRefusal && (error.kind === 'refused' || error.kind === 'taken')) return false;
          throw error;
        },
      ),
    remove: (domain: string) => settled(projectsRemoveProjectDomain(client, { ...ours, domain })),
  };
}
type ProjectDomains = ReturnType<typeof projectDomains>;

async function attach(domains: ProjectDomains, domain: string): Promise<HostedName> {
  const found = (await domains.find(domain)) ?? (await domains.add(domain));
  // Our rows alone decide which host leads to which: a second redirect could close a loop.
  if (found.redirect) await domains.stopRedirect(domain);
  if (found.verified || (await domains.isVerifiedNow(domain))) return { ...ABSENT, state: 'attached' };
  const wanted = found.verification?.find(({ type }) => type === 'TXT');
  return { ...ABSENT, state: 'unproved', challenge: wanted ? { host: wanted.domain, value: wanted.value } : null };
}

async function handOver(domains: ProjectDomains, host: string): Promise<HostedName> {
  try {
    return await attach(domains, host);
  } catch (error) {
    if (error instanceof HostRefusal && (error.kind === 'taken' || error.kind === 'refused')) return { ...ABSENT, state: error.kind };
    throw error;
  }
}

/** A project at Vercel, which serves the names and takes care of their certificates. */
export function vercel(settings: VercelSettings): DomainHost {
  const domains = projectDomains(settings);

  async function certify(host: string, config: GetDomainConfigResponseBody, before: HostedName | undefined): Promise<string | null> {
    const address = targetOf([config]).ipv4[0];
    if (config.misconfigured || !address) return before?.certifiedUntil ?? null;
    const until = await probeCertificate({ host, address, port: settings.tlsPort });
    return until === undefined ? (before?.certifiedUntil ?? null) : (until?.toISOString() ?? null);
  }

  async function askAnew({ hosts, attachable, before, at }: HostQuestion): Promise<Hosted> {
    const configs = await Promise.all(hosts.map(domains.readConfig));
    const names = await Promise.all(
      hosts.map(async (host, index): Promise<[string, HostedName]> => {
        if (!attachable.includes(host)) return [host, ABSENT];
        const name = await handOver(domains, host);
        if (name.state !== 'attached') return [host, name];
        return [host, { ...name, certifiedUntil: await certify(host, configs[index]!, before?.names[host]) }];
      }),
    );
    return { askedAt: at.toISOString(), isAway: false, retryAt: null, target: targetOf(configs), names: Object.fromEntries(names) };
  }

  return {
    kind: 'vercel',
    ordersCertificates: false,
    ask: (question) => askAnew(question).catch((error: unknown) => away(question, error)),
    async release(domain) {
      try {
        await domains.remove(domain);
      } catch (error) {
        if (!(error instanceof HostRefusal && error.kind === 'not_found')) throw error;
      }
    },
  };
}

/** The last answers, with a note that there was none now. */
function away({ before, at }: HostQuestion, error: unknown): Hosted {
  const retryAt = error instanceof HostRefusal ? (error.retryAt?.toISOString() ?? null) : null;
  return { target: before?.target ?? null, names: before?.names ?? {}, askedAt: at.toISOString(), isAway: true, retryAt };
}

type Ranked<T> = readonly { rank: number; value: T }[];
const byRank = <T>(all: Ranked<T>): T[] => [...all].sort((a, b) => a.rank - b.rank).map(({ value }) => value);
const bare = (host: string): string => host.toLowerCase().replace(/\.$/, '');

/** @param configs of the name first, then of its `www`. */
function targetOf(configs: readonly GetDomainConfigResponseBody[]): HostTarget {
  const addresses = configs.map(({ recommendedIPv4 }) => byRank(recommendedIPv4));
  const aliases = configs.map(({ recommendedCNAME }) => byRank(recommendedCNAME).map(bare));
  return {
    ipv4: addresses[0]?.[0] ?? [],
    // The alias is for www, if there is one.
    alias: aliases.at(-1)?.[0] ?? '',
    accepted: { ipv4: [...new Set(addresses.flat(2))], aliases: [...new Set(aliases.flat())] },
  };
}

/** @throws HostRefusal */
async function settled<T>(asked: PromiseLike<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const result = await asked;
  if (result.ok) return result.value;
  throw readVercelRefusal(result.error);
}
