import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';

const composed = compose({ prompt: 'Padaria artesanal Pão da Serra em Campos do Jordão. Pão italiano R$ 22, croissant R$ 9.' });
if (composed.outcome !== 'site') throw new Error('refused');
const { document } = composed;

describe('the pictures of a site', () => {
  it('show no thing that nobody gave', () => {
    for (const { source } of Object.values(document.assets)) {
      expect(source.from).toBe('art');
      if (source.from === 'art') expect(source).toMatchObject({ style: expect.stringMatching(/^(?:letter|flow)$/), objects: [] });
    }
  });

  it('tell the owner what a photo in each place should show', () => {
    const wants = Object.values(document.assets).flatMap(({ want }) => (want ? [document.strings['pt-BR']?.[want]] : []));
    expect(wants).toContain('o balcão ou a mesa servida pela manhã');
  });
});
