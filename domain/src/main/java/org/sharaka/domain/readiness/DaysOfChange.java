package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The days on which a part of the facts of a centre can become another: all of them, and perhaps some too many. Each
 * record says its own; tests hold every day of a history against the records.
 */
record DaysOfChange(Rulebook book, CentreFile file) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    Set<LocalDate> charge() {
        return days(List.of(tenure()));
    }

    private Stream<LocalDate> tenure() {
        return Stream.of(
                        versions(Group.MANDATE),
                        file.centre().opening().value().stream(),
                        Stream.concat(file.mandates().stream(), file.elsewhere().stream())
                                .flatMap(mandate -> mandate.days(each(Group.MANDATE, MandatePolicy.class))),
                        file.managers().values().stream()
                                .flatMap(manager -> Mandate.days(
                                        manager.onFile().papers(), each(Group.MANDATE, MandatePolicy.class))))
                .flatMap(days -> days);
    }

    Set<LocalDate> works() {
        return days(List.of(
                file.centre().opening().value().stream(),
                file.works().premises().reserves().stream().flatMap(reserve -> reserve.days()),
                file.works().conditions().stream().flatMap(Condition::days),
                file.works().delivery().value().stream().flatMap(delivery -> delivery.turns().stream())));
    }

    Set<LocalDate> findings() {
        return days(List.of(
                file.oversight().findings().days(), file.conditions().stream().flatMap(Condition::days)));
    }

    Set<LocalDate> finance() {
        return days(List.of(
                tenure(),
                versions(Group.OVERSIGHT),
                versions(Group.HANDOVER),
                file.plans().stream().flatMap(plan -> plan.days(oversight()).stream()),
                file.oversight().finances().days(oversight())));
    }

    Set<LocalDate> training() {
        return days(List.of(tenure(), file.training().days()));
    }

    Set<LocalDate> standing() {
        return days(List.of(
                tenure(),
                versions(Group.CENTRES),
                versions(Group.OVERSIGHT),
                file.centre().papers().stream()
                        .flatMap(held -> Stream.concat(
                                Stream.of(held.recorded().on()), held.paper().days())),
                file.oversight()
                        .reports()
                        .days(Stewardship.of(file.mandates(), file.centre().opening()), oversight()),
                file.oversight().consultations().held().stream()
                        .map(one -> one.held().on())));
    }

    Set<LocalDate> assets() {
        return days(List.of(file.inventory().days()));
    }

    Set<LocalDate> title() {
        return days(List.of(
                file.works().premises().titles().stream()
                        .flatMap(title -> Stream.of(
                                        Stream.of(title.recorded().on()),
                                        title.document().days(),
                                        title.boardDecision().value().stream().flatMap(Document::days))
                                .flatMap(days -> days)),
                file.mandates().stream()
                        .flatMap(mandate -> mandate.cameBack().value().stream())
                        .map(last -> last.plusDays(1))));
    }

    private List<OversightPolicy> oversight() {
        return each(Group.OVERSIGHT, OversightPolicy.class);
    }

    private Stream<LocalDate> versions(Group group) {
        return book.versions(group).all().stream().skip(1).map(Policy::inForceFrom);
    }

    private <P extends Policy> List<P> each(Group group, Class<P> type) {
        return book.versions(group).all().stream().map(type::cast).toList();
    }

    private static Set<LocalDate> days(List<Stream<LocalDate>> some) {
        return Stream.concat(Stream.of(FIRST), some.stream().flatMap(days -> days))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
