import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { isPhoto } from '#site/photos/is-photo.ts';
import { withoutSamples } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema.ts';

function documentOf(prompt: string): SiteDocument {
  const made = compose({ prompt });
  if (made.outcome === 'refuse') throw new Error(made.message);
  return made.document;
}
const framesOf = ({ sections, items, assets }: SiteDocument) =>
  Object.values(items).filter(({ section, media }) => sections[section]?.kind === 'gallery' && media && !isPhoto(assets[media]));

test('one whose work is what it looks like has frames for photos, which only they see', () => {
  const document = documentOf('Sou fotógrafa de gestantes em Olinda, Lia Prado. WhatsApp (81) 95555-0101');
  const frames = framesOf(document);
  expect(frames.length).toBeGreaterThan(3);
  for (const { media } of frames) expect(document.assets[media!]?.want).toBeDefined();
  const published = withoutSamples(document);
  const kinds = Object.values(published.sections).map(({ kind }) => kind);
  expect(kinds).toContain('hero');
  expect(kinds).not.toContain('gallery');
  const left = new Set(Object.keys(published.sections));
  for (const { link } of Object.values(published.items)) if (link?.to === 'page' && link.section) expect(left).toContain(link.section);
});

test('who asks for before and after has frames; who refuses a gallery has none', () => {
  expect(framesOf(documentOf('Restauro móveis em Olinda, Ateliê Sucupira. Quero mostrar antes e depois das peças.'))).not.toEqual([]);
  expect(framesOf(documentOf('Restauro móveis em Olinda, Ateliê Sucupira. Não quero galeria.'))).toEqual([]);
});
