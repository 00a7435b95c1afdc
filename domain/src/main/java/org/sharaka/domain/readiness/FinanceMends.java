package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.Budget;
import org.sharaka.domain.oversight.Finances;
import org.sharaka.domain.oversight.OwnResource;
import org.sharaka.domain.oversight.Statement;
import org.sharaka.domain.policy.HandoverPolicy;

/**
 * The accounts and the budget by which the rules on money would pass: those of the last ones, with the least more that
 * it takes. Who follows them writes what the paper says.
 */
final class FinanceMends {

    private static final int YEAR = 12;
    private static final Money CENTIME = Money.ofCentimes(1);

    private final Finances finances;
    private final HandoverPolicy policy;
    private final String centre;
    private final LocalDate on;

    FinanceMends(Finances finances, HandoverPolicy policy, String centre, LocalDate on) {
        this.finances = finances;
        this.policy = policy;
        this.centre = centre;
        this.on = on;
    }

    /** Twelve months that are closed and of which there is no statement yet. */
    Optional<Mend> statement() {
        Fact<Statement> last = Fact.of(finances.statements().stream()
                .max(Comparator.comparing(one -> one.months().until())));
        LocalDate closed = on.withDayOfMonth(1).minusDays(1);
        LocalDate until = last.fold(
                one -> one.months().until().isBefore(closed)
                        ? closed
                        : one.months()
                                .until()
                                .plusDays(1)
                                .plusMonths(1)
                                .withDayOfMonth(1)
                                .minusDays(1),
                () -> closed);
        LocalDate day = until.isBefore(on) ? on : until.plusDays(1);
        Mend mend = Mend.to(MendAct.RECORD_STATEMENT, day, centre)
                .with("from", until.plusDays(1).minusMonths(YEAR))
                .with("until", until)
                .with("approvedOn", day)
                .with("document", Mend.paper(DocumentKind.ACCOUNTS, day));
        return Optional.of(last.fold(
                one -> mend.with("operatingCosts", one.operatingCosts())
                        .with("resources", resources(one))
                        .with("cashReserve", reserve(one)),
                () -> mend.bringing("/resources")));
    }

    private Money reserve(Statement last) {
        Fraction months = policy.reserveFundMonths();
        Fraction share = Fraction.of(months.numerator(), Math.multiplyExact(months.denominator(), (long) YEAR));
        return last.cashReserve().max(last.operatingCosts().shareRoundedUp(share));
    }

    /**
     * The largest source stays as it is; the others grow alike until both rules on own resources pass. Where there are
     * none, or they would grow too large, other sources are needed.
     */
    private List<Map<String, Object>> resources(Statement last) {
        List<OwnResource> cash = last.resources().stream()
                .filter(one -> !one.fromFoundation() && one.form() == OwnResource.Form.CASH)
                .sorted(Comparator.comparing(OwnResource::amount))
                .toList();
        Fraction most = policy.largestSource();
        Money largest = cash.isEmpty() ? Money.ZERO : cash.get(cash.size() - 1).amount();
        Money own = cash(cash);
        Money whole = last.operatingCosts()
                .shareRoundedUp(policy.autonomy())
                .max(largest.shareRoundedUp(
                        Fraction.of(/* numerator= */ most.denominator(), /* denominator= */ most.numerator())))
                .max(own);
        Money lacking = whole.minus(own);
        List<OwnResource> growing = cash.subList(0, Math.max(0, cash.size() - 1));
        Money each = lacking.shareRoundedUp(Fraction.of(1, Math.max(1, growing.size())));
        boolean grow = !growing.isEmpty()
                && growing.stream()
                        .allMatch(one -> one.amount().plus(each).over(whole).atMost(most));
        List<Map<String, Object>> all = new ArrayList<>();
        last.resources().forEach(one -> all.add(tree(one, grow && growing.contains(one) ? each : Money.ZERO)));
        for (Money left = lacking; !grow && !left.isZero(); ) {
            Money some = left.min(whole.shareRoundedUp(most).minus(CENTIME).max(CENTIME));
            all.add(more(some));
            left = left.minus(some);
        }
        return all;
    }

    private static Map<String, Object> more(Money amount) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("form", OwnResource.Form.CASH);
        resource.put("amount", amount);
        return resource;
    }

    private static Money cash(List<OwnResource> resources) {
        return resources.stream()
                .filter(one -> !one.fromFoundation())
                .map(OwnResource::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Map<String, Object> tree(OwnResource one, Money added) {
        Map<String, Object> resource = more(one.amount().plus(added));
        resource.put("source", one.source());
        resource.put("form", one.form());
        resource.put("fromFoundation", one.fromFoundation());
        one.document().value().ifPresent(paper -> {
            Map<String, Object> document = Mend.paper(paper.kind(), paper.date());
            document.put("reference", paper.reference());
            paper.validUntil().value().ifPresent(last -> document.put("validUntil", last.toString()));
            resource.put("document", document);
        });
        return resource;
    }

    /**
     * The next twelve months of which there is no budget yet, secured in full and each source by its paper, recurrent
     * ones too; from the first day to which no other budget is nearer.
     */
    Optional<Mend> budget() {
        LocalDate from = on;
        List<LocalDate> there =
                finances.budgets().stream().map(one -> one.months().from()).toList();
        while (there.contains(from)) {
            from = from.plusDays(1);
        }
        Mend mend = Mend.to(MendAct.RECORD_BUDGET, from, centre)
                .with("from", from)
                .with("until", from.plusMonths(YEAR).minusDays(1))
                .with("approvedOn", from)
                .with("document", Mend.paper(DocumentKind.BUDGET, from));
        LocalDate day = from;
        Fact<Budget> last = Fact.of(finances.budgets().stream()
                .max(Comparator.comparing(one -> one.months().from())));
        return Optional.of(last.fold(
                one -> mend.with("amount", one.amount()).with("secured", secured(one, day)),
                () -> mend.with(
                        "secured",
                        List.of(Map.of(
                                "form",
                                OwnResource.Form.CASH,
                                "document",
                                Mend.paper(DocumentKind.COMMITMENT, day))))));
    }

    private List<Map<String, Object>> secured(Budget last, LocalDate day) {
        List<Map<String, Object>> all = new ArrayList<>();
        last.secured().forEach(one -> {
            Map<String, Object> resource = tree(one, Money.ZERO);
            if (!one.fromFoundation()) {
                resource.putIfAbsent("document", Mend.paper(DocumentKind.COMMITMENT, day));
            }
            all.add(resource);
        });
        Money needed = last.amount().shareRoundedUp(policy.forwardCover());
        Money lacking = needed.minus(cash(last.secured()));
        if (lacking.compareTo(Money.ZERO) > 0) {
            Map<String, Object> rest = more(lacking);
            last.secured().stream().findFirst().ifPresent(one -> rest.put("source", one.source()));
            rest.put("document", Mend.paper(DocumentKind.COMMITMENT, day));
            all.add(rest);
        }
        return all;
    }
}
