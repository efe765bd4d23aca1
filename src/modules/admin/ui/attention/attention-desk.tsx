'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { mayWrite, verbOf } from '../../attention/kinds.ts';
import type { AttentionItem } from '../../attention/list-attention.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { AttentionDetail } from './attention-detail.tsx';
import { AttentionRow } from './attention-row.tsx';
import { type AttentionGroup, placeOf, useAttentionWords } from './attention-words.ts';
import { MailDialog } from './mail-dialog.tsx';
import { SnoozeDialog } from './snooze-dialog.tsx';
import { keyOf, useAttentionActs } from './use-attention-acts.ts';
import { useAttentionKeys, useUndoKey } from './use-attention-keys.ts';

const DOTS: Record<AttentionGroup, string> = {
  now: 'bg-brick',
  today: 'bg-marigold',
  week: 'border-2 border-edge',
  later: 'border border-line',
};

type Asked = 'snooze' | 'assign' | 'mail';

interface AttentionDeskProps {
  items: AttentionItem[];
  staff: { id: string; name: string }[];
  me: string;
  now: Date;
  /** Shown in place of an empty list. */
  empty: ReactNode;
}

/** The attention list, sorted by due time, with details of the selected item beside it; what was done last can be undone, also the last item. */
export function AttentionDesk({ items, staff, me, now, empty }: AttentionDeskProps) {
  const acts = useAttentionActs(staff);
  const { last, undo } = acts;
  useUndoKey(undo);
  return (
    <>
      {items.length > 0 ? <AttentionList {...{ items, staff, me, now, acts }} /> : empty}
      {last && <UndoBar text={last.text} onUndo={undo} />}
    </>
  );
}

/** The item that is selected. On a wide screen the first one is shown initially; on a phone none is. */
function useChosen(items: AttentionItem[]) {
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = items.find((item) => keyOf(item) === chosen) ?? items[0]!;
  const move = (by: 1 | -1) => {
    const at = chosen === null ? (by === 1 ? -1 : 0) : items.indexOf(shown);
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))]!;
    setChosen(keyOf(next));
    list.current?.querySelector(`[data-key="${CSS.escape(keyOf(next))}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  return { chosen, setChosen, shown, move, list };
}

interface AttentionListProps extends Omit<AttentionDeskProps, 'empty'> {
  acts: ReturnType<typeof useAttentionActs>;
}

/** One item or more, and the selected one's details. */
function AttentionList({ items, staff, me, now, acts }: AttentionListProps) {
  const t = useTranslations('desk.attention');
  const words = useAttentionWords(now);
  const { busy, notes, snooze, assign, act, write } = acts;
  const { chosen, setChosen, shown, move, list } = useChosen(items);
  const [asks, setAsks] = useState<Asked | null>(null);
  const groups = Map.groupBy(items, words.group);
  const mail = (item: AttentionItem) => {
    setChosen(keyOf(item));
    setAsks('mail');
  };
  const go = () => {
    if (verbOf(shown) === 'mail') return mail(shown);
    const place = placeOf(shown);
    if (!place) return act(shown);
    window.open(place, place.startsWith('/') ? '_self' : '_blank', 'noreferrer');
  };
  useAttentionKeys({
    move,
    act: go,
    snooze: () => setAsks('snooze'),
    assign: () => setAsks('assign'),
    mail: () => mayWrite(shown) && mail(shown),
  });

  const detail = (item: AttentionItem) => (
    <AttentionDetail
      {...{ item, words, me }}
      take={() => assign(item, me)}
      snooze={() => setAsks('snooze')}
      wake={() => snooze(item, null, '')}
      assign={() => setAsks('assign')}
      mail={() => mail(item)}
      act={() => act(item)}
    />
  );
  const row = (item: AttentionItem) => {
    const key = keyOf(item);
    return (
      <AttentionRow
        key={key}
        {...{ item, words, me }}
        isChosen={chosen === key}
        isBesideList={item === shown}
        isBusy={busy === key}
        note={notes[key]}
        choose={() => setChosen(chosen === key ? null : key)}
        act={() => (verbOf(item) === 'mail' ? mail(item) : act(item))}
      >
        {detail(item)}
      </AttentionRow>
    );
  };
  return (
    <div className="grid min-w-0 xl:grid-cols-[minmax(0,1fr)_26rem] xl:gap-10">
      <div ref={list} className="grid min-w-0 content-start gap-5">
        {[...groups].map(([group, those]) => (
          <Group key={group} group={group}>
            {those.map(row)}
          </Group>
        ))}
        <KeyLegend />
      </div>
      <aside aria-label={t('detail.label')} className="sticky top-8 hidden max-h-[calc(100dvh-4rem)] self-start overflow-y-auto xl:block">
        {detail(shown)}
      </aside>
      <Dialogs
        {...{ asks, staff, me }}
        item={shown}
        who={words.who(shown)}
        onClose={() => setAsks(null)}
        onSnooze={(until, reason) => snooze(shown, until, reason)}
        onSend={(note) => write(shown, note, words.who(shown))}
        onAssign={(ownerId) => assign(shown, ownerId)}
      />
    </div>
  );
}

interface DialogsProps extends Pick<AttentionDeskProps, 'staff' | 'me'> {
  asks: Asked | null;
  item: AttentionItem;
  who: string;
  onClose: () => void;
  onSnooze: (until: Date, reason: string) => void;
  onSend: (note: string) => void;
  onAssign: (ownerId: string | null) => void;
}

/** Each closes before it does what it was asked for. */
function Dialogs({ asks, staff, me, item, who, onClose, onSnooze, onSend, onAssign }: DialogsProps) {
  const after =
    <A extends unknown[]>(work: (...given: A) => void) =>
    (...given: A): void => {
      onClose();
      work(...given);
    };
  if (asks === 'snooze') return <SnoozeDialog onClose={onClose} onSnooze={after(onSnooze)} />;
  if (asks === 'mail') return <MailDialog item={item} who={who} onClose={onClose} onSend={after(onSend)} />;
  return asks === 'assign' && <AssignDialog staff={staff} me={me} onClose={onClose} onAssign={after(onAssign)} />;
}

function Group({ group, children }: { group: AttentionGroup; children: ReactNode }) {
  const t = useTranslations('desk.attention');
  return (
    <section aria-labelledby={`group-${group}`} className="grid gap-1">
      <h2 id={`group-${group}`} className="flex items-center gap-3 font-sans text-sm font-semibold text-ink-muted">
        <span aria-hidden="true" className={cx('size-2.5 rounded-full', DOTS[group])} />
        {t(`groups.${group}`)}
        <span aria-hidden="true" className="h-px grow bg-line" />
      </h2>
      <ul className="-mx-2.5 grid gap-1">{children}</ul>
    </section>
  );
}

function UndoBar({ text, onUndo }: { text: string; onUndo: () => void }) {
  const t = useTranslations('desk.attention');
  return (
    <div role="status" className="fixed inset-x-4 bottom-20 z-40 grid justify-items-center lg:bottom-6">
      <p className="flex animate-rise items-center gap-4 rounded-card bg-ink py-2 pr-2 pl-4 font-medium text-paper shadow-float">
        {text}
        <Button onClick={onUndo}>{t('undo')}</Button>
      </p>
    </div>
  );
}

const KEYS = [
  [['J', 'K'], 'move'],
  [['↵'], 'act'],
  [['S'], 'snooze'],
  [['E'], 'assign'],
  [['M'], 'mail'],
  [['Ctrl/⌘', 'Z'], 'undo'],
] as const;

function KeyLegend() {
  const t = useTranslations('desk.attention.keys');
  return (
    <ul className="hidden flex-wrap gap-x-5 gap-y-2 pt-4 text-sm text-ink-muted lg:flex">
      {KEYS.map(([keys, deed]) => (
        <li key={deed} className="flex items-center gap-2">
          {keys.map((key) => (
            <kbd
              key={key}
              className="grid min-w-7 place-items-center rounded-[6px] border border-line bg-surface px-1.5 py-0.5 font-sans text-xs font-semibold"
            >
              {key}
            </kbd>
          ))}
          {t(deed)}
        </li>
      ))}
    </ul>
  );
}
