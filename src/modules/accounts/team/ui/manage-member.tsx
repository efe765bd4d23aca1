'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState, useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { useProof } from '../../ui/security/use-proof.tsx';
import { changeRoleAction, offerOwnershipAction, removeMemberAction } from '../actions.ts';
import { type AssignableRole, isSiteRole, type Role } from '../roles.ts';
import { AccountNameField } from './account-name-field.tsx';
import { RoleSelect } from './role-select.tsx';

interface ManageMemberProps {
  personId: string;
  name: string;
  role: Role;
  /** The form fields for their sites. */
  sites: ReactNode;
  /** The account may be handed over to them. */
  mayOffer: boolean;
  /** The account has its own name, which an offer requires. */
  isNamed: boolean;
  /** The reader themselves: they leave instead of being removed. */
  isSelf: boolean;
}

type Step = 'role' | 'offer' | 'remove';

/** Role, ownership offer and removal, one dialog at a time. */
export function ManageMember(props: ManageMemberProps) {
  const { name, mayOffer, isSelf, role } = props;
  const t = useTranslations('team');
  const app = useTranslations('app');
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  const titles = { role: name, offer: t('offerTitle', { name }), remove: t('removeTitle', { name }) };
  return (
    <>
      <Button aria-label={t('manageOf', { name })} onClick={() => setStep('role')}>
        {t('manage')}
      </Button>
      <Dialog open={step !== null} onClose={close} title={titles[step ?? 'role']} closeLabel={app('close')}>
        {step === 'role' && (
          <>
            {role !== 'owner' && <RoleForm {...props} role={role} onDone={close} />}
            <div className="flex flex-wrap gap-3 border-t border-line pt-5 first:border-t-0 first:pt-0">
              {mayOffer && <Button onClick={() => setStep('offer')}>{t('offer')}</Button>}
              {!isSelf && (
                <Button className="text-brick!" onClick={() => setStep('remove')}>
                  {t('remove')}
                </Button>
              )}
            </div>
          </>
        )}
        {step === 'offer' && (
          <Ask
            {...props}
            act={offerOwnershipAction}
            body={t('offerBody', { name })}
            submit={t('offerSubmit')}
            pending={t('offering')}
            done={t('offered')}
            asksName={!props.isNamed}
            onDone={close}
          />
        )}
        {step === 'remove' && (
          <Ask
            {...props}
            act={removeMemberAction}
            body={t('removeBody', { name })}
            submit={t('remove')}
            pending={t('removing')}
            done={t('removed')}
            danger
            onDone={close}
          />
        )}
      </Dialog>
    </>
  );
}

function RoleForm({ personId, role, sites, onDone }: ManageMemberProps & { role: Exclude<Role, 'owner'>; onDone: () => void }) {
  const t = useTranslations('team');
  const [state, act] = useActionState(changeRoleAction, null);
  const [chosen, setChosen] = useState<AssignableRole>(role);
  const { keep, proof, failure } = useProof(state, act);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (!state?.ok) return;
    toast(t('roleSaved'));
    onDone();
  }, [state]);
  return (
    <>
      <form action={act} onSubmit={keep} className="grid gap-5">
        <input type="hidden" name="personId" value={personId} />
        {failure && <Notice tone="bad">{failure.fields?.places ?? failure.message}</Notice>}
        <RoleSelect current={role} onChoose={setChosen} />
        {isSiteRole(chosen) && sites}
        <div>
          <SubmitButton pendingLabel={t('savingRole')}>{t('saveRole')}</SubmitButton>
        </div>
      </form>
      {proof}
    </>
  );
}

interface AskProps {
  personId: string;
  act: typeof removeMemberAction;
  body: string;
  submit: string;
  pending: string;
  done: string;
  danger?: boolean;
  asksName?: boolean;
  onDone: () => void;
}

function Ask({ personId, act: action, body, submit, pending, done, danger = false, asksName = false, onDone }: AskProps) {
  const app = useTranslations('app');
  const [state, act] = useActionState(action, null);
  const { keep, proof, failure } = useProof(state, act);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (!state?.ok) return;
    toast(done);
    onDone();
  }, [state]);
  return (
    <>
      <p>{body}</p>
      <form action={act} onSubmit={keep} className="grid gap-5" noValidate>
        <input type="hidden" name="personId" value={personId} />
        {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
        {asksName && <AccountNameField failure={failure} />}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onDone}>{app('cancel')}</Button>
          <SubmitButton look={danger ? 'danger' : 'primary'} pendingLabel={pending}>
            {submit}
          </SubmitButton>
        </div>
      </form>
      {proof}
    </>
  );
}
