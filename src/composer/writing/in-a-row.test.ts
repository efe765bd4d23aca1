import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

const said = (prompt: string): string => {
  const made = compose({ prompt });
  if (made.outcome === 'refuse') throw new Error('refused');
  return JSON.stringify(made.document);
};

test('the signs of a flyer between things are not shown', () => {
  expect(said('DISK CAÇAMBA TREVO\nENTULHO - TERRA - GALHOS\nCAÇAMBA 3M³ R$ 280\nwhats 45 99917-6032')).not.toMatch(/Entulho - terra/i);
  expect(said('Gato Limpo, Santos\n✂️ tosa higiênica • passeio • corte de unhas\nbanho a seco R$ 85. zap 13 98888-1212')).not.toMatch(
    /✂️ tosa|•/u,
  );
});

test('a heading of the whole list stands with it', () =>
  expect(
    said('Little Seals Swim School in Oranmore.\n\nTerm of 10 weeks:\nMinnows €165\nSeals €160\nAdults €180\n\nText 085 555 0139'),
  ).toContain('Term of 10 weeks'));
