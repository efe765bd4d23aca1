'use client';
import type { ComponentProps } from 'react';
import { Editor } from '#editor/editor.tsx';
import { usePublish } from '#modules/host/ui/use-publish.tsx';

type EditorProps = ComponentProps<typeof Editor>;
type Props = Omit<EditorProps, 'actions'> & { actions: Omit<EditorProps['actions'], 'publish'> };

/** The editor with its browser-only parts: waiting until a publication is live, and showing it. */
export function SiteEditor({ actions, ...props }: Props) {
  const { publish, dialog } = usePublish(actions.asksToPublish);
  return (
    <>
      <Editor {...props} actions={{ ...actions, publish }} />
      {dialog}
    </>
  );
}
