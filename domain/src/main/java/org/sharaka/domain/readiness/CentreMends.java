package org.sharaka.domain.readiness;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.inventory.Asset;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.oversight.Consultation;
import org.sharaka.domain.oversight.ConsultedGroup;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.ReportState;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.AidMends;

/**
 * What mends the checks of the table of a handover at one centre: the next act, by its records. Where several things
 * are at fault it is about the first of them; the check that follows names the next.
 */
public final class CentreMends {

    private static final Map<String, BiFunction<CentreMends, Check, Optional<Mend>>> BY_RULE = Map.ofEntries(
            entry(HandoverRules.MANAGER.family(), CentreMends::manager),
            entry(HandoverRules.MONTHS.family(), (one, check) -> one.months()),
            entry(HandoverRules.STALE.family(), (one, check) -> one.assessment()),
            entry(HandoverRules.FLOOR, (one, check) -> one.assessment()),
            entry(HandoverRules.OVERALL.family(), (one, check) -> one.assessment()),
            entry(HandoverRules.STREAK.family(), (one, check) -> one.assessment()),
            entry(HandoverRules.REGRESSION, (one, check) -> one.assessment()),
            entry(HandoverRules.EVIDENCE, (one, check) -> one.assessment()),
            entry(HandoverRules.RESERVES.family(), CentreMends::reserve),
            entry(HandoverRules.FINDINGS.family(), CentreMends::finding),
            entry(HandoverRules.AUTONOMY.family(), (one, check) -> one.money().statement()),
            entry(
                    HandoverRules.RESERVE_FUND.family(),
                    (one, check) -> one.money().statement()),
            entry(
                    HandoverRules.CONCENTRATION.family(),
                    (one, check) -> one.money().statement()),
            entry(
                    HandoverRules.FORWARD_COVER.family(),
                    (one, check) -> one.money().budget()),
            entry(HandoverRules.BUDGET_COMMITMENT.family(), (one, check) -> one.commitment()),
            entry(HandoverRules.TRAINING.family(), CentreMends::training),
            entry(HandoverRules.AUTHORISATION.family(), CentreMends::paper),
            entry(HandoverRules.ASSETS.family(), (one, check) -> one.inventory()),
            entry(HandoverRules.REPORTS.family(), (one, check) -> one.report()),
            entry(
                    HandoverRules.UNJUSTIFIED.family(),
                    (one, check) -> AidMends.of(one.file.plans(), one.values, one.on)),
            entry(HandoverRules.CONSULTATION.family(), (one, check) -> one.consultation()),
            entry(HandoverRules.TITLE.family(), CentreMends::title));

    /** Works are not finally accepted, or it is not known whether they are; what is missing is then no reserve. */
    private static final Set<String> OF_ACCEPTANCE = Set.of("not-accepted", "missing");

    private final CentreFile file;
    private final LocalDate on;
    private final Policies values;
    private final HandoverCase asked;
    private final Fact<Tenure> tenure;

    private CentreMends(Rulebook book, CentreFile file, LocalDate on) {
        this.file = file;
        this.on = on;
        this.values = book.on(on);
        this.asked = HandoverCase.of(file.factsOn(book, on), on, values);
        this.tenure = Tenure.on(file.mandates(), values.mandate(), on);
    }

    /**
     * The mends of a centre on a day.
     *
     * @param book the rulebook
     * @param file all records of the centre
     * @param on the day of the ruling
     * @return what knows them
     */
    public static CentreMends of(Rulebook book, CentreFile file, LocalDate on) {
        return new CentreMends(book, file, on);
    }

    /** Whether a rule is mended by what this class knows. */
    public static boolean knows(String family) {
        return BY_RULE.containsKey(family);
    }

    /**
     * What mends a check.
     *
     * @param check of the table, about this centre
     * @return the next act; nothing for a check that passes and for a rule that is not of the table
     */
    public Optional<Mend> mend(Check check) {
        BiFunction<CentreMends, Check, Optional<Mend>> rule =
                BY_RULE.get(check.rule().family());
        return check.result() == Result.PASS || rule == null ? Optional.empty() : rule.apply(this, check);
    }

    private String centre() {
        return file.centre().id().value();
    }

    private Mend here(MendAct act) {
        return Mend.on(act, on, centre());
    }

    private FinanceMends money() {
        return new FinanceMends(file.oversight().finances(), asked.policy(), centre(), on);
    }

    private Optional<Mend> manager(Check check) {
        Fact<Mandate> entrusted = Mandate.entrusting(file.mandates(), on);
        if (entrusted instanceof Fact.Known<Mandate> known) {
            Mandate mandate = known.what();
            return Optional.of(
                    mandate.stateOn(on) == MandateState.SUSPENDED
                            ? Mend.on(MendAct.RESUME_MANDATE, on, mandate.id().value())
                            : papers(mandate, check.missing()));
        }
        return file.mandates().stream()
                .filter(mandate ->
                        !mandate.isSigned() && !mandate.term().until().isBefore(on))
                .findFirst()
                .map(draft -> Mend.on(MendAct.SIGN_MANDATE, on, draft.id().value())
                        .with("document", Mend.paper(DocumentKind.MANDATE_AGREEMENT, on)))
                .or(() -> Optional.of(drafted()));
    }

    private Mend drafted() {
        Mend draft = Mend.to(MendAct.DRAFT_MANDATE, on, centre())
                .with("from", on)
                .with("until", on.plusMonths(values.mandate().termMonths()).minusDays(1));
        return file.mandates().stream()
                .max(Comparator.comparing(mandate -> mandate.term().until()))
                .map(last -> draft.with("managerId", last.manager().value()))
                .orElse(draft);
    }

    /** A paper is to be in force as long as the mandate, where its kind has a validity. */
    private Mend papers(Mandate mandate, List<String> kinds) {
        return Mend.to(MendAct.DOCUMENT_PARTNER, on, mandate.manager().value())
                .with(
                        "documents",
                        kinds.stream()
                                .map(kind -> valid(
                                        DocumentKind.valueOf(kind),
                                        mandate.effectiveTerm().fold(term -> term.until(), () -> on)))
                                .toList());
    }

    private Map<String, Object> valid(DocumentKind kind, LocalDate until) {
        return kind.statesValidity() ? Mend.paper(kind, on, until) : Mend.paper(kind, on);
    }

    private Optional<Mend> months() {
        Fact<LocalDate> since = asked.happened(asked.facts().management().since());
        if (since instanceof Fact.Known<LocalDate> known) {
            return Optional.of(Mend.on(
                    MendAct.THE_STEP, known.what().plusMonths(asked.required().months())));
        }
        return tenure.value().isEmpty() ? manager(unmanaged()) : Optional.of(here(MendAct.OPEN_CENTRE));
    }

    private static Check unmanaged() {
        return BooleanCheck.no(HandoverRules.MANAGER);
    }

    /** Nothing is assessed before it has a manager, nor rightly before its reports are accepted. */
    private Optional<Mend> assessment() {
        if (!(tenure instanceof Fact.Known<Tenure> known)) {
            return manager(unmanaged());
        }
        Stewardship stewardship = Stewardship.of(file.mandates(), file.centre().opening());
        Fact<Boolean> reported =
                file.oversight().reports().lastFourQuarterlyThatFellDueAccepted(values, stewardship, on);
        return reported.is(accepted -> !accepted)
                ? report()
                : Optional.of(AssessmentMend.of(asked, file, known.what().manager(), reported));
    }

    private Optional<Mend> reserve(Check check) {
        Optional<ProjectId> project = file.centre().origin().project().value();
        if (OF_ACCEPTANCE.contains(check.reason()) || check.missing().isEmpty()) {
            return project.map(one -> Mend.on(MendAct.ACCEPT_FINALLY, guaranteed(), one.value()));
        }
        String reserve = check.missing().get(0);
        Map<String, Object> evidence = Mend.paper(DocumentKind.EVIDENCE, on);
        if (file.works().premises().reserve(new ReserveId(reserve)).isPresent()) {
            return Optional.of(
                    Mend.on(MendAct.LIFT_CENTRE_RESERVE, on, centre(), reserve).with("evidence", evidence));
        }
        String ofWorks = reserve.substring(reserve.indexOf('/') + 1);
        return project.map(one -> file.works().conditions().stream()
                .filter(condition -> condition.id().value().equals(reserve))
                .findFirst()
                .map(condition -> condition.mend(on))
                .orElseGet(() ->
                        Mend.on(MendAct.LIFT_RESERVE, on, one.value(), ofWorks).with("evidence", evidence)));
    }

    private LocalDate guaranteed() {
        return file.works()
                .delivery()
                .fold(works -> works.guaranteedUntil().filter(on::isBefore).orElse(on), () -> on);
    }

    private Optional<Mend> finding(Check check) {
        return check.missing().stream()
                .findFirst()
                .map(entry -> file.conditions().stream()
                        .filter(condition -> condition.id().value().equals(entry))
                        .findFirst()
                        .map(condition -> condition.mend(on))
                        .orElseGet(() -> Mend.on(MendAct.CLOSE_FINDING, on, centre(), entry)
                                .with("document", Mend.paper(DocumentKind.EVIDENCE, on))));
    }

    private Optional<Mend> commitment() {
        return Optional.of(here(MendAct.RECORD_COMMITMENT)
                .with("managerId", tenure.map(one -> one.manager().value()))
                .with("document", Mend.paper(DocumentKind.COMMITMENT, on)));
    }

    private Optional<Mend> training(Check check) {
        return tenure.fold(
                one -> new TrainingMend(file.training().snapshot(), one.manager(), asked, centre()).of(check.missing()),
                () -> manager(unmanaged()));
    }

    private Optional<Mend> paper(Check check) {
        boolean insured =
                check.reason().startsWith("insurance") || check.missing().equals(List.of("OPERATING_INSURANCE"));
        DocumentKind kind = insured ? DocumentKind.INSURANCE : DocumentKind.OPERATING_AUTHORISATION;
        return tenure.fold(
                one -> Optional.of(here(MendAct.DOCUMENT_CENTRE)
                        .with("documents", List.of(valid(kind, lastDay())))
                        .with("holderId", one.manager().value())),
                () -> manager(unmanaged()));
    }

    private LocalDate lastDay() {
        return Mandate.entrusting(file.mandates(), on)
                .fold(mandate -> mandate.effectiveTerm().fold(term -> term.until(), () -> on), () -> on);
    }

    /** Everything is found as the books have it, and what was of no use has been repaired. */
    private Optional<Mend> inventory() {
        List<Asset> held = file.inventory().heldOn(on);
        if (held.isEmpty()) {
            return Optional.of(here(MendAct.ENTER_ASSET).with("acquiredOn", on));
        }
        List<Asset> useless = file.inventory().criticalOfNoUse(on).fold(all -> all, List::<Asset>of);
        List<Map<String, Object>> lines = new ArrayList<>();
        held.forEach(asset -> lines.add(Map.of(
                "asset",
                asset.id().value(),
                "found",
                true,
                "condition",
                useless.contains(asset) ? AssetCondition.C : conditionOf(asset),
                "value",
                asset.value())));
        return Optional.of(here(MendAct.RECORD_INVENTORY)
                .with("document", Mend.paper(DocumentKind.JOINT_INVENTORY, on))
                .with("lines", lines));
    }

    private AssetCondition conditionOf(Asset asset) {
        return file.inventory()
                .lastJointInventory(on)
                .fold(count -> count.conditionOf(asset.id()), Fact::<AssetCondition>unknown)
                .fold(now -> now, () -> asset.entry().condition());
    }

    private Optional<Mend> report() {
        Stewardship stewardship = Stewardship.of(file.mandates(), file.centre().opening());
        List<Report> all = file.oversight().reports().all();
        return file.oversight().reports().owed(values, stewardship, on).stream()
                .findFirst()
                .map(period -> all.stream()
                        .filter(one -> one.period().equals(period) && one.stateOn(on) == ReportState.SUBMITTED)
                        .findFirst()
                        .map(handed -> Mend.on(
                                MendAct.ACCEPT_REPORT, on, centre(), handed.id().value()))
                        .orElseGet(() -> handIn(period, all)))
                .or(() -> tenure.value().isEmpty() ? manager(unmanaged()) : Optional.of(here(MendAct.OPEN_CENTRE)));
    }

    /** The figures are written as in the last report that was accepted. */
    private Mend handIn(ReportPeriod period, List<Report> all) {
        Mend mend = here(MendAct.SUBMIT_REPORT)
                .with("kind", period.kind())
                .with("year", period.year())
                .with("quarter", period.quarter())
                .with("document", Mend.paper(DocumentKind.REPORT, on))
                .with(
                        "figures",
                        Fact.of(all.stream()
                                .reduce((earlier, later) -> later)
                                .map(last -> last.handed().figures())));
        return period.kind() == ReportPeriod.Kind.ANNUAL
                ? mend.with("accounts", Mend.paper(DocumentKind.ACCOUNTS, on))
                : mend;
    }

    /** The people and the points are those of the last one, where there was one. */
    private Optional<Mend> consultation() {
        Fact<Consultation> last = Fact.of(file.oversight().consultations().held().stream()
                .filter(one -> !one.held().on().isAfter(on))
                .reduce((earlier, later) -> later));
        return Optional.of(here(MendAct.RECORD_CONSULTATION)
                .with("group", ConsultedGroup.BOTH)
                .with("participants", last.map(Consultation::participants))
                .with("document", Mend.paper(DocumentKind.CONSULTATION_MINUTES, on))
                .with("points", last.map(Consultation::points)));
    }

    private Optional<Mend> title(Check check) {
        Fact<Instrument> now = asked.facts().title().instrument();
        Instrument instrument = now.onlyIf(asked.required().instruments()::contains)
                .fold(
                        one -> one,
                        () -> asked.required().instruments().iterator().next());
        Mend mend = here(MendAct.RECORD_TITLE)
                .with("instrument", instrument)
                .with("reversionClause", true)
                .with("document", Mend.paper(paperOf(instrument), on));
        return Optional.of(
                instrument == Instrument.OWNERSHIP
                        ? mend.with("boardDecision", Mend.paper(DocumentKind.BOARD_DECISION, on))
                        : mend);
    }

    private static DocumentKind paperOf(Instrument instrument) {
        return instrument == Instrument.OWNERSHIP
                ? DocumentKind.OWNERSHIP_TITLE
                : DocumentKind.valueOf(instrument.name());
    }
}
