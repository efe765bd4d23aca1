'use client';
import { Redo2, Undo2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { solveTheme } from '#site/theme.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import type { EditorActions } from '../actions.ts';
import { EditorStore } from '../draft/store.ts';
import { Tool } from '../icon-button.tsx';
import { NoticeBar } from '../notice-bar.tsx';
import { useFitOpening } from '../openings/use-fit-opening.ts';
import { SaveState } from '../save-state.tsx';
import { handleShortcut } from '../shortcuts.ts';
import { ActionsProvider, EditorProvider, useEditor, useStore } from '../use-editor.tsx';
import { usePublishWords } from '../use-publish-words.ts';
import { BusinessPanel } from './business-panel.tsx';
import { useReason } from './use-facts.ts';
import { ValueField } from './value-field.tsx';

interface BusinessScreenProps {
  siteId: string;
  document: SiteDocument;
  revision: number;
  locale: string;
  /** Today by the server's calendar, `YYYY-MM-DD`. */
  today: string;
  actions: EditorActions;
}

/** "Meu negócio" as a screen of its own: the same draft, saved the same way as in the editor. */
export function BusinessScreen({ siteId, document, revision, locale, actions, ...rest }: BusinessScreenProps) {
  const [store] = useState(() => new EditorStore({ siteId, document, revision, locale, actions }));
  const provided = useMemo(() => ({ siteId, actions }), [siteId, actions]);
  useEffect(() => store.start(), [store]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTurn = (event.metaKey || event.ctrlKey) && 'zys'.includes(event.key.toLowerCase());
      if (isTurn && handleShortcut(event, store, { show: () => {}, isInView: () => false })) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store]);
  return (
    <EditorProvider store={store}>
      <ActionsProvider value={provided}>
        <Screen siteId={siteId} publish={actions.publish} {...rest} />
        <NoticeBar />
      </ActionsProvider>
    </EditorProvider>
  );
}

function Screen({ siteId, today, publish }: Pick<BusinessScreenProps, 'siteId' | 'today'> & { publish: EditorActions['publish'] }) {
  const t = useTranslations('editor');
  const words = usePublishWords();
  const store = useStore();
  const canUndo = useEditor((state) => state.history.undo.length > 0);
  const canRedo = useEditor((state) => state.history.redo.length > 0);
  const [publishing, setPublishing] = useState(false);
  useFitOpening();
  const goLive = async () => {
    setPublishing(true);
    try {
      const answer = await publish(siteId, store.flush());
      // Navigation is under way: stays "publishing" until then.
      if (answer.ok) return;
      const resolutionHref = answer.reason === 'ungrounded' ? `/sites/${siteId}/edit?check` : null;
      const text = answer.reason === 'not_saved' ? t('notSaved') : answer.message;
      if (text) store.notify({ kind: 'message', tone: 'problem', text, resolutionHref });
    } catch {
      store.notify({ kind: 'message', tone: 'problem', text: t('notSaved') });
    }
    setPublishing(false);
  };
  return (
    <div className="grid gap-8">
      <header className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-4 lg:grid-cols-[auto_minmax(0,1fr)_auto]">
        <Emblem />
        <Name />
        <div className="col-span-2 flex flex-wrap items-center gap-2 lg:col-span-1">
          <SaveState />
          <Tool label={t('undo')} {...(!canUndo && { title: t('undoNone') })} disabled={!canUndo} onClick={store.undo}>
            <Undo2 className="size-5" aria-hidden />
          </Tool>
          <Tool label={t('redo')} disabled={!canRedo} onClick={store.redo}>
            <Redo2 className="size-5" aria-hidden />
          </Tool>
          <span className="w-full sm:hidden" />
          <Link href={`/sites/${siteId}/edit`} className={buttonClass('secondary', 'md', 'max-sm:order-last max-sm:flex-1 sm:ml-auto')}>
            {t('business.openEditor')}
          </Link>
          <Button look="primary" onClick={goLive} disabled={publishing} className="max-sm:order-last max-sm:flex-1">
            {publishing ? words.publishing : words.publish}
          </Button>
        </div>
      </header>
      <BusinessPanel today={today} />
    </div>
  );
}

/** The initial of the name in the site's own colours. */
function Emblem() {
  const letter = useEditor(({ document, locale }) => [...plainTextOf(document, document.site.name, locale)][0] ?? '');
  const theme = useEditor((state) => state.document.theme);
  const { brand } = solveTheme(theme)[theme.color.polarity === 'dark' ? 'dark' : 'light'];
  return (
    <span
      aria-hidden
      className="grid size-14 place-items-center rounded-card font-display text-3xl font-bold sm:size-18 sm:text-4xl"
      style={{ background: brand.bg, color: brand.text }}
    >
      {letter.toLocaleUpperCase()}
    </span>
  );
}

/** The name is a fact if the owner gave it, else an ordinary text. */
function Name() {
  const t = useTranslations('editor.business');
  const store = useStore();
  const reason = useReason();
  const fact = useEditor(({ document }) => Object.values(document.facts).find(({ norm }) => norm.kind === 'name'));
  const name = useEditor(({ document, locale }) => plainTextOf(document, document.site.name, locale));
  const take = (typed: string) => {
    if (!typed) return t('empty');
    if (fact) return reason('name', store.attempt('set-fact', { fact: fact.id, text: typed }));
    return reason('name', store.attempt('set-name', { from: name, to: typed }));
  };
  return (
    <div className="grid min-w-0">
      <h1 className="sr-only">{t('titleOf', { name })}</h1>
      <ValueField
        label={t('name')}
        labelHidden
        quiet
        wraps
        value={fact?.text ?? name}
        onTake={take}
        className="[&_textarea]:font-display [&_textarea]:text-2xl [&_textarea]:font-semibold [&_textarea]:tracking-tight sm:[&_textarea]:text-3xl"
      />
      <p className="text-ink-muted">{t('lead')}</p>
    </div>
  );
}
