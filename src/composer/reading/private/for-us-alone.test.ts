import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

function siteOf(prompt: string): string {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  const { strings, facts } = composed.document;
  return [...Object.values(strings).flatMap((texts) => Object.values(texts)), ...Object.values(facts).map(({ text }) => text)].join('\n');
}

test.each([
  [
    'Clínica Brotar em Bauru, psicologia infantil. Não coloquem valores de consulta. (Para vocês saberem: sessão 190, neuro 620.) 14 3222-1010',
    /190|620/,
  ],
  ['Estudio Calma, yoga en Lanús. No pongan precios. (Para que sepan: clase suelta $9.000.) 11 5555-0101', /9\.000/],
  ['Oak Physio, Leeds. Sports massage and rehab. So you know, it is £45 a session. 0113 555 0100', /45/],
  [
    'Clínica Sorriso em Blumenau. Pedimos que NÃO se publiquem preços. Para conhecimento de vocês apenas: a consulta custa R$ 220. (47) 3322-6174',
    /220/,
  ],
  ['Buffet Lua, Itu. Só pra conhecimento de vocês: o aluguel é R$ 4.000. Festa infantil e casamento. 11 99999-0000', /4\.000/],
  ['Para su conocimiento únicamente: la hora vale $5.000. Plomero en Salta, Don Beto. 387 555-0101', /5\.000/],
  ['Fisio Viva, Natal. Gostaríamos que os preços não apareçam no site. Sessão R$ 90. 84 3222-1010', /R\$ 90/],
  ['Estudio Sur, Rosario, pilates. Pedimos que no se publiquen los precios. Clase $9.000. 341 555-0101', /9\.000/],
  ['Oak Clinic, Leeds. We ask that prices are not published. Consultation £60. 0113 555 0100', /£60/],
])('what only we are to know is on no page: %s', (prompt, told) => expect(siteOf(prompt)).not.toMatch(told));

test.each([
  [
    "Mangue Kayak, trips in Paraty, R$ 190. August and September we're closed, I go see my mum in Leeds. +55 24 99876-5031",
    /mum|Leeds/,
    /closed/,
  ],
  [
    'Marmita da Bia em Natal, P 15, M 18. Segunda feijoada, terça frango, domingo não cozinho nem pra mim. 84 99999-0000',
    /pra mim/,
    /feijoada/i,
  ],
  ['Bird nest removal from £90 depends how bad. Open fire £60. Sooty Bob, Hull. 01482 555 010', /how bad/, /from £90/],
])('a word about the owner beside a fact is left out: %s', (prompt, told, fact) => {
  expect(siteOf(prompt)).not.toMatch(told);
  expect(siteOf(prompt)).toMatch(fact);
});

test.each([
  ['Yoga con Vera, Valparaíso. Suelta $8.000. Antes daba en Viña pero ya no. +56 9 5555 1212', /Viña/],
  ['Oak Photos, Leeds. Portraits £90. I used to shoot weddings in York but not any more. 0113 555 0100', /York/],
])('how it was before is left out: %s', (prompt, told) => expect(siteOf(prompt)).not.toMatch(told));

test.each([
  ['Modista en Valladolid. Arreglos desde 8 €. De lunes a viernes de 10 a 14. Por las tardes cuido a mis nietos. 983 555 010', /nietos/],
  ['Sewing machine repairs, Belfast. Service £45. Closed Fridays, I mind my grandson. 028 9555 0100', /grandson/],
])('what the owner does for the family is left out: %s', (prompt, told) => expect(siteOf(prompt)).not.toMatch(told));
