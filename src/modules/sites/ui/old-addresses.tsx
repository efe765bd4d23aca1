'use client';
import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { toast } from '#ui/toast.tsx';
import { setSiteRedirectsAction } from '../actions.ts';

interface Move {
  from: string;
  /** Empty if the address leads nowhere. */
  to: string;
}

interface OldAddressesProps {
  siteId: string;
  moves: readonly Move[];
  targets: readonly { path: string; title: string }[];
  isOn: boolean;
}

/** Targets of the old site's addresses: proposed, editable, turned on together. */
export function OldAddresses({ siteId, moves, targets, isOn }: OldAddressesProps) {
  const t = useTranslations('sites.oldAddresses');
  const [chosen, setChosen] = useState(moves);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSaving, startSaving] = useTransition();
  const save = (wanted: readonly Move[], said: string) =>
    startSaving(async () => {
      const answer = await setSiteRedirectsAction({ siteId, moves: wanted.filter(({ to }) => to !== '') });
      setFailure(answer.ok ? null : answer.message);
      if (answer.ok) toast(said);
    });
  const choose = (from: string, to: string) => setChosen(chosen.map((move) => (move.from === from ? { from, to } : move)));
  const known = new Set(targets.map(({ path }) => path));
  const isChanged = chosen.some(({ to }, at) => to !== moves[at]?.to);
  return (
    <div className="grid gap-4">
      {failure && <Notice tone="bad">{failure}</Notice>}
      <ul className="grid">
        {chosen.map(({ from, to }) => (
          <li key={from} className="grid gap-1.5 border-t border-line py-3 first:border-t-0 first:pt-0">
            <span className="font-mono text-sm wrap-anywhere">{from}</span>
            <span className="flex items-center gap-2">
              <ArrowRight className="size-4 shrink-0 text-ink-muted" aria-hidden />
              <select
                className="control min-w-0"
                aria-label={t('leadsTo', { path: from })}
                value={to}
                onChange={(event) => choose(from, event.target.value)}
              >
                {targets.map(({ path, title }) => (
                  <option key={path} value={path}>
                    {title || path}
                  </option>
                ))}
                {to !== '' && !known.has(to) && <option value={to}>{to}</option>}
                <option value="">{t('nowhere')}</option>
              </select>
            </span>
          </li>
        ))}
      </ul>
      <div data-writes className="flex flex-wrap items-center gap-2">
        {(!isOn || isChanged) && (
          <Button look={isOn ? 'secondary' : 'primary'} disabled={isSaving} onClick={() => save(chosen, t('saved'))}>
            {t(isOn ? 'save' : 'turnOn')}
          </Button>
        )}
        {isOn && (
          <Button look="quiet" disabled={isSaving} onClick={() => save([], t('off'))}>
            {t('turnOff')}
          </Button>
        )}
      </div>
    </div>
  );
}
