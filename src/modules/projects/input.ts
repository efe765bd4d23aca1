import { z } from 'zod';

const name = z.string().trim().min(1, 'required').max(200, 'too_long');
const description = z.string().trim().max(5000, 'too_long');

export const CreateProject = z.object({
  /** Made by the caller, so that sending the form twice makes one project. */
  projectId: z.uuid().optional(),
  name,
  description: description.optional(),
});
export type CreateProject = z.infer<typeof CreateProject>;

export const RenameProject = z.object({ projectId: z.uuid(), name, description: description.optional() });
export type RenameProject = z.infer<typeof RenameProject>;

export const DeleteProject = z.object({ projectId: z.uuid() });
export type DeleteProject = z.infer<typeof DeleteProject>;
