'use client';
import type { ComponentProps } from 'react';
import { Editor } from '#editor/editor.tsx';
import { publishAndWait } from '#modules/host/ui/publish.ts';

type EditorProps = ComponentProps<typeof Editor>;
type Props = Omit<EditorProps, 'actions'> & { actions: Omit<EditorProps['actions'], 'publish'> };

/** The editor, with what only the browser can do for it: to wait until a publication is live. */
export function SiteEditor({ actions, ...props }: Props) {
  return <Editor {...props} actions={{ ...actions, publish: publishAndWait }} />;
}
