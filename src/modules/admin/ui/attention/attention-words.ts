import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { ATTENTION_KINDS } from '../../attention/kinds.ts';
import type { AttentionItem } from '../../attention/list-attention.ts';
import type { Happening } from '../../clients/read-history.ts';
import { useMeterFormat, useMeterName } from '../use-format.ts';

export type AttentionGroup = 'now' | 'today' | 'week' | 'later';
const WEEK = 7 * 86_400_000;

type Facts = Record<string, string | number | null>;
const textOf = (value: string | number | null | undefined) => (value === null || value === undefined ? 'none' : value);

/** An item's texts in the reader's language. Times are relative to `now`. */
export function useAttentionWords(now: Date) {
  const t = useTranslations('desk.attention');
  const past = useTranslations('desk.history');
  const admin = useTranslations('admin');
  const cause = useTranslations('monitoring.uptime.cause');
  const format = useFormatter();
  const write = useMeterFormat();
  const meterName = useMeterName();
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'short' });

  const values = (facts: Facts) => {
    const { cents, currency, meter, used, ceiling } = facts;
    const amount = typeof cents === 'number' && formatMoney(format, cents, currency === 'USD' ? 'USD' : 'BRL');
    const given = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, textOf(value)]));
    return {
      ...given,
      amount: amount || '',
      ...(typeof facts.percent === 'number' && { share: facts.percent / 100 }),
      ...(typeof meter === 'string' && { meter: meterName(meter) }),
      ...(typeof meter === 'string' && typeof used === 'number' && { used: write(meter, used) }),
      ...(typeof meter === 'string' && typeof ceiling === 'number' && { ceiling: write(meter, ceiling) }),
      ...(typeof facts.address === 'string' && { url: facts.address }),
      ...(typeof facts.cause === 'string' && { cause: cause(facts.cause as 'slow').toLocaleLowerCase() }),
      ...(typeof facts.stage === 'string' && { stage: admin(`dunningStage.${facts.stage as 'late'}`).toLocaleLowerCase() }),
    };
  };
  const say = (item: AttentionItem, part: 'title' | 'line' | 'hurts' | 'verb') =>
    t(`kinds.${item.kind}.${part}` as 'kinds.site_down.title', values(item.facts) as never);

  return {
    say,
    due: (item: AttentionItem) => format.relativeTime(item.dueAt, { now, style: 'narrow' }),
    group: (item: AttentionItem): AttentionGroup => {
      if (item.dueAt <= now) return 'now';
      if (day(item.dueAt) === day(now)) return 'today';
      return Number(item.dueAt) - Number(now) < WEEK ? 'week' : 'later';
    },
    who: (item: AttentionItem) => item.client?.name ?? (item.client ? item.client.id.slice(-8) : t('nobody')),
    since: (item: AttentionItem) => {
      const { since } = item.facts;
      return typeof since === 'string' ? format.dateTime(new Date(since), { dateStyle: 'medium', timeStyle: 'short' }) : null;
    },
    happened: ({ what, facts }: Happening) => past(what, values(facts) as never),
  };
}

/** URL of the page where an item is decided; null for items handled from the row. */
export function placeOf({ kind, ref, client, facts }: AttentionItem): string | null {
  if (ATTENTION_KINDS[kind].verb !== 'open') return null;
  if (kind === 'site_down') return String(facts.url);
  if (kind === 'abuse_report') return `/admin/reports?site=${ref}`;
  if (kind === 'use_refused') return '/admin/stripe';
  const page = `/admin/clients/${client?.id}`;
  if (kind === 'limit_near') return `${page}?meter=${facts.meter}`;
  return kind === 'payment_disputed' ? `${page}#money` : `${page}#sites`;
}
