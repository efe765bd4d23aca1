import { expect, type Page, test } from '@playwright/test';
import { compose } from '#composer/compose.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { pageTree } from '#composer/model/outline/page-tree.ts';
import { takeOutline } from '#composer/model/outline/take-outline.ts';
import { rewriteQuestion } from '#composer/model/rewrite/rewrite-question.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { takeSection } from '#composer/model/section/take-section.ts';
import { changesOf } from '#composer/model/writing/changes-of.ts';
import { apply } from '#site/changes/apply.ts';
import type { SiteDocument } from '#site/schema.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { answerAsKept, answerWith, hinder, unhinder } from './model.ts';
import { describeSite, makeUnderstood, signUpToSite, tell } from './people.ts';
import { APP } from './place.ts';
import { readPreview } from './read-preview.ts';

const TITLE = 'O que o Beto conserta';
const LEAD = 'Conserto de bicicleta em Goiana.';
const BETTER = 'Conserto de bicicleta em Goiana, quase sempre no mesmo dia.';
const NOTE = 'No cartão, parcelamos a revisão em três vezes sem juros. Quase sempre fica pronto no mesmo dia.';

/** A town of its own: a neighbour's look would make it another site, and another question. */
const promptOf = (town: string) =>
  `Site da oficina do Beto, conserto de bicicleta em ${town}. Aqui ninguém troca peça boa. Eu mostro a peça velha pra você ver. Revisão completa R$ 120. Troca de pneu R$ 30. Parcelamos a revisão no cartão em três vezes sem juros. A gente busca e devolve no centro. Quanto tempo demora? Quase sempre fica pronto no mesmo dia. WhatsApp (81) 95555-0177.`;

/** Writes down what the model answers about this site; gives the site as it is then. */
function recordAnswers(prompt: string): SiteDocument {
  const made = compose({ prompt });
  if (made.outcome === 'refuse') throw new Error(made.message);
  const { document, brief } = made;
  const priced = pageTree(document).sections.find(({ section }) => section.kind === 'pricing')!;
  const voice = ['plain words', 'dry humour', 'short sentences'];
  const sections = [{ n: priced.n, title: TITLE, lead: null }];
  const outline = { headline: 'Bicicleta consertada no mesmo dia', lead: null, sections, voice, spelling: [], pages: [] };
  answerWith(outlineQuestion(document, brief), outline);
  answerWith(sectionQuestion(document, brief, priced.section.id, outline)!, { note: NOTE });
  const take = (to: SiteDocument, { edits }: ReturnType<typeof takeSection>) => apply(to, changesOf(to, brief.locale, edits));
  return take(take(document, takeOutline(document, brief, outline)), takeSection(document, brief, priced.section.id, { note: NOTE }));
}

test.afterEach(unhinder);

const writing = (page: Page) => page.getByRole('region', { name: 'Escrita do site' });

test('the site is there at once, a model writes into it part by part, and a page that is loaded again goes on', async ({ page }) => {
  test.slow();
  const prompt = promptOf('Goiana');
  const document = recordAnswers(prompt);
  await tell(page, prompt);
  await hinder({ mode: 'slow_stream', tokensPerSecond: 12 });
  await makeUnderstood(page);
  const siteId = await signUpToSite(page);
  await expect(writing(page)).toBeVisible();
  await expect(page.frameLocator('iframe').first().locator('h1')).toBeVisible();
  expect(await readPreview(page, siteId)).not.toContain(TITLE);
  await expect(writing(page)).toContainText('demonstração');
  await expectAccessible(page, 'a site that is being written');
  await page.reload();
  // On a busy machine the one part is through before it is looked at.
  await expect(writing(page)).toContainText(/Escrevendo: |Relendo/, { timeout: 30_000 });
  expect(await readPreview(page, siteId)).toContain(TITLE);
  await page.screenshot({ path: `.artifacts/writing-${page.viewportSize()!.width}.png` });
  await unhinder();
  await expect(writing(page)).toBeHidden({ timeout: 60_000 });
  expect(await readPreview(page, siteId)).toContain(NOTE);
  await expect(page.getByText('Textos de demonstração')).toBeVisible();
  await rewrite(page, siteId, document);
});

/** A paragraph of the site is rewritten: turned down for nothing, then taken at its price, and taken back. */
async function rewrite(page: Page, siteId: string, document: SiteDocument): Promise<void> {
  const target = { of: 'text' as const, key: 'hero.lead' };
  answerAsKept(rewriteQuestion(document, { target, wish: { kind: 'rewrite' }, locale: 'pt-BR' })!.question);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  const canvas = page.frameLocator('iframe').first();
  const panel = page.getByRole('dialog');
  const told = panel.getByRole('status').first();
  await canvas.getByText(LEAD).click();
  await page.getByRole('button', { name: 'Dizer de outro jeito' }).click();
  await expect(panel.getByText(/^Grátis no seu plano · até \d+ tokens$/)).toBeVisible();
  await expectAccessibleInBothThemes(page, 'the assistant');
  await panel.getByRole('button', { name: 'Ver proposta' }).click();
  await expect(told).toHaveText('Proposta pronta, com uma mudança.');
  await expect(panel.locator('ins').first()).toBeVisible();
  await expectAccessibleInBothThemes(page, 'a proposal');
  await panel.getByRole('button', { name: 'Recusar' }).click();
  await expect(told).toHaveText('Recusada. Nada mudou e nada foi cobrado.');
  expect(await charged(siteId)).toEqual([]);

  await panel.getByRole('button', { name: 'Ver proposta' }).click();
  await expect(told).toHaveText('Proposta pronta, com uma mudança.');
  expect(await charged(siteId)).toEqual([]);
  await panel.getByRole('button', { name: 'Aceitar' }).click();
  await expect(panel).toBeHidden();
  await expect(canvas.getByText(BETTER)).toBeVisible();
  const [price, ...more] = await charged(siteId);
  expect(more).toEqual([]);
  expect(price).toBeGreaterThan(100);
  expect(price).toBeLessThan(1000);
  expect((await lastIntents(siteId))[0]).toBe('model-writes');

  await page.getByRole('button', { name: 'Desfazer o que a IA escreveu' }).click();
  await expect(canvas.getByText(LEAD)).toBeVisible();
  await expect.poll(() => lastIntents(siteId)).toEqual(['undo', 'model-writes']);
  expect(await charged(siteId)).toEqual([price]);
}

const charged = async (siteId: string) =>
  (
    await asAdmin<{ tokens: number }>(`select quantity::int as tokens from usage_events where site_id = $1 and meter = 'ai_token'`, [
      siteId,
    ])
  ).map(({ tokens }) => tokens);

/** What was done to the draft last, latest first. */
const lastIntents = async (siteId: string) =>
  (await asAdmin<{ intent: string }>('select intent from operations where site_id = $1 order by revision desc limit 2', [siteId])).map(
    ({ intent }) => intent,
  );

test('by keyboard alone: the assistant opens from the text, keeps the focus, and gives it back', async ({ page }) => {
  test.skip(page.viewportSize()!.width < 1024, 'a phone has no such keyboard');
  test.slow();
  const prompt = promptOf('Vicência');
  const made = compose({ prompt });
  if (made.outcome === 'refuse') throw new Error(made.message);
  const request = { target: { of: 'text' as const, key: 'hero.lead' }, wish: { kind: 'shorter' as const }, locale: 'pt-BR' };
  answerWith(rewriteQuestion(made.document, request)!.question, { question: null, texts: [{ n: 1, text: 'Conserto de bicicleta.' }] });
  const siteId = await describeSite(page, prompt);
  await page.goto(`${APP}/sites/${siteId}/edit`);
  await page.getByRole('button', { name: 'Abertura' }).first().press('Enter');
  const opener = page.getByRole('button', { name: 'Pedir à IA: Introdução' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  const hasFocus = () => panel.evaluate((element) => element.contains(document.activeElement));
  await expect(panel).toBeVisible();
  expect(await hasFocus()).toBe(true);
  await expect(panel.getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'Mais curto' })).toBeChecked();
  await expect(panel.getByRole('button', { name: 'Ver proposta' })).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Ver proposta' })).toBeFocused();
  await hinder({ mode: 'slow_stream', tokensPerSecond: 1 });
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status').first()).toHaveText('Escrevendo…');
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Cancelar' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(opener).toBeFocused();
  // Stopped: nothing is held for it any more.
  const rows = () => asAdmin<{ state: string }>('select state from proposals where site_id = $1', [siteId]);
  await expect.poll(rows).toEqual([{ state: 'rejected' }]);
});

test('who has seen enough stops the writing, and keeps what is written', async ({ page }) => {
  const prompt = promptOf('Itamaracá');
  recordAnswers(prompt);
  await tell(page, prompt);
  await hinder({ mode: 'slow_stream', tokensPerSecond: 4 });
  await makeUnderstood(page);
  const siteId = await signUpToSite(page);
  await page.getByRole('button', { name: 'Parar de escrever' }).click();
  await expect(writing(page)).toBeHidden();
  await expect(page.getByText('Você parou antes do fim')).toBeVisible();
  expect(await readPreview(page, siteId)).not.toContain(TITLE);
  const rows = await asAdmin<{ stage: string; charged: number }>(
    `select g.stage, (select count(*)::int from usage_events u where u.site_id = g.site_id and u.meter = 'page_generate') as charged
     from generations g where g.site_id = $1`,
    [siteId],
  );
  expect(rows).toEqual([{ stage: 'done', charged: 1 }]);
});

// Last: for a while after it the model is not asked again.
test('with the model down the site is whole and says so in one sentence; a rewriting fails for nothing and can be tried again', async ({
  page,
}) => {
  test.slow();
  await tell(page, promptOf('Paudalho'));
  await hinder({ mode: 'unavailable_503' });
  await makeUnderstood(page);
  const siteId = await signUpToSite(page);
  await expect(page.getByText(/então montamos os textos sem ela\./)).toBeVisible({ timeout: 60_000 });
  await expect(page.frameLocator('iframe').first().locator('h1')).toBeVisible();
  await expectAccessible(page, 'a site that no model wrote');

  await page.goto(`${APP}/sites/${siteId}/edit`);
  await page.frameLocator('iframe').first().getByText('Conserto de bicicleta em Paudalho.').click();
  await page.getByRole('button', { name: 'Dizer de outro jeito' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText('Mais curto').click();
  await panel.getByRole('button', { name: 'Ver proposta' }).click();
  await expect(panel.getByRole('alert')).toHaveText(/A IA não respondeu agora\. Nada foi cobrado/, { timeout: 60_000 });
  await expectAccessibleInBothThemes(page, 'a proposal that failed');
  await panel.getByRole('button', { name: 'Tentar de novo' }).click();
  await expect(panel.getByRole('alert')).toBeVisible({ timeout: 60_000 });
  await panel.getByRole('button', { name: 'Pedir outra coisa' }).click();
  // What was wished stays chosen.
  await expect(panel.getByRole('radio', { name: 'Mais curto' })).toBeChecked();
  expect(await charged(siteId)).toEqual([]);
});
