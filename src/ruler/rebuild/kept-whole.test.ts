import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';

const stated = (...bodies: string[]) => ownerMessage(oldSite(...bodies), 2026).stated;
const partsOf = (...bodies: string[]) => stated(...bodies).parts.map(({ url: _, ...part }) => part);

test('a table of days, times and what takes place is a timetable', () => {
  const [part] = partsOf(
    '<h2>Nossos cultos</h2><table><tr><th>Dia</th><th>Horário</th><th>Reunião</th></tr><tr><td>Domingo</td><td>18h30</td><td>Culto</td></tr><tr><td>1º sábado do mês</td><td>15h</td><td>Chá das senhoras</td></tr></table>',
  );
  expect(part).toMatchObject({
    is: 'timetable',
    days: [
      { day: 'Domingo', lessons: [{ time: '18h30', title: 'Culto' }] },
      { day: '1º sábado do mês', lessons: [{ time: '15h', title: 'Chá das senhoras' }] },
    ],
  });
});

test.each([
  [
    'hours of the house',
    '<h2>Loja</h2><table><tr><td>Segunda</td><td>8h às 18h</td></tr><tr><td>Sábado</td><td>8h às 12h</td></tr></table>',
  ],
  [
    'prices',
    '<h2>Passeios</h2><table><tr><td>Sábado</td><td>9h</td><td>R$ 40,00</td></tr><tr><td>Domingo</td><td>9h</td><td>R$ 60,00</td></tr></table>',
  ],
])('%s are none', (_, body) => {
  expect(partsOf(body).filter(({ is }) => is === 'timetable')).toEqual([]);
});

test('a day above each heading of a calendar is that of what stands below it', () => {
  const event = (day: string, title: string, text: string) => `<article><time>${day}</time><h3>${title}</h3><p>${text}</p></article>`;
  const [part] = partsOf(
    `<h2>Agenda</h2>${event('12 de dezembro | 19:30 - 21:30', 'Cantata', 'Coral de 40 vozes.')}${event('22 de janeiro | 18:00 - 24 de janeiro | 14:00', 'Acampamento', 'No sítio, com transporte.')}`,
  );
  expect(part).toEqual({
    is: 'items',
    heading: 'Agenda',
    items: [
      { name: 'Cantata', note: '12 de dezembro, 19:30 - 21:30. Coral de 40 vozes.' },
      { name: 'Acampamento', note: '22 de janeiro, 18:00 - 24 de janeiro, 14:00. No sítio, com transporte.' },
    ],
  });
});

test('words in place of a price stand where the prices do', () => {
  const [part] = partsOf(
    '<h2>Preços</h2><ul><li>Alinhamento <span>R$ 120,00</span></li><li>Troca de óleo <span>Grátis</span></li><li>Retífica <span>A combinar</span></li></ul><p>Valores sujeitos a alteração. Peças não incluídas.</p>',
  );
  expect(part).toMatchObject({
    items: [{ price: 'R$ 120,00' }, { name: 'Troca de óleo', price: 'Grátis' }, { name: 'Retífica', price: 'A combinar' }],
    note: 'Valores sujeitos a alteração. Peças não incluídas.',
  });
});

test('places under names of their own are all kept with these, and a sentence of the footer stands with the contacts', () => {
  const site = stated(
    `<h1>Defesa de quem planta</h1><p>Há 22 anos no Mato Grosso do Sul.</p><footer><h4>Matriz Centro</h4><p>Rua Rui Barbosa, 2648, sala 31<br>Centro, Campo Grande - MS<br>CEP 79002-365</p><p>(67) 3384-5517</p>
    <h4>Atendimento Sidrolândia</h4><p>Avenida Dorvalino dos Santos, 710<br>Sidrolândia - MS</p><p>(67) 3272-0946</p><p>Garantia de 90 dias em todo serviço.</p><p>Site feito com carinho pela Agência Mate</p></footer>`,
  );
  expect(site.places).toEqual([
    { text: 'Rua Rui Barbosa, 2648, sala 31, Centro, Campo Grande - MS, CEP 79002-365', label: 'Matriz Centro' },
    { text: 'Avenida Dorvalino dos Santos, 710, Sidrolândia - MS', label: 'Atendimento Sidrolândia' },
  ]);
  expect(site.phones?.map(({ label }) => label)).toEqual(['Matriz Centro', 'Atendimento Sidrolândia']);
  expect(site.beside).toEqual(['Garantia de 90 dias em todo serviço.']);
});

test('one address in two forms, or an old one, is no second place', () => {
  expect(
    stated('<h1>Casa</h1><footer>Rua do Sol, 8, Centro</footer>', '<h2>Contato</h2><p>Rua do Sol, 8</p><p>Rua Velha, 10</p>').places,
  ).toBeUndefined();
});

test('a motto at the top opens the page, and a counter of visitors does not', () => {
  const opening = (top: string) => {
    const { headline, lead } = stated(
      `<div>${top}</div><h1>Carro parado é dinheiro parado</h1><p>Motor, freio e suspensão desde 1987.</p>`,
    );
    return [headline, lead];
  };
  const title = 'Carro parado é dinheiro parado';
  expect(opening('<b>CASA AURORA</b> <span>O barulho que ninguém acha</span>')).toEqual([
    title,
    'O barulho que ninguém acha. Motor, freio e suspensão desde 1987.',
  ]);
  expect(opening('<p class="tagline">Defesa com nome</p>')).toEqual([title, 'Defesa com nome. Motor, freio e suspensão desde 1987.']);
  expect(opening('Você é o visitante nº')).toEqual([title, 'Motor, freio e suspensão desde 1987.']);
});

test('numbers that end a text are no more of it', () => {
  const card = (title: string, text: string) => `<h3>${title}</h3><p>${text}</p>`;
  const parts = partsOf(
    `<h2>Áreas</h2>${card('Agrário', 'Contratos e divisas.')}${card('Família', 'Inventário e partilha.')}${card('Criminal', 'Inquérito e júri.')}<div>1312+</div><div>Processos acompanhados</div><div>100%</div><div>Satisfação</div><div>100%</div><div>Algodão orgânico</div>`,
  );
  expect(parts[0]).toMatchObject({
    is: 'items',
    items: [{ name: 'Agrário' }, { name: 'Família' }, { name: 'Criminal', note: 'Inquérito e júri.' }],
  });
  expect(parts[1]).toMatchObject({ is: 'figures', figures: [{ of: 'Processos acompanhados' }, { of: 'Algodão orgânico' }] });
  expect(JSON.stringify(parts)).not.toContain('Satisfação');
});

const dish = (id: string, [name, measure, words, price]: string[], opens: string) =>
  `<div class="item"><div><h3>${name}</h3><p>${measure}</p><div id="${id}" style="display: none"><p>${words}</p></div></div><p>${price}</p><p>${opens}</p></div>`;

test('what a button beside it opens is said of the thing, and what nothing opens stays hidden', () => {
  const menu = (opens: (id: string) => string) =>
    JSON.stringify(
      partsOf(
        '<h1>Casa Aurora</h1>',
        `<h2>Cardápio</h2>${[
          ['Pão francês', '1kg', 'Feito com fermentação natural.', 'R$ 16,00'],
          ['Pão de queijo', '100g', 'Com queijo canastra de verdade.', 'R$ 5,00'],
        ]
          .map((one, at) => dish(`detalhes-${at}`, one, opens(`detalhes-${at}`)))
          .join('')}`,
      ),
    );
  for (const opens of [
    (id: string) => `<button id="btn-${id}">Ver detalhes</button>`,
    (id: string) => `<a href="#${id}">Mais</a>`,
    (id: string) => `<button onclick="abre('${id}')">Mais</button>`,
  ])
    expect(menu(opens)).toContain('100g. Com queijo canastra de verdade');
  expect(menu(() => '')).not.toContain('canastra');
});

test('a menu of which the home page shows a dish stays whole', () => {
  const dishes = (...names: string[]) => names.map((name) => `<h3>${name}</h3><p>Da casa, ${name}.</p><p>R$ 5,00</p>`).join('');
  const parts = partsOf(
    `<h1>Casa Aurora</h1><h2>Produtos</h2>${dishes('Sonho', 'Bolo')}`,
    `<h2>Cardápio</h2>${dishes('Sonho', 'Pão', 'Torta', 'Suco', 'Café')}`,
  );
  expect(parts.map((part) => part.is === 'items' && part.items.length)).toEqual([2, 5]);
});

test.each([
  ['Consulte', 'Peças ou fatiados na hora'],
  ['Sob consulta', 'Feito no dia'],
])('%s below the words about a thing is its price', (price, words) => {
  const [part] = partsOf(
    `<h2>Produtos</h2><h3>Pão</h3><p>Quente.</p><p>R$ 5,00</p><h3>Frios</h3><p>${words}.</p><p>${price}</p><h3>Bolo</h3><p>Alto.</p><p>R$ 9,00</p>`,
  );
  expect(part).toMatchObject({ items: [{ name: 'Pão' }, { name: 'Frios', note: words, price }, { name: 'Bolo' }] });
});
