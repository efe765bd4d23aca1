import type { ElementHandle, Page } from 'puppeteer-core';
import type { LabDevice, LabRun } from '#ruler/lab/lab-run.ts';

type Tapped = Pick<LabRun, 'inpMs' | 'tapped'>;
const NOTHING: Tapped = { inpMs: null, tapped: null };

/** Timeout in milliseconds for all taps. */
const MAX_MS = 12_000;
const MAX_LOAD = 6000;
const MAX_TAPS = 4;
/** Milliseconds to wait for the response to a tap. */
const SETTLES = 500;
/** Browsers round durations to eight milliseconds, and report no shorter ones. */
const ONE_STEP = 8;
/** CPU slowdown of a mid-range phone, as in Lighthouse. */
const PHONE_SLOWDOWN = 4;
const VIEWPORTS = {
  phone: { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  desktop: { width: 1350, height: 940 },
} as const;

/**
 * Elements that open something or accept text, and the first headings, which every page has. Links, buttons and forms may have lasting
 * effects: never tapped.
 */
const TARGETS = 'summary, [aria-expanded], [role="tab"], input[type="text"], input[type="search"], input:not([type]), textarea, h1, h2';

/** Stored in the page during the taps. */
interface Watch {
  worst: { ms: number; selector: string };
}

/** Slowest response to a few taps on a fresh load of the page. Null if it does not load or no tap has a response. */
export async function tapPage(newPage: () => Promise<Page>, task: { url: string; device: LabDevice; userAgent: string }): Promise<Tapped> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Tapped>((resolve) => {
    timer = setTimeout(() => resolve(NOTHING), MAX_MS);
  });
  const tapped = tapAll(newPage, task).catch(() => NOTHING);
  return Promise.race([tapped, late]).finally(() => clearTimeout(timer));
}

async function tapAll(newPage: () => Promise<Page>, { url, device, userAgent }: Parameters<typeof tapPage>[1]): Promise<Tapped> {
  const page = await newPage();
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

/** Runs in the page, before its own scripts. */
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
      // A response within one frame creates no entry, except for the first input.
      if (entry.duration > watch.worst.ms) watch.worst = { ms: entry.duration, selector: nameOf(entry.target as Element | null) };
    }
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  observer.observe({ type: 'first-input', buffered: true });
  // Taps must not navigate or submit anything.
  for (const kind of ['click', 'submit'])
    window.addEventListener(
      kind,
      (event) => {
        if (kind === 'submit' || (event.target as Element | null)?.closest?.('a, button[type="submit"]')) event.preventDefault();
      },
      true,
    );
}
