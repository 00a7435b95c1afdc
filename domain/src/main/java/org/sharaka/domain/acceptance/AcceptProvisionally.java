package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.project.WorksPolicy;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Provisional acceptance (delivery): lots are accepted, each with its reserves, and subject to conditions where a rule
 * holds only so.
 *
 * <p>Papers that may follow become conditions by themselves, due in 60 days; the caller may say who brings them and by
 * when. A visit that came late cannot be mended: it asks for a condition or a written reason.
 *
 * @param on the day
 * @param lots which lots; empty for all that are not accepted
 * @param handed what is handed in: readiness, papers, what was found of the terms
 * @param reserves what is wrong
 * @param conditions what acceptance is subject to
 * @param reasons why it is given though a rule holds only on condition
 */
public record AcceptProvisionally(
        LocalDate on,
        List<LotId> lots,
        Handed handed,
        List<NewReserve> reserves,
        List<NewCondition> conditions,
        List<WrittenReason> reasons)
        implements DeliveryStep {

    /**
     * Copies the lists and checks what stands in them.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order} for a condition due before the day;
     *     {@code value.list} with reason {@code twice} for an item that is answered twice
     */
    public AcceptProvisionally {
        Objects.requireNonNull(on);
        lots = List.copyOf(lots);
        Objects.requireNonNull(handed);
        reserves = List.copyOf(reserves);
        conditions = List.copyOf(conditions);
        reasons = List.copyOf(reasons);
        Faults faults = new Faults();
        for (int place = 0; place < conditions.size(); place++) {
            String pointer = "/conditions/" + place + "/by";
            LocalDate day = on;
            conditions.get(place).by().value().ifPresent(by -> Written.notBefore(faults, pointer, day, by));
        }
        List<String> items = handed.items().stream().map(ItemResult::item).toList();
        for (int place = 0; place < items.size(); place++) {
            if (items.indexOf(items.get(place)) < place) {
                faults.add("/items/" + place + "/item", "value.list", "twice", items.get(place));
            }
        }
        faults.throwIfAny();
    }

    /**
     * The step with nothing handed in, for looking through its gate with the facts that are recorded.
     *
     * @param on the day
     * @return a step that names no lots
     */
    public static AcceptProvisionally withNothing(LocalDate on) {
        return new AcceptProvisionally(on, List.of(), Handed.NOTHING, List.of(), List.of(), List.of());
    }

    @Override
    public String gate() {
        return Step.ACCEPT_PROVISIONALLY.gate();
    }

    @Override
    public Fact<Step> arrow() {
        return Fact.known(Step.ACCEPT_PROVISIONALLY);
    }

    @Override
    public Ruling ruling(Delivery delivery, Circumstances around) {
        around.project().requires(Step.ACCEPT_PROVISIONALLY);
        List<Lot> chosen = chosen(delivery);
        List<Reserve> raised = raised(delivery, around, chosen);
        return LotGate.ruling(
                gate(),
                on,
                around.parties(),
                LotGate.each(chosen, lot -> checks(delivery, around, chosen, raised, lot)));
    }

    @Override
    public Outcome<Delivery> taken(Delivery delivery, Circumstances around) {
        Inquiry inquiry = DeliveryInquiry.of(this, delivery, around);
        List<Lot> chosen = chosen(delivery);
        List<Reserve> raised = raised(delivery, around, chosen);
        Ruling ruling = inquiry.ruling();
        if (!ruling.refuses()) {
            everyWarningIsAnswered(ruling);
        }
        return Outcome.through(inquiry, () -> accepted(delivery, around, chosen, raised), after -> {
            List<DomainEvent> events = new ArrayList<>(Told.raised(delivery, after));
            events.addAll(Told.set(after, chosen));
            return events;
        });
    }

    private Delivery accepted(Delivery delivery, Circumstances around, List<Lot> chosen, List<Reserve> raised) {
        Delivery after = delivery;
        for (Lot lot : chosen) {
            List<Check> checks = checks(delivery, around, chosen, raised, lot);
            ProvisionalAcceptance acceptance = new ProvisionalAcceptance(
                    around.act(on),
                    handed,
                    dossier(around),
                    LotGate.ruling(gate(), on, around.parties(), checks),
                    NewConditions.set(this, after, facts(delivery, around, chosen, raised, lot)),
                    reasons,
                    new Guarantee(policy().guaranteeMonths(), List.of()),
                    Fact.unknown(),
                    Fact.unknown());
            after = after.with(List.of(lot), present -> present.with((Completion one) -> one.with(acceptance)));
        }
        return after.with((Reserve reserve) -> dated(reserve, chosen)).and(raised);
    }

    /** A reserve that was raised before gets its deadline at acceptance, where nobody said one. */
    private Reserve dated(Reserve reserve, List<Lot> chosen) {
        boolean concerned = chosen.stream().anyMatch(lot -> lot.id().equals(reserve.lot()));
        return concerned && reserve.isOpen() && reserve.deadline().value().isEmpty()
                ? reserve.dueOn(defaultDeadline())
                : reserve;
    }

    private void everyWarningIsAnswered(Ruling ruling) {
        Faults faults = new Faults();
        ruling.with(Result.WARN).stream()
                .map(check -> check.rule().family())
                .distinct()
                .filter(rule -> !rule.equals(AcceptanceRules.DOCUMENTS.family()))
                .filter(rule ->
                        reasons.stream().noneMatch(reason -> reason.rule().equals(rule)))
                .filter(rule -> conditions.stream()
                        .noneMatch(condition -> condition.answers().is(rule::equals)))
                .forEach(rule -> faults.add("/reasons", rule, "unanswered"));
        faults.throwIfAny();
    }

    private List<Lot> chosen(Delivery delivery) {
        return delivery.chosen(lots, lot -> lot.stage().compareTo(Stage.PROVISIONALLY_ACCEPTED) < 0);
    }

    private List<Reserve> raised(Delivery delivery, Circumstances around, List<Lot> chosen) {
        return NewReserves.raised(delivery, reserves, chosen, around.act(on), defaultDeadline());
    }

    private List<Check> checks(
            Delivery delivery, Circumstances around, List<Lot> chosen, List<Reserve> raised, Lot lot) {
        return AcceptanceRules.all(facts(delivery, around, chosen, raised, lot));
    }

    private LotAtAcceptance facts(
            Delivery delivery, Circumstances around, List<Lot> chosen, List<Reserve> raised, Lot lot) {
        List<Reserve> open = new ArrayList<>(delivery.openReserves(lot.id(), on));
        raised.stream().filter(reserve -> reserve.lot().equals(lot.id())).forEach(open::add);
        boolean unanswered =
                around.terms().is(terms -> TermsAnswers.areMissing(terms, handed.items(), delivery, chosen, raised));
        return new LotAtAcceptance(lot, on, handed, dossier(around), conditions, open, unanswered, around);
    }

    private List<Document> dossier(Circumstances around) {
        return around.project().dossier().papers().stream()
                .filter(paper -> paper.isInForceOn(on))
                .toList();
    }

    private LocalDate defaultDeadline() {
        return on.plusDays(policy().reserveDays());
    }

    private WorksPolicy policy() {
        return WorksPolicy.ADOPTED.on(on);
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        Told told = Told.on(on).and(chosen(delivery));
        handed.termsVersion().value().ifPresent(version -> told.and("termsVersion", Integer.toString(version)));
        reasons.forEach(reason -> told.and("reason." + reason.rule(), reason.reason()));
        return told.all();
    }
}
