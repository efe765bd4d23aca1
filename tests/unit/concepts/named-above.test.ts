import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import type { SiteDocument } from '#site/schema/document.ts';
import { homeHtml } from './composed.ts';

const MESSAGE =
  'Fernando del Rincón, perito calígrafo judicial en Valladolid. Cotejo de firmas, anónimos, testamentos ológrafos, documentos manipulados. Informe pericial desde 450 €, consulta previa 60 €. Correo: fdelrincon@pericia.test';

function openedWith(layout: string): string {
  const composed = compose({ prompt: MESSAGE, seed: 0 });
  if (composed.outcome !== 'site') throw new Error('nothing composed');
  const { document } = composed;
  const sections = Object.entries(document.sections).map(([id, one]) => [id, one.kind === 'hero' ? { ...one, layout } : one]);
  return homeHtml({ ...document, sections: Object.fromEntries(sections) } as SiteDocument);
}
const timesIn = (text: string, words: string): number => text.split(words).length - 1;

test('services that the opening names stand again below only where they have a price', () => {
  const html = openedWith('services-index');
  expect(timesIn(html, 'Testamentos ológrafos')).toBe(1);
  expect(html).toContain('450');
  expect(html).toContain('60');
});
