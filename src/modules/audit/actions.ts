'use server';
import { action } from '#platform/action.ts';
import { findSubjects } from './find-subjects.ts';
import { FindSubjects } from './input.ts';

const find = action('staff', FindSubjects, findSubjects);
/** Called on input. */
export const findSubjectsAction = async (input: FindSubjects) => find(null, input);
