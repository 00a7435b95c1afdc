package org.sharaka.domain.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.time.FactOrder;

/**
 * What a manager gets over the years so that its centre can become its own (S12): operating aid that tapers off,
 * equipment and repair, and sharing of experience.
 *
 * <p>Its life: it is {@linkplain #drafted drafted} and {@linkplain ApprovePlan approved} by someone else; then things
 * are {@linkplain GrantSupport granted}, {@linkplain PayInstalment aid} and {@linkplain PayGrant grants} are paid; at
 * last it is {@linkplain ClosePlan closed}.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class SupportPlan {

    private static final Map<String, String> FILED = Map.of(
            "agree",
            "agreed",
            "justify",
            "justified",
            "refuse",
            "refused",
            "account",
            "accounted",
            "return",
            "returned");

    private final SupportPlanSnapshot state;

    private SupportPlan(SupportPlanSnapshot state) {
        this.state = state;
    }

    /**
     * A plan that is written, to be approved.
     *
     * @param reference the short reference people speak of it by
     * @param since the start of support, from which its years count: {@link #start}
     * @param by who writes it, and when
     * @throws InvalidValue {@code value.required} at {@code /years} for none; {@code value.list} at
     *     {@code /years/1/year} for a year that is named twice
     */
    public static Recorded<SupportPlan> drafted(
            SupportPlanId id,
            String reference,
            CentreId centre,
            PartnerId manager,
            LocalDate since,
            List<PlanYear> years,
            Act by) {
        PlanYear.mustDiffer(years);
        SupportPlanSnapshot draft = new SupportPlanSnapshot(
                id,
                reference,
                centre,
                manager,
                since,
                years,
                by,
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                List.of(),
                Fact.unknown(),
                "",
                List.of());
        return recorded(draft, "drafted", by.on(), "since", since.toString());
    }

    /**
     * The draft, as the journal records that it is deleted.
     *
     * @throws WrongState named {@code delete} where it is approved
     */
    public Recorded<SupportPlan> deleted() {
        if (state() != SupportState.DRAFT) {
            throw new WrongState("delete", state().name(), List.of(SupportState.DRAFT));
        }
        return recorded(state, "deleted", state.drafted().on());
    }

    static Recorded<SupportPlan> recorded(
            SupportPlanSnapshot after, String pastParticiple, LocalDate on, String... particulars) {
        SupportPlan plan = new SupportPlan(after);
        return Recorded.of(plan, SupportEvent.on(plan, pastParticiple, on, particulars));
    }

    /** {@return the plans of a manager that were ever approved, among those of its centre, by their start} */
    public static List<SupportPlan> approvedOf(PartnerId manager, List<SupportPlan> ofCentre) {
        return ofCentre.stream()
                .filter(plan -> plan.manager().equals(manager) && plan.state() != SupportState.DRAFT)
                .sorted(Comparator.comparing(plan -> plan.state.since()))
                .toList();
    }

    /** {@return the start of support: that of the first approved plan, where the manager has had one} */
    public static LocalDate start(List<SupportPlan> approved, LocalDate startsOn) {
        return approved.stream().map(plan -> plan.state.since()).findFirst().orElse(startsOn);
    }

    /** {@return whether no other plan of its centre is open: with it, what is unspent of their money goes back} */
    public boolean isLastOpen(List<SupportPlan> ofCentre) {
        return ofCentre.stream().noneMatch(other -> !other.id().equals(id()) && other.state() == SupportState.APPROVED);
    }

    /** {@return the assessments that count of its centre on a day, under its manager} */
    public Assessments assessments(AssessmentBook book, List<Mandate> mandates, Policies values, LocalDate on) {
        return Tenure.on(mandates, values.mandate(), on)
                .onlyIf(tenure -> tenure.manager().equals(manager()))
                .fold(
                        tenure -> book.assessments(values.grid(), tenure.manager(), tenure.since(), on),
                        () -> Assessments.NONE);
    }

    /**
     * Records that a grant was delivered.
     *
     * @param by who records it, and the day it came
     * @param paper what shows it, such as signed minutes; unknown where none is handed in
     * @param listed whether it enters the inventory of the centre with it; no matter but for equipment
     * @throws WrongState where it is delivered already
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before it was granted; at {@code /document} for
     *     a paper of another kind, or dated later, and where equipment has neither
     */
    public Recorded<SupportPlan> delivered(Grant grant, Act by, Fact<Document> paper, boolean listed) {
        return with(grant, grant.deliveredBy(by, paper, listed), "delivered", by.on());
    }

    /**
     * Records that delivered equipment is in the inventory of the centre: from that day on it is justified.
     *
     * @param by who enters it, and when
     * @throws WrongState before its delivery, where it is entered already, and of a grant that is no equipment
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before its delivery
     */
    public Recorded<SupportPlan> entered(Grant grant, Act by) {
        return with(grant, grant.enteredBy(by), "entered", by.on());
    }

    private Recorded<SupportPlan> with(Grant before, Grant after, String pastParticiple, LocalDate on) {
        return recorded(state.with(grants(before, after)), pastParticiple, on, "grant", after.id());
    }

    /**
     * Puts something on the file of a year of aid.
     *
     * @param on its day
     * @throws WrongState unless the plan is approved; money comes back after it was closed too
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before its approval; what the entry refuses
     */
    public Recorded<SupportPlan> filed(int year, AidEntry entry, LocalDate on) {
        if (entry instanceof Repayment) {
            stands(entry.kind(), SupportState.APPROVED, SupportState.CLOSED);
        } else {
            stands(entry.kind(), SupportState.APPROVED);
        }
        return filed(
                entry.addedTo(aid(year), on),
                Objects.requireNonNull(FILED.get(entry.kind().word())),
                on,
                entry.particulars());
    }

    Recorded<SupportPlan> filed(AidFile file, String pastParticiple, LocalDate on, List<String> particulars) {
        notBefore(approvedOn(), on);
        List<String> all = new ArrayList<>(particulars);
        all.addAll(List.of("aidYear", Integer.toString(file.year())));
        return recorded(besides(file.year()).state.and(file), pastParticiple, on, all.toArray(String[]::new));
    }

    /** {@return whether a payment is of this plan, and was not withdrawn} */
    public boolean pays(PaymentId payment) {
        return outlays().anyMatch(one -> one.pays(payment));
    }

    Stream<Outlay> outlays() {
        return Stream.concat(
                state.grants().stream().flatMap(grant -> grant.outlays().stream()),
                state.aid().stream()
                        .flatMap(file -> file.tranches().stream())
                        .flatMap(tranche -> tranche.outlay().value().stream()));
    }

    /** All its measures, those granted too. */
    Stream<PlannedMeasure> measures() {
        return Stream.concat(
                state.years().stream().flatMap(year -> year.measures().stream()),
                state.grants().stream().map(Grant::measure));
    }

    Money goodsGranted(int number) {
        return state.grants().stream()
                .filter(grant -> grant.measure().kind().isGoods())
                .filter(grant -> yearOf(grant.granted().on()) == number)
                .map(grant -> grant.measure().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    List<Grant> grants(Grant before, Grant after) {
        return state.grants().stream()
                .map(grant -> grant.equals(before) ? after : grant)
                .toList();
    }

    /** {@return the day of its approval; of a draft, the day it was written} */
    public LocalDate approvedOn() {
        return state.approved().fold(Act::on, state.drafted()::on);
    }

    void stands(StepKind step, SupportState... begins) {
        if (!List.of(begins).contains(state())) {
            throw new WrongState(step.word(), state().name(), List.of(begins));
        }
    }

    static void notBefore(LocalDate earliest, LocalDate on) {
        FactOrder.check("/on", earliest, on);
    }

    /** {@return how far it has come} */
    public SupportState state() {
        if (state.closed().value().isPresent()) {
            return SupportState.CLOSED;
        }
        return state.approved().value().isPresent() ? SupportState.APPROVED : SupportState.DRAFT;
    }

    /** {@return the year of support, from 1, of a day that is not before its start} */
    public int yearOf(LocalDate day) {
        return Period.between(state.since(), day).getYears() + 1;
    }

    /** {@return what its operating aid is computed by since its approval; without any aid before} */
    AidTerms terms() {
        return state.terms().fold(signed -> signed, () -> AidTerms.NOTHING);
    }

    /** {@return a year as it is planned; of nothing where the plan does not name it} */
    PlanYear year(int number) {
        return state.years().stream()
                .filter(year -> year.number() == number)
                .findFirst()
                .orElse(PlanYear.NOTHING);
    }

    /** {@return the operating aid of a year; empty where nothing is on file} */
    public AidFile aid(int year) {
        return state.aid().stream()
                .filter(file -> file.year() == year)
                .findFirst()
                .orElseGet(() -> AidFile.of(year));
    }

    /** {@return a grant, such as {@code G1}; nothing where there is none} */
    public Optional<Grant> grant(String id) {
        return state.grants().stream().filter(grant -> grant.id().equals(id)).findFirst();
    }

    /**
     * What the manager owes on a day of the operating aid of some plans: what is unjustified or, of a year that is
     * settled, its debt, less what instalments were lowered by ({@code handover.unjustified}). Equipment comes beside
     * it: {@link UnlistedEquipment#of}.
     *
     * @param plans of one centre
     * @param policy when quarterly reports are due
     */
    public static Money openOn(List<SupportPlan> plans, OversightPolicy policy, LocalDate day) {
        return plans.stream().collect(Collectors.groupingBy(SupportPlan::manager)).values().stream()
                .map(its -> AidClaims.openOn(its, paid -> AidFile.justifiedBy(policy, paid), day))
                .reduce(Money.ZERO, Money::plus);
    }

    /** {@return what of its operating aid is to be justified or paid back, due by now or not} */
    public Money open() {
        return AidClaims.openOn(List.of(this), paid -> paid, LocalDate.MAX);
    }

    /** {@return the same of one year} */
    public Money open(int year) {
        return new SupportPlan(state.aiding(List.of(aid(year)))).open();
    }

    /**
     * Until when a grant is to enter the inventory.
     *
     * @param policy the days after delivery and the months after payment
     * @param day the day; what happens after it is not known yet
     * @return the last day on which it is no unjustified aid yet; unknown for what need not enter, or has entered
     */
    public Fact<LocalDate> entersBy(Grant grant, SupportPolicy policy, LocalDate day) {
        return grant.isUnlistedOn(day)
                ? grant.unlistedOn(day, item(grant), Money.ZERO).dueOn(policy, day)
                : Fact.unknown();
    }

    /** {@return whether equipment was delivered or paid for, on whatever day, and is not in the inventory} */
    public boolean hasUnlistedEquipment() {
        return state.grants().stream().anyMatch(grant -> grant.isUnlistedOn(LocalDate.MAX));
    }

    /** {@return what a grant is called outside its plan, in the inventory for one: {@code PLN-2026-0001 G1}} */
    public String item(Grant grant) {
        return state.reference() + " " + grant.id();
    }

    /** {@return what a year of aid is called outside its plan: {@code PLN-2026-0001 Y1}} */
    String item(int year) {
        return state.reference() + " Y" + year;
    }

    /**
     * {@return the days on which {@link #openOn} or {@link UnlistedEquipment#of} may change under some values, by date}
     */
    public Set<LocalDate> days(List<OversightPolicy> policies) {
        Set<LocalDate> days = new TreeSet<>();
        state.aid().forEach(file -> days.addAll(file.days(policies)));
        state.grants().stream().flatMap(Grant::days).forEach(days::add);
        return days;
    }

    /** The plan as if nothing of one year of aid were on file. */
    SupportPlan besides(int year) {
        return new SupportPlan(state.aiding(
                state.aid().stream().filter(file -> file.year() != year).toList()));
    }

    /** {@return its id} */
    public SupportPlanId id() {
        return state.id();
    }

    /** {@return the centre} */
    public CentreId centre() {
        return state.centre();
    }

    /** {@return who is supported: the manager it was written for, or who took it over last} */
    public PartnerId manager() {
        return Takeover.last(state.manager(), state.takeovers());
    }

    /** {@return the day of the last takeover; that of its approval where there was none} */
    LocalDate takenOverOn() {
        return state.takeovers().stream()
                .map(takeover -> takeover.act().on())
                .reduce(approvedOn(), (before, last) -> last);
    }

    /** {@return the whole state, for storage and for showing} */
    public SupportPlanSnapshot snapshot() {
        return state;
    }

    /** {@return the plan of a {@link #snapshot}} */
    public static SupportPlan restore(SupportPlanSnapshot snapshot) {
        return new SupportPlan(snapshot);
    }
}
