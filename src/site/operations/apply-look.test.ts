import { describe, expect, it } from 'vitest';
import { CATALOG_THEME } from '../catalog/catalog.ts';
import { sampleDocument } from '../catalog/sample.ts';
import { apply } from '../changes/apply.ts';
import { EMPTY_HISTORY, remember, undo } from '../changes/history.ts';
import { parseDocument } from '../integrity/integrity.ts';
import { isConcept } from '../schema/concepts.ts';
import { changesOf } from './index.ts';

const look = { theme: CATALOG_THEME, layouts: { hero: 'statement', footer: 'minimal', menu: 'board', faq: 'open' } };

describe('wearing a look', () => {
  const document = parseDocument(sampleDocument({ seed: 3 }));
  const changes = changesOf(document, 'wear-look', look);
  const applied = apply(document, changes);

  it('changes theme and layouts, and no text, fact or photo', () => {
    expect(applied.theme).toMatchObject({ type: CATALOG_THEME.type, shape: CATALOG_THEME.shape, space: CATALOG_THEME.space });
    for (const { kind, layout, id } of Object.values(applied.sections))
      if (kind === 'hero') expect(layout).toBe(isConcept(document.sections[id]!.layout) ? document.sections[id]!.layout : 'statement');
    for (const part of ['strings', 'facts', 'items', 'pages', 'forms'] as const) expect(applied[part]).toEqual(document[part]);
    expect(parseDocument(applied)).toEqual(applied);
  });

  it('is undone whole, and comes to nothing the second time', () => {
    const turn = undo(applied, remember(EMPTY_HISTORY, { id: 's', changes, label: 'wear-look' }));
    expect(apply(applied, turn!.changes)).toEqual(document);
    expect(changesOf(applied, 'wear-look', look)).toEqual([]);
  });

  it('keeps a colour that is the owner’s own, and leaves layouts that need certain content', () => {
    const own = { ...document, theme: { ...document.theme, color: { ...document.theme.color, brandExact: '#123456' } } };
    const after = apply(own, changesOf(own, 'wear-look', { ...look, layouts: { menu: 'board', hero: 'form-inline' } }));
    expect(after.theme.color).toMatchObject({ brand: own.theme.color.brand, brandExact: '#123456' });
    expect(after.sections).toEqual(own.sections);
  });
});
