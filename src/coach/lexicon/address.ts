/** Words that address a kind of person in place of a person: "Dear customer". */
import { group, type Shown } from "./group.ts";

export const ADDRESS = {
  category: group(
    "customer, customers, cust, client, clients, user, users, guest, guests, subscriber, subscribers, member, members, cardholder, cardholders, policyholder, policyholders, tenant, tenants, resident, residents, occupier, occupant, homeowner, homeowners, householder, leaseholder, leaseholders, patient, patients, passenger, passengers, traveller, traveler, travellers, travelers, shopper, shoppers, buyer, buyers, seller, sellers, merchant, merchants, vendor, supplier, consumer, consumers, recipient, recipients, applicant, applicants, candidate, student, students, learner, parent, parents, guardian, guardians, employee, employees, colleague, staff, taxpayer, donor, donors, supporter, patron, patrons, player, players, gamer, gamers, owner, owners, driver, drivers, rider, riders, visitor, visitors, viewer, viewers, reader, readers, investor, investors, sir, sirs, madam, madame, ma'am, maam, mam, sir/madam, sir/ma'am, sirs/madams, madam/sir, sir/mam, beneficiary, insured, borrower, claimant, complainant, attendee, attendees, participant, delegate, holder, partner, partners, friend, citizen, fan, fans, lover, lovers, enthusiast, stranger, community, user/customer, cardmember, depositor",
    "account holder, account holders, acct holder, account owner, policy holder, policy holders, card holder, card member, ticket holder, ticket holders, pass holder, season ticket holder, bill payer, home owner, loyal customer, user id, business owner, property owner, licence holder",
  ),
} as const;

export const EXAMPLES: Record<string, Shown> = {
  category: {
    examples: ["Dear [customer],", "Dear [account holder],"],
    nearMisses: ["Dear Maria,", "The accounts are closed."],
  },
};
