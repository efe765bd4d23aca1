import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import type { Kind, SiteDocument } from '#site/schema.ts';

const made = (prompt: string): SiteDocument => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('no site');
  return composed.document;
};
const kindsOf = (doc: SiteDocument): Kind[] => Object.values(doc.sections).map(({ kind }) => kind);

test('things with and without a price stand in one list', () => {
  const doc = made(
    'Vidraçaria Ipê, vidraçaria em Lins. Fazemos: Box de banheiro R$ 390; Espelho R$ 120; Sacada; Guarda-corpo; Porta de vidro. Fone (14) 3522-0000.',
  );
  const list = Object.values(doc.sections).find(({ kind }) => kind === 'pricing');
  expect(Object.values(doc.items).filter(({ section }) => section === list?.id)).toHaveLength(5);
  expect(kindsOf(doc)).not.toContain('features');
});

test('one person has no section of their own', () => {
  const doc = made('Ateliê Linha Fina, costureira em Lins. Bainha R$ 20, Zíper R$ 25. Responsável: Marta Prado. Fone (14) 3522-0000.');
  expect(kindsOf(doc)).not.toContain('team');
});
