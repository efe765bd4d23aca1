'use client';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmailField } from '../../ui/person-fields.tsx';
import { ProofDialog } from '../../ui/proof-dialog.tsx';
import { inviteMemberAction } from '../actions.ts';
import { AccountNameField } from './account-name-field.tsx';
import { RoleSelect } from './role-select.tsx';

export function InviteMember({ isNamed }: { isNamed: boolean }) {
  const t = useTranslations('team');
  return (
    <ProofDialog
      action={inviteMemberAction}
      Icon={UserPlus}
      words={{ open: t('invite'), title: t('inviteTitle'), submit: t('inviteSubmit'), pending: t('inviting') }}
      doneWords={({ email }) => t('invited', { email })}
    >
      {(failure) => (
        <>
          <EmailField failure={failure} label={t('email')} autoComplete="off" />
          <RoleSelect current="writer" error={failure?.fields?.role} />
          {!isNamed && <AccountNameField failure={failure} />}
        </>
      )}
    </ProofDialog>
  );
}
