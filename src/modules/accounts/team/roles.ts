export const ROLES = ['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** Ownership is handed over with both people's consent and cannot be assigned. */
export const ASSIGNABLE_ROLES = ['manager', 'editor', 'writer', 'billing', 'viewer'] as const satisfies readonly Role[];
export type AssignableRole = (typeof ASSIGNABLE_ROLES)[number];

/** Roles that may be limited to chosen sites and overridden per site; the others apply to the whole account. */
export const SITE_ROLES = ['editor', 'writer', 'viewer'] as const satisfies readonly AssignableRole[];
export type SiteRole = (typeof SITE_ROLES)[number];
export const isSiteRole = (role: string): role is SiteRole => (SITE_ROLES as readonly string[]).includes(role);

/** Whether a role may change or remove a member in another. Only owners may manage an owner. */
export const mayManage = (actor: string, target: Role): boolean => actor === 'owner' || (actor === 'manager' && target !== 'owner');
