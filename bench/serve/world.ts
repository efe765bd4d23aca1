/** Many published sites: rows in a database of their own, files in a folder. The content names its site and release. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Manifest } from '../../src/press/manifest.ts';

const PADDING = `<p>${'Pão francês, bolo de rolo e café passado na hora. '.repeat(60)}</p>`;
const ASSETS = ['sobre.html', 'cardapio.html', 'contato.html', '404.html', 'assets/a.svg'];
const SITES_A_CLIENT = 10;

export const hostOf = (site: number): string => `site-${site}.localhost`;
export const paths = ['/', '/sobre', '/cardapio', '/contato', '/assets/a.svg'];
/** Marker that every page of a version must contain. */
export const markOf = (site: number, version: number): string => `<!--site ${site} version ${version}-->`;

const uuid = (kind: string, number: number): string => {
  const hex = createHash('md5').update(`${kind} ${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

export class BenchWorld {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes the release of a version, complete when this returns: six files, with the version in every page. */
  release(site: number, version: number): { id: string; artefactId: string; manifest: Manifest; files: Record<string, string> } {
    const files = Object.fromEntries(
      ['index.html', ...ASSETS].map((path) => {
        const mark = markOf(site, version);
        return [
          path,
          path.endsWith('.svg')
            ? `<svg xmlns="http://www.w3.org/2000/svg">${mark}</svg>`
            : `<!doctype html>${mark}<h1>${path}</h1>${PADDING}`,
        ];
      }),
    );
    const manifest: Manifest = {
      v: 1,
      locale: 'pt-BR',
      forms: {},
      files: Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path,
          { ...this.#store(text), type: path.endsWith('.svg') ? 'image/svg+xml' : 'text/html', immutable: false, styles: [] },
        ]),
      ),
    };
    const artefactId = createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
    return { id: uuid(`release of ${site}`, version), artefactId, manifest, files };
  }

  #store(text: string): { hash: string; size: number } {
    const body = Buffer.from(text);
    const hash = createHash('sha256').update(body).digest('hex');
    const folder = join(this.#folder, hash.slice(0, 2));
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(join(folder, hash), body);
    return { hash, size: body.length };
  }

  /** Inserts all sites with their first release directly as rows: the triggers of a publish are measured at the publishes. */
  async seed(admin: Pool, sites: number): Promise<void> {
    const clients = Math.ceil(sites / SITES_A_CLIENT);
    const client = await admin.connect();
    try {
      await client.query('set session_replication_role = replica');
      await client.query(
        `insert into auth.users (id, email) select c.id, c.id || '@example.com' from jsonb_to_recordset($1) as c (id uuid)`,
        [JSON.stringify(Array.from({ length: clients }, (_, i) => ({ id: uuid('client', i) })))],
      );
      await client.query(
        `insert into public.accounts (id, tier) select id, 'pro' from auth.users on conflict (id) do update set tier = 'pro'`,
      );
      await client.query('insert into public.people (id) select id from auth.users on conflict do nothing');
      await client.query(
        `insert into public.memberships (client_id, person_id, role) select id, id, 'owner' from auth.users on conflict do nothing`,
      );
      await client.query(`insert into public.projects (id, client_id, name) select id, id, 'x' from auth.users`);
      for (let start = 0; start < sites; start += 500) {
        const some = Array.from({ length: Math.min(500, sites - start) }, (_, i) => {
          const site = start + i;
          const { id, artefactId, manifest } = this.release(site, 1);
          return {
            id: uuid('site', site),
            client: uuid('client', Math.floor(site / SITES_A_CLIENT)),
            slug: `site-${site}`,
            release: id,
            artefactId,
            manifest,
          };
        });
        const rows = JSON.stringify(some);
        const from = `from jsonb_to_recordset($1) as s (id uuid, client uuid, slug text, release uuid, "artefactId" text, manifest jsonb)`;
        await client.query(
          `insert into public.sites (id, client_id, project_id, name, slug, status, release_id) select id, client, client, slug, slug, 'live', release ${from}`,
          [rows],
        );
        await client.query(
          `insert into public.releases (id, site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision)
           select release, id, client, 1, "artefactId", manifest, 1, 6, 0 ${from}`,
          [rows],
        );
      }
      await client.query('analyze');
    } finally {
      await client.query('set session_replication_role = default');
      client.release();
    }
  }

  /** Moves a site to its next version, as a publish does: a release, and one row. */
  async publish(admin: Pool, site: number, version: number): Promise<void> {
    const { id, artefactId, manifest } = this.release(site, version);
    await admin.query(
      `with made as (
         insert into public.releases (id, site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision)
         values ($1, $2, $3, $4, $5, $6, 1, 6, 0) returning id)
       select 1 from made`,
      [id, uuid('site', site), uuid('client', Math.floor(site / SITES_A_CLIENT)), version, artefactId, manifest],
    );
    await admin.query('update public.sites set release_id = $1 where id = $2', [id, uuid('site', site)]);
  }
}
