import { expect, test } from 'vitest';
import { phonesOf } from './phone-numbers.ts';

const phones = (text: string, lang = 'pt-BR') =>
  phonesOf([{ url: 'https://velho.example/', page: { text, lang } as never, lines: [] }]).map(({ text: number, label, isChat }) => [
    number,
    label,
    isChat,
  ]);

test('numbers are found however they are written, each once, with the words beside them', () => {
  expect(phones('PABX: (0xx11) 4723-1010 - Fax: (0xx11) 4723-1011\nZap do Márcio: 11-9.8123.4567\nTel: (11) 4723-1010')).toEqual([
    ['(11) 4723-1010', '', false],
    ['(11) 4723-1011', 'Fax', false],
    ['(11) 98123-4567', 'Zap do Márcio', true],
  ]);
  expect(phones('Tel. 0117 496 0182\nMobile: +44 (0)7400 123 456', 'en-GB').map(([number]) => number)).toEqual([
    '0117 496 0182',
    '07400 123456',
  ]);
});

test('a chat is the number that it is written beside', () => {
  expect(phones('Tel.: 48 32224010 · zap 48984017788').map(([number, , isChat]) => [number, isChat])).toEqual([
    ['(48) 3222-4010', false],
    ['(48) 98401-7788', true],
  ]);
  expect(phones('62 99654-1122 (WhatsApp)')).toEqual([['(62) 99654-1122', '', true]]);
});

test('company numbers, postal codes and numbers without an area are no phones', () => {
  expect(phones('CNPJ 12.345.678/0001-95\nCEP 30310-080\nDisk Pizza: 3251-4433')).toEqual([]);
});

test('the country is that of the pages, whatever language a template names', () => {
  expect(phones('Tel: (53) 3227-1960', 'en')).toEqual([['(53) 3227-1960', '', false]]);
  expect(phones('4 Hill Street, Whitby YO21 3AB\nTel: 01947 602134', '')).toEqual([['01947 602134', '', false]]);
  expect(phones('Whitby YO21 3AB\nTel: 01632 960417', '')).toEqual([['01632 960417', '', false]]);
});

test('a number keeps the words of its site for it, and a sentence that leads to one is no label', () => {
  const labels = (text: string, lang?: string) => phones(text, lang).map(([number, label]) => [number, label]);
  expect(labels('Celular (Marilene): (54) 9971-4408\nEmergência: (14) 99711-2080\nFone/Fax: (54) 3462-1947')).toEqual([
    ['(54) 9971-4408', 'Celular (Marilene)'],
    ['(14) 99711-2080', 'Emergência'],
    ['(54) 3462-1947', ''],
  ]);
  expect(labels('Bomba queimada: qualquer hora, no celular do Damião: (88) 98803-5172\nLigue para (88) 3571-2290')).toEqual([
    ['(88) 98803-5172', 'Bomba queimada'],
    ['(88) 3571-2290', ''],
  ]);
  expect(labels('Nenagh, Co. Tipperary\nMobile: 087 914 2207 (Declan, texts are best)\nRing Declan: 067 41 882', 'en')).toEqual([
    ['087 914 2207', 'Mobile (Declan, texts are best)'],
    ['067 41 882', 'Ring Declan'],
  ]);
});

test('numbers of tax offices, and old numbers, are no phones', () => {
  expect(phones('Lanchas S.R.L. - Tel. (011) 4749-3316 - CUIT 30-61184420-7', 'es').map(([number]) => number)).toEqual(['(011) 4749-3316']);
  expect(phones('NIF 501 442 600 Lisboa\nRUC 20512345678\nVAT no. 123 4567 89', 'en')).toEqual([]);
  expect(phones('(88) 3571-2290 / (88) 3512-6604 (antigo)').map(([number]) => number)).toEqual(['(88) 3571-2290']);
});

test('a sentence that begins with its purpose says what the number is for, and hours do not', () => {
  expect(phones('Emergência de bomba queimada: qualquer hora, no celular do Damião: (88) 98803-5172')).toEqual([
    ['(88) 98803-5172', 'Emergência de bomba queimada', false],
  ]);
  expect(phones('Horário de atendimento: segunda a sexta, ligue para: (88) 98803-5172')).toEqual([['(88) 98803-5172', '', false]]);
});

test('numbers are grouped as their house writes them, and one that no plan knows is a number by its label', () => {
  expect(phones('Tienda: 655 014 778', 'es-ES')).toEqual([['655 014 778', 'Tienda', false]]);
  expect(phones('Tel: 655.99.88.77', 'es-ES')).toEqual([['655 99 88 77', '', false]]);
  expect(phones('Workshop 01353 555 0172\nEvenings 07700 900563\nTel: 01353 555 0172', 'en')).toEqual([
    ['01353 555 0172', 'Workshop', false],
    ['07700 900563', 'Evenings', false],
  ]);
  expect(phones('Order 12345678\nSKU 0012 3456')).toEqual([]);
});

test('a number of another country is none of Brazil', () => {
  expect(phones('Call\n+1 (555) 902-8832', 'en')).toEqual([['+1 (555) 902-8832', '', false]]);
  expect(phones('+55 (14) 3622-4410')).toEqual([['(14) 3622-4410', '', false]]);
});

test('of a number with and without its area the whole one is kept', () => {
  expect(phones('Tel. 4749-3361 - CUIT 30-61184420-7\nTel: (011) 4749-3361', 'es-AR').map(([number]) => number)).toEqual([
    '(011) 4749-3361',
  ]);
});

test('a number is that of the branch, or of the hours, that it stands below', () => {
  const lines = [
    { text: 'Matriz Centro', level: 4 },
    { text: 'Secretaria: (92) 3234-6617' },
    { text: 'Filial Cachoeirinha', level: 4 },
    { text: 'Telefone: (92) 3611-0902' },
    { text: 'Dúvidas frequentes', level: 4 },
    { text: '(92) 3611-0555' },
  ];
  const page = { text: lines.map(({ text }) => text).join('\n'), lang: 'pt-BR' } as never;
  expect(phonesOf([{ url: 'https://velho.example/', page, lines }]).map(({ text, label }) => [text, label])).toEqual([
    ['(92) 3234-6617', 'Secretaria'],
    ['(92) 3611-0902', 'Filial Cachoeirinha'],
    ['(92) 3611-0555', ''],
  ]);
  expect(phones('Plantão 24 horas pelo celular\n(14) 99711-2080')).toEqual([['(14) 99711-2080', 'Plantão 24 horas pelo celular', false]]);
  expect(phones('Bellingham, WA 98225\n(14) 3622-4410')).toEqual([['(14) 3622-4410', '', false]]);
});
