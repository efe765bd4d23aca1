'use client';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { LimitWays } from '#modules/billing/ui/plans/limit-reached.tsx';
import { isPaidReason } from '#modules/billing/ui/plans/paid-reason.ts';
import type { ActionResult } from '#platform/action.ts';
import type { SlotName, TemplateId } from '#templates/templates.ts';
import { Field, Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { startFromTemplate } from '../actions.ts';

const INPUT: Partial<Record<SlotName, { type?: string; inputMode?: 'tel'; autoComplete?: string; maxLength: number }>> = {
  name: { maxLength: 120, autoComplete: 'organization' },
  city: { maxLength: 80, autoComplete: 'address-level2' },
  date: { maxLength: 10, type: 'date' },
  phone: { maxLength: 40, type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
  hours: { maxLength: 300 },
};
const HINTED = { phone: 'phoneHint', hours: 'hoursHint', prices: 'pricesHint' } as const;

/** Optional first answers of the owner. */
export function TemplateForm({ template, slots }: { template: TemplateId; slots: readonly SlotName[] }) {
  const t = useTranslations('templates.form');
  const locale = useLocale();
  const [state, act] = useActionState<ActionResult | null, FormData>(startFromTemplate, null);
  const failure = state?.ok === false ? state : null;
  const common = (slot: SlotName) => ({
    label: t(slot),
    hint: slot in HINTED ? t(HINTED[slot as keyof typeof HINTED]) : undefined,
    error: failure?.fields?.[slot],
  });
  return (
    <form action={act} className="grid max-w-xl gap-5" noValidate>
      <input type="hidden" name="template" value={template} />
      <input type="hidden" name="locale" value={locale} />
      {failure && !failure.fields && (
        <Notice tone="bad">
          <p>{failure.message}</p>
          {isPaidReason(failure.reason) && (
            <div className="pt-2">
              <LimitWays reason={failure.reason} back={`/sites/new/template/${template}`} />
            </div>
          )}
        </Notice>
      )}
      {slots.map((slot) =>
        slot === 'prices' ? (
          <Labelled key={slot} {...common(slot)}>
            {(control) => (
              <textarea
                name={slot}
                rows={4}
                maxLength={4000}
                defaultValue={failure?.values?.[slot]}
                className="control py-2.5"
                {...control}
              />
            )}
          </Labelled>
        ) : (
          <Field key={slot} name={slot} {...common(slot)} {...INPUT[slot]} defaultValue={failure?.values?.[slot]} />
        ),
      )}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton size="lg" pendingLabel={t('pending')} className="max-sm:w-full">
          {t('submit')}
        </SubmitButton>
        <Link
          href="/templates"
          className="inline-flex min-h-11 items-center px-2 font-medium text-ink-muted underline-offset-4 hover:text-ink hover:underline"
        >
          {t('other')}
        </Link>
      </div>
    </form>
  );
}
