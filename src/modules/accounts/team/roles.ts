export const ROLES = ['owner', 'manager', 'editor', 'writer', 'billing', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** Ownership is handed over with both people's consent, never given by a list. */
export const ASSIGNABLE_ROLES = ['manager', 'editor', 'writer', 'billing', 'viewer'] as const satisfies readonly Role[];
export type AssignableRole = (typeof ASSIGNABLE_ROLES)[number];

/** Whether somebody in that role may change or remove a member in this one. An owner is for owners. */
export const mayManage = (actor: string, target: Role): boolean => actor === 'owner' || (actor === 'manager' && target !== 'owner');
