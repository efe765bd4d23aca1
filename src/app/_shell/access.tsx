import { getTranslations } from 'next-intl/server';
import { cache, type ReactNode } from 'react';
import { listMyAccounts, type MyAccount, mayOnWritingVisit, whoMay } from '#modules/accounts/index.ts';
import { type Access, type Permission, readAccess } from '#platform/access/permissions.ts';
import { isKeptFromVisits } from '#platform/access/visit-page.ts';
import { type Context, supportOf } from '#platform/context.ts';
import { getVisitor } from '#platform/session.ts';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { ButtonLink } from '#ui/button.tsx';

const NOBODY: Access = { role: '', isLimited: false, may: () => false };

/** Permissions of the current person in their account, or on one of its sites. Read once per page. */
export const pageAccess = cache(async (siteId?: string): Promise<Access> => {
  const ctx = await getVisitor();
  if (!ctx.account) return NOBODY;
  // Without a site limit, the permissions on a site are those of the account.
  return siteId && !(await pageAccess()).isLimited ? pageAccess() : readAccess(ctx, siteId);
});

/** Accounts of the current person. Read once per page. */
export const pageAccounts = cache(async (): Promise<MyAccount[]> => {
  const ctx = await getVisitor();
  return ctx.account ? listMyAccounts(ctx) : [];
});

/** Renders its children only with the permission: a screen offers nothing that would be refused. */
export async function Allowed({ needs, children, otherwise }: { needs: Permission; children: ReactNode; otherwise?: ReactNode }) {
  return (await pageAccess()).may(needs) ? children : (otherwise ?? null);
}

/**
 * The page shown instead of one the role may not see (checked on the site, if it belongs to one); it names who can. Null with the
 * permission.
 */
export async function barredPage(ctx: Context, permission: Permission, siteId?: string): Promise<ReactNode> {
  const { may } = await pageAccess(siteId);
  return may(permission) && !isKeptFromVisits(ctx, permission) ? null : <WhoCan ctx={ctx} permission={permission} siteId={siteId} />;
}

interface WhoCanProps {
  ctx: Context;
  permission: Permission;
  siteId?: string | undefined;
}

/** Shown instead of what a role may not see: names who can. */
export async function WhoCan({ ctx, permission, siteId }: WhoCanProps) {
  if (supportOf(ctx)) return <ShutOnVisit ctx={ctx} permission={permission} />;
  const [t, people, accounts] = await Promise.all([getTranslations('team'), whoMay(ctx, permission, siteId), pageAccounts()]);
  const { role, isLimited } = await pageAccess(siteId);
  const about = permission.replace('.', '_') as 'billing_read';
  const account = accounts.find(({ isCurrent }) => isCurrent)?.name || t('switch.unnamed');
  return (
    <section className="grid max-w-2xl gap-6 py-4">
      <ArcMotif seed="somebody else" columns={6} rows={1} className="w-48 rounded-control" />
      <h1 className="text-title">{t('barred.title')}</h1>
      <p className="text-lg text-ink-muted">{t(`barred.${about}`)}</p>
      {people.length > 0 && (
        <div className="grid gap-2">
          <p className="font-semibold wrap-anywhere">{t('barred.ask', { account })}</p>
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {people.slice(0, 6).map((person) => (
              <li key={person.personId} className="flex flex-wrap justify-between gap-x-4 px-5 py-3">
                <span className="font-medium wrap-anywhere">{person.name}</span>
                <span className="text-ink-muted">{t(`role.${person.role}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {role && (
        <p className="text-ink-muted">
          {t(siteId && isLimited ? 'barred.yourRoleOn' : 'barred.yourRole', { role: t(`role.${role as 'viewer'}`) })}
        </p>
      )}
      <div>
        <ButtonLink href="/sites">{t('barred.back')}</ButtonLink>
      </div>
    </section>
  );
}

/** Shown to the agency on a visit: the page opens once the visit may write, or never. */
async function ShutOnVisit({ ctx, permission }: Pick<WhoCanProps, 'ctx' | 'permission'>) {
  const t = await getTranslations('team.barred');
  const isReading = supportOf(ctx)?.mode === 'read';
  const opens = isReading && !isKeptFromVisits(ctx, permission) && (await mayOnWritingVisit(ctx, permission));
  const state = opens ? 'visitReads' : 'visitNever';
  return (
    <section className="grid max-w-2xl gap-6 py-4">
      <ArcMotif seed="somebody else" columns={6} rows={1} className="w-48 rounded-control" />
      <h1 className="text-title">{t(`${state}.title`)}</h1>
      <p className="text-lg text-ink-muted">{t(`${state}.body`)}</p>
      <div>
        <ButtonLink href="/sites">{t('back')}</ButtonLink>
      </div>
    </section>
  );
}
