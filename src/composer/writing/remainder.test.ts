import { describe, expect, it } from 'vitest';
import { read } from '#composer/read.ts';
import { answered } from './answered.ts';
import { labelled } from './labelled.ts';
import { withRemainder } from './remainder.ts';
import { stepsOf } from './steps.ts';

const briefOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief;
};
const added = (prompt: string) => {
  const brief = briefOf(prompt);
  return withRemainder(brief)
    .facts.slice(brief.facts.length)
    .map(({ text }) => text);
};

describe('what was told and no fact holds', () => {
  it('is kept where it names a day or a term', () => {
    expect(added('Clínica veterinária em Belo Horizonte. Plantão 24h pelo 31 99777-8080. Rua Platina 210, Prado.')).toContain(
      'Plantão 24h',
    );
  });
  it('is left where it is a piece of a sentence', () => {
    expect(added('Barbearia do Zé em Olinda. Corte R$ 40, barba R$ 30. Whats 81 99777-8080.')).toEqual([]);
  });
});

const statement = (text: string, from: number) => ({
  id: `fa_0000000${from % 10}`,
  text,
  norm: { kind: 'statement' as const, topic: 'other' as const },
  source: { from: 'prompt' as const, span: [from, from + text.length] as [number, number] },
  must: true,
  status: 'given' as const,
});
const stated = (prompt: string, ...texts: string[]) => ({
  ...briefOf('Escola de natação em Londrina.'),
  prompt,
  facts: texts.map((text) => statement(text, prompt.indexOf(text))),
});

describe('a list under a label', () => {
  it('keeps its label', () => {
    const brief = stated('Loja de tintas. Vendedores: Paulo e Neide. Fone: 3312-9090.', 'Paulo e Neide.', '3312-9090.');
    expect(labelled(brief).facts.map(({ text }) => text)).toEqual(['Vendedores: Paulo e Neide.', '3312-9090.']);
  });
});

describe('a question in prose', () => {
  it('becomes one with the answer that follows it', () => {
    const brief = stated('Os pais podem assistir? Na arquibancada.', 'Os pais podem assistir?', 'Na arquibancada.');
    expect(answered(brief).facts).toMatchObject([{ norm: { kind: 'question', answer: 'Na arquibancada.' } }]);
  });
});

describe('steps', () => {
  it('are those that count up from one', () => {
    expect(stepsOf('1 visita, 2 avaliação médica, 3 contrato')).toEqual(['visita', 'avaliação médica', 'contrato']);
    expect(stepsOf('2 quartos, 3 vagas, 4 banheiros')).toBeUndefined();
    expect(stepsOf('1 suíte, 2 quartos')).toBeUndefined();
  });
});
