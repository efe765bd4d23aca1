import { Agent, createServer, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';
import { expect, type Page, type Response, test } from '@playwright/test';
import { openCertificates } from '../world/certificates.ts';
import { expectAccessible } from './axe.ts';
import { deliver } from './delivered.ts';
import { isLocalStripe, payByCard } from './money.ts';
import { describeSite, makeUnderstood } from './people.ts';
import { APP, PORTS } from './place.ts';
import { publish } from './publish.ts';
import { canTrustRoots, lockOf, openVisitor } from './trusting-browser.ts';

const PROMPT = 'Padaria da Neide em Belo Horizonte, Rua Itajubá, 45, Floresta. Pão francês R$ 18 o quilo. Aberta das 6h às 20h.';
const DNS = `http://127.0.0.1:${PORTS.dns}/_dns/zones`;
const OURS = '127.0.0.1';
const HOLDER = [
  ['Nome', 'Neide'],
  ['Sobrenome', 'Alves'],
  ['E-mail', 'neide@example.com'],
  ['Telefone com DDD', '(31) 99999-8888'],
  ['Rua e número', 'Rua Itajubá, 45'],
  ['Cidade', 'Belo Horizonte'],
  ['Estado', 'MG'],
  ['CEP', '31015-140'],
] as const;
type Line = [name: string, type: 'A' | 'CNAME' | 'TXT', value: string];

/** What its owner saves at the registrar's. */
async function saveZone(apex: string, lines: Line[]): Promise<void> {
  const records = lines.map(([name, type, value]) => ({ name, type, value, ttl: 60 }));
  const { ok } = await fetch(`${DNS}/${apex}`, { method: 'PUT', body: JSON.stringify({ provider: 'registro_br', records }) });
  if (!ok) throw new Error('the zone was not saved');
}

/** Answers of the edge to a client that trusts the local root, or that there is none. */
async function secure(host: string): Promise<string> {
  const ca = await (await fetch(`http://127.0.0.1:${PORTS.acme}/root.pem`)).text();
  const agent = new Agent({ keepAlive: false, maxCachedSessions: 0 });
  return new Promise((resolve) => {
    const asked = get({ host: OURS, port: PORTS.tls, servername: host, headers: { host }, ca, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(`${response.statusCode} ${response.headers.location ?? ''}`.trim()));
    });
    asked.on('error', () => resolve('refused'));
  });
}

/** A second site of the same account, published. */
async function publishAnother(page: Page, prompt: string): Promise<void> {
  await page.goto(`${APP}/sites/new`);
  await page.getByLabel('Descreva o site que você quer').fill(prompt);
  await page.getByRole('button', { name: 'Gerar meu site' }).first().click();
  await makeUnderstood(page);
  await page.waitForURL(/\/sites\/[0-9a-f-]{36}\/ready/, { timeout: 60_000 });
  await publish(page);
}

function stopwatch(): (what: string) => void {
  let since = Date.now();
  return (what) => {
    console.log(`${what}: ${((Date.now() - since) / 1000).toFixed(1)} s`);
    since = Date.now();
  };
}

/** Where a visitor who types an address ends up, and how often the server sent them on. */
async function follow(page: Page, address: string): Promise<{ url: string; status: number | undefined; sent: number[] }> {
  const sent: number[] = [];
  const onResponse = (response: Response) => {
    if (response.request().isNavigationRequest() && response.status() >= 300 && response.status() < 400) sent.push(response.status());
  };
  page.on('response', onResponse);
  const response = await page.goto(address);
  page.off('response', onResponse);
  return { url: page.url(), status: response?.status(), sent };
}

test.skip(!canTrustRoots(), 'libsqlite3 is not installed');

test('a name goes from the wrong record to the lock, moves to another site, and is given up again', async ({ page }, testInfo) => {
  test.setTimeout(240_000);
  const name = `padaria${Date.now().toString(36)}.example`;
  const siteId = await describeSite(page, PROMPT);
  const { host: old } = new URL(await publish(page));
  await publishAnother(page, 'Oficina de bicicletas Roda Livre, em Natal. WhatsApp (84) 95555-0123.');
  await saveZone(name, [['@', 'A', '191.6.208.10']]);
  const visitor = await openVisitor(testInfo);
  const took = stopwatch();

  await page.goto(`${APP}/domains?site=${siteId}`);
  await expectAccessible(page, 'names');
  await page.getByLabel('Qual é o nome').fill(`https://WWW.${name.toUpperCase()}/contato`);
  await page.getByRole('button', { name: 'Usar este nome' }).click();
  await page.waitForURL(/\/domains\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  took('name added');
  await expect(page.getByText('O nome ainda aponta para outra hospedagem.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No Registro.br' })).toBeVisible();
  await expectAccessible(page, 'name with a wrong record');
  took('what is wrong is said');
  expect(await secure(name)).toBe('refused');

  const proof = await page.locator('ol code', { hasText: /^pm-/ }).first().textContent();
  await saveZone(name, [
    ['@', 'A', OURS],
    ['www', 'CNAME', 'c.sites.example'],
    ['_pm', 'TXT', proof ?? ''],
  ]);
  await page.getByRole('button', { name: 'Olhar agora' }).click();
  took('right record');
  await expect.poll(() => secure(`www.${name}`), { timeout: 30_000, intervals: [100] }).toBe('200');
  took('from the right record to the first answer over TLS');
  await expect(page.getByText(/^no ar(, chegando a todos)?$/).first()).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'name that is live');
  took('the page says so');

  const origin = `https://www.${name}:${PORTS.tls}`;
  const arrives = { url: `${origin}/`, status: 200, sent: [308] };
  for (const typed of [`http://${name}/`, `http://www.${name}/`, `https://${name}/`])
    expect(await follow(visitor.page, typed)).toEqual(arrives);
  await expect(visitor.page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await lockOf(visitor.page)).toEqual({ state: 'secure', names: [name, `www.${name}`] });
  await expect(visitor.page.goto(`https://loja.${name}/`)).rejects.toThrow('ERR_SSL');
  const { status, headers } = await deliver({ port: PORTS.sites, host: old, path: '/?a=1' });
  expect([status, headers.location]).toEqual([308, `${origin}/?a=1`]);
  took('a visitor who trusts the root is led to the lock');

  const answers: string[] = [];
  let moving = true;
  const visits = (async () => {
    while (moving) answers.push(await secure(`www.${name}`));
  })();
  await page.getByLabel('Mudar para outro site').selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Mudar de site' }).click();
  await expect
    .poll(async () => (await visitor.page.goto(`https://www.${name}/`)) && visitor.page.title(), { timeout: 20_000 })
    .toContain('Roda Livre');
  moving = false;
  await visits;
  expect([...new Set(answers)]).toEqual(['200']);
  took(`moved to another site, ${answers.length} visits answered meanwhile`);

  await page.reload();
  await page.getByRole('button', { name: 'Tirar este nome' }).click();
  await page.getByLabel(`Escreva ${name} para confirmar`).fill(name);
  await page.getByRole('button', { name: 'Tirar o nome' }).click();
  await page.waitForURL(/\/domains$/);
  await expect.poll(() => secure(`www.${name}`), { timeout: 10_000 }).toBe('refused');
  // The first one has lines open and redirects kept.
  await visitor.close();
  const newcomer = await openVisitor(testInfo);
  expect(await follow(newcomer.page, `http://${name}/`)).toEqual({ url: `http://${name}/`, status: 404, sent: [] });
  await expect(newcomer.page.goto(`https://www.${name}/`)).rejects.toThrow('ERR_SSL');
  await newcomer.close();
  expect((await deliver({ port: PORTS.sites, host: old, path: '/' })).status).toBe(200);
  took('given up');
});

test('a visitor’s browser refuses a certificate of another name, and one of another root', async ({ isMobile }, testInfo) => {
  test.skip(isMobile, 'the same trust store');
  const [ours, strange] = [await openCertificates(), await openCertificates()];
  const [good, foreign] = [await ours.make(['padaria.example']), await strange.make(['estranha.example'])];
  const server = createServer({
    SNICallback: (asked, done) => {
      const { key, chain: cert } = asked === 'estranha.example' ? foreign : good;
      done(null, createSecureContext({ key, cert }));
    },
  });
  server.on('request', (_, response) => response.end('oi'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const visitor = await openVisitor(testInfo, ours.rootPem, (server.address() as AddressInfo).port);
  expect(await follow(visitor.page, 'https://padaria.example/')).toMatchObject({ status: 200 });
  await expect(visitor.page.goto('https://outra.example/')).rejects.toThrow('ERR_CERT_COMMON_NAME_INVALID');
  await expect(visitor.page.goto('https://estranha.example/')).rejects.toThrow('ERR_CERT_AUTHORITY_INVALID');
  await visitor.close();
  server.close();
});

test('a name is chosen, paid, registered, attached and live with its lock, and the account says so', async ({ page }, testInfo) => {
  test.setTimeout(240_000);
  const name = `padaria-neide-${Date.now().toString(36)}.example`;
  const siteId = await describeSite(page, PROMPT);
  await publish(page);
  const visitor = await openVisitor(testInfo);
  const took = stopwatch();

  await page.goto(`${APP}/domains?site=${siteId}`);
  await page.getByLabel('O nome que você quer').fill(name);
  await page.getByRole('button', { name: 'Procurar' }).click();
  const found = page.getByRole('list', { name: 'Nomes encontrados' }).getByRole('listitem').filter({ hasText: name });
  await expect(found).toContainText('R$ 45,10 no primeiro ano, R$ 75,30 por ano depois');
  await expectAccessible(page, 'names that are free');
  await found.getByRole('link', { name: 'Comprar' }).click();
  await expect(page.getByRole('heading', { name: `Comprar ${name}` })).toBeVisible();
  took('chosen');

  await expectAccessible(page, 'a card to add first');
  await page.getByRole('button', { name: 'Cadastrar cartão' }).click();
  await page.waitForURL(isLocalStripe);
  await payByCard(page, '4242 4242 4242 4242', 'Salvar cartão');
  await page.waitForURL(/\/domains\/buy\?/);
  await expect(page.getByText('Cartão terminado em 4242')).toBeVisible();
  for (const [label, value] of HOLDER) await page.getByLabel(label, { exact: true }).fill(value);
  await expectAccessible(page, 'a name to buy');
  await page.getByRole('button', { name: /^Comprar por R\$\s45,10$/ }).click();
  await page.waitForURL(/\/domains\/[0-9a-f-]{36}$/);
  took('paid by the card of the account');

  await expect(page.getByRole('list').getByText('Site no ar')).toBeVisible();
  await expectAccessible(page, 'a purchase on its way');
  await expect.poll(() => secure(name), { timeout: 60_000, intervals: [100] }).toBe('200');
  took('from the order to the first answer over TLS');
  await expect(page.getByText(/^no ar(, chegando a todos)?$/).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^Sozinha, em /)).toBeVisible();
  await expectAccessible(page, 'a bought name that is live');
  took('the page says so');

  const origin = `https://${name}:${PORTS.tls}`;
  for (const typed of [`http://${name}/`, `https://www.${name}/`])
    expect(await follow(visitor.page, typed)).toEqual({ url: `${origin}/`, status: 200, sent: [308] });
  expect(await lockOf(visitor.page)).toEqual({ state: 'secure', names: [name, `www.${name}`] });
  await visitor.close();

  await page.goto(`${APP}/account/activity`);
  for (const said of ['pediu o registro de', 'registrou']) await expect(page.getByText(`${said} ${name}`).first()).toBeVisible();
});
