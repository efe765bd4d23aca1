'use client';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { Editor } from '#editor/editor.tsx';
import { publishAndWait } from '#modules/host/ui/publish.ts';
import { useAskToPublish } from '#modules/host/ui/use-ask-to-publish.tsx';

type EditorProps = ComponentProps<typeof Editor>;
type Props = Omit<EditorProps, 'actions'> & { actions: Omit<EditorProps['actions'], 'publish'> };

/** The editor with its browser-only parts: waiting until a publication is live, and showing it. */
export function SiteEditor({ actions, ...props }: Props) {
  const router = useRouter();
  const { ask, dialog } = useAskToPublish();
  const publish = async (siteId: string) => {
    const answer = actions.asksToPublish ? await ask(siteId) : await publishAndWait(siteId);
    if (answer.ok) router.push(actions.asksToPublish ? `/sites/${siteId}#request` : `/sites/${siteId}/published`);
    return answer;
  };
  return (
    <>
      <Editor {...props} actions={{ ...actions, publish }} />
      {dialog}
    </>
  );
}
