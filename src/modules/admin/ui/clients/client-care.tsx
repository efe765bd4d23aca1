'use client';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { assignClientAction, tagClientAction, untagClientAction } from '../../actions.ts';
import type { SeenClient } from '../../clients/seen-client.ts';
import { HealthParts } from './client-health.tsx';

/** A client's health, assigned agency member and tags. */
export function ClientCarePanel({ client, staff }: { client: SeenClient; staff: { id: string; name: string }[] }) {
  const t = useTranslations('desk.client');
  const [tagged, tag] = useActionState(tagClientAction, null);
  const [assigned, assign] = useActionState(assignClientAction, null);
  useEffect(() => {
    if (assigned?.ok) toast(t('saved'));
  }, [assigned, t]);
  const failure = [tagged, assigned].find((state) => state?.ok === false && !state.fields);
  return (
    <Panel title={t('care')}>
      <HealthParts health={client.health} />
      {failure?.ok === false && <Notice tone="bad">{failure.message}</Notice>}
      <form action={assign} className="flex items-end gap-3">
        <input type="hidden" name="clientId" value={client.id} />
        <div className="grow">
          <Select key={client.owner?.id} label={t('owner')} name="ownerId" defaultValue={client.owner?.id ?? ''}>
            <option value="">{t('nobody')}</option>
            {staff.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </div>
        <SubmitButton look="secondary">
          OK<span className="sr-only">: {t('assign')}</span>
        </SubmitButton>
      </form>
      <div className="grid gap-2">
        {client.tags.length > 0 && (
          <ul aria-label={t('tags')} className="flex flex-wrap gap-2">
            {client.tags.map((each) => (
              <li key={each}>
                <RemoveTag clientId={client.id} tag={each} />
              </li>
            ))}
          </ul>
        )}
        <form action={tag} className="flex items-end gap-3" noValidate>
          <input type="hidden" name="clientId" value={client.id} />
          <div className="grow">
            <Field
              key={client.tags.join()}
              label={t('tag')}
              name="tag"
              maxLength={40}
              placeholder={t('tagHint')}
              error={tagged?.ok === false && tagged.fields?.tag}
            />
          </div>
          <SubmitButton look="secondary" icon={<Plus className="size-4" aria-hidden />}>
            {t('addTag')}
          </SubmitButton>
        </form>
      </div>
    </Panel>
  );
}

function RemoveTag({ clientId, tag }: { clientId: string; tag: string }) {
  const t = useTranslations('desk.client');
  const [, act] = useActionState(untagClientAction, null);
  return (
    <form action={act}>
      <input type="hidden" name="clientId" value={clientId} />
      <input type="hidden" name="tag" value={tag} />
      <button
        type="submit"
        aria-label={t('removeTag', { tag })}
        className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line px-3.5 font-medium hover:bg-sunken"
      >
        {tag}
        <X className="size-4 text-ink-muted" aria-hidden />
      </button>
    </form>
  );
}
