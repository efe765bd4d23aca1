import { describe, expect, test } from 'vitest';
import { keepChoices, keepTexts } from './keep-choices.ts';

const option = (value: string, isDefault: boolean, selected: boolean) => ({ value, defaultSelected: isDefault, selected });

describe('a form that is put back after an answer', () => {
  test('keeps the chosen option of a select', () => {
    const options = [option('manager', true, false), option('writer', false, true)];
    keepChoices([{ options }]);
    expect(options.map(({ defaultSelected }) => defaultSelected)).toEqual([false, true]);
  });

  test('keeps what is ticked, and what is not', () => {
    const [off, on] = [
      { type: 'checkbox', checked: false, defaultChecked: true },
      { type: 'radio', checked: true, defaultChecked: false },
    ];
    keepChoices([off, on]);
    expect([off.defaultChecked, on.defaultChecked]).toEqual([false, true]);
  });

  test('leaves texts to the answer', () => {
    const text = { type: 'text', checked: true, defaultChecked: false, value: 'typed', defaultValue: '' };
    keepChoices([text]);
    expect(text).toEqual({ type: 'text', checked: true, defaultChecked: false, value: 'typed', defaultValue: '' });
  });
});

test('texts that an answer has cleared are put back; what is no text, and what is sent unseen, is left alone', () => {
  const name = { type: 'text', value: 'Loja' };
  const secret = { type: 'password', value: 'segredo' };
  const others = ['hidden', 'checkbox', 'radio', 'file', 'submit'].map((type) => ({ type, value: 'a' }));
  const choice = { type: 'select-one', value: 'b', options: [] };
  const putBack = keepTexts([name, secret, ...others, choice, {}]);
  for (const each of [name, secret, ...others, choice]) each.value = '';
  putBack();
  expect([name, secret].map(({ value }) => value)).toEqual(['Loja', 'segredo']);
  expect([...others, choice].map(({ value }) => value)).toEqual(['', '', '', '', '', '']);
});
