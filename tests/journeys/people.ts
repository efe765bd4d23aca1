import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { demoTotpSecret } from '../../local/demo/accounts.ts';
import { AGENCY } from '../../local/demo/people.ts';
import { loadKeys } from '../../local/keys.ts';
import { totpCode } from '../../local/supabase/totp.ts';
import { expectAccessible, expectAccessibleOnce } from './axe.ts';
import { APP, DATA_DIR, MAILBOX } from './place.ts';

/** On the sign-in page: somebody of the demo, with the second step where they have one. */
export async function signInAsDemo(page: Page, email: string): Promise<void> {
  const { demoPassword } = loadKeys(path.resolve(DATA_DIR));
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Senha', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  if (email === AGENCY.email) await showFactor(page, demoTotpSecret(demoPassword));
}

/** The second step of a sign-in, with what an authenticator shows now. */
export async function showFactor(page: Page, secret: string): Promise<void> {
  await page.waitForURL(/\/sign-in\/second/);
  await page.getByLabel('Código do aplicativo').fill(totpCode(secret, new Date()));
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
}

export const newAddress = (): string => `dona-${randomBytes(5).toString('hex')}@example.com`;
export const PASSWORD = 'pão quente às seis';

/** The code of the newest mail to an address, or of the newest with that subject, from the local mailbox. */
export async function mailedCode(email: string, subject = ''): Promise<string> {
  for (let waited = 0; waited < 50; waited++) {
    const answer = await fetch(`${MAILBOX}/_mail.json?to=${encodeURIComponent(email)}`);
    const mails = ((await answer.json()) as { text: string; subject: string }[]).filter((mail) => mail.subject.startsWith(subject));
    const code = mails.map((mail) => /\b\d{6}\b/.exec(mail.text)?.[0]).find(Boolean);
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No code came to ${email}`);
}

/** The link in the newest mail to an address that has one with this in it. */
export async function mailedLink(email: string, holding: string): Promise<string> {
  for (let waited = 0; waited < 50; waited++) {
    const mails = (await (await fetch(`${MAILBOX}/_mail.json?to=${encodeURIComponent(email)}`)).json()) as { text: string }[];
    const link = mails.flatMap((mail) => mail.text.match(/https?:\/\/\S+/g) ?? []).find((one) => one.includes(holding));
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No such link came to ${email}`);
}

/** On the sign-up page: makes an account and confirms it with the mailed code. */
export async function signUp(page: Page, email = newAddress()): Promise<string> {
  await expectAccessibleOnce(page, 'sign-up');
  await page.getByLabel('Seu nome').fill('Dona Lurdes');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Senha', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Criar conta' }).click();
  await expect(page.getByRole('heading', { name: 'Confira seu e-mail' })).toBeVisible();
  await expectAccessibleOnce(page, 'mailed code');
  await page.getByLabel('Código de 6 números').fill(await mailedCode(email));
  await page.getByRole('button', { name: 'Confirmar código' }).click();
  return email;
}

/** On the screen between the sentence and the site: has it made as it was understood. */
export async function makeUnderstood(page: Page): Promise<void> {
  await page.waitForURL(/\/understood/);
  await expectAccessible(page, 'what was understood');
  await page.getByRole('button', { name: 'Gerar meu site' }).click();
}

/** From the public home to what was understood of a description. */
export async function tell(page: Page, prompt: string): Promise<void> {
  await page.goto(APP);
  await page.getByLabel('Descreva o site que você quer').fill(prompt);
  await page.getByRole('button', { name: 'Gerar meu site' }).first().click();
  await page.waitForURL(/\/understood/);
}

/** A visitor who has seen the whole site goes on to an account. */
export async function keepSeen(page: Page): Promise<void> {
  await page.waitForURL(/\/understood\/site$/);
  await expect(page.locator('iframe')).toBeVisible();
  await expectAccessibleOnce(page, 'a site that is nobody’s yet');
  await page.getByRole('link', { name: 'Ficar com este site' }).click();
}

/** Keeps the site that was seen, to the first look at it in an account. Gives its id. */
export async function signUpToSite(page: Page): Promise<string> {
  await keepSeen(page);
  await page.waitForURL(/\/sign-up/);
  await signUp(page);
  await page.waitForURL(/\/sites\/[0-9a-f-]{36}\/ready/, { timeout: 30_000 });
  return /\/sites\/([0-9a-f-]{36})\//.exec(page.url())?.[1] as string;
}

/** From the public home to the first look at a site of this description. Gives its id. */
export async function describeSite(page: Page, prompt: string): Promise<string> {
  await tell(page, prompt);
  await makeUnderstood(page);
  return signUpToSite(page);
}
