import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';
import { hoursInWords } from './site-hours.ts';

const itemsOf = (body: string) => ownerMessage(oldSite(body), 2026).stated.parts.flatMap((part) => (part.is === 'items' ? part.items : []));

test.each([
  ['Close board, waney lap and picket. Old fence removed and tipped from £4 a metre.', 'Garden fencing'],
  ['Cercas de madeira tratada e muros. Retirada da cerca velha a partir de R$ 40 o metro.', 'Cercas'],
  ['Vallas de madera y de malla; retirada de la valla vieja desde 15 € el metro.', 'Vallas'],
])('the sum of another thing is no price: %s', (text, name) => {
  const page = `<h1>Casa</h1><p>Somos uma família de cercadores desde 1988 e fazemos tudo à mão.</p><h2>Services</h2><h3>${name}</h3><p>${text}</p><h3>Gates</h3><p>Made to measure in our workshop.</p>`;
  const found = itemsOf(page).find((item) => item.name === name);
  expect(found).toEqual({ name, note: text });
});

test('a description that ends with its own price keeps it', () => {
  const page =
    '<h1>Casa</h1><h2>Bolos</h2><h3>Bolo de cenoura</h3><p>Com cobertura de chocolate, R$ 45 o quilo.</p><h3>Broa</h3><p>De milho verde, R$ 12.</p>';
  expect(itemsOf(page).map(({ price }) => price)).toEqual(['R$ 45 o quilo', 'R$ 12']);
});

test.each([
  ['de martes a viernes de 10:00 a 14:00. Lunes cerrado (peluquería)', 'es', 'Lunes cerrado (peluquería).'],
  ['Segunda a sexta das 8h às 18h. Sábado fechado (oficina)', 'pt', 'Sábado fechado (oficina).'],
  ['Mon to Fri 9am to 5pm. Saturday 9am to noon (shop only)', 'en', 'Saturday 9am to noon (shop only).'],
])('hours of a part in brackets are not those of the house: %s', (hours, lang, note) => {
  const { table, notes } = hoursInWords(hours, lang);
  expect(notes).toEqual([note]);
  expect(table).not.toContain('(');
});

test.each([
  ['Guardería de día', 'Condiciones', ['Cartilla de vacunas al día.', 'No admitimos hembras en celo.']],
  ['Hotel para cães', 'Regras', ['Carteira de vacinação em dia', 'Só cães dóceis']],
])('the conditions of %s stand with it', (name, heading, lines) => {
  const list = lines.map((text) => `<li>${text}</li>`).join('');
  const page = `<h2>${name}</h2><p>Patio cubierto de noventa metros, ocho perros a la vez como máximo.</p><h3>${heading}</h3><ul>${list}</ul>`;
  const { parts } = ownerMessage(
    oldSite('<h1>Casa</h1><p>Cuidamos de perros y gatos en el barrio desde hace muchos años.</p>', page),
    2026,
  ).stated;
  expect(parts.map((part) => part.heading)).not.toContain(heading);
  const own = parts.find((part) => part.heading === name);
  expect(JSON.stringify(own)).toContain(`${heading}: ${lines[0]!.replace(/\.$/, '')}. ${lines[1]!.replace(/\.$/, '')}.`);
});

test.each([
  ['Antônio Bertolucci', true],
  ['Priscila Antunes', false],
])('a saying of %s, of whom the story tells or not', (by, isOwn) => {
  const story = 'Tudo começou em 1978, quando o seu Antônio Bertolucci e a dona Nair compraram o velho forno a lenha da Rua Quinze.';
  const page = `<h1>Casa</h1><h2>Nossa história</h2><p>${story}</p><p>"Pão bom não tem segredo: tem fermentação longa." - ${by}</p>`;
  const { parts, lead, headline } = ownerMessage(
    oldSite('<h1>Casa</h1><p>Pães e bolos feitos à mão todos os dias.</p>', page),
    2026,
  ).stated;
  expect(parts.some(({ is }) => is === 'quotes')).toBe(!isOwn);
  expect(JSON.stringify([parts, lead, headline])).toContain('Pão bom não tem segredo');
});
