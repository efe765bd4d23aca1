'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SiteDocument } from '#site/schema.ts';
import { parseInline, plainText } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { useEditor } from '../use-editor.tsx';
import type { AssistantProposal, ProposedChange } from './requests.ts';
import { wordDiff } from './word-diff.ts';

interface ProposalViewProps {
  proposal: AssistantProposal;
  deciding: boolean;
  onAccept: (keys: string[]) => void;
  onReject: () => void;
}

/** Each proposed change beside the current text, to accept or leave. */
export function ProposalView({ proposal, deciding, onAccept, onReject }: ProposalViewProps) {
  const t = useTranslations('editor.assistant');
  const document = useEditor((state) => state.document);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const keys = proposal.changes.map(({ key }) => key).filter((key) => !left.has(key));
  const isOne = proposal.changes.length === 1;
  const toggle = (key: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <div className="grid gap-4">
      <p role="status" className="font-medium">
        {t('proposed', { count: proposal.changes.length })}
      </p>
      <ol className="grid gap-3">
        {proposal.changes.map((change) => (
          <li key={change.key} className="grid gap-1 rounded-control border border-line p-3">
            <Diff change={change} document={document} />
            {!isOne && (
              <Checkbox label={t('take')} checked={!left.has(change.key)} disabled={deciding} onChange={() => toggle(change.key)} />
            )}
          </li>
        ))}
      </ol>
      <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-surface px-5 py-3 sm:-mx-6 sm:-mb-6 sm:px-6">
        {proposal.tokens > 0 && <p className="mr-auto text-sm text-ink-muted">{t('charged', { tokens: proposal.tokens })}</p>}
        <Button look="quiet" disabled={deciding} onClick={onReject}>
          {t('reject')}
        </Button>
        <Button look="primary" disabled={deciding || keys.length === 0} onClick={() => onAccept(keys)}>
          {deciding ? t('accepting') : isOne || left.size === 0 ? t('acceptAll') : t('acceptSome', { count: keys.length })}
        </Button>
      </div>
    </div>
  );
}

/** Marks removed and added words; screen readers get the text before and after instead. */
function Diff({ change, document }: { change: ProposedChange; document: SiteDocument }) {
  const t = useTranslations('editor.assistant');
  const plain = (text: string) =>
    text
      .split('\n')
      .map((line) => plainText(parseInline(line), document))
      .join('\n');
  const [before, after] = [plain(change.before ?? ''), plain(change.after)];
  return (
    <>
      <p className="sr-only" lang={change.locale}>
        {before && t('before', { text: before })} {t('after', { text: after })}
      </p>
      <p aria-hidden lang={change.locale} dir="auto" className="leading-relaxed whitespace-pre-wrap">
        {keyed(wordDiff(before, after)).map(({ key, how, text }) =>
          how === 'del' ? (
            <del key={key} className="rounded-sm bg-brick-soft text-brick decoration-1">
              {text}
            </del>
          ) : how === 'ins' ? (
            <ins key={key} className="rounded-sm bg-leaf-soft font-medium text-leaf no-underline">
              {text}
            </ins>
          ) : (
            <span key={key}>{text}</span>
          ),
        )}
      </p>
    </>
  );
}

const keyed = <T,>(parts: readonly T[]): (T & { key: string })[] => parts.map((part, at) => ({ ...part, key: `part-${at}` }));
