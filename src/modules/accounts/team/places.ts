import type { SiteRole } from './roles.ts';

/** Assignment of a limited member: one site, or a project with all its sites. */
export interface Place {
  kind: 'site' | 'project';
  id: string;
  /** Overrides the member's own role; null keeps it. */
  role: SiteRole | null;
}

/** A place with its name, for display. */
export interface NamedPlace extends Place {
  name: string;
}

/** Form values: `site:<id>` or `project:<id>`, followed by a role if it differs. */
export const writePlaces = (places: readonly Place[]): string =>
  places.map(({ kind, id, role }) => [kind, id, ...(role ? [role] : [])].join(':')).join(' ');
