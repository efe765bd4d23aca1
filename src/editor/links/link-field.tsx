'use client';
import { ArrowUpRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Link } from '#site/schema.ts';
import { useEditor } from '../use-editor.tsx';
import type { Holder } from './holder.ts';
import { LinkDialog } from './link-dialog.tsx';
import { useLinkTargetName } from './use-link-target-name.ts';

/** The current target of a button or an item, with a way to change it. */
export function LinkField({ holder, label }: { holder: Holder; label: string }) {
  const t = useTranslations('editor.link');
  const [open, setOpen] = useState(false);
  const link = useEditor(({ document }): Link | undefined =>
    holder.of === 'item' ? document.items[holder.item]?.link : document.sections[holder.section]?.actions[holder.at]?.link,
  );
  const target = useLinkTargetName(link);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex min-h-11 w-full min-w-0 items-center gap-2 rounded-control border border-line bg-surface px-3 text-left hover:border-edge"
      >
        <ArrowUpRight className="size-4 shrink-0 text-ink-muted" aria-hidden />
        <span className="sr-only">{link ? t('change', { label, target }) : t('choose', { label })}</span>
        <span className="shrink-0 text-sm text-ink-muted" aria-hidden>
          {t('leadsTo')}
        </span>
        <span className="min-w-0 truncate font-medium" aria-hidden>
          {link ? target : t('nowhere')}
        </span>
      </button>
      <LinkDialog open={open} onClose={() => setOpen(false)} holder={holder} label={label} link={link} />
    </>
  );
}
