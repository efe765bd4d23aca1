import { expect, type Page, test } from '@playwright/test';
import { compose } from '#composer/compose.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { pageTree } from '#composer/model/outline/page-tree.ts';
import type { Question } from '#composer/model/question.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import { record } from '../../local/model/record.ts';
import { expectAccessible } from './axe.ts';
import { asAdmin } from './cloud.ts';
import { makeUnderstood, signUpToSite, tell } from './people.ts';
import { MODEL, RECORDINGS } from './place.ts';
import { readPreview } from './read-preview.ts';

const TITLE = 'O que o Beto conserta';
const NOTE = 'Comecei em 2009, na garagem do meu pai. Ele era torneiro e me ensinou tudo.';

/** A town of its own: a neighbour's look would make it another site, and another question. */
const promptOf = (town: string) =>
  `Site da oficina do Beto, conserto de bicicleta em ${town}. Minha história: comecei em 2009 na garagem do meu pai, que era torneiro e me ensinou tudo. Depois fui pra rua do Sol e hoje somos três. Aqui ninguém troca peça boa. Eu mostro a peça velha pra você ver. Revisão completa R$ 120. Troca de pneu R$ 30. A gente busca e devolve no centro. Quanto tempo demora? Quase sempre fica pronto no mesmo dia. WhatsApp (81) 95555-0177.`;

const answer = <T>(question: Question<T>, value: T) =>
  record(question, {}, value as Record<string, unknown>, { model: 'journey', dir: RECORDINGS });

/** Writes down what the model answers about this site. */
function recordAnswers(prompt: string): void {
  const made = compose({ prompt });
  if (made.outcome === 'refuse') throw new Error(made.message);
  const { document, brief } = made;
  const priced = pageTree(document).sections.find(({ section }) => section.kind === 'pricing')!;
  const voice = ['plain words', 'dry humour', 'short sentences'];
  const sections = [{ n: priced.n, title: TITLE, lead: null }];
  const outline = { headline: 'Bicicleta consertada numa garagem', lead: null, sections, voice, pages: [] };
  answer(outlineQuestion(document, brief), outline);
  answer(sectionQuestion(document, brief, priced.section.id, outline)!, { note: NOTE });
}

/** The next answers come slowly enough to be watched. */
async function slowly(times: number, tokensPerSecond: number): Promise<void> {
  const body = JSON.stringify({ mode: 'slow_stream', times, tokensPerSecond });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${MODEL}/_control`, { method: 'POST', headers, body })).ok).toBe(true);
}
const atFullSpeed = () => fetch(`${MODEL}/_control`, { method: 'DELETE' });
test.afterEach(atFullSpeed);

const writing = (page: Page) => page.getByRole('region', { name: 'Escrita do site' });

test('the site is there at once, a model writes into it part by part, and a page that is loaded again goes on', async ({ page }) => {
  const prompt = promptOf('Igarassu');
  recordAnswers(prompt);
  await tell(page, prompt);
  await slowly(50, 12);
  await makeUnderstood(page);
  const siteId = await signUpToSite(page);
  await expect(writing(page)).toBeVisible();
  await expect(page.frameLocator('iframe').first().locator('h1')).toBeVisible();
  expect(await readPreview(page, siteId)).not.toContain(TITLE);
  await expect(writing(page)).toContainText('demonstração');
  await expectAccessible(page, 'a site that is being written');
  await page.reload();
  await expect(writing(page)).toContainText(/Escrevendo: /, { timeout: 30_000 });
  expect(await readPreview(page, siteId)).toContain(TITLE);
  await page.screenshot({ path: `.artifacts/writing-${page.viewportSize()!.width}.png` });
  await atFullSpeed();
  await expect(writing(page)).toBeHidden({ timeout: 60_000 });
  expect(await readPreview(page, siteId)).toContain(NOTE);
  await expect(page.getByText('Textos de demonstração')).toBeVisible();
});

test('who has seen enough stops the writing, and keeps what is written', async ({ page }) => {
  const prompt = promptOf('Itamaracá');
  recordAnswers(prompt);
  await tell(page, prompt);
  await slowly(50, 4);
  await makeUnderstood(page);
  const siteId = await signUpToSite(page);
  await page.getByRole('button', { name: 'Parar de escrever' }).click();
  await expect(writing(page)).toBeHidden();
  await expect(page.getByText('Você parou a escrita')).toBeVisible();
  expect(await readPreview(page, siteId)).not.toContain(TITLE);
  const rows = await asAdmin<{ stage: string; charged: number }>(
    `select g.stage, (select count(*)::int from usage_events u where u.site_id = g.site_id and u.meter = 'page_generate') as charged
     from generations g where g.site_id = $1`,
    [siteId],
  );
  expect(rows).toEqual([{ stage: 'done', charged: 1 }]);
});
