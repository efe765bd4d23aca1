import { z } from 'zod';
import { digestOf } from '../digest.ts';
import type { Table } from '../integrity/references.ts';
import type { SiteDocument } from '../schema/document.ts';

/** Seed of generated ids, so that running an operation twice makes the same ones. A fresh UUID does. */
export const Seed = z.string().min(8).max(64);

const PREFIX: Readonly<Record<Table, string>> = { facts: 'fa', pages: 'pg', sections: 'sc', items: 'it', assets: 'as', forms: 'fm' };

/** Generates unused ids, deterministic by seed. */
export function minter(doc: SiteDocument, seed: string): (table: Table) => string {
  const given = new Set<string>();
  let count = 0;
  return (table) => {
    for (;;) {
      const id = `${PREFIX[table]}_${digestOf(`${seed}/${count++}`)}`;
      if (Object.hasOwn(doc[table], id) || given.has(id)) continue;
      given.add(id);
      return id;
    }
  };
}
