'use client';
import { useTranslations } from 'next-intl';
import { type Coverage, factCoverage, factUses, type Use } from '#site/fact-usage.ts';
import type { Fact, FactKind, SiteDocument } from '#site/schema.ts';
import type { Attempt } from '../draft/store.ts';
import { useEditor } from '../use-editor.tsx';

const known = new WeakMap<SiteDocument, Map<string, Use[]>>();
const covered = new WeakMap<SiteDocument, Coverage>();

/** Where the facts of a document stand, worked out once for each of its states. */
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

/** Facts of some kinds, in the order of the document; samples are none. */
export const useFacts = (...kinds: FactKind[]): readonly Fact[] =>
  useEditor(
    ({ document }) => Object.values(document.facts).filter((fact) => kinds.includes(fact.norm.kind) && fact.status !== 'sample'),
    (a, b) => a.length === b.length && a.every((fact, at) => fact === b[at]),
  );

/** Kinds whose words are read, each with the reason that it could not be. */
const READ = new Set(['phone', 'email', 'handle', 'url', 'pix', 'price', 'hours', 'date']);

/** Why an intent was refused, in the words of its kind; null when it was not. */
export function useReason(): (kind: FactKind, attempt: Attempt) => string | null {
  const t = useTranslations('editor');
  return (kind, { refused }) => {
    if (!refused) return null;
    if (refused === 'unreadable' && READ.has(kind)) return t(`business.wrong.${kind as 'phone'}`);
    return t(`refused.${refused}`);
  };
}
