import { readFile } from 'node:fs/promises';
import { env } from '#platform/env.ts';
import { UPTIME_AGENT } from '#platform/uptime-agent.ts';
import { type EgressPolicy, type EgressSettings, egressPolicy } from './policy.ts';

/** Egress settings of this environment. Sites on this machine are reachable only if the environment sets their ports. */
export async function egressSettings(): Promise<EgressSettings> {
  const { EGRESS_DENIED_RANGES: denied, LOCAL_WEB_PORTS: ports, LOCAL_WEB_AUTHORITY: authority } = env();
  if (!ports || !authority) return { denied, localWeb: null };
  const [httpPort, httpsPort] = ports;
  return { denied, localWeb: { httpPort, httpsPort, authority: await readFile(authority, 'utf8') } };
}

export const configuredPolicy = async (): Promise<EgressPolicy> => egressPolicy(await egressSettings());

/** Our user agent, with the URL of a page on how to block us. */
export const userAgent = (): string => `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Mobile ${ourName()}`;

/** User agent of the browser runs: a phone's, followed by our name. Lighthouse inserts the browser's own version. */
export const browserUserAgent = (): string =>
  `Mozilla/5.0 (Linux; Android 11; moto g power (2022)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Mobile Safari/537.36 ${ourName()}`;

/** The same for desktop. */
export const desktopUserAgent = (): string =>
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36 ${ourName()}`;

/** User agent of uptime checks of our own sites, which their servers neither count nor charge. */
export const uptimeUserAgent = (): string => `Mozilla/5.0 (compatible; ${UPTIME_AGENT}; +${env().APP_URL}/analisar/robo)`;

const ourName = (): string => `(compatible; PageMagic/1.0; +${env().APP_URL}/analisar/robo)`;
