import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInBothThemes } from './axe.ts';
import { deliver } from './delivered.ts';
import { makeUnderstood, signUpToSite } from './people.ts';
import { APP, MAILBOX, PORTS } from './place.ts';
import { publish } from './publish.ts';

/** Facts on the four pages of the old bakery. */
const OLD_FACTS = [
  ...['Padaria Moinho Velho', 'Rua Voluntários da Pátria, 845', 'Pelotas', '(53) 3225-4410', '(53) 99128-4410', 'pao@moinhovelho.example'],
  ...['6h30 às 19h30', '7h às 12h', 'desde 1962', 'Germano Schild', 'Helga', 'Antônio Braga', '24 horas de fermentação', 'até as 16h'],
  ...['Pão de fermentação natural', 'R$ 24,00', 'Cuca de uva', 'R$ 32,00', 'Quindim', 'R$ 7,50', 'Café passado', 'R$ 6,00'],
  ...['forno a lenha', 'Cotrijui', 'trigo da colônia', 'vendia pão na porta', 'levain todos os dias'],
];

async function analyze(page: Page, address: string): Promise<void> {
  await page.goto(`${APP}/analisar`);
  await page.getByLabel('Endereço do site').fill(address);
  await page.getByRole('button', { name: 'Analisar' }).click();
  await page.waitForURL(/\/analisar\/[0-9a-f-]{36}$/);
}

interface Sent {
  text: string;
  headers: Record<string, string>;
}

async function newestMail(email: string): Promise<Sent> {
  const mails = async () => (await (await fetch(`${MAILBOX}/_mail.json?to=${encodeURIComponent(email)}`)).json()) as Sent[];
  await expect.poll(async () => (await mails()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  return (await mails())[0]!;
}

/** The first report, before a browser has looked. */
const headline = (page: Page) => page.locator('main h1');

test('a visitor types an address as people do, and sees what an old site costs its owner', async ({ page }) => {
  await page.goto(`${APP}/analisar`);
  await expectAccessible(page, 'the door of the analyzer');
  await analyze(page, ' Zattera.example ');
  await expect(headline(page)).toContainText('não cabe no celular');
  await expect(page.getByText('Copiar à mão: 10 toques').first()).toBeVisible();
  await expect(page.getByText('No Google é “Home”').first()).toBeVisible();
  await expectAccessibleInBothThemes(page, 'a report');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  // Another visitor who asks within the hour is shown the same.
  const report = page.url();
  await analyze(page, 'zattera.example');
  expect(page.url()).toBe(report);
});

test('an old site is made anew beside the old one, by the same ruler, and is published with all that it had', async ({ page }) => {
  test.setTimeout(300_000);
  await analyze(page, 'moinho.example');
  await page.getByRole('checkbox', { name: 'É meu site, ou cuido dele' }).filter({ visible: true }).check();
  await page.getByRole('button', { name: 'Refazer este site' }).filter({ visible: true }).click();
  const panel = page.locator('#refeito');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(/De [DEF] para A\+/, { timeout: 120_000 });
  await expect(panel.getByText('(53) 3225-4410')).toBeVisible();
  await expect(panel.getByText('#8c2f1b')).toBeVisible();
  await expect(panel.getByText('logo.png')).toBeVisible();
  await expectAccessible(page, 'a site made anew beside the old one');
  const [shown] = await Promise.all([page.waitForEvent('popup'), panel.getByRole('link', { name: 'Ver o site novo' }).click()]);
  await expect(shown.getByText('(53) 3225-4410').first()).toBeVisible();
  await shown.close();
  await panel.getByRole('link', { name: 'Ficar com este site' }).click();

  await makeUnderstood(page);
  const siteId = await signUpToSite(page);
  await expect(page.getByText('Já no site novo: a logo + 4 fotos.')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('Ficaram de fora: uma repetida.')).toBeVisible();
  await expectAccessible(page, 'a site with the pictures of the old one');
  const { hostname } = new URL(await publish(page));
  const visit = (path: string) => deliver({ port: PORTS.sites, host: `${hostname}:${PORTS.sites}`, path });
  const home = (await visit('/')).body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const fact of OLD_FACTS) expect(home).toContain(fact);
  expect((await visit('/')).body).toContain('alt="Dona Helga no balcão, às seis da manhã"');

  await page.goto(`${APP}/sites/${siteId}`);
  const old = page.locator('#old-addresses');
  await expect(old.getByLabel('Para onde leva /cardapio.php')).toHaveValue(/^\/#/);
  await expectAccessible(page, 'addresses of the old site');
  expect((await visit('/cardapio.php')).status).toBe(404);
  await old.getByRole('button', { name: 'Ligar todos' }).click();
  await expect(old.getByText('Ligados')).toBeVisible();
  await expect.poll(async () => (await visit('/cardapio.php?mesa=2')).headers.location ?? '').toMatch(/^\/\?mesa=2#/);
  expect((await visit('/cardapio.php')).status).toBe(308);
  await old.getByRole('button', { name: 'Desligar' }).click();
  await expect.poll(async () => (await visit('/cardapio.php')).status).toBe(404);
});

test('what cannot be measured says why, and nobody gets inside', async ({ page }) => {
  await analyze(page, 'armadilha.example');
  // It waits until the browser is done with the sites before it.
  await expect(page.getByText('leva a uma rede interna')).toBeVisible({ timeout: 90_000 });
  await expectAccessible(page, 'a site that cannot be measured');
  await page.goto(`${APP}/analisar`);
  for (const [typed, said] of [
    ['não é um site', 'Isto não parece um endereço'],
    ['http://169.254.169.254:8080/', 'portas da web'],
    ['ftp://loja.example', 'páginas da web'],
    ['ze@padaria.com.br', 'Se o site é padaria.com.br'],
    ['instagram.com/padariadoze', 'página no Instagram'],
    ['192.168.0.1', 'rede interna'],
  ] as const) {
    await page.getByLabel('Endereço do site').fill(typed);
    await page.getByRole('button', { name: 'Analisar' }).click();
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByLabel('Endereço do site')).toHaveValue(typed);
  }
});

test('a report comes by mail, advice begins in that mail, and one press there ends them all', async ({ page, request, browser }) => {
  const email = `rita-${Date.now()}@example.com`;
  await analyze(page, 'quebrada.example');
  await page.getByPlaceholder('Seu e-mail').fill(email, { timeout: 90_000 });
  await page.getByRole('checkbox', { name: /Quero também dicas/ }).check();
  await page.getByRole('button', { name: 'Mandar para mim' }).click();
  await expect(page.getByText('Mandamos o laudo.')).toBeVisible();
  const link = async (path: string) => new RegExp(`http\\S+/analisar/${path}/\\S+`).exec((await newestMail(email)).text)![0];
  await page.goto(await link('dicas'));
  await expectAccessible(page, 'where advice is confirmed');
  await page.getByRole('button', { name: 'Sim, quero' }).click();
  await expect(page.getByRole('heading', { name: 'Confirmado: dicas sobre quebrada.example' })).toBeVisible();

  const stop = await link('parar');
  await page.goto(stop);
  await expectAccessible(page, 'where mails are stopped');
  // Programs that show mail often run no scripts.
  const plain = await (await browser.newContext({ javaScriptEnabled: false, locale: 'pt-BR' })).newPage();
  await plain.goto(stop);
  await plain.getByRole('button', { name: 'Parar de receber' }).click();
  await expect(plain.getByRole('heading', { name: 'Paramos.' })).toBeVisible();
  await plain.getByRole('button', { name: 'Quero receber de novo' }).click();
  await expect(plain.getByRole('button', { name: 'Parar de receber' })).toBeVisible();
  await plain.context().close();

  // A program that reads mail comes from no page of ours.
  const at = /<(.+)>/.exec((await newestMail(email)).headers['List-Unsubscribe']!)![1]!;
  expect((await request.post(at, { form: { 'List-Unsubscribe': 'One-Click' } })).status()).toBe(200);
  await page.goto(at);
  expect(page.url()).toBe(stop);
  await expect(page.getByRole('heading', { name: 'Paramos.' })).toBeVisible();
  await page.goto(`${stop}x`);
  await expect(page.getByRole('heading', { name: 'Este link não vale' })).toBeVisible();
});

test('it all works without JavaScript', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'pt-BR' })).newPage();
  await analyze(page, 'https://clara.example/');
  // The page comes again by itself until the report is there.
  await expect(headline(page)).toHaveText('Está em ordem: não achamos nada a consertar.', { timeout: 90_000 });
  await page.context().close();
});
