import { env } from '#platform/env.ts';
import { log } from '#platform/log/log.ts';
import type { LabDevice, LabRun } from '#ruler/lab/lab-run.ts';
import { type LabSummary, summarizeRuns } from '#ruler/lab/summarize-runs.ts';
import { browserUserAgent, desktopUserAgent } from '../egress/configured-policy.ts';
import { configuredBrowser } from '../lab/configured-browser.ts';
import { LabFailed, runLab } from '../lab/run-lab.ts';
import { ownHostSettings } from './own-host-settings.ts';

/** Loads per page: a single one is unreliable, the median of three is good enough. */
const RUNS = 3;

/** Whether this installation loads live sites in a browser. */
export const measuresLiveSites = (): boolean => env().MEASURING_BROWSER !== undefined && env().MEASURE_LIVE_SITES === 'on';

/** Loads a page of a site of this installation, by the route of its visitors. A failed load is one run less; null if all fail. */
export async function measureOwnPage(address: string, device: LabDevice): Promise<LabSummary | null> {
  const browser = configuredBrowser();
  if (!browser) return null;
  const egress = await ownHostSettings(new URL(address));
  const userAgent = device === 'desktop' ? desktopUserAgent() : browserUserAgent();
  const runs: LabRun[] = [];
  for (let run = 0; run < RUNS; run++) {
    const seen = await runLab({ url: address, device, isSpeedOnly: true, ...browser, userAgent, egress }).catch((error: unknown) => {
      if (!(error instanceof LabFailed)) throw error;
      log.warn('performance.run_failed', { device, error });
    });
    if (seen) runs.push(seen);
  }
  return summarizeRuns(runs);
}
