import type { Target } from '#site/operations/set-link.ts';
import type { Link } from '#site/schema.ts';

/** Props of every target form: the current link, and a callback that sets it. */
export interface TargetProps {
  link: Link | undefined;
  onTarget: (target: Target) => void;
}
