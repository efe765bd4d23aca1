/** Kept of one text: a stack of some forty lines. */
const MAX_LENGTH = 6000;

/** Patterns that are masked in logs and reports. Order matters: containers go first. */
const SECRETS: readonly [form: RegExp, shown: string][] = [
  // The query builder's message ends with every value that was bound.
  [/\nparams:[\s\S]*?(?=\n\s+at |$)/g, ''],
  // Postgres names the value that was there twice: `Key (email)=(…)`.
  [/\)=\([^)\n]*\)/g, ')=([value])'],
  [/\b((?:set-)?cookie|authorization)(["']?\s*[:=]\s*)[^\n]+/gi, '$1$2[hidden]'],
  [/(\/\/)[^/\s:@]+:[^/\s@]+@/g, '$1[secret]@'],
  // The look behind and the measure keep a long word without an `@` from being read once for each of its letters.
  [/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu, '[email]'],
  [/\bBearer\s+[^\s"',]+/gi, 'Bearer [token]'],
  [/\beyJ[\w-]{5,}\.[\w-]+(\.[\w-]+)?/g, '[token]'],
  // The first part of a preview's address is the permission to look.
  [/\b[\w-]{40,}\.[\w-]{40,}\b/g, '[token]'],
  [/\b(?:sb_secret|sb_publishable|sk_live|sk_test|rk_live|rk_test|whsec|pm_live|signkey|re)[_-][\w-]{8,}/g, '[key]'],
  [/\b(password|senha|secret|token)(["']?\s*[:=]\s*)("[^"\n]*"|'[^'\n]*'|[^\s,;&}]+)/gi, '$1$2[hidden]'],
  [/\?[^\s"'<>)\]]*=[^\s"'<>)\]]*/g, '?[query]'],
];

/** A text without what names a person or opens a door, and not longer than anyone reads. */
export function redact(text: string): string {
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return SECRETS.reduce((left, [form, shown]) => left.replace(form, shown), short);
}
