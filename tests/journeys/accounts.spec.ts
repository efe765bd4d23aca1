import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { describeSite, mailedCode, mailedLink, newAddress, PASSWORD, signUp } from './people.ts';
import { APP, MAILBOX } from './place.ts';

/** Sends a page's form as a browser without scripts does, and gives all that an observer sees of the answer. */
async function postForm(path: string, fields: Record<string, string>) {
  const page = await (await fetch(APP + path)).text();
  const form = [...page.matchAll(/<form[^>]*>(.*?)<\/form>/gs)].map((match) => match[1]!).find((html) => html.includes('name="email"'))!;
  const body = new FormData();
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const part = (name: string) =>
      new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? '';
    body.append(part('name'), part('value'));
  }
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const began = performance.now();
  const response = await fetch(APP + path, { method: 'POST', body, redirect: 'manual', headers: { origin: APP } });
  const text = await response.text();
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.replace(/flow-[0-9a-f]+/, 'flow-*'));
  return {
    seen: {
      status: response.status,
      location: response.headers.get('location'),
      cookies: cookies.map((cookie) => [cookie.split('=')[0], cookie.length]).sort(),
      headers: [...response.headers.keys()].filter((name) => name !== 'set-cookie').sort(),
      length: text.replace(/nonce="[^"]*"/g, '').length,
    },
    took: performance.now() - began,
  };
}

test('nobody learns from an answer whether an address has an account', async ({ page }) => {
  await page.goto(`${APP}/sign-up?next=/account`);
  const known = await signUp(page);
  await expect(page).toHaveURL(`${APP}/account`);
  const ways: [string, Record<string, string>][] = [
    ['/sign-up', { name: 'Ana', password: PASSWORD }],
    ['/sign-in?by=code', {}],
    ['/recover', {}],
    ['/sign-in', { password: 'not this one' }],
  ];
  for (const [path, fields] of ways) {
    // The mails of one address are a second apart.
    await page.waitForTimeout(1200);
    const [ofKnown, ofNew] = [await postForm(path, { ...fields, email: known }), await postForm(path, { ...fields, email: newAddress() })];
    expect(ofNew.seen, path).toEqual(ofKnown.seen);
    expect(ofKnown.seen.status, path).toBeLessThan(400);
    expect(Math.abs(ofKnown.took - ofNew.took), path).toBeLessThan(400);
  }
});

test('a password that is too short stays typed, with what it lacks beside it', async ({ page }) => {
  await page.goto(`${APP}/sign-up`);
  await page.getByLabel('Seu nome').fill('Dona Lurdes');
  await page.getByLabel('E-mail').fill(newAddress());
  const password = page.getByLabel('Senha', { exact: true });
  await password.fill('pão');
  await expect(page.getByText('Pelo menos 10 caracteres: faltam 7.')).toBeVisible();
  await page.getByRole('button', { name: 'Criar conta' }).click();
  await expect(page.getByText('Use pelo menos 10 caracteres.')).toBeVisible();
  await expect(password).toHaveValue('pão');
  await expect(page.getByLabel('Seu nome')).toHaveValue('Dona Lurdes');
});

async function signIn(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'pt-BR' })).newPage();
  await page.goto(`${APP}/sign-in?next=/account/profile`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Senha', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page).toHaveURL(`${APP}/account/profile`);
  return page;
}

const subjects = async (email: string): Promise<string[]> => {
  const mails = (await (await fetch(`${MAILBOX}/_mail.json?to=${encodeURIComponent(email)}`)).json()) as { subject: string }[];
  return mails.map(({ subject }) => subject);
};

test('after "sign out everywhere" on one device, the other is at the door with its very next step', async ({ page, browser }) => {
  const siteId = await describeSite(
    page,
    'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.',
  );
  const [{ email }] = (await asAdmin<{ email: string }>(
    'select u.email from auth.users u join sites s on s.client_id = u.id where s.id = $1',
    [siteId],
  )) as [{ email: string }];
  const other = await signIn(browser, email);
  const preview = `${APP}/sites/${siteId}/preview/index.html`;
  const ask = async (path: string) =>
    (await other.request.get(path, { maxRedirects: 0, headers: { 'sec-fetch-site': 'same-origin' } })).status();
  expect([await ask(preview), await ask(`${APP}/v1/sites`), await ask(`${APP}/sites`)]).toEqual([307, 200, 200]);
  const shown = (await other.request.get(preview, { maxRedirects: 0 })).headers().location!;
  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.goto(shown))!.status()).toBe(200);
  await expect.poll(() => subjects(email)).toContain('Sua conta foi aberta em um aparelho novo');

  await page.goto(`${APP}/account/sessions`);
  await page.getByRole('button', { name: 'Sair de todos os aparelhos' }).click();
  await expect(page).toHaveURL(`${APP}/`);

  await other.getByLabel('Seu nome').fill('Outra pessoa');
  await other.getByRole('button', { name: 'Salvar alterações' }).click();
  await expect(other.getByText('Sua sessão terminou')).toBeVisible();
  expect([await ask(preview), await ask(`${APP}/v1/sites`)]).toEqual([404, 401]);
  expect((await stranger.goto(shown))!.status(), 'an address that was given before').toBe(410);
  await other.goto(`${APP}/sites/${siteId}`);
  await expect(other).toHaveURL(/\/sign-in\?next=/);
  await expect.poll(() => subjects(email)).toContain('Você saiu de todos os aparelhos');
});

/** As if the sign-in had been an hour ago. */
const age = (email: string) =>
  asAdmin(
    `update app.session_proofs set proved_at = now() - interval '1 hour' where person_id = (select id from auth.users where email = $1) returning 1`,
    [email],
  );

test('a new password asks who sits here, and then goes on by itself', async ({ page }) => {
  await page.goto(`${APP}/sign-up?next=/account/access`);
  const email = await signUp(page);
  await expect(page).toHaveURL(`${APP}/account/access`);
  await age(email);
  await page.getByLabel('Nova senha', { exact: true }).fill('pão frio ao meio-dia');
  await page.getByRole('button', { name: 'Trocar senha' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Confirme que é você' })).toBeVisible();
  await expect(dialog.getByLabel('Sua senha de agora')).toBeFocused();
  await expectAccessible(page, 'who sits here');
  await page.keyboard.type('uma senha errada');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('A senha não confere')).toBeVisible();
  await dialog.getByLabel('Sua senha de agora').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Senha trocada.')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect.poll(() => subjects(email)).toContain('Sua senha foi trocada');
});

test('a key is made after a mailed code, and what was filled in stays', async ({ page }) => {
  await page.goto(`${APP}/sign-up?next=/account/keys`);
  const email = await signUp(page);
  await expect(page).toHaveURL(`${APP}/account/keys`);
  await age(email);
  await page.getByRole('button', { name: 'Criar chave' }).click();
  await page.getByLabel('Nome').fill('Loja virtual');
  await page.getByLabel('Ver o consumo').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Criar chave' }).click();
  const question = page.getByRole('dialog', { name: 'Confirme que é você' });
  await question.getByRole('button', { name: 'Receber um código por e-mail' }).click();
  await expect(question.getByText('Mandamos um código')).toBeVisible();
  await expectAccessible(page, 'a code in front of a key');
  await question.getByLabel('Código de 6 números').fill(await mailedCode(email));
  await question.getByRole('button', { name: 'Confirmar' }).click();
  await expect(page.getByText('ela não aparece de novo')).toBeVisible();
  await expect.poll(() => subjects(email)).toContain('Uma chave da API foi criada');
});

test('the link in a mail opens the account in another browser, after a click and once', async ({ page, browser }) => {
  await page.goto(`${APP}/sign-up?next=/account`);
  const email = await signUp(page);
  await expect(page).toHaveURL(`${APP}/account`);
  const asking = await (await browser.newContext({ locale: 'pt-BR' })).newPage();
  await asking.goto(`${APP}/recover`);
  await asking.getByLabel('E-mail').fill(email);
  await asking.getByRole('button', { name: 'Mandar código' }).click();
  await expect(asking.getByRole('heading', { name: 'Confira seu e-mail' })).toBeVisible();
  const link = await mailedLink(email, 'type=recovery');

  const other = await (await browser.newContext({ locale: 'pt-BR' })).newPage();
  // Whatever reads the mail before its owner does not use the link up.
  expect((await other.request.get(link)).status()).toBe(200);
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Entrar por este link' })).toBeVisible();
  await expectAccessible(other, 'a mailed link');
  await other.getByRole('button', { name: 'Entrar na minha conta' }).click();
  await expect(other).toHaveURL(`${APP}/reset-password`);
  await page.context().clearCookies();
  await page.goto(link);
  await page.getByRole('button', { name: 'Entrar na minha conta' }).click();
  await expect(page.getByText('Este link já foi usado')).toBeVisible();
});
