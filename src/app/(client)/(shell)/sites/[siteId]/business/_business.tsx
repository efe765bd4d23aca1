'use client';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { BusinessScreen } from '#editor/business/business-screen.tsx';
import { publishAndWait } from '#modules/host/ui/publish.ts';
import { useAskToPublish } from '#modules/host/ui/use-ask-to-publish.tsx';

type ScreenProps = ComponentProps<typeof BusinessScreen>;
type Props = Omit<ScreenProps, 'actions'> & { actions: Omit<ScreenProps['actions'], 'publish'> };

/** The facts of a site, with the browser-only parts: waiting until a publication is live, and showing it. */
export function Business({ actions, ...props }: Props) {
  const router = useRouter();
  const { ask, dialog } = useAskToPublish();
  const publish = async (siteId: string) => {
    const answer = actions.asksToPublish ? await ask(siteId) : await publishAndWait(siteId);
    if (answer.ok) router.push(actions.asksToPublish ? `/sites/${siteId}#request` : `/sites/${siteId}/published`);
    return answer;
  };
  return (
    <>
      <BusinessScreen {...props} actions={{ ...actions, publish }} />
      {dialog}
    </>
  );
}
