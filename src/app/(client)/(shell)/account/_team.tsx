import { ChevronDown } from 'lucide-react';
import { getFormatter, getTranslations } from 'next-intl/server';
import { listTeam, type Role, type Team, whoMay } from '#modules/accounts/index.ts';
import { InvitationList } from '#modules/accounts/team/ui/invitation-list.tsx';
import { InviteMember } from '#modules/accounts/team/ui/invite-member.tsx';
import { LeaveAccount } from '#modules/accounts/team/ui/leave-account.tsx';
import { MemberList } from '#modules/accounts/team/ui/member-list.tsx';
import { OwnershipOffer } from '#modules/accounts/team/ui/ownership-offer.tsx';
import { WhoPays } from '#modules/billing/ui/payment/who-pays.tsx';
import { ChooseSites } from '#modules/sites/ui/choose-sites.tsx';
import type { Context } from '#platform/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { pageAccess, pageAccounts } from '../../../_shell/access.tsx';
import { FormerCardPart } from '../_former-card.tsx';

const ROLES: Role[] = ['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'];

/** Members, open invitations, and the permissions of each role. */
export async function TeamSection({ ctx }: { ctx: Context }) {
  const [t, team, { role, may }, accounts] = await Promise.all([getTranslations('team'), listTeam(ctx), pageAccess(), pageAccounts()]);
  const personId = ctx.actor.kind === 'user' ? ctx.actor.id : '';
  const manages = may('member.manage');
  const { taken, limit } = team.seats;
  const isFull = limit !== null && taken >= limit;
  // Someone alone in the account gets an offer instead of a warning.
  const isAlone = taken <= 1;
  const isLastOwner = role === 'owner' && team.members.filter((member) => member.role === 'owner').length === 1;
  const isMember = team.members.some((member) => member.personId === personId);
  const account = accounts.find(({ isCurrent }) => isCurrent)?.name || t('switch.unnamed');
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('title')} lead={t('lead')}>
        {manages && !isFull && (
          <InviteMember isNamed={team.isNamed} proposedName={team.proposedName} sites={<ChooseSites isLimited={false} places={[]} />} />
        )}
      </PageHeader>
      <Offer team={team} personId={personId} />
      <div className="mb-6 empty:hidden">
        <FormerCardPart ctx={ctx} />
      </div>
      {manages && isFull && (
        <div className="mb-6">
          <Notice tone={isAlone ? 'neutral' : 'warn'}>
            <p>{isAlone ? t('aloneFull') : t('full', { limit })}</p>
            {may('billing.manage') ? (
              <ButtonLink href="/plan/change?back=/account/team" className="mt-1 justify-self-start">
                {t('fullAction')}
              </ButtonLink>
            ) : (
              <WhoPays payers={(await whoMay(ctx, 'billing.manage')).map(({ name }) => name)} />
            )}
          </Notice>
        </div>
      )}
      <div className="grid gap-8">
        <div className="grid gap-3">
          <MemberList
            members={team.members}
            places={team.places}
            sitesOf={({ personId: id, isLimited }) => <ChooseSites isLimited={isLimited} places={team.places.get(id) ?? []} />}
            reader={{ personId, role, manages }}
            isNamed={team.isNamed}
            now={ctx.now}
          />
          <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted">
            <span className="tabular-nums">{t('seats', { taken, limit: limit ?? 'none' })}</span>
            <span>{t('seatsHint')}</span>
          </p>
        </div>
        {team.invitations.length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-xl">{t('invitations')}</h2>
            <InvitationList invitations={team.invitations} places={team.places} now={ctx.now} />
          </section>
        )}
        <details className="group rounded-card border border-line bg-surface">
          <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-4 px-5 py-3 font-semibold">
            {t('roles')}
            <ChevronDown className="size-5 text-ink-muted group-open:rotate-180" aria-hidden />
          </summary>
          <dl className="grid gap-x-6 gap-y-3 px-5 pb-5 sm:grid-cols-[auto_1fr]">
            {ROLES.map((one) => (
              <div key={one} className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
                <dt className="font-semibold">{t(`role.${one}`)}</dt>
                <dd className="text-ink-muted">{t(`can.${one}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
        {isMember && team.members.length > 1 && (
          <div>{isLastOwner ? <p className="text-sm text-ink-muted">{t('leaveLast')}</p> : <LeaveAccount account={account} />}</div>
        )}
      </div>
    </div>
  );
}

async function Offer({ team: { offer, members }, personId }: { team: Team; personId: string }) {
  const format = await getFormatter();
  if (!offer || ![offer.from, offer.to].includes(personId)) return null;
  const isForReader = offer.to === personId;
  const other = members.find((member) => member.personId === (isForReader ? offer.from : offer.to));
  return (
    <OwnershipOffer name={other?.name ?? ''} isForReader={isForReader} until={format.dateTime(offer.expiresAt, { dateStyle: 'long' })} />
  );
}
