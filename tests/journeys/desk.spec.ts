import { expect, type Page, test } from '@playwright/test';
import { AGENCY } from '../../local/demo/people.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { describeSite, newAddress, signInAsDemo } from './people.ts';
import { APP } from './place.ts';
import { publish } from './publish.ts';

const PROMPT = 'Zattera Usinagem em Caxias do Sul. Usinagem de precisão, eixos e flanges. WhatsApp (54) 95555-0177.';

async function openDesk(page: Page): Promise<void> {
  await page.goto(`${APP}/sign-in?next=${encodeURIComponent('/admin')}`);
  await signInAsDemo(page, AGENCY.email);
  await page.waitForURL(`${APP}/admin`);
}

/** A client with a live site who is in trouble: a name that waits, a site that is down, and somebody else's lead. */
async function makeTrouble(page: Page): Promise<{ clientId: string; company: string }> {
  const siteId = await describeSite(page, PROMPT);
  await publish(page);
  const [site] = await asAdmin<{ client_id: string }>('select client_id from sites where id = $1', [siteId]);
  const clientId = site!.client_id;
  const company = `Zattera ${siteId.slice(-6)}`;
  await asAdmin('update accounts set company_name = $2 where id = $1', [clientId, company]);
  const name = `zattera-${siteId.slice(-6)}.example`;
  await asAdmin(
    `insert into domains (id, client_id, site_id, name, apex, wants_www, proof, created_at, next_look_at)
     values (gen_random_uuid(), $1, $2, $3, $3, true, 'pm-aaaa-bbbb-cccc', now() - interval '4 days', now() + interval '1 day')`,
    [clientId, siteId, name],
  );
  await asAdmin(
    `insert into incidents (id, site_id, client_id, url, cause, started_at, confirmed_at)
     values (gen_random_uuid(), $1, $2, $3, 'server_error', now() - interval '20 minutes', now() - interval '18 minutes')`,
    [siteId, clientId, `https://${name}`],
  );
  await asAdmin(
    `insert into leads (id, email, host, grade, score, locale, consent, consented_at, created_at)
     values (gen_random_uuid(), $1, $2, 'D', 48, 'pt-BR', 'Sim', now(), now() - interval '2 days')`,
    [newAddress(), `padaria-${siteId.slice(-6)}.example`],
  );
  return { clientId, company };
}

test('the agency works through what needs it, by when it hurts, and takes things back', async ({ page, browser }, { project }) => {
  const { company } = await makeTrouble(page);
  const isPhone = project.name === 'phone';
  const desk = await (await browser.newContext({ viewport: project.use.viewport! })).newPage();
  await openDesk(desk);
  await expect(desk.getByRole('heading', { level: 1, name: 'Precisa de você agora' })).toBeVisible();
  const row = (title: RegExp) => desk.getByRole('listitem').filter({ hasText: title }).filter({ hasText: company });
  const down = row(/Site fora do ar/);
  await expect(down).toBeVisible();
  await expect
    .poll(() =>
      down
        .locator('img')
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBeGreaterThan(0);
  await expectAccessibleInBothThemes(desk, 'what needs the agency');

  // Put off, with a reason or not at all; back within ten seconds.
  await down.getByRole('button', { expanded: false }).click();
  const detail = isPhone ? down : desk.getByRole('complementary', { name: 'Detalhe' });
  await expect(detail.getByText('Quem visita não vê o site.')).toBeVisible();
  if (isPhone) await detail.getByRole('button', { name: 'Adiar…' }).click();
  else await desk.keyboard.press('s');
  await expectAccessible(desk, 'putting something off');
  await desk.getByRole('button', { name: 'Adiar', exact: true }).click();
  await expect(desk.getByText('Preencha este campo.')).toBeVisible();
  await desk.getByLabel('Por quê', { exact: true }).fill('A hospedagem volta à noite');
  await desk.getByRole('button', { name: 'Adiar', exact: true }).click();
  await expect(down).toBeHidden();
  await desk.getByRole('button', { name: 'Desfazer' }).click();
  await expect(down).toBeVisible();

  // Taken on by whoever sits here.
  await detail.getByRole('button', { name: 'Pegar para mim' }).click();
  await expect(desk.getByText(/Agora é com/)).toBeVisible();
  await desk.goto(`${APP}/admin?owner=me`);
  await expect(down).toBeVisible();

  // One verb, done from the row.
  await desk.goto(`${APP}/admin?view=domains`);
  const domain = row(/Domínio parado/);
  await domain.getByRole('button', { name: /^Olhar de novo/ }).click();
  await expect(domain.getByText(/Pedido feito às/)).toBeVisible();
  if (!isPhone) {
    await desk.goto(`${APP}/admin?view=leads`);
    await expect(desk.getByRole('button', { name: /^Já respondi/ }).first()).toBeVisible();
    const leads = await desk.getByRole('button', { name: /^Já respondi/ }).count();
    await desk.keyboard.press('j');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('Contato marcado como respondido.')).toBeVisible();
    await desk.keyboard.press('Control+z');
    await expect(desk.getByRole('button', { name: /^Já respondi/ })).toHaveCount(leads);
  }
});

test('a client has people, sites and history, and keeps what the agency notes of them', async ({ page, browser }, { project }) => {
  const { clientId, company } = await makeTrouble(page);
  const desk = await (await browser.newContext({ viewport: project.use.viewport! })).newPage();
  await openDesk(desk);
  await desk.goto(`${APP}/admin/clients?q=${encodeURIComponent(company)}`);
  await expectAccessible(desk, 'clients');
  await desk.getByRole('link', { name: company }).filter({ visible: true }).click();
  await desk.waitForURL(`${APP}/admin/clients/${clientId}`);
  await expect(desk.getByText('Dona Lurdes').first()).toBeVisible();
  await expectAccessibleInBothThemes(desk, 'a client');
  await desk.getByLabel('Etiqueta', { exact: true }).fill('Usinagem');
  await desk.getByRole('button', { name: 'Etiquetar' }).click();
  await expect(desk.getByRole('button', { name: 'Tirar a etiqueta usinagem' })).toBeVisible();
  await desk.getByLabel('Nova anotação').fill('Prefere falar por telefone');
  await desk.getByRole('button', { name: 'Anotar' }).click();
  await expect(desk.getByText('Prefere falar por telefone').and(desk.locator('p'))).toBeVisible();
  await desk.goto(`${APP}/admin/clients?tag=usinagem&health=watch`);
  await expect(desk.getByRole('link', { name: company }).filter({ visible: true })).toBeVisible();
});

test('an admin manages limits, names and the team; the last admin stays', async ({ browser }, { project }) => {
  const desk = await (await browser.newContext({ viewport: project.use.viewport! })).newPage();
  await openDesk(desk);
  await desk.goto(`${APP}/admin/funnel`);
  await expectAccessible(desk, 'the funnel');
  const file = await desk.request.get(`${APP}/admin/figures/funnel_by_month`);
  expect([file.status(), (await file.text()).split('\r\n')[0]]).toEqual([200, '\ufeffmonth,visited,described,signed_up,published,paid']);

  await desk.goto(`${APP}/admin/plans`);
  await expectAccessible(desk, 'limits of plans');
  await desk.getByLabel('Plano', { exact: true }).selectOption('enterprise');
  await desk.getByLabel('Novo valor').fill('900');
  await desk.getByRole('button', { name: 'Salvar limite' }).click();
  await expect(desk.getByRole('row', { name: /^Sites \d/ })).toContainText('900');
  await asAdmin(`update plans set sites = null where key = 'enterprise'`);

  const name = `guardado${project.name}`;
  await desk.goto(`${APP}/admin/names`);
  await desk.getByLabel('Nome', { exact: true }).fill(name);
  await desk.getByLabel('Por quê', { exact: true }).fill('Parece do governo');
  await desk.getByRole('button', { name: 'Reservar', exact: true }).click();
  await desk.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Liberar' }).click();
  await expect(desk.getByRole('listitem').filter({ hasText: name })).toBeHidden();

  // Admins whom other journeys made are let go, or this one would not be the last.
  await asAdmin('update people set staff_role = null where staff_role is not null and id <> (select id from auth.users where email = $1)', [
    AGENCY.email,
  ]);
  await desk.goto(`${APP}/admin/staff`);
  await expectAccessible(desk, 'the team');
  const me = desk.getByRole('listitem').filter({ hasText: '(você)' });
  await me.getByRole('combobox').selectOption('developer');
  await me.getByRole('button', { name: /^Salvar/ }).click();
  await expect(me.getByText('É o último admin.')).toBeVisible();
});
