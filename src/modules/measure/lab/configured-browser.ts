import { env } from '#platform/env.ts';
import type { LabTask } from '#ruler/lab/lab-run.ts';

/** Whether this installation loads pages in a browser. */
export const hasMeasuringBrowser = (): boolean => configuredBrowser() !== null;

/** The browser of this installation, here or by its WebSocket URL on another machine; null without one. */
export function configuredBrowser(): Pick<LabTask, 'chromium' | 'remote'> | null {
  const { MEASURING_BROWSER: chromium, MEASURING_BROWSER_NETWORK: network, MEASURING_PROXY_ADDRESS: proxyAddress } = env();
  if (!chromium) return null;
  return proxyAddress ? { chromium, remote: { isPrivate: network === 'private', proxyAddress } } : { chromium };
}
