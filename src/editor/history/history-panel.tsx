'use client';
import { Bot, Building2, KeyRound, Rocket, Sparkles, UserRound, UserX } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Spinner } from '#ui/spinner.tsx';
import type { EditorHistory, HistoryLine } from '../actions.ts';
import { useActions, useEditor } from '../use-editor.tsx';
import { kindsOf } from './change-kind.ts';

const ICONS = {
  person: UserRound,
  agency: Building2,
  staff: Building2,
  assistant: Sparkles,
  model: Sparkles,
  program: KeyRound,
  server: Bot,
  gone: UserX,
};

type Shown = { history: EditorHistory } | { problem: string } | null;

/** Recent changes of the site with their authors, and its publications; refetched after each save. */
export function HistoryPanel() {
  const t = useTranslations('editor.history');
  const { siteId, actions } = useActions();
  const isSaved = useEditor((state) => state.save === 'saved');
  const [shown, setShown] = useState<Shown>(null);
  const [tries, setTries] = useState(0);
  const isAsked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    // While a save is in progress the previous list stays.
    if (!isSaved && isAsked.current) return;
    isAsked.current = true;
    let isOver = false;
    const load = async () => {
      const answer = await actions.history({ siteId }).catch(() => null);
      if (!isOver) setShown(answer?.ok ? { history: answer.data } : { problem: answer?.message ?? t('failed') });
    };
    void load();
    return () => {
      isOver = true;
    };
  }, [isSaved, tries, siteId, actions, t]);

  return (
    <section aria-labelledby="history" className="grid gap-4">
      <div className="grid gap-1">
        <h2 id="history" className="text-lg max-lg:sr-only">
          {t('title')}
        </h2>
        <p className="text-sm text-ink-muted">{t('lead')}</p>
      </div>
      {shown === null && (
        <p role="status" className="flex items-center gap-2 text-ink-muted">
          <Spinner /> {t('loading')}
        </p>
      )}
      {shown && 'problem' in shown && (
        <div role="alert" className="grid justify-items-start gap-3">
          <p>{shown.problem}</p>
          <Button onClick={() => setTries(tries + 1)}>{t('again')}</Button>
        </div>
      )}
      {shown && 'history' in shown && <Lines {...shown.history} />}
    </section>
  );
}

function Lines({ lines, activityHref, now }: EditorHistory) {
  const t = useTranslations('editor.history');
  const format = useFormatter();
  const days = Map.groupBy(lines, ({ to }) => format.dateTime(to, { weekday: 'long', day: 'numeric', month: 'long' }));
  const today = format.dateTime(now, { weekday: 'long', day: 'numeric', month: 'long' });
  if (lines.length === 0) return <p className="text-ink-muted">{t('none')}</p>;
  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={day} className="grid gap-1">
          <h3 className="text-sm font-semibold text-ink-muted first-letter:uppercase">{day === today ? t('today') : day}</h3>
          <ol className="divide-y divide-line">
            {ofDay.map((line) => (
              <Line key={`${line.by}${line.to.toISOString()}${line.published ?? ''}`} line={line} />
            ))}
          </ol>
        </section>
      ))}
      {activityHref && (
        <a href={activityHref} className="inline-flex min-h-11 items-center font-semibold text-cobalt underline-offset-4 hover:underline">
          {t('activity')}
        </a>
      )}
    </>
  );
}

function Line({ line: { by, kind, to, intents, published } }: { line: HistoryLine }) {
  const t = useTranslations('editor.history');
  const format = useFormatter();
  const isPublished = published !== null;
  const Icon = isPublished ? Rocket : ICONS[kind];
  const tint = isPublished ? 'text-leaf' : Icon === Building2 ? 'text-amber' : 'text-ink-muted';
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2.5 py-2.5">
      <Icon className={`mt-0.5 size-4 ${tint}`} aria-hidden />
      <div className="grid min-w-0 gap-0.5">
        <p className="font-semibold wrap-anywhere">{by}</p>
        <p className="text-sm text-ink-muted first-letter:uppercase">
          {isPublished ? t('published', { number: published }) : format.list(kindsOf(intents).map((one) => t(`what.${one}`)))}
        </p>
      </div>
      <time dateTime={to.toISOString()} className="text-sm whitespace-nowrap text-ink-muted tabular-nums">
        {format.dateTime(to, { timeStyle: 'short' })}
      </time>
    </li>
  );
}
