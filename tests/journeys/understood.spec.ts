import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { makeUnderstood, signUpToSite, tell } from './people.ts';
import { APP } from './place.ts';
import { readPreview } from './read-preview.ts';

const PROMPT =
  'Oi, tenho uma padaria em Olinda, a Pão da Vila. Pão francês R$ 0,90, bolo de rolo R$ 35,00. WhatsApp (81) 95555-0177. Minha massa descansa 18 horas. Aceito fiado só dos conhecidos kkk. Queria fundo escuro.';

/** A word of the reply, by what it is. */
const word = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^(Mudar|Responder): ${label}`) });

/** Presses a word and writes another in its place: where it stands, or in a sheet on a phone. */
async function correct(page: Page, label: string, text: string): Promise<void> {
  const kept = page.waitForResponse((response) => response.request().method() === 'POST');
  await word(page, label).click();
  const field = page.getByRole('textbox', { name: label });
  await expect(field).toBeFocused();
  await field.fill(text);
  await page.keyboard.press('Enter');
  await expect(word(page, label)).toHaveText(text);
  await expect(word(page, label)).toBeFocused();
  await kept;
}

test('a thin description is asked, not charged, and still becomes a site', async ({ page }) => {
  await tell(page, 'oi');
  await expect(page.getByRole('button', { name: /^Responder:/ })).toHaveCount(3);
  await expectAccessible(page, 'a thin description');
  await correct(page, 'Nome do negócio', 'Padaria da Neide');
  await page.getByRole('button', { name: 'Gerar meu site' }).click();
  const siteId = await signUpToSite(page);
  expect(await readPreview(page, siteId)).toContain('Padaria da Neide');
});

test('what was misread is put right in place, and the site follows it', async ({ page, context }) => {
  await tell(page, PROMPT);
  await expectAccessible(page, 'what was understood');
  await correct(page, 'Nome do negócio', 'Forno da Lurdes');
  await word(page, 'Nome do negócio').press('Enter');
  await page.getByRole('textbox', { name: 'Nome do negócio' }).fill('Nada disso');
  await page.keyboard.press('Escape');
  await expect(word(page, 'Nome do negócio')).toHaveText('Forno da Lurdes');

  // Its name, trade and town stand above; with another name there the sentence is no line of its own.
  await expect(page.getByRole('checkbox', { name: /Tenho uma padaria em Olinda, a Pão da Vila/ })).toHaveCount(0);

  const price = page.getByRole('textbox', { name: 'Preço de bolo de rolo' });
  await price.fill('38,00');
  await price.press('Enter');
  await expect(price).toHaveValue('R$ 38,00');
  const said = page.getByRole('checkbox', { name: /Minha massa descansa 18 horas/ });
  await expect(said).toBeChecked();
  await said.uncheck();
  const joke = page.getByRole('checkbox', { name: /fiado só dos conhecidos/ });
  await expect(joke).not.toBeChecked();
  await expect(joke).toHaveAccessibleDescription('Parece brincadeira. Só entra se você marcar.');
  await page.getByRole('button', { name: 'Não quero mais: Fundo escuro' }).click();
  await expect.poll(keptCorrections).toMatchObject({ name: 'Forno da Lurdes', wishes: { polarity: 'auto' } });

  // Another tab, and the same one anew, find it as it was left.
  const other = await context.newPage();
  await other.goto(`${APP}/understood`);
  await expect(word(other, 'Nome do negócio')).toHaveText('Forno da Lurdes');
  await other.close();
  await page.reload();
  await expect(price).toHaveValue('R$ 38,00');
  await expect(said).not.toBeChecked();

  await page.keyboard.press('ControlOrMeta+Enter');
  const siteId = await signUpToSite(page);
  const site = await readPreview(page, siteId);
  expect(site).toContain('Forno da Lurdes');
  expect(site).toContain('R$ 38,00');
  expect(site).not.toMatch(/Pão da Vila|R\$ 35,00|descansa 18 horas|fiado/i);
  const [row] = await asAdmin<{ corrections: object }>('select corrections from generations where site_id = $1', [siteId]);
  expect(row?.corrections).toMatchObject({ name: 'Forno da Lurdes' });

  await page.goto(`${APP}/understood`);
  await expect(page).toHaveURL(`${APP}/sites/new`);
  await page.getByLabel('Descreva o site que você quer').fill('Oficina Roda Livre, em Natal. WhatsApp (84) 95555-0123.');
  await page.getByRole('button', { name: 'Gerar meu site' }).first().click();
  await page.waitForURL(/\/understood/);
  await expect(page.getByText('Você vê o site inteiro agora.')).toHaveCount(0);
  const kept = (await context.cookies()).filter(({ name }) => name === 'pm-prompt');
  expect(kept).toHaveLength(1);
  await makeUnderstood(page);
  await page.waitForURL((url) => /\/ready$/.test(url.pathname) && !url.pathname.includes(siteId), { timeout: 30_000 });

  // A device that reloaded meanwhile never got the answer, and has its cookie still: it is led to the same site.
  const made = new URL(page.url()).pathname;
  await context.addCookies(kept);
  await page.goto(`${APP}/understood`);
  await page.waitForURL(`${APP}${made}`);
});

/** Of the words that were kept last. */
async function keptCorrections(): Promise<unknown> {
  const [row] = await asAdmin<{ corrections: unknown }>('select corrections from pending_prompts order by created_at desc limit 1');
  return row?.corrections;
}

test('a correction that must not stand on a site is refused in words, and so is another tab’s text', async ({ page, context }) => {
  await tell(page, PROMPT);
  const other = await context.newPage();
  await tell(other, 'Oficina Roda Livre, em Natal.');
  await page.getByRole('button', { name: 'Gerar meu site' }).click();
  await expect(page.getByText(/outra aba tenha trocado o texto/)).toBeVisible();
  await word(other, 'Nome do negócio').click();
  await other
    .getByRole('textbox', { name: 'Nome do negócio' })
    .fill('Nubank: atualize seu cadastro com CPF, senha de 4 dígitos, número do cartão e CVV');
  await other.keyboard.press('Enter');
  await expect(other.getByText(/Não podemos|Não criamos|não dá para/i).first()).toBeVisible();
  expect(await keptCorrections()).toBeNull();
});

test('without a line the words stay, and the site begins when it is back', async ({ page, context }) => {
  await tell(page, PROMPT);
  await expect(page.getByText('Você vê o site inteiro agora. A conta fica para depois.')).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('Sem internet. O que você muda fica nesta tela.')).toBeVisible();
  await page.getByRole('button', { name: 'Gerar meu site' }).click();
  await expect(page.getByText('Sem internet. O site começa quando ela voltar.')).toBeVisible();
  await context.setOffline(false);
  await page.waitForURL(/\/understood\/site$/);
});

test('a browser without JavaScript has the same as a plain form', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'pt-BR' });
  const page = await context.newPage();
  await tell(page, PROMPT);
  await page.getByRole('textbox', { name: 'Nome do negócio' }).fill('Forno da Lurdes');
  await page
    .getByRole('group')
    .getByRole('checkbox', { name: /Minha massa descansa/ })
    .uncheck();
  await page.getByRole('button', { name: 'Gerar meu site' }).click();
  await page.waitForURL(/\/understood\/site$/);
  // The line that was unticked, and the one that says the name as it was.
  const off = { at: expect.any(Number), publish: false };
  expect(await keptCorrections()).toEqual({ name: 'Forno da Lurdes', lines: [off, off] });
  await context.close();
});
