import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const health: Partial<ArchetypeCopy> = {
  features: [
    block('How we can care for you', 'What suits you is decided after an assessment.'),
    block('Our services', 'Not sure which? Start with a consultation.'),
    block('Care we offer', 'Everyone is examined before anything is recommended.'),
  ],
  story: [
    story(
      'Time to listen',
      'A good visit starts with a good conversation. You tell us what is going on at your own pace and leave knowing what comes next.\n\nWe explain each step in plain words and respect your decisions.',
    ),
    story(
      'Care without the rush',
      'Nobody likes to be a number. That is why visits have a set time, room for questions and someone who listens.\n\nYour plan is made with you, not just for you.',
    ),
    story(
      'Close to those who need it',
      'Looking after your health is easier when there is trust. Ours is built one visit at a time, by being clear about what is possible.\n\nIf someone else can help you better, we will say so.',
    ),
  ],
  promise: [
    points(
      'How you are looked after',
      point('ear', 'Listening', 'Your questions are part of the visit, all of them.'),
      point('file-text', 'Explaining', 'You know what will be done, why, and what else could be.'),
      point('lock', 'Privacy', 'What is said in the room stays in the room.'),
    ),
    points(
      'What we always do',
      point('soap', 'Clean rooms and tools', 'Prepared for every visit.'),
      point('clipboard-check', 'Assess first', 'Nothing is suggested without an examination and a talk.'),
      point('receipt', 'Explain the cost', 'Before you decide.'),
    ),
    points(
      'What we take seriously',
      point('heart-handshake', 'Respect', 'Everyone has a pace, a history and a limit.'),
      point('book-open', 'Information', 'Written advice to take home.'),
      point('phone', 'Follow-up', 'After the visit you know whom to ask.'),
    ),
  ],
  steps: [
    points(
      'Your first visit',
      point('calendar-check', 'Book a time', 'Tell us the day, and the reason if you like.'),
      point('message-circle', 'Talk', 'History, worries and what you hope for.'),
      point('clipboard-check', 'Assessment', 'An examination, and tests where needed.'),
      point('route', 'A plan', 'Options, timing and cost, for you to choose.'),
    ),
    points(
      'From booking to care',
      point('phone', 'Get in touch', 'By phone, message or form.'),
      point('stethoscope', 'Come in', 'Bring test results and a list of what you take.'),
      point('notebook-pen', 'Take your plan home', 'Every step in plain language.'),
    ),
    points(
      'The way here',
      point('calendar-days', 'Choose a day', 'We look for a time that fits yours.'),
      point('map-pin', 'Arrive a little early', 'A few minutes are enough.'),
      point('user-check', 'Be seen', 'With time to explain and to ask.'),
    ),
  ],
  pricing: [block('Fees', 'As given by the practice; a full plan depends on the assessment.'), block('What it costs'), block('Price list')],
  team: [block('Who will look after you', 'Our people and their fields.'), block('Our team'), block('The practitioners')],
  faq: [block('Before your visit', 'If yours is not here, ask when you book.'), block('Patients ask'), block('What people want to know')],
  contact: [
    block('Ask for an appointment', 'Leave your details and we will confirm a time.'),
    block('Book a visit', 'Tell us the day you prefer; the reason is optional.'),
    block('Request a time'),
  ],
  cta: [
    block('Shall we find a time?', 'Choose a day and bring your questions.'),
    block('It starts with an appointment', 'Send a message and see what is free.'),
    block('When would suit you?', 'We will help you find the right day.'),
  ],
  footer: [
    'This website does not replace a visit to a professional.',
    'In an emergency, call your local emergency number.',
    'Care with time, clarity and respect.',
  ],
};

export const healthTrades: Record<string, TradeCopy> = {
  health: {
    category: { one: 'clinic', article: 'a' },
    hero: [
      block('Care that starts with listening', '{a-category} {in-city} with set times, clear explanations and room for your questions.'),
      block('Your health, explained', '{the-category} takes its time and agrees on each step with you.'),
    ],
    services: [
      point('stethoscope', 'Consultations', 'A talk, an examination and advice in one visit.'),
      point('clipboard-check', 'Assessment', 'The place to start.'),
      point('calendar-check', 'Follow-up', 'Return visits to see how you are doing.'),
      point('heart-pulse', 'Prevention', 'Looking after things early is usually simpler.'),
      point('file-text', 'Reading your results', 'Bring your tests and understand them.'),
      point('users', 'All ages', 'Each with its own questions.'),
    ],
    faq: [
      ask('How do I book?', 'Use the form or the contacts on this website and we will confirm a time.'),
      ask('What should I bring?', 'ID, earlier test results and a list of your medicines.'),
      ask('Do you take my insurance?', 'Ask when you book and we will confirm.', 'payment'),
      ask('Can I change my appointment?', 'Yes. Tell us as early as you can, so that someone else can use the time.'),
      ask('Is what I say confidential?', 'Yes. It is used only for your care.'),
    ],
  },
  'dental-clinic': {
    category: { one: 'dental practice', article: 'a' },
    hero: [
      block('No surprises in the chair', 'A dental practice {in-city} that explains first, works gently and keeps to time.'),
      block('Your teeth, in good hands', 'Our dental practice sees children, adults and anyone who would rather not be at the dentist.'),
    ],
    services: [
      point('toothbrush', 'Cleaning and check-ups', 'Tartar removed and tips for home.'),
      point('tooth', 'Fillings', 'For decay or chips, after an examination.'),
      point('smile', 'Orthodontics', 'Braces and aligners, followed visit by visit.'),
      point('sparkle', 'Whitening', 'Only after an assessment.'),
      point('anchor', 'Implants and dentures', 'Missing teeth replaced, with a plan.'),
      point('baby', 'Children', 'First visits with patience and conversation.'),
    ],
    faq: [
      ask('How often should I come?', 'We agree on that together. For many people it is every six months.'),
      ask('I am nervous about dentists. What now?', 'Say so when you book. The first visit can be just a talk.'),
      ask('Is whitening safe?', 'With an assessment and supervision it is well understood. The dentist explains the limits.'),
      ask('Do you see children?', 'Tell us the age and we will guide the first visit.'),
      ask('I broke a tooth. What should I do?', 'Keep the piece, avoid chewing on that side and call us.'),
      ask('Do you take my insurance?', 'The front desk will confirm what is accepted.', 'payment'),
    ],
  },
  'medical-clinic': {
    category: { one: 'medical practice', article: 'a' },
    hero: [
      block('Medicine with time to talk', 'A medical practice {in-city} for visits with listening, examination and a clear plan.'),
      block('A doctor who explains', 'At our medical practice you learn what it is, what to do and when to come back.'),
    ],
    services: [
      point('stethoscope', 'Consultations', 'History, examination and advice.'),
      point('heart-pulse', 'Check-ups', 'Tests chosen for your age and history.'),
      point('activity', 'Long-term conditions', 'Followed up at agreed intervals.'),
      point('syringe', 'Vaccination advice', 'What is due and what is up to date.'),
      point('file-text', 'Test results', 'Read together, in plain words.'),
      point('users', 'Families', 'From children to grandparents.'),
    ],
    faq: [
      ask('How long is a visit?', 'As long as it takes to listen and examine. Ask for the usual length when you book.'),
      ask('May I bring someone?', 'Yes, if that makes you more comfortable.'),
      ask('Do you take my insurance?', 'Reception will confirm.', 'payment'),
      ask('How do I get a prescription?', 'At the end of the visit, with instructions.'),
      ask('Do I need to fast?', 'Only if tests are planned for the same day.'),
    ],
  },
  psychologist: {
    category: { one: 'therapy practice', article: 'a' },
    hero: [
      block(
        'A place to talk without hurry',
        'A therapy practice {in-city} for anyone who wants to understand what they feel and decide more clearly.',
      ),
      block('Sometimes it takes someone outside', 'A therapy practice with listening, confidentiality and an hour that is yours.'),
    ],
    services: [
      point('message-circle', 'Individual therapy', 'Regular meetings at your own pace.'),
      point('users', 'Couples', 'With someone in the room who takes no sides.'),
      point('baby', 'Young people', 'With parents involved where it helps.'),
      point('house-heart', 'Families', 'When the difficulty is shared, so is the talk.'),
      point('video', 'Online sessions', 'Ask whether video suits your case.'),
      point('briefcase', 'Work and change', 'Choices, transitions and tiredness.'),
    ],
    sections: {
      steps: [
        points(
          'How therapy begins',
          point('mail', 'You write', 'No need to explain it all: hello is enough.'),
          point('calendar-check', 'We find an hour', 'A regular one, if possible.'),
          point('message-circle', 'We talk', 'The first meeting is for getting to know each other.'),
        ),
      ],
      pricing: [block('Fees', 'Questions about receipts or payment? Just ask.'), block('What a session costs')],
    },
    faq: [
      ask('What happens in the first session?', 'We talk about what brings you and how we might work together.'),
      ask('Is it confidential?', 'Yes, within the limits set by law, which are explained to you.'),
      ask('How long does therapy take?', 'There is no single answer. We talk about it as we go.'),
      ask('Do I need a serious reason?', 'No. Wanting to understand your life better is reason enough.'),
      ask('I am in crisis. Can I write here?', 'Please call your local emergency or crisis line now; they are there day and night.'),
    ],
  },
  physiotherapy: {
    category: { one: 'physical therapy clinic', article: 'a' },
    hero: [
      block('Getting back to moving', 'A physical therapy clinic {in-city} with one-to-one assessment and exercises that fit your day.'),
      block('Movement, back in daily life', 'Our physical therapy clinic assesses, explains and goes with you step by step.'),
    ],
    services: [
      point('activity', 'Back and posture', 'How you move, and what would help.'),
      point('bone', 'After surgery', 'A gradual return, in line with your doctor.'),
      point('footprints', 'Sport', 'From injury back to training.'),
      point('hand', 'Manual therapy', 'Hands-on work where it is indicated.'),
      point('person-standing', 'Older adults', 'Balance, strength and safe walking.'),
      point('house', 'Home exercises', 'A short list, taught and reviewed.'),
    ],
    faq: [
      ask('Do I need a referral?', 'Bring one if you have it. If not, ask when you book.'),
      ask('How many sessions will I need?', 'The assessment gives an estimate, and it may change.'),
      ask('What should I wear?', 'Light clothes that let you move.'),
      ask('Will it hurt?', 'Say what you feel. Exercises are adjusted to your limit.'),
      ask('Do you visit at home?', 'Tell us where you are and we will see.'),
    ],
  },
  veterinary: {
    category: { one: 'veterinary clinic', article: 'a' },
    hero: [
      block('For the family with four legs', 'A veterinary clinic {in-city} that looks after your animal and talks with you.'),
      block('In good paws', 'Our veterinary clinic examines calmly and explains every step.'),
    ],
    services: [
      point('stethoscope', 'Consultations', 'A full examination and a talk about habits.'),
      point('syringe', 'Vaccination', 'What is due, and when.'),
      point('microscope', 'Tests', 'When they help to decide.'),
      point('scissors', 'Surgery', 'With checks before and advice after.'),
      point('bone', 'Feeding', 'What, how much and how often.'),
      point('heart', 'Older animals', 'Comfort and company.'),
    ],
    faq: [
      ask('How do I bring my cat without drama?', 'Leave the carrier open at home for a few days, with a familiar blanket inside.'),
      ask('Which vaccinations are needed?', 'It depends on species, age and history. Bring the record.'),
      ask('Do you take emergencies?', 'Call before you leave: we will see you or tell you where to go.'),
      ask('Should my pet fast?', 'Sometimes. You are told when you book.'),
      ask('Do you see exotic animals?', 'Ask, and name the species.'),
    ],
    sections: {
      contact: [block('Book a visit for your pet', 'Tell us the species, the age and what is going on.')],
      footer: ['Care for those who cannot say where it hurts.'],
    },
  },
};
