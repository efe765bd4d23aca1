'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { changeSlugAction, renameSiteAction } from '../actions.ts';

export function RenameForm({ siteId, name }: { siteId: string; name: string }) {
  const t = useTranslations('sites.settings');
  const [state, act] = useActionState(renameSiteAction, null);
  const failure = state?.ok === false ? state : null;
  useEffect(() => {
    if (state?.ok) toast(t('renamed'));
  }, [state, t]);
  return (
    <form action={act} key={name} className="grid gap-3" noValidate>
      <input type="hidden" name="siteId" value={siteId} />
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <Field
        label={t('name')}
        name="name"
        defaultValue={failure?.values?.name ?? name}
        maxLength={120}
        hint={t('nameHint')}
        error={failure?.fields?.name}
      />
      <div>
        <SubmitButton look="secondary" pendingLabel={t('saving')}>
          {t('rename')}
        </SubmitButton>
      </div>
    </form>
  );
}

/** `suffix`: the rest of the address after the slug, ".pagemagic.site". */
export function SlugForm({ siteId, slug, suffix }: { siteId: string; slug: string; suffix: string }) {
  const t = useTranslations('sites.settings');
  const [state, act] = useActionState(changeSlugAction, null);
  const failure = state?.ok === false ? state : null;
  useEffect(() => {
    if (state?.ok) toast(t('slugChanged'));
  }, [state, t]);
  return (
    <form action={act} key={slug} className="grid gap-3" noValidate>
      <input type="hidden" name="siteId" value={siteId} />
      <Field
        label={t('slug')}
        aside={<span className="text-sm text-ink-muted">{suffix}</span>}
        name="slug"
        defaultValue={failure?.values?.slug ?? slug}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={63}
        hint={t('slugHint')}
        error={failure && (failure.fields?.slug ?? failure.message)}
      />
      <div>
        <SubmitButton look="secondary" pendingLabel={t('saving')}>
          {t('changeSlug')}
        </SubmitButton>
      </div>
    </form>
  );
}
