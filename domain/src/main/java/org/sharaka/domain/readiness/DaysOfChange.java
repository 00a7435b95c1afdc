package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreReserve;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.mandate.Ending;
import org.sharaka.domain.mandate.MandateSnapshot;
import org.sharaka.domain.oversight.Budget;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.Statement;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The days on which a part of the facts of a centre can become another: all of them, and perhaps some too many. Tests
 * hold every day of a history against the records.
 */
record DaysOfChange(Rulebook book, CentreFile file) {

    private static final int QUARTERS = 4;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    Set<LocalDate> charge() {
        Set<LocalDate> days = start();
        versions(Group.MANDATE, days);
        file.centre().opening().value().ifPresent(days::add);
        file.mandates().forEach(mandate -> mandate(mandate.snapshot(), days));
        return days;
    }

    private void mandate(MandateSnapshot mandate, Set<LocalDate> days) {
        mandate.signature()
                .value()
                .ifPresent(signature -> days.add(signature.by().on()));
        days.add(mandate.term().from());
        days.add(mandate.term().until().plusDays(1));
        mandate.handedOver().value().ifPresent(clause -> {
            days.add(clause.from());
            days.add(clause.until().plusDays(1));
        });
        mandate.ending()
                .value()
                .map(Ending::by)
                .ifPresent(end -> days.add(end.on().plusDays(1)));
        mandate.suspensions().forEach(suspension -> {
            days.add(suspension.set().on());
            suspension.lifted().value().map(Act::on).ifPresent(days::add);
        });
        for (Document paper : mandate.papers()) {
            paper(paper, days);
            each(Group.MANDATE, MandatePolicy.class)
                    .forEach(policy -> days.add(paper.date().plusDays(policy.deemedDays())));
        }
    }

    Set<LocalDate> works() {
        Set<LocalDate> days = start();
        file.centre().opening().value().ifPresent(days::add);
        for (CentreReserve reserve : file.works().premises().reserves()) {
            days.add(reserve.raised().on());
            reserve.undertakings()
                    .forEach(promise -> days.add(promise.recorded().on()));
            reserve.lifting()
                    .value()
                    .ifPresent(lifting -> days.add(lifting.act().on()));
        }
        file.works().delivery().value().ifPresent(delivery -> days.addAll(delivery.turns()));
        return days;
    }

    Set<LocalDate> findings() {
        Set<LocalDate> days = start();
        file.oversight().findings().all().forEach(finding -> {
            days.add(finding.raised().on());
            finding.plans().forEach(plan -> days.add(plan.by().on()));
            finding.closure().value().ifPresent(closure -> days.add(closure.by().on()));
        });
        file.oversight().conditions().all().forEach(condition -> {
            condition.condition().by().value().ifPresent(due -> days.add(due.plusDays(1)));
            condition.met().value().ifPresent(met -> days.add(met.by().on()));
        });
        return days;
    }

    Set<LocalDate> finance() {
        Set<LocalDate> days = charge();
        versions(Group.OVERSIGHT, days);
        file.plans().forEach(plan -> days.addAll(plan.days()));
        file.oversight().finances().statements().forEach(statement -> statement(statement, days));
        List<Budget> budgets = file.oversight().finances().budgets();
        budgets.forEach(budget -> budget(budget, budgets, days));
        file.oversight().finances().commitments().forEach(commitment -> {
            days.add(commitment.given().on());
            paper(commitment.document(), days);
        });
        return days;
    }

    private void statement(Statement statement, Set<LocalDate> days) {
        LocalDate until = statement.months().until();
        days.add(statement.approved().on());
        days.add(until.plusDays(1));
        each(Group.OVERSIGHT, OversightPolicy.class)
                .forEach(policy ->
                        days.add(until.plusMonths(policy.statementMonths()).plusDays(1)));
    }

    /** Months are added to the earlier day, so that the first day of a nearness lies up to three days after. */
    private void budget(Budget budget, Collection<Budget> others, Set<LocalDate> days) {
        LocalDate from = budget.months().from();
        days.add(budget.approved().on());
        for (OversightPolicy policy :
                each(Group.OVERSIGHT, OversightPolicy.class).toList()) {
            LocalDate near = from.minusMonths(policy.budgetMonths());
            around(near, days);
            days.add(from.plusMonths(policy.budgetMonths()).plusDays(1));
        }
        for (Budget other : others) {
            long between = ChronoUnit.DAYS.between(from, other.months().from());
            around(from.plusDays(between / 2), days);
        }
    }

    private static void around(LocalDate day, Set<LocalDate> days) {
        IntStream.rangeClosed(-3, 3).forEach(shift -> days.add(day.plusDays(shift)));
    }

    Set<LocalDate> training() {
        Set<LocalDate> days = charge();
        file.training().snapshot().people().forEach(person -> {
            days.add(person.hired().since());
            person.left().value().ifPresent(left -> days.add(left.on().plusDays(1)));
        });
        file.training().snapshot().sessions().forEach(session -> {
            days.add(session.offer().on());
            session.participants().forEach(one -> one.steps().forEach(step -> days.add(step.on())));
        });
        return days;
    }

    Set<LocalDate> standing() {
        Set<LocalDate> days = charge();
        versions(Group.CENTRES, days);
        versions(Group.OVERSIGHT, days);
        file.centre().papers().forEach(held -> {
            days.add(held.recorded().on());
            paper(held.paper(), days);
        });
        file.oversight().reports().all().forEach(report -> {
            days.add(report.submitted().on());
            report.acceptance().value().ifPresent(act -> days.add(act.on()));
            report.sentBack().value().ifPresent(back -> days.add(back.by().on()));
        });
        file.oversight()
                .consultations()
                .held()
                .forEach(one -> days.add(one.held().on()));
        periods().forEach(period -> {
            days.add(period.lastDay().plusDays(1));
            each(Group.OVERSIGHT, OversightPolicy.class)
                    .forEach(policy -> days.add(period.due(policy).plusDays(1)));
        });
        return days;
    }

    private Stream<ReportPeriod> periods() {
        return Stewardship.of(file.mandates(), file.centre().opening()).spells().stream()
                .flatMap(spell -> IntStream.rangeClosed(
                                spell.from().getYear(), spell.until().getYear())
                        .boxed())
                .distinct()
                .flatMap(year -> Stream.concat(
                        Stream.of(ReportPeriod.year(year)),
                        IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> ReportPeriod.quarter(year, quarter))));
    }

    Set<LocalDate> assets() {
        Set<LocalDate> days = start();
        file.inventory().counts().forEach(count -> days.add(count.on()));
        file.inventory().assets().forEach(asset -> {
            days.add(asset.entered().on());
            asset.disposal().value().ifPresent(gone -> days.add(gone.act().on()));
        });
        return days;
    }

    Set<LocalDate> title() {
        Set<LocalDate> days = start();
        file.works().premises().titles().forEach(title -> {
            days.add(title.recorded().on());
            paper(title.document(), days);
            title.boardDecision().value().ifPresent(paper -> paper(paper, days));
        });
        file.mandates().forEach(mandate -> mandate.cameBack().value().ifPresent(last -> days.add(last.plusDays(1))));
        return days;
    }

    private static void paper(Document paper, Set<LocalDate> days) {
        days.add(paper.date());
        paper.validUntil().value().ifPresent(last -> days.add(last.plusDays(1)));
    }

    private void versions(Group group, Set<LocalDate> days) {
        book.versions(group).all().stream().skip(1).forEach(policy -> days.add(policy.inForceFrom()));
    }

    private <P extends Policy> Stream<P> each(Group group, Class<P> type) {
        return book.versions(group).all().stream().map(type::cast);
    }

    private static Set<LocalDate> start() {
        return new TreeSet<>(Set.of(FIRST));
    }
}
