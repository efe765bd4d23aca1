'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { follow } from '#ui/follow.ts';
import { addressOf, isOver, type Moment, type StreamEvent, type StreamedSection } from './stream-events.ts';

export interface Writing {
  sections: StreamedSection[];
  /** Finished sections, rewritten or kept. */
  through: ReadonlySet<string>;
  /** Number of changes on the page. */
  changes: number;
  /** The section that changed last. */
  latest: StreamedSection | null;
  isReviewing: boolean;
}

const NOTHING: Writing = { sections: [], through: new Set(), changes: 0, latest: null, isReviewing: false };

/** Reducer: the state after one event. */
export function receive(writing: Writing, { type, data }: Pick<StreamEvent, 'type' | 'data'>): Writing {
  const changes = writing.changes + (data.status === 'written' ? 1 : 0);
  if (type === 'outline') return { ...writing, changes, sections: data.sections ?? [] };
  // The opening is written before the outline, whose event contains the remaining sections.
  if (type === 'section' && data.section_id && writing.sections.length > 0) {
    const through = new Set([...writing.through, data.section_id]);
    const written = data.status === 'written' && writing.sections.find(({ id }) => id === data.section_id);
    const all = writing.sections.length > 0 && writing.sections.every(({ id }) => through.has(id));
    return { ...writing, changes, through, latest: written || writing.latest, isReviewing: all };
  }
  return { ...writing, changes };
}

/** Follows a model writing into an existing site. Refreshes the page when it ends. */
export function useWriting(generationId: string | null): Writing {
  const router = useRouter();
  const [writing, setWriting] = useState(NOTHING);
  useEffect(() => {
    if (!generationId) return;
    setWriting(NOTHING);
    return follow<StreamEvent, Moment>(addressOf(generationId), {
      onEvent: (event) => setWriting((before) => receive(before, event)),
      onMoment: (moment) => {
        if (!isOver(moment)) return false;
        router.refresh();
        return true;
      },
    });
  }, [generationId, router]);
  return writing;
}
