import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { describeSite, mailedCode, mailedLink, newAddress, PASSWORD } from './people.ts';
import { APP, MAILBOX } from './place.ts';

const PROMPT =
  'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90, pão de queijo R$ 6, broa de milho R$ 5, sonho R$ 7, rosca de coco R$ 18, bolo de cenoura R$ 28, torta de frango R$ 42. Rua do Sol, 45. WhatsApp (81) 95555-0177. Abre todo dia das 6h às 20h.';
const TITLE = 'Pão quente às seis da manhã';
const NAME = 'Pão da Vila';

const canvas = (page: Page) => page.frameLocator('iframe').first();
const visible = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();

async function write(page: Page, text: string): Promise<void> {
  await canvas(page).locator('h1').first().click();
  await expect(canvas(page).locator('h1.is-writing')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Edits the last heading of the page. Returns how far the page is scrolled before and after the editing ends. */
async function writeBelow(page: Page, text: string): Promise<[number, number]> {
  const scrolled = () =>
    canvas(page)
      .locator('html')
      .evaluate(() => scrollY);
  await canvas(page).locator('h2[data-k]').last().click();
  await expect(canvas(page).locator('h2.is-writing')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  const before = await scrolled();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(canvas(page).locator('.is-writing')).toHaveCount(0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return [before, await scrolled()];
}

const isInDraft = async (siteId: string, words: string): Promise<boolean> =>
  (await asAdmin('select 1 from drafts where site_id = $1 and strpos(document::text, $2) > 0', [siteId, words])).length > 0;

/** An owner with a site, in an account with a name and room for a team. */
async function ownerWithSite(page: Page): Promise<{ siteId: string; clientId: string; email: string }> {
  const siteId = await describeSite(page, PROMPT);
  const [row] = await asAdmin<{ id: string; email: string }>(
    `update accounts a set tier = 'pro', company_name = 'Padaria da Vila' from sites s, auth.users u
     where s.id = $1 and a.id = s.client_id and u.id = a.id returning a.id, u.email`,
    [siteId],
  );
  return { siteId, clientId: row!.id, email: row!.email };
}

async function invite(page: Page, email: string): Promise<void> {
  await page.goto(`${APP}/account/team`);
  await page.getByRole('button', { name: 'Convidar pessoa' }).click();
  const dialog = page.getByRole('dialog');
  const role = dialog.getByLabel('O que pode fazer');
  // A refused form keeps the chosen role, and the hint matches it.
  await role.selectOption('viewer');
  await dialog.getByLabel('E-mail').fill('rita');
  await page.getByRole('button', { name: 'Mandar convite' }).click();
  await expect(dialog.getByText('Escreva um e-mail completo')).toBeVisible();
  await expect(role).toHaveValue('viewer');
  await expect(dialog.getByText('Vê tudo dos sites; não muda nada.')).toBeVisible();
  await role.selectOption('writer');
  await dialog.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Mandar convite' }).click();
  await expect(page.getByRole('heading', { name: email })).toBeVisible();
}

const newPage = async (browser: Browser): Promise<Page> => {
  const { viewport, isMobile, hasTouch } = test.info().project.use;
  const context = await browser.newContext({
    locale: 'pt-BR',
    viewport: viewport ?? null,
    ...(isMobile && { isMobile }),
    ...(hasTouch && { hasTouch }),
  });
  return context.newPage();
};

const subjects = async (email: string): Promise<string[]> => {
  const mails = (await (await fetch(`${MAILBOX}/_mail.json?to=${encodeURIComponent(email)}`)).json()) as { subject: string }[];
  return mails.map(({ subject }) => subject);
};

test('a writer is invited, joins, writes, asks to publish, and is removed while they write', async ({ page: owner, browser }) => {
  test.setTimeout(240_000);
  const { siteId, email } = await ownerWithSite(owner);
  const invited = newAddress();
  await owner.goto(`${APP}/account/team`);
  await expectAccessible(owner, 'team');
  await invite(owner, invited);
  await expectAccessible(owner, 'team with an invitation');

  const link = await mailedLink(invited, '/invitation/');
  await owner.goto(link);
  await expect(owner.getByText('Este convite é para outra pessoa')).toBeVisible();
  await expectAccessible(owner, 'invitation of somebody else');

  const writer = await newPage(browser);
  // The mail is on another device: its code opens the same.
  await writer.goto(`${APP}/invitation`);
  await expectAccessible(writer, 'code of an invitation');
  await writer.getByLabel('E-mail').fill(invited);
  await writer.getByLabel('Código de 6 números').fill(await mailedCode(invited));
  await writer.getByRole('button', { name: 'Abrir convite' }).click();
  await expect(writer).toHaveURL(link);
  await expect(writer.getByRole('heading', { name: 'Convite para Padaria da Vila' })).toBeVisible();
  await expectAccessible(writer, 'invitation');
  await writer.getByLabel('Seu nome').fill('Rita Melo');
  await writer.getByLabel('Senha', { exact: true }).fill(PASSWORD);
  await writer.getByRole('button', { name: 'Criar conta e aceitar' }).click();
  await expect(writer).toHaveURL(`${APP}/sites?joined=1`);
  await expect(writer.getByText('Agora você trabalha em Padaria da Vila')).toBeVisible();
  await expect(writer.getByText('Padaria da Vila').filter({ visible: true }).first()).toBeVisible();
  await expect.poll(() => subjects(email)).toContain('Convite aceito · Padaria da Vila');

  // Offered is what the role may do, and a page that it may not see says who can.
  await expect(writer.getByRole('link', { name: 'Plano e uso' }).filter({ visible: true })).toHaveCount(0);
  await writer.goto(`${APP}/plan`);
  await expect(writer.getByRole('listitem').filter({ hasText: 'Dona Lurdes' })).toContainText('Titular');
  await expectAccessible(writer, 'a page that the role may not see');

  await writer.goto(`${APP}/sites/${siteId}`);
  await expect(writer.getByRole('button', { name: 'Publicar', exact: true })).toHaveCount(0);
  await writer.goto(`${APP}/sites/${siteId}/edit`);
  const [before, after] = await writeBelow(writer, 'Venha tomar café');
  expect(before).toBeGreaterThan(0);
  expect(after).toBe(before);
  await write(writer, TITLE);
  // Asked before it is saved: the dialog opens at once, and the request waits for the text.
  await visible(writer, 'Pedir para publicar').click();
  const asking = writer.getByRole('dialog');
  await asking.getByLabel('O que mudou?').fill('O título ficou mais curto');
  await asking.getByRole('button', { name: 'Pedir para publicar' }).click();
  await expect(writer.getByRole('heading', { name: 'Pedido para publicar enviado' })).toBeVisible();
  expect(await isInDraft(siteId, TITLE)).toBe(true);
  await expectAccessible(writer, 'a request that waits');
  expect(await asAdmin('select 1 from publications where site_id = $1', [siteId])).toEqual([]);

  await owner.goto(`${APP}/sites`);
  await expect(owner.getByText('Rita Melo pede para publicar')).toBeVisible();
  await owner.goto((await mailedLink(email, '#request')).replace(/[.,]$/, ''));
  await expect(owner.getByRole('heading', { name: 'Rita Melo pede para publicar' })).toBeVisible();
  await expectAccessible(owner, 'a request to answer');
  await visible(owner, 'Publicar').click();
  await owner.waitForURL(/\/published$/, { timeout: 60_000 });
  await writer.reload();
  await expect(writer.getByRole('heading', { name: 'Publicado por Dona Lurdes' })).toBeVisible();
  await expect.poll(async () => (await subjects(invited)).some((subject) => subject.startsWith('Publicado · '))).toBe(true);

  // One click works in the account of their own, and one comes back.
  const menu = writer.locator('summary').filter({ visible: true }).first();
  await menu.click();
  await writer.getByRole('button', { name: 'Trabalhar em Rita Melo' }).filter({ visible: true }).click();
  await expect(writer.getByRole('link', { name: 'Plano e uso' }).filter({ visible: true })).toBeVisible();
  // An address opens in the account that has what it names; the other tab goes on in the one that it shows.
  const beside = await writer.context().newPage();
  await beside.goto(`${APP}/sites/${siteId}`);
  // The heading said the name, and what was written in its place is a heading alone.
  await expect(beside.getByRole('heading', { name: NAME }).first()).toBeVisible();
  await expect(beside.getByText('Padaria da Vila').filter({ visible: true }).first()).toBeVisible();
  await writer.getByRole('link', { name: 'Plano e uso' }).filter({ visible: true }).first().click();
  await expect(writer.getByRole('heading', { name: 'Plano e uso' }).first()).toBeVisible();
  await expect(writer.getByText('Rita Melo').filter({ visible: true }).first()).toBeVisible();
  await beside.close();
  await menu.click();
  await writer.getByRole('button', { name: 'Trabalhar em Padaria da Vila' }).filter({ visible: true }).click();
  await expect(writer.getByText(NAME).filter({ visible: true }).first()).toBeVisible();

  await writer.goto(`${APP}/sites/${siteId}/edit`);
  await expect(canvas(writer).locator('h1').first()).toHaveText(TITLE);
  await owner.goto(`${APP}/account/team`);
  await owner.getByRole('button', { name: 'Gerenciar Rita Melo' }).click();
  await owner.getByRole('button', { name: 'Tirar da equipe' }).click();
  await expectAccessible(owner, 'removing a member');
  await owner.getByRole('button', { name: 'Tirar da equipe' }).click();
  await expect(owner.getByRole('heading', { name: 'Rita Melo', exact: true })).toHaveCount(0);

  await write(writer, 'Isto já não entra');
  await expect(writer.getByText('Você não faz mais parte desta conta').first()).toBeVisible({ timeout: 30_000 });
  expect(await isInDraft(siteId, 'Isto já não entra')).toBe(false);
  // Nothing of theirs is lost to the account.
  expect(await isInDraft(siteId, TITLE)).toBe(true);
  await writer.goto(`${APP}/sites`);
  await expect(writer.getByText('Você não trabalha mais em Padaria da Vila')).toBeVisible();
  await expect(writer.getByRole('heading', { name: NAME })).toHaveCount(0);
  await expect.poll(() => subjects(invited)).toContain('Você não está mais na equipe · Padaria da Vila');
});
