'use client';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { toast } from '#ui/toast.tsx';
import {
  actOnAttentionAction,
  assignAttentionAction,
  snoozeAttentionAction,
  takeAttentionMailBackAction,
  undoAttentionAction,
  writeToClientAction,
} from '../../actions.ts';
import type { AttentionItem } from '../../attention/list-attention.ts';

/** Milliseconds during which an action can be undone. */
const UNDO_FOR = 10_000;

interface Note {
  tone: 'bad' | 'good';
  text: string;
}
interface Undoable {
  text: string;
  undo: () => Promise<ActionResult>;
}

export const keyOf = ({ kind, ref }: AttentionItem): string => `${kind}/${ref}`;

const at = ({ kind, ref }: AttentionItem) => ({ kind, ref });

/** The last action, for as long as it can be undone. */
function useUndo() {
  const t = useTranslations('desk.attention');
  const router = useRouter();
  const [, startTransition] = useTransition();
  const [last, setLast] = useState<Undoable | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const remember = (undoable: Undoable | null) => {
    clearTimeout(timer.current);
    setLast(undoable);
    if (undoable) timer.current = setTimeout(() => setLast(null), UNDO_FOR);
  };
  const undo = () => {
    const undoable = last;
    if (!undoable) return;
    remember(null);
    startTransition(async () => {
      const result = await undoable.undo().catch(() => null);
      if (result?.ok) toast(t('done.undone'));
      else toast(result?.message ?? t('offline'), 'problem');
      router.refresh();
    });
  };
  return { last, remember, undo };
}

/** Runs one action at a time; what came of it is noted in its row. */
function useRun(remember: (undoable: Undoable) => void) {
  const t = useTranslations('desk.attention');
  const router = useRouter();
  const [, startTransition] = useTransition();
  const [busy, setBusy] = useState<string | null>(null);
  const [notes, setNotes] = useState<Record<string, Note>>({});
  const note = (key: string, said: Note | null) => setNotes(({ [key]: _, ...others }) => (said ? { ...others, [key]: said } : others));
  /** @param outcomeOf gives the message, or the undo where the row allows one. */
  const run = <T>(item: AttentionItem, work: () => Promise<ActionResult<T>>, outcomeOf: (data: T) => Undoable | Note) => {
    const key = keyOf(item);
    if (busy) return;
    setBusy(key);
    note(key, null);
    startTransition(async () => {
      const result = await work().catch((): ActionResult<T> => ({ ok: false, reason: 'offline', message: t('offline') }));
      setBusy(null);
      if (!result.ok) return note(key, { tone: 'bad', text: result.message });
      const done = outcomeOf(result.data);
      if ('undo' in done) remember(done);
      else note(key, done);
      router.refresh();
    });
  };
  return { busy, notes, run };
}

/** Actions on items: on success the row disappears, with ten seconds to undo; on failure the error is shown in the row. */
export function useAttentionActs(staff: { id: string; name: string }[]) {
  const t = useTranslations('desk.attention');
  const format = useFormatter();
  const { last, remember, undo } = useUndo();
  const { busy, notes, run } = useRun(remember);
  const snooze = (item: AttentionItem, until: Date | null, reason: string) => {
    const before = { until: item.snoozedUntil?.toISOString() ?? null, reason: item.reason ?? '' };
    run(
      item,
      () => snoozeAttentionAction({ ...at(item), until: until?.toISOString() ?? null, reason }),
      () => ({
        text: until ? t('done.snooze', { until: format.dateTime(until, { dateStyle: 'medium' }) }) : t('done.free'),
        undo: () => snoozeAttentionAction({ ...at(item), ...before }),
      }),
    );
  };
  const assign = (item: AttentionItem, ownerId: string | null) => {
    const name = staff.find(({ id }) => id === ownerId)?.name;
    run(
      item,
      () => assignAttentionAction({ ...at(item), ownerId }),
      () => ({
        text: name ? t('done.assign', { name }) : t('done.free'),
        undo: () => assignAttentionAction({ ...at(item), ownerId: item.owner?.id ?? null }),
      }),
    );
  };
  const act = (item: AttentionItem) => {
    const done =
      item.kind === 'lead_unanswered' || item.kind === 'contact_message'
        ? { text: t(`done.${item.kind}`), undo: () => undoAttentionAction(at(item)) }
        : ({ tone: 'good', text: t('asked', { time: format.dateTime(new Date(), { timeStyle: 'short' }) }) } as const);
    run(
      item,
      () => actOnAttentionAction(at(item)),
      () => done,
    );
  };
  const write = (item: AttentionItem, note: string, name: string) =>
    run(
      item,
      () => writeToClientAction({ ...at(item), note }),
      ({ mailId, isNew }) =>
        isNew
          ? { text: t('done.mail', { name }), undo: () => takeAttentionMailBackAction({ mailId }) }
          : { tone: 'good', text: t('mail.again') },
    );
  return { busy, notes, last, snooze, assign, act, write, undo };
}
