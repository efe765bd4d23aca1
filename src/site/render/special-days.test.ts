import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { renderSite } from '../render.ts';
import type { SiteDocument, SpecialDay } from '../schema.ts';
import { shapeOf } from '../schema.ts';
import type { Environment } from './environment.ts';

const environment: Environment = { mode: 'publish', links: 'clean', year: 2026, fonts: [], photo: () => 'x', formAction: () => '/x' };
const special: SpecialDay[] = [
  { date: '2026-12-31', until: '2027-01-01', spans: [] },
  { date: '2026-12-24', spans: [['07:00', '12:00']] },
  { date: '2025-12-25', spans: [] },
];

function openOn(days: SpecialDay[] | undefined, layout: string): string {
  const doc = sampleDocument({ kinds: ['hero', 'hours'] });
  const facts = Object.fromEntries(
    Object.entries(doc.facts).map(([id, fact]) => [
      id,
      fact.norm.kind === 'hours' ? { ...fact, norm: { ...fact.norm, ...(days && { special: days }) } } : fact,
    ]),
  );
  const sections = Object.fromEntries(
    Object.entries(doc.sections).map(([id, section]) => [id, section.kind === 'hours' ? { ...section, layout } : section]),
  );
  const page = renderSite({ ...doc, facts, sections } as SiteDocument, environment).find(({ path }) => path === 'index.html')!;
  return page.text;
}

describe('days that go by their own hours', () => {
  it.each(shapeOf('hours').layouts)('are shown in every arrangement (%s), those of years gone by no more', (layout) => {
    const html = openOn(special, layout);
    expect(html).toContain('24 de dezembro de 2026');
    expect(html).toMatch(/31 de dezembro de 2026 a 1º de janeiro de 2027[\s\S]{0,200}Fechado/);
    expect(html.indexOf('24 de dezembro')).toBeLessThan(html.indexOf('31 de dezembro'));
    expect(html).not.toContain('2025');
  });

  it('are described to search engines, closed as midnight to midnight', () => {
    const html = openOn(special, 'table');
    expect(html).toContain('"validFrom":"2026-12-24","validThrough":"2026-12-24","opens":"07:00","closes":"12:00"');
    expect(html).toContain('"validFrom":"2026-12-31","validThrough":"2027-01-01","opens":"00:00","closes":"00:00"');
    expect(openOn(undefined, 'table')).not.toContain('validFrom');
  });
});
