'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { deleteSiteAction } from '../actions.ts';

/** Explains the consequences and asks for the site's name, because deletion cannot be undone. */
export function DeleteSite({ siteId, name, releases }: { siteId: string; name: string; releases: number }) {
  const t = useTranslations('sites.settings');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [state, act] = useActionState(deleteSiteAction, null);
  const { keep, proof, failure } = useProof(state, act);
  return (
    <>
      <div>
        <Button look="secondary" className="text-brick!" icon={<Trash2 className="size-4" aria-hidden />} onClick={() => setOpen(true)}>
          {t('deleteOpen')}
        </Button>
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('deleteTitle')} closeLabel={app('close')}>
        <p>{t('deleteBody', { releases })}</p>
        <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
          <input type="hidden" name="siteId" value={siteId} />
          {failure && <Notice tone="bad">{failure.message}</Notice>}
          <Field
            label={t('deleteConfirm', { name })}
            name="name"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setOpen(false)}>{app('cancel')}</Button>
            <SubmitButton look="danger" pendingLabel={t('deleting')} disabled={typed.trim() !== name.trim()}>
              {t('deleteSubmit')}
            </SubmitButton>
          </div>
        </form>
        {proof}
      </Dialog>
    </>
  );
}
