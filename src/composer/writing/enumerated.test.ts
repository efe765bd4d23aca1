import { describe, expect, it } from 'vitest';
import { enumerated } from './enumerated.ts';

describe('a row of names', () => {
  it('is split where each part is a name of its own', () => {
    expect(enumerated('Fazemos poda, corte e remoção')).toEqual(['poda', 'corte', 'remoção']);
    expect(enumerated('Portões, grades, corrimãos e escadas')).toEqual(['Portões', 'grades', 'corrimãos', 'escadas']);
  });

  it('stays a sentence where a part says who does what, or joins another', () => {
    for (const sentence of [
      'After his retirement in 2015 I, Meera Iyer, his first pupil, am teaching the same',
      'Faço laqueação, pátina, e conserto de pé de cadeira, gaveta, essas coisas que soltam',
      'Pinto parede, ela é alta, mas chego, porque tenho andaime',
      'Varro, tiro o limo, passo cera no piso, lustro os metais',
      'Learn-to-swim for babies, children and nervous adults',
      'Hacemos tortas para cumpleaños, bodas y bautizos',
      'Van pra 6 bicicletas, a quinta vaga virou o lugar das ferramentas',
    ])
      expect(enumerated(sentence), sentence).toBeUndefined();
  });

  it('holds neither hours nor dates', () => {
    expect(enumerated('03/11, Bar do Juvenal, 21h, entrada franca')).toBeUndefined();
  });
});

it('when and where something is are no things that are sold', () => {
  expect(enumerated('May 9, 2027, doors open at 6pm, music until 11pm, at Barley Hall, 3 Mill Lane')).toBeUndefined();
  expect(enumerated('Oficina de dança, das 14h às 16h, no salão, entrada pela rua de trás')).toBeUndefined();
  expect(enumerated('Pastel, caldo de cana, coxinha, pão de queijo')).toHaveLength(4);
});
