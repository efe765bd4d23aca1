import { env } from '#platform/env.ts';
import type { DomainHost } from './domain-host.ts';
import { edge } from './edge.ts';
import { vercel } from './vercel.ts';

let opened: DomainHost | undefined;

/** The host of clients' names in this installation. */
export function openHost(): DomainHost {
  opened ??= chooseHost();
  return opened;
}

function chooseHost(): DomainHost {
  const { DOMAIN_HOST, VERCEL_API_TOKEN: token, VERCEL_PROJECT_ID: project, VERCEL_TEAM_ID: team, VERCEL_BASE_URL: baseUrl } = env();
  if (DOMAIN_HOST === 'edge' || !token || !project) return edge;
  return vercel({ token, project, team, baseUrl, tlsPort: env().TLS_PORT });
}

/** Whether our jobs order certificates. */
export const ordersCertificates = (): boolean => openHost().ordersCertificates;
