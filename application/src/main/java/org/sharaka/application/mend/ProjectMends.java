package org.sharaka.application.mend;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.Visit;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.project.EffectivenessReview;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/** What mends the checks of the steps of a project: agreement, start, acceptance, final acceptance. */
final class ProjectMends {

    /** By family and reason, else by family alone. */
    private static final Map<String, BiFunction<ProjectMends, Check, Optional<Mend>>> BY_RULE = Map.ofEntries(
            entry("review.complete", ProjectMends::brief),
            entry("review.complete.missing", (one, check) -> one.review()),
            entry("agreement.effectiveness", (one, check) -> one.review()),
            entry("agreement.programmed", ProjectMends::brief),
            entry("agreement.terms", (one, check) -> one.terms()),
            entry("agreement.party.missing", (one, check) -> one.deed()),
            entry("agreement.party.person", (one, check) -> one.deed()),
            entry("agreement.party.inactive", (one, check) -> one.ofParty(MendAct.REACTIVATE_PARTNER)),
            entry("agreement.party.fail", (one, check) -> one.seat()),
            entry("agreement.committed", ProjectMends::pledge),
            entry("agreement.committed.missing", (one, check) -> one.budget()),
            entry("agreement.signed", (one, check) -> one.deed()),
            entry("agreement.signed.future", (one, check) -> one.step(dayOf(check.actual(), one.on))),
            entry("agreement.signed.held", (one, check) -> one.resume()),
            entry("agreement.signed.conflict", (one, check) -> one.step(one.on)),
            entry("works.funded", ProjectMends::funds),
            entry("works.funded.missing", (one, check) -> one.budget()),
            entry("works.permits", ProjectMends::papers),
            entry("acceptance.visit", (one, check) -> one.visit(check)),
            entry("acceptance.visit.warn", (one, check) -> one.step(one.on)),
            entry("acceptance.visit.notice", (one, check) -> one.notice()),
            entry("acceptance.ready", ProjectMends::ready),
            entry("acceptance.ready.items", (one, check) -> one.step(one.on).map(mend -> mend.bringing("/items"))),
            entry("acceptance.documents", ProjectMends::handedIn),
            entry("acceptance.assignment", ProjectMends::handedIn),
            entry("acceptance.lot", (one, check) -> one.visit(check)),
            entry("acceptance.blocking", ProjectMends::lift),
            entry("guarantee.reserves", ProjectMends::lift),
            entry("guarantee.elapsed", (one, check) -> one.step(dayOf(check.required(), one.on))),
            entry(
                    "guarantee.elapsed.missing",
                    (one, check) -> Optional.of(Mend.on(MendAct.ACCEPT_PROVISIONALLY, one.on, one.id()))),
            entry("works.settlement", (one, check) -> one.step(one.on).map(mend -> mend.bringing("/settlement"))));

    private static final Map<String, String> POINTS = Map.of(
            "BENEFICIARIES", "/beneficiaries",
            "CAPACITY", "/capacity",
            "FUTURE_MANAGER", "/plannedManagerId",
            "LAND_INSTRUMENT", "/landInstrument",
            "NEED", "/need",
            "OPERATING_BUDGET", "/operatingBudget");

    private final Stores stores;
    private final Project project;
    private final long version;
    private final LocalDate on;
    private final Optional<Agreement> agreement;

    ProjectMends(Stores stores, ProjectId id, LocalDate on) {
        this.stores = stores;
        Versioned<Project> read = stores.of(Projects.class).get(id);
        this.project = read.value();
        this.version = read.version();
        this.on = on;
        this.agreement = stores.of(Agreements.class).current(id).map(Versioned::value);
    }

    /** Whether a reason of a rule is mended by what this class knows. */
    static boolean knows(String family, String reason) {
        return BY_RULE.containsKey(family + "." + reason) || BY_RULE.containsKey(family);
    }

    Optional<Mend> mend(Check check) {
        String family = check.rule().family();
        BiFunction<ProjectMends, Check, Optional<Mend>> rule =
                BY_RULE.getOrDefault(family + "." + check.reason(), BY_RULE.get(family));
        return rule == null ? Optional.empty() : rule.apply(this, check);
    }

    private String id() {
        return project.id().value();
    }

    private Mend here(MendAct act) {
        return Mend.on(act, on, id());
    }

    private Mend changed() {
        return Mend.to(MendAct.CHANGE_PROJECT, on, id()).of(version);
    }

    private Optional<Mend> step(LocalDate day) {
        return Optional.of(Mend.on(MendAct.THE_STEP, day.isAfter(on) ? day : on));
    }

    private static LocalDate dayOf(Reading reading, LocalDate other) {
        return reading instanceof Reading.Day day ? day.value() : other;
    }

    /** How much an amount is short of what is required, where a check compares amounts. */
    private static Money lacking(Check check) {
        return amount(check.required()).minus(amount(check.actual()));
    }

    private static Money amount(Reading reading) {
        return reading instanceof Reading.Percent ratio
                ? ratio.amounts().map(Reading.Amounts::part).orElse(Money.ZERO)
                : Money.ZERO;
    }

    private Optional<Mend> review() {
        return Optional.of(here(MendAct.REVIEW_PROJECT).with("result", EffectivenessReview.Result.FAVOURABLE));
    }

    private Optional<Mend> brief(Check check) {
        List<String> pointers = check.missing().stream()
                .filter(POINTS::containsKey)
                .map(POINTS::get)
                .toList();
        return Optional.of(
                pointers.isEmpty()
                        ? Mend.on(MendAct.PROGRAMME_PROJECT, on, id()).bringing("/programmeId")
                        : changed().bringing(pointers.toArray(String[]::new)));
    }

    private Optional<Mend> budget() {
        return Optional.of(changed().bringing("/budget"));
    }

    private Optional<Mend> terms() {
        Optional<TermsVersion> last = stores.of(TermsStore.class)
                .find(project.id())
                .map(terms -> terms.value().last());
        return Optional.of(
                last.map(version -> Mend.on(MendAct.APPROVE_TERMS, on, id(), Integer.toString(version.number())))
                        .orElseGet(() -> here(MendAct.WRITE_TERMS).with("version", 1)));
    }

    /** A deed that both sides sign; who signs is brought, and the party where nobody has pledged. */
    private Optional<Mend> deed() {
        Mend mend = Mend.to(MendAct.DRAFT_AGREEMENT, on, id())
                .with("signedOn", on)
                .with("signatories", List.of(signatory(Side.FOUNDATION), signatory(Side.PARTY)));
        return Optional.of(party().map(one -> mend.with("partyId", one.value())).orElse(mend));
    }

    private Map<String, Object> signatory(Side side) {
        return Map.of("side", side, "signedOn", on, "power", Mend.paper(DocumentKind.POWER_TO_SIGN, on));
    }

    private Optional<PartnerId> party() {
        return agreement
                .map(Agreement::party)
                .or(() -> pledges().stream().map(pledge -> pledge.donorOn(on)).findFirst());
    }

    private List<Pledge> pledges() {
        return stores
                .of(Pledges.class)
                .list(Criteria.all(new Window(Fact.unknown(), Window.LARGEST_LIMIT))
                        .with("projectId", Set.of(id())))
                .items()
                .stream()
                .map(Versioned::value)
                .toList();
    }

    private Optional<Mend> ofParty(MendAct act) {
        return party().map(one -> Mend.on(act, on, one.value()));
    }

    private Optional<Mend> seat() {
        return party().map(one -> Mend.to(MendAct.TAKE_SEAT, on)
                .with("partnerId", one.value())
                .with("capacities", List.of("IMPLEMENTER"))
                .with("since", on));
    }

    private Optional<Mend> resume() {
        return agreement.map(
                one -> Mend.on(MendAct.RESUME_AGREEMENT, on, one.id().value()));
    }

    private Map<String, Object> purpose() {
        return Map.of("kind", Purpose.Kind.PROJECT, "id", id());
    }

    private Optional<Mend> pledge(Check check) {
        Money amount = lacking(check);
        Mend mend = Mend.to(MendAct.MAKE_PLEDGE, on)
                .with("amount", amount)
                .with("purpose", purpose())
                .with("schedule", List.of(Map.of("dueOn", on, "amount", amount)))
                .with("pledgedOn", on);
        return Optional.of(party().map(one -> mend.with("donorId", one.value())).orElse(mend));
    }

    /** The next receipt of a pledge of which something is left to be paid; of an own project, an allocation. */
    private Optional<Mend> funds(Check check) {
        Money amount = lacking(check);
        if (project.model() == Model.OWN) {
            return Optional.of(
                    Mend.on(MendAct.ALLOCATE, on).with("amount", amount).with("to", purpose()));
        }
        for (Pledge pledge : pledges()) {
            Money left = pledge.terms()
                    .amount()
                    .minus(stores.of(Ledger.class).received(pledge.id()).atLast());
            if (left.compareTo(Money.ZERO) > 0) {
                return Optional.of(
                        Mend.to(MendAct.RECORD_RECEIPT, on, pledge.id().value())
                                .with("amount", amount.min(left))
                                .with("receivedOn", on));
            }
        }
        return pledge(check);
    }

    private Optional<Mend> papers(Check check) {
        return Optional.of(Mend.to(MendAct.DOCUMENT_PROJECT, on, id())
                .with(
                        "documents",
                        check.missing().stream()
                                .map(kind -> Mend.paper(DocumentKind.valueOf(kind), on))
                                .toList()));
    }

    private Optional<Mend> handedIn(Check check) {
        return step(on).map(mend -> mend.with(
                "documents",
                check.missing().stream()
                        .map(kind -> Mend.paper(DocumentKind.valueOf(kind), on))
                        .toList()));
    }

    /** What the step has to be able to state; the version of the terms is the one in force. */
    private Optional<Mend> ready(Check check) {
        Map<String, Object> ready = new TreeMap<>();
        check.missing().stream()
                .filter(word -> !word.startsWith("TERMS_"))
                .forEach(word -> ready.put(word.toLowerCase(Locale.ROOT), true));
        Fact<Integer> version = Fact.of(stores.of(TermsStore.class).find(project.id()))
                .fold(terms -> terms.value().inForce().map(TermsVersion::number), Fact::<Integer>unknown);
        return step(on).map(mend -> ready.isEmpty() ? mend : mend.with("ready", ready))
                .map(mend -> check.missing().contains("TERMS_VERSION") ? mend.with("termsVersion", version) : mend)
                .map(mend -> check.missing().contains("TERMS_ITEMS") ? mend.bringing("/items") : mend);
    }

    private Optional<Mend> notice() {
        return Optional.of(here(MendAct.NOTIFY_COMPLETION).with("document", Mend.paper(DocumentKind.NOTICE, on)));
    }

    /** By the commission that visited last, where one did. */
    private Optional<Mend> visit(Check check) {
        if (check.reason().equals("accepted")) {
            return Optional.empty();
        }
        Optional<Delivery> delivery = delivery();
        Fact<String> by = Fact.of(delivery.flatMap(works -> works.lots().stream()
                .flatMap(lot -> lot.completions().stream())
                .flatMap(completion -> completion.visits().stream())
                .reduce((earlier, later) -> later)
                .map(Visit::by)));
        Mend mend = here(MendAct.VISIT_LOTS).with("by", by).with("occupied", false);
        boolean ofLot = !check.about().isEmpty()
                && delivery.flatMap(works -> works.lot(new LotId(check.about())))
                        .isPresent();
        return Optional.of(ofLot ? mend.with("lots", List.of(check.about())) : mend);
    }

    private Optional<Delivery> delivery() {
        return stores.of(Deliveries.class).find(project.id()).map(Versioned::value);
    }

    private Optional<Mend> lift(Check check) {
        return check.missing().stream()
                .findFirst()
                .map(open -> stores.of(Conditions.class)
                        .find(new ConditionId(open))
                        .map(read -> read.value().mend(on))
                        .orElseGet(() -> Mend.on(MendAct.LIFT_RESERVE, on, id(), open)
                                .with("evidence", Mend.paper(DocumentKind.EVIDENCE, on))));
    }
}
