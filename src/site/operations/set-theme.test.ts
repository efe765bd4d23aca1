import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply } from '../changes/apply.ts';
import type { Asset } from '../schema/document.ts';
import { setTheme } from './set-theme.ts';

const drawn = (id: string, style: 'still' | 'interface', objects: string[]): Asset => ({
  id,
  alt: null,
  width: 8,
  height: 6,
  source: { from: 'art', style, seed: 4, objects },
});

describe('set-theme', () => {
  it('prints the photos in one way, and as they came again', () => {
    const doc = sampleDocument({ seed: 1 });
    const printed = apply(doc, setTheme.run(doc, { photos: 'duotone' }));
    expect(printed.theme).toEqual({ ...doc.theme, art: { ...doc.theme.art, photos: 'duotone' } });
    expect(apply(printed, setTheme.run(printed, { photos: 'natural' }))).toEqual(doc);
    expect(setTheme.run(doc, { photos: 'natural' })).toEqual([]);
  });

  it('draws pictures in another manner, but a card goes on showing its thing and a screen stays a screen', () => {
    const assets = {
      as_0000000a: drawn('as_0000000a', 'still', ['bread', 'croissant']),
      as_0000000b: drawn('as_0000000b', 'still', ['croissant']),
      as_0000000c: drawn('as_0000000c', 'interface', []),
    };
    const changed = (artStyle: 'flow' | 'riso') =>
      setTheme
        .run({ ...sampleDocument({ seed: 1 }), assets }, { artStyle })
        .flatMap((change) => (change.t === 'set' && change.table === 'assets' ? [change.id] : []));
    expect(changed('flow')).toEqual(['as_0000000a']);
    expect(changed('riso')).toEqual(['as_0000000a', 'as_0000000b']);
  });
});
