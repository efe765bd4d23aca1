/** What a page hears of a generation: its events in order, and where it is now. */
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

/** There is no site on its way any more: it is there, or it will not be. */
export const isMade = ({ stage }: Moment): boolean => !['queued', 'reading', 'making'].includes(stage);
export const isOver = ({ stage }: Moment): boolean => isMade({ stage }) && stage !== 'writing';
