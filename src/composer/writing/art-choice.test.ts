import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { INDUSTRIES } from '#composer/reading/industries.ts';
import { subjectsFor } from '#site/art.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';

const PROMPTS = [
  'Padaria artesanal Pão da Serra em Campos do Jordão. Pão italiano R$ 22, croissant R$ 9.',
  'Wedding photographer in Lisbon named Luz Studio',
  'Escritório de advocacia Moura & Lima em Recife, direito do trabalho',
  'Academia Ferro Bruto em Curitiba, musculação',
];
const siteOf = (prompt: string, seed: number): SiteDocument => {
  const composed = compose({ prompt, seed });
  if (composed.outcome !== 'site') throw new Error(prompt);
  return composed.document;
};
const drawnOf = (document: SiteDocument) =>
  Object.values(document.assets).flatMap(({ source }) => (source.from === 'art' && source.objects.length > 1 ? [source] : []));
const arrangement = ({ style, seed }: Extract<Asset['source'], { from: 'art' }>) => `${style} ${seed & 3}`;

describe('the pictures of a site', () => {
  it('differ in arrangement and in what leads them', () => {
    for (const prompt of PROMPTS) {
      const drawn = drawnOf(siteOf(prompt, 0)).slice(0, 5);
      expect(new Set(drawn.map(arrangement)).size, prompt).toBe(drawn.length);
      expect(new Set(drawn.map(({ objects }) => objects[0])).size, prompt).toBe(drawn.length);
    }
  });

  it('are drawn in another manner when the owner asks for another look', () => {
    for (const prompt of PROMPTS)
      for (const seed of [0, 1, 2]) {
        const [one, other] = [siteOf(prompt, seed), siteOf(prompt, seed + 1)];
        expect(one.theme.art.style).not.toBe(other.theme.art.style);
        const [first, second] = [drawnOf(one)[0]!, drawnOf(other)[0]!];
        expect(`${arrangement(first)} ${first.objects[0]}`).not.toBe(`${arrangement(second)} ${second.objects[0]}`);
      }
  });

  it('tell the owner what a photo in each place should show', () => {
    const document = siteOf(PROMPTS[0]!, 0);
    const wants = Object.values(document.assets).flatMap(({ want }) => (want ? [document.strings['pt-BR']?.[want]] : []));
    expect(wants).toContain('o balcão ou a mesa servida pela manhã');
  });

  it('have enough to show in every trade', () => {
    for (const { id, archetype } of Object.values(INDUSTRIES))
      expect(subjectsFor('still', id, archetype).length, id).toBeGreaterThanOrEqual(6);
  });
});
