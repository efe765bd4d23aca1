import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { clientOf, expectMail, isLocalStripe, letPass, payByCard, runNow } from './money.ts';
import { newAddress, signUp } from './people.ts';
import { APP, STRIPE } from './place.ts';

/** The screen is there, whole, and everyone can use it. */
async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator('.animate-shimmer')).toHaveCount(0);
  await expect(() => expectAccessible(page, name)).toPass({ timeout: 20_000 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
  await test.info().attach(name, { body: await page.screenshot(), contentType: 'image/png' });
}

/** On Stripe's page: the boleto is made, with its number and its last day; gives that day as it stands there. */
async function chooseBoleto(page: Page): Promise<string> {
  await page.waitForURL(isLocalStripe);
  await page.getByRole('radio', { name: 'Boleto' }).check();
  await page.getByRole('button', { name: 'Assinar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Pague este boleto' })).toBeVisible();
  await expect(page.getByText(/\d{47}/)).toBeVisible();
  const hint = await page.getByText(/Pague em qualquer banco ou no app do seu banco até/).textContent();
  return /\d{1,2}/.exec(hint ?? '')?.[0] ?? 'no day';
}

const stand = async (clientId: string) =>
  (
    await asAdmin<{ plan: string; paymentState: string; stages: number }>(
      `select plan, payment_state as "paymentState", (select count(*) from dunning_stages s where s.client_id = e.client_id)::int as stages from entitlements e where client_id = $1`,
      [clientId],
    )
  )[0];

async function payBoleto(page: Page, url: string): Promise<void> {
  const answer = await page.request.post(url, { form: { act: 'paid' } });
  expect(answer.ok()).toBe(true);
}

test('a plan by boleto: the voucher and its last day, the wait, the money days later, and a renewal that nobody calls late', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const email = newAddress();
  await page.goto(`${APP}/sign-up?next=${encodeURIComponent('/plan/change?plan=basic')}`);
  await signUp(page, email);
  await page.waitForURL(/\/plan\/change/);
  const clientId = await clientOf(email);

  await page.getByRole('button', { name: 'Assinar Básico por R$ 297,00' }).click();
  const day = await chooseBoleto(page);
  await page.getByRole('link', { name: 'Continuar para o site' }).click();
  await page.waitForURL(/\/plan\/checkout/);
  const checkout = page.url();
  await expect(page.getByRole('heading', { name: 'Falta pagar o boleto' })).toBeVisible();
  await expect(page.getByText(new RegExp(`O boleto vence em ${day} de `))).toBeVisible();
  const voucher = await page.getByRole('link', { name: 'Abrir o boleto' }).getAttribute('href');
  expect(voucher).toContain(`${STRIPE}/v/`);
  await look(page, 'a boleto that waits');

  // Days go by: nothing is late, nothing begins.
  const [customer] = await asAdmin<{ id: string }>('select stripe_customer_id as id from customers where client_id = $1', [clientId]);
  await letPass(customer!.id, 'day', 'day');
  await page.goto(`${APP}/plan`);
  await expect(page.getByText('Falta o pagamento do plano Básico')).toBeVisible();
  await expect(page.getByText(new RegExp(`O boleto vence em ${day} de `))).toBeVisible();
  await expect(page.getByRole('link', { name: 'Abrir o boleto' })).toHaveAttribute('href', voucher!);
  await look(page, 'the plan while its boleto waits');
  expect(await stand(clientId)).toEqual({ plan: 'free', paymentState: 'good', stages: 0 });

  // Paid on its third day: the open page says so by itself.
  await page.goto(checkout);
  await expect(page.getByRole('heading', { name: 'Falta pagar o boleto' })).toBeVisible();
  await payBoleto(page, voucher!);
  await expect(page.getByRole('heading', { name: 'Pronto: você está no Básico' })).toBeVisible({ timeout: 30_000 });
  await expectMail(email, 'Recibo de R$ 297,00');
  await page.goto(`${APP}/plan`);
  await expect(page.getByText('Falta o pagamento do plano Básico')).toHaveCount(0);

  // A month later Stripe calls it past due from the first hour; a boleto that can be paid is no debt yet.
  await letPass(customer!.id, 'period');
  await expectMail(email, /^Seu boleto de R\$ 297,00 vence em /);
  await runNow('sweep');
  await page.goto(`${APP}/plan`);
  const banner = page.getByRole('region', { name: 'Situação do pagamento' }).first();
  await expect(banner).toContainText('Seu boleto de R$ 297,00 está pronto');
  await expect(banner).toContainText('Enquanto isso, tudo continua funcionando.');
  await look(page, 'a renewal that waits for its boleto');
  expect(await stand(clientId)).toEqual({ plan: 'basic', paymentState: 'good', stages: 0 });

  // It runs out. Only now is anybody late, and it is said for what it is.
  await letPass(customer!.id, 'day', 'day', 'day', 'day');
  await expectMail(email, 'O boleto do seu plano venceu');
  await page.goto(`${APP}/plan`);
  await expect(banner).toContainText('O boleto venceu sem pagamento');
  await expect(banner).toContainText('Se você já pagou, espere');
  await look(page, 'a boleto that ran out');
  await expect.poll(() => stand(clientId), { timeout: 90_000 }).toEqual({ plan: 'basic', paymentState: 'late', stages: 1 });

  // Paid late, in another way.
  await banner.getByRole('button', { name: 'Pagar R$ 297,00' }).click();
  await page.waitForURL(isLocalStripe);
  await payByCard(page, '5555 5555 5555 4444', 'Pagar com outro cartão');
  await expectMail(email, 'Recibo de R$ 297,00', 2);
  await page.goto(`${APP}/plan`);
  await expect(page.getByText('boleto', { exact: false }).filter({ hasText: /venceu|está pronto/ })).toHaveCount(0);
  expect(await stand(clientId)).toMatchObject({ plan: 'basic', paymentState: 'good' });
});
