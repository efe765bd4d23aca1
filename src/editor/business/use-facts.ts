'use client';
import { useTranslations } from 'next-intl';
import { type Coverage, factCoverage, factUses, type Use } from '#site/facts/fact-usage.ts';
import type { Fact, FactKind, SiteDocument } from '#site/schema.ts';
import type { Attempt } from '../draft/store.ts';
import { useEditor } from '../use-editor.tsx';

const known = new WeakMap<SiteDocument, Map<string, Use[]>>();
const covered = new WeakMap<SiteDocument, Coverage>();

/** Places of each fact in a document, computed once per document state. */
export function usesOf(document: SiteDocument): Map<string, Use[]> {
  const uses = known.get(document) ?? factUses(document);
  known.set(document, uses);
  return uses;
}

export const useCoverage = (): Coverage =>
  useEditor(({ document }) => {
    const coverage = covered.get(document) ?? factCoverage(document, usesOf(document));
    covered.set(document, coverage);
    return coverage;
  });

/** Facts of some kinds in document order, without samples. */
export const useFacts = (...kinds: FactKind[]): readonly Fact[] =>
  useEditor(
    ({ document }) => Object.values(document.facts).filter((fact) => kinds.includes(fact.norm.kind) && fact.status !== 'sample'),
    (a, b) => a.length === b.length && a.every((fact, at) => fact === b[at]),
  );

/** Kinds whose text is parsed; each has its own message when that fails. */
const PARSED_KINDS = new Set(['phone', 'email', 'handle', 'url', 'pix', 'price', 'hours', 'date']);

/** The reason that an attempt was refused, worded for the fact's kind; null when it was not. */
export function useReason(): (kind: FactKind, attempt: Attempt) => string | null {
  const t = useTranslations('editor');
  return (kind, { refused }) => {
    if (!refused) return null;
    if (refused === 'unreadable' && PARSED_KINDS.has(kind)) return t(`business.wrong.${kind as 'phone'}`);
    return t(`refused.${refused}`);
  };
}
