import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { ensureBrowser } from '../../local/browser/ensure-browser.ts';
import { DATA_DIR } from './place.ts';

const launchOptions = {
  executablePath: ensureBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
};

/** The flows of the product in a real browser, on a local cloud of their own: the same file at a desk and on a phone. */
export default defineConfig({
  testDir: '.',
  globalSetup: './start-cloud.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  // A browser on a busy machine now and then misses its moment; what passes at the second try is counted as flaky and named.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? [['line']] : [['list']],
  outputDir: path.join('../../.artifacts', path.basename(DATA_DIR)),
  use: {
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    // Recording every test slows all of them down.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { browserName: 'chromium', viewport: { width: 1440, height: 900 }, launchOptions } },
    {
      name: 'phone',
      use: { browserName: 'chromium', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, launchOptions },
    },
  ],
});
