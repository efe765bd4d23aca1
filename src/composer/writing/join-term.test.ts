import { expect, it } from 'vitest';
import { sketch } from './sketch.ts';
import { joinTerm, type Term } from './terms.ts';

const term = (name: Term['name'], text: string): Term => ({ name, title: '', text, facts: [] });
const page = () => [
  sketch('hero', 'hero', { title: 'Queijaria Vargem Funda', lead: 'Queijo canastra em São Roque.' }),
  sketch('contact-form', 'contact', { title: 'Contato' }),
];

it('a medal stands in the opening, and how to call beside the number', () => {
  const [hero, contact] = page();
  joinTerm(term('awards', 'Ganhamos medalha de prata no concurso de Araxá.'), [hero!, contact!]);
  expect(hero!.slots.lead?.text).toContain('medalha de prata');
  expect(contact!.slots.lead).toBeUndefined();
  joinTerm(term('policy', 'Não atendo domingo nem feriado.'), [hero!, contact!]);
  expect(contact!.slots.lead?.text).toContain('domingo');
});

it('a rule joins the rules', () => {
  const [hero, contact] = page();
  const rules = { ...sketch('features', 'details', { title: 'Antes de marcar' }), items: [{ slots: {} }] };
  joinTerm(term('policy', 'Sessão de 50 minutos.'), [hero!, contact!, rules]);
  expect(rules.items).toHaveLength(2);
  expect(contact!.slots.lead).toBeUndefined();
});
