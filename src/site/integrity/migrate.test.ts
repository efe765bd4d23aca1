import { describe, expect, it } from 'vitest';
import { Change } from '../changes/change.ts';
import { SiteDocument } from '../schema/document.ts';
import { CURRENT_VERSION, MIGRATIONS, type Migration, migrate, UnknownVersion } from './migrate.ts';

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
    for (const v of [0, 4, 1.5, '1', undefined, null]) expect(() => migrate({ v })).toThrow(UnknownVersion);
  });
});

describe('a photo of version 1', () => {
  const HASH = '5a'.repeat(32);
  const source = (path: string) => ({ from: 'upload', path, widths: [480, 960], formats: ['avif', 'webp', 'jpeg'], thumb: 'x' });
  const asset = (path: string) => ({ id: 'as_00000001', alt: null, width: 960, height: 640, source: source(path) });
  const ofDocument = (path: string) => {
    const assets = { as_00000001: asset(path), as_00000002: { id: 'as_00000002', source: { from: 'art', style: 'line' } } };
    return (migrate({ v: 1, assets }) as { assets: Record<string, { source: object }> }).assets;
  };

  it('keeps its hash and loses its path', () => {
    const { as_00000001: photo, as_00000002: art } = ofDocument(`client/site/${HASH}`);
    expect(photo?.source).toEqual({ from: 'upload', sha256: HASH, widths: [480, 960], formats: ['avif', 'webp', 'jpeg'], thumb: 'x' });
    expect(art?.source).toEqual({ from: 'art', style: 'line' });
  });

  it.each(['photos/as_00000001', '../../../../auth/v1/admin/users?x=', `${HASH}/..`, `a/${HASH.toUpperCase()}`, `${HASH}\n`, ''])(
    'has no place when its path ends in no hash: %j',
    (path) => {
      expect(JSON.stringify(ofDocument(path).as_00000001)).not.toMatch(/path|sha256|auth/);
    },
  );

  it('is read in logs and outboxes too', () => {
    const added = Change.parse({ t: 'add', table: 'assets', record: asset(`client/site/${HASH}`) });
    expect(added).toMatchObject({ record: { source: { sha256: HASH } } });
    const set = { t: 'set', table: 'assets', id: 'as_00000001', field: 'source', value: source('../x'), before: source(HASH) };
    const changed = Change.parse(set);
    expect(JSON.stringify([added, changed])).not.toContain('path');
    expect(changed).toMatchObject({ before: { sha256: HASH } });
  });
});
