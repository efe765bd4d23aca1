/** A process for one load of a foreign page: reads its task from stdin, writes its browser's pid and the run to stdout, and exits. */
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
/** Max load time in milliseconds; a slower page is measured as far as it got. */
const MAX_LOAD = 25_000;
/** Milliseconds after which this process exits with its browser, before its parent kills it. */
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
    // Already in the report: a page with an invalid certificate is measured all the same.
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
    // Real throttling instead of a simulation, so that the film's frames match their times.
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
 * Writes the answer and exits once it is flushed: a busy reader takes it in chunks. Puppeteer kills its browser when the process exits,
 * even one that is still starting.
 */
function finish(answer: unknown): void {
  if (isAnswered) return;
  isAnswered = true;
  process.stdout.write(JSON.stringify(answer), () => process.exit(0));
}
