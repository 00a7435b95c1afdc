package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.support.UnlistedEquipment;

/**
 * Takes the facts of a handover one by one, as another program has them: days as {@code 2026-06-01}, amounts of MAD as
 * {@code 600000.00}, ratios and months as decimals. What is not said is a missing fact.
 *
 * <p>A list is known as soon as one item of it is said, or that there is none ({@link #noOpenReserves},
 * {@link #noFindings}, {@link #nobodyTrained}). {@link #build} tells all faults of what was said at once, each at the
 * name of its method.
 */
public final class HandoverFactsBuilder {

    private final Faults faults = new Faults();
    private final PartnerKind manager;
    private final List<Assessment> assessments = new ArrayList<>();
    private MaturityGrid grid = MaturityGrid.standard();
    private Fact<Boolean> valid = Fact.unknown();
    private Fact<LocalDate> since = Fact.unknown();
    private Fact<Boolean> accepted = Fact.unknown();
    private Fact<List<OpenReserve>> reserves = Fact.unknown();
    private Fact<List<OpenFinding>> findings = Fact.unknown();
    private Fact<Money> costs = Fact.unknown();
    private Fact<Money> ownCash = Fact.unknown();
    private Fact<Money> ownInKind = Fact.unknown();
    private Fact<Money> secured = Fact.unknown();
    private Fact<Money> budget = Fact.unknown();
    private Fact<Fraction> reserveMonths = Fact.unknown();
    private Fact<Fraction> largestSource = Fact.unknown();
    private Fact<Boolean> commitment = Fact.unknown();
    private Fact<Money> unjustified = Fact.unknown();
    private final List<UnlistedEquipment> equipment = new ArrayList<>();
    private Fact<List<TrainingSession>> training = Fact.unknown();
    private Fact<Boolean> authorised = Fact.unknown();
    private Fact<Boolean> insured = Fact.unknown();
    private Fact<Boolean> reports = Fact.unknown();
    private Fact<LocalDate> consulted = Fact.unknown();
    private Fact<LocalDate> inventoried = Fact.unknown();
    private Fact<Fraction> gap = Fact.unknown();
    private Fact<Integer> inConditionD = Fact.unknown();
    private Fact<Instrument> instrument = Fact.unknown();
    private Fact<Boolean> reversion = Fact.unknown();
    private boolean boardDecision;

    HandoverFactsBuilder(PartnerKind manager) {
        this.manager = manager;
    }

    /** Whether the manager has standing and a signed mandate. */
    public HandoverFactsBuilder managerValid(boolean valid) {
        this.valid = Fact.known(valid);
        return this;
    }

    /** From when its months count: the later of the start of the mandate and the opening to beneficiaries. */
    public HandoverFactsBuilder managedSince(String day) {
        since = day("managedSince", day);
        return this;
    }

    /** The grid of the assessments that follow, where it is another than that of this project. */
    public HandoverFactsBuilder on(MaturityGrid other) {
        grid = other;
        return this;
    }

    /**
     * Adds an assessment from outside: its levels in the order of the grid, a dash where a dimension does not apply
     * ({@code 4433433-}), and the dimensions of which evidence is missing or expired.
     */
    public HandoverFactsBuilder assessed(String day, String levels, String... lackingEvidence) {
        day("assessed", day)
                .value()
                .flatMap(on -> faults.take(
                        "/assessed",
                        () -> new Assessment(
                                on,
                                AssessmentKind.EXTERNAL,
                                Levels.parse(levels, grid),
                                Set.copyOf(Arrays.asList(lackingEvidence)))))
                .ifPresent(assessments::add);
        return this;
    }

    /** Adds an assessment of this centre under this manager. */
    public HandoverFactsBuilder assessed(Assessment assessment) {
        assessments.add(assessment);
        return this;
    }

    /** Whether final acceptance is done; so it counts for a centre registered as existing. */
    public HandoverFactsBuilder finallyAccepted(boolean accepted) {
        this.accepted = Fact.known(accepted);
        return this;
    }

    /** No reserve is open. */
    public HandoverFactsBuilder noOpenReserves() {
        reserves = Fact.known(reserves.value().orElse(List.of()));
        return this;
    }

    /** Adds a reserve that is not lifted, and that nobody has undertaken to mend. */
    public HandoverFactsBuilder reserve(Severity severity) {
        reserves = with(reserves, new OpenReserve(severity, Fact.unknown()));
        return this;
    }

    /** Adds a reserve that someone has undertaken to mend by a day. */
    public HandoverFactsBuilder reserve(Severity severity, String undertakingDue) {
        Fact<LocalDate> due = day("reserve", undertakingDue);
        reserves = with(reserves, new OpenReserve(severity, due));
        return this;
    }

    /** No finding is open. */
    public HandoverFactsBuilder noFindings() {
        findings = Fact.known(findings.value().orElse(List.of()));
        return this;
    }

    /** Adds a finding that is not settled. */
    public HandoverFactsBuilder finding(Severity severity, boolean hasPlan) {
        findings = with(findings, new OpenFinding(severity, hasPlan));
        return this;
    }

    /** The operating costs of the last twelve closed months; no amount of this class is negative. */
    public HandoverFactsBuilder costs(String amount) {
        costs = amount("costs", amount);
        return this;
    }

    /** The cash that came in those months from anyone but the foundation. */
    public HandoverFactsBuilder ownCash(String amount) {
        ownCash = amount("ownCash", amount);
        return this;
    }

    /** The documented resources in kind of those months. */
    public HandoverFactsBuilder ownInKind(String amount) {
        ownInKind = amount("ownInKind", amount);
        return this;
    }

    /** What is secured for the next twelve months by others than the foundation. */
    public HandoverFactsBuilder securedNextYear(String amount) {
        secured = amount("securedNextYear", amount);
        return this;
    }

    /** The approved budget of the next twelve months. */
    public HandoverFactsBuilder budgetNextYear(String amount) {
        budget = amount("budgetNextYear", amount);
        return this;
    }

    /** How many months of costs the cash reserve covers. */
    public HandoverFactsBuilder cashReserveMonths(String months) {
        reserveMonths = ratio("cashReserveMonths", months);
        return this;
    }

    /** Which part of own resources comes from the largest source: {@code 0.55}. */
    public HandoverFactsBuilder largestSource(String share) {
        largestSource = ratio("largestSource", share);
        return this;
    }

    /** Whether budget line and posts are confirmed in writing. */
    public HandoverFactsBuilder budgetCommitment(boolean confirmed) {
        commitment = Fact.known(confirmed);
        return this;
    }

    /** Equipment that was granted and is not in the inventory. */
    public HandoverFactsBuilder unlisted(UnlistedEquipment one) {
        equipment.add(one);
        return this;
    }

    /** The operating aid that is not justified, without equipment. */
    public HandoverFactsBuilder unjustifiedAid(String amount) {
        unjustified = amount("unjustifiedAid", amount);
        return this;
    }

    /** No training session was completed. */
    public HandoverFactsBuilder nobodyTrained() {
        training = Fact.known(training.value().orElse(List.of()));
        return this;
    }

    /**
     * Adds a training session that was completed, and how many who completed it are still in post and count for no
     * other.
     */
    public HandoverFactsBuilder trained(String module, String day, int holdersInPost) {
        Fact<LocalDate> on = day("trained", day);
        faults.take("/trained", () -> new TrainingSession(module, on, holdersInPost))
                .ifPresent(session -> training = with(training, session));
        return this;
    }

    /** Whether the operating authorisation is in the manager’s name. */
    public HandoverFactsBuilder authorised(boolean inManagersName) {
        authorised = Fact.known(inManagersName);
        return this;
    }

    /** Whether the insurance is in the manager’s name. */
    public HandoverFactsBuilder insured(boolean inManagersName) {
        insured = Fact.known(inManagersName);
        return this;
    }

    /** Whether all due reports are accepted. */
    public HandoverFactsBuilder reportsAccepted(boolean accepted) {
        reports = Fact.known(accepted);
        return this;
    }

    /** When beneficiaries and citizens were last consulted. */
    public HandoverFactsBuilder consulted(String day) {
        consulted = day("consulted", day);
        return this;
    }

    /** When the last joint inventory was made. */
    public HandoverFactsBuilder inventoried(String day) {
        inventoried = day("inventoried", day);
        return this;
    }

    /** By which part of the value the joint inventory differs from the books, surplus or shortfall. */
    public HandoverFactsBuilder valueGap(String share) {
        gap = ratio("valueGap", share);
        return this;
    }

    /** How many critical assets are in condition D. */
    public HandoverFactsBuilder criticalInConditionD(int number) {
        inConditionD = Fact.known(number);
        return this;
    }

    /** By what the centre is held. */
    public HandoverFactsBuilder heldBy(Instrument held) {
        instrument = Fact.known(held);
        return this;
    }

    /** Whether that instrument has a reversion clause. */
    public HandoverFactsBuilder reversionClause(boolean there) {
        reversion = Fact.known(there);
        return this;
    }

    /** The foundation’s board has decided on that instrument. */
    public HandoverFactsBuilder decidedByTheBoard() {
        boardDecision = true;
        return this;
    }

    /**
     * The facts.
     *
     * @return all that was said
     * @throws InvalidValue with every fault of what was said, each at the name of its method ({@code /managedSince}),
     *     and what {@link HandoverFacts} and its parts refuse
     */
    public HandoverFacts build() {
        faults.throwIfAny();
        return new HandoverFacts(
                new HandoverFacts.Management(manager, valid, since),
                new Assessments(assessments),
                new HandoverFacts.Works(accepted, reserves),
                findings,
                new HandoverFacts.Finance(
                        costs,
                        ownCash,
                        ownInKind,
                        secured,
                        budget,
                        reserveMonths,
                        largestSource,
                        commitment,
                        unjustified,
                        equipment),
                training,
                new HandoverFacts.Standing(authorised, insured, reports, consulted),
                new HandoverFacts.Assets(inventoried, gap, inConditionD),
                new HandoverFacts.Title(instrument, reversion, boardDecision));
    }

    private Fact<LocalDate> day(String method, String text) {
        return Fact.of(faults.take("/" + method, () -> parsed(text)));
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw InvalidValue.of("value.date", "form", text);
        }
    }

    private Fact<Money> amount(String method, String text) {
        return Fact.of(faults.take("/" + method, () -> Money.parse(text)));
    }

    private Fact<Fraction> ratio(String method, String text) {
        return Fact.of(faults.take("/" + method, () -> Fraction.parse(text)));
    }

    private static <T> Fact<List<T>> with(Fact<List<T>> list, T item) {
        List<T> items = new ArrayList<>(list.value().orElse(List.of()));
        items.add(item);
        return Fact.known(items);
    }
}
