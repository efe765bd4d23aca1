'use client';
import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor } from './use-editor.tsx';

/** The save state in words, also announced to screen readers. */
export function SaveState() {
  const t = useTranslations('editor');
  const save = useEditor((state) => state.save);
  const waiting = useEditor((state) => state.waiting);
  const problem = useEditor((state) => state.problem);
  const Icon = { saved: Check, saving: LoaderCircle, offline: CloudOff, stuck: TriangleAlert }[save];
  const words = save === 'offline' && waiting > 0 ? `${t('save.offline')} · ${t('save.waiting', { count: waiting })}` : t(`save.${save}`);
  return (
    <div className="flex items-center gap-2">
      <p
        role="status"
        aria-live="polite"
        title={problem ?? words}
        className={
          save === 'stuck' ? 'flex items-center gap-1.5 text-sm font-medium text-brick' : 'flex items-center gap-1.5 text-sm text-ink-muted'
        }
      >
        <Icon className={save === 'saving' ? 'size-4 animate-spin motion-reduce:animate-none' : 'size-4'} aria-hidden />
        <span className={save === 'offline' ? 'max-sm:max-w-24 max-sm:text-xs max-sm:leading-tight' : 'max-sm:text-xs'}>{words}</span>
      </p>
      {save === 'stuck' && (
        <button type="button" onClick={() => location.reload()} className="min-h-11 px-1 text-sm font-semibold text-cobalt underline">
          {t('save.reload')}
        </button>
      )}
    </div>
  );
}
