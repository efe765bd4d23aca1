import type { Page } from '@playwright/test';
import { deliver } from './delivered.ts';
import { APP, PORTS } from './place.ts';

/** Where the app sends the owner of a draft to look at it. */
export async function previewAddress(page: Page, siteId: string, path = 'index.html'): Promise<URL> {
  const cookie = (await page.context().cookies(APP)).map(({ name, value }) => `${name}=${value}`).join('; ');
  const asked = { port: PORTS.app, host: new URL(APP).host, path: `/sites/${siteId}/preview/${path}`, headers: { cookie } };
  const { status, headers } = await deliver(asked);
  if (!headers.location) throw new Error(`The app sends nobody to a preview of ${siteId}: ${status}`);
  return new URL(headers.location);
}

/** A page of a draft as its owner would see it. Without a browser: Node does not look up names below `localhost`. */
export async function readPreview(page: Page, siteId: string): Promise<string> {
  const { host, pathname } = await previewAddress(page, siteId);
  return (await deliver({ port: PORTS.app, host, path: pathname })).body;
}
