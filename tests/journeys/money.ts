import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startRun } from '../../local/inngest/start-runs.ts';
import { loadKeys } from '../../local/keys.ts';
import { asAdmin, inDatabase } from './cloud.ts';
import { DATA_DIR, MAILBOX, PORTS, STRIPE } from './place.ts';

export const clientOf = async (email: string): Promise<string> =>
  (await asAdmin<{ id: string }>('select id from auth.users where email = $1', [email]))[0]!.id;

/** Takes and charges generations for a client by the same two steps of the database that a real one goes through. */
export async function generate(clientId: string, times: number): Promise<void> {
  for (let nth = 0; nth < times; nth++) {
    const id = randomUUID();
    await asAdmin(`select app.reserve_usage($1, $2, 'page_generate', 1, $3, now(), interval '15 minutes')`, [
      id,
      clientId,
      `journey-${id}`,
    ]);
    await asAdmin(`select app.commit_usage($1, now(), null, null, '{}')`, [id]);
  }
}

/** Starts a function that the clock would start within the minute. */
export async function runNow(functionId: string): Promise<void> {
  const event = { id: `journey-${randomUUID()}`, name: 'inngest/scheduled.timer', data: {}, ts: Date.now() };
  await inDatabase((client) => startRun(client as never, `page-magic-${functionId}`, event));
  const { eventKey } = loadKeys(path.resolve(DATA_DIR));
  const wake = { id: randomUUID(), name: 'tests/wake', data: {} };
  await fetch(`http://127.0.0.1:${PORTS.jobs}/e/${eventKey}`, { method: 'POST', body: JSON.stringify(wake) });
}

/** Moves Stripe's time for one customer. */
export async function letPass(customer: string, ...lots: ('hour' | 'day' | 'month' | 'period')[]): Promise<void> {
  for (const by of lots) {
    const answer = await fetch(`${STRIPE}/_stripe/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ customer, by }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }
}

/** Waits for so many mails of this subject, and gives the text of the newest. */
export async function expectMail(email: string, subject: string | RegExp, times = 1): Promise<string> {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  let text = '';
  await expect
    .poll(
      async () => {
        const mails = (await (await fetch(`${MAILBOX}/_mail.json?to=${encodeURIComponent(email)}`)).json()) as {
          subject: string;
          text: string;
        }[];
        const fits = (said: string) => (typeof subject === 'string' ? said === subject : subject.test(said));
        const found = mails.filter((mail) => fits(plain(mail.subject)));
        text = plain(found[0]?.text ?? '');
        return found.length;
      },
      { message: `mails "${subject}"`, timeout: 30_000 },
    )
    .toBe(times);
  return text;
}

/** On a page of the local Stripe: types a card and presses the button that says this. */
export async function payByCard(page: Page, number: string, button: string): Promise<void> {
  const field = page.getByLabel('Número do cartão').filter({ visible: true });
  if ((await field.count()) === 0) await page.locator('main summary, summary').first().click();
  await field.fill(number);
  await page.getByLabel('Validade').filter({ visible: true }).fill('12 / 34');
  await page.getByLabel('CVC').filter({ visible: true }).fill('123');
  await page.getByRole('button', { name: button, exact: true }).filter({ visible: true }).last().click();
}

export const isLocalStripe = (url: URL): boolean => url.port === String(PORTS.stripe);
