import { expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { criticQuestion } from '#composer/model/critic/critic-question.ts';
import { outlineQuestion } from '#composer/model/outline/outline-question.ts';
import { sectionQuestion } from '#composer/model/section/section-question.ts';
import type { SiteDocument } from '#site/schema.ts';
import { writtenSections } from './places.ts';

/** Orders keys as `jsonb` does: by length, then by letters. */
function asRowsHaveIt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asRowsHaveIt);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, asRowsHaveIt(one)]));
}

it('a site that comes from the rows is asked about in the same words as one that was just composed', () => {
  const composed = compose({
    prompt: `Escola de dança da Lu em Olinda. Aulas: ballet seg e qua 18h com a professora Kellen, carimbó ter e qui 19h30 com mestre Damião.
      Mensalidade R$ 130 uma turma. Precisa comprar roupa? Não, a primeira semana é de roupa leve. Falta avisada até a véspera pode ser
      reposta no mesmo mês. Não damos aula de zumba nem de funk. WhatsApp (81) 95555-0177.`,
  });
  if (composed.outcome !== 'site') throw new Error('no site');
  const { document, brief } = composed;
  const stored = asRowsHaveIt(document) as SiteDocument;
  const outline = { headline: 'Dança em Olinda', lead: null, sections: [], voice: [], pages: [] };
  const asked = (site: SiteDocument) => [
    outlineQuestion(site, brief).user,
    criticQuestion(site, brief).user,
    ...writtenSections(site).flatMap(({ id }) => sectionQuestion(site, brief, id, outline)?.user ?? []),
  ];
  expect(asked(document).length).toBeGreaterThan(2);
  expect(asked(stored)).toEqual(asked(document));
});
