import { AppError } from '#platform/errors.ts';
import { decodeId, type IdKind, isUuid } from '#platform/ids.ts';

const NOT_FOUND = {
  account: 'user_not_found',
  analysis: 'analysis_not_found',
  ast: 'ast_not_found',
  batch: 'batch_not_found',
  build: 'build_not_found',
  dnsChange: 'dns_change_not_found',
  domain: 'domain_not_found',
  generation: 'generation_not_found',
  project: 'project_not_found',
  proposal: 'proposal_not_found',
  site: 'site_not_found',
} as const satisfies Partial<Record<IdKind, string>>;

/** The UUID of a public id, or a plain UUID. Anything else is not found, like another account's. */
export function idIn(kind: keyof typeof NOT_FOUND, text: string): string {
  const id = isUuid(text) ? text : decodeId(kind, text);
  if (id === null) throw new AppError('not_found', NOT_FOUND[kind]);
  return id;
}
