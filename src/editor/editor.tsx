'use client';
import { LayoutList, Newspaper, Palette, Pencil, Store, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isSame } from '#site/changes/apply.ts';
import type { SiteDocument } from '#site/schema.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Spinner } from '#ui/spinner.tsx';
import type { EditorActions } from './actions.ts';
import { AssistantPanel } from './assistant/assistant-panel.tsx';
import type { AssistantTarget } from './assistant/requests.ts';
import { AssistantProvider } from './assistant/use-assistant.tsx';
import { BusinessPanel } from './business/business-panel.tsx';
import { Canvas, type CanvasWidth } from './canvas/canvas.tsx';
import type { CanvasController } from './canvas/canvas-controller.ts';
import type { Target } from './canvas/in-place-edit.ts';
import { WritingBar } from './canvas/writing-bar.tsx';
import { EditorStore } from './draft/store.ts';
import { HistoryPanel } from './history/history-panel.tsx';
import { Tool } from './icon-button.tsx';
import { LanguagesPanel } from './languages/languages-panel.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { useFitOpening } from './openings/use-fit-opening.ts';
import { AddSection } from './panels/add-section.tsx';
import { LookPanel, type ReadyLook } from './panels/look-panel.tsx';
import { Outline } from './panels/outline.tsx';
import { SectionPanel } from './panels/section-panel.tsx';
import type { ReadySection } from './panels/starter.ts';
import { PostsPanel } from './posts/posts-panel.tsx';
import { handleShortcut } from './shortcuts.ts';
import { TopBar } from './top-bar.tsx';
import { UngroundedDialog } from './ungrounded/ungrounded-dialog.tsx';
import { useBackCloses } from './use-back-closes.ts';
import { ActionsProvider, EditorProvider, useEditor } from './use-editor.tsx';
import { usePublishWords } from './use-publish-words.ts';

export interface EditorProps {
  siteId: string;
  siteName: string;
  /** Null for a person with a single account. */
  accountName: string | null;
  document: SiteDocument;
  revision: number;
  /** Language of the texts being edited. */
  locale: string;
  /** The first page, rendered by the server and prepared by `frameHtml`. */
  html: string;
  /** `@font-face` rules for showing pairings in their own typefaces. */
  fontFaces: string;
  /** Ready-made looks that can be applied whole. */
  looks: readonly ReadyLook[];
  /** Sections to add, with sample words. */
  ready: readonly ReadySection[];
  year: number;
  /** Opens with the dialog of problems that block publishing. */
  checks: boolean;
  /** When the draft went live as it is; null if it never did, or has changed since. */
  liveSince: Date | null;
  /** Today by the server's calendar, `YYYY-MM-DD`. */
  today: string;
  actions: EditorActions;
}

/** The visual editor. All its data comes in as props; all its effects go out through `actions`. */
export function Editor({ siteId, document, revision, locale, actions, ...rest }: EditorProps) {
  const [store] = useState(() => new EditorStore({ siteId, document, revision, locale, actions }));
  useEffect(() => store.start(), [store]);
  return (
    <EditorProvider store={store}>
      <ActionsProvider value={{ siteId, actions }}>
        <Workbench siteId={siteId} store={store} actions={actions} {...rest} />
      </ActionsProvider>
    </EditorProvider>
  );
}

/** Moves the focus from the sections or the page into the panel, to its first field, and back. */
function turnPane(): void {
  const panel = globalThis.document.getElementById('inspector');
  const isInside = panel?.contains(globalThis.document.activeElement) ?? false;
  const outside = '[data-outline] [aria-current=true], [data-outline] button:not([disabled])';
  const field = panel?.querySelector<HTMLElement>('textarea, input:not([type=file]), select, button');
  (isInside ? globalThis.document.querySelector<HTMLElement>(outside) : field)?.focus();
}

/** If the keyboard overlays the page instead of shrinking it (iOS), the editor shrinks itself. */
function useVisibleHeight(): { height?: number; top?: number } {
  const [room, setRoom] = useState({});
  useEffect(() => {
    const view = globalThis.visualViewport;
    if (!view) return;
    const measure = () => {
      const isCovered = view.scale === 1 && innerHeight - view.height > 80;
      setRoom(isCovered ? { height: view.height, top: view.offsetTop } : {});
      // Exposed for a sheet at the foot of the page, above the editor.
      const covered = isCovered ? innerHeight - view.height - view.offsetTop : 0;
      globalThis.document.documentElement.style.setProperty('--covered', `${Math.max(0, covered)}px`);
    };
    view.addEventListener('resize', measure);
    view.addEventListener('scroll', measure);
    return () => {
      view.removeEventListener('resize', measure);
      view.removeEventListener('scroll', measure);
    };
  }, []);
  return room;
}

/** `languages` and `history` are opened from the top bar and the outline: they concern the whole site, and few need them. */
type Tab = keyof typeof TABS | 'languages' | 'history';
const TABS = { sections: LayoutList, edit: Pencil, business: Store, posts: Newspaper, look: Palette };

type WorkbenchProps = Omit<EditorProps, 'document' | 'revision' | 'locale'> & { store: EditorStore };

interface Shown {
  show: (section: string) => void;
  isInView: (section: string) => boolean;
}

/** Keys outside of text editing; those of the canvas come in by the handler that is returned. */
function useShortcuts(store: EditorStore, shown: Shown, ask: (target: AssistantTarget) => void, writing: Target | null) {
  const shortcut = (event: KeyboardEvent) => {
    if (event.key === 'F6') {
      event.preventDefault();
      turnPane();
    } else if (!globalThis.document.querySelector('dialog[open]') && handleShortcut(event, store, shown, ask, writing))
      event.preventDefault();
  };
  const latest = useRef(shortcut);
  latest.current = shortcut;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => latest.current(event);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return shortcut;
}

/** @param onUngrounded opens the dialog of texts that nothing bears out. */
function usePublish({ store, siteId, actions, liveSince }: WorkbenchProps, onUngrounded: () => void) {
  const t = useTranslations('editor');
  const [publishing, setPublishing] = useState(false);
  const [opened] = useState(store.getState().document);
  const publishNow = async () => {
    setPublishing(true);
    try {
      const answer = await actions.publish(siteId, store.flush());
      // Navigation is under way: stays "publishing" until then.
      if (answer.ok) return;
      const text = answer.reason === 'not_saved' ? t('notSaved') : answer.message;
      if (answer.reason === 'ungrounded') onUngrounded();
      else if (text) store.notify({ kind: 'message', tone: 'problem', text });
    } catch {
      store.notify({ kind: 'message', tone: 'problem', text: t('notSaved') });
    }
    setPublishing(false);
  };
  const publish = async () => {
    if (store.getState().sending) return store.notify({ kind: 'message', tone: 'problem', text: t('inspect.stillSending') });
    const isLive = liveSince && !actions.asksToPublish && isSame(store.getState().document, opened);
    if (isLive) store.notify({ kind: 'nothing-new', since: liveSince });
    else await publishNow();
  };
  return { publishing, publish, publishNow };
}

function Workbench(props: WorkbenchProps) {
  const { store, siteId, siteName, accountName, html, ready, year, checks } = props;
  const [width, setWidth] = useState<CanvasWidth>('desktop');
  const [tab, setTab] = useState<Tab | null>(null);
  const [adding, setAdding] = useState(false);
  const [writing, setWriting] = useState<Target | null>(null);
  const [checking, setChecking] = useState(checks);
  const [asking, setAsking] = useState<AssistantTarget | null>(null);
  const room = useVisibleHeight();
  useFitOpening();
  const canvas = useRef<CanvasController | null>(null);
  const show = (section: string) => canvas.current?.scrollTo(section);
  useBackCloses([tab !== null, adding, asking !== null].filter(Boolean).length, () => {
    if (asking) setAsking(null);
    else if (adding) setAdding(false);
    else setTab(null);
  });
  const ask = (target: AssistantTarget) => {
    canvas.current?.endEdit();
    setAsking(target);
  };
  const select = (section: string) => {
    store.select({ section });
    show(section);
  };
  const isInView = (section: string) => canvas.current?.isInView(section) ?? false;
  const shortcut = useShortcuts(store, { show, isInView }, ask, writing);
  const { publishing, publish: publishDraft, publishNow } = usePublish(props, () => setChecking(true));
  const publish = () => {
    canvas.current?.endEdit();
    return publishDraft();
  };
  const added = (section: string) => {
    setAdding(false);
    setTimeout(() => show(section), 80);
  };
  const onEditing = (target: Target | null) => {
    setWriting(target);
    if (target && !matchMedia('(min-width: 64rem)').matches) setTab(null);
  };
  const outline = <Outline onChoose={select} onAdd={() => setAdding(true)} onHistory={() => setTab('history')} />;
  return (
    <AssistantProvider value={ask}>
      <div
        id="content"
        style={room}
        className="fixed inset-x-0 top-(--band) grid h-[calc(100dvh-var(--band))] grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] bg-paper lg:grid-rows-[auto_minmax(0,1fr)]"
      >
        <TopBar
          {...{ siteId, siteName, accountName, width, publishing }}
          onWidth={setWidth}
          onPublish={publish}
          onLanguages={() => setTab('languages')}
          onHistory={() => setTab('history')}
        />
        <div className="grid min-h-0 lg:grid-cols-[16rem_minmax(0,1fr)_20rem]">
          <OutlineColumn>{outline}</OutlineColumn>
          <main className="relative min-h-0">
            <Canvas
              {...{ siteId, html, year, width }}
              events={{ onShortcut: shortcut, onEditing }}
              onController={(controller) => {
                canvas.current = controller;
              }}
            />
            <WritingBar writing={writing} onDone={() => canvas.current?.endEdit()} />
          </main>
          <Inspector tab={tab} onTab={setTab} {...panelOf(props)} />
        </div>
        <BottomBar hidden={writing !== null} tab={tab} onTab={setTab} publishing={publishing} onPublish={publish}>
          {tab === 'sections' ? outline : <Panel tab={tab} {...panelOf(props)} />}
        </BottomBar>
        <AddSection open={adding} ready={ready} onClose={() => setAdding(false)} onAdded={added} />
        <UngroundedDialog open={checking} onClose={() => setChecking(false)} onShow={show} onPublish={publish} />
        <AssistantPanel target={asking} onClose={() => setAsking(null)} />
        <NoticeBar onPublish={publishNow} />
      </div>
    </AssistantProvider>
  );
}

const panelOf = ({ fontFaces, looks, today }: WorkbenchProps) => ({ fontFaces, looks, today });

/** Beside the canvas on a wide screen. */
function OutlineColumn({ children }: { children: ReactNode }) {
  const t = useTranslations('editor');
  return (
    <aside
      data-scroll
      data-outline
      aria-label={t('outline.title')}
      className="hidden overflow-y-auto border-r border-line bg-surface p-3 lg:block"
    >
      {children}
      <p className="pt-4 text-sm text-ink-muted">{t('outline.panes')}</p>
    </aside>
  );
}

interface PanelProps {
  tab: Tab | null;
  fontFaces: string;
  looks: readonly ReadyLook[];
  today: string;
}

function Panel({ tab, fontFaces, looks, today }: PanelProps) {
  if (tab === 'business') return <BusinessPanel today={today} />;
  if (tab === 'languages') return <LanguagesPanel />;
  if (tab === 'history') return <HistoryPanel />;
  if (tab === 'look') return <LookPanel fontFaces={fontFaces} looks={looks} />;
  return tab === 'posts' ? <PostsPanel /> : <SectionPanel />;
}

/** Beside the canvas on a wide screen: the selected section, the posts, or the look of the site. */
function Inspector({ tab, onTab, ...panel }: PanelProps & { onTab: (tab: Tab) => void }) {
  const t = useTranslations('editor');
  const shown = tab === null || tab === 'sections' ? 'edit' : tab;
  const hasNoTab = shown === 'languages' || shown === 'history';
  return (
    <aside data-scroll className="hidden min-h-0 grid-rows-[auto_minmax(0,1fr)] border-l border-line bg-surface lg:grid">
      <div role="tablist" aria-label={t('tabs.edit')} className="grid grid-cols-4 gap-1 border-b border-line p-1.5">
        {(['edit', 'business', 'posts', 'look'] as const).map((one) => {
          const Icon = TABS[one];
          return (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={shown === one}
              aria-controls="inspector"
              onClick={() => onTab(one)}
              className="grid min-h-13 place-items-center content-center gap-0.5 rounded-control text-sm font-semibold text-ink-muted hover:text-ink aria-selected:bg-sunken aria-selected:text-ink"
            >
              <Icon className="size-4" aria-hidden />
              {t(`tabs.${one}`)}
            </button>
          );
        })}
      </div>
      <div
        key={shown}
        id="inspector"
        role="tabpanel"
        aria-labelledby={hasNoTab ? undefined : `tab-${shown}`}
        aria-label={hasNoTab ? t(`tabs.${shown}`) : undefined}
        className="overflow-y-auto p-4 pb-10"
      >
        <Panel {...panel} tab={shown} />
      </div>
    </aside>
  );
}

interface BottomBarProps {
  /** Hidden while a text is being edited, to leave room for the keyboard. */
  hidden: boolean;
  tab: Tab | null;
  onTab: (tab: Tab | null) => void;
  publishing: boolean;
  onPublish: () => void;
  children: ReactNode;
}

/** On a phone: panels as a sheet over the lower half, so that the site stays in view, and Publicar. */
function BottomBar({ hidden, tab, onTab, publishing, onPublish, children }: BottomBarProps) {
  const t = useTranslations('editor');
  const words = usePublishWords();
  const hasSelection = useEditor((state) => state.selection.section !== undefined);
  return (
    <div className={cx('relative z-30 lg:hidden', hidden && 'hidden')}>
      {tab && (
        <section
          aria-label={t(`tabs.${tab}`)}
          data-scroll
          className={cx(
            tab === 'sections' || tab === 'edit' || tab === 'look' ? 'max-h-[58dvh]' : 'max-h-[82dvh]',
            'absolute inset-x-0 bottom-full animate-rise overflow-y-auto rounded-t-card border-t border-line bg-surface p-4 pt-0 shadow-float',
          )}
        >
          <div className="sticky top-0 z-10 -mx-4 mb-2 flex items-center justify-between bg-surface pt-1 pr-1 pl-4">
            <p className="font-display text-lg font-semibold">{t(`tabs.${tab}`)}</p>
            <Tool label={t('tabs.close')} onClick={() => onTab(null)}>
              <X className="size-5" aria-hidden />
            </Tool>
          </div>
          {children}
        </section>
      )}
      <div className="flex items-center gap-1 border-t border-line bg-surface p-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
        {(Object.keys(TABS) as (keyof typeof TABS)[]).map((one) => {
          const Icon = TABS[one];
          return (
            <button
              key={one}
              type="button"
              aria-expanded={tab === one}
              onClick={() => onTab(tab === one ? null : one)}
              className={cx(
                'grid min-h-12 min-w-12 flex-1 justify-items-center gap-0.5 rounded-control py-1 text-xs font-semibold text-ink-muted aria-expanded:bg-sunken aria-expanded:text-ink',
                one === 'edit' && hasSelection && 'text-cobalt',
              )}
            >
              <Icon className="size-5" aria-hidden />
              {t(`tabs.${one}`)}
            </button>
          );
        })}
        <Button
          data-writes
          look="primary"
          onClick={onPublish}
          disabled={publishing}
          aria-label={publishing ? words.publishing : words.publish}
          className="ml-1 px-3 whitespace-nowrap"
        >
          {publishing ? <Spinner /> : words.short}
        </Button>
      </div>
    </div>
  );
}
