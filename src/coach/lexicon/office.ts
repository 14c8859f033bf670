/** The language of offices and files: phrases that nobody says aloud. */
import { group, type Shown } from "./group.ts";

export const OFFICE = {
  /** Legal and official words that leave a reader outside. */
  officialese: group(
    "hereby, herewith, hereon, herein, hereto, hereof, hereinafter, hereunder, thereof, therein, thereto, thereunder, henceforth, forthwith, aforementioned, aforesaid, above-mentioned, abovementioned, above-referenced, pursuant, notwithstanding, perusal, remittance, disbursement, disbursements, actioned, ultimo, cognisance, cognizance, inadmissible, requisite, deprovisioned, instanter, heretofore, vide, whereupon, inter alia, therefor, therewith, whereof, ascertained, furnished, effected",
    "in receipt of, without prejudice, absent any, out of scope of, set to resolved, resolved status, sphere of responsibility, subsequent to, prior to commencement, upon receipt of, upon completion of, upon perusal, in respect of, in the event that, in the event of, in the absence of, for the avoidance of doubt, notwithstanding the, the foregoing, sub judice, null and void, the said, said item, said fee, said amount, said amt, stands approved, stands credited, stands cancelled, stands rejected, deemed, is deemed, are deemed, as regards, duly noted, duly considered, duly completed, duly received, duly processed, duly signed, duly filled, the captioned, captioned subject, captioned matter, the undersigned, inst, at your disposal, is outstanding and payable, is attributable to, incumbent upon, is desirous, are desirous, are constrained, be constrained, vested in, set forth, in furtherance of, competent department, competent authority, concerned department, concerned dept, under active consideration, under consideration by, a determination has been made, is subject to verification, substantiating evidence, the claimant, the beneficiary, substantiate the, the particulars, ready reference, the same has been, same has been forwarded, same shall be, avail yourself, avail of, remedial measures, remedial works, above referenced, shall be effected, shall be remitted, be effected, render the agreement, as outlined in our prior correspondence, prior correspondence, in order to facilitate, must be facilitated, be facilitated by",
  ),
  /** Words of contracts and registers. */
  contract: group(
    "remitted, adjudication, adjudicated, indemnity, novation, rescission, forbearance, consignee, consignment note, statutory, levy, levies, necessitate, necessitates, necessitated, presently, until such time, via this channel, via that channel, via the appropriate channel, via the official channel, via the correct channel, quantum, substantiated, attestation, attested, indicia, countermand, ambit, remit of, subsist, subsists, abate, abates, time-barred, limitation period, void ab initio, ab initio, inter partes, hereafter, prescribed manner, contingent upon, contingent on, irrespective of, without regard to, save where, save for, constitutes, constitute, evidencing, representations, disposition, dispositions, in accordance with, in line with the, in conformity with, in consonance with, in terms of clause, in duplicate, in triplicate, pending receipt, pending verification, pending discharge, pending clearance, pending completion, upon expiry, upon submission, upon availability, upon presentation, upon satisfactory, upon the expiry, upon production, effluxion, ensue, ensues, ensuing, lodgement, triaged, re-verification, verification hold, proration, ring-fenced, remittances, outstanding liability, under advisement, in abeyance, modalities, non-conformity, pre-commencement, hereditament, computed, liaise, propagates, supersedes, indexation, delegated authority, eligibility parameters, eligibility criteria, risk parameters, phytosanitary, egress, ingress, peril, covenant, appointment particulars, assignee, designation, designations, entitlement, entitlements, accrue, accrues, liability regime, service level, service levels, business unit, operational requirements, level of authority, competent registrar, competent office, in situ, subject to satisfactory, subject to availability of, non-retrospective",
  ),
  /** Formal phrases that are polite at home in some offices; a nudge at most. */
  "office-courtesy": group(
    "be advised, be informed, be guided, be notified, please be aware that, do the needful, do needful, intimate us, intimate you, be intimated, kind notice, kind perusal, kind attention, your good self, your good office, your goodself, your esteemed, ur esteemed, oblige us, and oblige, revert back, revert to us, revert to me, revert at, revert asap, revert with, revert in, at the earliest, at your earliest convenience, at ur earliest convenience, kindly revert, kindly acknowledge, kindly note the same, kindly furnish, kindly adv, kindly intimate, kindly treat, kindly peruse, kindly submit, kindly be, kindly arrange to, note the same, receipt of the same, find enclosed, find attached herewith, find enclosed herewith, enclosed please find, attached please find, wish to inform you, beg to inform you, wish to advise you, wish to notify you, this is to inform, this is to notify, this is to advise, this is to confirm, this serves to notify, this serves to inform, bring to your notice, bring to your attention that, with reference to your, with ref to, with regard to the above, with regards to the above, with regard to your, further to your, regarding the above, in relation to your submission, thanking you in anticipation, we refer to your, require further assistance, require any further assistance, require additional assistance, require further clarification, advise as follows, note the following, furnish us, furnish the, furnish ur, acknowledge receipt, hesitate to correspond, your correspondence, your communication dated, under process, your representation, utilise, utilize, is requested to, are requested to",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  officialese: {
    examples: ["The form is [hereby] void.", "We are [in receipt of] it."],
    nearMisses: ["Here by the door.", "The receipt is attached."],
  },
  contract: {
    examples: ["It is [contingent upon] proof.", "Fees [accrue]."],
    nearMisses: ["It's a contest.", "A crew of two."],
  },
  "office-courtesy": {
    examples: ["Please [be advised].", "We [utilise] it."],
    nearMisses: ["We advise you.", "The utility bill."],
  },
};
