import { Bot, Building2, KeyRound, Sparkles, UserRound, UserX } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { ActivityLine } from '../list-activity.ts';
import { deedWords, doerWords, type Say } from './sentence.ts';

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

/** Activity as sentences, grouped by day. */
export function ActivityList({ lines, account }: { lines: readonly ActivityLine[]; account: string }) {
  const t = useTranslations('audit');
  const format = useFormatter();
  const days = Map.groupBy(lines, ({ at }) => format.dateTime(at, { dateStyle: 'full' }));
  return (
    <section aria-label={t('list')} className="grid gap-8">
      {[...days].map(([day, ofDay]) => (
        <div key={day} className="grid gap-3">
          <h2 className="text-lg first-letter:uppercase">{day}</h2>
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {ofDay.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and never move
              <ActivityItem key={i} line={line} account={account} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ActivityItem({ line, account }: { line: ActivityLine; account: string }) {
  const t = useTranslations('audit');
  const format = useFormatter();
  const Icon = ICONS[line.doer.kind];
  const who = doerWords(t as Say, line, account);
  // An apposition ends with a comma, too.
  const isApposed = line.doer.kind !== 'person' && who.includes(',');
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-3 px-4 py-3 sm:px-5">
      <Icon className={Icon === Building2 ? 'size-4 self-center text-amber' : 'size-4 self-center text-ink-muted'} aria-hidden />
      <p className="wrap-anywhere">
        <strong className="font-semibold">
          {who}
          {isApposed && ','}
        </strong>{' '}
        {deedWords(t as Say, line)}
        {line.times > 1 && <span className="text-ink-muted"> · {t('times', { times: line.times })}</span>}
      </p>
      <time dateTime={line.at.toISOString()} className="text-sm whitespace-nowrap text-ink-muted tabular-nums">
        {format.dateTime(line.at, { timeStyle: 'short' })}
      </time>
    </li>
  );
}
