import { expect, test } from 'vitest';
import { withoutCorrections } from './without-corrections.ts';

test.each([
  [
    'CASCAVEL - CORBÉLIA - TOLEDO\nagora é só whats 45 99917-6032 e toledo nós não atende mais.',
    'CASCAVEL - CORBÉLIA\nagora é só whats 45 99917-6032.',
  ],
  ['Rosario - Funes - Roldán. Es del volante viejo, a Roldán ya no vamos. 341', 'Rosario - Funes. Es del volante viejo. 341'],
  ["Leeds, Otley and Skipton. From the old leaflet, we don't do Skipton any more. 0113", 'Leeds, Otley. From the old leaflet. 0113'],
  ['Hacemos tortas, alfajores y panes. Ya no hacemos panes. 11', 'Hacemos tortas, alfajores. 11'],
])('one of a row that is told to be gone goes with the remark: %s', (said, read) => expect(withoutCorrections(said).text).toBe(read));

test.each([
  ["Open fire £60. We don't do August — actually scrap that, we do now. Ring 01588", 'Open fire £60. Ring 01588'],
  ['Corte 30. Não atendemos em agosto, aliás atendemos sim agora. 54 99999', 'Corte 30. 54 99999'],
  ['Corte $30. No abrimos los lunes, mentira, ahora sí abrimos. 11 555', 'Corte $30. 11 555'],
  ['Bolo 350. Não faço entrega, aliás faço sim, só em Ouro Preto.', 'Bolo 350. Faço entrega, só em Ouro Preto.'],
])('a refusal that is taken back goes with its remark: %s', (said, read) => expect(withoutCorrections(said).text).toBe(read));

test.each([
  'Marituba não levo mais, é longe.',
  "We cover Leeds and York. We don't do roofs.",
  'Corte, barba e sobrancelha. Não faço sobrancelha em criança.',
  'No hacemos envíos, pero sí retiro en local.',
])('other refusals stay: %s', (said) => expect(withoutCorrections(said).text).toBe(said));

test.each([
  ['Seg a sáb 8h às 18h\nDOMINGO 8h às 12h\n(34) 99115-6042\no domingo ta errado, a gente nao abre mais domingo.', /DOMINGO 8h/],
  ['Open Mon to Fri 9am to 5pm, Sunday 10am to 2pm. Old leaflet. We don’t open on Sundays any more.', /Sunday 10am/],
  ['Lunes a viernes de 9 a 18, sábado de 9 a 13. Ya no abrimos los sábados.', /sábado de 9/],
])('the hours of a day that is closed now go: %s', (said, gone) => {
  expect(said).toMatch(gone);
  expect(withoutCorrections(said).text).not.toMatch(gone);
});
