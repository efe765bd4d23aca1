import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { totpCode } from '../../local/supabase/totp.ts';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { describeSite, mailedCode, newAddress, PASSWORD, showFactor, signUp } from './people.ts';
import { APP } from './place.ts';

/** In a browser of its own: up to where the password leads. */
async function givePassword(browser: Browser, email: string, next = '/account/security'): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'pt-BR' })).newPage();
  await page.goto(`${APP}/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Senha', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  return page;
}

test('a second step is switched on, asked for, shown by a recovery code, and a session is ended from elsewhere', async ({
  page,
  browser,
}) => {
  await page.goto(`${APP}/sign-up?next=/account/security`);
  const email = await signUp(page);
  await expect(page).toHaveURL(`${APP}/account/security`);
  await expectAccessible(page, 'security without a second step');
  await page.getByRole('button', { name: 'Ligar a verificação' }).click();
  const setUp = page.getByRole('dialog');
  await expect(setUp.getByRole('img', { name: 'Código QR para o aplicativo' })).toBeVisible();
  await expectAccessible(page, 'setting the second step up');
  const secret = ((await setUp.locator('code').textContent()) ?? '').replace(/\s/g, '');
  await setUp.getByLabel('Os 6 números que apareceram').fill('000000');
  await setUp.getByRole('button', { name: 'Ligar', exact: true }).click();
  await expect(setUp.getByText('Este código não confere')).toBeVisible();
  await setUp.getByLabel('Os 6 números que apareceram').fill(totpCode(secret, new Date()));
  await setUp.getByRole('button', { name: 'Ligar', exact: true }).click();
  await expect(setUp.getByRole('listitem')).toHaveCount(10);
  await expectAccessible(page, 'recovery codes');
  const codes = await setUp.getByRole('listitem').allInnerTexts();
  const [file] = await Promise.all([page.waitForEvent('download'), setUp.getByRole('button', { name: 'Baixar códigos' }).click()]);
  expect(readFileSync((await file.path())!, 'utf8')).toContain(codes[9]!.trim());
  await setUp.getByRole('button', { name: 'Já guardei' }).click();
  await expect(page.getByText('Sobram 10 códigos de reserva.')).toBeVisible();

  const second = await givePassword(browser, email);
  await second.waitForURL(/\/sign-in\/second/);
  await expectAccessible(second, 'the second step');
  // Half a session opens nothing.
  await second.goto(`${APP}/account`);
  await second.waitForURL(/\/sign-in\/second\?next=%2Faccount$/);
  await second.getByLabel('Código do aplicativo').fill('000000');
  await second.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(second.getByText('Este código não confere')).toBeVisible();
  await showFactor(second, secret);
  await expect(second).toHaveURL(`${APP}/account`);

  const third = await givePassword(browser, email);
  await third.getByRole('link', { name: 'Usar um código de reserva' }).click();
  await expectAccessible(third, 'a recovery code');
  await third.getByLabel('Código de reserva').fill(codes[0]!.trim().toUpperCase());
  await third.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(third).toHaveURL(`${APP}/account/security`);
  await expect(third.getByText('Sobram 9 códigos de reserva.')).toBeVisible();

  await page.reload();
  await expectAccessible(page, 'security with a second step');
  await page.goto(`${APP}/account/sessions`);
  const list = page.getByRole('list', { name: 'Onde você entrou' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByText('Este aparelho')).toHaveCount(1);
  await list
    .getByRole('button', { name: /^Encerrar a sessão/ })
    .first()
    .click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Encerrar todas as outras' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  for (const other of [second, third]) {
    await other.goto(`${APP}/account`);
    await expect(other).toHaveURL(/\/sign-in\?next=/);
  }
  await expectAccessible(page, 'sessions');
});

test('who lost phone and codes asks for 72 hours, and whoever is signed in says no', async ({ page, browser }) => {
  await page.goto(`${APP}/sign-up?next=/account/security`);
  const email = await signUp(page);
  await page.getByRole('button', { name: 'Ligar a verificação' }).click();
  const setUp = page.getByRole('dialog');
  const secret = ((await setUp.locator('code').textContent()) ?? '').replace(/\s/g, '');
  await setUp.getByLabel('Os 6 números que apareceram').fill(totpCode(secret, new Date()));
  await setUp.getByRole('button', { name: 'Ligar', exact: true }).click();
  await setUp.getByRole('button', { name: 'Já guardei' }).click();

  const lost = await givePassword(browser, email);
  await lost.getByRole('link', { name: 'Usar um código de reserva' }).click();
  await lost.getByRole('link', { name: 'Perdi o celular e os códigos' }).click();
  await expect(lost.getByRole('button', { name: 'Desligar em 72 horas' })).toBeVisible();
  await expectAccessible(lost, 'a lost second factor');
  await lost.getByRole('button', { name: 'Desligar em 72 horas' }).click();
  await expect(lost.getByText('Pedido feito.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('Alguém pediu para desligar a verificação')).toBeVisible();
  await expectAccessible(page, 'a reset that waits');
  await page.goto(`${APP}/sites`);
  await page.getByRole('button', { name: 'Cancelar o pedido' }).click();
  await expect(page.getByText('Alguém pediu para desligar a verificação')).toBeHidden();
});

test('a new address is confirmed at both, everything is taken along, and an account that was deleted is kept after all', async ({
  page,
}) => {
  const siteId = await describeSite(page, 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.');
  const [{ email }] = (await asAdmin<{ email: string }>(
    'select u.email from auth.users u join sites s on s.client_id = u.id where s.id = $1',
    [siteId],
  )) as [{ email: string }];
  await page.goto(`${APP}/account`);
  await expectAccessible(page, 'the account');
  await page.getByRole('link', { name: 'E-mail e senha' }).click();
  await expectAccessible(page, 'address and password');
  const wanted = newAddress();
  await page.getByLabel('Novo e-mail').fill(wanted);
  await page.getByRole('button', { name: 'Trocar e-mail' }).click();
  await page.getByLabel(`Código enviado para ${email}`).fill(await mailedCode(email, 'Confirme a troca de e-mail'));
  await page.getByRole('button', { name: 'Confirmar código' }).click();
  await page.getByLabel(`Código enviado para ${wanted}`).fill(await mailedCode(wanted, 'Confirme a troca de e-mail'));
  await page.getByRole('button', { name: 'Confirmar código' }).click();
  await expect(page.getByText('E-mail trocado.')).toBeVisible();
  await expect(page.getByText(wanted).first()).toBeVisible();

  await page.goto(`${APP}/account/privacy`);
  await expectAccessible(page, 'privacy');
  await page.getByRole('link', { name: 'Ver o que acontece' }).click();
  await expect(page.getByRole('heading', { name: 'Apagar a conta', level: 1 })).toBeVisible();
  await expectAccessible(page, 'deleting the account');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Baixar tudo' }).click()]);
  const files = unzipSync(readFileSync((await file.path())!));
  expect(Object.keys(files).some((name) => name.endsWith('/site.json'))).toBe(true);
  expect(Buffer.from(files['rows/sites.json']!).toString()).toContain(siteId);

  await page.getByLabel('Para confirmar, escreva: Dona Lurdes').fill('dona');
  await page.getByRole('button', { name: 'Apagar minha conta' }).click();
  await expect(page.getByText('O nome não confere.')).toBeVisible();
  // Capitals and signs do not matter.
  await page.getByLabel('Para confirmar, escreva: Dona Lurdes').fill('dona lurdes!');
  await page.getByRole('button', { name: 'Apagar minha conta' }).click();
  await expect(page.getByText('Esta conta é apagada em')).toBeVisible();
  await expectAccessible(page, 'an account that is going to be deleted');
  // On every screen, and a site that rests offers nothing that its page does not have.
  await page.goto(`${APP}/sites`);
  await expect(page.getByText('Esta conta é apagada em')).toBeVisible();
  await page.goto(`${APP}/account/close`);
  await page.getByRole('button', { name: 'Quero ficar' }).click();
  await expect(page.getByText('Esta conta é apagada em')).toBeHidden();
});

test('another service opens an account, once it says who somebody is', async ({ page }) => {
  const email = newAddress();
  await page.goto(`${APP}/sign-in?next=/account/security`);
  await expectAccessible(page, 'the way in');
  await page.getByRole('link', { name: 'Entrar com Google' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Você não entrou')).toBeVisible();
  await page.getByRole('link', { name: 'Entrar com Google' }).click();
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Name').fill('Rita Alves');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(`${APP}/account/security`);
  await expect(page.getByText('Outras formas de entrar')).toBeVisible();
});

test('a passkey is made, opens the account by itself, and is the second step after a password', async ({ page, browser }) => {
  await page.goto(`${APP}/sign-up?next=/account/security`);
  const email = await signUp(page);
  await expect(page).toHaveURL(`${APP}/account/security`);
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.getByRole('button', { name: 'Criar chave neste aparelho' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'Já guardei' }).click();
  await expect(page.getByRole('list', { name: 'Chaves de acesso' }).getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page, 'a passkey');

  // The password alone opens half a session: here, and on a device without the passkey.
  const other = await givePassword(browser, email);
  await other.waitForURL(/\/sign-in\/second/);
  await expect(other.getByRole('button', { name: 'Usar a chave de acesso' })).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`${APP}/sign-in?next=/account/security`);
  await page.getByRole('button', { name: 'Entrar com chave de acesso' }).click();
  await expect(page).toHaveURL(`${APP}/account/security`);

  await page.context().clearCookies();
  await page.goto(`${APP}/sign-in?next=/account/security`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Senha', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await page.waitForURL(/\/sign-in\/second/);
  await page.getByRole('button', { name: 'Usar a chave de acesso' }).click();
  await expect(page).toHaveURL(`${APP}/account/security`);

  // A device that answers for nobody is refused.
  await device.send('WebAuthn.clearCredentials', { authenticatorId });
  await page.context().clearCookies();
  await page.goto(`${APP}/sign-in`);
  await page.getByRole('button', { name: 'Entrar com chave de acesso' }).click();
  await expect(page.getByText('A chave de acesso não foi usada.')).toBeVisible();
});
