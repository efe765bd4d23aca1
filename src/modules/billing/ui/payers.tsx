'use client';
import { createContext, type ReactNode, useContext } from 'react';

/** Names of those who may change the plan and pay; null where whoever looks may. */
export type Payers = readonly string[] | null;

const PayersContext = createContext<Payers>(null);

/** Tells every screen below whether its reader may pay, and otherwise whom they can ask. */
export const PayersProvider = ({ payers, children }: { payers: Payers; children: ReactNode }) => (
  <PayersContext value={payers}>{children}</PayersContext>
);

export const usePayers = (): Payers => useContext(PayersContext);
