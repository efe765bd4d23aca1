import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import type { LabTask } from '#ruler/lab/lab-run.ts';
import { missingFlags } from './chromium-flags.ts';
import type { LabBrowser } from './lab-browser.ts';
import { openRelay } from './open-relay.ts';

const MAX_CLOSE = 3000;

type RemoteTask = Pick<LabTask, 'chromium' | 'egress'> & { remote: NonNullable<LabTask['remote']> };

/**
 * Connects to a browser on another machine, in a context of its own that the browser disposes of when the connection ends. Its flags cannot
 * be set from here, so they are checked: a browser with another egress than the proxy is refused, and so is one that does not list its
 * flags.
 * @throws Error `remote_…`
 */
export async function connectBrowser({ chromium, egress, remote }: RemoteTask, proxy: string): Promise<LabBrowser> {
  const endpoint = new URL(chromium);
  const relay = await openRelay(endpoint, remote);
  const browser = await puppeteer
    .connect({ browserWSEndpoint: relay.url, headers: { host: endpoint.host }, acceptInsecureCerts: true })
    .catch(() => Promise.reject(new Error('remote_not_reached')));
  const session = await browser.target().createCDPSession();
  await requireClosed(session, remote.proxyAddress, egress.localWeb !== null && egress.localWeb !== undefined);
  const { browserContextId } = await session.send('Target.createBrowserContext', {
    disposeOnDetach: true,
    proxyServer: proxy,
    // Without it a browser passes the proxy for its own loopback.
    proxyBypassList: '<-loopback>',
  });
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId });
  return {
    newPage: () => newPage(browser, session, browserContextId),
    pid: null,
    close: async () => {
      const disposed = session.send('Target.disposeBrowserContext', { browserContextId }).catch(() => {});
      await Promise.race([disposed, new Promise((resolve) => setTimeout(resolve, MAX_CLOSE))]);
      await browser.disconnect();
    },
  };
}

async function requireClosed(session: CDPSession, proxyAddress: string, mayBeUnsandboxed: boolean): Promise<void> {
  const line = await session.send('Browser.getBrowserCommandLine').catch(() => null);
  if (!line) throw new Error('remote_flags_unknown --enable-automation');
  const missing = missingFlags(line.arguments, proxyAddress);
  if (missing.length > 0) throw new Error(`remote_flags_missing ${missing.join(' ')}`);
  if (!mayBeUnsandboxed && line.arguments.includes('--no-sandbox')) throw new Error('remote_no_sandbox');
}

/** Puppeteer offers no contexts that end with their connection; it finds the page by the mark in its URL. */
async function newPage(browser: Browser, session: CDPSession, browserContextId: string) {
  const url = `about:blank#${randomUUID()}`;
  await session.send('Target.createTarget', { url, browserContextId });
  const target = await browser.waitForTarget((one) => one.url() === url, { timeout: 10_000 });
  const page = await target.page();
  if (!page) throw new Error('remote_no_page');
  return page;
}
