import type { TradeWords } from './trade-words.ts';

export const tradesEn: TradeWords = {
  pizzeria: [
    'pizzeria|pizza place|pizza shop|pizza parlor|pizza parlour|pizza restaurant|pizza joint',
    'pizza|pizzas|slices|wood-fired|calzone|margherita',
  ],
  restaurant: [
    'restaurant|bistro|diner|steakhouse|trattoria|brasserie|taqueria|tapas bar|eatery|noodle bar|ramen shop|curry house|gastropub|bbq joint|supper club|chippy|fish and chips|dim sum',
    'menu|lunch|dinner|chef|dishes|cuisine|brunch|reservations|tacos|curry|bbq',
  ],
  bakery: [
    'bakery|bakehouse|bakeshop|sourdough bakery|boulangerie',
    'bread|sourdough|loaf|loaves|croissant|croissants|baked|buns|baguette|bagels',
  ],
  cafe: [
    'cafe|coffee shop|coffeehouse|coffee house|coffee roaster|coffee bar|tea house|tearoom|tea room|roastery',
    'coffee|espresso|latte|flat white|barista|tea|cold brew|pastries',
  ],
  bar: [
    'bar|pub|cocktail bar|wine bar|tavern|nightclub|speakeasy|dive bar|karaoke bar',
    'cocktails|beers|drinks|happy hour|pints|live music|spirits',
  ],
  burger: [
    'burger joint|burger bar|burger shop|burgers|hot dog stand|sandwich shop|deli|fried chicken',
    'burger|smash|fries|shakes|patty|sandwiches|wings',
  ],
  sushi: ['sushi|sushi bar|sushi restaurant|japanese restaurant|izakaya|omakase', 'sashimi|nigiri|maki|tempura|rolls'],
  'ice-cream': [
    'ice cream shop|ice cream parlor|ice cream parlour|gelateria|gelato shop|ice cream|ice cream van|frozen yogurt',
    'gelato|scoops|sorbet|cones|sundaes|flavors|flavours',
  ],
  confectionery: [
    'cake shop|cupcake shop|patisserie|chocolatier|chocolate shop|cake maker|custom cakes|wedding cakes|confectionery|pastry shop|donut shop|doughnut shop|candy store|cookies',
    'cakes|cake|cupcakes|chocolates|truffles|macarons|pastries|donuts|brownies',
  ],
  'food-truck': ['food truck|coffee truck|coffee cart|taco truck|food cart|street food|food van', 'truck|pop-up|festivals'],
  catering: ['catering|caterer|caterers|private chef|personal chef|meal prep', 'canapes|events|buffet|guests|platters'],
  butcher: ['butcher|butchers|butchery|butcher shop|fishmonger|fish market', 'meat|cuts of meat|beef|lamb|sausages|steaks|seafood'],
  'dental-clinic': [
    'dentist|dental clinic|dental practice|orthodontist|dental office|dental|dental surgery|family dentistry|dentistry',
    'teeth|tooth|implants|braces|whitening|cleaning|invisalign|fillings|checkup|smile',
  ],
  'medical-clinic': [
    'clinic|medical clinic|doctor|medical practice|pediatrician|paediatrician|dermatologist|cardiologist|gp practice|surgery|family medicine|urgent care|gynecologist|ophthalmologist|medspa clinic|primary care|acupuncture|acupuncturist|speech therapist|midwife|medical cannabis|hearing clinic|audiologist|allergist|podiatrist|hospital',
    'patients|appointments|consultation|telehealth|insurance accepted|check-ups|medicine|board certified',
  ],
  psychologist: [
    'psychologist|therapist|counselor|counsellor|psychotherapist|therapy practice|counseling|counselling|psychotherapy|couples therapy|marriage counselor',
    'therapy|anxiety|depression|sessions|couples|EMDR|CBT',
  ],
  physiotherapy: [
    'physiotherapist|physiotherapy|physical therapy|physical therapist|chiropractor|osteopath|chiropractic|physio|sports massage',
    'rehab|back pain|injury|mobility|posture',
  ],
  nutritionist: ['nutritionist|dietitian|dietician|nutrition coach|nutrition practice', 'diet|meal plans|nutrition|weight'],
  veterinary: ['vet|veterinarian|veterinary|animal hospital|vet clinic|veterinary clinic|vets', 'vaccines|pets|dogs|cats|spay|animals'],
  'elder-care': [
    'home care|care home|senior care|caregiver|assisted living|nursing home|elder care|carers',
    'seniors|elderly|nurses|companionship|dementia',
  ],
  pharmacy: ['pharmacy|chemist|drugstore|compounding pharmacy|apothecary', 'prescriptions|medicines|refills|vaccines'],
  optician: ['optician|optometrist|eyewear|eye clinic|optical', 'glasses|lenses|frames|eye exam|contact lenses'],
  'law-firm': [
    'law firm|lawyer|attorney|attorneys|solicitor|solicitors|law office|lawyers|barrister|legal practice|attorney at law|paralegal|legal aid',
    'legal|immigration|family law|criminal defense|divorce|litigation|estate planning|injury|clients|case|court',
  ],
  accounting: [
    'accountant|accounting|accountants|bookkeeper|bookkeeping|cpa|tax preparer|tax advisor|accounting firm|tax preparation',
    'tax|taxes|payroll|returns|VAT|self-employed',
  ],
  notary: ['notary|notary public|mobile notary', 'documents|apostille|signing|notarized'],
  insurance: ['insurance agency|insurance broker|insurance agent|insurance', 'policy|coverage|quotes|claims|premiums'],
  'financial-services': [
    'financial advisor|financial planner|mortgage broker|wealth management|credit union partner|financial adviser|mortgage advisor',
    'investments|retirement|mortgage|pension|portfolio|savings',
  ],
  'real-estate': [
    'real estate|realtor|estate agent|estate agents|property management|letting agent|real estate agency|real estate agent|property manager',
    'homes|listings|apartments|properties|rent|sell your home|lettings',
  ],
  consulting: [
    'consultant|consulting|consultancy|advisory|business coach|life coach|coach|coaching|recruitment agency|hr consultancy|virtual assistant',
    'strategy|operations|leadership|workshops|companies|executives|founders',
  ],
  barbershop: ['barbershop|barber shop|barber|barbers', 'fade|beard|haircut|haircuts|shave|trim|skin fade|beard trim|hot towel'],
  'hair-salon': [
    'hair salon|hair saloon|hair studio|hairdresser|hairdressers|hairstylist|salon|hair stylist|braiding salon|colorist',
    'haircut|balayage|color|blowout|highlights|cut|braids|extensions|blow dry',
  ],
  'nail-studio': ['nail salon|nail studio|nail bar|nail tech|manicurist|nails', 'manicure|pedicure|gel|acrylics|polish'],
  aesthetics: [
    'beauty salon|med spa|esthetician|aesthetician|skin clinic|waxing|lash studio|brow bar|beautician|aesthetics|makeup artist|beauty studio|microblading|lash artist|skincare studio',
    'facials|facial|lashes|brows|botox|laser|peels|skin|wax|makeup',
  ],
  tattoo: [
    'tattoo|tattoo studio|tattoo shop|tattoo artist|tattooist|piercing studio|tattoo parlor|tattoo parlour',
    'fine line|blackwork|flash|ink|piercings|custom pieces|traditional',
  ],
  spa: [
    'spa|day spa|massage|massage therapist|wellness center|sauna|massage therapy|reiki|float center',
    'relax|deep tissue|hot stone|steam|treatments|wellness',
  ],
  gym: [
    'gym|crossfit|fitness studio|fitness center|climbing gym|boxing gym|bootcamp|spin studio|leisure centre|climbing wall|bouldering|tennis club|soccer academy|football academy|strength gym',
    'membership|workout|classes|weights|training|WOD|coaches|day pass|drop-in',
  ],
  'yoga-studio': [
    'yoga|yoga studio|yoga teacher|meditation center|meditation studio',
    'vinyasa|yin|hatha|ashtanga|flow|mat|class pass|meditation|breathwork',
  ],
  pilates: ['pilates|pilates studio|reformer pilates|barre studio', 'reformer|mat class|barre|core'],
  'dance-school': [
    'dance school|dance studio|ballet school|dance academy|dance classes|salsa classes',
    'ballet|hip hop|salsa|tap|jazz|dancers|recital|ballroom',
  ],
  'martial-arts': [
    'martial arts|karate|judo|jiu-jitsu|jiu jitsu|bjj|muay thai|taekwondo|boxing club|dojo|kickboxing|mma gym|self-defense',
    'belt|sparring|sensei|gi|kids class|fight',
  ],
  'swim-school': ['swim school|swimming lessons|swim lessons|surf school|sailing school|surf lessons', 'pool|swim|waves|boards|swimmers'],
  'personal-trainer': [
    'personal trainer|personal training|fitness coach|running coach|online coach',
    'workouts|strength|clients|training plan|fat loss',
  ],
  'language-school': [
    'language school|english classes|spanish classes|esl|english teacher|spanish teacher|language tutor|french classes|spanish lessons|english lessons|french lessons',
    'fluency|conversation|grammar|languages|IELTS|TOEFL|learners',
  ],
  school: [
    'school|academy|college|private school|montessori|university|trade school|cooking school|bootcamp school|homeschool co-op|charter school|culinary school',
    'students|enrollment|admissions|teachers|curriculum|grades|pupils|term',
  ],
  daycare: [
    'daycare|nursery|preschool|childcare|kindergarten|day care|after-school club|nursery school|child care|playgroup',
    'children|toddlers|kids|babies|play|ages',
  ],
  tutoring: ['tutor|tutoring|tutors|test prep|math tutor|maths tutor|sat prep', 'math|maths|GCSE|SAT|homework|a-level|students|grades'],
  'music-school': [
    'music school|guitar lessons|piano lessons|music teacher|piano teacher|singing lessons|violin lessons|music lessons|drum lessons|voice lessons|guitar teacher|vocal coach',
    'guitar|piano|violin|drums|singing|recital|lessons',
  ],
  'driving-school': ['driving school|driving lessons|driving instructor|drivers ed', 'license|licence|test|automatic|manual|road test'],
  'online-course': [
    'online course|course|masterclass|online academy|webinar|training program|workshop|ebook|training course|keynote speaker|e-learning|membership site|workshops',
    'modules|lessons|certificate|students|enroll|cohort|instructor',
  ],
  saas: [
    'saas|software|platform|b2b software|forecasting|analytics tool|crm|dashboard tool|startup|inventory software|scheduling software|api|ai tool|developer tool|invoicing software|forecasting tool|inventory forecasting|booking software|open source project',
    'free trial|integrations|per seat|/mo|plans|pricing|dashboard|automation|works with|sign up|no credit card|POS|teams|demo|workflow',
  ],
  app: [
    'app|mobile app|ios app|android app|iphone app|game|video game|browser extension',
    'download|app store|google play|iphone|android|widget',
  ],
  'it-services': [
    'it support|it services|managed services|computer repair|web developer|software developer|cybersecurity|web development|msp|data recovery|software engineer|it consultancy|developer|isp',
    'network|backup|servers|laptops|support|cloud|phishing|security',
  ],
  agency: [
    'marketing agency|digital agency|creative agency|ad agency|pr agency|branding agency|seo agency|agency|social media manager|design agency|web design agency|content studio',
    'campaigns|brands|SEO|ads|branding|social media|clients|strategy',
  ],
  photographer: [
    'photographer|photography|photo studio|wedding photographer|photography studio',
    'portraits|weddings|shoots|photos|prints|newborn|headshots|sessions',
  ],
  videographer: [
    'videographer|video production|filmmaker|film studio|drone operator|podcast|podcast studio|production company',
    'films|videos|editing|episodes|footage|documentary|listen',
  ],
  architect: [
    'architect|architecture|architecture studio|architects|architecture firm|structural engineer|engineering firm|landscape architect',
    'projects|buildings|renovation|residential|plans|drawings',
  ],
  'interior-design': [
    'interior designer|interior design|interiors studio|interior decorator|home stager|professional organizer|home staging',
    'rooms|furniture|styling|decor|interiors|declutter',
  ],
  designer: [
    'graphic designer|designer|illustrator|ux designer|web designer|design studio|product designer|illustration|ux|ui designer|animator',
    'branding|logo|logos|identity|typography|case studies|work',
  ],
  writer: [
    'writer|author|copywriter|editor|translator|journalist|novelist|ghostwriter|translation services|poet|proofreader',
    'book|books|novel|essays|writing|poetry|words|manuscript',
  ],
  musician: [
    'band|musician|singer|dj|songwriter|rapper|jazz trio|string quartet|choir|cover band|wedding band|singer-songwriter|composer|producer',
    'gigs|tour|album|shows|EP|setlist|booking|concert',
  ],
  artist: [
    'artist|painter artist|sculptor|visual artist|art studio|watercolor artist|muralist|printmaker|fine artist',
    'paintings|prints|exhibitions|sculptures|canvas|murals|commissions',
  ],
  gallery: [
    'art gallery|museum|theatre|theater|cultural center|library|cinema|community theatre|arts center',
    'exhibition|exhibitions|collection|tickets|season|plays|curated',
  ],
  wedding: [
    'wedding|our wedding|wedding website|getting married|save the date',
    'bride|groom|rsvp|ceremony|reception|registry|guests|bridesmaids',
  ],
  event: [
    'event|fair|race|marathon|meetup|hackathon|retreat|tournament|exhibition|expo|fundraiser gala|gala|fun run|birthday party|reunion|market day|charity run|5k|10k',
    'tickets|register|schedule|venue|doors|participants|agenda|sponsors',
  ],
  conference: [
    'conference|summit|symposium|congress|convention|unconference|devcon',
    'speakers|talks|keynote|tracks|tickets|sessions|call for proposals|attendees',
  ],
  festival: [
    'festival|music festival|film festival|food festival|carnival|block party|concert series',
    'lineup|line-up|stages|headliners|tickets|bands|camping|acts',
  ],
  'event-planning': [
    'event planner|wedding planner|event planning|party rentals|party planner|bounce house|event production|wedding planning|event company|balloon artist|bouncy castle',
    'weddings|parties|events|decor|rentals|corporate',
  ],
  'event-venue': [
    'event venue|wedding venue|function room|event space|banquet hall|venue hire|party venue|music venue',
    'capacity|guests|hire|receptions|parties',
  ],
  ngo: [
    'non-profit|nonprofit|charity|ngo|foundation|food bank|community organization|501(c)(3)|fundraiser|social enterprise|soup kitchen|mutual aid|shelter',
    'donate|donations|volunteer|volunteers|mission|community|families|impact|programs',
  ],
  church: [
    'church|parish|mosque|synagogue|temple|ministry|chapel|congregation|bible study|gurdwara',
    'services|worship|sunday service|pastor|sermons|mass|prayer|faith',
  ],
  'animal-rescue': [
    'animal rescue|animal shelter|dog rescue|cat rescue|wildlife rescue|humane society|pet adoption|horse rescue',
    'adopt|foster|rescued|dogs|cats|donate|rehome',
  ],
  association: [
    'association|labor union|trade union|workers union|club|society|co-op|cooperative|neighborhood association|chamber of commerce|scouts|sports club|rotary|alumni network|homeowners association|football club|running club|book club|community garden|pta',
    'members|membership|meetings|join|committee|board',
  ],
  hotel: ['hotel|resort|hostel|boutique hotel|motel|inn', 'rooms|suites|guests|per night|check-in|breakfast|stay'],
  guesthouse: [
    'guesthouse|guest house|b&b|bed and breakfast|bnb|lodge|farm stay|farmstay|eco lodge|riad',
    'rooms|guests|breakfast|per night|stay|suites',
  ],
  camping: ['campsite|camping|glamping|campground|rv park|caravan park', 'tents|pitches|yurts|campfire|trails|rv|cabins'],
  'holiday-rental': [
    'holiday cottage|vacation rental|airbnb|beach house|holiday let|cabin rental|self-catering|cottage|villa|holiday home|cabin',
    'sleeps|per night|guests|bedrooms|hot tub|book direct',
  ],
  'travel-agency': [
    'travel agency|tour operator|travel agent|tours|safari|travel company|trip planner|safaris',
    'trips|itineraries|packages|destinations|flights|cruise|travel',
  ],
  'tour-guide': [
    'tour guide|walking tours|boat tours|kayak tours|food tours|guided tours|hiking guide|dive shop|dive center|fishing charter|boat trips|whale watching|city tours|scuba',
    'tour|guide|groups|hikes|kayak|boat|departures',
  ],
  'clothing-store': [
    'clothing store|boutique|fashion brand|clothing brand|thrift store|vintage store|shoe store|apparel|streetwear|clothes shop|fashion label|menswear|womenswear|sneaker store|vintage clothing|t-shirt shop',
    'clothes|dresses|shirts|sizes|collection|outfits|jeans|shoes|drop',
  ],
  jewelry: [
    'jewelry|jewellery|jeweler|jeweller|jewelry store|goldsmith|silversmith|watchmaker|jewelry shop',
    'rings|necklaces|earrings|silver|gold|engagement|bracelets|gems',
  ],
  florist: [
    'florist|flower shop|florists|plant shop|garden center|garden centre|plant nursery|flower farm',
    'flowers|bouquets|bouquet|arrangements|roses|plants|stems',
  ],
  'pet-shop': [
    'pet shop|pet store|dog groomer|dog grooming|pet grooming|kennel|doggy daycare|dog trainer|dog training|pet supplies|cattery|boarding kennel|aquarium shop|dog boarding',
    'dogs|cats|pets|grooming|treats|leash|puppy|nails',
  ],
  bookshop: [
    'bookshop|bookstore|book shop|book store|comic shop|stationery shop|publisher|record store|stationery|used books|indie press|vinyl shop',
    'books|titles|readings|authors|comics|notebooks|vinyl|records',
  ],
  furniture: [
    'furniture store|furniture maker|furniture|homeware|home decor|mattress store|antiques|antique shop|furniture shop|lighting store|rug store',
    'sofas|tables|chairs|oak|lamps|decor|beds',
  ],
  electronics: [
    'electronics store|computer store|phone store|gadget shop|camera store|electronics|hi-fi shop|game store|video game store',
    'laptops|phones|headphones|consoles|chargers|gadgets',
  ],
  cosmetics: [
    'cosmetics|skincare brand|soap maker|perfume shop|candle shop|handmade soap|beauty products|natural skincare|candles|skin care',
    'soaps|soap|creams|scents|fragrance|serum|balms|natural',
  ],
  'toy-store': ['toy store|toy shop|toys|baby store|board game store|game shop|hobby shop', 'kids|games|puzzles|dolls|wooden|baby'],
  'bike-shop': [
    'bike shop|bicycle shop|bike repair|bike store|cycle shop|bike rental|bicycle repair',
    'bikes|bicycle|tune-up|cyclists|e-bikes|rides',
  ],
  'building-materials': [
    'hardware store|building supplies|lumber yard|paint store|tile shop|ironmonger|timber merchant|glazier|tool shop',
    'tools|lumber|paint|tiles|nails|timber|glass',
  ],
  market: [
    'grocery|grocery store|farm shop|market|corner shop|health food store|delicatessen|greengrocer|cheese shop|cheesemonger|convenience store|supermarket|spice shop|zero waste shop|refill shop|farmers market|bodega|organic store',
    'produce|groceries|vegetables|fruit|cheese|organic|local',
  ],
  winery: [
    'winery|vineyard|wine shop|wine merchant|distillery|cidery|meadery|wine store',
    'wines|tasting|grapes|vintage|bottles|gin|cellar|spirits',
  ],
  brewery: ['brewery|craft brewery|brewpub|microbrewery|taproom', 'beer|ipa|taproom|pints|on tap|stout|lager|ales'],
  farm: [
    'farm|csa|ranch|orchard|beekeeper|honey|egg farm|dairy|stables|horse riding|riding school|organic farm|equestrian center|pick-your-own',
    'harvest|veg box|eggs|pasture|boxes|cattle|horses|bees|weekly box',
  ],
  artisan: [
    'handmade|pottery|ceramics|craft|weaver|woodworker|knitwear|leatherworker|crafts|pottery studio|potter|crochet|leather goods|handcrafted|ceramic studio|embroidery|maker',
    'mugs|bowls|clay|wool|leather|pieces|handwoven|kiln|yarn',
  ],
  shop: [
    'shop|store|online store|online shop|e-commerce|ecommerce|catalog|catalogue|etsy shop',
    'products|shipping|stock|wholesale|delivery|order',
  ],
  'auto-repair': [
    'auto repair|mechanic|garage|auto shop|body shop|tire shop|car repair|tyre shop|motorcycle repair|auto body|mot|auto parts|towing|tow truck|car mechanic|transmission shop|oil change',
    'brakes|oil|engine|tires|tyres|cars|servicing|vehicles|diagnostics|clutch',
  ],
  'car-wash': [
    'car wash|auto detailing|car detailing|detailing|valeting|mobile detailing|car valeting',
    'wash|wax|polish|interior|ceramic coating|detail',
  ],
  'car-dealer': [
    'car dealership|car dealer|used cars|car rental|motorcycle dealer|car hire|car sales|dealership|van hire',
    'cars|financing|test drive|vehicles|pre-owned|trade-in',
  ],
  plumber: [
    'plumber|plumbing|plumbers|drain cleaning|heating engineer|plumbing company|boiler repair|septic',
    'leaks|pipes|drains|boiler|water heater|toilet|taps',
  ],
  electrician: [
    'electrician|electrical contractor|electricians|electrical services|electrical',
    'wiring|panels|outlets|rewiring|lighting|ev charger|sockets',
  ],
  'air-conditioning': [
    'hvac|air conditioning|heating and cooling|ac repair|refrigeration|furnace repair',
    'heating|cooling|furnace|ac|ducts|heat pump',
  ],
  solar: ['solar|solar panels|solar installer|solar energy|solar company', 'panels|inverter|battery|kw|roof|bill'],
  cleaning: [
    'cleaning|cleaner|cleaners|house cleaning|maid service|carpet cleaning|window cleaning|cleaning service|cleaning company|janitorial|pressure washing|window cleaner|housekeeping|power washing|end of tenancy cleaning',
    'deep clean|homes|offices|move-out|carpets|windows|maids',
  ],
  'pest-control': ['pest control|exterminator|termite control', 'termites|rats|mice|bugs|roaches|ants|bed bugs'],
  construction: [
    'construction|builder|builders|general contractor|contractor|roofing|roofer|remodeling|renovations|handyman|bricklayer|kitchen remodeling|flooring|home improvement|loft conversions|paving|masonry|plasterer|tiler|concrete|roofers|drywall|home remodeling',
    'extensions|kitchens|bathrooms|roofs|decks|quotes|remodel|build|loft',
  ],
  painter: [
    'house painter|painting company|painter and decorator|painters|painter|decorators|house painting',
    'interior|exterior|paint|walls|wallpaper',
  ],
  carpentry: [
    'carpenter|joiner|carpentry|joinery|cabinet maker|woodworking|cabinetmaker|custom cabinets',
    'wood|cabinets|stairs|wardrobes|bespoke|oak',
  ],
  metalwork: [
    'welder|welding|metal fabrication|fence company|fencing|gates|blacksmith|machine shop|awnings',
    'steel|gates|railings|iron|fences|cnc',
  ],
  gardening: [
    'gardener|landscaping|landscaper|lawn care|gardening|tree service|tree surgeon|pool cleaning|pool service|arborist|landscape design|lawn mowing',
    'lawns|gardens|trees|hedges|mowing|patios|pools|irrigation',
  ],
  locksmith: ['locksmith|locksmiths|keys cut', 'locks|keys|lockout|safe|rekey|locked out'],
  moving: [
    'moving company|movers|removals|man and van|removal company|moving services|self storage|man with a van|storage units',
    'moves|packing|boxes|truck|van|storage',
  ],
  transport: [
    'courier|taxi|limo|shuttle|trucking|freight|airport transfers|haulage|chauffeur|minibus hire|delivery service|bus company|logistics|limousine|cab',
    'drivers|airport|deliveries|fleet|passengers|cargo|pickup',
  ],
  laundry: [
    'laundry|laundromat|dry cleaner|dry cleaners|launderette|dry cleaning|wash and fold|laundrette',
    'wash|fold|ironing|duvets|shirts|pickup',
  ],
  tailor: [
    'tailor|seamstress|alterations|dressmaker|cobbler|shoe repair|tailoring|bridal alterations|bespoke suits',
    'suits|hems|dresses|bespoke|zippers|fitting',
  ],
  'appliance-repair': [
    'appliance repair|washing machine repair|appliance service|refrigerator repair',
    'washers|dryers|ovens|fridges|dishwashers|repairs',
  ],
  'phone-repair': [
    'phone repair|cell phone repair|screen repair|iphone repair|mobile phone repair',
    'screens|battery|phones|tablets|cracked',
  ],
  'dog-walker': ['dog walker|dog walking|pet sitter|pet sitting|cat sitter|cat sitting', 'walks|dogs|cats|visits|leash'],
  printing: [
    'print shop|printing|printers|sign shop|screen printing|signage|embroidery shop|custom t-shirts|promotional products|trophies|print studio|letterpress',
    'banners|business cards|stickers|posters|flyers|t-shirts|mugs',
  ],
  coworking: [
    'coworking|co-working|shared office|serviced offices|coworking space|meeting rooms|virtual office|makerspace|hacker space',
    'desks|hot desk|meeting room|members|offices|wifi',
  ],
  blog: [
    'blog|newsletter|magazine|my blog|food blog|travel blog|online magazine|news site|substack',
    'posts|articles|essays|readers|recipes|subscribe|stories|writing',
  ],
  portfolio: ['portfolio|personal website|personal site|cv site|resume|online cv|my cv', 'projects|work|experience|career|skills'],
};
