import { useTranslations } from 'next-intl';
import type { NamedPlace } from '../places.ts';
import { isSiteRole } from '../roles.ts';

interface PlaceNamesProps {
  role: string;
  isLimited: boolean;
  /** Undefined for readers who may not see them. */
  places: readonly NamedPlace[] | undefined;
}

/** Fits one or two lines. */
const SHOWN = 4;

/** Sites of a member: all, or the chosen ones. Empty for a role of the whole account. */
export function PlaceNames({ role: own, isLimited, places }: PlaceNamesProps) {
  const t = useTranslations('team');
  if (!isSiteRole(own)) return null;
  if (!isLimited) return t('sites.all');
  if (!places) return t('sites.some');
  if (places.length === 0) return <span className="font-medium text-amber">{t('sites.noneLeft')}</span>;
  const names = places
    .slice(0, SHOWN)
    .map(({ kind, name, role }) => {
      const called = kind === 'project' ? t('sites.inProject', { name }) : name;
      return role ? t('sites.named', { name: called, role: t(`role.${role}`) }) : called;
    })
    .join(', ');
  const left = places.length - SHOWN;
  return t('sites.onlyIn', { names: left > 0 ? t('sites.andMore', { names, count: left }) : names });
}
