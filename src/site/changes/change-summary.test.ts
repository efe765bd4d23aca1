import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { changesOf } from '../operations/index.ts';
import { apply } from './apply.ts';
import type { Change } from './change.ts';
import { summarizeChanges, summarizeLog } from './change-summary.ts';

const document = sampleDocument();
const summarize = (...changes: Change[]) => summarizeChanges(document, apply(document, changes));

describe('what an owner changed', () => {
  it('is nothing when nothing did', () => {
    expect(summarize()).toEqual([]);
  });

  it('is listed once for a fact, with both values', () => {
    const fact = Object.values(document.facts)[0]!;
    const lines = summarize({ t: 'set', table: 'facts', id: fact.id, field: 'text', value: 'R$ 7,50', before: fact.text });
    expect(lines).toEqual([{ what: 'fact', kind: fact.norm.kind, before: fact.text, after: 'R$ 7,50' }]);
  });

  it('is listed once for a section that goes, whatever it held', () => {
    const section = Object.values(document.sections).find(({ kind, slots }) => kind !== 'hero' && slots.title)!;
    const lines = summarize(...changesOf(document, 'remove-section', { section: section.id }));
    expect(lines.filter(({ what }) => what === 'section')).toMatchObject([{ did: 'removed', kind: section.kind }]);
    expect(lines.filter(({ what }) => what === 'text')).toEqual([]);
  });

  it('is a look for colours, and words in plain text', () => {
    const key = Object.values(document.sections).find(({ kind }) => kind === 'hero')!.slots.title!;
    const locale = document.site.defaultLocale;
    const before = document.strings[locale]![key]!;
    const lines = summarize(
      { t: 'string', locale, key, value: '**Pão** quente', before },
      { t: 'theme', path: 'shape.radius', value: 'round', before: document.theme.shape.radius },
    );
    expect(lines).toContainEqual({ what: 'text', before: expect.any(String), after: 'Pão quente' });
    expect(lines).toContainEqual({ what: 'look' });
  });

  it('is summed up from the log itself, each text once from its first to its last value and with its page', () => {
    const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero')!;
    const [key, locale] = [hero.slots.title!, document.site.defaultLocale];
    const lines = summarizeLog(document, [
      { t: 'string', locale, key, value: 'Pã', before: 'Antes' },
      { t: 'string', locale, key, value: '**Pão** quente', before: 'Pã' },
    ]);
    expect(lines).toEqual([{ what: 'text', before: 'Antes', after: 'Pão quente', page: expect.stringMatching(/./) }]);
  });
});
