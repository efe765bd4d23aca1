'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useEffect, useState } from 'react';
import type { HoldLine } from '#ruler/own/release-verdict.ts';
import { Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { setHoldLineAction } from '../actions.ts';
import type { SetHoldLine } from '../input.ts';

const GRADES: HoldLine[] = ['A+', 'A', 'B', 'C', 'D', 'E'];

/** Form for the grade below which releases are held back. */
export function HoldLineForm({ siteId, holdBelow }: { siteId: string; holdBelow: HoldLine | null }) {
  const t = useTranslations('release.gate');
  const [state, act] = useActionState(setHoldLineAction, null);
  const [mode, setMode] = useState<SetHoldLine['mode']>(holdBelow ? 'hold' : 'warn');
  // Kept in state, because React resets a form after its action.
  const [grade, setGrade] = useState<HoldLine>(holdBelow ?? 'B');
  const saved = t('saved');
  useEffect(() => {
    if (state?.ok) toast(saved);
  }, [state, saved]);
  return (
    <form action={act} className="grid gap-4">
      <input type="hidden" name="siteId" value={siteId} />
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">{t('choice')}</legend>
        <Choice value="warn" chosen={mode} onChoose={setMode} title={t('warn')}>
          {t('warnLead')}
        </Choice>
        <Choice value="hold" chosen={mode} onChoose={setMode} title={t('hold')}>
          {t('holdLead')}
        </Choice>
      </fieldset>
      {mode === 'hold' && (
        <Select label={t('below')} name="below" value={grade} onChange={({ target }) => setGrade(target.value as HoldLine)}>
          {GRADES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      )}
      <p className="text-sm text-ink-muted">{t('always')}</p>
      <div>
        <SubmitButton look="secondary" pendingLabel={t('saving')}>
          {t('save')}
        </SubmitButton>
      </div>
    </form>
  );
}

interface ChoiceProps {
  value: SetHoldLine['mode'];
  chosen: SetHoldLine['mode'];
  onChoose: (mode: SetHoldLine['mode']) => void;
  title: string;
  children: ReactNode;
}

function Choice({ value, chosen, onChoose, title, children }: ChoiceProps) {
  return (
    <label className="-mx-2 flex min-h-11 cursor-pointer gap-3 rounded-control px-2 py-2 hover:bg-sunken">
      <input
        type="radio"
        name="mode"
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
        className="mt-0.5 size-5 shrink-0 accent-cobalt"
      />
      <span className="grid gap-0.5">
        <span className="font-semibold">{title}</span>
        <span className="text-sm text-ink-muted">{children}</span>
      </span>
    </label>
  );
}
