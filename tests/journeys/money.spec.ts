import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { clientOf, expectMail, generate, isLocalStripe, letPass, payByCard, runNow } from './money.ts';
import { keepSeen, makeUnderstood, newAddress, signUp } from './people.ts';
import { APP } from './place.ts';

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.';

/** The screen is there, whole, and everyone can use it: the shapes that hold its place while it comes would pass for it. */
async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator('.animate-shimmer')).toHaveCount(0);
  await expect(() => expectAccessible(page, name)).toPass({ timeout: 20_000 });
}

async function ask(page: Page, prompt: string): Promise<void> {
  await page.getByLabel('Descreva o site que você quer').fill(prompt);
  await page.getByRole('button', { name: 'Gerar meu site' }).first().click();
  await page.waitForURL(/\/understood/);
}

/** From the refusal at the limit to a paid plan and back to where it bit. */
async function upgrade(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Liberar mais um site' }).click();
  await expect(page.getByRole('link', { name: 'Ver o Básico' })).toBeVisible();
  await look(page, 'plans');
  await page.getByRole('link', { name: 'Ver o Básico' }).click();
  const subscribe = page.getByRole('button', { name: 'Assinar Básico por R$ 297,00' });
  await expect(subscribe).toBeVisible();
  await look(page, 'what a plan costs');
  await subscribe.click();
  await page.waitForURL(isLocalStripe);
  await payByCard(page, '4242 4242 4242 4242', 'Assinar');
  await page.waitForURL(/\/plan\/checkout/);
  await expect(page.getByRole('heading', { name: 'Pronto: você está no Básico' })).toBeVisible({ timeout: 30_000 });
  await look(page, 'after paying');
}

test('from the free limit to a plan, a bill to the cent, a card that declines, and all is well again', async ({ page }) => {
  test.setTimeout(240_000);
  const email = newAddress();
  await page.goto(APP);
  await ask(page, PROMPT);
  await makeUnderstood(page);
  await keepSeen(page);
  await signUp(page, email);
  await page.waitForURL(/\/sites\/[0-9a-f-]{36}\/ready/, { timeout: 30_000 });
  const clientId = await clientOf(email);

  // The free plan's ten are used up: it stops, and says why.
  await generate(clientId, 9);
  await page.goto(`${APP}/sites/new`);
  await expect(page.getByText(/10 sites neste período, o máximo do plano Grátis/)).toBeVisible();
  await ask(page, `${PROMPT} Sonho R$ 6,00.`);
  await expect(page.getByText('Os sites deste período acabaram.').filter({ visible: true })).toBeVisible();
  await look(page, 'the limit');
  await upgrade(page);

  // It goes on where it was stopped, with the words that were written.
  await page.getByRole('link', { name: 'Continuar de onde parei' }).click();
  await page.waitForURL(/\/sites\/[0-9a-f-]{36}\/ready/, { timeout: 30_000 });

  // More than the plan holds, as far as the owner allows.
  await page.goto(`${APP}/plan`);
  await look(page, 'plan and usage');
  await page.getByRole('radio', { name: 'Pagar pelo que passar' }).check();
  await page.getByLabel(/^Até quanto por período/).fill('50,00');
  await page.getByRole('button', { name: 'Salvar escolha' }).click();
  await expect(page.getByText('R$ 0,00 de R$ 50,00')).toBeVisible();
  await generate(clientId, 104);
  await runNow('sweep');
  await expect
    .poll(
      async () =>
        (
          await asAdmin<{ n: number }>(
            `select ((select count(*) from app.meter_queue where client_id = $1) + (select count(*) from app.meter_batches where client_id = $1 and sent_at is null))::int as n`,
            [clientId],
          )
        )[0]?.n,
      { timeout: 70_000 },
    )
    .toBe(0);

  // A month later: R$ 297,00 and five of 105 at R$ 1,50.
  const [customer] = await asAdmin<{ id: string }>('select stripe_customer_id as id from customers where client_id = $1', [clientId]);
  await letPass(customer!.id, 'period', 'day');
  await expectMail(email, 'Recibo de R$ 304,50');
  await page.goto(`${APP}/plan/invoices`);
  await look(page, 'invoices');
  await page.getByRole('listitem').filter({ hasText: 'R$ 304,50' }).getByRole('link').first().click();
  await page.waitForURL(/\/plan\/invoices\/in_/);
  await expect(page.getByText('R$ 297,00').first()).toBeVisible();
  await expect(page.getByText('R$ 7,50').first()).toBeVisible();
  await expect(page.getByText(/105 sites/).first()).toBeVisible();
  await look(page, 'a receipt');
  await page.getByRole('link', { name: /Ver cada uso.*Sites gerados/i }).click();
  await expect(page.getByText(/de 105$/).first()).toBeVisible();
  await expect(page.getByText(/É o mesmo que está na linha da fatura/).first()).toBeVisible();
  await look(page, 'the uses behind a line');

  // Two clicks to cancel, one to take it back.
  await page.goto(`${APP}/plan`);
  await page.getByRole('button', { name: 'Cancelar plano' }).click();
  await look(page, 'cancelling');
  await page.getByRole('button', { name: 'Cancelar o Básico' }).click();
  await expect(page.getByText(/Seu plano Básico termina em/)).toBeVisible();
  await page.getByRole('button', { name: 'Continuar com o Básico' }).click();
  await expect(page.getByText(/Seu plano Básico termina em/)).toBeHidden();

  // A card that the bank honours once, and not again.
  await page.getByRole('button', { name: 'Trocar' }).click();
  await page.waitForURL(isLocalStripe);
  await payByCard(page, '4000 0000 0000 0341', 'Salvar cartão');
  await expect
    .poll(
      async () => (await asAdmin(`select payment_method ->> 'last4' as last4 from customers where client_id = $1`, [clientId]))[0]?.last4,
    )
    .toBe('0341');
  await letPass(customer!.id, 'period', 'day', 'period', 'day');
  const letter = await expectMail(email, 'O pagamento do seu plano não passou');
  expect(letter).toContain('R$ 297,00');
  expect(letter).toContain('nada é apagado');
  await page.goto(`${APP}/plan`);
  await expect(page.getByText('O pagamento não passou').first()).toBeVisible();
  await look(page, 'a payment that failed');
  await page
    .getByRole('button', { name: /^Pagar R\$ 297,00/ })
    .first()
    .click();
  await page.waitForURL(isLocalStripe);
  await payByCard(page, '5555 5555 5555 4444', 'Pagar com outro cartão');
  await expectMail(email, 'Recibo de R$ 297,00', 3);
  await page.goto(`${APP}/plan`);
  await expect(page.getByText('O pagamento não passou')).toHaveCount(0);
});
