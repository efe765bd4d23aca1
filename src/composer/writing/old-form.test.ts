import { expect, test } from 'vitest';
import { composeSite, understand } from '../compose.ts';
import { correct } from '../correct.ts';
import type { Outline } from '../outline.ts';

const WORKSHOP = 'Mecânica do Zuza\nRua A, 10, Feira de Santana - BA\n(75) 3221-7748\n\nMotor e freio desde 1987.';
const BAKERY = 'Padaria do Zuza\nRua A, 10, Feira de Santana - BA\n(75) 3221-7748\n\nBolos por encomenda, faça o seu pedido.';

function formOf(form: Outline['form'], prompt = WORKSHOP) {
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error('refused');
  const outline: Outline = { parts: [{ is: 'prose', paragraphs: ['Motor e freio desde 1987.'] }], ...(form && { form }) };
  const { document } = composeSite(correct(brief, { outline }), 0);
  const textOf = (key: string) => document.strings[document.site.defaultLocale]?.[key] ?? '';
  const [made] = Object.values(document.forms);
  return made && { submit: textOf(made.submit), fields: made.fields.map(({ type, label, required }) => [type, textOf(label), required]) };
}

test('the form of the former site is made anew with its own fields and button', () => {
  const made = formOf({
    fields: [
      { asks: 'name', label: 'Nome', type: 'text' },
      { asks: 'phone', label: 'Fone', type: 'text' },
      { asks: 'other', label: 'modelo do carro', type: 'text' },
      { asks: 'message', label: 'Digite sua mensagem aqui', type: 'textarea' },
    ],
    submit: 'Pedir orçamento',
  });
  expect(made).toEqual({
    submit: 'Pedir orçamento',
    fields: [
      ['text', 'Seu nome', true],
      ['tel', 'Telefone com DDD', true],
      ['text', 'Modelo do carro', false],
      ['textarea', 'Sua mensagem', true],
    ],
  });
});

test('who wrote and how to answer are asked also where the former one did not', () => {
  const made = formOf({ fields: [{ asks: 'message', label: 'Seu pedido', type: 'textarea' }] });
  expect(made?.fields).toEqual([
    ['text', 'Seu nome', true],
    ['tel', 'Telefone com DDD', true],
    ['textarea', 'Seu pedido', true],
  ]);
});

test('what the former form asks for must be answered here too, and nothing else', () => {
  const field = (asks: 'name' | 'email' | 'phone' | 'other', required: boolean) => ({ asks, label: asks, type: 'text' as const, required });
  const made = formOf({ fields: [field('name', true), field('email', true), field('phone', false), field('other', true)] });
  expect(made?.fields.map(([, , required]) => required)).toEqual([true, true, false, true, false]);
});

test('a form that takes complaints sends no order', () => {
  const message = { asks: 'message', label: 'Mensagem', type: 'textarea' } as const;
  const subjects = { asks: 'other', label: 'Escolha uma opção', type: 'select', options: ['Reclamações', 'Elogio'] } as const;
  const made = formOf({ fields: [{ ...subjects, options: [...subjects.options] }, message] }, BAKERY);
  expect(made?.submit).toBe('Enviar mensagem');
  const order = formOf({ fields: [message], page: 'http://a.example/pedidos' }, BAKERY);
  expect(order?.submit).toBe('Fazer pedido');
});

test('without one a house that is called has none', () => {
  expect(formOf(undefined)).toBeUndefined();
});
