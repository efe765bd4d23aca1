import 'server-only';

/**
 * projects: folders for a client's sites.
 * Owns: the name and description of a project; its dates, budget and progress are the agency's to write.
 * Announces: nothing yet.
 * Asks: nobody.
 * Never: counts projects itself (the database enforces the limit).
 */

export { createProject } from './create-project.ts';
export { requireDefaultProject } from './default-project.ts';
export { listProjects } from './list-projects.ts';
export { projectForNewSite } from './project-for-new-site.ts';
export { requireProject } from './require-project.ts';
