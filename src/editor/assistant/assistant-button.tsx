'use client';
import { Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Tool } from '../icon-button.tsx';
import type { AssistantTarget } from './requests.ts';
import { useAssistant } from './use-assistant.tsx';

/** Opens the assistant for the element beside it. */
export function AssistantTool({ target, name, className }: { target: AssistantTarget; name?: string; className?: string }) {
  const t = useTranslations('editor.assistant');
  const open = useAssistant();
  if (!open) return null;
  return (
    <Tool
      label={name ? t('openFor', { name }) : t('open')}
      aria-keyshortcuts="Control+J Meta+J"
      onClick={() => open(target)}
      className={cx('hover:text-cobalt', className)}
    >
      <Sparkles className="size-4.5" aria-hidden />
      <span aria-hidden className="ml-0.5 text-xs font-bold">
        {t('short')}
      </span>
    </Tool>
  );
}

export function AssistantForPage({ page }: { page: string }) {
  const t = useTranslations('editor.assistant');
  const open = useAssistant();
  if (!open) return null;
  return (
    <Button icon={<Sparkles className="size-4" aria-hidden />} onClick={() => open({ of: 'page', page })}>
      {t('openPage')}
    </Button>
  );
}
