'use client';
import type { ComponentProps } from 'react';
import { lookByLinkAction } from '../actions.ts';
import { LookAgain } from './look-again.tsx';

/** For who follows the steps by a link. */
export const WatchByLink = ({ token, ...rest }: { token: string } & Omit<ComponentProps<typeof LookAgain>, 'look'>) => (
  <LookAgain {...rest} look={() => lookByLinkAction({ token })} />
);
