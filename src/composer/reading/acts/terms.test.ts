import { describe, expect, it } from 'vitest';
import { read } from '#composer/read.ts';
import { tellsTerm } from './terms.ts';

const live = (prompt: string): string => {
  const brief = read(prompt);
  return 'outcome' in brief
    ? ''
    : brief.facts
        .filter(({ norm }) => norm.kind === 'statement')
        .map(({ text }) => text)
        .join(' | ');
};

describe('rules by which a business works', () => {
  it.each([
    'Parcelo em até 4x sem juros',
    'dinheiro ou pix, cartão ainda não',
    '40% pra reservar a data e o resto no dia',
    'Cancelamento até 7 dias antes devolve tudo, depois vira crédito',
    'se faltar perde a vaga',
    'Alunos da rede pública não pagam',
    'pensioners pay half',
    'only for over 16s only',
    'só a partir de 12 anos',
    'No lessons in July',
    'em fevereiro fecho',
    'If it rains we move the class indoors, we will reschedule',
    'Aulas 100% online',
    'Encomendas até quinta',
    'vir com roupa confortável',
    'No hace falta traer nada',
    'Please give 24 hours notice',
    'Los precios valen hasta marzo',
    'Bolsa não retirada em 60 dias vai pra doação',
  ])('are told by "%s"', (said) => expect(tellsTerm(said)).toBe(true));

  it.each([
    'posso pagar em 3x',
    'me dá 10% de desconto?',
    'meu teto é 900',
    'quero que parcele em 10x no site',
    'se travar no celular eu cancelo na hora',
    'o último cobrou 30% de sinal e sumiu, me cobrou à toa',
    'coloca 20% de desconto bem grande',
    'a agência não devolveu, paguei 50% de entrada',
  ])('are not told by "%s"', (said) => expect(tellsTerm(said)).toBe(false));

  it('are published without asking', () => {
    const said = live(
      'Aulas de violão com Rita Moura em Natal. Aula R$ 80. Pix ou dinheiro, cartão ainda não. Menor de 12 anos só com responsável. Se chover remarcamos a aula na praça. Em janeiro fecho. Quero um site azul.',
    );
    for (const part of ['cartão ainda não', 'só com responsável', 'remarcamos', 'Em janeiro fecho']) expect(said).toContain(part);
    expect(said).not.toContain('azul');
  });
});
