'use client';
import { createContext, useContext } from 'react';
import type { Corrections } from '#composer/brief.ts';
import type { Amendment } from '../../understanding/amend.ts';

interface Reading {
  corrections: Corrections;
  change: (amendment: Amendment) => void;
  /** Spells the owner's sentences as they have corrected the values in them. */
  spell: (sentence: string) => string;
  /** The part in focus, on either side. */
  active: string | null;
  look: (at: string | null) => void;
}

export const ReadingContext = createContext<Reading | null>(null);

/** The owner's corrections so far, and the part in focus. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading needs the screen around it');
  return reading;
}
