import { isTemplateId, type TemplateId } from '#templates/templates.ts';

/** The template chosen before signing up or in, read from the `next` URL. */
export function templateIn(next: string): TemplateId | undefined {
  const id = /^\/sites\/new\/template\/([a-z]+)$/.exec(next)?.[1];
  return id && isTemplateId(id) ? id : undefined;
}
