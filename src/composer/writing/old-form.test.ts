import { expect, test } from 'vitest';
import { composeSite, understand } from '../compose.ts';
import { correct } from '../correct.ts';
import type { Outline } from '../outline.ts';

function formOf(form: Outline['form']) {
  const brief = understand({ prompt: 'Mecânica do Zuza\nRua A, 10, Feira de Santana - BA\n(75) 3221-7748\n\nMotor e freio desde 1987.' });
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

test('without one a house that is called has none', () => {
  expect(formOf(undefined)).toBeUndefined();
});
