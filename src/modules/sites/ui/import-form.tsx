'use client';
import { Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { importSiteAction } from '../actions.ts';

/** Takes an exported site in; what is wrong with the file is said beside it. */
export function ImportForm() {
  const t = useTranslations('sites.import');
  const [state, act] = useActionState<ActionResult<void> | null, FormData>(importSiteAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <form action={act} className="grid gap-4" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <Field
        label={t('file')}
        name="file"
        type="file"
        accept=".zip,.json,application/zip,application/json"
        error={failure?.fields?.file}
        className="py-2.5 file:mr-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink"
      />
      <div>
        <SubmitButton
          look="secondary"
          pendingLabel={t('pending')}
          icon={<Upload className="size-4" aria-hidden />}
          className="max-sm:w-full"
        >
          {t('submit')}
        </SubmitButton>
      </div>
    </form>
  );
}
