import type { Matcher } from '../../packs/pack.ts';
import { anyOf, near, terms } from './topic.ts';

/** How a post speaks of the writer's own work: people, places, times and things. */

/** Those who decide at work, by names that mean hardly anybody else. */
export const bosses: readonly string[] = terms(`
  my boss*, our boss*, the boss, the bosses, boss says, boss said, boss told, my manager*,
  our manager*, the manager, managers, new manager*, management, line manager*, my supervisor*,
  our supervisor*, the supervisor, supervisors, shift lead*, shift manager*, team lead,
  team leader*, the foreman, the gaffer, head office, head of department, our leadership, the leadership,
  leadership team, leadership says, leadership said, leadership told, leadership wants, our ceo,
  the ceo, executives, the execs, our execs, our director*, the directors, our board,
  human resources, my company, our company, my employer*, our employer*, employers, our owner*,
  the higher-ups, ward manager, ward sister, our headteacher, head chef, our editor,
  the editor-in-chief, the dean, provost, vice-chancellor, the agency, temp agency, my agency,
  the contractor, store manager, area manager, regional manager, duty manager, site manager,
  project manager, our principal, chief executive, sergeant, sjefen, sjefane, sjefene, sjæfen,
  mellomleder*, lederen min, lederen vår, lederne våre, leiaren min, leiaren vår, leiarane våre,
  lederen på, lederne på, ledelsen, toppledelsen, leiinga, toppleiinga, konsernledelsen,
  konsernleiinga, konsernsjef*, toppsjef*, direktøren vår, direktørene, administrerende,
  hovedkontoret, hovudkontoret, arbeidsgiver*, arbeidsgjevar*, firmaet vårt, selskapet vårt,
  bedriften min, bedriften vår, rektoren vår, rektoren min, avdelingsleder*, avdelingsleiar*,
  skiftleder*, skiftleiar*, formannen, driftsleder*, driftsleiar*, kjøkkensjefen, butikksjefen,
  daglig leder, dagleg leiar, personalsjef*, personalavdeling*, sjefredaktøren, bemanningsbyrå*,
  vikarbyrå*, enhetsleder*, einingsleiar*, teamleder*, teamleiar*, regionsjef*, områdesjef*,
  driftssjef*, prosjektleder*, kommunalsjef*, kommunedirektør*, rådmannen, administrasjonen,
  eierne våre, sjef
`);

/** Those who work, in trades where the public is served or things are made. */
export const workers: readonly string[] = terms(`
  nurse, nurses, carer, carers, care worker*, healthcare assistant*, hcas, midwife, midwives,
  junior doctor*, resident doctor*, paramedic, paramedics, porters, cleaner, cleaners, teachers,
  teaching assistant*, lecturers, delivery driver*, bus driver*, lorry driver*, drivers, courier,
  couriers, riders, picker, pickers, packers, cooks, waiters, waitresses, bartenders, baristas,
  cashier*, shop assistant*, security guard*, prison officer*, technicians, warehouse worker*,
  apprentice, apprentices, trainees, interns, agency worker*, agency nurse*, temps, developers,
  devs, testers, deckhand*, seafarers, crew, staff, employee*, workers, colleague, colleagues,
  coworker*, co-worker*, workmate*, new starter*, social worker*, firefighter*, freelancers,
  postdoc*, phd students, adjunct*, kitchen porter*, housekeepers, baggage handler*, sub-editor*,
  call handlers, call handler, ward clerk*, canteen worker*, zero-hours, my team, our team,
  pleier*, pleiar*, sykepleier*, sjukepleiar*, helsefagarbeider*, helsefagarbeidar*,
  hjelpepleier*, jordmødre, ambulansearbeider*, portør*, renholder*, reinhaldar*, lærerne,
  lærarane, fagarbeider*, fagarbeidar*, sjåførene, sjåførane, bussjåfør*, sykkelbud, plukker*,
  plukkar*, kokkene, kokkane, servitør*, butikkmedarbeider*, butikkmedarbeidar*, vektere,
  vektarar, fengselsbetjent*, montør*, lærling*, praktikant*, vikar, vikarer, vikarar, innleide,
  utviklere, utviklarar, testere, testerne, ansatte, ansatt, tilsette, tilsett, medarbeider*,
  medarbeidar*, kollega*, kolleger, kollegene, arbeidskamerat*, mannskapet, sesongarbeider*,
  sesongarbeidar*, brannfolk, barnehagelærer*, barnehagelærar*, stipendiat*, kundebehandler*,
  gutta på, jentene på, folka på, folk på gulvet, arbeiderne, arbeidarane, arbeidsfolk,
  teamet mitt, teamet vårt
`);

/** Where, when and with what work is done, in words that are seldom used at home. */
export const places: readonly string[] = terms(`
  at work, my work, my job, our job, this job, on the job, workplace, where i work,
  where we work, place i work, i work at, i work in, i work for, shift, shifts, rota, rotas,
  roster, rostered, on nights, night team, night shift*, day shift*, our department,
  my department, standup, warehouse*, depot, loading bay*, loading dock*, goods-in, factory,
  our plant, at the plant, assembly line, production line, our line, the line, on site,
  building site, construction site, our site, shop floor, our shop, our store, tills, checkout*,
  stockroom, our kitchen, walk-in, the pass, front desk, back of house, front of house,
  housekeeping, ward, wards, a&e, icu, resus, our unit, care home*, nursing home*, residents,
  patients, service users, my class, our class, our school, my school, pupils, our nursery,
  lecture hall, faculty, our lab, prison, on the wing, custody suite, our station, control room,
  dispatch, call centre, call center, contact centre, service desk, helpdesk, support desk,
  newsroom, night desk, our branch, our van*, my van, company van*, work van, my cab, forklift*,
  our ship, on board, rig, offshore, galley, turbine*, our customers, passengers, parcels, drops,
  my route, my round, my contract, our contract*, probation, notice period, appraisal,
  performance review*, payslip*, employer, på jobb, på jobben, på arbeid, på arbeidet,
  jobben min, jobben vår, denne jobben, jobba mi, arbeidsplass*, der jeg jobber, der vi jobber,
  der eg jobbar, der me jobbar, jeg jobber på, jeg jobber i, eg jobbar på, eg jobbar i,
  hos oss på, avdelinga, avdelingen, på vakt, vaktene, vakta, vakten, skiftet, skifta,
  nattskift*, dagskift*, turnus*, nattevakt*, nattvakt*, dagvakt*, kveldsvakt*, på natt,
  på natta, nattlaget, kontorlandskap*, landskapet på, lageret, terminalen, varemottak*,
  fabrikken, anlegget, på verkstedet, verkstedet vårt, linja, produksjonslinja, byggeplass*,
  stillaset, butikken vår, i butikken, i kassa, kjøkkenet vårt, på kjøkkenet, kjølerom*,
  oppvasken på, på sykehuset, på sjukehuset, sykehuset vårt, sjukehuset vårt, sykehjem*,
  sjukeheim*, omsorgsbolig*, bofellesskap*, sengepost*, akuttmottak*, intensiven, beboere,
  beboerne, beboera, bebuarar, bebuarane, pasienter, pasientene, pasientar, pasientane,
  pasientan, elevene våre, elevane våre, barnehagen vår, skolen vår, skulen vår, fengselet,
  på sentralen, kontrollrom*, kundeservice, kundesenter*, telefonsentral*, redaksjonen,
  nattdesk*, filialen vår, varebil*, firmabil*, vogntog*, trailer*, truckfører*, gaffeltruck*,
  trucken, om bord, ombord, riggen, fiskemottak*, slakteri*, oppdrettsanlegg*, kundene våre,
  kundane våre, passasjerene, kontrakten, prøvetid*, oppsigelsestid*, oppseiingstid*,
  medarbeidersamtale*, uniform*, arbeidstøy, arbeidsklede, stillinga mi, stillingen min,
  fast stilling, fast stillinga, midlertidig, mellombels, universitetet, instituttet vårt,
  fakultetet
`);

/** Every way to speak of one's own work. */
export const work: Matcher = anyOf(bosses, workers, places);

const few = terms(`
  one, two, three, four, five, 1, 2, 3, 4, 5, en, én, ein, ei, to, tre, tri, fire, fem
`);

const hands = terms(`
  nurse, nurses, carer, carers, teacher, teachers, adult, staff, people on, on shift, on duty,
  on nights, on the ward, on the floor, on tonight, on today, doctor, doctors, porter, porters,
  cook, cooks, chef, chefs, waiter, waiters, waitress, bartender, guard, guards, officers,
  driver, drivers, cleaner, cleaners, paramedic, paramedics, midwife, midwives, technician,
  technicians, pickers, cashier, receptionist, handler, handlers, operator, operators, assistant,
  assistants, lifeguard, lifeguards, crew, deckhands, librarian, social worker, social workers,
  agent, agents, pairs of hands, av oss på, på vakt, på jobb, på skift, på natt, på natta,
  på nattevakt, på avdelinga, på avdelingen, på post, på kjøkkenet, på lageret, i kassa,
  sykepleier, sykepleiere, sjukepleiar, sjukepleiarar, pleier, pleiere, pleiarar, lærer, lærere,
  lærar, lærarar, voksen, vaksen, ansatt, ansatte, tilsette, lege, leger, legar, assistent,
  assistenter, assistentar, kokk, kokker, kokkar, servitør, servitører, vekter, vektere, betjent,
  betjenter, renholder, renholdere, reinhaldar, jordmor, jordmødre, montør, montører, portør,
  matroser, badevakt, badevakter, bibliotekar, operatør, operatører, hender
`);

/** How few are there to do the work: "one nurse", "to på vakt", "alone on nights". */
export const fewHands: Matcher = {
  any: [
    near(hands, few, 0),
    {
      terms: terms(`
        just me, only me, me and an agency, me and one, alone on, on my own on, on my own with,
        by myself on, alone with, single-handed, lone worker, lone working, bare meg på,
        bare meg og, berre meg, bære mæ, aleine på, alene på, åleine på, alene med, aleine med,
        åleine med, jeg og en vikar, eg og ein vikar, alenevakt*, aleinevakt*, alenearbeid*,
        aleinearbeid*
      `),
    },
  ],
};

/** What the work is done for, as it is counted: beds, pupils, tables. */
export const loads: readonly string[] = terms(`
  beds, residents, patients, kids, children, pupils, students, toddlers, babies, tables, covers,
  guests, floors, tickets, calls, passengers, tills, wards, parcels, drops, orders, inmates,
  prisoners, stores, shops, essays, cases, machines, trolleys, ambulances, swimmers, senger,
  seng, senge, beboere, bebuarar, beboera, pasienter, pasientar, pasienta, pasientan, unger,
  ungar, onga, barn, elever, elevar, babyer, bord, kuverter, gjester, gjestar, etasjer, etasjar,
  saker, samtaler, samtalar, passasjerer, passasjerar, kasser, avdelinger, avdelingar, pakker,
  pakkar, ordrer, ordrar, innsatte, innsette, butikker, maskiner
`);
