'use client';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { ProofDialog } from '../../ui/security/proof-dialog.tsx';
import { EmailField } from '../../ui/sign-in/person-fields.tsx';
import { inviteMemberAction } from '../actions.ts';
import { type AssignableRole, isSiteRole } from '../roles.ts';
import { AccountNameField } from './account-name-field.tsx';
import { RoleSelect } from './role-select.tsx';

interface InviteMemberProps {
  /** The form fields for the sites that the person works in. */
  sites: ReactNode;
  isNamed: boolean;
  proposedName: string;
}

export function InviteMember({ sites, isNamed, proposedName }: InviteMemberProps) {
  const t = useTranslations('team');
  const [role, setRole] = useState<AssignableRole>('writer');
  return (
    <ProofDialog
      action={inviteMemberAction}
      Icon={UserPlus}
      words={{ open: t('invite'), title: t('inviteTitle'), submit: t('inviteSubmit'), pending: t('inviting') }}
      doneWords={({ email }) => t('invited', { email })}
    >
      {(failure) => (
        <>
          {failure?.fields?.places && <Notice tone="bad">{failure.fields.places}</Notice>}
          <EmailField failure={failure} label={t('email')} autoComplete="off" />
          <RoleSelect current={role} error={failure?.fields?.role} onChoose={setRole} />
          {isSiteRole(role) && sites}
          {!isNamed && <AccountNameField failure={failure} proposed={proposedName} />}
        </>
      )}
    </ProofDialog>
  );
}
