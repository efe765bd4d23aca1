'use server';
import { publicAction } from '#platform/action.ts';
import { ContactMessage } from './input.ts';
import { sendContactMessage } from './send-contact-message.ts';

export const sendContactMessageAction = publicAction(ContactMessage, sendContactMessage, 'contact', ({ email }) => email.toLowerCase());
