import { CreditCard, Flag, Gauge, Globe, HeartCrack, Inbox, MessageSquare, MonitorX, Wrench } from 'lucide-react';
import { cx } from '#ui/class-names.ts';
import { ATTENTION_KINDS, type AttentionKindName, type AttentionView } from '../../attention/kinds.ts';

const ICONS: Record<AttentionView, typeof Globe> = {
  payments: CreditCard,
  clients: HeartCrack,
  limits: Gauge,
  work: Wrench,
  sites: MonitorX,
  domains: Globe,
  reports: Flag,
  messages: MessageSquare,
  leads: Inbox,
};

/** Icon of an item's subject, on the corner of its picture. */
export function AttentionIcon({ kind, hurts }: { kind: AttentionKindName; hurts: boolean }) {
  const Icon = ICONS[ATTENTION_KINDS[kind].view];
  return (
    <span
      aria-hidden="true"
      className={cx(
        'absolute -right-1.5 -bottom-1.5 grid size-6 place-items-center rounded-full rounded-br-none ring-2 ring-paper',
        hurts ? 'bg-brick text-on-brick' : 'bg-marigold text-on-marigold',
      )}
    >
      <Icon className="size-3.5" />
    </span>
  );
}
