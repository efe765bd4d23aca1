'use client';
import { MessageSquareQuote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { FactKind } from '#site/schema.ts';
import { useEditor } from '../use-editor.tsx';
import { EmptyFactLine } from './empty-fact-line.tsx';
import { FactLine } from './fact-line.tsx';
import { Part } from './part.tsx';
import { useFacts } from './use-facts.ts';

const KINDS: readonly FactKind[] = ['statement', 'plan', 'class', 'quote', 'offer'];

/** The remaining facts: statements, plans, classes, and things sold that are on no list. */
export function OthersPart() {
  const t = useTranslations('editor');
  const facts = useFacts(...KINDS);
  const listed = useEditor(
    ({ document }) => new Set(Object.values(document.items).flatMap((item) => item.facts)),
    (a, b) => a.size === b.size && [...a].every((id) => b.has(id)),
  );
  const shown = facts.filter(({ id, norm }) => !(listed.has(id) && (norm.kind === 'offer' || norm.kind === 'plan')));
  return (
    <Part id="others" title={t('business.others.title')}>
      <ul className="grid rounded-card border border-line bg-surface px-3 py-1.5">
        {shown.map((fact) => (
          <FactLine key={fact.id} fact={fact} label={t(`fact.${fact.norm.kind}`)} icon={<MessageSquareQuote className="size-5" />} />
        ))}
        <EmptyFactLine
          key={`new-${shown.length}`}
          kind="statement"
          label={t('business.others.add')}
          hint={t('business.others.hint')}
          icon={<MessageSquareQuote className="size-5" />}
        />
      </ul>
    </Part>
  );
}
