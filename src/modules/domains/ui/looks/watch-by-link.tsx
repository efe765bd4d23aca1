'use client';
import type { ComponentProps } from 'react';
import { lookByLinkAction } from '../../actions.ts';
import { LookAgain } from './look-again.tsx';

/** For visitors of the shared link. */
export const WatchByLink = ({ token, ...rest }: { token: string } & Omit<ComponentProps<typeof LookAgain>, 'look'>) => (
  <LookAgain {...rest} look={() => lookByLinkAction({ token })} />
);
