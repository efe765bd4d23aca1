import type { SiteDocument } from '#site/schema.ts';
import type { NumberedFact } from './numbered-facts.ts';

const REFERENCE = /\{\{F(\d{1,3})\}\}/g;

/**
 * Converts `{{F3}}` to the document's reference, or null for an unknown fact. Values that were typed out although they are facts become
 * references too, so that they change with them; a word before a fact that the fact itself begins with is dropped.
 */
export function withFactReferences(text: string, facts: readonly NumberedFact[], document: SiteDocument): string | null {
  let isKnown = true;
  const cited = text.replace(REFERENCE, (_, number: string) => {
    const found = facts.find(({ n }) => n === Number(number));
    if (!found) isKnown = false;
    return found ? `{{${found.fact.id}}}` : '';
  });
  if (!isKnown) return null;
  const linked = facts
    .filter(({ fact: { norm, text: stated } }) => LINKED.has(norm.kind) && /\d|@/.test(stated) && stated.length >= 5)
    .reduce((out, { fact }) => onceAlone(out, fact.text, `{{${fact.id}}}`), cited);
  return linked.replace(/([\p{L}]+)\s+\{\{(fa_[0-9a-z]{8})\}\}/gu, (mark, word: string, id: string) => {
    const [first = ''] = (document.facts[id]?.text ?? '').split(/\s+/);
    return first.toLowerCase() === word.toLowerCase() ? `{{${id}}}` : mark;
  });
}

const LINKED: ReadonlySet<string> = new Set(['price', 'phone', 'email', 'handle', 'registry']);

function onceAlone(text: string, stated: string, reference: string): string {
  const at = text.indexOf(stated);
  if (at < 0) return text;
  const after = text[at + stated.length] ?? '';
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ||
    (/[\p{L}\p{N},.]/u.test(after) && /^[,.]?\d|^\p{L}/u.test(text.slice(at + stated.length)))
    ? text
    : text.slice(0, at) + reference + text.slice(at + stated.length);
}
