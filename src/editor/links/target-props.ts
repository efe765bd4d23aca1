import type { Target } from '#site/operations/set-link.ts';
import type { Link } from '#site/schema.ts';

/** What every kind of target gets: where it leads now, and the way to lead it elsewhere. */
export interface TargetProps {
  link: Link | undefined;
  onTarget: (target: Target) => void;
}
