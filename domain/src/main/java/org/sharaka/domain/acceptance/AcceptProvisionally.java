package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.NewCondition;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;

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
 * @param answers what it is subject to, and why it is given though a rule holds only on condition
 */
public record AcceptProvisionally(
        LocalDate on, List<LotId> lots, Handed handed, List<NewReserve> reserves, Answers answers)
        implements ArrowStep {

    /**
     * Copies the lists and checks what stands in them.
     *
     * @throws InvalidValue {@code value.list} with reason {@code twice} for an item that is answered twice
     */
    public AcceptProvisionally {
        lots = List.copyOf(lots);
        reserves = List.copyOf(reserves);
        Faults faults = new Faults();
        List<String> items = handed.items().stream().map(ItemResult::item).toList();
        for (int place = 0; place < items.size(); place++) {
            if (items.indexOf(items.get(place)) < place) {
                faults.add("/items/" + place + "/item", "value.list", "twice", items.get(place));
            }
        }
        faults.throwIfAny();
    }

    @Override
    public Arrow arrow() {
        return Arrow.ACCEPT_PROVISIONALLY;
    }

    @Override
    public AcceptingInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        around.project().requires(arrow());
        List<Lot> chosen = chosen(delivery);
        return inquiryOf(delivery, around, chosen, raised(delivery, around, chosen), chosen);
    }

    /**
     * Whether the ruling opens the step.
     *
     * @throws InvalidValue at {@code /reasons}, by the code of each rule that only warns and is answered by neither a
     *     condition nor a written reason
     */
    @Override
    public boolean passes(Ruling ruling) {
        if (ruling.refuses()) {
            return false;
        }
        everyWarningIsAnswered(ruling);
        return true;
    }

    @Override
    public LocalDate restsOn(Delivery delivery) {
        List<Lot> chosen = chosen(delivery);
        return chosen.stream()
                .flatMap(lot -> lot.firstVisit().stream())
                .reduce(delivery.earliest(chosen), (last, visited) -> visited.isAfter(last) ? visited : last);
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        List<Lot> chosen = chosen(delivery);
        Delivery after = accepted(book, delivery, around, chosen, raised(delivery, around, chosen));
        Particulars particulars = Particulars.on(on).and(chosen);
        handed.termsVersion().value().ifPresent(version -> particulars.and("termsVersion", Integer.toString(version)));
        answers.reasons().forEach(reason -> particulars.and("reason." + reason.rule(), reason.reason()));
        return around.moved(this, after, particulars, Particulars.raised(delivery, after));
    }

    private Delivery accepted(
            Rulebook book, Delivery delivery, DeliveryCircumstances around, List<Lot> chosen, List<Reserve> raised) {
        AcceptancePolicy policy = book.on(on).acceptance();
        GuaranteePeriod guarantee = new GuaranteePeriod(policy.guaranteeMonths(), List.of());
        LocalDate deadline = ReserveRules.byDefault(on, guarantee.end(on), policy);
        Delivery after = delivery;
        for (Lot lot : chosen) {
            AcceptingInquiry ofLot = inquiryOf(delivery, around, chosen, raised, List.of(lot));
            ProvisionalAcceptance acceptance = new ProvisionalAcceptance(
                    around.act(on),
                    handed,
                    ofLot.dossier(),
                    book.rule(ofLot),
                    answers.reasons(),
                    guarantee,
                    Fact.unknown(),
                    Fact.unknown());
            after = after.with(List.of(lot), present -> present.with((Completion one) -> one.with(acceptance)));
        }
        return after.and(raised).with((Reserve reserve) -> dated(reserve, chosen, deadline));
    }

    /** A reserve gets its deadline at acceptance, where nobody said one. */
    private static Reserve dated(Reserve reserve, List<Lot> chosen, LocalDate deadline) {
        boolean concerned = chosen.stream().anyMatch(lot -> lot.id().equals(reserve.lot()));
        return concerned && reserve.isOpen() && reserve.deadline().value().isEmpty()
                ? reserve.dueOn(deadline)
                : reserve;
    }

    /** {@return what acceptance is subject to, with a condition for each paper that is to follow and has none} */
    public Answers withPapers(AcceptingInquiry asked) {
        List<NewCondition> all = new ArrayList<>();
        List<DocumentKind> toFollow = asked.missing(asked.works().mayFollow());
        answers.conditions().forEach(one -> all.add(one.paper().is(toFollow::contains) ? ofPaper(one) : one));
        for (DocumentKind paper : toFollow) {
            if (all.stream().noneMatch(one -> one.paper().is(paper::equals))) {
                all.add(ofPaper(new NewCondition(
                        Fact.unknown(), "", Fact.known(paper), Fact.unknown(), Fact.unknown(), Fact.unknown())));
            }
        }
        return new Answers(all, answers.reasons());
    }

    private static NewCondition ofPaper(NewCondition one) {
        return one.answering(AcceptanceRules.DOCUMENTS.family());
    }

    private void everyWarningIsAnswered(Ruling ruling) {
        Faults faults = new Faults();
        answers.unanswered(ruling.with(Result.WARN)).stream()
                .map(check -> check.rule().family())
                .distinct()
                .filter(rule -> !rule.equals(AcceptanceRules.DOCUMENTS.family()))
                .forEach(rule -> faults.add("/reasons", rule, "unanswered"));
        faults.throwIfAny();
    }

    private List<Lot> chosen(Delivery delivery) {
        return delivery.chosen(lots, lot -> lot.stage().compareTo(Stage.PROVISIONALLY_ACCEPTED) < 0);
    }

    private List<Reserve> raised(Delivery delivery, DeliveryCircumstances around, List<Lot> chosen) {
        return NewReserves.raised(delivery, reserves, chosen, around.act(on));
    }

    /** The facts of some lots of those that are accepted together. */
    private AcceptingInquiry inquiryOf(
            Delivery delivery, DeliveryCircumstances around, List<Lot> chosen, List<Reserve> raised, List<Lot> some) {
        return new AcceptingInquiry(
                on,
                delivery.project(),
                around.parties(),
                works(around),
                handed.ready(),
                handed.documents(),
                around.project().dossier().papers().stream()
                        .filter(paper -> paper.isInForceOn(on))
                        .toList(),
                answers.conditions().stream()
                        .flatMap(AcceptProvisionally::promised)
                        .toList(),
                terms(delivery, around, chosen, raised),
                Fact.unknown(),
                some.stream()
                        .map(lot -> LotAtAcceptance.of(lot, on, open(delivery, raised, lot)))
                        .toList());
    }

    static AcceptingInquiry.WorksAtAcceptance works(DeliveryCircumstances around) {
        return new AcceptingInquiry.WorksAtAcceptance(
                !around.project().model().isOwnedByFoundation(),
                around.project().brief().nature().hasBuildingWork());
    }

    private static Stream<AcceptingInquiry.PromisedPaper> promised(NewCondition condition) {
        return condition.paper().value().stream()
                .flatMap(paper ->
                        condition.by().value().stream().map(by -> new AcceptingInquiry.PromisedPaper(paper, by)));
    }

    private AcceptingInquiry.TermsAtAcceptance terms(
            Delivery delivery, DeliveryCircumstances around, List<Lot> chosen, List<Reserve> raised) {
        return new AcceptingInquiry.TermsAtAcceptance(
                around.terms().map(TermsInForce::version),
                handed.termsVersion(),
                around.terms()
                        .fold(
                                terms -> TermsAnswers.unanswered(terms, handed.items(), delivery, chosen, raised),
                                List::of));
    }

    private List<Reserve> open(Delivery delivery, List<Reserve> raised, Lot lot) {
        List<Reserve> open = new ArrayList<>(delivery.openReserves(lot.id(), on));
        raised.stream().filter(reserve -> reserve.lot().equals(lot.id())).forEach(open::add);
        return open;
    }
}
