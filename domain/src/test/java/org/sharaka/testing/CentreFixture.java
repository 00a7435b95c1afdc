package org.sharaka.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.HandoverRuling;
import org.sharaka.domain.readiness.OpenFinding;
import org.sharaka.domain.readiness.TrainingSession;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.UnlistedEquipment;

/**
 * A centre run by an association. What a test does not say is as good as a handover asks, on the day of the ruling;
 * only assessments have to be told, since there is no good one by default.
 */
public final class CentreFixture {

    private final List<Assessment> assessments = new ArrayList<>();
    private final List<OpenReserve> reserves = new ArrayList<>();
    private final List<OpenFinding> findings = new ArrayList<>();
    private final List<TrainingSession> sessions = new ArrayList<>();
    private final Set<Unsaid> unsaid = EnumSet.noneOf(Unsaid.class);
    private final MaturityGrid grid = MaturityGrid.standard();

    private PartnerKind manager = PartnerKind.ASSOCIATION;
    private boolean managerValid = true;
    private LocalDate since = LocalDate.parse("2023-06-01");
    private boolean finallyAccepted = true;
    private Money costs = Money.parse("1500000.00");
    private Money cash = Money.parse("1230000.00");
    private Money inKind = Money.ZERO;
    private Money secured = Money.parse("1600000.00");
    private Money budget = Money.parse("1550000.00");
    private Fraction reserveMonths = Fraction.parse("2.5");
    private Fraction largestSource = Fraction.parse("0.55");
    private boolean budgetCommitted = true;
    private Money unjustified = Money.ZERO;
    private final List<UnlistedEquipment> unlisted = new ArrayList<>();
    private boolean trained = true;
    private boolean authorised = true;
    private boolean insured = true;
    private boolean reportsAccepted = true;
    private Optional<LocalDate> consulted = Optional.empty();
    private Optional<LocalDate> inventoried = Optional.empty();
    private Fraction gap = Fraction.ZERO;
    private int inConditionD;
    private Optional<Instrument> instrument = Optional.empty();
    private boolean reversion = true;
    private boolean boardDecision;
    private Rulebook book = Rulebook.standard();

    private CentreFixture() {}

    public static CentreFixture aCentre() {
        return new CentreFixture();
    }

    public CentreFixture runBy(PartnerKind kind) {
        manager = kind;
        return this;
    }

    public CentreFixture withAnInvalidManager() {
        managerValid = false;
        return this;
    }

    public CentreFixture managedSince(String day) {
        since = LocalDate.parse(day);
        return this;
    }

    /** An assessment from outside; levels as the rulebook writes them, a dash where a dimension does not apply. */
    public CentreFixture assessed(String day, String levels, String... lackingEvidence) {
        return assessed(day, AssessmentKind.EXTERNAL, levels, lackingEvidence);
    }

    public CentreFixture assessed(String day, AssessmentKind kind, String levels, String... lackingEvidence) {
        assessments.add(
                new Assessment(LocalDate.parse(day), kind, Levels.parse(levels, grid), Set.of(lackingEvidence)));
        return this;
    }

    public CentreFixture notFinallyAccepted() {
        finallyAccepted = false;
        return this;
    }

    public CentreFixture withAReserve(Severity severity) {
        reserves.add(new OpenReserve(severity, Fact.unknown()));
        return this;
    }

    public CentreFixture withAReserveUndertakenBy(String due) {
        reserves.add(new OpenReserve(Severity.MINOR, Fact.known(LocalDate.parse(due))));
        return this;
    }

    public CentreFixture withAFinding(Severity severity, boolean hasPlan) {
        findings.add(new OpenFinding(severity, hasPlan));
        return this;
    }

    public CentreFixture costing(String amount) {
        costs = Money.parse(amount);
        return this;
    }

    public CentreFixture earning(String inCash, String inKind) {
        cash = Money.parse(inCash);
        this.inKind = Money.parse(inKind);
        return this;
    }

    public CentreFixture securing(String amount, String ofBudget) {
        secured = Money.parse(amount);
        budget = Money.parse(ofBudget);
        return this;
    }

    public CentreFixture withMonthsInReserve(String months) {
        reserveMonths = Fraction.parse(months);
        return this;
    }

    public CentreFixture withLargestSource(String share) {
        largestSource = Fraction.parse(share);
        return this;
    }

    public CentreFixture withoutBudgetCommitment() {
        budgetCommitted = false;
        return this;
    }

    public CentreFixture withUnjustifiedAid(String amount) {
        unjustified = Money.parse(amount);
        return this;
    }

    /** Equipment that was delivered, and neither paid for nor entered in the inventory. */
    public CentreFixture withUnlisted(String item, String granted, String delivered) {
        unlisted.add(new UnlistedEquipment(
                item, Money.parse(granted), Fact.known(LocalDate.parse(delivered)), List.of(), Money.ZERO));
        return this;
    }

    /** Nobody was trained but in the sessions that follow. */
    public CentreFixture trainedOnlyIn() {
        trained = false;
        return this;
    }

    public CentreFixture session(String module, String day, int holders) {
        sessions.add(new TrainingSession(module, Fact.known(LocalDate.parse(day)), holders));
        return this;
    }

    public CentreFixture undatedSession(String module, int holders) {
        sessions.add(new TrainingSession(module, Fact.unknown(), holders));
        return this;
    }

    public CentreFixture withoutAuthorisation() {
        authorised = false;
        return this;
    }

    public CentreFixture withoutInsurance() {
        insured = false;
        return this;
    }

    public CentreFixture withAReportNotAccepted() {
        reportsAccepted = false;
        return this;
    }

    public CentreFixture consulted(String day) {
        consulted = Optional.of(LocalDate.parse(day));
        return this;
    }

    public CentreFixture inventoried(String day) {
        inventoried = Optional.of(LocalDate.parse(day));
        return this;
    }

    public CentreFixture withValueGap(Fraction share) {
        gap = share;
        return this;
    }

    public CentreFixture withCriticalAssetsInConditionD(int number) {
        inConditionD = number;
        return this;
    }

    public CentreFixture heldBy(Instrument instrument) {
        this.instrument = Optional.of(instrument);
        return this;
    }

    public CentreFixture withoutReversionClause() {
        reversion = false;
        return this;
    }

    public CentreFixture withABoardDecision() {
        boardDecision = true;
        return this;
    }

    public CentreFixture withoutKnowing(Unsaid... facts) {
        unsaid.addAll(Arrays.asList(facts));
        return this;
    }

    /** The facts, where what was not said is good on that day. */
    public HandoverFacts factsOn(LocalDate day) {
        return new HandoverFacts(
                new HandoverFacts.Management(
                        manager, fact(Unsaid.MANAGER_VALID, managerValid), fact(Unsaid.MANAGED_SINCE, since)),
                new Assessments(assessments),
                new HandoverFacts.Works(
                        fact(Unsaid.FINAL_ACCEPTANCE, finallyAccepted), fact(Unsaid.RESERVES, reserves)),
                fact(Unsaid.FINDINGS, findings),
                new HandoverFacts.Finance(
                        fact(Unsaid.OPERATING_COSTS, costs),
                        fact(Unsaid.OWN_CASH, cash),
                        fact(Unsaid.OWN_IN_KIND, inKind),
                        fact(Unsaid.SECURED_NEXT_YEAR, secured),
                        fact(Unsaid.BUDGET_NEXT_YEAR, budget),
                        fact(Unsaid.CASH_RESERVE, reserveMonths),
                        fact(Unsaid.LARGEST_SOURCE, largestSource),
                        fact(Unsaid.BUDGET_COMMITMENT, budgetCommitted),
                        fact(Unsaid.UNJUSTIFIED_AID, unjustified),
                        unlisted),
                fact(Unsaid.TRAINING, sessionsOn(day)),
                new HandoverFacts.Standing(
                        fact(Unsaid.AUTHORISATION, authorised),
                        fact(Unsaid.INSURANCE, insured),
                        fact(Unsaid.REPORTS, reportsAccepted),
                        fact(Unsaid.CONSULTATION, consulted.orElse(day))),
                new HandoverFacts.Assets(
                        fact(Unsaid.INVENTORY, inventoried.orElse(day)),
                        fact(Unsaid.VALUE_GAP, gap),
                        fact(Unsaid.CONDITION, inConditionD)),
                new HandoverFacts.Title(
                        fact(Unsaid.INSTRUMENT, instrument.orElse(usualInstrument())),
                        fact(Unsaid.REVERSION_CLAUSE, reversion),
                        boardDecision));
    }

    private List<TrainingSession> sessionsOn(LocalDate day) {
        List<TrainingSession> all = new ArrayList<>(sessions);
        if (trained) {
            for (String module : List.of("M1", "M2", "M3", "M4", "M5", "M6")) {
                all.add(new TrainingSession(module, Fact.known(day), 2));
            }
        }
        return all;
    }

    private Instrument usualInstrument() {
        return manager.isInstitutional() ? Instrument.TRANSFER_CONVENTION : Instrument.LEASE;
    }

    private <T> Fact<T> fact(Unsaid name, T value) {
        return unsaid.contains(name) ? Fact.unknown() : Fact.known(value);
    }

    /** Another rulebook than that of this project. */
    public CentreFixture under(Rulebook other) {
        book = other;
        return this;
    }

    /** What the gate says under the policies of that day. */
    public HandoverRuling ruledOn(String day) {
        LocalDate on = LocalDate.parse(day);
        return HandoverRuling.of(book, factsOn(on).on(on));
    }
}
