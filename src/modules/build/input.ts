import { z } from 'zod';

/**
 * `origin`: the address that the release will be read at; canonical links and pictures for sharing carry it. `measuresVisits`: its pages
 * tell how a visit went.
 */
export const BuildRelease = z.object({ siteId: z.uuid(), origin: z.url().max(300), measuresVisits: z.boolean().default(false) });
export type BuildRelease = z.input<typeof BuildRelease>;

/** `static` opens from a disk; `react` is a project to go on from. */
export const ExportSite = z.object({ siteId: z.uuid(), form: z.enum(['static', 'react']) });
export type ExportSite = z.infer<typeof ExportSite>;
