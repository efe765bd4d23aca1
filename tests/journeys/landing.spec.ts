import { expect, type Page, test } from '@playwright/test';
import { AGENCY, CLIENTS } from '../../local/demo/people.ts';
import { signInAsDemo } from './people.ts';
import { APP } from './place.ts';

async function signIn(page: Page, email: string, next = ''): Promise<void> {
  await page.goto(`${APP}/sign-in${next && `?next=${encodeURIComponent(next)}`}`);
  await signInAsDemo(page, email);
}

test('the agency begins at its own desk', async ({ page }) => {
  await signIn(page, AGENCY.email);
  await page.waitForURL(`${APP}/admin`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a client begins with their sites', async ({ page }) => {
  await signIn(page, CLIENTS[0]!.email);
  await page.waitForURL(`${APP}/sites`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('who came for something gets there, of the agency too', async ({ page }) => {
  await signIn(page, AGENCY.email, '/plan');
  await page.waitForURL(`${APP}/plan`);
});

test('a stranger is asked to sign in first', async ({ page }) => {
  await page.goto(`${APP}/start`);
  await page.waitForURL(/\/sign-in/);
});
