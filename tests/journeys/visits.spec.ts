import { type Browser, expect, type Page, test } from '@playwright/test';
import { encodeId } from '#platform/ids.ts';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { describeSite, newAddress, PASSWORD, signUp } from './people.ts';
import { APP, MAILBOX } from './place.ts';

const REASON = 'Chamado 1182: o telefone não aparece';

async function signedIn(browser: Browser, email: string, next: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'pt-BR', timezoneId: 'America/Sao_Paulo', viewport })).newPage();
  await page.goto(`${APP}/sign-in?next=${next}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Senha', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page).toHaveURL(APP + next);
  return page;
}

/** Somebody of the agency, as if they had signed in an hour ago. */
async function staff(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'pt-BR', viewport })).newPage();
  await page.goto(`${APP}/sign-up?next=/account`);
  const email = await signUp(page, newAddress());
  await expect(page).toHaveURL(`${APP}/account`);
  await page.context().close();
  await asAdmin(
    `update people set staff_role = 'admin', full_name = 'Helena Prado' where id = (select id from auth.users where email = $1) returning 1`,
    [email],
  );
  const again = await signedIn(browser, email, '/account', viewport);
  // Their second factor was shown then, too.
  await asAdmin(
    `insert into app.session_factors (session_id, person_id, method)
     select s.id, s.user_id, 'passkey' from auth.sessions s join auth.users u on u.id = s.user_id where u.email = $1 returning 1`,
    [email],
  );
  await asAdmin(
    `update app.session_proofs set proved_at = now() - interval '1 hour' where person_id = (select id from auth.users where email = $1) returning 1`,
    [email],
  );
  return again;
}

async function proveIt(page: Page): Promise<void> {
  const question = page.getByRole('dialog', { name: 'Confirme que é você' });
  await question.getByLabel('Sua senha de agora').fill(PASSWORD);
  await question.getByRole('button', { name: 'Confirmar' }).click();
}

const subjects = async (email: string): Promise<string[]> => {
  const mails = (await (await fetch(`${MAILBOX}/_mail.json?to=${encodeURIComponent(email)}`)).json()) as { subject: string }[];
  return mails.map(({ subject }) => subject);
};

test('the agency enters, looks, is refused, asks to write, changes a name, and the client sees both', async ({
  page,
  browser,
  viewport,
}) => {
  const size = viewport!;
  const siteId = await describeSite(
    page,
    'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.',
  );
  const [{ client_id: clientId, email }] = (await asAdmin<{ client_id: string; email: string }>(
    'select s.client_id, u.email from sites s join auth.users u on u.id = s.client_id where s.id = $1',
    [siteId],
  )) as [{ client_id: string; email: string }];

  const helper = await staff(browser, size);
  await helper.goto(`${APP}/admin/clients/${clientId}`);
  await helper.getByRole('button', { name: 'Entrar como…' }).click();
  const reason = helper.getByLabel('Motivo ou número do chamado');
  await expect(reason).toBeFocused();
  await reason.fill(REASON);
  await expectAccessible(helper, 'why somebody enters');
  await helper.getByRole('button', { name: 'Entrar na conta' }).click();
  // Left without a proof, the form is as it was.
  await helper.getByRole('dialog', { name: 'Confirme que é você' }).getByLabel('Sua senha de agora').focus();
  await helper.keyboard.press('Escape');
  await expect(helper.getByRole('dialog')).toHaveCount(1);
  await expect(reason).toHaveValue(REASON);
  await helper.getByRole('button', { name: 'Entrar na conta' }).click();
  await proveIt(helper);
  await expect(helper).toHaveURL(`${APP}/sites`);
  const band = helper.getByRole('complementary', { name: 'Visita à conta de um cliente' });
  await expect(band).toContainText('só leitura');
  await expect(band.getByRole('timer')).toHaveText(/^(30:00|29:\d\d)$/);
  await expectAccessible(helper, 'a visit that looks');

  await helper.goto(`${APP}/sites/${siteId}`);
  await expect(helper.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(helper.getByLabel('Nome do site')).toBeHidden();
  await expect(helper.getByRole('link', { name: 'Novo site' })).toBeHidden();
  const refused = await helper.evaluate(
    async (path) => (await (await fetch(path, { method: 'POST' })).json()) as { status: number; code?: string },
    `/v1/sites/${encodeId('site', siteId)}/build`,
  );
  expect(refused).toMatchObject({ status: 403 });
  await helper.goto(`${APP}/sites/${siteId}/edit`);
  await expect(band).toBeVisible();
  await expect(helper.getByRole('heading', { name: 'Esta página abre quando a visita pode escrever' })).toBeVisible();
  await helper.goto(`${APP}/plan`);
  await expect(helper.getByRole('heading', { name: 'Esta página fica fechada em visitas' })).toBeVisible();

  await helper.goto(`${APP}/sites/${siteId}`);
  await band.getByRole('button', { name: 'Passar a escrever…' }).click();
  // The proof of a minute ago counts.
  await helper.getByRole('button', { name: 'Passar a escrever', exact: true }).click();
  await expect(band).toContainText('pode escrever');
  await expect(helper.getByRole('link', { name: 'Novo site' })).toBeHidden();
  await helper.getByLabel('Nome do site').fill('Pão da Vila de Olinda');
  await helper.getByRole('button', { name: 'Salvar nome' }).click();
  await expect(helper.getByRole('heading', { level: 1, name: 'Pão da Vila de Olinda' })).toBeVisible();

  await expect.poll(() => subjects(email)).toContain('Helena Prado, da agência, entrou na sua conta');
  await page.goto(`${APP}/sites`);
  await expect(page.getByText('Helena Prado, da agência, está na sua conta agora e pode mudar')).toBeVisible();
  await page.getByRole('link', { name: 'Ver quem entrou' }).click();
  await expect(page).toHaveURL(`${APP}/account/visits`);
  const entry = page.getByRole('list', { name: 'Entradas da agência' });
  await expect(entry).toContainText(REASON);
  await expect(entry).toContainText('Página de um site');
  // Refused: not seen.
  await expect(entry).not.toContainText('Editor de um site');
  await expect(entry).toContainText('mudou o nome do site para Pão da Vila de Olinda');
  await expectAccessible(page, 'who entered');
  // The open page has only just asked, and nobody touches it: it is covered all the same.
  await helper.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByRole('button', { name: 'Tirar da conta: Helena Prado' }).click();
  await expect(entry).toContainText('Tirada por vocês');
  const end = helper.getByRole('dialog', { name: 'A visita terminou' });
  await expect(end).toContainText('encerrou a visita', { timeout: 15_000 });
  await expectAccessible(helper, 'the end of a visit');
  await end.getByRole('link', { name: 'Voltar para a agência' }).click();
  await expect(helper).toHaveURL(`${APP}/admin/clients/${clientId}?visit=over`);
  await expect(helper.getByText('A visita terminou: passaram os 30 minutos')).toBeVisible();
  await expect(band).toBeHidden();

  await page.goto(`${APP}/account/activity?who=agency`);
  await expect(page.getByText(/^Helena Prado, da agência, em nome de .+ mudou o nome do site para Pão da Vila de Olinda/)).toBeVisible();
  await expectAccessible(page, 'activity');
  const file = await page.request.get(`${APP}/account/activity/csv?who=agency`);
  expect(await file.text()).toContain('Helena Prado, da agência, em nome de');
  await helper.goto(`${APP}/admin/audit?account=${clientId}`);
  await expect(helper.getByRole('list', { name: 'Linhas da auditoria' })).toContainText('em visita');
  await expectAccessible(helper, 'the audit of the agency');
  expect((await helper.request.get(`${APP}/admin/audit/jsonl?account=${clientId}`)).headers()['content-type']).toContain('ndjson');
  expect((await page.request.get(`${APP}/admin/audit/jsonl`)).status()).toBe(404);
});
