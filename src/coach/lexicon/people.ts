/** Who is meant: the agent's side, the customer, colleagues and third parties. */
import { group, type Shown } from "./group.ts";

export const PEOPLE = {
  we: group("i, we"),
  us: group("me, us"),
  our: group("my, our"),
  team: group(
    "team, department, colleague, colleagues, manager, supervisor, specialist, specialists, engineer, engineers, technician, warehouse, support, billing, finance, accounts, logistics, dispatch, courier, carrier, office, branch, depot, management, staff, agent, representative, unit, desk",
  ),
  /** People in general, for what they are said to do or not to do. */
  crowd: group(
    "people, ppl, folk, folks, guests, customers, those, users, members, residents, passengers, colleagues, candidates, parents, drivers, riders, travellers, travelers, patients, clients, owners, tenants, buyers, shoppers, players, hosts, sellers, firms, students, applicants, households, subscribers, executors, heirs, patrons, anyone, admins, callers, visitors, cardholders, account holders",
  ),
  "third-party": group(
    "courier, carrier, driver, supplier, manufacturer, vendor, bank, postal service, post office, royal mail, dhl, ups, fedex, usps, hermes, evri, dpd, system, computer, software, app, algorithm, airline, landlord, contractor, subcontractor, partner, provider, developer, warehouse, previous agent, colleague, other department, website, portal, marketplace, payment provider, network, installer, third party",
  ),
  product: group(
    "parcel, package, order, item, items, delivery, shipment, product, refund, replacement, payment, invoice, bill, account, booking, reservation, subscription, coat, shoes, device, phone, laptop, router, card, email, message, ticket, appointment",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  crowd: {
    examples: ["Most [people] read it.", "[Account holders] must sign."],
    nearMisses: ["A person came.", "The account is open."],
  },
  we: {
    examples: ["[We] sent it.", "[I] sent it."],
    nearMisses: ["They sent it.", "Send it to us."],
  },
  us: {
    examples: ["Send it to [us].", "Tell [me]."],
    nearMisses: ["We know.", "I know."],
  },
  our: {
    examples: ["It was [our] fault.", "It was [my] fault."],
    nearMisses: ["It was your fault.", "Mine was it."],
  },
  team: {
    examples: ["The [warehouse] has it.", "Our [engineer] comes."],
    nearMisses: ["The house has it.", "Our engine runs."],
  },
  "third-party": {
    examples: ["The [courier] has it.", "The [post office] has it."],
    nearMisses: ["The cursor blinks.", "The office has it."],
  },
  product: {
    examples: ["The [parcel] left.", "Your [booking] stands."],
    nearMisses: ["The person left.", "Your book is here."],
  },
};
