import { expect, test } from 'vitest';
import { oldSite } from '../../../tests/world/old-site.ts';
import { ownerMessage } from './owner-message.ts';
import { menuOf } from './site-menu.ts';

const HOME = '<h1>Casa Aurora</h1>';
const read = (...bodies: string[]) => ownerMessage(oldSite(HOME, ...bodies), 2026).stated;

test.each([
  '<h2>Equipe</h2><h4>Diana Petersen</h4><p>Lead Developer</p>',
  '<h2>Equipe</h2><h3>Nome do membro</h3><p>Cargo</p><p>I’m a paragraph. Click here to add your own text and edit me.</p>',
  '<h2>Clientes</h2><blockquote>I’m a testimonial. Click to edit me and add text that says something nice about you.</blockquote>',
  '<h2>Tell your story here</h2><p>It all begins with an idea. Maybe you want to launch a business.</p>',
  '<h2>FAQ</h2><h4><button>Item 4</button></h4><p>Add a description about this item</p>',
  '<p class="woocommerce-store-notice demo_store">Esta es una tienda de demostración. <a href="#">Descartar</a></p>',
  '<h1>Privacy Policy</h1><p>This privacy policy template was generated for [COMPANY NAME]. We may collect your name.</p>',
])('people and sentences of a template stay behind: %s', (body) => {
  expect(JSON.stringify(read(body).parts)).not.toMatch(
    /Diana|Lead|membro|Cargo|testimonial|paragraph|idea|Item|description|tienda|template/,
  );
});

test('a question within the button of an accordion is asked', () => {
  const item = (question: string, answer: string) =>
    `<li><h4><button aria-expanded="false"><span>${question}</span></button></h4><div><p>${answer}</p></div></li>`;
  const body = `<h1>FAQ</h1><ul>${item('What if it rains?', 'We own eleven clear umbrellas.')}${item('Do you travel?', 'Yes, within ninety miles.')}</ul>`;
  expect(read(body).parts).toMatchObject([
    {
      is: 'questions',
      questions: [{ question: 'What if it rains?', answer: 'We own eleven clear umbrellas.' }, { question: 'Do you travel?' }],
    },
  ]);
});

test('an offer of several sessions is no other price of one', () => {
  const body =
    '<h1>Valores</h1><h3>Fisioterapia ortopédica</h3><p>R$ 130</p><h3>Hidroterapia</h3><p>R$ 150</p><h3>Pacote de 10 sessões</h3><p>Fisioterapia ortopédica com 10% de desconto: R$ 1.170. Válido por 90 dias.</p>';
  const stated = read(body);
  expect(stated.differing).toBeUndefined();
  expect(JSON.stringify(stated.parts)).toContain('1.170');
});

test('links that skip to the content and things with their prices are no stops of a menu, and each begins large', () => {
  const menu =
    '<a href="#content">Pular para o conteúdo</a><a href="/a">a casa</a><a href="/c">Polen fresco 9,75 €</a><a href="/b">tienda</a>';
  expect(menuOf(oldSite(menu, menu, menu, menu)).map(({ label }) => label)).toEqual(['A casa', 'Tienda']);
});

test('an address in brackets is one', () => {
  expect(ownerMessage(oldSite(`${HOME}<p>E-mail: reservas [arroba] casaaurora.example</p>`)).text).toContain('reservas@casaaurora.example');
});
