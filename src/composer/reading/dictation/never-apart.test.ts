import { expect, test } from 'vitest';
import { punctuated } from './punctuated.ts';

const CENTRE =
  'então a gente tem um centro dia pra idoso chama Recanto da Vó Zulmira fica em Maringá na rua Santos Dumont número 2947 zona dois a gente abre de segunda a sexta das sete da manhã às seis e meia a enfermeira responsável é a Rosemeire Kuroda COREN Paraná 98431 a gente recebe quem tem Alzheimer no começo mas não recebe quem precisa de sonda isso tem que falar';
const CLINIC =
  'hola tengo una clínica de fisioterapia en Rosario estamos en calle Mendoza 2145 barrio Echesortu abrimos de lunes a viernes de ocho a siete atiende la licenciada Carolina Bianchi matrícula 4471 no atendemos a quien viene sin turno el whatsapp es 341 555 7788 y trabajamos con obras sociales';

test.each([
  ['pt', CENTRE, ['na rua Santos Dumont', 'Rosemeire Kuroda, COREN Paraná 98431', 'não recebe quem precisa de sonda']],
  ['es', CLINIC, ['calle Mendoza, 2145, barrio Echesortu', 'Carolina Bianchi', 'no atendemos a quien viene sin turno']],
])('a street and its number, a first and a last name, and whom one takes in stay together: %s', (language, said, together) => {
  const written = punctuated(said, language);
  expect(written).not.toBe(said);
  for (const part of together) expect(written).toContain(part);
});

test('capitals that stand for no names bind nothing', () => {
  const said =
    'Faço Bolo Caseiro Pão De Queijo E Salgados Entrego No Bairro Todo Dia De Manhã Aceito Pix Cartão E Dinheiro Me Chama No Zap Que Eu Respondo Rápido Obrigada';
  expect(punctuated(said, 'pt')).toMatch(/[.,]/);
});
