/** Max characters kept of one text: a stack trace of about forty lines. */
const MAX_LENGTH = 6000;

/** Patterns masked in logs and reports. Order matters: containers go first. */
const SECRETS: readonly [form: RegExp, shown: string][] = [
  // The query builder's message ends with all bound values.
  [/\nparams:[\s\S]*?(?=\n\s+at |$)/g, ''],
  // Postgres includes the duplicate value: `Key (email)=(…)`.
  [/\)=\([^)\n]*\)/g, ')=([value])'],
  [/\b((?:set-)?cookie|authorization)(["']?\s*[:=]\s*)[^\n]+/gi, '$1$2[hidden]'],
  [/(\/\/)[^/\s:@]+:[^/\s@]+@/g, '$1[secret]@'],
  // The lookbehind and the length limit avoid rereading a long word without an `@` once per letter.
  [/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu, '[email]'],
  [/\bBearer\s+[^\s"',]+/gi, 'Bearer [token]'],
  [/\beyJ[\w-]{5,}\.[\w-]+(\.[\w-]+)?/g, '[token]'],
  // The first part of a preview URL is the access token.
  [/\b[\w-]{40,}\.[\w-]{40,}\b/g, '[token]'],
  [/\b(?:sb_secret|sb_publishable|sk_live|sk_test|rk_live|rk_test|whsec|pm_live|signkey|re)[_-][\w-]{8,}/g, '[key]'],
  [/\b(password|senha|secret|token)(["']?\s*[:=]\s*)("[^"\n]*"|'[^'\n]*'|[^\s,;&}]+)/gi, '$1$2[hidden]'],
  [/\?[^\s"'<>)\]]*=[^\s"'<>)\]]*/g, '?[query]'],
];

/** Removes personal data and secrets from a text, and truncates it. */
export function redact(text: string): string {
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return SECRETS.reduce((left, [form, shown]) => left.replace(form, shown), short);
}
