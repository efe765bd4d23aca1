import type { Browser, ElementHandle } from 'puppeteer-core';
import type { LabDevice, LabRun } from '#ruler/lab/lab-run.ts';

type Tapped = Pick<LabRun, 'inpMs' | 'tapped'>;
const NOTHING: Tapped = { inpMs: null, tapped: null };

/** Milliseconds for all of it. */
const MAX_MS = 12_000;
const MAX_LOAD = 6000;
const MAX_TAPS = 4;
/** Milliseconds in which a page answers a tap, or is not waited for. */
const SETTLES = 500;
/** Browsers tell durations in steps of eight milliseconds, and shorter ones not at all. */
const ONE_STEP = 8;
/** Of a phone of middling strength, as Lighthouse has it. */
const PHONE_SLOWDOWN = 4;
const VIEWPORTS = {
  phone: { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  desktop: { width: 1350, height: 940 },
} as const;

/** What opens or takes words, and the first headings, which every page has. Links, buttons and forms may do something for good: never tapped. */
const TARGETS = 'summary, [aria-expanded], [role="tab"], input[type="text"], input[type="search"], input:not([type]), textarea, h1, h2';

/** Kept by the page while it is tapped. */
interface Watch {
  worst: { ms: number; selector: string };
}

/** How long a page takes to answer a tap, loaded anew: the slowest of a few. Null where it does not load, or answers none. */
export async function tapPage(browser: Browser, task: { url: string; device: LabDevice; userAgent: string }): Promise<Tapped> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Tapped>((resolve) => {
    timer = setTimeout(() => resolve(NOTHING), MAX_MS);
  });
  const tapped = tapAll(browser, task).catch(() => NOTHING);
  return Promise.race([tapped, late]).finally(() => clearTimeout(timer));
}

async function tapAll(browser: Browser, { url, device, userAgent }: Parameters<typeof tapPage>[1]): Promise<Tapped> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  await page.setViewport(VIEWPORTS[device]);
  await page.setUserAgent({ userAgent });
  if (device === 'phone') await page.emulateCPUThrottling(PHONE_SLOWDOWN);
  await page.evaluateOnNewDocument(watchTaps);
  await page.goto(url, { waitUntil: 'load', timeout: MAX_LOAD });
  let taps = 0;
  for (const target of await page.$$(TARGETS)) {
    if (taps === MAX_TAPS) break;
    if (await tap(target, device)) taps++;
  }
  if (taps === 0) return NOTHING;
  const worst = await page.evaluate(() => (window as unknown as { pageMagicTaps?: Watch }).pageMagicTaps?.worst);
  if (!worst) return NOTHING;
  return { inpMs: Math.max(ONE_STEP, Math.round(worst.ms)), tapped: { selector: String(worst.selector).slice(0, 120), taps } };
}

async function tap(target: ElementHandle, device: LabDevice): Promise<boolean> {
  try {
    if (!(await target.isVisible())) return false;
    await (device === 'phone' ? target.tap() : target.click());
    await new Promise((resolve) => setTimeout(resolve, SETTLES));
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page, before anything of its own. */
function watchTaps(): void {
  const watch: Watch = { worst: { ms: 0, selector: '' } };
  Object.defineProperty(window, 'pageMagicTaps', { value: watch });
  const nameOf = (element: Element | null): string => {
    if (!element) return '';
    const mark = element.id ? `#${element.id}` : element.classList[0] ? `.${element.classList[0]}` : '';
    return element.tagName.toLowerCase() + mark;
  };
  const note = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[]) {
      if (entry.entryType === 'event' && !entry.interactionId) continue;
      // What answers within a frame has no entry of its own but the first.
      if (entry.duration > watch.worst.ms) watch.worst = { ms: entry.duration, selector: nameOf(entry.target as Element | null) };
    }
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  observer.observe({ type: 'first-input', buffered: true });
  // What is tapped leads nowhere and sends nothing.
  for (const kind of ['click', 'submit'])
    window.addEventListener(
      kind,
      (event) => {
        if (kind === 'submit' || (event.target as Element | null)?.closest?.('a, button[type="submit"]')) event.preventDefault();
      },
      true,
    );
}
