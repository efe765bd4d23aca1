import { readFile } from 'node:fs/promises';
import { env } from '#platform/env.ts';
import { UPTIME_AGENT } from '#platform/uptime-agent.ts';
import { type EgressPolicy, type EgressSettings, egressPolicy } from './policy.ts';

/** What this environment lets out. Sites of this machine are reached only where the environment names their ports. */
export async function egressSettings(): Promise<EgressSettings> {
  const { EGRESS_DENIED_RANGES: denied, LOCAL_WEB_PORTS: ports, LOCAL_WEB_AUTHORITY: authority } = env();
  if (!ports || !authority) return { denied, localWeb: null };
  const [httpPort, httpsPort] = ports;
  return { denied, localWeb: { httpPort, httpsPort, authority: await readFile(authority, 'utf8') } };
}

export const configuredPolicy = async (): Promise<EgressPolicy> => egressPolicy(await egressSettings());

/** Our name on the road, with where to read how to be left alone. */
export const userAgent = (): string => `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Mobile ${ourName()}`;

/** The same of the browser in which pages are loaded: a phone's, with our name behind it. Lighthouse writes the browser's own version in. */
export const browserUserAgent = (): string =>
  `Mozilla/5.0 (Linux; Android 11; moto g power (2022)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Mobile Safari/537.36 ${ourName()}`;

/** The same of a desktop. */
export const desktopUserAgent = (): string =>
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36 ${ourName()}`;

/** Of checks of our own sites, which their servers neither count nor charge. */
export const uptimeUserAgent = (): string => `Mozilla/5.0 (compatible; ${UPTIME_AGENT}; +${env().APP_URL}/analisar/robo)`;

const ourName = (): string => `(compatible; PageMagic/1.0; +${env().APP_URL}/analisar/robo)`;
