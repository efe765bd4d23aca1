import { isTemplateId, type TemplateId } from '#templates/templates.ts';

/** The template that waits behind a sign-up or sign-in, as the address to go on to says. */
export function templateIn(next: string): TemplateId | undefined {
  const id = /^\/sites\/new\/template\/([a-z]+)$/.exec(next)?.[1];
  return id && isTemplateId(id) ? id : undefined;
}
