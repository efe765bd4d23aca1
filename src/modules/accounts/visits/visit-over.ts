import { sql } from 'drizzle-orm';
import type { VISIT_ENDS } from '../tables.ts';
import { supportSessions } from '../tables.ts';

export type VisitEnd = (typeof VISIT_ENDS)[number];

/** When a visit is over by itself: at its time, or once its browser has been silent. */
export const visitOverAt = sql<Date>`app.visit_over_at(${supportSessions.expiresAt}, ${supportSessions.hereAt})`;

/** Whether its time or the silence of its browser ended a visit. */
export const visitOverBy = sql<VisitEnd>`case when ${visitOverAt} < ${supportSessions.expiresAt} then 'away' else 'time' end`;
