import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#ui/badge.tsx';
import type { Member, Team } from '../list-team.ts';
import { mayManage } from '../roles.ts';
import { ManageMember } from './manage-member.tsx';
import { PlaceNames } from './place-names.tsx';

interface MemberListProps {
  members: readonly Member[];
  places: Team['places'];
  /** The form fields for a member's sites. */
  sitesOf: (member: Member) => ReactNode;
  /** The reader: their id, their role, and whether it manages members. */
  reader: { personId: string; role: string; manages: boolean };
  isNamed: boolean;
  now: Date;
}

const DEEDS: Record<string, 'draft' | 'site' | 'published' | 'domain' | 'team' | 'message' | 'money' | 'request' | 'offer'> = {
  drafts: 'draft',
  assets: 'draft',
  revisions: 'draft',
  sites: 'site',
  generations: 'site',
  projects: 'site',
  publications: 'published',
  domains: 'domain',
  domain_redirects: 'domain',
  memberships: 'team',
  invitations: 'team',
  ownership_offers: 'team',
  form_messages: 'message',
  spending_choices: 'money',
  plan_orders: 'money',
  publish_requests: 'request',
};

/** An offer that goes was withdrawn by an owner, or answered by the member it was made to. */
const deedOf = ({ table, action }: { table: string; action: string }, role: string) =>
  table === 'ownership_offers' && action === 'delete' && role !== 'owner' ? 'offer' : (DEEDS[table] ?? 'other');

/** Everybody on the team, owners first. */
export function MemberList({ members, ...shared }: MemberListProps) {
  const t = useTranslations('team');
  return (
    <ul aria-label={t('members')} className="divide-y divide-line rounded-card border border-line bg-surface">
      {members.map((member) => (
        <MemberLine key={member.personId} member={member} {...shared} />
      ))}
    </ul>
  );
}

function MemberLine({ member, places, sitesOf, reader, isNamed, now }: { member: Member } & Omit<MemberListProps, 'members'>) {
  const t = useTranslations('team');
  const format = useFormatter();
  const { personId, name, email, role, isLimited, joinedAt, signedInAt, did } = member;
  const isSelf = personId === reader.personId;
  const mayOffer = reader.role === 'owner' && role !== 'owner';
  const manages = reader.manages && mayManage(reader.role, role) && !(isSelf && role === 'owner');
  const ago = (date: Date) => format.relativeTime(date < now ? date : now, now);
  const last = did ? t(`did.${deedOf(did, role)}`, { when: ago(did.at) }) : null;
  const signedIn = signedInAt ? t('signedIn', { when: ago(signedInAt) }) : t('neverIn');
  return (
    <li className="grid gap-4 p-5 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:items-center sm:p-6">
      <span
        aria-hidden
        className="grid size-11 place-items-center rounded-full rounded-br-none bg-marigold font-display text-lg font-bold text-on-marigold uppercase max-sm:hidden"
      >
        {name.slice(0, 1)}
      </span>
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-lg wrap-anywhere">{name}</h2>
          <Badge tone={role === 'owner' ? 'good' : 'neutral'}>{t(`role.${role}`)}</Badge>
          {isSelf && <span className="text-sm text-ink-muted">{t('you')}</span>}
        </div>
        {email && email !== name && <p className="text-ink-muted wrap-anywhere">{email}</p>}
        <p className="wrap-anywhere empty:hidden">
          <PlaceNames role={role} isLimited={isLimited} places={reader.manages ? (places.get(personId) ?? []) : undefined} />
        </p>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
          {last && <span>{last}</span>}
          <span>{signedIn}</span>
          <span>{t('joined', { date: format.dateTime(joinedAt, { dateStyle: 'medium' }) })}</span>
        </p>
      </div>
      {manages && (
        <ManageMember
          personId={personId}
          name={name}
          role={role}
          sites={sitesOf(member)}
          mayOffer={mayOffer}
          isNamed={isNamed}
          isSelf={isSelf}
        />
      )}
    </li>
  );
}
