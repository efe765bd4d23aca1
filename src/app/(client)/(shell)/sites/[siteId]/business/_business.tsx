'use client';
import type { ComponentProps } from 'react';
import { BusinessScreen } from '#editor/business/business-screen.tsx';
import { usePublish } from '#modules/host/ui/use-publish.tsx';

type ScreenProps = ComponentProps<typeof BusinessScreen>;
type Props = Omit<ScreenProps, 'actions'> & { actions: Omit<ScreenProps['actions'], 'publish'> };

/** The facts of a site, with the browser-only parts: waiting until a publication is live, and showing it. */
export function Business({ actions, ...props }: Props) {
  const { publish, dialog } = usePublish(actions.asksToPublish);
  return (
    <>
      <BusinessScreen {...props} actions={{ ...actions, publish }} />
      {dialog}
    </>
  );
}
