import puppeteer from 'puppeteer-core';
import type { LabTask } from '#ruler/lab/lab-run.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { connectBrowser } from './connect-browser.ts';
import type { LabBrowser } from './lab-browser.ts';

/** Launches the browser of a task, or connects to it. @throws Error */
export async function openBrowser(task: LabTask, proxy: string): Promise<LabBrowser> {
  if (task.remote) return connectBrowser({ ...task, remote: task.remote }, proxy);
  const browser = await puppeteer.launch({
    executablePath: task.chromium,
    args: chromiumFlags(proxy, !task.egress.localWeb),
    userDataDir: task.profile,
    // Already in the report: a page with an invalid certificate is measured all the same.
    acceptInsecureCerts: true,
    timeout: 20_000,
  });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  // Puppeteer kills its browser when this process exits, even one that is still starting.
  return { newPage: () => browser.newPage(), pid: browser.process()?.pid ?? null, close: async () => {} };
}
