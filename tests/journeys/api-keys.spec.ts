import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { signUp } from './people.ts';
import { APP } from './place.ts';

const asked = (path: string, key?: string, headers: Record<string, string> = {}) =>
  fetch(APP + path, { headers: { ...(key && { authorization: `Bearer ${key}` }), ...headers } });

/** Through the dialog; gives the key that is shown there. */
async function createKey(page: Page, name: string, allowed: string[]): Promise<string> {
  await page.getByRole('button', { name: 'Criar chave' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page, 'a new key');
  await dialog.getByLabel('Nome').fill(name);
  for (const label of allowed) await dialog.getByLabel(label).check();
  await dialog.getByRole('button', { name: 'Criar chave' }).click();
  await expect(dialog.getByText('ela não aparece de novo')).toBeVisible();
  await expectAccessible(page, 'the key that was made');
  const key = (await dialog.locator('code').textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Copiar chave' }).click();
  await expect(dialog.getByText('Copiada')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
  await dialog.getByRole('button', { name: 'Já guardei' }).click();
  return key;
}

test('a key is made, shown once, works within what it may, and stops at once when it is switched off', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: APP });
  await page.goto(`${APP}/sign-up?next=/account`);
  await signUp(page);
  await page.getByRole('link', { name: 'Chaves da API' }).click();
  await expect(page.getByRole('heading', { name: 'Nenhuma chave ainda' })).toBeVisible();
  await expectAccessible(page, 'no keys');

  await page.getByRole('button', { name: 'Criar chave' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Criar chave' }).click();
  await expect(page.getByText('Preencha este campo')).toBeVisible();
  await expect(page.getByText('Marque pelo menos uma permissão')).toBeVisible();
  await page.keyboard.press('Escape');

  const key = await createKey(page, 'Loja virtual', ['Ver o consumo']);
  await expect(page.getByText('Ainda não foi usada')).toBeVisible();
  expect(await page.content()).not.toContain(key);
  const usage = await asked('/v1/usage', key);
  expect([usage.status, usage.headers.get('ratelimit-policy')?.startsWith('"api_read";q=')]).toEqual([200, true]);
  expect(((await usage.json()) as { data: { meter: string }[] }).data.map(({ meter }) => meter)).toContain('page_generate');
  expect((await asked('/v1/sites', key)).status).toBe(403);

  await page.reload();
  await expect(page.getByText(/Último uso/)).toBeVisible();
  await page.getByRole('button', { name: 'Desativar Loja virtual' }).click();
  await expectAccessible(page, 'switching a key off');
  await page.getByRole('button', { name: 'Desativar chave' }).click();
  await expect(page.getByText('Chave desativada')).toBeVisible();
  await expect(page.getByText('Desativada', { exact: true })).toBeVisible();
  await expectAccessible(page, 'a key that was switched off');
  const refused = await asked('/v1/usage', key, { 'accept-language': 'en' });
  expect([refused.status, refused.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
  expect(await refused.json()).toMatchObject({ reason: 'api_key_revoked', detail: expect.stringContaining('switched off') });
});

test('whatever a stranger writes into their headers, they are counted as one', async ({ isMobile }) => {
  test.skip(isMobile, 'no screen is open here');
  const left = async (i: number) => {
    const forged = { 'x-forwarded-for': `203.0.113.${i}`, 'x-real-ip': `203.0.113.${i}`, 'x-socket-address': `guess 203.0.113.${i}` };
    return Number((await asked('/v1/usage', undefined, forged)).headers.get('ratelimit-remaining'));
  };
  const first = await left(1);
  expect(await left(2)).toBeLessThan(first);
});

test('the document of the API is there for anyone, and so are the words about each problem', async ({ isMobile }) => {
  test.skip(isMobile, 'no screen is open here');
  const api = (await (await asked('/v1/openapi.json')).json()) as { openapi: string; paths: object };
  expect([api.openapi, Object.keys(api.paths).length]).toEqual(['3.1.0', 40]);
  expect(await (await asked('/v1/problems')).text()).toContain('id="api_key_missing"');
});
