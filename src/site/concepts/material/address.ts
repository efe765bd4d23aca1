import type { Fact } from '../../schema/facts.ts';
import type { Material } from '../material.ts';

/** A stretch of an address as written; `between` is the comma or dash before it. */
export interface AddressPart {
  as: 'kind' | 'street' | 'number' | 'rest' | 'code';
  text: string;
  between: string;
}
export interface StreetAddress {
  fact: Fact;
  parts: readonly AddressPart[];
}

const BETWEEN = /(\s*,\s*|\s+[–—-]\s+|\s*[·؛،]\s*|(?<=\p{L}{4})\.\s+(?=\p{Lu}))/u;
const KIND =
  /^(?:rua|r\.|avenida|av\.?|travessa|tv\.|alameda|al\.|pra[çc]a|largo|rodovia|estrada|calle|c\/|carrera|paseo|plaza|shari|شارع)\s+(?=\S)/iu;
const NUMBER = /^(?:n[ºo°]?\.?\s*)?(\d{1,5}\p{L}?|\d{1,2}\.\d{3})$/iu;
const NUMBER_LAST = /^(.*\D)\s+(?:n[ºo°]?\.?\s*)?(\d{1,5}\p{L}?)$/iu;
const NUMBER_FIRST = /^(\d{1,5}\p{L}?)\s+(\p{L}.*)$/u;
const CODE = /\d{4,5}-?\d{3}|^[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}$|^\d{5}$/;

/** The first address, split like a street sign; undefined where no street is known. */
export function streetAddress({ facts }: Material): StreetAddress | undefined {
  const fact = facts('address').find(({ norm }) => norm.street);
  if (!fact) return undefined;
  const pieces = fact.text.split(BETWEEN);
  const parts: AddressPart[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const text = pieces[i]!.trim();
    const between = i > 0 ? pieces[i - 1]! : '';
    if (!text) continue;
    const last = parts.at(-1);
    if (last?.as === 'rest' && /^\p{Lu}{2}$/u.test(text)) parts[parts.length - 1] = { ...last, text: last.text + between + text };
    else if (parts.length === 0) parts.push(...streetParts(text));
    else if (NUMBER.test(text) && !parts.some(({ as }) => as === 'number')) parts.push({ as: 'number', text, between });
    else parts.push({ as: CODE.test(text) ? 'code' : 'rest', text, between });
  }
  return { fact, parts };
}

function streetParts(text: string): AddressPart[] {
  const kind = KIND.exec(text)?.[0] ?? '';
  const named = text.slice(kind.length);
  const kinds: AddressPart[] = kind ? [{ as: 'kind', text: kind.trim(), between: '' }] : [];
  const between = kind ? ' ' : '';
  const last = NUMBER_LAST.exec(named);
  if (last) return [...kinds, { as: 'street', text: last[1]!.trim(), between }, { as: 'number', text: last[2]!, between: ' ' }];
  const first = NUMBER_FIRST.exec(named);
  if (first)
    return [
      { as: 'number', text: first[1]!, between: '' },
      { as: 'street', text: first[2]!, between: ' ' },
    ];
  return [...kinds, { as: 'street', text: named, between }];
}
