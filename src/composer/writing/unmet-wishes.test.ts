import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

function openWishes(prompt: string): string {
  const made = compose({ prompt });
  if (made.outcome === 'refuse') throw new Error(made.message);
  return made.brief.notices
    .filter(({ code }) => code === 'wish-open')
    .map(({ text }) => text)
    .join('\n');
}

describe('wishes that are open', () => {
  test.each([
    ['Barbearia em Olinda. Corte R$ 40. Quero galeria de fotos e chat. Whats 81 99777-8080.', ['galeria', 'chat']],
    ['Escola Semear, em Natal. Quero páginas: Início, Proposta Pedagógica e Contato. Fone (84) 3620-1100.', ['Proposta Pedagógica']],
    ['Sorvetería Frida en Puebla. Quiero carrito de compras y reseñas de Google. Tel 222 555 0101.', ['carrito', 'Google']],
    ['Plumber in Leeds, Tom Hale. I want a booking system and a client portal. Call 0113 496 0000.', ['calendar', 'login']],
  ])('%s is answered', (prompt, parts) => {
    const stated = openWishes(prompt);
    for (const part of parts) expect(stated).toContain(part);
  });

  test.each([
    'Barbearia em Olinda. Corte R$ 40. Não quero chat nem formulário. Whats 81 99777-8080.',
    'Padaria em Olinda. Rua do Sol, 10, Centro. Pão de queijo R$ 6,50. Quero o cardápio, o mapa e uma página de contato. Whats 81 99777-8080.',
  ])('%s leaves none', (prompt) => expect(openWishes(prompt)).toBe(''));
});

test.each([
  ['Hospice shop in Bath, Second Spring. Open Mon to Sat 10-4. I want a page saying what to do after a loss.', 'what to do after a loss'],
  [
    'Distribuidora Rolamil, Jaú. Rolamentos e correias. Solicitamos páginas Empresa, Produtos, Setores e Cotação (formulário com anexo), em português, com versão em espanhol.',
    'Setores',
  ],
  ['B&B in Westport, Carrowbeg House. Double €120. Aoife wants a page for local beaches and one page in Irish.', 'local beaches'],
])('a page that was asked for and has nothing yet is told by its name: %s', (prompt, name) => {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error('refused');
  const notices = made.brief.notices.filter(({ code }) => code === 'wish-open').map(({ text }) => text);
  expect(notices.join()).toContain(`“${name}”`);
  expect(notices.join()).not.toMatch(/wants|short/);
});
