import { getFormerCard } from '#modules/billing/index.ts';
import { FormerCard } from '#modules/billing/ui/payment/former-card.tsx';
import type { Context } from '#platform/context.ts';
import { pageAccess } from '../../_shell/access.tsx';

/** The notice of a former owner's card, for them and for who pays; nothing for anybody else. */
export async function FormerCardPart({ ctx }: { ctx: Context }) {
  const { may } = await pageAccess();
  if (!may('billing.read')) return null;
  const card = await getFormerCard(ctx);
  const isOwn = ctx.actor.kind === 'user' && card?.personId === ctx.actor.id;
  if (!card || !(isOwn || may('billing.manage'))) return null;
  return <FormerCard name={card.name} method={card.method} reader={isOwn ? 'former-owner' : 'payer'} />;
}
