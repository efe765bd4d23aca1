/** A process for one load of a foreign page: reads its task from stdin, writes its browser's pid and the run to stdout, and exits. */
import { json } from 'node:stream/consumers';
import lighthouse, { desktopConfig } from 'lighthouse';
import { LabTask } from '#ruler/lab/lab-run.ts';
import { type ProxyDoor, startEgressProxy } from '../egress/egress-proxy.ts';
import { egressPolicy } from '../egress/policy.ts';
import { openBrowser } from './open-browser.ts';
import { browserAddress } from './open-relay.ts';
import { readLighthouse } from './read-lighthouse.ts';
import { serveDraft } from './serve-draft.ts';
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
let close = async () => {};
try {
  const draft = task.draft && (await serveDraft(task.draft));
  const url = draft?.url ?? task.url;
  // Nothing but itself is in reach of a draft.
  const policy = egressPolicy(draft ? { own: { ports: [draft.port], served: [], onLoopback: true } } : task.egress);
  const proxy = await startEgressProxy(policy, BUDGET, await proxyDoor(task));
  const browser = await openBrowser(task, proxy.address);
  close = browser.close;
  process.stdout.write(`browser ${browser.pid ?? 0}\n`);
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
  const report = (await lighthouse(url, flags, task.device === 'desktop' ? desktopConfig : undefined, page))?.lhr;
  if (!report || report.runtimeError)
    throw new Error(report?.runtimeError ? `${report.runtimeError.code} ${report.runtimeError.message}` : 'NO_REPORT');
  const run = await readLighthouse(report, proxy.refused().length);
  finish({ run: { ...run, ...(await tapPage(browser.newPage, { ...task, url })) } });
} catch (error) {
  finish({ problem: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
}

/** A browser on another machine reaches the proxy from its own address, and nobody else does. */
async function proxyDoor({ chromium, remote }: LabTask): Promise<ProxyDoor | undefined> {
  return remote && { address: remote.proxyAddress, client: await browserAddress(new URL(chromium), remote.isPrivate) };
}

/** Writes the answer and exits once it is flushed: a busy reader takes it in chunks. */
function finish(answer: unknown): void {
  if (isAnswered) return;
  isAnswered = true;
  void close().finally(() => process.stdout.write(JSON.stringify(answer), () => process.exit(0)));
}
