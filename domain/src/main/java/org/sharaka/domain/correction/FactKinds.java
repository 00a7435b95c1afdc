package org.sharaka.domain.correction;

import static org.sharaka.domain.access.Permission.ASSESS;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;
import static org.sharaka.domain.access.Permission.WRITE_FUNDING;
import static org.sharaka.domain.access.Permission.WRITE_HANDOVERS;
import static org.sharaka.domain.access.Permission.WRITE_PARTNERS;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.correction.FactKind.InJournal;
import org.sharaka.domain.correction.FactKind.Member;
import org.sharaka.domain.correction.FactKind.Named;
import org.sharaka.domain.correction.FactKind.Writer;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.training.Training;

/**
 * Every kind of recorded fact that is corrected by a new entry. A test walks all aggregates, and fails for a fact that
 * is in none of these.
 */
public final class FactKinds {

    private static final String PARTNERS = "partners";
    private static final String PROJECTS = "projects";
    private static final String CENTRES = "centres";
    private static final String PAPER = "kind reference date >validUntil";

    /** Before a member whose days lie ahead by their nature. */
    private static final String AHEAD = ">";

    private static final Map<String, Member> TAKEOVER = by("act", "on=act.on document=paper successorId=to");

    private static final List<FactKind> ALL = new ArrayList<>();

    static {
        new Of(PARTNERS, Partner.class, WRITE_PARTNERS)
                .kind("end", "end", by("act", "on=act.on kind document successor"))
                .kind("papers", "onFile.papers.*", told("partner.documented", PAPER))
                .kind(
                        "experience",
                        "onFile.experience.*",
                        told("partner.documented", "field from until document=paper"));
        new Of("committee/memberships", Membership.class, WRITE_PARTNERS)
                .kind(
                        "",
                        "",
                        told("membership.taken membership.imported", ">since capacities"),
                        told("membership.ended", ">until=end.on"));
        new Of("pledges", Pledge.class, WRITE_FUNDING)
                .kind(
                        "",
                        "",
                        by(
                                "",
                                "amount=promise.terms.amount schedule=promise.terms.schedule"
                                        + " pledgedOn=promise.pledgedOn"));
        new Of("receipts", Receipt.class, WRITE_FUNDING)
                .kind("declaration", "declaration", by("act", "on=act.on document"));
        new Of("allocations", Allocation.class, WRITE_FUNDING)
                .kind("", "", by("", "amount=request.amount on=request.on"));
        new Of("payments", Payment.class, WRITE_FUNDING)
                .kind(
                        "",
                        "",
                        by(
                                "order.prepared",
                                "amount=order.amount document=order.document payee=order.payee"
                                        + " payeeId=order.entitled.partner title=order.entitled.title"),
                        by("approval.act", "approvedOn=approval.act.on"));
        ofProjects();
        new Of("agreements", Agreement.class, WRITE_PROJECTS)
                .kind("deed", "deed", told("agreement.drafted", "signedOn document=paper"))
                .kind(
                        "guarantees",
                        "guarantees.*",
                        told("agreement.guaranteed agreement.drafted", "amount document=paper"))
                .kind("milestones", "milestones.*", by("act", "on=act.on reason document=paper"))
                .kind("amendments", "amendments.*", by("act", "on=act.on what document=paper"))
                .kind("takeovers", "takeovers.*", TAKEOVER);
        new Of("conditions", Condition.class, WRITE_PROJECTS)
                .kind(
                        "",
                        "",
                        by("met.act", "on=met.act.on document=met.document"),
                        by(
                                "extension.act",
                                "extendedOn=extension.act.on >until=extension.until reason=extension.reason"
                                        + " decision=extension.document"),
                        by("set", "what who"));
        ofCentres();
        new Of("mandates", Mandate.class, WRITE_CENTRES)
                .kind("term", "term", told("mandate.drafted", ">from >until"))
                .kind("experience", "experience.*", told("mandate.drafted", "field from until document=paper"))
                .kind("papers", "papers.*", told("mandate.drafted mandate.documented", PAPER))
                .kind("signature", "signature", by("by", "on=by.on document=agreement"))
                .kind("notices", "notices.*", by("given", "on=given.on document=paper"))
                .kind(
                        "suspensions",
                        "suspensions.*",
                        by("set", "on=set.on reason"),
                        by("lifted", "resumedOn=lifted.on"))
                .kind("ending", "ending", by("by", "on=by.on reason"));
        new Of("support-plans", SupportPlan.class, WRITE_CENTRES)
                .kind("aid-papers", "aid.*.papers", told("plan.agreed", "agreement plan"))
                .kind(
                        "accounts",
                        "aid.*.accounts",
                        by("recorded", "on=recorded.on costs document"),
                        by(
                                "certificate.recorded",
                                "certifiedOn=certificate.recorded.on certificate=certificate.document"))
                .kind("justifications", "aid.*.justified.*", by("accepted", "on=accepted.on amount document"))
                .kind("refusals", "aid.*.refused.*", by("refused", "on=refused.on amount reason"))
                .kind("takeovers", "takeovers.*", TAKEOVER)
                .kind("deliveries", "grants.*", by("delivered", "on=delivered.on document=deliveryPaper"));
        new Of("support-plans", SupportPlan.class, WRITE_FUNDING)
                .kind("repayments", "aid.*.returned.*", by("recorded", "on=recorded.on amount document"));
        new Of("handovers", Handover.class, WRITE_HANDOVERS)
                .kind(
                        "deed",
                        "deed",
                        by(
                                "by",
                                "on=by.on deed assetList minutes staffList=passage.staffList"
                                        + " contracts=passage.contracts registration=passage.registration"
                                        + " freeOfCharge=passage.freeOfCharge publicUtility=passage.publicUtility"
                                        + " giftAuthorisation=passage.giftAuthorisation ownLand=passage.ownLand"
                                        + " ownerConsent=passage.ownerConsent"))
                .kind("takeovers", "takeovers.*", TAKEOVER)
                .kind("departures", "centres.*.left", by("act", "on=act.on reason"))
                .kind("visits", "visits.*", by("by", "on=by.on document=minutes"))
                .kind("use-statements", "statements.*", by("by", "on=by.on year document insurance"))
                .kind(
                        "dates",
                        "",
                        by("proposed", "proposed=proposed.on"),
                        by("first", "firstApproved=first.on"),
                        by("second", "approved=second.on"),
                        by("refused.act", "refused=refused.act.on"),
                        by("withdrawn.act", "withdrawn=withdrawn.act.on"),
                        by("closed", "closed=closed.on"));
        new Of("stepbacks", StepBack.class, WRITE_HANDOVERS)
                .kind(
                        "dates",
                        "",
                        by("opened", "opened=opened.on"),
                        by("notified", "notified=notified.on notice"),
                        by("curing", "curing=curing.on"),
                        by("plan.by", "planned=plan.by.on plan=plan.text >until=plan.until planDocument=plan.document"),
                        by("remedied.act", "remedied=remedied.act.on"),
                        by("reverted", "reverted=reverted.on inventory"));
    }

    private static void ofProjects() {
        new Of(PROJECTS, Project.class, WRITE_PROJECTS)
                .kind("milestones", "milestones.*", by("act", "on=act.on reason"))
                .kind("documents", "dossier.papers.*", told("project.documented", PAPER))
                .kind("reviews", "dossier.reviews.*", by("act", "on=act.on result remarks"))
                .kind(
                        "contracts",
                        "dossier.contracts.*",
                        told("project.contracted", "amount document=paper partnerId=contractor.partner"))
                .kind("bonds", "dossier.contracts.*.bonds.*", told("project.bonded", "amount document=paper purpose"))
                .kind("contract-takeovers", "dossier.contracts.*.takeovers.*", TAKEOVER)
                .kind("progress", "dossier.progress.*", by("act", "on=act.on percent photos remarks"))
                .kind(
                        "amendments",
                        "dossier.amendments.*",
                        by("prepared", "on=prepared.on what document=paper"),
                        by("approved", "approvedOn=approved.on"));
        new Of(PROJECTS, Delivery.class, WRITE_PROJECTS)
                .kind("notices", "lots.*.completions.*.notice", by("act", "on=act.on document"))
                .kind("visits", "lots.*.completions.*.visits.*", by("act", "by occupied remarks"))
                .kind("refusals", "lots.*.completions.*.refusal", by("act", "on=act.on reason makeAcceptable"))
                .kind("final-acceptances", "lots.*.completions.*.acceptance.end", by("act", "on=act.on documents"))
                .kind(
                        "reserves",
                        "reserves.*",
                        by("raised", "on=raised.on severity text place >deadline"),
                        by("lifting.act", "liftedOn=lifting.act.on evidence=lifting.evidence"));
    }

    private static void ofCentres() {
        new Of(CENTRES, Centre.class, WRITE_CENTRES)
                .kind("opening", "", told("centre.opened centre.registered", "on=opening"))
                .kind(
                        "papers",
                        "papers.*",
                        by(
                                "recorded",
                                "kind=paper.kind reference=paper.reference date=paper.date"
                                        + " >validUntil=paper.validUntil holderId=holder"));
        new Of(CENTRES, Premises.class, WRITE_CENTRES)
                .kind("titles", "titles.*", by("recorded", "instrument document reversionClause boardDecision"))
                .kind(
                        "reserves",
                        "reserves.*",
                        by("raised", "on=raised.on severity=defect.severity text=defect.text"),
                        by("lifting.act", "liftedOn=lifting.act.on evidence=lifting.evidence"))
                .kind(
                        "reserve-undertakings",
                        "reserves.*.undertakings.*",
                        by("recorded", "on=recorded.on by >due document"));
        new Of(CENTRES, Inventory.class, WRITE_CENTRES)
                .kind(
                        "assets",
                        "assets.*",
                        by(
                                "entered",
                                "on=entered.on kind=entry.kind description=entry.description value=entry.value"
                                        + " acquiredOn=entry.acquiredOn source=entry.source condition=entry.condition"
                                        + " critical=entry.critical origin=entry.origin"),
                        by(
                                "disposal.act",
                                "disposedOn=disposal.act.on disposalReason=disposal.reason consent=disposal.consent"))
                .kind("inventories", "counts.*", by("by", "on=by.on document=minutes lines=counted surplus"));
        new Of(CENTRES, Training.class, WRITE_CENTRES)
                .kind(
                        "people",
                        "people.*",
                        told("person.hired", "name=hired.name post=hired.post since=hired.since"),
                        by("left", "leftOn=left.on"))
                .kind("trainings", "sessions.*", by("planned", ">on=offer.on module=offer.module topic=offer.topic"))
                .kind("training-steps", "sessions.*.participants.*.steps.*", by("", "on"));
        new Of(CENTRES, Oversight.class, WRITE_CENTRES)
                .kind(
                        "statements",
                        "finances.statements.*",
                        by(
                                "approved",
                                "from=months.from until=months.until operatingCosts resources cashReserve"
                                        + " approvedOn=approved.on document"))
                .kind(
                        "budgets",
                        "finances.budgets.*",
                        by(
                                "approved",
                                ">from=months.from >until=months.until amount secured approvedOn=approved.on document"))
                .kind("commitments", "finances.commitments.*", by("given", "on=given.on document"))
                .kind(
                        "reports",
                        "reports.all.*",
                        by(
                                "submitted",
                                "on=submitted.on document=handed.document figures=handed.figures accounts=handed.accounts"),
                        by("acceptance", "acceptedOn=acceptance.on"),
                        by("sentBack.by", "returnedOn=sentBack.by.on reasons=sentBack.reasons"))
                .kind(
                        "incidents",
                        "incidents.all.*",
                        by("began", "on=began.on kind text document"),
                        by("ended", "endedOn=ended.on"))
                .kind(
                        "consultations",
                        "consultations.held.*",
                        by("held", "on=held.on group participants points minutes"))
                .kind(
                        "complaints",
                        "consultations.complaints.*",
                        by("received", "receivedOn=received.on channel text"),
                        by("answer.by", "answeredOn=answer.by.on answer=answer.text"))
                .kind("satisfaction", "consultations.surveys.*", by("made", "on=made.on asked answered satisfied"));
        new Of(CENTRES, Oversight.class, ASSESS)
                .kind(
                        "findings",
                        "findings.all.*",
                        by("raised", "on=raised.on severity source text"),
                        by("closure.by", "closedOn=closure.by.on evidence=closure.evidence"))
                .kind("finding-plans", "findings.all.*.plans.*", by("by", "on=by.on text >due document"));
    }

    private FactKinds() {}

    /** {@return every kind; in the order of the rulebook} */
    public static List<FactKind> all() {
        return List.copyOf(ALL);
    }

    /**
     * A kind.
     *
     * @param root the list that its owner is in
     * @param name as addresses write it
     * @return nothing where there is none
     */
    public static Optional<FactKind> find(String root, String name) {
        return ALL.stream()
                .filter(kind -> kind.root().equals(root) && kind.name().equals(name))
                .findFirst();
    }

    /** Members whose writer an act within the fact names. */
    private static Map<String, Member> by(String act, String members) {
        return members(new Named(path(act)), members);
    }

    /** Members whose writer the journal names, in an entry of one of these actions. */
    private static Map<String, Member> told(String actions, String members) {
        return members(new InJournal(Set.of(actions.split(" "))), members);
    }

    private static Map<String, Member> members(Writer writer, String members) {
        Map<String, Member> all = new LinkedHashMap<>();
        for (String member : members.split(" ")) {
            boolean ahead = member.startsWith(AHEAD);
            String[] named = member.substring(ahead ? AHEAD.length() : 0).split("=");
            all.put(named[0], new Member(path(named[named.length - 1]), writer, ahead));
        }
        return all;
    }

    private static List<String> path(String place) {
        return place.isEmpty() ? List.of() : Arrays.asList(place.split("\\."));
    }

    /** The kinds of facts of one aggregate, which one right writes. */
    private record Of(String root, Class<?> holder, Permission right) {

        @SafeVarargs
        final Of kind(String name, String place, Map<String, Member>... parts) {
            Map<String, Member> members = new LinkedHashMap<>();
            for (Map<String, Member> part : parts) {
                members.putAll(part);
            }
            ALL.add(new FactKind(root, name, holder, right, place, members));
            return this;
        }
    }
}
