import type { SiteRole } from './roles.ts';

/** Where a limited member works: one site, or a project and all its sites. */
export interface Place {
  kind: 'site' | 'project';
  id: string;
  /** Another role than the member's own; null is the member's own. */
  role: SiteRole | null;
}

/** A place that is shown. */
export interface NamedPlace extends Place {
  name: string;
}

/** As a form has them: `site:<id>` or `project:<id>`, with another role behind it where there is one. */
export const writePlaces = (places: readonly Place[]): string =>
  places.map(({ kind, id, role }) => [kind, id, ...(role ? [role] : [])].join(':')).join(' ');
