import { readdirSync, readFileSync } from 'node:fs';
import { ORDER } from './import-rules.ts';
import { isTest, type Source } from './source.ts';

const SCHEMAS = 'supabase/schemas';
/** Module of each table and view, by its file in `supabase/schemas`. */
const OWNERS = new Map(
  readdirSync(SCHEMAS).flatMap((file) =>
    [
      ...readFileSync(`${SCHEMAS}/${file}`, 'utf8').matchAll(/^create (?:unlogged |materialized )?(?:table|view) (?:public|app)\.(\w+)/gm),
    ].map(([, table]): [string, string] => [table!, file.replace('.sql', '')]),
  ),
);

/** Tables to the right that a module reads because a screen of its own shows them; it never writes them. */
const READS_AHEAD: Record<string, string[]> = {
  // Names of the sites and projects that a limited member works in.
  accounts: ['sites', 'projects'],
  // Names of what an audited row belongs to.
  audit: ['sites', 'projects', 'domains', 'domain_registrations', 'domain_orders', 'dns_changes', 'publish_requests'],
  // Usage is shown by site, and limits are those of the plan in force.
  metering: ['sites', 'assets', 'entitlements'],
  // The release that a site shows.
  sites: ['releases'],
};
/** Tables of another module that a module writes, each for one reason. */
const WRITES: Record<string, string[]> = {
  // The agency sets limits of plans and says who works there.
  admin: ['plans', 'people'],
  // The address that Stripe has; the written schema has it beside the owners that it is compared with.
  billing: ['billing_contacts'],
  // The end of an account.
  closure: ['accounts'],
  // Caches are purged where pointers are served.
  host: ['pointer_moves'],
  // Storage used, counted anew.
  sites: ['accounts'],
};
/** What stands under every module: sessions and visits, the audit, idempotent answers. */
const GROUND = ['accounts', 'platform'];

/** Tables named in SQL that are not the file's to open, as `verb table`. */
export function foreignTables({ file, text }: Source): string[] {
  if (isTest(file) || file.includes('.generated.')) return [];
  const [place = ''] = /^src\/modules\/\w+|^src\/\w+|^inngest/.exec(file) ?? [];
  const module = /^src\/modules\/(\w+)/.exec(place)?.[1];
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [...code.matchAll(/`[^`]*`/g)].flatMap(([literal]) =>
    [...literal.matchAll(/\b(delete from|insert into|update|from|join)\s+(?:public\.|app\.)?(\w+)\b/g)].flatMap(
      ([, verb = '', table = '']) => {
        const owner = OWNERS.get(table);
        const writes = !['from', 'join'].includes(verb);
        return !owner || mayOpen(module, place, owner, table, writes) ? [] : [`${verb} ${table}`];
      },
    ),
  );
}

function mayOpen(module: string | undefined, place: string, owner: string, table: string, writes: boolean): boolean {
  if (!module) return place === 'src/platform' && GROUND.includes(owner);
  if (owner === module || owner === 'platform') return true;
  if (writes) return WRITES[module]?.includes(table) ?? false;
  return ORDER.indexOf(owner) < ORDER.indexOf(module) || (READS_AHEAD[module]?.includes(table) ?? false);
}
