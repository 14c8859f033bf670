/** Where customers are sent and whom replies blame: firms, desks and people outside the agent's own hands. */
import { group, type Shown } from "./group.ts";

const FIRMS =
  "bank, issuer, card issuer, card company, card provider, card people, insurer, insurance company, insurance provider, landlord, manufacturer, maker, seller, retailer, shop, store, branch, airline, airport, hotel, hostel, school, council, employer, pharmacy, pharmacist, courier, carrier, shipper, shipping company, delivery company, delivery people, delivery service, delivery driver, delivery partner, freight company, freight forwarder, post office, postal service, royal mail, post, paypal, apple, google, amazon, microsoft, ebay, stripe, klarna, visa, mastercard, dhl, ups, fedex, usps, dpd, hermes, evri, uber, app store, play store, developer, developers, vendor, vendors, supplier, suppliers, wholesaler, merchant, dealer, dealership, garage, mechanic, organiser, organisers, organizer, organizers, promoter, venue, festival, box office, operator, network, network provider, isp, internet provider, broadband provider, phone company, energy supplier, energy company, utility company, power company, water company, lender, mortgage lender, broker, agency, letting agent, letting agents, managing agent, travel agent, travel agency, estate agent, property manager, housing association, university, college, faculty, registrar, clinic, hospital, surgery, vet, dentist, doctor, gp, ombudsman, embassy, consulate, ministry, customs, tax office, police, court, restaurant, kitchen, contractor, subcontractor, installer, fitter, builder, partner, partner company, partners, payment provider, payment processor, processor, gateway, payment gateway, third party, third-party, marketplace, platform, hosting company, host, web host, registry, registrar, scheme, gym, studio, salon, theatre, cinema, museum, factory, brand, rental company, leasing company, removal firm, recruiter, accountant, solicitor, regulator, utility, city";
const DESKS =
  "billing, accounts, accounting, finance, payroll, sales, marketing, legal, hr, i.t, it department, tech support, technical support, customer service, customer services, customer support, customer care, support team, reception, front desk, help desk, helpdesk, service desk, call centre, call center, head office, headquarters, hq, returns, claims, complaints, warranty, admissions, logistics, dispatch, warehouse, depot, department, dept, team, office, desk, division, section, people over at, relevant department, concerned department, concerned team, concerned person, relevant team, hotline, helpline, colleagues, manager, supervisor, owner, provider, company, firm, management, security, compliance, procurement, engineering, repairs, parts, fraud team, bookings, reservations, membership, housekeeping, maintenance, facilities, parent company";
const PEOPLE =
  "shop fella, store fella, sales fella, delivery fella, warehouse fella, store bloke, shop bloke, sales bloke, delivery bloke, store guy, shop guy, delivery guy, warehouse guy, store lady, shop lady, warehouse lot, sales lot, accounts lot, server lot, network lot, driver, drivers, picker, packer, colleague, colleagues, agent, rep, cleaner, temp, apprentice, trainee, intern, night shift, day shift, previous shift, last shift, morning shift, night team, day team, weekend team, sales team, salesperson, salesman, sales rep, other department, other team, other branch, other store, previous agent, last agent, other agent, another agent, another team, another department, technician, engineer, plumber, electrician, engineers, technicians, developers, nurse, chef, waiter, receptionist, predecessor, staff, contractors, guys, lads, crew, fitters, installers, someone in, someone at, someone on, somebody in, whoever, chatbot, bot, old owners, previous owner, previous owners, tenant, neighbour, neighbor, postman, postie, mailman, dispatcher, adviser, advisor, franchisee, caretaker, promoters, marketing people, sales people, booking people";
const MACHINES =
  "system, systems, computer, computers, software, app, algorithm, website, portal, server, program, programme, machine, till, database, crm, script, engine, booking engine, booking system, tool, update, plugin, plug-in, browser, scanner, printer, ai, automation, filter, model, integration, api, screen, terminal, data centre, network, line owner";

const entries = (list: string): string[] => list.split(",").map((entry) => entry.trim());
const possessive = (list: string): string =>
  entries(list)
    .map((entry) => (entry.endsWith("s") ? `${entry}'` : `${entry}'s, ${entry}s`))
    .join(", ");

export const PARTIES = {
  /** A firm or desk that a customer could be told to turn to. */
  elsewhere: group(FIRMS, DESKS),
  firm: group(FIRMS),
  /** Whoever sat in the agent's chair or nearby, and can be blamed unheard. */
  scapegoat: group(
    "predecessor, trainee, temp, apprentice, intern, other shift, previous shift, last shift, night shift, day shift, morning shift, other branch, other store, other team, other department, other agent, previous agent, last agent, another agent, earlier agent, last person, previous person, person before me, lady before me, guy before me, old owners, previous owners, previous owner, old team, new starter, new guy, new girl, newbie, sales guy, sales rep, salesman, sales lady, weekend staff, night staff, shop floor people, colleague upstairs, people upstairs, marketing people, sales people, old management, previous management, old provider, old system, chatbot",
  ),
  machine: group(MACHINES),
  /** Whoever else a failure can be put down to. */
  culprit: group(FIRMS, DESKS, PEOPLE, MACHINES),
  "culprit.poss": group(
    possessive(FIRMS),
    possessive(DESKS),
    possessive(PEOPLE),
    possessive(MACHINES),
    "their, his, her, someone else's, somebody else's",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  elsewhere: {
    examples: ["Ask your [bank].", "Try the [front desk]."],
    nearMisses: ["Ask your mum.", "Try the front door."],
  },
  firm: {
    examples: ["Ask the [airline].", "Call [royal mail]."],
    nearMisses: ["The air is cold.", "Call me."],
  },
  scapegoat: {
    examples: ["The [trainee] did it.", "The [night shift] lost it."],
    nearMisses: ["The train was late.", "A shift at night."],
  },
  machine: {
    examples: ["The [system] did it.", "The [booking engine] froze."],
    nearMisses: ["I did it.", "The boat's motor froze."],
  },
  culprit: {
    examples: ["The [driver] lost it.", "The [till] was slow."],
    nearMisses: ["The drive was long.", "The tile is loose."],
  },
  "culprit.poss": {
    examples: ["It's the [courier's] fault.", "It's [someone else's] job."],
    nearMisses: ["It's our fault.", "Someone came."],
  },
};
