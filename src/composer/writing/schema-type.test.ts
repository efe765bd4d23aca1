import { expect, test } from 'vitest';
import { understand } from '#composer/compose.ts';
import { schemaTypeOf } from './schema-type.ts';

test.each([
  ['Tenho uma academia em Santos, mensalidade R$ 99, das 6h às 22h', 'ExerciseGym'],
  ['Academia Corpo em Forma, em Osasco. Musculação e spinning, mensalidade R$ 99', 'ExerciseGym'],
  ['academia feminina em Bauru, aulas de zumba', 'ExerciseGym'],
  ['academia de natação em Bauru', 'SportsActivityLocation'],
  ['academia de dança em Bauru', 'DanceSchool'],
  ['tengo una academia en Sevilla, clases de refuerzo', 'LocalBusiness'],
  ['academia de inglés en Madrid', 'EducationalOrganization'],
  ['a small gym in Leeds', 'ExerciseGym'],
  ['papelaria no centro de Itu', 'Store'],
  ['posto de gasolina em Itu, aberto 24h', 'GasStation'],
  ['banda de forró em Campina Grande', 'MusicGroup'],
  ['Vidrieria en Lima', 'Store'],
  ['structural engineer in Hull', 'ProfessionalService'],
  ['aluguel de brinquedos em Itu', 'LocalBusiness'],
])('%s: %s', (prompt, type) => {
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error('refused');
  expect(schemaTypeOf(brief)).toBe(type);
});
