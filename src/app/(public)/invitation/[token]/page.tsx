import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getFormatter, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { findInvitation, type Invitation } from '#modules/accounts/index.ts';
import { AcceptForm, JoinForm, SwitchPersonForm } from '#modules/accounts/team/ui/invitation-forms.tsx';
import { anonymousContext } from '#platform/context.ts';
import { getSessionUser } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { AccountPage } from '../../../_shell/account-page.tsx';
import { SignUpTerms } from '../../../_shell/sign-up-terms.tsx';
import { TOKEN_PAGE } from '../../token-page.ts';

interface Params {
  params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { ...TOKEN_PAGE, title: (await getTranslations('team.invitation'))('codeTitle') };
}

/** Opening the page changes nothing: mail scanners open it too. */
export default async function InvitationPage({ params }: Params) {
  const { token } = await params;
  const [found, user, { app, accounts, team }] = await Promise.all([
    findInvitation(anonymousContext(), { token }),
    getSessionUser(),
    getMessages(),
  ]);
  return (
    <NextIntlClientProvider messages={{ app, accounts, team: { invitation: team.invitation } } as never}>
      {found?.state === 'open' ? (
        <Open invitation={found} token={token} mine={user?.email.toLowerCase() ?? null} />
      ) : (
        <Gone
          wasAccepted={found?.state === 'accepted'}
          isMine={found !== null && user?.email.toLowerCase() === found.email}
          isSignedIn={user !== null}
        />
      )}
    </NextIntlClientProvider>
  );
}

async function Gone({ wasAccepted, isMine, isSignedIn }: { wasAccepted: boolean; isMine: boolean; isSignedIn: boolean }) {
  const t = await getTranslations('team.invitation');
  return (
    <AccountPage
      title={t(wasAccepted ? 'acceptedTitle' : 'goneTitle')}
      lead={t(wasAccepted ? (isMine ? 'acceptedMine' : 'acceptedBody') : 'goneBody')}
    >
      <div>
        <ButtonLink href={isSignedIn ? '/sites' : '/sign-in'} look="primary" size="lg">
          {t(isSignedIn ? 'toSites' : 'toSignIn')}
        </ButtonLink>
      </div>
    </AccountPage>
  );
}

async function Open({ invitation, token, mine }: { invitation: Invitation; token: string; mine: string | null }) {
  const [t, team, format] = await Promise.all([getTranslations('team.invitation'), getTranslations('team'), getFormatter()]);
  const { email, role, expiresAt, state: _, ...rest } = invitation;
  const account = rest.account || team('switch.unnamed');
  const by = rest.invitedBy || t('somebody');
  const isOwner = role === 'owner';
  return (
    <AccountPage title={t(isOwner ? 'titleOwner' : 'title', { account })} lead={t(isOwner ? 'leadOwner' : 'lead', { by, email })}>
      <dl className="grid gap-1 rounded-card border border-line bg-surface p-5">
        <dt className="text-sm text-ink-muted">{t('as')}</dt>
        <dd>
          <span className="font-semibold">{team(`role.${role}`)}</span>
          <span className="text-ink-muted"> · {team(`can.${role}`)}</span>
        </dd>
        <dd className="text-sm text-ink-muted">{t('until', { date: format.dateTime(expiresAt, { dateStyle: 'long' }) })}</dd>
      </dl>
      {mine === null ? (
        <JoinForm token={token} email={email} terms={<SignUpTerms />} />
      ) : mine === email ? (
        <Frame lead={<p className="text-ink-muted">{t('signedInAs', { email })}</p>}>
          <AcceptForm token={token} />
        </Frame>
      ) : (
        <Frame
          lead={
            <Notice tone="warn" title={t('wrongTitle')}>
              {t('wrongBody', { mine, email })}
            </Notice>
          }
        >
          <SwitchPersonForm token={token} />
        </Frame>
      )}
    </AccountPage>
  );
}

const Frame = ({ lead, children }: { lead: ReactNode; children: ReactNode }) => (
  <div className="grid gap-5">
    <div className="wrap-anywhere">{lead}</div>
    {children}
  </div>
);
