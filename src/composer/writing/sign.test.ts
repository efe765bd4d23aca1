import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

test.each([
  ['Los mayores del barrio también entran gratis. Abrimos en otoño. Contacto: Rosa, 975 555 010.', 'es', 'Nuestro sitio'],
  ['a gente também recebe quem vem de longe. tem água e sombra. zap 14 99555-0100', 'pt-BR', 'Nosso site'],
])('a sentence is no sign over the door: %s', (prompt, locale, name) => {
  const composed = compose({ prompt });
  expect(composed.outcome === 'site' && composed.document.strings[locale]?.['site.name']).toBe(name);
});
