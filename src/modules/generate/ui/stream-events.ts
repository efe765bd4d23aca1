/** An event of a generation's stream: the events in order, and the current stage. */
export interface StreamEvent {
  seq: number;
  type: 'queued' | 'read' | 'composed' | 'outline' | 'section' | 'critic' | 'done' | 'failed' | 'refused' | 'cancelled';
  data: {
    sections?: StreamedSection[];
    section_id?: string;
    status?: 'written' | 'kept';
  };
}

export interface StreamedSection {
  id: string;
  kind: string;
  alias: string;
  title: string;
}

export interface Moment {
  stage: 'queued' | 'reading' | 'making' | 'writing' | 'done' | 'refused' | 'failed' | 'cancelled';
  ahead?: number;
}

export const addressOf = (generationId: string): string => `/sites/new/${generationId}/progress`;

/** True if no site is in progress any more: it exists, or it never will. */
export const isMade = ({ stage }: Moment): boolean => !['queued', 'reading', 'making'].includes(stage);
export const isOver = ({ stage }: Moment): boolean => isMade({ stage }) && stage !== 'writing';
