import { expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose, understand } from '#composer/compose.ts';

it.each([
  [
    'Expresso Poti.\n\nCRATEÚS > FORTALEZA\nsegunda a sábado: 04:30, 09:00 e 22:00 (leito)\n\nFORTALEZA > CRATEÚS\nsegunda a sábado: 05:00, 11:30',
    ['CRATEÚS > FORTALEZA: segunda a sábado: 04:30, 09:00 e 22:00 (leito)', 'FORTALEZA > CRATEÚS: segunda a sábado: 05:00, 11:30'],
  ],
  ['Lancha Sol\nLagoa → Costa\nseg a sex 6h, 9h\nsábado 8h', ['Lagoa → Costa: seg a sex 6h, 9h', 'Lagoa → Costa: sábado 8h']],
  ['Ferry Bay, Cork.\nCobh > Spike Island\nMonday to Friday: 10:00, 12:00', ['Cobh > Spike Island: Monday to Friday: 10:00, 12:00']],
])('the departures of each way: %s', (prompt, departures) => {
  const { facts } = understand({ prompt }) as Brief;
  expect(facts.flatMap(({ text, norm }) => (norm.kind === 'class' ? [`${text}: ${norm.when}`] : []))).toEqual(departures);
  expect(facts.filter(({ norm }) => norm.kind === 'hours')).toEqual([]);
});

it('further hours that no table holds stand on the page beside the first', () => {
  const composed = compose({
    prompt:
      'Heladería Luna, Rosario. Cucurucho $ 2.000. De noviembre a marzo abrimos de 10 a 24 todos los días. Pedidos por WhatsApp 341 555 0172. De abril a octubre, de jueves a domingo de 14 a 20.',
  });
  const text = composed.outcome === 'site' ? JSON.stringify([composed.document.strings, composed.document.facts]) : '';
  expect(text).toContain('noviembre a marzo');
  expect(text).toContain('abril a octubre');
});
