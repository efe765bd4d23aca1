'use client';
import { createContext, useContext } from 'react';
import type { AssistantTarget } from './requests.ts';

/** Opens the assistant for a part of the site; null when there is no assistant. */
const AssistantContext = createContext<((target: AssistantTarget) => void) | null>(null);

export const AssistantProvider = AssistantContext.Provider;
export const useAssistant = () => useContext(AssistantContext);
