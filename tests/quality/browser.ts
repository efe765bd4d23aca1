import { createServer } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser } from '../../local/browser/ensure-browser.ts';

/** A Chromium that both Playwright and Lighthouse drive. */
export interface SharedBrowser {
  browser: Browser;
  /** Of its debugging protocol. */
  port: number;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return typeof address === 'object' && address ? address.port : 0;
}

export async function launchBrowser(): Promise<SharedBrowser> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--hide-scrollbars',
      // The sites are on names below localhost, which the machine itself need not know.
      '--host-resolver-rules=MAP *.localhost 127.0.0.1',
      `--remote-debugging-port=${port}`,
    ],
  });
  return { browser, port };
}
