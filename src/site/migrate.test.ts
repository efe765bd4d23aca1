import { describe, expect, it } from 'vitest';
import { CURRENT_VERSION, MIGRATIONS, type Migration, migrate, UnknownVersion } from './migrate.ts';
import { SiteDocument } from './schema/document.ts';

describe('migrate', () => {
  it('has one named step for every version before the current one', () => {
    expect(MIGRATIONS.map((step) => step.from)).toEqual(Array.from({ length: CURRENT_VERSION - 1 }, (_, at) => at + 1));
    expect(new Set(MIGRATIONS.map((step) => step.name)).size).toBe(MIGRATIONS.length);
  });

  it('ends at the version that the schema reads', () => {
    expect(SiteDocument.shape.v.value).toBe(CURRENT_VERSION);
  });

  it('runs the steps after the stored version, in order', () => {
    const steps: Migration[] = [
      { from: 1, name: 'one', up: (doc) => ({ ...doc, trail: [...((doc.trail as string[]) ?? []), 'one'] }) },
      { from: 2, name: 'two', up: (doc) => ({ ...doc, trail: [...((doc.trail as string[]) ?? []), 'two'] }) },
    ];
    expect(migrate({ v: 1 }, steps, 3)).toEqual({ v: 3, trail: ['one', 'two'] });
    expect(migrate({ v: 2 }, steps, 3)).toEqual({ v: 3, trail: ['two'] });
    expect(migrate({ v: 3 }, steps, 3)).toEqual({ v: 3 });
  });

  it('refuses versions it does not know', () => {
    for (const v of [0, 2, 1.5, '1', undefined, null]) expect(() => migrate({ v })).toThrow(UnknownVersion);
  });
});
