export { type NamedPlace, writePlaces } from '../places.ts';
export { SITE_ROLES, type SiteRole } from '../roles.ts';
