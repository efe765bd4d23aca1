import { block, type InterfaceCopy } from '../shape.ts';

export const interfaceCopy: InterfaceCopy = {
  home: 'Home',
  nav: {
    features: 'Services',
    areas: 'Practice areas',
    steps: 'How it works',
    story: 'About',
    promise: 'Our word',
    testimonials: 'Kind words',
    menu: 'Menu',
    products: 'Products',
    pricing: 'Prices',
    team: 'Team',
    faq: 'Questions',
    agenda: 'Schedule',
    gallery: 'Gallery',
    'blog-list': 'Posts',
    logos: 'Clients',
    stats: 'Numbers',
    comparison: 'Comparison',
    'product-detail': 'Product',
    'case-study': 'Work',
    lineup: 'Line-up',
    'event-info': 'When and where',
    booking: 'Booking',
    newsletter: 'Newsletter',
    donate: 'Donate',
    'contact-form': 'Contact',
    map: 'Find us',
    hours: 'Hours',
    good: 'Good to know',
  },
  act: {
    order: 'Place an order',
    book: 'Book now',
    appointment: 'Book an appointment',
    buy: 'Shop now',
    quote: 'Get a quote',
    enrol: 'Join a class',
    signUp: 'Sign up',
    trial: 'Start free trial',
    donate: 'Donate',
    visit: 'Plan your visit',
    contact: 'Get in touch',
    subscribe: 'Subscribe',
    tickets: 'Get tickets',
    whatsapp: 'Chat on WhatsApp',
    call: 'Call us',
    directions: 'Get directions',
    email: 'Send an email',
    text: 'Send a message',
    seeMenu: 'See the menu',
    seeServices: 'See what we do',
    seePrices: 'See prices',
    seeAgenda: 'See the schedule',
    seeProducts: 'See the products',
    seeQuestions: 'Common questions',
    talk: 'Talk to us',
    learnMore: 'Read more',
  },
  actOnWhatsapp: {
    order: 'Order on WhatsApp',
    book: 'Book on WhatsApp',
    appointment: 'Book on WhatsApp',
    buy: 'Buy on WhatsApp',
    quote: 'Quote on WhatsApp',
    enrol: 'Join on WhatsApp',
    trial: 'Ask on WhatsApp',
    donate: 'Give on WhatsApp',
    visit: 'Plan on WhatsApp',
    contact: 'Chat on WhatsApp',
    subscribe: 'Join on WhatsApp',
    tickets: 'Tickets on WhatsApp',
  },
  actByPhone: {
    order: 'Call to order',
    book: 'Call to book',
    appointment: 'Call to book',
    buy: 'Call to order',
    quote: 'Call for a quote',
    enrol: 'Call to join',
    trial: 'Call to try it',
    donate: 'Call to give',
    visit: 'Call before you come',
    contact: 'Call us',
    subscribe: 'Call to join',
    tickets: 'Call for tickets',
  },
  hello: {
    order: 'Hi! I saw your website and would like to place an order.',
    book: 'Hi! I saw your website and would like to make a booking.',
    appointment: 'Hi! I saw your website and would like to book an appointment.',
    buy: 'Hi! I saw your website and have a question about a product.',
    quote: 'Hi! I saw your website and would like a quote.',
    enrol: 'Hi! I saw your website and would like to join.',
    trial: 'Hi! I saw your website and would like to try it.',
    donate: 'Hi! I saw your website and would like to help.',
    visit: 'Hi! I saw your website and would like to visit.',
    contact: 'Hi! I saw your website and have a question.',
    subscribe: 'Hi! I saw your website and would like to subscribe.',
    tickets: 'Hi! I saw your website and have a question about tickets.',
  },
  form: {
    name: 'Your name',
    email: 'Your email',
    phone: 'Your phone number',
    message: 'Your message',
    about: 'What is it about',
    day: 'Preferred day',
    people: 'How many people',
    submit: 'Send message',
    messageFor: {
      appointment: 'Anything we should know before you come',
      booking: 'Any wish for that day',
      quote: 'Tell us what you need',
      order: 'What would you like',
    },
    submitFor: {
      appointment: 'Ask for a time',
      booking: 'Ask for a booking',
      quote: 'Ask for a quote',
      order: 'Place the order',
    },
    consent: 'I agree that my details may be used to answer this message.',
    consentIn: {
      BR: 'I agree that my details may be used to answer this message, in line with Brazilian law (LGPD).',
      ES: 'I agree that my details may be used to answer this message, in line with the GDPR.',
      PT: 'I agree that my details may be used to answer this message, in line with the GDPR.',
      GB: 'I agree that my details may be used to answer this message, in line with UK GDPR.',
      IE: 'I agree that my details may be used to answer this message, in line with the GDPR.',
    },
    done: 'Thank you, your message has arrived. We will answer at the contact you left.',
  },
  answer: {
    yes: [
      'Yes. If you want to know how it works in your case, just ask.',
      'Yes, you can. Write to us if you need the details.',
      'Yes. Anything specific to your situation, we are happy to talk through.',
    ],
    no: [
      "No, you don't. If your case is unusual, write to us and we will look at it together.",
      'No. If you would like to know how that works for you, just ask.',
      "No, that isn't needed. Still unsure? Send us a message.",
    ],
    unknown: [
      'It depends on your case. Send us a message and we will give you a straight answer.',
      'Good question, and best answered in person. Write to us and we will tell you.',
      'Ask us directly and you will get the up-to-date answer.',
    ],
  },
  good: [
    block('Good to know', 'A few details that help before you get in touch.'),
    block('Before you come', 'Worth a quick read.'),
    block('The useful details', 'What people usually ask about, in one place.'),
  ],
  testimonials: [
    block('In their words', 'From people who have been here before you.'),
    block('What customers say'),
    block('Kind words', 'Shared by the people we worked for.'),
  ],
  areas: [block('Practice areas'), block('What we handle'), block('Where we can help')],
  topic: {
    story: { icon: 'book-open', title: 'Our story' },
    since: { icon: 'history', title: 'How long' },
    delivery: { icon: 'truck', title: 'Delivery' },
    payment: { icon: 'wallet', title: 'Payment' },
    price: { icon: 'wallet', title: 'Prices' },
    trial: { icon: 'ticket-check', title: 'Try it first' },
    guarantee: { icon: 'shield-check', title: 'Guarantee' },
    capacity: { icon: 'users', title: 'At a glance' },
    policy: { icon: 'file-check', title: 'House rules' },
    integration: { icon: 'plug', title: 'Works with' },
    service: { icon: 'list-checks', title: 'What we do' },
    audience: { icon: 'heart-handshake', title: 'Who it is for' },
    other: { icon: 'info', title: 'One more thing' },
  },
  seo: {
    title: [
      '{name}: {category} {in-city}, what to know',
      '{name} · {category} {in-city}',
      '{name} · {category} {in-city} · contact',
      '{name} {in-city}: what to know',
      '{name} {in-city} · what we do and how to reach us',
      '{name}: {category}, details and how to get in touch',
      '{name}: {category}, what we do and how to reach us',
      '{name} · what we do and how to reach us',
      '{name}: what to know',
      '{category} {in-city}: details and contact',
      '{category}: details, questions and contact',
      '{name}',
    ],
    sentences: [
      '{name} is {a-category} {in-city}.',
      '{name}: what it is, how it works and who it is for.',
      '{a-category} {in-city}, with people who answer.',
      '{a-category} with people who answer.',
      'See what is on offer, how it works and what people usually ask.',
      'Get in touch and hear back from a person.',
      'Clear information, no runaround.',
      'Contact details and answers in one place.',
    ],
  },
  notFound: {
    title: 'This page is not here',
    lead: 'The address may have changed or have a typo in it. Start again from the home page.',
    action: 'Back to home',
  },
  legal: {
    title: 'Privacy',
    lead: 'What happens to the details you leave on this website, in plain English.',
    slug: 'privacy',
    body: `## What we receive
- What you write in the form: your name, your contact and your message.
- A count of visits that does not identify anyone. The website uses no advertising cookies.

## What we use it for
Form details are used only to answer you. They are not sold and not passed on for advertising.

## For how long
Messages are kept while the conversation lasts and for as long as the law asks. After that they are deleted.

## Who is responsible
{name} is responsible for your details. For any request about them, use the contact on this website.`,
    formless: `## What we receive
- What arrives by message, phone or email: your name, your contact and your question.
- A count of visits that does not identify anyone. The website uses no advertising cookies.

## What we use it for
Those details are used only to answer you. They are not sold and not passed on for advertising.

## For how long
Messages are kept while the conversation lasts and for as long as the law asks. After that they are deleted.

## Who is responsible
{name} is responsible for your details. For any request about them, use the contact on this website.`,
    law: {
      BR: `## Your rights under Brazilian law
Brazil's General Data Protection Law (LGPD, Law 13.709/2018) gives you the right to confirm whether we hold data about you and receive a copy, to have it corrected or deleted, and to withdraw your consent at any time. You may also turn to the national authority, the ANPD.`,
      ES: `## Your rights under the GDPR
You may ask for access, correction, deletion and a copy of your data, and withdraw your consent at any time. You may also complain to the Spanish data protection agency (AEPD).`,
      PT: `## Your rights under the GDPR
You may ask for access, correction, deletion and a copy of your data, and withdraw your consent at any time. You may also complain to the Portuguese authority (CNPD).`,
      MX: `## Your rights under Mexican law
You may ask for access to your data, have it corrected or cancelled, and object to its use. Send the request through the contact on this website.`,
      US: `## Your choices
You may ask what details we hold about you, have them corrected or deleted, and ask us to stop using them. State privacy laws may give you further rights, and we honor requests whichever state you live in.`,
      GB: `## Your rights under UK GDPR
You may ask for access, correction, deletion and a copy of your data, and withdraw your consent at any time. You may also complain to the Information Commissioner's Office (ICO).`,
      IE: `## Your rights under the GDPR
You may ask for access, correction, deletion and a copy of your data, and withdraw your consent at any time. You may also complain to the Data Protection Commission.`,
    },
  },
  note: {
    illustration: 'Illustration of the product',
    extras: 'Extras',
    delivery: 'Delivery',
    free: 'Free of charge',
    onRequest: 'On request',
    perMonth: 'per month',
    perYear: 'per year',
    perWeek: 'per week',
    rights: 'All rights reserved',
    registry: 'Professional registration',
  },
};
