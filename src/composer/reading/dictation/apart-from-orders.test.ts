import { expect, test } from 'vitest';
import { apartFromOrders } from './apart-from-orders.ts';

test.each([
  [
    'Põe aí que tenho seguro de carga até 80 mil, que a turma pergunta. Fone 11 3222-1010',
    'Tenho seguro de carga até 80 mil. Põe aí, que a turma pergunta. Fone 11 3222-1010',
  ],
  ['Avisen por favor que la piscina no tiene rampa. Abierto martes', 'La piscina no tiene rampa. Avisen por favor. Abierto martes'],
  ['Please tell people that the stairs are steep. Open daily', 'The stairs are steep. Please tell people. Open daily'],
  [
    'We cannot take mattresses over 2 m, please make that clear because folks turn up',
    'We cannot take mattresses over 2 m. Please make that clear because folks turn up',
  ],
  [
    'Fazemos passeios de jangada no rio e queremos um site simples e claro',
    'Fazemos passeios de jangada no rio. E queremos um site simples e claro',
  ],
])('what is told and what is asked are two sentences: %s', (said, read) => expect(apartFromOrders(said)).toBe(read));

test.each([
  'Não põe que vendi o barco.',
  'Escreve que somos a melhor oficina do estado e garantimos tudo.',
  'Please put that photo on the first page',
  'Coloca que o site é da nossa família desde 1980',
  'Pon que sea alegre y con mucho color',
  'Conserto fogão e forno, avisa quando ficar pronto',
])('orders, boasts and wishes stay as they are: %s', (said) => expect(apartFromOrders(said)).toBe(said));
