import type { Corrections, Wishes } from '#composer/brief.ts';
import type { FactKind } from '#site/schema.ts';

/** One edit of the owner in the reply. An empty text removes a value. */
export type Amendment =
  /** `lines`: lines that contain the old value, which are removed from the site. */
  | { to: 'name' | 'trade' | 'place'; text: string; lines: number[] }
  | { to: 'fact'; id: string; text: string; was: string }
  | { to: 'price'; of: string; id: string | null; text: string; was: string }
  | { to: 'line'; at: number; publish: boolean }
  | { to: 'added'; index: number; text: string }
  | { to: 'add'; kind: FactKind; text: string }
  | { to: 'wishes'; wishes: Partial<Wishes> };

const without = <T, K extends keyof T>(list: readonly T[] | undefined, key: K, value: T[K]): T[] =>
  (list ?? []).filter((one) => one[key] !== value);

/** The corrections with one more. Restoring the value as read removes its correction. */
export function amend(corrections: Corrections, amendment: Amendment): Corrections {
  switch (amendment.to) {
    case 'name':
    case 'trade':
    case 'place': {
      const named = { ...corrections, [amendment.to]: amendment.text || null };
      return amendment.lines.reduce((all, at) => amend(all, { to: 'line', at, publish: false }), named);
    }
    case 'fact': {
      const { id, text, was } = amendment;
      const facts = without(corrections.facts, 'id', id);
      return { ...corrections, facts: text === was ? facts : [...facts, { id, text: text || null }] };
    }
    case 'price': {
      const { of, id, text, was } = amendment;
      if (id) return amend(corrections, { to: 'fact', id, text, was });
      const added = (corrections.added ?? []).filter((one) => one.of !== of || one.kind !== 'price');
      return { ...corrections, added: text ? [...added, { kind: 'price', text, of }] : added };
    }
    case 'line': {
      const { at, publish } = amendment;
      return { ...corrections, lines: [...without(corrections.lines, 'at', at), { at, publish }] };
    }
    case 'add':
      return { ...corrections, added: [...(corrections.added ?? []), { kind: amendment.kind, text: amendment.text }] };
    case 'added': {
      const added = (corrections.added ?? []).flatMap((one, index) =>
        index !== amendment.index ? [one] : amendment.text ? [{ ...one, text: amendment.text }] : [],
      );
      return { ...corrections, added };
    }
    case 'wishes':
      return { ...corrections, wishes: { ...corrections.wishes, ...amendment.wishes } };
  }
}
