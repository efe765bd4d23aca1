import { expect, it } from 'vitest';
import { isGoodLead } from './good-lead.ts';
import { withoutPresentation } from './presentation.ts';

it.each([
  'Restauramos violinos e violoncelos desde 1982.',
  'A small pottery school in Bath for adults',
  'A oficina é da família há três gerações.',
  'I repair clocks and barometers all over Kent.',
  'Tejemos mantas de alpaca a mano.',
  'مختبر معايرة أجهزة قياس صناعية في الجبيل.',
])('"%s" may come first', (said) => expect(isGoodLead(said)).toBe(true));

it.each([
  'Chegar 20 minutos antes.',
  'Acima de 60 anos isento.',
  'Em julho fecho do dia 1 ao 15.',
  'Perguntas que todo mundo faz',
  'PACOTES (taxas por fora).',
  'Criança até 10 anos precisa vir com responsável.',
  'Banco do Brasil ag.',
  'Terça na praça, quinta no parque.',
  'Sou dono da padaria',
  'Orders by Friday go out Monday.',
])('"%s" may not', (said) => expect(isGoodLead(said)).toBe(false));

it.each([
  ['Sou o Jonas da marcenaria Boa Madeira, aqui em Betim, faço móveis há 12 anos.', 'Faço móveis há 12 anos.'],
  ['My name is Ellen Marsh and I have been binding books in Ely since 1990.', 'I have been binding books in Ely since 1990.'],
  ['Aqui é a Duda, tenho com a minha mãe um ateliê de costura em Olinda.', 'Tenho com a minha mãe um ateliê de costura em Olinda.'],
  ['Meu nome é Rui, sou de Bauru', 'Sou de Bauru'],
  ['Sou o Rui', ''],
  ['Sou fotógrafa em Recife.', 'Sou fotógrafa em Recife.'],
])('"%s" tells customers "%s"', (said, left) => expect(withoutPresentation(said)).toBe(left));
