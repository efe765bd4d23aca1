import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** The title streams in after the first bytes, what is loading is shown a moment after it has come, and what fades in is pale until it stands. */
async function settled(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('[data-loading]').filter({ visible: true })).toHaveCount(0);
  // In a page that nobody sees nothing moves on: two seconds are enough for all that fades.
  await page.evaluate(() => {
    const endless = (animation: Animation) => animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    const passing = document.getAnimations().filter((animation) => animation.playState === 'running' && !endless(animation));
    const ended = Promise.allSettled(passing.map((animation) => animation.finished));
    return Promise.race([ended, new Promise((done) => setTimeout(done, 2000))]).then(() => undefined);
  });
}

/** WCAG 2.2 A and AA by axe on the page once it stands still; frames have tests of their own. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document | Element, options: object): Promise<{ violations: Violation[] }> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Behind a modal dialog nothing can be reached.
    const found = await axe.run(document.querySelector('dialog:modal') ?? document, { runOnly: tags, iframes: false });
    return found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} · ${failureSummary}`),
    }));
  });
  expect(violations, `axe on ${name}`).toEqual([]);
}

const passed = new Set<string>();

/** For a page that is the same at each visit: axe looks at it once per window size, the other visits wait until it stands still. */
export async function expectAccessibleOnce(page: Page, name: string): Promise<void> {
  const seen = `${name} ${page.viewportSize()?.width}`;
  if (passed.has(seen)) return settled(page);
  await expectAccessible(page, name);
  passed.add(seen);
}

/** The same on light ground and on dark. */
export async function expectAccessibleInBothThemes(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `${name}, ${colorScheme}`);
  }
}
