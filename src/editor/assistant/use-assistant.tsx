'use client';
import { createContext, useContext } from 'react';
import type { AssistantTarget } from './requests.ts';

/** How the assistant is opened for a part of the site; null where there is none to open. */
const AssistantContext = createContext<((target: AssistantTarget) => void) | null>(null);

export const AssistantProvider = AssistantContext.Provider;
export const useAssistant = () => useContext(AssistantContext);
