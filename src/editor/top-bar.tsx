'use client';
import { ArrowLeft, History, Languages, Monitor, Redo2, Smartphone, Tablet, Undo2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { wordsOf } from '#site/render/words.ts';
import { plainTextOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import type { CanvasWidth } from './canvas/canvas.tsx';
import { Tool } from './icon-button.tsx';
import { PageSwitch } from './panels/page-switch.tsx';
import { SaveState } from './save-state.tsx';
import { useEditor, useStore } from './use-editor.tsx';
import { usePublishWords } from './use-publish-words.ts';

/** The option that opens the languages panel. */
const MANAGE = 'manage';

const WIDTH_ICONS = { desktop: Monitor, tablet: Tablet, phone: Smartphone };

interface TopBarProps {
  siteId: string;
  siteName: string;
  accountName: string | null;
  width: CanvasWidth;
  onWidth: (width: CanvasWidth) => void;
  publishing: boolean;
  onPublish: () => void;
  onLanguages: () => void;
  onHistory: () => void;
}

export function TopBar({ siteId, siteName, accountName, width, onWidth, publishing, onPublish, onLanguages, onHistory }: TopBarProps) {
  const t = useTranslations('editor');
  const words = usePublishWords();
  const store = useStore();
  const named = useEditor(({ document }) => plainTextOf(document, document.site.name, document.site.defaultLocale).trim());
  // The list's name follows the site's, unless its owner gave the list another.
  const [follows] = useState(() => siteName === named);
  const canUndo = useEditor((state) => state.history.undo.length > 0);
  const isModels = useEditor((state) => state.history.undo.at(-1)?.label === 'model-writes');
  const canRedo = useEditor((state) => state.history.redo.length > 0);
  return (
    <header className="flex h-14 items-center gap-1 border-b border-line bg-surface px-2 sm:gap-2 sm:px-3">
      <Link
        href={`/sites/${siteId}`}
        aria-label={t('back')}
        title={t('back')}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-control text-ink-muted hover:bg-sunken hover:text-ink"
      >
        <ArrowLeft className="size-5" aria-hidden />
      </Link>
      <div className="grid min-w-0 max-sm:sr-only sm:max-w-60">
        <h1 className="truncate text-base">{follows && named ? named : siteName}</h1>
        {accountName && <p className="truncate text-xs text-ink-muted">{accountName}</p>}
      </div>
      <PageSwitch />
      <LanguageSwitch onManage={onLanguages} />
      <fieldset className="ml-2 hidden gap-0.5 rounded-control border border-line p-0.5 lg:flex">
        <legend className="sr-only">{t('width.label')}</legend>
        {(Object.keys(WIDTH_ICONS) as CanvasWidth[]).map((one) => {
          const Icon = WIDTH_ICONS[one];
          return (
            <label
              key={one}
              title={t(`width.${one}`)}
              className="inline-flex size-10 cursor-pointer items-center justify-center rounded-lg text-ink-muted hover:text-ink has-checked:bg-sunken has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-cobalt"
            >
              <input type="radio" name="canvas-width" className="sr-only" checked={width === one} onChange={() => onWidth(one)} />
              <Icon className="size-5" aria-hidden />
              <span className="sr-only">{t(`width.${one}`)}</span>
            </label>
          );
        })}
      </fieldset>
      <div className="ml-auto flex items-center gap-0.5">
        <SaveState />
        <Tool
          label={t(isModels ? 'undoModel' : 'undo')}
          {...(!canUndo && { title: t('undoNone') })}
          aria-keyshortcuts="Control+Z Meta+Z"
          disabled={!canUndo}
          onClick={store.undo}
        >
          <Undo2 className="size-5" aria-hidden />
        </Tool>
        <Tool label={t('redo')} aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z" disabled={!canRedo} onClick={store.redo}>
          <Redo2 className="size-5" aria-hidden />
        </Tool>
        <Tool label={t('tabs.history')} className="max-lg:hidden" onClick={onHistory}>
          <History className="size-5" aria-hidden />
        </Tool>
      </div>
      <Button data-writes look="primary" onClick={onPublish} disabled={publishing} className="shrink-0 whitespace-nowrap max-lg:hidden">
        {publishing ? words.publishing : words.publish}
      </Button>
    </header>
  );
}

/** Switches the language that is shown and edited. */
function LanguageSwitch({ onManage }: { onManage: () => void }) {
  const t = useTranslations('editor');
  const store = useStore();
  const locale = useEditor((state) => state.locale);
  const locales = useEditor((state) => state.document.site.locales);
  if (locales.length < 2)
    return (
      <Tool label={t('language.manage')} onClick={onManage}>
        <Languages className="size-5" aria-hidden />
      </Tool>
    );
  return (
    <label className="relative inline-flex h-11 shrink-0 items-center rounded-control border border-line bg-surface text-ink focus-within:outline-2 focus-within:outline-cobalt">
      <Languages className="pointer-events-none absolute left-2.5 size-4 text-ink-muted max-sm:left-2" aria-hidden />
      <span className="pointer-events-none absolute left-7.5 text-sm font-semibold uppercase sm:hidden" aria-hidden>
        {locale.split('-')[0]}
      </span>
      <select
        aria-label={t('language.label')}
        value={locale}
        onChange={(event) => (event.target.value === MANAGE ? onManage() : store.setLocale(event.target.value))}
        className="h-full max-w-36 rounded-control bg-transparent pr-2 pl-8 font-medium outline-none max-sm:w-16 max-sm:opacity-0"
      >
        {locales.map((one) => (
          <option key={one} value={one} lang={one}>
            {wordsOf(one).own}
          </option>
        ))}
        <option value={MANAGE}>{t('language.manage')}</option>
      </select>
    </label>
  );
}
