import { expect, test } from 'vitest';
import { readLook } from './read-look.ts';

const formOf = (form: string) => readLook(`<body>${form}</body>`, 'http://velho.example/contato').form;

test('a form by which visitors write is read with what it asks for', () => {
  const form = formOf(
    `<form action="/envia.php"><label for="n">Nome *</label><input id="n"><label>E-mail: <input type="email"></label>
    Fone:<br><input name="fone"><p>Data da festa</p><input type="date"><select name="s"><option>Selecione</option><option>Casamento</option><option>Infantil</option></select>
    <input type="hidden" name="x"><input name="captcha" placeholder="Código captcha"><textarea placeholder="Seu pedido"></textarea><button>Pedir orçamento</button></form>`,
  );
  expect(form).toMatchObject({
    fields: [
      { asks: 'name', label: 'Nome', type: 'text' },
      { asks: 'email', label: 'E-mail', type: 'text' },
      { asks: 'phone', label: 'Fone', type: 'text' },
      { asks: 'other', label: 'Data da festa', type: 'date' },
      { asks: 'message', label: 'Seu pedido', type: 'textarea' },
    ],
    submit: 'Pedir orçamento',
  });
});

test('a choice keeps its options, and a usual button says nothing', () => {
  const form = formOf(
    '<form>Assunto <select><option>Escolha</option><option>Inventário</option><option>Criminal</option></select><textarea></textarea><input type="submit" value="Enviar"></form>',
  );
  expect(form?.fields[0]).toEqual({ asks: 'other', label: 'Assunto', type: 'select', options: ['Inventário', 'Criminal'] });
  expect(form?.submit).toBeUndefined();
});

test.each([
  '<form role="search"><input name="s"><button>Buscar</button></form>',
  '<form><input name="usuario"><input type="password"><button>Entrar</button></form>',
  '<form id="commentform"><input name="author"><input type="email"><textarea></textarea></form>',
  '<form action="livro.php"><input name="nome"><textarea></textarea></form>',
  '<form class="mc4wp-form"><input type="email"><button>Assinar</button></form>',
  '<form><input type="radio" name="v"><input type="radio" name="v"><button>Votar</button></form>',
])('%s: a form of a program is none', (form) => {
  expect(formOf(form)).toBeUndefined();
});

test('a form that asks for news alone is known as one', () => {
  const look = (form: string) => readLook(`<body>${form}</body>`, 'http://velho.example/').newsletter;
  expect(look('<form><p>Receba nossas novidades</p><input type="email"><button>Assinar</button></form>')).toBe('http://velho.example/');
  expect(look('<form><input name="nome"><input type="email"><textarea></textarea><button>Enviar</button></form>')).toBeUndefined();
});

test.each([
  ['Chegada', 'Saída', 'Quarto'],
  ['Check-in', 'Check-out', 'Room'],
  ['Llegada', 'Salida', 'Habitación'],
])('a form for a stay keeps its days and its rooms: %s', (arrival, departure, room) => {
  const form = formOf(
    `<form action="envia.php">E-mail: <input name="email"><br>${arrival}: <input name="a"><br>${departure}: <input name="b"><br>${room}: <select name="q"><option>Standard</option><option>Vista mar</option></select></form>`,
  );
  expect(form?.fields.slice(1)).toEqual([
    { asks: 'other', label: arrival, type: 'date' },
    { asks: 'other', label: departure, type: 'date' },
    { asks: 'other', label: room, type: 'select', options: ['Standard', 'Vista mar'] },
  ]);
});

test('a word typed is no day', () => {
  const form = formOf(
    '<form>E-mail: <input name="email">Saída de emergência: <input name="x">Cidade: <input name="c"><textarea></textarea></form>',
  );
  expect(form?.fields.map(({ type }) => type)).not.toContain('date');
});

test('a form says which fields must be answered, and a row of an address is one question', () => {
  const form = formOf(
    `<form><label for="n">Name: *</label><input id="n"><label for="t">Phone:</label><input id="t" type="tel"><input name="a" placeholder="Street"><input name="b" placeholder="City"><input name="c" placeholder="ZIP code"><textarea required></textarea></form>`,
  );
  expect(form?.fields.map(({ label, required }) => [label, required])).toEqual([
    ['Name', true],
    ['Phone', false],
    ['Street, city, ZIP code', false],
    ['', true],
  ]);
});

test('radio buttons of one name are a choice', () => {
  const form = formOf(
    `<form><legend>Pedido</legend><label for="p">Tamanho *</label><input type="radio" id="p" name="p">Pequeno 1,5kg<br><input type="radio" id="p" name="p">Grande 5,0kg<br>
    <label for="d">Data de entrega</label><input type="date" id="d"><select name="s"><option>--Escolha um sabor--</option><option>Coco</option><option>Limão</option></select><textarea></textarea></form>`,
  );
  expect(form?.fields).toMatchObject([
    { label: 'Tamanho', type: 'select', options: ['Pequeno 1,5kg', 'Grande 5,0kg'], required: true },
    { label: 'Data de entrega', type: 'date', required: false },
    { asks: 'message' },
  ]);
});
