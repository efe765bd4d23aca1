'use client';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useActionState, useState } from 'react';
import { LimitWays } from '#modules/billing/ui/plans/limit-reached.tsx';
import { isPaidReason } from '#modules/billing/ui/plans/paid-reason.ts';
import type { ActionResult } from '#platform/action.ts';
import { Badge } from '#ui/badge.tsx';
import { Field, Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { Table } from '#ui/table.tsx';
import { sendBatch } from '../actions.ts';
import { type BatchLine, readBatch } from '../batches/read-batch.ts';
import { MAX_BATCH_ROWS, MAX_PROMPT_LENGTH } from '../input.ts';

/** Max characters of the list, as enforced by the action. */
const MAX_LIST_LENGTH = 400_000;

function problemOf({ prompt = '', name = '' }: BatchLine, index: number): 'empty' | 'long' | 'name' | 'left' | null {
  if (index >= MAX_BATCH_ROWS) return 'left';
  if (!prompt) return 'empty';
  if (prompt.length > MAX_PROMPT_LENGTH) return 'long';
  return name.length > 120 ? 'name' : null;
}

/** Form for a batch: from a file or pasted, with a preview of the parsed rows before sending. */
export function BatchForm({ id, left }: { id: string; left: number | null }) {
  const t = useTranslations('batch');
  const [state, act] = useActionState<ActionResult | null, FormData>(sendBatch as never, null);
  const failure = state?.ok === false ? state : null;
  const [text, setText] = useState('');
  const read = text.trim() ? readBatch(text) : null;
  const rows = read?.ok ? read.rows : [];
  const problems = rows.filter((row, index) => problemOf(row, index)).length;

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) setText((await file.text()).slice(0, MAX_LIST_LENGTH));
  };
  return (
    <form action={act} className="grid gap-6" noValidate>
      <input type="hidden" name="key" value={id} />
      {failure && (
        <Notice tone="bad">
          <p>{failure.message}</p>
          {isPaidReason(failure.reason) && (
            <div className="pt-2">
              <LimitWays reason={failure.reason} back="/sites/new/batch" />
            </div>
          )}
        </Notice>
      )}
      <Field
        label={t('file')}
        hint={t('fileHint')}
        name="file"
        form=""
        type="file"
        accept=".csv,text/csv,text/plain"
        onChange={choose}
        className="py-2.5 file:mr-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink"
      />
      <Labelled label={t('text')} hint={t('textHint')}>
        {(control) => (
          <textarea
            name="csv"
            rows={6}
            maxLength={MAX_LIST_LENGTH}
            value={text}
            placeholder={t('example')}
            onChange={(event) => setText(event.target.value)}
            className="control py-2.5 font-mono text-sm"
            spellCheck={false}
            {...control}
          />
        )}
      </Labelled>
      {read && !read.ok && <Notice tone="bad">{t('unreadable', { line: read.line })}</Notice>}
      {rows.length > 0 && <Rows rows={rows} />}
      <div className="grid gap-3">
        <p className="text-ink-muted" aria-live="polite">
          {problems > 0 ? t('fix') : t('found', { count: rows.length })}
          {rows.length > 0 && problems === 0 && ` ${t('uses', { count: rows.length })}`}
          {left !== null && ` ${t('left', { count: left })}`}
        </p>
        <div>
          <SubmitButton size="lg" pendingLabel={t('pending')} disabled={problems > 0} className="max-sm:w-full">
            {rows.length > 0 ? t('submit', { count: rows.length }) : t('title')}
          </SubmitButton>
        </div>
      </div>
    </form>
  );
}

/** The rows as they were read, with the problem of each. */
function Rows({ rows }: { rows: readonly BatchLine[] }) {
  const t = useTranslations('batch');
  return (
    <div className="grid gap-3">
      <h2 className="text-lg">{t('preview')}</h2>
      <Table
        caption={t('preview')}
        columns={[
          { id: 'row', label: t('row'), number: true },
          { id: 'name', label: t('name') },
          { id: 'words', label: t('words') },
          { id: 'state', label: t('state') },
        ]}
        rows={rows.slice(0, MAX_BATCH_ROWS + 10).map((row, index) => {
          const problem = problemOf(row, index);
          return {
            id: String(index),
            cells: [
              index + 1,
              row.name ?? '',
              <span key="words" className="line-clamp-2 min-w-48 wrap-anywhere">
                {row.prompt}
              </span>,
              <Badge key="state" tone={problem ? 'bad' : 'good'}>
                {problem ? t(`problem.${problem}`) : t('ok')}
              </Badge>,
            ],
          };
        })}
      />
    </div>
  );
}
