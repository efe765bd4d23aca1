/** Where choosing a plan begins: at the bill, or first at an account of one's own. */
export function planHref(plan: string, isSignedIn: boolean): string {
  const change = `/plan/change?plan=${plan}`;
  return isSignedIn ? change : `/sign-up?next=${encodeURIComponent(change)}`;
}
