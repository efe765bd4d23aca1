import { labelsOf } from './measure.ts';
import { answersByKey, keyToday } from './recordings.ts';
import { siteFacts, type Told } from './site-facts.ts';

export interface Message {
  id: string;
  prompt: string;
  told: Told[];
}

export const isLost = ({ fate }: Told): boolean => fate !== 'shown' && fate !== 'kept off';

/** What of each kept answer to an open message reaches the pages that are made with it. */
export function toldOnSites(isWanted: (label: { id: string; prompt: string }) => boolean = () => true): Message[] {
  const answers = answersByKey();
  return labelsOf('open').flatMap((label) => {
    const answer = isWanted(label) ? answers.get(keyToday(label)) : undefined;
    const told = answer === undefined ? undefined : siteFacts(label.prompt, answer);
    return told ? [{ id: label.id, prompt: label.prompt, told }] : [];
  });
}

/** How much of a kind is where it belongs, from 0 to 1. */
export function shareOf(messages: readonly Message[], isOfKind: (kind: string) => boolean): number {
  const of = messages.flatMap(({ told }) => told).filter(({ kind }) => isOfKind(kind));
  return of.filter((one) => !isLost(one)).length / of.length;
}
