'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { moveDomainAction, purgeCacheAction, removeDomainAction, setHstsAction, setMainAction, setWildcardAction } from '../actions.ts';

/** Choice of the host that visitors end up at. */
export function MainHostForm({ domainId, name, prefersWww }: { domainId: string; name: string; prefersWww: boolean }) {
  const t = useTranslations('domains.settings');
  const [state, act] = useActionState(setMainAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('mainSaved'));
  }, [state, t]);
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="domainId" value={domainId} />
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <Select label={t('main')} name="main" defaultValue={prefersWww ? 'www' : 'apex'} key={String(prefersWww)}>
        <option value="apex">{name}</option>
        <option value="www">www.{name}</option>
      </Select>
      <div>
        <SubmitButton look="secondary">{t('save')}</SubmitButton>
      </div>
    </form>
  );
}

/** HSTS switch with its consequences. */
export function HstsForm({ domainId, isOn }: { domainId: string; isOn: boolean }) {
  const t = useTranslations('domains.settings');
  const [state, act] = useActionState(setHstsAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('hstsSaved'));
  }, [state, t]);
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="domainId" value={domainId} />
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <Select label={t('hsts')} hint={t('hstsHint')} name="hsts" defaultValue={isOn ? 'on' : 'off'} key={String(isOn)}>
        <option value="off">{t('hstsOff')}</option>
        <option value="on">{t('hstsOn')}</option>
      </Select>
      <div>
        <SubmitButton look="secondary">{t('save')}</SubmitButton>
      </div>
    </form>
  );
}

/** Switch for a certificate that covers every host below the name. */
export function WildcardForm({ domainId, name, isOn }: { domainId: string; name: string; isOn: boolean }) {
  const t = useTranslations('domains.settings');
  const [state, act] = useActionState(setWildcardAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('wildcardSaved'));
  }, [state, t]);
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="domainId" value={domainId} />
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <Select
        label={t('wildcard')}
        hint={t('wildcardHint', { name })}
        name="wildcard"
        defaultValue={isOn ? 'on' : 'off'}
        key={String(isOn)}
      >
        <option value="off">{t('wildcardOff')}</option>
        <option value="on">{t('wildcardOn', { name })}</option>
      </Select>
      <div>
        <SubmitButton look="secondary">{t('save')}</SubmitButton>
      </div>
    </form>
  );
}

/** Button to purge the caches. */
export function PurgeCacheForm({ domainId }: { domainId: string }) {
  const t = useTranslations('domains.settings');
  const [state, act] = useActionState(purgeCacheAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('purged'));
  }, [state, t]);
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="domainId" value={domainId} />
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <div>
        <SubmitButton look="secondary">{t('purge')}</SubmitButton>
      </div>
      <p className="text-sm text-ink-muted">{t('purgeHint')}</p>
    </form>
  );
}

export function MoveDomainForm({ domainId, sites }: { domainId: string; sites: { id: string; name: string }[] }) {
  const t = useTranslations('domains.settings');
  const [state, act] = useActionState(moveDomainAction, null);
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="domainId" value={domainId} />
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <Select label={t('move')} name="siteId" hint={t('moveHint')}>
        {sites.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <div>
        <SubmitButton look="secondary">{t('moveAction')}</SubmitButton>
      </div>
    </form>
  );
}

/** Lists the consequences and asks for the name as confirmation. */
export function RemoveDomain({ domainId, name }: { domainId: string; name: string }) {
  const t = useTranslations('domains.settings');
  const app = useTranslations('app');
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [state, act] = useActionState(removeDomainAction, null);
  const { keep, proof, failure } = useProof(state, act);
  return (
    <>
      <div>
        <Button look="secondary" className="text-brick!" icon={<Trash2 className="size-4" aria-hidden />} onClick={() => setOpen(true)}>
          {t('remove')}
        </Button>
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('remove')} closeLabel={app('close')}>
        <p>{t('removeLead')}</p>
        <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
          <input type="hidden" name="domainId" value={domainId} />
          {failure && <Notice tone="bad">{failure.message}</Notice>}
          <Field
            label={t('removeLabel', { name })}
            name="name"
            autoComplete="off"
            autoCapitalize="none"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setOpen(false)}>{app('cancel')}</Button>
            <SubmitButton look="danger" disabled={typed.trim().toLowerCase() !== name}>
              {t('removeAction')}
            </SubmitButton>
          </div>
        </form>
        {proof}
      </Dialog>
    </>
  );
}
