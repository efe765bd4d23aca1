'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Select } from '#ui/field.tsx';
import { ASSIGNABLE_ROLES, type AssignableRole } from '../roles.ts';

/** A role, with what it may do said under it. */
export function RoleSelect({ current, error }: { current: AssignableRole; error?: string | undefined }) {
  const t = useTranslations('team');
  const [chosen, setChosen] = useState<AssignableRole>(current);
  return (
    <Select
      label={t('roleLabel')}
      name="role"
      value={chosen}
      onChange={(event) => setChosen(event.target.value as AssignableRole)}
      hint={t(`can.${chosen}`)}
      error={error}
    >
      {ASSIGNABLE_ROLES.map((one) => (
        <option key={one} value={one}>
          {t(`role.${one}`)}
        </option>
      ))}
    </Select>
  );
}
