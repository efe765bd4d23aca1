'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { fillPlacesAction } from '../actions.ts';

export type PlaceKind = 'name' | 'phone' | 'hours' | 'address' | 'date' | 'offer' | 'price' | 'plan' | 'person' | 'registry' | 'class';
export interface OpenPlace {
  /** Id of the fact. */
  id: string;
  kind: PlaceKind;
  /** The template's placeholder text. */
  text: string;
}

/** One field per open fact of a template; related fields share a line. */
export function PlacesForm({ siteId, places }: { siteId: string; places: readonly (readonly OpenPlace[])[] }) {
  const t = useTranslations('sites');
  const [state, act] = useActionState<ActionResult | null, FormData>(fillPlacesAction, null);
  const failure = state?.ok === false ? state : null;
  useEffect(() => {
    if (state?.ok) toast(t('places.saved'));
  }, [state, t]);
  return (
    <form action={act} className="grid max-w-2xl gap-5" noValidate>
      <input type="hidden" name="siteId" value={siteId} />
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      {places.map((line) => (
        <div key={line[0]?.id} className={line.length > 1 ? 'grid gap-x-4 gap-y-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]' : undefined}>
          {line.map(({ id, kind, text }) => (
            <div key={id}>
              <input type="hidden" name={`kind-${id}`} value={kind} />
              <Field
                label={t(`fact.${kind}`)}
                hint={t('places.now', { text })}
                name={id}
                type={kind === 'date' ? 'date' : kind === 'phone' ? 'tel' : 'text'}
                maxLength={300}
                defaultValue={failure?.values?.[id]}
                error={failure?.fields?.[id]}
              />
            </div>
          ))}
        </div>
      ))}
      <div>
        <SubmitButton size="lg" pendingLabel={t('places.pending')} className="max-sm:w-full">
          {t('places.submit')}
        </SubmitButton>
      </div>
    </form>
  );
}
