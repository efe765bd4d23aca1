'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Select } from '#ui/field.tsx';
import { useResets } from '#ui/use-resets.ts';
import { ASSIGNABLE_ROLES, type AssignableRole } from '../roles.ts';

interface RoleSelectProps {
  current: AssignableRole;
  error?: string | undefined;
  /** For forms with extra fields for some roles. */
  onChoose?: (role: AssignableRole) => void;
}

/** Role field with a description of each role. */
export function RoleSelect({ current, error, onChoose }: RoleSelectProps) {
  const t = useTranslations('team');
  const [chosen, setChosen] = useState<AssignableRole>(current);
  const around = useRef<HTMLDivElement>(null);
  const resets = useResets(around);
  return (
    <div ref={around}>
      <Select
        key={resets}
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
    </div>
  );
}
