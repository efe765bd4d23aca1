import { z } from 'zod';
import type { Table } from '../references.ts';
import type { SiteDocument } from '../schema/document.ts';

/** Given with every intent that makes records, so that running it twice makes the same ones. A fresh UUID does. */
export const Seed = z.string().min(8).max(64);

const PREFIX: Readonly<Record<Table, string>> = { facts: 'fa', pages: 'pg', sections: 'sc', items: 'it', assets: 'as', forms: 'fm' };

/** A source of ids that follow from the seed alone and are not yet taken. */
export function minter(doc: SiteDocument, seed: string): (table: Table) => string {
  const given = new Set<string>();
  let count = 0;
  return (table) => {
    for (;;) {
      const id = `${PREFIX[table]}_${hash(`${seed}/${count++}`)}`;
      if (Object.hasOwn(doc[table], id) || given.has(id)) continue;
      given.add(id);
      return id;
    }
  };
}

/** Eight base-36 characters of a text (cyrb53 cut to 41 bits). */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((4294967296 * (2097151 & b) + (a >>> 0)) % 36 ** 8).toString(36).padStart(8, '0');
}
