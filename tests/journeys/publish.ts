import { expect, type Page } from '@playwright/test';
import { PORTS } from './place.ts';

/** Publishes from the first look; gives the live address. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publicar' }).filter({ visible: true }).first().click();
  await page.waitForURL(/\/published$/, { timeout: 30_000 });
  const link = page.locator(`a[href^="http"][href*=".localhost:${PORTS.sites}"]`).first();
  await expect(link).toBeVisible();
  return new URL((await link.getAttribute('href')) as string).origin;
}
