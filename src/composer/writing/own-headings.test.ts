import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import type { Kind, Section, SiteDocument } from '#site/schema.ts';
import { canHead } from './own-headings.ts';

function siteOf(prompt: string): SiteDocument {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(`refused: ${made.reason}`);
  return made.document;
}
const said = (doc: SiteDocument, key: string | undefined): string => (key && doc.strings[doc.site.defaultLocale]?.[key as never]) || '';
const titles = (doc: SiteDocument, kind: Kind): string[] =>
  Object.values(doc.sections)
    .filter((section: Section) => section.kind === kind)
    .map(({ slots }) => said(doc, slots.title));
const allTexts = (doc: SiteDocument): string[] => Object.values(doc.strings[doc.site.defaultLocale] ?? {});

test.each([
  [
    'pt',
    'Vidraçaria Lumar, Anápolis. Faço box, espelho e sacada. Orçamento de graça. Não atendo prédio acima do 4º andar. 62 3321-4478',
    /^Orçamento de graça$/i,
  ],
  ['en', 'Bright Panes, window cleaning in Leeds. Free quotes. Not on public holidays. Reply within a day. Call 0113 496 0182', /quotes/i],
])('%s: a glad sentence of the owner heads the others', (_, prompt, heading) => {
  const doc = siteOf(prompt);
  const all = titles(doc, 'features');
  if (all.length > 0) expect(all.some((title) => heading.test(title)) || !all.some((title) => /saber|know/i.test(title))).toBe(true);
});

test('a rule stands without the word "rules" over it', () => {
  const doc = siteOf(
    'Sítio Dois Córregos, crio codorna em Laranjal Paulista. Bandeja com 30 ovos 8 reais. Pedido até meio dia da véspera. Entrego em Cerquilho e Tietê terça e sexta. 15 99744-0186',
  );
  expect(allTexts(doc)).not.toContain('Condições');
});

test('what costs nothing says so once', () => {
  const doc = siteOf(
    'Vidraçaria Boa Vista, Anápolis, sou vidraceiro. Box de banheiro, espelho e sacada. Orçamento de graça. Vidro quebrado de urgência atendo sábado também. 62 3321-4478',
  );
  expect(allTexts(doc).join('\n')).not.toMatch(/De graça|^Grátis$/m);
});

test('one sentence alone needs no heading', () => {
  const doc = siteOf(
    'Retífica Dois Irmãos em Rio Verde. Retificamos bomba injetora. Plantão na safra de janeiro a março, domingo e tudo. Rua Jataí 30. 64 99261-7740',
  );
  const lone = Object.values(doc.sections).find(({ slots }) => /Plantão na safra/.test(said(doc, slots.body)));
  if (lone) expect(lone.slots.title).toBeUndefined();
  expect(titles(doc, 'features').filter((title) => /saber/.test(title))).toEqual([]);
});

test.each([
  ['Pedido até meio dia da véspera', true],
  ['Mandamos a todo el país', true],
  ['Não vendo pra menor de 18', false],
  ['Chegamos ou', false],
  ['Taxa R$ 5', false],
  ['Olla de barro como antes +$80', false],
  ['And we come to you too', false],
])('"%s" may head a section: %s', (text, can) => expect(canHead(text)).toBe(can));
