'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Select } from '#ui/field.tsx';
import { ASSIGNABLE_ROLES, type AssignableRole } from '../roles.ts';

interface RoleSelectProps {
  current: AssignableRole;
  error?: string | undefined;
  /** For a form that asks more of some roles. */
  onChoose?: (role: AssignableRole) => void;
}

/** A role, with what it may do said under it. */
export function RoleSelect({ current, error, onChoose }: RoleSelectProps) {
  const t = useTranslations('team');
  const [chosen, setChosen] = useState<AssignableRole>(current);
  return (
    <Select
      label={t('roleLabel')}
      name="role"
      value={chosen}
      onChange={({ target }) => {
        setChosen(target.value as AssignableRole);
        onChoose?.(target.value as AssignableRole);
      }}
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
