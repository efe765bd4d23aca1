/** A process of its own for one load of a foreign page: told its task on stdin, it writes its browser's id and the run on stdout and ends. */
import { json } from 'node:stream/consumers';
import lighthouse, { desktopConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { LabTask } from '#ruler/lab/lab-run.ts';
import { startEgressProxy } from '../egress/egress-proxy.ts';
import { egressPolicy } from '../egress/policy.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { readLighthouse } from './read-lighthouse.ts';
import { tapPage } from './tap-page.ts';

const MB = 1024 * 1024;
const BUDGET = { maxBytes: 60 * MB, maxConnections: 1000, maxMs: 45_000 };
/** Milliseconds that a page is given to load; one that takes longer is measured as far as it came. */
const MAX_LOAD = 25_000;
/** Milliseconds after which this process ends with its browser by itself, before it is ended from outside. */
const MAX_MS = 58_000;

let isAnswered = false;
const task = LabTask.parse(await json(process.stdin));
setTimeout(() => finish({ problem: 'too_slow' }), MAX_MS);
const proxy = await startEgressProxy(egressPolicy(task.egress), BUDGET);
try {
  const browser = await puppeteer.launch({
    executablePath: task.chromium,
    args: chromiumFlags(proxy.address, !task.egress.localWeb),
    userDataDir: task.profile,
    // Told in the report already: a page behind a bad certificate is measured all the same.
    acceptInsecureCerts: true,
    timeout: 20_000,
  });
  process.stdout.write(`browser ${browser.process()?.pid}\n`);
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  const flags = {
    output: 'json' as const,
    logLevel: 'silent' as const,
    onlyCategories: task.isSpeedOnly ? ['performance'] : ['performance', 'accessibility', 'best-practices', 'seo'],
    disableFullPageScreenshot: task.isSpeedOnly,
    // Waited for in earnest, so that the pictures are of the times they name.
    throttlingMethod: 'devtools' as const,
    maxWaitForLoad: MAX_LOAD,
    maxWaitForFcp: MAX_LOAD,
    emulatedUserAgent: task.userAgent,
  };
  const report = (await lighthouse(task.url, flags, task.device === 'desktop' ? desktopConfig : undefined, page))?.lhr;
  if (!report || report.runtimeError)
    throw new Error(report?.runtimeError ? `${report.runtimeError.code} ${report.runtimeError.message}` : 'NO_REPORT');
  const run = await readLighthouse(report, proxy.refused().length);
  finish({ run: { ...run, ...(await tapPage(browser, task)) } });
} catch (error) {
  finish({ problem: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
}

/**
 * The answer, and the end once all of it is on its way: a reader that is busy takes it in pieces. Puppeteer ends its browser when the process
 * exits, also one that is still starting.
 */
function finish(answer: unknown): void {
  if (isAnswered) return;
  isAnswered = true;
  process.stdout.write(JSON.stringify(answer), () => process.exit(0));
}
