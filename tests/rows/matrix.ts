import { anonymousContext, type Context } from '#platform/context.ts';
import type { Permission } from '#platform/permissions.ts';
import { contextOf, type Owner } from '../world/world.ts';

/** How a member who is limited stands to the rows that are tried: all of them hang on Ana's first site, in her first project. */
interface Reach {
  /** The role on that site; null out of reach. */
  site: string | null;
  /** The role in that project. */
  project: string | null;
}

/**
 * Who looks, at whose row, and in which role of `role_permissions` that puts them there; null is nobody's. `barred` is an
 * account that reads and does not write.
 */
export const VIEWERS = {
  'a visitor without an account': { ctx: () => anonymousContext(), of: 'ana', role: null },
  'the owner': { ctx: () => contextOf('ana'), of: 'ana', role: 'owner' },
  'a manager': { ctx: () => contextOf('marta', 'ana'), of: 'ana', role: 'manager' },
  'an editor': { ctx: () => contextOf('edu', 'ana'), of: 'ana', role: 'editor' },
  'a writer': { ctx: () => contextOf('wanda', 'ana'), of: 'ana', role: 'writer' },
  'a bookkeeper': { ctx: () => contextOf('beto', 'ana'), of: 'ana', role: 'billing' },
  'a member who only looks': { ctx: () => contextOf('vera', 'ana'), of: 'ana', role: 'viewer' },
  'an editor of this site alone': {
    ctx: () => contextOf('lia', 'ana'),
    of: 'ana',
    role: 'editor',
    reach: { site: 'editor', project: null },
  },
  'an editor of another site of the account': {
    ctx: () => contextOf('otto', 'ana'),
    of: 'ana',
    role: 'editor',
    reach: { site: null, project: null },
  },
  'an editor elsewhere who only looks at this site': {
    ctx: () => contextOf('nina', 'ana'),
    of: 'ana',
    role: 'editor',
    reach: { site: 'viewer', project: 'viewer' },
  },
  'an editor of this project alone': {
    ctx: () => contextOf('paulo', 'ana'),
    of: 'ana',
    role: 'editor',
    reach: { site: 'editor', project: 'editor' },
  },
  'a member, from their own account': { ctx: () => contextOf('edu'), of: 'ana', role: null },
  'a member of another account': { ctx: () => contextOf('edu', 'bruno'), of: 'bruno', role: null },
  'another client': { ctx: () => contextOf('bruno'), of: 'ana', role: null },
  'a client of another plan': { ctx: () => contextOf('celia'), of: 'ana', role: null },
  'a suspended client, at their own': { ctx: () => contextOf('davi'), of: 'davi', role: 'owner', barred: true },
  'a suspended client, at the row of another': { ctx: () => contextOf('davi'), of: 'ana', role: null },
  'a banned client, at their own': { ctx: () => contextOf('eva'), of: 'eva', role: 'owner', barred: true },
  'a client whose subscription has ended, at their own': { ctx: () => contextOf('fabio'), of: 'fabio', role: 'owner' },
  'a developer of the agency': { ctx: () => contextOf('tomas'), of: 'ana', role: null },
  'an admin of the agency': { ctx: () => contextOf('helena'), of: 'ana', role: null },
  'an admin who names an account without a visit': { ctx: () => contextOf('helena', 'ana'), of: 'ana', role: null },
  'the agency on a visit': { ctx: () => contextOf('helena', 'ana', 'read'), of: 'ana', role: 'support' },
  'the agency on a visit that may write': { ctx: () => contextOf('tomas', 'ana', 'write'), of: 'ana', role: 'support_writing' },
  'the agency, by a visit of another account': { ctx: () => contextOf('helena', 'bruno', 'read'), of: 'bruno', role: null },
} as const satisfies Record<string, { ctx: () => Context; of: Owner; role: string | null; barred?: true; reach?: Reach }>;

export interface Rule {
  /** For members who are limited: hangs on a site, on a project, or names every site of the account and is not for them. */
  within?: 'site' | 'project' | 'all';
  /** Which permission it takes; `everyone` includes visitors, `oneself` is the person whose row it is. */
  read: 'everyone' | 'oneself' | 'nobody' | Permission;
  /** Which permission inserts, updates and, unless it says another, deletes. */
  write?: Permission | 'oneself';
  /** `project`: by the role in the project, for whom is limited. */
  insert?: true | 'project';
  delete?: true | Permission;
  /** Columns that may be changed. */
  update?: string[];
  /** What a new row must say for the insert to be allowed, where the row that is there says otherwise. */
  fresh?: Record<string, unknown>;
}

/** What a role may do with a row of its account. What is not here, nobody may: rows are then written by the server alone. */
export const MATRIX: Record<string, Rule> = {
  'public.plans': { read: 'everyone' },
  'public.accounts': { read: 'account.read', write: 'account.edit', update: ['company_name', 'phone', 'locale'] },
  'public.people': { read: 'account.read', write: 'oneself', update: ['full_name', 'avatar_url', 'locale'] },
  'public.memberships': { read: 'account.read' },
  'public.role_permissions': { read: 'everyone' },
  'public.invitations': { read: 'member.manage' },
  'public.membership_sites': { read: 'member.manage' },
  'public.ownership_offers': { read: 'account.read' },
  'public.publish_requests': { within: 'site', read: 'account.read' },
  'public.support_sessions': { read: 'account.read' },
  'public.visit_pages': { read: 'account.read' },
  'public.projects': {
    within: 'project',
    read: 'account.read',
    write: 'site.manage',
    insert: true,
    delete: true,
    update: ['name', 'description'],
  },
  'public.sites': {
    within: 'site',
    read: 'account.read',
    write: 'site.create',
    insert: 'project',
    delete: 'site.delete',
    update: ['project_id', 'name', 'slug', 'industry', 'locale', 'hold_below'],
    fresh: { status: 'draft', release_id: null, pointer_version: 0, main_host: null },
  },
  'public.drafts': { within: 'site', read: 'account.read' },
  'public.operations': { within: 'site', read: 'account.read' },
  'public.revisions': { within: 'site', read: 'account.read' },
  'public.assets': { within: 'site', read: 'account.read', write: 'content.edit', update: ['alt'] },
  'public.uploads': { read: 'nobody' },
  'public.storage_checks': { read: 'nobody' },
  'public.releases': { within: 'site', read: 'account.read' },
  'public.abuse_reports': { read: 'nobody' },
  'public.form_messages': { within: 'site', read: 'message.read', write: 'message.read', delete: true, update: ['read_at'] },
  'public.generations': { within: 'site', read: 'account.read' },
  'public.proposals': { within: 'site', read: 'account.read' },
  'public.generation_events': { within: 'site', read: 'account.read' },
  'public.publications': { within: 'site', read: 'account.read' },
  'public.release_checks': { within: 'site', read: 'account.read' },
  'public.release_receipts': { within: 'site', read: 'account.read' },
  'public.builds': { within: 'site', read: 'account.read' },
  'public.asts': { read: 'account.read' },
  'public.domains': { within: 'site', read: 'account.read' },
  'public.domain_proofs': { within: 'site', read: 'account.read' },
  'public.domain_history': { within: 'site', read: 'account.read' },
  'public.domain_looks': { within: 'site', read: 'account.read' },
  'public.domain_links': { read: 'nobody' },
  'public.domain_redirects': { within: 'site', read: 'account.read' },
  'public.certificates': { within: 'site', read: 'account.read' },
  'public.uptime_watches': { within: 'site', read: 'account.read' },
  'public.uptime_checks': { within: 'site', read: 'account.read' },
  'public.incidents': { within: 'site', read: 'account.read' },
  'public.status_pages': { within: 'all', read: 'account.read' },
  'public.batches': { within: 'all', read: 'account.read' },
  'public.batch_rows': { within: 'all', read: 'account.read' },
  'public.analyses': { read: 'account.read' },
  'public.analysis_links': { read: 'nobody' },
  'public.leads': { read: 'nobody' },
  'public.attention_marks': { read: 'nobody' },
  'public.client_owners': { read: 'nobody' },
  'public.client_tags': { read: 'nobody' },
  'public.client_notes': { read: 'nobody' },
  'public.reserved_names': { read: 'nobody' },
  'public.mail_stops': { read: 'nobody' },
  'public.mails': { read: 'nobody' },
  'public.pending_prompts': { read: 'nobody' },
  'public.refusals': { read: 'nobody' },
  'public.usage_events': { within: 'site', read: 'account.read' },
  'public.usage_daily': { within: 'site', read: 'account.read' },
  'public.usage_hourly': { within: 'site', read: 'account.read' },
  'public.usage_paths': { within: 'site', read: 'account.read' },
  'public.site_traffic': { within: 'site', read: 'account.read' },
  'public.usage_notices': { read: 'account.read' },
  'public.serving_periods': { within: 'site', read: 'account.read' },
  'public.allowances': { read: 'account.read' },
  'public.reservations': { read: 'account.read' },
  'public.meters': { read: 'everyone' },
  'public.customers': { read: 'billing.read' },
  'public.subscriptions': { read: 'account.read' },
  'public.invoices': { read: 'billing.read' },
  'public.invoice_lines': { read: 'billing.read' },
  'public.stripe_events': { read: 'nobody' },
  'public.meter_differences': { read: 'nobody' },
  'public.meter_settlements': { read: 'nobody' },
  'public.plan_orders': { read: 'billing.read' },
  'public.spending_choices': { read: 'account.read' },
  'public.standings': { read: 'account.read' },
  'public.api_keys': { read: 'key.manage' },
  'public.known_devices': { read: 'oneself' },
  'public.account_deletions': { read: 'account.read' },
  'public.factor_resets': { read: 'oneself' },
  'public.passkeys': { read: 'oneself' },
  'public.sign_ins': { read: 'oneself' },
  'public.security_events': { read: 'oneself' },
  'public.subscription_changes': { read: 'nobody' },
  'public.unit_costs': { read: 'nobody' },
  'public.billing_checks': { read: 'nobody' },
  'public.translations': { within: 'site', read: 'account.read' },
  'public.model_calls': { within: 'site', read: 'account.read' },
  'public.model_costs': { read: 'nobody' },
  'public.model_answers': { read: 'nobody' },
  'public.model_prices': { read: 'nobody' },
  'public.model_caps': { read: 'nobody' },
  'public.audit_log': { read: 'nobody' },
  'storage.objects': { read: 'nobody' },
  'storage.buckets': { read: 'nobody' },
  'app.usage_keys': { read: 'nobody' },
  'app.pointer_moves': { read: 'nobody' },
  'app.release_blobs': { read: 'nobody' },
  'app.retention_figures': { read: 'nobody' },
  'app.front_days': { read: 'nobody' },
  'app.idempotent_answers': { read: 'nobody' },
  'app.rate_windows': { read: 'nobody' },
  'app.session_proofs': { read: 'nobody' },
  'app.session_factors': { read: 'nobody' },
  'app.recovery_codes': { read: 'nobody' },
  'app.passkey_challenges': { read: 'nobody' },
  'app.certificate_keys': { read: 'nobody' },
  'app.acme_challenges': { read: 'nobody' },
  'app.certificate_revocations': { read: 'nobody' },
  'app.acme_accounts': { read: 'nobody' },
  'app.usage_marks': { read: 'nobody' },
  'app.draft_logs': { read: 'nobody' },
  'app.folded_transactions': { read: 'nobody' },
  'app.stripe_backfill': { read: 'nobody' },
  'app.departed_customers': { read: 'nobody' },
  'app.meter_queue': { read: 'nobody' },
  'app.meter_batches': { read: 'nobody' },
  'app.meter_lanes': { read: 'nobody' },
  'app.model_days': { read: 'nobody' },
  'app.audit_chains': { read: 'nobody' },
  'app.audit_keeping': { read: 'nobody' },
};

/** Functions that each role may call; every other one in `public` and `app` is closed to it. */
export const FUNCTIONS: Record<'anon' | 'authenticated', string[]> = {
  anon: ['app.actor_id', 'app.actor_kind', 'app.claims', 'app.on_behalf_of', 'app.visit_id'],
  authenticated: [
    'app.account_role',
    'app.actor_id',
    'app.actor_kind',
    'app.chosen_projects',
    'app.chosen_sites',
    'app.claims',
    'app.is_limited',
    'app.may',
    'app.my_accounts',
    'app.on_behalf_of',
    'app.permissions',
    'app.project_to_create_in',
    'app.readable_tables',
    'app.reader',
    'app.require_permission',
    'app.require_permission_on',
    'app.require_reach',
    'app.role_on',
    'app.site_writer',
    'app.team',
    'app.visit_id',
    'app.who_may',
    'app.writer',
  ],
};
