import { describe, expect, it } from 'vitest';
import { drawingOf } from '../render/sections.ts';
import { kindNames, shapeOf } from '../schema/kinds.ts';
import { catalogDocument } from './catalog.ts';

describe('the kinds of section', () => {
  it('are at least 34, with at least 100 layouts in all', () => {
    const layouts = kindNames.map((kind) => shapeOf(kind).layouts.length);
    expect(kindNames.length).toBeGreaterThanOrEqual(34);
    expect(layouts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100);
  });

  it('are each drawn in a way of their own in every layout, and shown in the catalogue', () => {
    const shown = Object.values(catalogDocument().sections);
    for (const kind of kindNames) {
      const drawn = shapeOf(kind).layouts.map((layout) => {
        const section = shown.find((one) => one.kind === kind && one.layout === layout);
        expect(section, `${kind} ${layout}`).toBeDefined();
        return drawingOf(section!);
      });
      expect(drawn.map(({ name }) => name)).toEqual(shapeOf(kind).layouts);
      expect(new Set(drawn.map(({ layout }) => layout)).size, kind).toBe(drawn.length);
    }
  });
});
