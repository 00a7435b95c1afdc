package org.sharaka.domain.acceptance;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The ruling on an acceptance, made again on corrected facts. What the corrected facts do not touch stays as it was
 * ruled: the parties of that day, readiness, and the terms then in force.
 */
final class RuledAgain {

    private RuledAgain() {}

    static Ruling on(
            Rulebook book, Delivery delivery, DeliveryCircumstances around, Lot lot, Completion right, Ruling before) {
        ProvisionalAcceptance accepted = right.acceptance().value().orElseThrow();
        Ruling fresh = book.rule(new AcceptingInquiry(
                accepted.on(),
                delivery.project(),
                Parties.NONE,
                AcceptProvisionally.works(around),
                accepted.handed().ready(),
                accepted.handed().documents(),
                accepted.dossier(),
                List.of(),
                AcceptingInquiry.TermsAtAcceptance.NONE,
                Fact.known(accepted.guarantee().months()),
                List.of(LotAtAcceptance.of(notified(lot, right), accepted.on(), open(delivery, lot, accepted.on())))));
        Map<RuleCode, Check> again = fresh.checks().stream()
                .filter(check -> !check.rule().equals(AcceptanceRules.READY))
                .collect(toMap(Check::rule, Function.identity()));
        List<Check> checks = before.checks().stream()
                .map(check -> again.getOrDefault(check.rule(), check))
                .toList();
        return new Ruling(fresh.gate(), fresh.on(), fresh.policy(), fresh.policies(), fresh.edition(), checks);
    }

    /** The lot as it stood before it was accepted. */
    private static Lot notified(Lot lot, Completion right) {
        return lot.with((Completion completion) ->
                new Completion(right.notice(), right.visits(), Fact.unknown(), Fact.unknown(), List.of()));
    }

    /** Those raised by the day that was written or the right one, and not lifted on the right one. */
    private static List<Reserve> open(Delivery delivery, Lot lot, LocalDate on) {
        LocalDate written = lot.last().acceptance().fold(ProvisionalAcceptance::on, () -> on);
        LocalDate later = written.isAfter(on) ? written : on;
        return delivery.reserves().stream()
                .filter(reserve -> reserve.lot().equals(lot.id()))
                .filter(reserve -> !reserve.raised().on().isAfter(later))
                .filter(reserve ->
                        !reserve.lifting().is(lifted -> !lifted.act().on().isAfter(on)))
                .toList();
    }
}
