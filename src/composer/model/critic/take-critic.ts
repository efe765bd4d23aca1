import type { Brief } from '#composer/brief.ts';
import { recordOf, recordsIn } from '#composer/model/writing/loose-answer.ts';
import { takeTexts } from '#composer/model/writing/take-texts.ts';
import type { Written } from '#composer/model/writing/written.ts';
import type { SiteDocument } from '#site/schema.ts';
import { MAX_EDITS } from './critic-answer.ts';
import { numberedLines } from './numbered-lines.ts';

/** Validates the critic's edits. */
export function takeCritic(document: SiteDocument, brief: Brief, answer: unknown): Written {
  const lines = numberedLines(document);
  return takeTexts(
    document,
    brief,
    recordsIn(recordOf(answer).edits)
      .slice(0, MAX_EDITS)
      .map(({ line, text }) => ({ place: lines.find(({ n }) => n === line)?.place, name: `L${line}`, text })),
  );
}
