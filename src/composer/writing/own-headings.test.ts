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
  [
    'en',
    'Threads of Iseyin, aso-oke weaving in Iseyin. Gele tying 5,000 naira, bridal 25,000. Half payment before we start the loom. We teach girls weaving free every Wednesday. Ready in 3 weeks. WhatsApp 0803 555 0192',
    /free|weeks/i,
  ],
])('%s: a glad sentence of the owner heads the others', (_, prompt, heading) => {
  const doc = siteOf(prompt);
  expect(titles(doc, 'features').filter((title) => heading.test(title))).toHaveLength(1);
  expect(titles(doc, 'features').filter((title) => /saber|know/i.test(title))).toEqual([]);
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

test('one sentence stands under the plain heading of its kind', () => {
  const doc = siteOf(
    "I sweep chimneys. Tealby Chimneys, me and my lad Tom, based in Louth and we go as far as Horncastle, Alford and Market Rasen. Open fire £60, woodburner £65, Aga or Rayburn £75. Ring 01507 555 0172 after 5, before that I'm up a ladder.",
  );
  const lone = Object.values(doc.sections).find(({ slots }) => /my lad Tom/.test(said(doc, slots.body)));
  expect(said(doc, lone?.slots.title)).toBe('About');
});

test.each([
  [
    'pt',
    'Faço unha em gel na minha casa em Ribeirão, alongamento 150, manutenção 90. Só com hora marcada. Se faltar sem avisar cobro 50%. Whats 16 99123-0099',
  ],
  [
    'en',
    'Mobile dog groomer in Leeds. Small dogs £35, large £60. Payment by card or cash. Please shut your own dog in first. 07700 900431',
  ],
  [
    'es',
    'Cafetería Niebla en Xalapa. Espresso $35, capuchino $52. Hay wifi y enchufes, se aceptan perros. Café tostado por nosotros. 228 555 0101',
  ],
])('%s: conditions are headed by what a visitor does, never by "good to know"', (_, prompt) => {
  const doc = siteOf(prompt);
  const names = Object.values(doc.sections).flatMap(({ slots, nav }) => [said(doc, slots.title), said(doc, nav)]);
  expect(names.join('\n')).not.toMatch(/saber|good to know|worth knowing/i);
});

test.each([
  ['Pedido até meio dia da véspera', true],
  ['Mandamos a todo el país', true],
  ['Não vendo pra menor de 18', false],
  ['Ar condicionado de casa não faço', false],
  ['Parcelamos em 3x no cartão', true],
  ['Chegamos ou', false],
  ['Taxa R$ 5', false],
  ['Olla de barro como antes +$80', false],
  ['And we come to you too', false],
])('"%s" may head a section: %s', (text, can) => expect(canHead(text)).toBe(can));
