import { z } from 'zod';

/** `origin`: the site's public origin, used in canonical links and sharing images. `measuresVisits`: pages report how a visit went. */
export const BuildRelease = z.object({ siteId: z.uuid(), origin: z.url().max(300), measuresVisits: z.boolean().default(false) });
export type BuildRelease = z.input<typeof BuildRelease>;

/** `static` opens from disk; `react` is a project for further development. */
export const ExportSite = z.object({ siteId: z.uuid(), form: z.enum(['static', 'react']) });
export type ExportSite = z.infer<typeof ExportSite>;
