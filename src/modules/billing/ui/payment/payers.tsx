'use client';
import { createContext, type ReactNode, useContext } from 'react';

/** Names of those who may change the plan and pay; null when the reader may. */
export type Payers = readonly string[] | null;

const PayersContext = createContext<Payers>(null);

/** Provides to all screens below whether their reader may pay, and otherwise whom they can ask. */
export const PayersProvider = ({ payers, children }: { payers: Payers; children: ReactNode }) => (
  <PayersContext value={payers}>{children}</PayersContext>
);

export const usePayers = (): Payers => useContext(PayersContext);
