/** URL at which choosing a plan begins: the bill, or signing up first. */
export function planHref(plan: string, isSignedIn: boolean): string {
  const change = `/plan/change?plan=${plan}`;
  return isSignedIn ? change : `/sign-up?next=${encodeURIComponent(change)}`;
}
