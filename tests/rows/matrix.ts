import { anonymousContext, type Context } from '#platform/context.ts';
import { contextOf, type Owner } from '../world/world.ts';

/** Who looks, at whose row, and whether that makes them a reader or a writer of what an owner may read and write. */
export const VIEWERS = {
  'a visitor without an account': { ctx: () => anonymousContext(), of: 'ana', may: 'nothing' },
  'the owner': { ctx: () => contextOf('ana'), of: 'ana', may: 'write' },
  'another client': { ctx: () => contextOf('bruno'), of: 'ana', may: 'nothing' },
  'a client of another plan': { ctx: () => contextOf('celia'), of: 'ana', may: 'nothing' },
  'a suspended client, at their own': { ctx: () => contextOf('davi'), of: 'davi', may: 'read' },
  'a suspended client, at the row of another': { ctx: () => contextOf('davi'), of: 'ana', may: 'nothing' },
  'a banned client, at their own': { ctx: () => contextOf('eva'), of: 'eva', may: 'read' },
  'a client whose subscription has ended, at their own': { ctx: () => contextOf('fabio'), of: 'fabio', may: 'write' },
  'a developer of the agency': { ctx: () => contextOf('tomas'), of: 'ana', may: 'nothing' },
  'an admin of the agency': { ctx: () => contextOf('helena'), of: 'ana', may: 'nothing' },
  'an admin who has entered the account': { ctx: () => contextOf('helena', 'ana'), of: 'ana', may: 'write' },
  'an admin who has entered another account': { ctx: () => contextOf('helena', 'bruno'), of: 'ana', may: 'nothing' },
} as const satisfies Record<string, { ctx: () => Context; of: Owner; may: 'nothing' | 'read' | 'write' }>;

interface Rule {
  /** `everyone` includes visitors. */
  read: 'everyone' | 'owner' | 'nobody';
  insert?: true;
  delete?: true;
  /** Columns that the owner may change. */
  update?: string[];
  /** What a new row must say for the insert to be allowed, where the row that is there says otherwise. */
  fresh?: Record<string, unknown>;
}

/** What an owner may do with their own row. What is not here, nobody may: rows are then written by the server alone. */
export const MATRIX: Record<string, Rule> = {
  'public.plans': { read: 'everyone' },
  'public.user_profiles': { read: 'owner', update: ['full_name', 'company_name', 'phone', 'avatar_url', 'locale'] },
  'public.projects': { read: 'owner', insert: true, delete: true, update: ['name', 'description'] },
  'public.sites': {
    read: 'owner',
    insert: true,
    delete: true,
    update: ['project_id', 'name', 'slug', 'industry', 'locale'],
    fresh: { status: 'draft', release_id: null },
  },
  'public.drafts': { read: 'owner' },
  'public.operations': { read: 'owner' },
  'public.revisions': { read: 'owner' },
  'public.assets': { read: 'owner', update: ['alt'] },
  'public.uploads': { read: 'nobody' },
  'public.storage_checks': { read: 'nobody' },
  'public.releases': { read: 'owner' },
  'public.form_messages': { read: 'owner', delete: true, update: ['read_at'] },
  'public.generations': { read: 'owner' },
  'public.proposals': { read: 'owner' },
  'public.generation_events': { read: 'owner' },
  'public.publications': { read: 'owner' },
  'public.builds': { read: 'owner' },
  'public.asts': { read: 'owner' },
  'public.batches': { read: 'owner' },
  'public.batch_rows': { read: 'owner' },
  'public.mails': { read: 'nobody' },
  'public.pending_prompts': { read: 'nobody' },
  'public.refusals': { read: 'nobody' },
  'public.usage_events': { read: 'owner' },
  'public.usage_daily': { read: 'owner' },
  'public.usage_hourly': { read: 'owner' },
  'public.usage_paths': { read: 'owner' },
  'public.usage_notices': { read: 'owner' },
  'public.serving_periods': { read: 'owner' },
  'public.allowances': { read: 'owner' },
  'public.reservations': { read: 'owner' },
  'public.meters': { read: 'everyone' },
  'public.customers': { read: 'owner' },
  'public.subscriptions': { read: 'owner' },
  'public.invoices': { read: 'owner' },
  'public.invoice_lines': { read: 'owner' },
  'public.stripe_events': { read: 'nobody' },
  'public.meter_differences': { read: 'nobody' },
  'public.spending_choices': { read: 'owner' },
  'public.standings': { read: 'owner' },
  'public.api_keys': { read: 'owner' },
  'public.known_devices': { read: 'owner' },
  'public.security_events': { read: 'owner' },
  'public.subscription_changes': { read: 'nobody' },
  'public.unit_costs': { read: 'nobody' },
  'public.billing_checks': { read: 'nobody' },
  'public.translations': { read: 'owner' },
  'public.model_calls': { read: 'owner' },
  'public.model_costs': { read: 'nobody' },
  'public.model_answers': { read: 'nobody' },
  'public.model_prices': { read: 'nobody' },
  'public.model_caps': { read: 'nobody' },
  'public.audit_log': { read: 'nobody' },
  'storage.objects': { read: 'nobody' },
  'storage.buckets': { read: 'nobody' },
  'app.usage_keys': { read: 'nobody' },
  'app.idempotent_answers': { read: 'nobody' },
  'app.rate_windows': { read: 'nobody' },
  'app.session_proofs': { read: 'nobody' },
  'app.usage_marks': { read: 'nobody' },
  'app.draft_logs': { read: 'nobody' },
  'app.folded_transactions': { read: 'nobody' },
  'app.stripe_backfill': { read: 'nobody' },
  'app.meter_queue': { read: 'nobody' },
  'app.meter_batches': { read: 'nobody' },
  'app.model_days': { read: 'nobody' },
};

/** Functions that each role may call; every other one in `public` and `app` is closed to it. */
export const FUNCTIONS: Record<'anon' | 'authenticated', string[]> = {
  anon: ['app.actor_id', 'app.actor_kind', 'app.claims', 'app.on_behalf_of'],
  authenticated: ['app.actor_id', 'app.actor_kind', 'app.claims', 'app.on_behalf_of', 'app.writer'],
};
