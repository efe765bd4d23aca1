import { expect, test } from 'vitest';
import { withoutCorrections } from './without-corrections.ts';

test.each([
  [
    'Ensaio toda quinta 20h. Não, quinta não, agora é sexta 20h, mudou por causa do barulho. Entrada 10',
    'Ensaio toda sexta 20h. Entrada 10',
  ],
  [
    'turma das 60 mais na quinta... não, quinta é a novena, na sexta as 9 da manhã. Mensalidade 80',
    'turma das 60 mais na sexta as 9 da manhã. Mensalidade 80',
  ],
  [
    'next ones Saturday 14 March and Saturday 11 April at the Club... no sorry, 18 April, the 11th is Easter nearly. 10 till 4',
    'next ones Saturday 14 March and Saturday 18 April at the Club. 10 till 4',
  ],
  ['recibo hasta el 20 de enero, bueno ponle 18, que luego no duermo. Dedos 120', 'recibo hasta 18 de enero. Dedos 120'],
  ['moqueca de 12 ao meio dia não de 12 às 4, 45 por pessoa', 'moqueca de 12 às 4, 45 por pessoa'],
  ['Open 8 to 6, well actually 7 to 6', 'Open 7 to 6'],
  ['Casa de Farinha, rua Alta 12... não, rua Baixa 40, perto da feira', 'Casa de Farinha, rua Baixa 40, perto da feira'],
  ['bolo 14, mel 40 o litro não, o mel subiu é 48, e palmito 22', 'bolo 14, mel 48 o litro, e palmito 22'],
  [
    'adulto segunda e quarta às 19h30. Ah não, mentira, adulto mudou esse mês, agora é 20h. Sábado livre',
    'adulto segunda e quarta às 20h. Sábado livre',
  ],
  [
    'Turnaround is about three weeks — actually with Christmas backlog tell them five weeks. No dolls',
    'Turnaround is about five weeks. No dolls',
  ],
  [
    'junho R$ 6.200 e outubro R$ 5.800. Quer dizer, outubro esse ano vai ser R$ 5.600, só isso',
    'junho R$ 6.200 e outubro R$ 5.600, só isso',
  ],
  [
    'pacote de 5 aulas R$ 750, de 10 aulas R$ 1.350, avulsa R$ 170. Pix ou cartão. Ah, o de 10 eu tinha falado 1.350, mas decidi ontem que vai ser R$ 1.390, porque a gasolina subiu. Então fica esse.',
    'pacote de 5 aulas R$ 750, de 10 aulas R$ 1.390, avulsa R$ 170. Pix ou cartão.',
  ],
  ['Atendo de segunda a sexta, quer dizer, segunda a sábado, 8h às 18h', 'Atendo segunda a sábado, 8h às 18h'],
  ['Open Tuesday to Saturday, no wait, Wednesday to Saturday, 9 to 6', 'Open Wednesday to Saturday, 9 to 6'],
  ['Abrimos de lunes a viernes, digo, de martes a sábado de 10 a 19', 'Abrimos de martes a sábado de 10 a 19'],
  [
    'Community pressing day is 10 October, scratch that, that’s a wedding, Saturday 17 October, bring apples',
    'Community pressing day is Saturday 17 October, bring apples',
  ],
  ['Los martes y jueves... no, los jueves ensayo con la orquesta, entonces martes y viernes de 15 a 21', 'Los martes y viernes de 15 a 21'],
  ['segunda, terça e quinta, não, agora é segunda e sexta às 9h', 'segunda e sexta às 9h'],
  ['El taller abre lunes a viernes... miento, los lunes cierro: martes a viernes de 9 a 14', 'El taller abre martes a viernes de 9 a 14'],
])('%s', (told, settled) => expect(withoutCorrections(told).text).toBe(settled));

test.each([
  'aberto sábado, não domingo',
  'Domingo e segunda não. Quer dizer, segunda eu abro em dezembro',
  'Closed Sunday and Monday. I mean, Monday I open in December',
  'segunda das 8 às 12, terça das 14 às 18',
  'de 8 a 12 e de 14 a 18, não atendo domingo',
  'culto quarta, sexta e domingo, não tem na segunda',
  'abre de 12 de março a 20 de abril, não abre no inverno',
  'sessão às 15h, agora com café às 16h',
  'entrega em três dias, sorry no weekends, pickup in two days',
  'Rua Alta 12, loja 3, e Rua Baixa 40, não tem estacionamento',
  'segunda a sexta das 8 às 12, sábado a domingo não',
  'aulas terça e quinta às 9h; sábado e domingo não tem',
  'segunda e quarta, não às 8h, só à tarde',
])('what is no correction stays: %s', (told) => expect(withoutCorrections(told)).toEqual({ text: told, cuts: [] }));
