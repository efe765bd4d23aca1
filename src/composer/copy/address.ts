import type { Wishes } from '#composer/brief.ts';
import { tuteo } from './es/tuteo/index.ts';

/** Cache of copy by form of address. */
const spoken = new WeakMap<object, Map<string, unknown>>();

/**
 * Copy in the reader's form of address: Spanish is written with usted, and turned to tú or vos when the brief asks for it.
 * Other languages, and texts that address nobody, are unchanged.
 */
export function addressed<T extends object>(copy: T, language: string, address: Wishes['address']): T {
  if (language !== 'es' || (address !== 'tu' && address !== 'vos')) return copy;
  const known = spoken.get(copy)?.get(address);
  if (known) return known as T;
  const made = said(copy, address === 'tu' ? 0 : 1) as T;
  spoken.set(copy, (spoken.get(copy) ?? new Map<string, unknown>()).set(address, made));
  return made;
}

function said(value: unknown, form: 0 | 1): unknown {
  if (typeof value === 'string') return tuteo().get(value)?.[form] ?? value;
  if (Array.isArray(value)) return value.map((part) => said(part, form));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, said(part, form)]));
}
