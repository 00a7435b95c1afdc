package org.sharaka.domain.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.PlainText;

/**
 * What a manager gets over the years so that its centre can become its own (S12): operating aid that tapers off,
 * equipment and repair, and sharing of experience.
 *
 * <p>Its life: it is {@linkplain #drafted drafted}, {@linkplain #approved approved} by someone else, things are
 * {@linkplain #granted granted} and aid is paid under it, and it is {@linkplain #closed closed}.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class SupportPlan {

    private static final Map<String, String> STEPS = Map.of(
            "agreed", "agree", "justified", "justify", "accounted", "account", "paying", "pay", "settled", "pay");

    private final SupportPlanSnapshot state;

    private SupportPlan(SupportPlanSnapshot state) {
        this.state = state;
    }

    /**
     * A plan that is written, to be approved.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param centre which centre
     * @param manager who is supported
     * @param since the start of support
     * @param years what is planned
     * @param by who writes it, and when
     * @return the draft
     * @throws InvalidValue {@code value.required} at {@code /years} for none; {@code value.list} at
     *     {@code /years/1/year} for a year that is named twice
     */
    public static SupportPlan drafted(
            SupportPlanId id,
            String reference,
            CentreId centre,
            PartnerId manager,
            LocalDate since,
            List<PlanYear> years,
            Act by) {
        Faults faults = new Faults();
        if (years.isEmpty()) {
            faults.add("/years", "value.required", "missing");
        }
        Set<Integer> numbers = new HashSet<>();
        for (int place = 0; place < years.size(); place++) {
            if (!numbers.add(years.get(place).number())) {
                faults.add(
                        "/years/" + place + "/year",
                        "value.list",
                        "twice",
                        years.get(place).number());
            }
        }
        faults.throwIfAny();
        return new SupportPlan(new SupportPlanSnapshot(
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
                ""));
    }

    /** {@return what tells that it was drafted; the event} */
    public SupportEvent draft() {
        return SupportEvent.on(
                this, "drafted", state.drafted().on(), "since", state.since().toString());
    }

    /**
     * What is asked before it is approved.
     *
     * @param by who would approve it, and when
     * @param around what the rules ask beside
     * @return the inquiry
     * @throws WrongState unless it is a draft
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before it was written
     */
    public PlanInquiry approving(Act by, Around around) {
        stands("approve", SupportState.DRAFT);
        notBefore(state.drafted().on(), by.on());
        List<PlannedMeasure> all = measures().toList();
        List<PlanInquiry.Year> years = state.years().stream()
                .map(year -> new PlanInquiry.Year(
                        year.number(),
                        year.budget(),
                        around.planned(year.number(), PlanYear::aid).plus(year.aid()),
                        around.planned(year.number(), PlanYear::goods).plus(year.goods())))
                .toList();
        return asked(
                PlanInquiry.APPROVE,
                by.on(),
                all,
                all,
                years,
                Fact.known(new PlanInquiry.Eyes(state.drafted().by(), by.by())),
                around);
    }

    /**
     * The plan, approved.
     *
     * @param book the rulebook
     * @param by who approves it, and when
     * @param around what the rules ask beside
     * @return made, or refused with the ruling
     * @throws WrongState unless it is a draft
     * @throws InvalidValue as {@link #approving}
     */
    public Outcome<SupportPlan> approved(Rulebook book, Act by, Around around) {
        AidTerms terms = AidTerms.of(book.on(by.on()).support());
        return Outcome.through(
                book,
                approving(by, around),
                () -> new SupportPlan(state.approvedBy(by, terms)),
                plan -> List.of(SupportEvent.on(plan, "approved", by.on())));
    }

    /**
     * What is asked before something is granted.
     *
     * @param gate {@link PlanInquiry#GRANT} or {@link PlanInquiry#GRANT_BATCH}
     * @param measure what is to be granted
     * @param on the day
     * @param around what the rules ask beside
     * @return the inquiry
     * @throws WrongState unless it is approved
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the approval,
     *     or before the start of support; {@code value.enum} at {@code /kind} for operating aid
     */
    public PlanInquiry granting(String gate, PlannedMeasure measure, LocalDate on, Around around) {
        stands("grant", SupportState.APPROVED);
        notBefore(approvedOn(), on);
        notBefore(state.since(), on);
        int number = yearOf(on);
        Optional<PlanYear> planned = year(number);
        Money goods = measure.kind().isGoods() ? measure.amount() : Money.ZERO;
        PlanInquiry.Year year = new PlanInquiry.Year(
                number,
                planned.map(PlanYear::budget).orElse(Money.ZERO),
                around.planned(number, PlanYear::aid)
                        .plus(planned.map(PlanYear::aid).orElse(Money.ZERO)),
                around.goodsGranted(number).plus(goodsGranted(number)).plus(goods));
        return asked(
                gate,
                on,
                List.of(measure),
                Stream.concat(measures(), Stream.of(measure)).toList(),
                List.of(year),
                Fact.unknown(),
                around);
    }

    /**
     * The plan, with something granted under it.
     *
     * @param book the rulebook
     * @param asked what {@link #granting} gave
     * @param measure what is granted
     * @param by who grants it, and when
     * @return made, or refused with the ruling
     * @throws InvalidValue as {@link #granting}
     */
    public Outcome<SupportPlan> granted(Rulebook book, PlanInquiry asked, PlannedMeasure measure, Act by) {
        String id = "G" + (state.grants().size() + 1);
        Grant grant = new Grant(id, measure, by, List.of(), Fact.unknown(), Fact.unknown(), Fact.unknown());
        List<Grant> more = new ArrayList<>(state.grants());
        more.add(grant);
        return Outcome.through(
                book,
                asked,
                () -> new SupportPlan(state.granting(more)),
                plan -> List.of(SupportEvent.on(
                        plan,
                        "granted",
                        by.on(),
                        "grant",
                        id,
                        "kind",
                        measure.kind().name(),
                        "about",
                        measure.about(),
                        "amount",
                        measure.amount().plain())));
    }

    /**
     * The plan, with a grant delivered.
     *
     * @param id which grant
     * @param by who records it, and the day it came
     * @param paper what shows it, such as signed minutes; unknown where none is handed in
     * @return the plan
     * @throws WrongState where it is delivered already
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before it was granted;
     *     at {@code /document} for a paper of another kind, or dated later
     */
    public Recorded delivered(String id, Act by, Fact<Document> paper) {
        Grant grant = grant(id).orElseThrow();
        notBefore(grant.granted().on(), by.on());
        if (grant.delivered().value().isPresent()) {
            throw new WrongState("deliver", "DELIVERED");
        }
        SupportPlan plan = changed(id, one -> one.deliveredBy(by, paper));
        return new Recorded(plan, SupportEvent.on(plan, "delivered", by.on(), "grant", id));
    }

    /**
     * The plan, with delivered equipment entered in the inventory of the centre: from that day on it is justified.
     *
     * @param id which grant
     * @param by who enters it, and when
     * @return the plan
     * @throws WrongState before its delivery, where it is entered already, and of a grant that is no equipment
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before its delivery
     */
    public Recorded entered(String id, Act by) {
        Grant grant = grant(id).orElseThrow();
        if (!grant.isEquipment() || grant.entered().value().isPresent()) {
            throw new WrongState(
                    "enter",
                    grant.isEquipment() ? "ENTERED" : grant.measure().kind().name());
        }
        Act delivery = grant.delivered().value().orElseThrow(() -> new WrongState("enter", "GRANTED"));
        notBefore(delivery.on(), by.on());
        SupportPlan plan = changed(id, one -> one.enteredBy(by));
        return new Recorded(plan, SupportEvent.on(plan, "entered", by.on(), "grant", id));
    }

    /**
     * The plan, with what a year of aid rests on.
     *
     * @param year which year
     * @param papers what is handed in
     * @param by who records it, and when
     * @return the plan
     * @throws WrongState unless it is approved
     * @throws InvalidValue for papers of another kind, or dated later
     */
    public Recorded agreed(int year, AidPapers papers, Act by) {
        papers.check(by.on());
        return aided(year, "agreed", by.on(), file -> file.with(papers));
    }

    /**
     * The plan, with what was justified of an instalment.
     *
     * @param year which year
     * @param more what was accepted
     * @return the plan
     * @throws WrongState unless it is approved
     * @throws InvalidValue {@code value.amount} at {@code /amount} for more than was paid
     */
    public Recorded justified(int year, Justification more) {
        return aided(
                year,
                "justified",
                more.accepted().on(),
                file -> file.with(more),
                "instalment",
                Integer.toString(more.instalment()),
                "amount",
                more.amount().plain());
    }

    /**
     * The plan, with the approved accounts of a year.
     *
     * @param year which year
     * @param accounts the accounts
     * @return the plan
     * @throws WrongState unless it is approved, or where the year is settled
     */
    public Recorded accounted(int year, Accounts accounts) {
        return aided(
                year,
                "accounted",
                accounts.recorded().on(),
                file -> file.with(accounts),
                "costs",
                accounts.costs().plain());
    }

    /**
     * The plan, with aid that was given back.
     *
     * @param year of which year
     * @param more how much, and when
     * @return the plan
     * @throws WrongState where it was never approved
     * @throws InvalidValue {@code value.amount} at {@code /amount} for more than is open
     */
    public Recorded returned(int year, Repayment more) {
        if (state() == SupportState.DRAFT) {
            throw new WrongState("return", state().name());
        }
        return written(
                year,
                "returned",
                more.recorded().on(),
                file -> file.with(more),
                "amount",
                more.amount().plain());
    }

    /**
     * The plan, with an instalment prepared or, where nothing is left to be paid, done with.
     *
     * @param year of which year
     * @param tranche the instalment
     * @return the plan
     */
    public Recorded paying(int year, Tranche tranche) {
        return aided(
                year,
                tranche.outlay().value().isPresent() ? "paying" : "settled",
                tranche.prepared().on(),
                file -> file.paidNext(tranche),
                "year",
                Integer.toString(year),
                "instalment",
                Integer.toString(tranche.number()),
                "amount",
                tranche.amount().plain(),
                "taken",
                tranche.taken().plain(),
                "debt",
                tranche.debt().plain());
    }

    /**
     * The instalment of a year that comes next.
     *
     * @param year which year
     * @return 1, 2 or 3
     * @throws WrongState unless it is approved; while an instalment waits, or where the year is settled
     */
    public int next(int year) {
        stands("pay", SupportState.APPROVED);
        return aid(year).next();
    }

    /**
     * The plan, with a payment for a grant prepared.
     *
     * @param id which grant
     * @param outlay the payment
     * @param on the day
     * @return the plan
     */
    public Recorded paying(String id, Outlay outlay, LocalDate on) {
        SupportPlan plan = changed(
                id,
                grant -> grant.with(Stream.concat(grant.outlays().stream(), Stream.of(outlay))
                        .toList()));
        return new Recorded(
                plan,
                SupportEvent.on(
                        plan,
                        "paying",
                        on,
                        "grant",
                        id,
                        "amount",
                        outlay.amount().plain(),
                        "payment",
                        outlay.payment().value()));
    }

    /**
     * The plan, with a payment approved.
     *
     * @param payment which
     * @param by who approved it, and when
     * @return the plan
     */
    public Recorded paid(PaymentId payment, Act by) {
        SupportPlan plan = outlays(
                payment, tranche -> Optional.of(tranche.approvedBy(by)), outlay -> Optional.of(outlay.approvedBy(by)));
        return new Recorded(plan, SupportEvent.on(plan, "paid", by.on(), "payment", payment.value()));
    }

    /**
     * The plan, with a payment taken back before its approval.
     *
     * @param payment which
     * @param on the day
     * @return the plan
     */
    public Recorded withdrawn(PaymentId payment, LocalDate on) {
        SupportPlan plan = outlays(payment, tranche -> Optional.empty(), outlay -> Optional.empty());
        return new Recorded(plan, SupportEvent.on(plan, "payment-withdrawn", on, "payment", payment.value()));
    }

    /**
     * The plan, closed: nothing is committed under it any more; what is owed stays owed.
     *
     * @param by who closes it, and when
     * @param why why
     * @return the plan
     * @throws WrongState unless it is approved, or while a payment waits for its approval
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code value.date} at {@code /on} for a day before
     *     its approval
     */
    public Recorded closed(Act by, String why) {
        stands("close", SupportState.APPROVED);
        notBefore(approvedOn(), by.on());
        if (allOutlays().anyMatch(Outlay::waits)) {
            throw new WrongState("close", "WAITS");
        }
        String reason = Faults.within("/reason", () -> PlainText.paragraph(why, Partner.LONGEST_REASON, "value.text"));
        SupportPlan plan = new SupportPlan(state.closedBy(by, reason));
        return new Recorded(plan, SupportEvent.on(plan, "closed", by.on(), "reason", reason));
    }

    private Stream<Outlay> allOutlays() {
        return Stream.concat(
                state.grants().stream().flatMap(grant -> grant.outlays().stream()),
                state.aid().stream()
                        .flatMap(file -> file.tranches().stream())
                        .flatMap(tranche -> tranche.outlay().value().stream()));
    }

    /**
     * Where a payment belongs.
     *
     * @param payment which
     * @return the instalment or the grant it pays; nothing where it is not of this plan, or was withdrawn
     */
    public Optional<PaidFor> paidFor(PaymentId payment) {
        Stream<PaidFor> tranches = state.aid().stream()
                .flatMap(file -> file.tranches().stream()
                        .filter(tranche ->
                                tranche.outlay().is(one -> one.payment().equals(payment)))
                        .map(tranche -> new PaidFor(Fact.known(file.year()), Fact.unknown(), tranche.number())));
        Stream<PaidFor> grants = state.grants().stream()
                .filter(grant ->
                        grant.outlays().stream().anyMatch(one -> one.payment().equals(payment)))
                .map(grant -> new PaidFor(Fact.unknown(), Fact.known(grant.id()), 0));
        return Stream.concat(tranches, grants).findFirst();
    }

    private SupportPlan outlays(
            PaymentId payment,
            Function<Tranche, Optional<Tranche>> ofTranche,
            Function<Outlay, Optional<Outlay>> ofGrant) {
        List<AidFile> aid = state.aid().stream()
                .map(file -> file.with(file.tranches().stream()
                        .flatMap(tranche ->
                                tranche.outlay().is(one -> one.payment().equals(payment))
                                        ? ofTranche.apply(tranche).stream()
                                        : Stream.of(tranche))
                        .toList()))
                .toList();
        List<Grant> grants = state.grants().stream()
                .map(grant -> grant.with(grant.outlays().stream()
                        .flatMap(one -> one.payment().equals(payment) ? ofGrant.apply(one).stream() : Stream.of(one))
                        .toList()))
                .toList();
        return new SupportPlan(state.aiding(aid).granting(grants));
    }

    private PlanInquiry asked(
            String gate,
            LocalDate on,
            List<PlannedMeasure> asked,
            List<PlannedMeasure> all,
            List<PlanInquiry.Year> years,
            Fact<PlanInquiry.Eyes> eyes,
            Around around) {
        return new PlanInquiry(
                gate,
                on,
                state.id(),
                state.terms(),
                around.beneficiary(),
                asked.stream()
                        .map(measure -> new PlanInquiry.Measured(
                                measure.kind(), measure.provider().value().isPresent()))
                        .toList(),
                all.stream().map(PlannedMeasure::kind).toList(),
                years,
                around.stop(),
                eyes,
                around.parties());
    }

    private Stream<PlannedMeasure> measures() {
        return Stream.concat(
                state.years().stream().flatMap(year -> year.measures().stream()),
                state.grants().stream().map(Grant::measure));
    }

    private Money goodsGranted(int number) {
        return state.grants().stream()
                .filter(grant -> grant.measure().kind().isGoods())
                .filter(grant -> yearOf(grant.granted().on()) == number)
                .map(grant -> grant.measure().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    private Recorded aided(
            int year, String pastParticiple, LocalDate on, UnaryOperator<AidFile> change, String... pairs) {
        stands(Objects.requireNonNull(STEPS.get(pastParticiple)), SupportState.APPROVED);
        return written(year, pastParticiple, on, change, pairs);
    }

    private Recorded written(
            int year, String pastParticiple, LocalDate on, UnaryOperator<AidFile> change, String... pairs) {
        notBefore(approvedOn(), on);
        List<AidFile> others = new ArrayList<>(state.aid());
        others.removeIf(file -> file.year() == year);
        others.add(change.apply(aid(year)));
        others.sort(Comparator.comparingInt(AidFile::year));
        SupportPlan plan = new SupportPlan(state.aiding(others));
        List<String> told = new ArrayList<>(List.of(pairs));
        told.add("aidYear");
        told.add(Integer.toString(year));
        return new Recorded(plan, SupportEvent.on(plan, pastParticiple, on, told.toArray(String[]::new)));
    }

    private SupportPlan changed(String id, UnaryOperator<Grant> change) {
        return new SupportPlan(state.granting(state.grants().stream()
                .map(grant -> grant.id().equals(id) ? change.apply(grant) : grant)
                .toList()));
    }

    private LocalDate approvedOn() {
        return state.approved().fold(Act::on, state.drafted()::on);
    }

    private void stands(String step, SupportState asked) {
        if (state() != asked) {
            throw new WrongState(step, state().name(), List.of(asked));
        }
    }

    private static void notBefore(LocalDate earliest, LocalDate on) {
        if (on.isBefore(earliest)) {
            throw InvalidValue.at("/on", "value.date", "order", earliest);
        }
    }

    /** {@return how far it has come; its state} */
    public SupportState state() {
        if (state.closed().value().isPresent()) {
            return SupportState.CLOSED;
        }
        return state.approved().value().isPresent() ? SupportState.APPROVED : SupportState.DRAFT;
    }

    /**
     * Which year of support a day lies in.
     *
     * @param day not before the start of support
     * @return 1 for the first
     */
    public int yearOf(LocalDate day) {
        return Period.between(state.since(), day).getYears() + 1;
    }

    /** {@return what its operating aid is computed by; the terms of the day of its approval; without any aid before} */
    public AidTerms terms() {
        return state.terms().fold(signed -> signed, () -> AidTerms.NOTHING);
    }

    /**
     * A year as it is planned.
     *
     * @param number 1 for the first
     * @return nothing where the plan does not name it
     */
    public Optional<PlanYear> year(int number) {
        return state.years().stream().filter(year -> year.number() == number).findFirst();
    }

    /**
     * The operating aid of a year.
     *
     * @param year 1 for the first
     * @return empty where nothing is on file
     */
    public AidFile aid(int year) {
        return state.aid().stream()
                .filter(file -> file.year() == year)
                .findFirst()
                .orElseGet(() -> AidFile.of(year));
    }

    /**
     * A grant.
     *
     * @param id which
     * @return nothing where there is none
     */
    public Optional<Grant> grant(String id) {
        return state.grants().stream().filter(grant -> grant.id().equals(id)).findFirst();
    }

    /**
     * What the manager has not accounted for on a day of its operating aid, over all years
     * ({@code handover.unjustified}). Equipment comes beside it: {@link #unlisted}.
     *
     * @param day the day
     * @return zero where nothing is open
     */
    public Money openOn(LocalDate day) {
        return state.aid().stream().map(file -> file.openOn(day)).reduce(Money.ZERO, Money::plus);
    }

    /**
     * The same, over several plans.
     *
     * @param plans of one centre
     * @param day the day
     * @return zero where nothing is open
     */
    public static Money openOn(List<SupportPlan> plans, LocalDate day) {
        return plans.stream().map(plan -> plan.openOn(day)).reduce(Money.ZERO, Money::plus);
    }

    /**
     * The equipment of some plans that was delivered or paid for by a day and is not in the inventory.
     *
     * @param plans of one centre; what was taken off an instalment of any of them counts
     * @param day the day; what happens after it is not known yet
     * @return in the order of the plans and their grants
     */
    public static List<UnlistedEquipment> unlisted(List<SupportPlan> plans, LocalDate day) {
        Map<String, Money> taken = plans.stream()
                .flatMap(plan -> plan.state.aid().stream())
                .flatMap(file -> file.withheldBy(day))
                .collect(Collectors.toMap(Withheld::item, Withheld::amount, Money::plus));
        return plans.stream().flatMap(plan -> plan.unlisted(taken, day)).toList();
    }

    private Stream<UnlistedEquipment> unlisted(Map<String, Money> taken, LocalDate day) {
        return state.grants().stream()
                .filter(grant -> grant.isUnlistedOn(day))
                .map(grant -> grant.unlistedOn(day, item(grant), taken.getOrDefault(item(grant), Money.ZERO)));
    }

    /**
     * Until when a grant is to enter the inventory.
     *
     * @param grant a grant of this plan
     * @param policy the days after delivery and the months after payment
     * @param day the day; what happens after it is not known yet
     * @return the last day on which it is no unjustified aid yet; unknown for what need not enter, or has entered
     */
    public Fact<LocalDate> entersBy(Grant grant, SupportPolicy policy, LocalDate day) {
        return grant.isUnlistedOn(day)
                ? grant.unlistedOn(day, item(grant), Money.ZERO).dueOn(policy, day)
                : Fact.unknown();
    }

    /** {@return whether equipment was delivered or paid for and is not in the inventory; as all records stand} */
    public boolean hasUnlistedEquipment() {
        return state.grants().stream().anyMatch(grant -> grant.isUnlistedOn(LocalDate.MAX));
    }

    /**
     * What a grant is called outside its plan, in the inventory for one.
     *
     * @param grant a grant of this plan
     * @return for example {@code PLN-2026-0001 G1}
     */
    public String item(Grant grant) {
        return state.reference() + " " + grant.id();
    }

    /** {@return the days on which {@link #openOn} or {@link #unlisted} may change; all of them by date} */
    public Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        state.aid().forEach(file -> days.addAll(file.days()));
        state.grants().stream().flatMap(Grant::days).forEach(days::add);
        return days;
    }

    /** The plan as if nothing of one year of aid were on file. */
    SupportPlan besides(int year) {
        return new SupportPlan(state.aiding(
                state.aid().stream().filter(file -> file.year() != year).toList()));
    }

    /** {@return its id; opaque} */
    public SupportPlanId id() {
        return state.id();
    }

    /** {@return which centre; its id} */
    public CentreId centre() {
        return state.centre();
    }

    /** {@return who is supported; the id of the manager} */
    public PartnerId manager() {
        return state.manager();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public SupportPlanSnapshot snapshot() {
        return state;
    }

    /**
     * A plan from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same plan
     */
    public static SupportPlan restore(SupportPlanSnapshot snapshot) {
        return new SupportPlan(snapshot);
    }

    /**
     * What the rules ask beside the plan.
     *
     * @param beneficiary what is known of the manager
     * @param stop whether material support has stopped
     * @param others the other approved plans of the manager for the centre, closed ones too
     * @param parties the manager, and the interests of who acts
     */
    public record Around(Beneficiary beneficiary, Fact<Stop> stop, List<SupportPlan> others, Parties parties) {

        /** Copies the list. */
        public Around {
            others = List.copyOf(others);
        }

        private Money planned(int number, Function<PlanYear, Money> part) {
            return others.stream()
                    .flatMap(plan -> plan.year(number).stream())
                    .map(part)
                    .reduce(Money.ZERO, Money::plus);
        }

        private Money goodsGranted(int number) {
            return others.stream().map(plan -> plan.goodsGranted(number)).reduce(Money.ZERO, Money::plus);
        }

        /** What was paid to the manager of operating aid by a day, under its other plans. */
        Money aidPaidBy(LocalDate day) {
            return others.stream()
                    .flatMap(plan -> plan.state.aid().stream())
                    .map(file -> file.paidBy(day))
                    .reduce(Money.ZERO, Money::plus);
        }
    }

    /**
     * What a payment is for.
     *
     * @param year the year of aid; unknown for a grant
     * @param grant the grant; unknown for an instalment
     * @param number of the instalment; 0 for a grant
     */
    public record PaidFor(Fact<Integer> year, Fact<String> grant, int number) {}

    /**
     * A plan in which something was written.
     *
     * @param plan the plan now
     * @param event what was written
     */
    public record Recorded(SupportPlan plan, SupportEvent event) {}
}
