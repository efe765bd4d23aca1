import { offers, type Samples } from './shape.ts';

export const en: Samples = {
  phone: { text: '(000) 000-0000', e164: '+10000000000' },
  price: '$00.00',
  hours: 'Monday to Friday, 9am to 6pm',
  address: 'Your street, number and area',
  date: { text: 'day and month of the event', iso: '2099-01-01' },
  names: {
    landing: 'Your business name',
    shop: 'Your shop name',
    blog: 'Your blog name',
    portfolio: 'Your name here',
    restaurant: 'Restaurant name',
    clinic: 'Clinic name',
    law: 'Firm name',
    school: 'School name',
    event: 'Event name',
    saas: 'Product name',
    nonprofit: 'Your cause’s name',
    salon: 'Barbershop name',
  },
  shown: {
    shop: offers('First product', 'Second product', 'Third product', 'Fourth product', 'Fifth product', 'Sixth product'),
    restaurant: [
      ...['House starter', 'Starter of the day'].map((text) => ({ kind: 'offer' as const, text, group: 'Starters' })),
      ...['House main', 'Dish of the day', 'Another main'].map((text) => ({ kind: 'offer' as const, text, group: 'Mains' })),
      ...['House dessert', 'Dessert of the day'].map((text) => ({ kind: 'offer' as const, text, group: 'Desserts' })),
    ],
    clinic: [
      { kind: 'person', text: 'Name of the practitioner', role: 'Specialty', registry: ['NPI', 'NPI 0000000000'] },
      { kind: 'person', text: 'Name of another practitioner', role: 'Another specialty', registry: ['NPI', 'NPI 0000000001'] },
    ],
    law: [
      { kind: 'person', text: 'Name of the attorney', role: 'Practice area', registry: ['Bar', 'Bar No. 000000'] },
      { kind: 'person', text: 'Name of another attorney', role: 'Another practice area', registry: ['Bar', 'Bar No. 000001'] },
    ],
    school: [
      { kind: 'class', text: 'First group', when: 'Monday and Wednesday, 9am', days: ['mon', 'wed'], start: '09:00', end: '10:30' },
      { kind: 'class', text: 'Second group', when: 'Tuesday and Thursday, 2pm', days: ['tue', 'thu'], start: '14:00', end: '15:30' },
      { kind: 'class', text: 'Third group', when: 'Saturday, 10am', days: ['sat'], start: '10:00', end: '12:00' },
      { kind: 'person', text: 'Name of the teacher', role: 'What they teach' },
      { kind: 'person', text: 'Name of another teacher', role: 'What they teach' },
    ],
    event: [
      ...offers('Full ticket', 'Reduced ticket', 'Group ticket'),
      { kind: 'person', text: 'Name of a speaker', role: 'Subject of the talk' },
    ],
    saas: [
      { kind: 'plan', text: 'Entry plan', features: ['What this plan includes', 'One more thing it includes'] },
      { kind: 'plan', text: 'Middle plan', features: ['Everything in the entry plan', 'What only this plan includes'] },
      { kind: 'plan', text: 'Full plan', features: ['Everything in the middle plan', 'What only the full plan includes'] },
    ],
    salon: offers('First service', 'Second service', 'Third service', 'Fourth service', 'Fifth service'),
  },
};
