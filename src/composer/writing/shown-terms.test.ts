import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

const textsOf = (prompt: string): string[] => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('no site');
  return Object.values(composed.document.strings['pt-BR'] ?? {});
};

test.each([
  'Oficina Fole Bom, Exu. Afinação R$ 850. Fole novo R$ 1.300. Orçamento grátis, mas só olhando a sanfona.',
  'Vidraçaria Boa Vista, Anápolis. Box R$ 690. Orçamento é de graça mas só medindo no local. 62 3321-4478',
])('what is free is told once, in the sentence of its owner: %s', (prompt) => {
  expect(
    textsOf(prompt)
      .join('\n')
      .match(/orçamento.{0,6}(?:gr[aá]tis|de graça)/giu),
  ).toHaveLength(1);
});

test('in a sentence "grátis" has a small letter', () => {
  expect(textsOf('Escola Compasso, Lins. Balé R$ 130, jazz R$ 140. Aula experimental grátis.')).toContain('Aula experimental grátis.');
});

test('a paper of the house stands under its work', () => {
  const composed = compose({
    prompt:
      'Adilson Ferraz, eletricista em Sorocaba. Faço instalação elétrica, troca de disjuntor, quadro de luz. Tenho NR10 e NR35. 15 99655-7788',
  });
  if (composed.outcome !== 'site') throw new Error('no site');
  const { sections, strings } = composed.document;
  const own = Object.values(strings)[0] ?? {};
  const under = Object.values(sections).flatMap(({ kind, slots }) => (/NR35/.test(own[String(slots.lead)] ?? '') ? [kind] : []));
  expect(under).not.toContain('contact-form');
});
