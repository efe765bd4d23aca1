import { closeSync, ftruncateSync, openSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { asAdmin } from './cloud.ts';
import { describeSite, mailedCode, newAddress } from './people.ts';
import { APP } from './place.ts';
import { readPreview } from './read-preview.ts';

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.';

test('code in a description is left out, said so, and never runs', async ({ page }) => {
  const siteId = await describeSite(
    page,
    `<script>alert("oi")</script><b>Padaria Pão da Vila</b> em Olinda <img src=x onerror=alert(1)> WhatsApp (81) 95555-0177`,
  );
  await expect(page.getByText('O texto tinha código HTML').first()).toBeVisible();
  const preview = await readPreview(page, siteId);
  expect(preview).not.toMatch(/alert\(|onerror/);
});

test('a description in another language becomes a site with a word about it; one of pictures alone is answered', async ({ page }) => {
  await describeSite(page, '大阪の小さなパン屋です。電話 06-1234-5678');
  await expect(page.getByText(/Ainda não escrevemos|We do not write sites/).first()).toBeVisible();
  await page.goto(`${APP}/sites/new`);
  const field = page.getByLabel('Descreva o site que você quer');
  await field.fill('🎈🎈🎈');
  await page.getByRole('button', { name: 'Gerar meu site' }).first().click();
  await expect(page.getByText('Ainda não há o que usar para fazer o site').first()).toBeVisible();
  await expect(field).toHaveValue('🎈🎈🎈');
  await expect(page).toHaveURL(/\/sites\/new/);
});

test('a description may have 20,000 characters and no more, and says how many are over', async ({ page }) => {
  await page.goto(APP);
  const field = page.getByLabel('Descreva o site que você quer');
  await field.fill('p'.repeat(20_003));
  await expect(page.getByText(/3 caracteres a mais/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gerar meu site' }).first()).toBeDisabled();
  await field.fill(`${PROMPT} ${'Massa de fermentação lenta. '.repeat(700)}`.slice(0, 20_000));
  await expect(page.getByRole('button', { name: 'Gerar meu site' }).first()).toBeEnabled();
});

test('an address that is taken or reserved says so and keeps what was typed', async ({ page }) => {
  const siteId = await describeSite(page, PROMPT);
  await page.goto(`${APP}/sites/${siteId}`);
  for (const [typed, said] of [
    ['admin', /já tem dono/],
    ['não vale!', /.+/],
  ] as const) {
    const field = page.getByLabel('Endereço do site');
    await field.fill(typed);
    await page.getByRole('button', { name: 'Mudar endereço' }).click();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(said).first()).toBeVisible();
    await expect(field).toHaveValue(typed);
  }
});

test('a wrong code and an expired one are refused alike, and the right one in time works', async ({ page }) => {
  await page.goto(`${APP}/sign-up`);
  const email = newAddress();
  await page.getByLabel('Seu nome').fill('Dona Lurdes');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Senha', { exact: true }).fill('pão quente às seis');
  await page.getByRole('button', { name: 'Criar conta' }).click();
  const code = await mailedCode(email);
  const tryCode = async (text: string) => {
    await page.getByLabel('Código de 6 números').fill(text);
    // The words of the try before are still there: what counts is the answer to this one.
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Confirmar código' }).click();
    await answered;
  };
  const problem = page.getByText('Este código não confere ou já venceu');
  await tryCode(code === '000000' ? '000001' : '000000');
  await expect(problem).toBeVisible();
  await asAdmin("update auth.one_time_tokens set created_at = created_at - interval '2 hours'");
  await tryCode(code);
  await expect(problem).toBeVisible();
  await asAdmin("update auth.one_time_tokens set created_at = created_at + interval '2 hours'");
  await tryCode(code);
  await page.waitForURL(/\/sites/);
});

test('the same answer for an address that has an account and one that has none', async ({ page }) => {
  await page.goto(`${APP}/sign-in`);
  const answers: string[] = [];
  for (const email of ['clara@flordetrigo.example', newAddress()]) {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Senha', { exact: true }).fill('senha errada aqui');
    await page.getByRole('button', { name: 'Entrar', exact: true }).click();
    const alert = page.getByText(/não conferem|não confere|incorret/i).first();
    await expect(alert).toBeVisible();
    answers.push((await alert.textContent()) ?? '');
    await page.reload();
  }
  expect(answers[0]).toBe(answers[1]);
});

test('a photo of 60 MB is refused with the limit, and a file that is none too; the draft stays', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same panel in a sheet');
  const siteId = await describeSite(page, PROMPT);
  const before = await readPreview(page, siteId);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await page.frameLocator('iframe').first().locator('h1').click();
  const input = page.locator('input[type=file]').first();
  const large = path.resolve('.artifacts/large.jpg');
  const file = openSync(large, 'w');
  ftruncateSync(file, 60 * 1024 * 1024);
  closeSync(file);
  await input.setInputFiles(large);
  await expect(page.getByText('O limite é 50 MB').first()).toBeVisible();
  await input.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('isto não é uma foto') });
  // It is refused before it is described.
  await expect(page.getByText('não é uma foto que conseguimos abrir').first()).toBeVisible();
  expect(await readPreview(page, siteId)).toBe(before);
});

test('the limit of sites is explained where it applies, with a next step', async ({ page, isMobile }) => {
  test.skip(isMobile, 'plans are rows of everyone');
  await describeSite(page, PROMPT);
  await asAdmin("update public.plans set sites = 1 where key = 'free'");
  try {
    await page.goto(`${APP}/sites/new`);
    await expect(page.getByText('Você já tem 1 site, o máximo do plano').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mudar de plano' }).first()).toBeVisible();
  } finally {
    await asAdmin("update public.plans set sites = 5 where key = 'free'");
  }
});
