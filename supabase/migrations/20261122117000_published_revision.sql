-- What is live, as a document: pictures of live sites, what has changed since, and going back with the draft.

alter table public.sites add column published_revision bigint check (published_revision >= 0);
comment on column public.sites.published_revision is 'The revision of the draft that visitors see. Set by the server together with release_id.';

-- One unnamed snapshot for each revision: publishing the same revision again keeps it once.
create unique index revisions_snapshot on public.revisions (site_id, revision) where name is null;

-- Sites that are live already: what they show is known where the draft has not moved since.
update public.sites s set published_revision = r.draft_revision from public.releases r where r.id = s.release_id;
insert into public.revisions (site_id, client_id, revision, document)
  select d.site_id, d.client_id, d.revision, d.document
  from public.drafts d join public.sites s on s.id = d.site_id and s.published_revision = d.revision
  on conflict do nothing;

alter policy own_sites_are_made on public.sites
  with check (client_id = (select app.writer()) and status = 'draft' and release_id is null and published_revision is null);
