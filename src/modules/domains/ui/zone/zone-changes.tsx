'use client';
import { Undo2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '#ui/button.tsx';
import { toast } from '#ui/toast.tsx';
import { undoChangeAction } from '../../actions.ts';
import type { PastZoneChange } from '../../zone/list-changes.ts';
import { ChangeLines } from './change-lines.tsx';
import type { LineView } from './zone-view.ts';

export interface ChangeView extends Pick<PastZoneChange, 'id' | 'kind' | 'state' | 'canUndo'> {
  lines: LineView[];
  /** In the reader’s language. */
  at: string;
}

/** Changes made here, each with an undo button. */
export function ZoneChanges({ domainId, changes, mayUndo }: { domainId: string; changes: ChangeView[]; mayUndo: boolean }) {
  const t = useTranslations('domains.zone.changes');
  if (changes.length === 0) return <p className="text-ink-muted">{t('empty')}</p>;
  return (
    <ol className="grid gap-6">
      {changes.map((change) => (
        <li key={change.id} className="grid gap-2">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <div className="grid">
              <p className="font-semibold">{t(`kinds.${change.kind}`)}</p>
              <p className="text-sm text-ink-muted">
                {change.at} · {t(`states.${change.state}`)}
              </p>
            </div>
            {mayUndo && change.canUndo && <Undo domainId={domainId} changeId={change.id} />}
          </div>
          <ChangeLines lines={change.lines} label={t(`kinds.${change.kind}`)} />
        </li>
      ))}
    </ol>
  );
}

function Undo({ domainId, changeId }: { domainId: string; changeId: string }) {
  const t = useTranslations('domains.zone.changes');
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const undo = () =>
    start(async () => {
      const done = await undoChangeAction({ domainId, changeId });
      if (done.ok) toast(t('undone'));
      else toast(done.message, 'problem');
      router.refresh();
    });
  return (
    <Button onClick={undo} aria-disabled={isBusy} icon={<Undo2 className="size-4" aria-hidden />}>
      {t('undo')}
    </Button>
  );
}
