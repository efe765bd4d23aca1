import { expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { headPlaces, openingOf } from '#composer/model/writing/places.ts';
import type { SiteDocument } from '#site/schema.ts';
import { keepOpening } from './keep-opening.ts';

function broadside(): { document: SiteDocument; title: string } {
  const composed = compose({ prompt: 'Oficina do Beto, conserto de bicicleta em Igarassu. WhatsApp (81) 95555-0177.' });
  if (composed.outcome !== 'site') throw new Error('no site');
  const { document } = composed;
  const opening = openingOf(document)!;
  const sections = { ...document.sections, [opening.id]: { ...opening, layout: 'broadside' } };
  return { document: { ...document, sections }, title: headPlaces(document, opening).title!.key };
}

it('leaves out a headline that its opening cannot set, and takes one that it can', () => {
  const { document, title } = broadside();
  const seo = { key: 'home.seo.title', text: 'Conserto de bicicleta em Igarassu' };
  const written = (text: string) => ({ edits: [{ key: title, text }, seo], rejected: [] });
  const short = written('Bicicleta consertada em Igarassu');
  expect(keepOpening(document, short)).toEqual(short);
  const long = written('Bicicletas de passeio e de carga consertadas numa garagem de Igarassu, sem pressa nenhuma');
  expect(keepOpening(document, long)).toEqual({ edits: [seo], rejected: [{ key: title, reason: 'opening' }] });
});
