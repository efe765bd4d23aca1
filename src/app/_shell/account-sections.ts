import {
  Activity,
  Bot,
  Download,
  Eye,
  Images,
  KeyRound,
  type LucideIcon,
  Mail,
  MessageSquare,
  MonitorSmartphone,
  RadioTower,
  ShieldCheck,
  UserRound,
  Users,
} from 'lucide-react';
import type { Permission } from '#platform/access/permissions.ts';

interface Section {
  /** Last segment of the path, and key in `accounts.sections`. */
  key: string;
  /** Belongs to the person in every account, or to the account. */
  of: 'person' | 'account';
  needs?: Permission;
}

/** Sections of "Your account", each with its own URL. */
export const ACCOUNT_SECTIONS = [
  { key: 'profile', of: 'person' },
  { key: 'access', of: 'person' },
  { key: 'security', of: 'person' },
  { key: 'sessions', of: 'person' },
  { key: 'requests', of: 'person' },
  { key: 'team', of: 'account' },
  { key: 'visits', of: 'account' },
  { key: 'activity', of: 'account', needs: 'activity.read' },
  { key: 'models', of: 'account' },
  { key: 'files', of: 'account' },
  { key: 'status', of: 'account', needs: 'account.edit' },
  { key: 'keys', of: 'account', needs: 'key.manage' },
  { key: 'privacy', of: 'account', needs: 'account.close' },
] as const satisfies readonly Section[];

export type AccountSection = (typeof ACCOUNT_SECTIONS)[number]['key'];

export const SECTION_ICONS: Record<AccountSection, LucideIcon> = {
  profile: UserRound,
  access: Mail,
  security: ShieldCheck,
  sessions: MonitorSmartphone,
  requests: MessageSquare,
  team: Users,
  visits: Eye,
  activity: Activity,
  models: Bot,
  files: Images,
  status: RadioTower,
  keys: KeyRound,
  privacy: Download,
};
