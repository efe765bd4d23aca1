import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const homeServices: Partial<ArchetypeCopy> = {
  features: [
    block('What we can help with', 'Describe it in your own words; the technical name is our job.'),
    block('Services', 'From small repairs to jobs that take days.'),
    block('What we fix and fit'),
  ],
  story: [
    story(
      'Done right, it stays done',
      'We would rather look properly than guess. First the cause, then a proposal, and only then the tools.\n\nAt the end we clean up and explain what was done.',
    ),
    story(
      'Into other people’s homes',
      'It takes trust, and we know it. We come when we said, and mind the floor, the walls and your routine.\n\nWhat was agreed is what you pay.',
    ),
    story(
      'The right tool, the right word',
      'Half the work is explaining. You will know what is wrong, what can wait and what cannot.\n\nNo scares and no invented terms.',
    ),
  ],
  promise: [
    points(
      'How we work',
      point('receipt', 'Quote first', 'Nothing starts without your yes.'),
      point('clock', 'When we said', 'If we run late, you will know.'),
      point('broom', 'Clean at the end', 'The place as it was, only working.'),
    ),
    points(
      'Hold us to it',
      point('search', 'An honest diagnosis', 'If it is simple, we say so.'),
      point('package-check', 'Parts explained', 'You know what was changed and why.'),
      point('phone', 'We come back', 'If something is not right, call.'),
    ),
    points(
      'Taking care',
      point('shield-check', 'Safety', 'No improvising where there is risk.'),
      point('house', 'Respect for your home', 'Floors and furniture covered.'),
      point('file-text', 'In writing', 'Work, date and price on record.'),
    ),
  ],
  steps: [
    points(
      'How it works',
      point('message-circle', 'Tell us the problem', 'A picture or a video helps a lot.'),
      point('search', 'We take a look', 'By message or in person.'),
      point('receipt', 'You approve', 'Price and date before we begin.'),
      point('wrench', 'We get to work', 'And check it with you.'),
    ),
    points(
      'From call to done',
      point('phone', 'Call', 'Say what happens and since when.'),
      point('calendar-check', 'Set a time', 'One that fits your day.'),
      point('circle-check', 'Test it', 'It is finished when you say so.'),
    ),
    points(
      'Three steps',
      point('camera', 'Send a picture', 'It saves half the talk.'),
      point('file-text', 'Get a quote', 'With what is in it and what is not.'),
      point('hammer', 'Leave it to us', 'You hear from us at each stage.'),
    ),
  ],
  pricing: [block('Guide prices', 'The final price depends on seeing the job.'), block('What it costs'), block('Rates')],
  faq: [block('Before you call', 'Missing one? Send a message.'), block('Common questions'), block('Worth knowing first')],
  contact: [
    block('Ask for a quote', 'Tell us the problem, the area and the best time.'),
    block('Call us in', 'Describe it and we will answer with the next step.'),
    block('Need a hand at home?'),
  ],
  cta: [
    block('Something not working?', 'Send a picture and get a first opinion.'),
    block('Sooner is cheaper', 'Small problems cost less.'),
    block('Let us take a look', 'Tell us what is going on and we will set a time.'),
  ],
  footer: ['Explained before, during and after.', 'Tools in hand, word kept.', 'Fixed properly.'],
};

export const homeServicesTrades: Record<string, TradeCopy> = {
  'home-services': {
    category: { one: 'home service company', article: 'a' },
    hero: [
      block('Fixed, and explained', '{a-category} {in-city} for repairs, fitting and upkeep.'),
      block('The house calls, we come', '{a-category} with set times and quotes first.'),
    ],
    services: [
      point('wrench', 'Repairs', 'From the small fault to the old nuisance.'),
      point('hammer', 'Fitting', 'In the right place, properly finished.'),
      point('search', 'Diagnosis', 'To know before you spend.'),
      point('calendar-check', 'Upkeep', 'Visits that prevent surprises.'),
      point('building', 'Businesses', 'Outside your busy hours.'),
      point('house', 'Homes', 'Houses and apartments alike.'),
    ],
    faq: [
      ask('Is the quote free?', 'Ask when you call: we say so before the visit.'),
      ask('Which areas do you cover?', 'Send your address and we will confirm.'),
      ask('Do you work weekends?', 'Tell us how urgent it is.', 'hours'),
      ask('Who buys the materials?', 'You with our list, or we bring them.'),
      ask('Is the work guaranteed?', 'Your legal rights apply, and anything more goes in writing.', 'guarantee'),
    ],
  },
  plumber: {
    category: { one: 'plumbing company', article: 'a' },
    hero: [
      block('Water where it belongs', 'A plumbing company {in-city} for leaks, blockages and fitting, with quotes first.'),
      block('Dripping? Better now', 'A plumbing company that finds the source before opening the wall.'),
    ],
    services: [
      point('droplets', 'Leaks', 'Found, closed and checked.'),
      point('waves', 'Blockages', 'Sinks, drains and toilets.'),
      point('faucet', 'Taps and valves', 'Changed and repaired.'),
      point('toilet', 'Bathrooms', 'Toilets, showers and basins.'),
      point('washing-machine', 'Fitting', 'Machines, filters and heaters.'),
      point('search', 'High bills', 'Tests to find the loss.'),
    ],
    faq: [
      ask('What do I do until you arrive?', 'Shut the main valve and move what could get wet.'),
      ask('Will you open the wall?', 'Only when there is no other way, and with your yes.'),
      ask('Do you take emergencies?', 'Call with your address and we will say how soon.', 'hours'),
      ask('Should I use drain cleaner?', 'Better not: it can damage pipes and hurt whoever opens them.'),
      ask('What if it is not worth repairing?', 'We will tell you.'),
    ],
  },
  electrician: {
    category: { one: 'electrician', article: 'an' },
    hero: [
      block('Light where you need it, safely', 'An electrician {in-city} to fit, repair and bring things up to code.'),
      block('A tripping breaker is a message', 'An electrician who finds the cause before changing the part.'),
    ],
    services: [
      point('plug', 'Sockets and switches', 'Changed, added, moved.'),
      point('lightbulb', 'Lighting', 'Inside, outside and under cupboards.'),
      point('zap', 'Panels', 'Breakers and proper protection.'),
      point('car', 'Chargers', 'For cars, with the right cable.'),
      point('search', 'Faults', 'The source, not just the symptom.'),
      point('house', 'Rewiring', 'Planned before walls are closed.'),
    ],
    faq: [
      ask('My breaker keeps tripping. Is it serious?', 'It is a warning. Unplug what was on and have it checked.'),
      ask('I smell burning. What now?', 'Switch off the main, step away and call for help.'),
      ask('Do you bring materials?', 'We agree on it, or send a list.'),
      ask('What does a visit cost?', 'Ask when you call, with your area.', 'price'),
      ask('Can I fix it myself?', 'Changing a bulb, yes. Wiring is for someone qualified.'),
    ],
  },
  'auto-repair': {
    category: { one: 'auto repair shop', article: 'an' },
    hero: [
      block('Your car, without the mystery', 'An auto repair shop {in-city} that shows you the old part and explains the new one.'),
      block('Strange noise? Bring it in', 'At our auto repair shop the quote comes before the wrench.'),
    ],
    services: [
      point('cog', 'Servicing', 'Oil, filters and what the mileage asks.'),
      point('gauge', 'Brakes', 'For stopping when you must.'),
      point('car', 'Suspension and steering', 'Less noise, more hold.'),
      point('battery-charging', 'Electrics', 'Battery, lights and starting.'),
      point('thermometer', 'Engine and cooling', 'Before it overheats.'),
      point('search', 'Diagnosis', 'Fault codes and a test drive.'),
    ],
    faq: [
      ask('Do I need to book?', 'It keeps a bay for you. In an emergency, call.'),
      ask('Can I see the old parts?', 'Yes, just ask before we begin.'),
      ask('How long will you have the car?', 'The estimate comes with the quote.'),
      ask('Can I bring my own parts?', 'Talk to us first, as the warranty may change.'),
      ask('When should I change the oil?', 'Follow the manual; if in doubt we look together.'),
    ],
  },
  cleaning: {
    category: { one: 'cleaning company', article: 'a' },
    hero: [
      block('Come home to clean', 'A cleaning company {in-city} for homes, offices and finished building work.'),
      block('Clean into the corners', 'Our cleaning company agrees on the list first and checks it last.'),
    ],
    services: [
      point('house', 'Homes', 'Once or every week.'),
      point('building', 'Offices', 'Outside working hours.'),
      point('hard-hat', 'After builders', 'Dust, splashes and leftovers.'),
      point('sofa', 'Upholstery', 'Sofas, mattresses and rugs.'),
      point('sparkles', 'Windows', 'Inside, and outside where it is safe.'),
      point('package', 'Moving', 'Before you go in or after you leave.'),
    ],
    faq: [
      ask('Do I have to be home?', 'As you prefer. We agree on keys and times.'),
      ask('Who brings the products?', 'Tell us your preference.'),
      ask('How long does it take?', 'It depends on size and state. Pictures help.'),
      ask('Are you fine with pets?', 'Yes, tell us so that we choose the products.'),
      ask('Can I ask for one room only?', 'Tell us what you need.'),
    ],
  },
  gardening: {
    category: { one: 'gardening company', article: 'a' },
    hero: [
      block('Green that works', 'A gardening company {in-city} for planting, pruning and upkeep.'),
      block('Gardens like to be listened to', 'Our gardening company looks at light, soil and your time before it plants.'),
    ],
    services: [
      point('scissors', 'Pruning', 'In the right season for each plant.'),
      point('sprout', 'Planting', 'Species for your light.'),
      point('shovel', 'Beds', 'Soil prepared and drained.'),
      point('leaf', 'Lawns', 'Mown, fed and repaired.'),
      point('calendar-check', 'Upkeep', 'As often as the garden asks.'),
      point('trees', 'Design', 'A drawing before the first plant.'),
    ],
    faq: [
      ask('How often should you come?', 'It depends on season and plants. We suggest it after a visit.'),
      ask('My balcony gets little sun. Will it work?', 'Yes, with plants for shade.'),
      ask('Do you take the cuttings away?', 'We agree on it in the quote.'),
      ask('Why are the leaves yellow?', 'Too much water, too little light or hungry soil. A picture helps.'),
      ask('Can you start a vegetable bed?', 'Tell us the space and what you would like to pick.'),
    ],
  },
};
