import type { ReactNode } from 'react';
import { whoMay } from '#modules/accounts/index.ts';
import { type Payers, PayersProvider } from '#modules/billing/ui/payment/payers.tsx';
import { getVisitor } from '#platform/session.ts';
import { pageAccess } from './access.tsx';

/** Plans are offered to strangers and to people who may pay; if the query fails, to everybody. */
async function payersOf(): Promise<Payers> {
  const ctx = await getVisitor();
  if (!ctx.account || (await pageAccess()).may('billing.manage')) return null;
  return (await whoMay(ctx, 'billing.manage')).map(({ name }) => name);
}

export async function WithPayers({ children }: { children: ReactNode }) {
  return <PayersProvider payers={await payersOf().catch(() => null)}>{children}</PayersProvider>;
}
