import { Agent, get } from 'node:https';
import { expect, test } from '@playwright/test';
import { randomKey } from '../../local/dns/keys.ts';
import { expectAccessible } from './axe.ts';
import { describeSite } from './people.ts';
import { APP, PORTS } from './place.ts';
import { publish } from './publish.ts';

const PROMPT = 'Padaria da Neide em Belo Horizonte, Rua Itajubá, 45, Floresta. Pão francês R$ 18 o quilo. Aberta das 6h às 20h.';
const DNS = `http://127.0.0.1:${PORTS.dns}/_dns/zones`;
const OURS = '127.0.0.1';

/** What a browser that trusts the local root is answered over TLS, or that it is not. */
async function secure(host: string): Promise<string> {
  const ca = await (await fetch(`http://127.0.0.1:${PORTS.acme}/root.pem`)).text();
  const agent = new Agent({ keepAlive: false, maxCachedSessions: 0 });
  return new Promise((resolve) => {
    const asked = get({ host: OURS, port: PORTS.tls, servername: host, headers: { host }, ca, agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(String(response.statusCode)));
    });
    asked.on('error', () => resolve('refused'));
  });
}

/** The records that the provider holds, as a zone file has them. */
async function heldIn(apex: string): Promise<string[]> {
  const all = (await (await fetch(DNS)).json()) as Record<string, { records: { name: string; type: string; value: string }[] }>;
  return all[apex]!.records.map(({ name, type, value }) => `${name} ${type} ${value}`).sort();
}

test('a token leads a name here as it was shown, and everything is put back', async ({ page }) => {
  const name = `padaria${Date.now().toString(36)}.example`;
  const token = randomKey(40);
  const before = [
    '@ A 191.6.208.10',
    '@ MX 10 mail.exemplo.example',
    '@ TXT v=spf1 include:_spf.exemplo.example -all',
    'www CNAME old.exemplo.example',
  ];
  const records = before.map((line) => {
    const [, label, type, value] = /^(\S+) (\S+) (.+)$/.exec(line)!;
    return { name: label, type, value, ttl: 60 };
  });
  await fetch(`${DNS}/${name}`, { method: 'PUT', body: JSON.stringify({ provider: 'cloudflare', records }) });
  await fetch(`http://127.0.0.1:${PORTS.cloudflare}/_keys/${token}`, {
    method: 'PUT',
    body: JSON.stringify({ zones: [name], rights: 'read' }),
  });
  const siteId = await describeSite(page, PROMPT);
  await publish(page);

  await page.goto(`${APP}/domains?site=${siteId}`);
  await page.getByLabel('Qual é o nome').fill(name);
  await page.getByRole('button', { name: 'Usar este nome' }).click();
  await page.waitForURL(/\/domains\/[0-9a-f-]{36}$/);
  await page.getByRole('link', { name: 'Conectar o DNS' }).click();
  await expect(page.getByRole('heading', { name: 'Conectar quem cuida do DNS' })).toBeVisible();
  await expectAccessible(page, 'a DNS provider to connect');
  await page.getByLabel('Token de API').fill(token);
  await page.getByRole('button', { name: 'Testar e conectar' }).click();
  await expect(page.getByText('Este token não tem permissão para mudar registros de DNS.')).toBeVisible();
  await fetch(`http://127.0.0.1:${PORTS.cloudflare}/_keys/${token}`, { method: 'PUT', body: JSON.stringify({ rights: 'edit' }) });
  await page.getByLabel('Token de API').fill(token);
  await page.getByRole('button', { name: 'Testar e conectar' }).click();

  const plan = page.getByRole('list', { name: 'Diferença' });
  await expect(plan.getByRole('listitem')).toHaveCount(3);
  await expect(plan).toContainText('191.6.208.10');
  await expect(page.getByText(token.slice(0, 12))).toHaveCount(0);
  await expectAccessible(page, 'records and the difference');
  await page.getByRole('button', { name: 'Fazer estas mudanças' }).click();
  const since = Date.now();
  await expect.poll(() => secure(name), { timeout: 45_000, intervals: [100] }).toBe('200');
  console.log(`from the click to the first answer over TLS: ${((Date.now() - since) / 1000).toFixed(1)} s`);
  await expect(page.getByText(`Já está tudo certo: ${name} aponta para cá.`)).toBeVisible();
  const led = await heldIn(name);
  expect(led).toContain(`@ A ${OURS}`);
  expect(led).toContain('@ MX 10 mail.exemplo.example');

  await page.getByRole('button', { name: 'Novo registro' }).click();
  const dialog = page.getByRole('dialog', { name: 'Novo registro' });
  await dialog.getByLabel('Nome').fill('loja');
  await dialog.getByLabel('Valor').fill('203.0.113');
  await expectAccessible(page, 'a record to write');
  await dialog.getByRole('button', { name: 'Salvar' }).click();
  await expect(dialog.getByText('Escreva um endereço IPv4, como 203.0.113.10.')).toBeVisible();
  await dialog.getByLabel('Valor').fill('203.0.113.10');
  await dialog.getByRole('button', { name: 'Salvar' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => heldIn(name)).toContain('loja A 203.0.113.10');

  await page.getByRole('button', { name: 'Apagar MX de @' }).click();
  const removal = page.getByRole('dialog', { name: 'Apagar MX de @' });
  await removal.getByRole('button', { name: 'Apagar', exact: true }).click();
  await expect(removal.getByText('deixaria de receber e-mail')).toBeVisible();
  await removal.getByRole('button', { name: 'Cancelar' }).click();
  expect(await heldIn(name)).toContain('@ MX 10 mail.exemplo.example');

  for (const _ of [1, 2]) {
    const undo = page.getByRole('button', { name: 'Desfazer', exact: true });
    const left = await undo.count();
    await undo.first().click();
    await expect(undo).toHaveCount(left - 1, { timeout: 30_000 });
  }
  expect(await heldIn(name)).toEqual(before);
  await page.getByRole('button', { name: 'Remover o token' }).click();
  await expect(page.getByRole('heading', { name: 'Conectar quem cuida do DNS' })).toBeVisible();
});
