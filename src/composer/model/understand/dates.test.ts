import { expect, it } from 'vitest';
import { briefOf, clause } from './answer-cases.ts';

const date = (title: string, when: string, starts: string | null) => ({ title, when, days: [], starts, ends: null, who: null });

it('takes the hour of a date from behind its title, and none from the day itself', () => {
  const brief = briefOf(
    'Choro da Penha. 05/09, Bip do Méier, 19h, entrada franca; 12/09, Casa do Choro, 20h, R$ 40; 20/09, Feira, meio-dia.',
    {
      classes: [date('Bip do Méier', '05/09', '19:00'), date('Casa do Choro', '12/09', '20:00'), date('Feira', '20/09', '12:00')],
      clauses: [
        clause('05/09, Bip do Méier, 19h, entrada franca;', 'fact'),
        clause('12/09, Casa do Choro, 20h, R$ 40;', 'fact'),
        clause('20/09, Feira, meio-dia.', 'fact'),
      ],
    },
  );
  const price = new Map(brief.facts.map((fact) => [fact.id, fact.text]));
  expect(
    brief.facts.flatMap(({ text, norm }) =>
      norm.kind === 'class' ? [[text, norm.start, norm.end, norm.who, price.get(norm.price ?? '')]] : [],
    ),
  ).toEqual([
    ['Bip do Méier', '19:00', undefined, '19h', 'entrada franca'],
    ['Casa do Choro', '20:00', undefined, '20h', 'R$ 40'],
    ['Feira', '12:00', undefined, 'meio-dia', undefined],
  ]);
  expect(brief.facts.some(({ norm }) => norm.kind === 'statement')).toBe(false);
});

it('has a place beside a town in that town', () => {
  const near = (prompt: string, quote: string, city: string, language: string) =>
    briefOf(prompt, { language, places: [{ quote, city, served: false }] }).facts.flatMap(({ text, norm }) =>
      norm.kind === 'place' ? [[text, norm.city]] : [],
    );
  expect(near('Worm farm outside Toowoomba.', 'outside Toowoomba', 'Toowoomba', 'en')).toEqual([['outside Toowoomba', 'Toowoomba']]);
  expect(near('Sítio de mel perto de Olinda.', 'perto de Olinda', 'Olinda', 'pt')).toEqual([['perto de Olinda', 'Olinda']]);
});
