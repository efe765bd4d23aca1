import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { newAddress, signUp } from './people.ts';
import { APP, MAILBOX } from './place.ts';

const inLanguage = (page: Page, locale: string) => page.context().addCookies([{ name: 'pm-locale', value: locale, url: APP }]);

for (const [locale, words] of Object.entries({
  'pt-BR': { terms: 'Termos de uso', privacy: 'Política de privacidade', help: 'Ajuda', contact: 'Fale com a gente' },
  en: { terms: 'Terms of use', privacy: 'Privacy policy', help: 'Help', contact: 'Talk to us' },
  es: { terms: 'Términos de uso', privacy: 'Política de privacidad', help: 'Ayuda', contact: 'Habla con nosotros' },
}))
  test(`terms, privacy, help and contact are there for everyone, in ${locale}`, async ({ page }) => {
    await inLanguage(page, locale);
    for (const [address, title] of Object.entries(words)) {
      await page.goto(`${APP}/${address}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expectAccessible(page, `${address} in ${locale}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
    await page.goto(APP);
    for (const address of Object.keys(words)) await expect(page.locator(`footer a[href="/${address}"]`)).toBeVisible();
  });

test('help is searched without scripts, in whatever accents', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'pt-BR' });
  const page = await context.newPage();
  await page.goto(`${APP}/help`);
  await page.getByLabel('Procurar na ajuda').fill('codigo PROMOCIONAL');
  await page.getByRole('button', { name: 'Procurar' }).click();
  await expect(page.getByText('Uma resposta sobre “codigo PROMOCIONAL”.')).toBeVisible();
  await expect(page.getByText('Cada conta usa um código uma vez.')).toBeVisible();
  await context.close();
});

test('a message arrives and gives a reference; what is missing is said at its field and nothing typed is lost', async ({ page }) => {
  const email = newAddress();
  await inLanguage(page, 'pt-BR');
  await page.goto(`${APP}/contact?topic=withdrawal`);
  await expect(page.getByLabel('Assunto')).toHaveValue('withdrawal');
  await page.getByLabel('Seu nome').fill('Rita Lopes');
  await page.getByLabel('E-mail para a resposta').fill(email);
  await page.getByRole('button', { name: 'Mandar mensagem' }).click();
  await expect(page.getByText('Preencha este campo.')).toBeVisible();
  await expectAccessible(page, 'contact with an error');
  await expect(page.getByLabel('Assunto')).toHaveValue('withdrawal');
  await page.getByLabel('Mensagem').fill('Comprei ontem e mudei de ideia.');
  await page.getByRole('button', { name: 'Mandar mensagem' }).click();
  await expect(page.getByRole('heading', { name: 'Mensagem recebida' })).toBeVisible();
  await expectAccessible(page, 'contact sent');
  const reference = (await page.locator('strong', { hasText: /^PM-/ }).textContent())!;
  await expect
    .poll(
      async () => {
        const mails = (await (await fetch(`${MAILBOX}/_mail.json?to=contato@pagemagic.example`)).json()) as {
          subject: string;
          text: string;
        }[];
        return mails.find(({ subject }) => subject.includes(reference))?.text ?? '';
      },
      { timeout: 30_000 },
    )
    .toContain('Comprei ontem e mudei de ideia.');
});

test('a payment that does not exist is confirmed by no address', async ({ page }) => {
  await inLanguage(page, 'pt-BR');
  await page.goto(`${APP}/sign-up`);
  await expect(page.getByRole('main').locator('a[href="/terms"]')).toBeVisible();
  await signUp(page);
  await page.waitForURL(/\/sites/);
  for (const query of [
    '',
    '?plan=free',
    '?plan=pro',
    '?session_id=cs_test_1',
    '?session_id=x',
    '?session_id=',
    '?invoice=in_1',
    '?invoice=../..',
  ]) {
    await page.goto(`${APP}/plan/checkout${query}`);
    await expect(page.getByRole('heading', { name: 'Não encontramos esta compra' }), query).toBeVisible();
    await expect(page.getByText('Pronto: você está no')).toHaveCount(0);
  }
  await expectAccessible(page, 'an unknown purchase');
});

test('the API answers what is not there as a problem, in the caller’s language', async ({ request, isMobile }) => {
  test.skip(isMobile, 'no screen is open here');
  for (const [method, address, status, allow] of [
    ['GET', '/v1', 404, undefined],
    ['GET', '/v1/nope', 404, undefined],
    ['POST', '/v1/sites/nope/at/all', 404, undefined],
    ['PUT', '/v1/sites', 405, 'GET, HEAD, OPTIONS'],
    ['GET', '/v1/customers', 405, 'POST, OPTIONS'],
    ['DELETE', '/v1/openapi.json', 405, 'GET, HEAD, OPTIONS'],
  ] as const) {
    const answer = await request.fetch(`${APP}${address}`, { method, headers: { 'accept-language': 'es' } });
    const { 'content-type': type, 'content-language': language, ...headers } = answer.headers();
    expect([answer.status(), type, language, headers.allow], `${method} ${address}`).toEqual([
      status,
      'application/problem+json',
      'es',
      allow,
    ]);
    expect((await answer.json()).status).toBe(status);
  }
});
