import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const food: Partial<ArchetypeCopy> = {
  features: [
    block('Out of the kitchen', 'A taste of what you will find here.'),
    block('To eat in or take away', 'Ask what is on today: the kitchen follows the season.'),
    block('What we serve'),
  ],
  story: [
    story(
      'Food by people who taste it',
      'Whoever cooks here tries it first. Ingredients are picked one by one, and a plate only leaves when we would eat it ourselves.\n\nIt comes down to heat, salt and attention.',
    ),
    story(
      'The table is the best seat in the house',
      'We like long conversations and plates that come back clean.\n\nSo the kitchen takes no shortcuts and everyone who walks in is treated as a guest.',
    ),
    story(
      'Time is the secret',
      'Good food has no tricks. It has rest, fire and someone watching. We give each recipe its time, even when there is a line at the door.\n\nPeople notice, and they order the same again.',
    ),
  ],
  promise: [
    points(
      'What never changes',
      point('leaf', 'Fresh ingredients', 'What comes in early is on the plate the same day, or kept the right way.'),
      point('receipt', 'Prices in plain sight', 'What the menu says is what the bill says.'),
      point('smile', 'Made your way', 'More of this, less of that, on the side: just tell us.'),
    ),
    points(
      'Our side of the table',
      point('chef-hat', 'Cooked to order', 'Your dish meets the fire after you ask for it.'),
      point('info', 'Allergies taken seriously', 'Tell us when you order and the kitchen will say what is safe.'),
      point('clock', 'Honest waiting times', 'If we are full, you hear it before you wait.'),
    ),
    points(
      'The way we like it',
      point('flame', 'Real cooking', 'Pans on the stove and people minding them.'),
      point('users', 'Room for everyone', 'Come as two, as five or as a whole family.'),
      point('broom', 'A clean house', 'Kitchen and dining room ready for visitors at any hour.'),
    ),
  ],
  steps: [
    points(
      'How to order',
      point('book-open', 'Choose', 'Take your time with the menu.'),
      point('message-circle', 'Tell us', 'Your name, what you would like and when.'),
      point('flame', 'We cook', 'Your order goes on the stove.'),
      point('utensils', 'Enjoy', 'Best while it is hot.'),
    ),
    points(
      'From order to table',
      point('phone', 'Call or write', 'Say what you fancy and for how many.'),
      point('clock', 'Check the time', 'We tell you how long it will take.'),
      point('shopping-bag', 'Pick it up or sit down', 'Whichever suits you better.'),
    ),
    points(
      'Easy to order',
      point('list-checks', 'Make your list', 'With any changes to each dish.'),
      point('send', 'Send it', 'One message will do.'),
      point('check', 'Wait for a yes', 'Once the kitchen confirms, you are set.'),
    ),
  ],
  menu: [
    block('The menu', 'With prices, so that you can choose in peace.'),
    block('What we cook', 'What you see here is what the kitchen sends out.'),
    block('Choose yours', 'And have it the way you like it.'),
  ],
  team: [block('Who cooks'), block('Kitchen and floor', 'The hands behind each plate.'), block('Who will welcome you')],
  faq: [
    block('Hungry people ask', 'Short answers, so that nothing gets cold.'),
    block('Before you order'),
    block('Table talk', 'Not here? Ask us.'),
  ],
  map: [
    block('Come and eat with us', 'Tap the address for the way.'),
    block('Where the kitchen is'),
    block('The way to the table', 'The map knows the way to the door.'),
  ],
  hours: [block('When the kitchen is open', 'On holidays, check before you set out.'), block('Our opening hours'), block('Days and times')],
  contact: [
    block('Talk to the house', 'Bookings, orders or questions: write and we will answer.'),
    block('Planning something?', 'A big table or a birthday: tell us about it.'),
    block('Send the kitchen a note'),
  ],
  cta: [
    block('Hungry yet?', 'Ordering takes a minute. The rest is up to the kitchen.'),
    block('The table is set', 'Order now or come straight over.'),
    block('What will it be today?', 'Pick yours and let us know.'),
  ],
  footer: ['Cooked slowly, served warm.', 'Come back soon, the table is yours.', 'Good food and no hurry.'],
};

/** Counter service: goods are chosen by eye, not cooked to order. */
const counter: Partial<ArchetypeCopy> = {
  features: [
    block('On the counter', 'It changes with the day: ask, and try.'),
    block('What we serve here', 'Point, ask, choose.'),
    block('To stay or to go'),
  ],
  promise: [
    points(
      'What never changes',
      point('leaf', 'Good ingredients', 'What is not right does not reach the counter.'),
      point('receipt', 'Prices in plain sight', 'You know what it is before you order.'),
      point('info', 'Allergies taken seriously', 'Ask what is in it and we will tell you.'),
    ),
    points(
      'How we welcome you',
      point('smile', 'By name, when we can', 'Regulars hardly have to order.'),
      point('clock', 'An honest wait', 'If the line is slow, we say so.'),
      point('broom', 'Everything clean', 'From the counter to the corner table.'),
    ),
  ],
  steps: [
    points(
      'From counter to table',
      point('search', 'Choose', 'Take a good look at what is on.'),
      point('message-circle', 'Order', 'Your way, to stay or to take along.'),
      point('smile', 'Enjoy', 'Standing, sitting or on the move.'),
    ),
    points(
      'Want to be sure of yours?',
      point('send', 'Write first', 'Say what you are after and when.'),
      point('check', 'Hear back', 'We confirm and set it aside.'),
      point('shopping-bag', 'Drop by', 'And take it fresh.'),
    ),
  ],
  cta: [
    block('Feel like it?', 'Message first or come straight over.'),
    block('There is a seat for you', 'Come by and take your time.'),
    block('How about a break?', 'The counter is waiting.'),
  ],
};

export const foodTrades: Record<string, TradeCopy> = {
  food: {
    category: { one: 'kitchen', article: 'a' },
    hero: [
      block('Good food, made now', '{a-category} {in-city} that takes its time and serves it hot.'),
      block('Pull up a chair', '{the-category} is waiting for you: choose a dish and leave the rest to us.'),
    ],
    services: [
      point('utensils', 'Dishes of the day', 'A short list, built around what is best right now.'),
      point('shopping-bag', 'To take away', 'Packed to arrive in one piece.'),
      point('cup-soda', 'Drinks', 'From juice to coffee, to go with it.'),
      point('dessert', 'Desserts', 'Something sweet, whole or shared.'),
      point('users', 'Large tables', 'Let us know and we will push them together.'),
      point('salad', 'Lighter plates', 'Salads and meat-free dishes: just ask.'),
    ],
    faq: [
      ask('Do you deliver?', 'Tell us your address and we will say whether we reach it.', 'delivery'),
      ask('Can I pick up?', 'Send your order and agree on a time.'),
      ask('Is there something without meat?', 'Ask what is on today; there is usually an answer for everyone.'),
      ask('I have an allergy. What should I do?', 'Say so when you order and the kitchen will confirm what it can serve.'),
      ask('Can I book a table?', 'Send the day, the time and how many of you, and we will confirm.'),
    ],
  },
  pizzeria: {
    category: { one: 'pizzeria', article: 'a' },
    hero: [
      block('Good pizza starts before the oven', 'At our pizzeria the dough rests, the oven waits hot and the topping goes to the edge.'),
      block('Tonight is pizza night', 'A pizzeria {in-city} to order from at home or share at the table.'),
      block('One more slice', 'A pizzeria for sharing with the people you like.'),
    ],
    hello: 'Hi! I saw the menu on your website and would like to order a pizza.',
    services: [
      point('pizza', 'Classic pizzas', 'The ones everybody knows, done properly.'),
      point('flame', 'House pizzas', 'Our own combinations, straight from the oven.'),
      point('leaf', 'Meat-free', 'Vegetables and cheese with nothing missing.'),
      point('shopping-bag', 'To take away', 'In a box that keeps it hot.'),
      point('cup-soda', 'Drinks', 'Cold ones to go with it.'),
      point('users', 'Big tables', 'Tell us how many and we will make room.'),
    ],
    faq: [
      ask('Can I have two halves?', 'Name both when you order. If the price differs, we tell you first.'),
      ask('How far do you deliver?', 'Send your address and we will confirm.', 'delivery'),
      ask('How long does it take?', 'It depends on the hour; we say when we confirm your order.'),
      ask('Can I leave something off?', 'Of course. Write it next to the pizza.'),
      ask('Is there a gluten-free base?', 'Please ask. Wheat flour is used in the same kitchen.'),
    ],
  },
  restaurant: {
    category: { one: 'restaurant', article: 'a' },
    hero: [
      block('Sit down, it is on its way', 'A restaurant {in-city} for an unhurried lunch and a long dinner.'),
      block('Food you will want again', 'At our restaurant the heat is low, the herbs are fresh and the table is wide.'),
      block('A restaurant to call your own', 'Hot plates, attentive people and time to eat properly.'),
    ],
    services: [
      point('utensils', 'Lunch', 'A proper plate in the middle of the day.'),
      point('wine', 'Dinner', 'Lower lights and slower courses.'),
      point('salad', 'Starters', 'To begin light or to share.'),
      point('dessert', 'Desserts', 'The sweet end, with fresh coffee.'),
      point('users', 'Groups', 'Birthday or team lunch: tell us ahead.'),
      point('shopping-bag', 'To go', 'Ask which dishes travel well.'),
    ],
    faq: [
      ask('Do I need to book?', 'For groups and busy hours, yes. Otherwise, come in and sit down.'),
      ask('Are there vegetarian dishes?', 'Ask for the ones of the day.'),
      ask('Are children welcome?', 'They are. Tell us if you need extra space.'),
      ask('Do you host birthdays?', 'Tell us the date and the number and we will find a table.'),
      ask('Where can I park?', 'Ask before you leave and we will point you to a place.'),
    ],
  },
  bakery: {
    category: { one: 'bakery', article: 'a' },
    hero: [
      block('Warm bread has its hour', 'A bakery {in-city} with trays through the day and coffee to go with them.'),
      block('You will smell it first', 'At our bakery the day starts early: dough folded, oven hot, counter full.'),
      block('Your everyday bakery', 'Bread, coffee and the bun you were not going to buy.'),
    ],
    sections: counter,
    services: [
      point('wheat', 'Bread', 'The daily loaf and those that call for butter.'),
      point('croissant', 'Pastries', 'Crisp outside, to eat standing up or sitting down.'),
      point('cake-slice', 'Cakes', 'By the slice or whole.'),
      point('coffee', 'Coffee', 'Black, white, to stay or to go.'),
      point('sandwich', 'Sandwiches', 'Made to order on the day’s bread.'),
      point('package', 'Orders ahead', 'Tell us the day and pick up ready.'),
    ],
    faq: [
      ask('When does the bread come out?', 'It changes with the day. Ask and arrive on time.'),
      ask('Can I order ahead?', 'Yes: tell us what, how much and for when.'),
      ask('Is anything gluten-free?', 'Ask first. Wheat is used in the same kitchen.'),
      ask('Can I sit down for coffee?', 'Come in and ask for a spot.'),
      ask('How do I keep bread fresh?', 'In paper on the first day. After that, sliced and frozen, straight into the toaster.'),
    ],
  },
  cafe: {
    category: { one: 'café', article: 'a' },
    hero: [
      block('One coffee, and the world can wait', 'A café {in-city} to start the day, escape the middle of it or close the afternoon.'),
      block('Hot cup, free chair', 'Our café has a corner to read, work or talk in.'),
    ],
    sections: counter,
    services: [
      point('coffee', 'Coffee', 'Short, long or with milk: say how you like it.'),
      point('croissant', 'Something with it', 'Savory or sweet, the size of your break.'),
      point('cake-slice', 'Cake', 'Slices of the day on the counter.'),
      point('cup-soda', 'Cold drinks', 'For days when hot will not do.'),
      point('bean', 'Beans to take home', 'Ask for this week’s.'),
      point('wifi', 'A place to stay', 'A table and some quiet, when the house allows.'),
    ],
    faq: [
      ask('Can I work here?', 'You can. At busy hours, spare a thought for those standing.'),
      ask('Is there plant milk?', 'Ask at the counter which one is in.'),
      ask('Do you have decaf?', 'It changes with the beans, so ask.'),
      ask('Are dogs welcome?', 'Check with us before you come.'),
      ask('Can I order a whole cake?', 'Tell us the day and the size and we will see.'),
    ],
  },
  bar: {
    category: { one: 'bar', article: 'a' },
    hero: [
      block('The night begins with a toast', 'A bar {in-city} with cold glasses, warm snacks and tables made for talking.'),
      block('Come early, stay late', 'At our bar the music lets you talk and the counter remembers you.'),
    ],
    sections: counter,
    services: [
      point('beer', 'Beer', 'The usual and the ones that change.'),
      point('martini', 'Cocktails', 'Classics and our own.'),
      point('glass-water', 'No alcohol', 'For drivers and for anyone who feels like it.'),
      point('utensils', 'Snacks', 'For the middle of the table.'),
      point('music', 'Music', 'Loud enough to lift, low enough to talk.'),
      point('party-popper', 'Birthdays', 'Tell us how many and we will hold a table.'),
    ],
    faq: [
      ask('Do I need to book?', 'For a large group, yes. As a pair, just walk in.'),
      ask('Do you have drinks without alcohol?', 'Yes, ask for the ones of the day.'),
      ask('Is there a cover charge?', 'When there is live music, ask first and we will tell you.'),
      ask('What is the age limit?', 'Local law applies, and we ask for ID.'),
      ask('Is there food?', 'Snacks to share. Ask what is coming out of the kitchen.'),
    ],
  },
};
