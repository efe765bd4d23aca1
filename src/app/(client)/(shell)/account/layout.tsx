import type { ReactNode } from 'react';
import { supportOf } from '#platform/context.ts';
import { getVisitor } from '#platform/session.ts';
import { pageAccess } from '../../../_shell/access.tsx';
import { ACCOUNT_SECTIONS } from '../../../_shell/account-sections.ts';
import { AccountSectionsNav } from '../../../_shell/account-sections-nav.tsx';

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const [ctx, { may }] = await Promise.all([getVisitor(), pageAccess()]);
  // A visit is to the account, not to its owner.
  const isVisit = supportOf(ctx) !== null;
  const shown = ACCOUNT_SECTIONS.filter((section) =>
    section.of === 'person' ? !isVisit : !('needs' in section) || may(section.needs),
  ).map(({ key }) => key);
  return (
    <div className="xl:grid xl:grid-cols-[13rem_minmax(0,1fr)] xl:gap-14">
      <div>
        <AccountSectionsNav shown={shown} />
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
