import type { FactOf } from '../schema/facts.ts';
import type { DocumentBuilder } from './catalog-builder.ts';

const WEEK: FactOf<'hours'>['norm']['days'] = {
  mon: [],
  tue: [['18:00', '23:00']],
  wed: [['18:00', '23:00']],
  thu: [['18:00', '23:00']],
  fri: [['18:00', '00:30']],
  sat: [
    ['12:00', '15:00'],
    ['18:00', '00:30'],
  ],
  sun: [['18:00', '22:00']],
};

/** Facts of the catalogue's invented business. */
export function catalogFacts(b: DocumentBuilder) {
  const price = (text: string) => b.fact(text, { kind: 'price', amount: text.replace(/[^\d,]/g, '').replace(',', '.'), currency: 'BRL' });
  const registry = (value: string) => b.fact(`CRN-9 ${value}`, { kind: 'registry', scheme: 'CRN', value });
  const person = (name: string, role: string, id?: string) =>
    b.fact(name, { kind: 'person', role, ...(id ? { registry: registry(id) } : {}) });
  const lesson = (text: string, when: string, start: string, end: string, cost: string) =>
    b.fact(text, { kind: 'class', days: ['sat'], when, start, end, price: price(cost) });
  return {
    phone: b.fact('(31) 95555-0147', { kind: 'phone', e164: '+5531955550147', whatsapp: true, call: true }),
    email: b.fact('oi@fornodaserra.example', { kind: 'email' }),
    instagram: b.fact('@fornodaserra', { kind: 'handle', network: 'instagram', user: 'fornodaserra' }),
    address: b.fact('Rua das Acácias, 120, Centro, Campos do Jordão - SP, 12460-000', {
      kind: 'address',
      street: 'Rua das Acácias, 120',
      district: 'Centro',
      city: 'Campos do Jordão',
      region: 'SP',
      postcode: '12460-000',
      country: 'BR',
    }),
    hours: b.fact('de terça a domingo, à noite; sábado também no almoço', { kind: 'hours', days: WEEK }),
    company: b.fact('CNPJ 00.000.000/0001-00', { kind: 'registry', scheme: 'CNPJ', value: '00.000.000/0001-00' }),
    since: b.fact('A massa descansa 48 horas.', { kind: 'statement', topic: 'story' }),
    price,
    offer: (name: string, cost: string, note?: string) => b.fact(name, { kind: 'offer', price: price(cost), ...(note ? { note } : {}) }),
    plan: (name: string, cost: string, features: string[]) =>
      b.fact(name, { kind: 'plan', price: price(cost), period: 'month', features, ask: false }),
    quote: (text: string, by: string, role: string) => b.fact(text, { kind: 'quote', by, role }),
    person,
    lesson,
  };
}
export type CatalogFacts = ReturnType<typeof catalogFacts>;
