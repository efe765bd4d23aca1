export const ROLES = ['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** Ownership is handed over with both people's consent, never given by a list. */
export const ASSIGNABLE_ROLES = ['manager', 'editor', 'writer', 'billing', 'viewer'] as const satisfies readonly Role[];
export type AssignableRole = (typeof ASSIGNABLE_ROLES)[number];

/** Those that may be limited to chosen sites, and be another one on some of them; the rest are of the whole account. */
export const SITE_ROLES = ['editor', 'writer', 'viewer'] as const satisfies readonly AssignableRole[];
export type SiteRole = (typeof SITE_ROLES)[number];
export const isSiteRole = (role: string): role is SiteRole => (SITE_ROLES as readonly string[]).includes(role);

/** Whether somebody in that role may change or remove a member in this one. An owner is for owners. */
export const mayManage = (actor: string, target: Role): boolean => actor === 'owner' || (actor === 'manager' && target !== 'owner');
