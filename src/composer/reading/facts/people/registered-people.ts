import { fold } from '../../fold.ts';
import { findRegion, isTown } from '../../gazetteer.ts';
import { isFirstName } from '../../learned/kinds.ts';
import { isCommon } from '../../name/capitals.ts';
import type { Span } from '../../sentences.ts';
import { type Sheet, sentenceAt, take, trimmed } from '../sheet.ts';
import { isHouse, NAME } from './person-terms.ts';
import { isFree } from './roster.ts';

export const COMPANIES: readonly string[] = ['CNPJ', 'EIN', 'CIF', 'CUIT', 'VAT', 'Charity', 'Company'];
const BEFORE_REGISTRY = new RegExp(`(?<![\\p{L}])(${NAME})\\s*(?:[,(–|-]\\s*)?$`, 'u');

/** "Helena Prado OAB/PR 55.432", "Rafael Nunes, CREF 012345": a person named right before a professional registration. */
export function registeredIn({ facts, text, folded, country, tags }: Sheet): Span[] {
  return facts.flatMap(({ norm, source: { span } }) => {
    if (norm.kind !== 'registry' || COMPANIES.includes(norm.scheme) || !span) return [];
    const from = Math.max(0, span[0] - REGISTRY_REACH);
    const name = BEFORE_REGISTRY.exec(text.slice(from, span[0]))?.[1];
    const words = name?.split(' ') ?? [];
    if (!name || words.length < 2 || isCommon(words[0] ?? '') || isTown(name, country) || findRegion(name) || /\s\p{Lu}{2}$/u.test(name))
      return [];
    const start = text.lastIndexOf(name, span[0]);
    const isPerson = isFirstName(fold(words[0] ?? '')) || tags.inside('P', start, start + name.length) >= LIKELY;
    return !isPerson || isHouse(folded.slice(start, start + name.length)) ? [] : [{ start, end: start + name.length }];
  });
}
const REGISTRY_REACH = 60;
const LIKELY = 0.2;

/** "- eu, Helena, CRO-MG 28.441, responsável técnica, implantes": the writer, named in full elsewhere. */
export function tieOwnRegistry(sheet: Sheet): void {
  for (const registry of sheet.facts.filter(({ norm }) => norm.kind === 'registry')) {
    const [start, end] = registry.source.span ?? [0, 0];
    const own = /(?<!\p{L})(?:eu|yo|myself|me),? (\p{Lu}\p{Ll}+),? $/u.exec(sheet.text.slice(Math.max(0, start - 30), start))?.[1];
    const person =
      own === undefined
        ? undefined
        : sheet.facts.find(({ norm, text }) => norm.kind === 'person' && !norm.registry && text.split(' ').includes(own));
    if (person?.norm.kind !== 'person') continue;
    const line = sentenceAt(sheet, start).end;
    const role = trimmed(sheet.text, end, line);
    person.norm.registry = registry.id;
    if (role.end > role.start && role.end - role.start < MAX_OWN_ROLE && isFree(sheet, role)) {
      person.norm.role = sheet.text.slice(role.start, role.end);
      take(sheet, role.start, role.end);
    }
  }
}
const MAX_OWN_ROLE = 70;
