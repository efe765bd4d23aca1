import { domainToASCII } from 'node:url';
import type { NameRules } from '../names/read-domain-name.ts';
import { readDomainName } from '../names/read-domain-name.ts';

/** Endings that are looked up for every wish, the most usual in Brazil first. */
const ENDINGS = ['com.br', 'com', 'net', 'org', 'app'];
/** Longer than this a name is no name to remember. */
const MAX_LABEL = 40;

/**
 * Names to look up for what somebody wishes for, the wish itself first if it has an ending: `Padaria do Bairro` gives
 * `padariadobairro.com.br`, and so on. Empty if nothing of it can be a name.
 */
export function candidatesFor(wish: string, rules: NameRules): string[] {
  const read = readDomainName(wish, rules);
  const label = read.ok ? read.domain.apex.split('.')[0]! : labelOf(wish);
  if (label === '') return [];
  const names = (rules.takesExample ? [...ENDINGS, 'example'] : ENDINGS).map((ending) => `${label}.${ending}`);
  return [...new Set(read.ok ? [read.domain.apex, ...names] : names)];
}

/** The words of a wish as one label without accents, which everybody can type. */
function labelOf(wish: string): string {
  const plain = wish
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+e\s+|&/g, 'e')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_LABEL);
  return plain.length >= 2 ? domainToASCII(plain) : '';
}
