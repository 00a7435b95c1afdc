package org.sharaka.application.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.application.funding.ProjectMoney;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.Due;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.support.Grant;
import org.sharaka.domain.support.SupportPlan;

/** What falls due in a span of days, and what has fallen due before and still waits. */
final class Deadlines {

    private final Stores stores;
    private final Call call;
    private final AgendaSpan span;

    Deadlines(Stores stores, Call call, AgendaSpan span) {
        this.stores = stores;
        this.call = call;
        this.span = span;
    }

    List<AgendaItem> items() {
        return Stream.of(
                        ofDeliveries(),
                        conditions(),
                        instalments(),
                        declarations(),
                        fromAbroad(),
                        covers(),
                        equipment(),
                        returns(),
                        uncovered(),
                        leftovers())
                .flatMap(items -> items)
                .toList();
    }

    private Stream<AgendaItem> ofDeliveries() {
        AcceptancePolicy policy = stores.rulebook().on(span.today()).acceptance();
        return stores.of(Deliveries.class).withDuesBy(span.to()).stream()
                .map(Versioned::value)
                .flatMap(delivery -> delivery.dues(policy).stream()
                        .filter(due -> span.holds(due.on()))
                        .map(due -> item(delivery, due)));
    }

    private AgendaItem item(Delivery delivery, Due due) {
        return new AgendaItem(
                kind(due),
                Subjects.of(stores, delivery.project()),
                due.subject(),
                Fact.known(due.on()),
                due.on().isBefore(span.today()),
                canDecide(delivery, due));
    }

    private static AgendaKind kind(Due due) {
        return switch (due.kind()) {
            case VISIT -> AgendaKind.VISIT;
            case RESERVE -> AgendaKind.RESERVE;
            case GUARANTEE_END -> AgendaKind.GUARANTEE_END;
        };
    }

    /** A reserve is lifted by who did not raise it. */
    private boolean canDecide(Delivery delivery, Due due) {
        return switch (due.kind()) {
            case RESERVE ->
                call.actor().may(Permission.WRITE_PROJECTS)
                        && delivery.reserves().stream()
                                .filter(reserve -> reserve.id().value().equals(due.subject()))
                                .anyMatch(reserve -> reserve.raised()
                                        .isBySomeoneElseThan(call.actor().id()));
            case VISIT, GUARANTEE_END -> false;
        };
    }

    /** Whoever writes meets it; one whose day has passed is decided on by who approves. */
    private Stream<AgendaItem> conditions() {
        return stores.of(Conditions.class).unmet().stream()
                .filter(condition -> span.holds(condition.due()))
                .flatMap(condition -> {
                    boolean overdue = condition.due().isBefore(span.today());
                    return Subjects.of(stores, condition)
                            .map(subject -> new AgendaItem(
                                    AgendaKind.CONDITION,
                                    subject,
                                    condition.id().value(),
                                    Fact.known(condition.due()),
                                    overdue,
                                    overdue && call.actor().may(Permission.APPROVE_PROJECTS)));
                });
    }

    private Stream<AgendaItem> instalments() {
        FundingPolicy policy = stores.rulebook().on(span.today()).funding();
        return stores.of(Funds.class).due(AgendaSpan.EVER, span.to(), span.today()).stream()
                .filter(instalment -> span.holds(instalment.dueOn()))
                .map(instalment -> item(instalment, policy));
    }

    /** What a dissolved donor owed by its end is declared at once, once for each pledge ({@code partner.ended}). */
    private Stream<AgendaItem> declarations() {
        return stores.of(Funds.class).due(AgendaSpan.EVER, span.to(), span.today()).stream()
                .flatMap(instalment -> stores
                        .of(Partners.class)
                        .get(instalment.donor())
                        .value()
                        .declaredFrom(instalment.dueOn())
                        .onlyIf(span::holds)
                        .value()
                        .map(day -> new AgendaItem(
                                AgendaKind.CLAIM_DECLARATION,
                                Subjects.of(stores, instalment),
                                "",
                                Fact.known(day),
                                day.isBefore(span.today()),
                                false))
                        .stream())
                .distinct();
    }

    private Stream<AgendaItem> fromAbroad() {
        return stores.of(Receipts.class).undeclared().stream()
                .flatMap(receipt -> receipt
                        .declareBy()
                        .onlyIf(span::holds)
                        .value()
                        .map(day -> new AgendaItem(
                                AgendaKind.FOREIGN_DECLARATION,
                                Subjects.of(stores, receipt.id()),
                                receipt.entry().amount().plain(),
                                Fact.known(day),
                                day.isBefore(span.today()),
                                call.actor().may(Permission.WRITE_FUNDING)))
                        .stream());
    }

    private AgendaItem item(DueInstalment instalment, FundingPolicy policy) {
        boolean claim = isLate(instalment, policy.claimDays()) && isInExecution(instalment);
        return new AgendaItem(
                claim ? AgendaKind.CLAIM : AgendaKind.INSTALMENT,
                Subjects.of(stores, instalment),
                "",
                Fact.known(instalment.dueOn()),
                isLate(instalment, policy.overdueDays()),
                claim && call.actor().may(Permission.APPROVE_PROJECTS));
    }

    /** A project of model 1 in execution that neither pledges nor the pool cover any more has no day either. */
    private Stream<AgendaItem> covers() {
        Fraction share = stores.rulebook().on(span.today()).works().committedShare();
        return Slice.<Versioned<Project>, Long>all(after -> stores.of(Projects.class)
                        .list(Criteria.all(new Window(after, Window.LARGEST_LIMIT))
                                .with("stage", Set.of(Stage.IN_EXECUTION.name()))
                                .with("model", Set.of(Model.SPONSOR_FUNDED.name()))))
                .stream()
                .map(Versioned::value)
                .flatMap(project -> cover(project, share).stream());
    }

    private Optional<AgendaItem> cover(Project project, Fraction share) {
        Funds funds = stores.of(Funds.class);
        Money there = funds.pledgedFor(project.id(), span.today())
                .plus(funds.allocatedFromOthers(project.id(), span.today()));
        return project.brief()
                .budget()
                .total()
                .map(budget -> budget.shareRoundedUp(share).minus(there))
                .onlyIf(missing -> missing.minorUnits() > 0)
                .map(missing -> new AgendaItem(
                        AgendaKind.COVER,
                        Subjects.of(project),
                        missing.plain(),
                        Fact.unknown(),
                        false,
                        call.actor().may(Permission.APPROVE_PROJECTS)))
                .value();
    }

    /** What is held to be returned has no day: it waits until it is returned. */
    private Stream<AgendaItem> returns() {
        return stores.of(Ledger.class).toReturn().entrySet().stream()
                .map(held -> new AgendaItem(
                        AgendaKind.RETURN,
                        Subjects.of(stores, held.getKey()),
                        held.getValue().plain(),
                        Fact.unknown(),
                        false,
                        call.actor().may(Permission.WRITE_FUNDING)));
    }

    /** What was allocated and never came in waits until money for its purpose covers it ({@code fact.correction}). */
    private Stream<AgendaItem> uncovered() {
        return stores.of(Ledger.class).uncovered().entrySet().stream()
                .map(lacking -> new AgendaItem(
                        AgendaKind.UNCOVERED,
                        Subjects.of(stores, lacking.getKey()),
                        lacking.getValue().plain(),
                        Fact.unknown(),
                        false,
                        call.actor().may(Permission.WRITE_FUNDING)));
    }

    /** What is left after final acceptance has no day: it waits until it is settled. */
    private Stream<AgendaItem> leftovers() {
        Criteria accepted = Criteria.all(new Window(Fact.unknown(), Window.LARGEST_LIMIT))
                .with("model", Set.of(Model.SPONSOR_FUNDED.name()))
                .with("stage", Set.of(Stage.FINALLY_ACCEPTED.name()));
        return Slice.<Versioned<Project>, Long>all(
                        after -> stores.of(Projects.class).list(accepted.after(after)))
                .stream()
                .map(Versioned::value)
                .flatMap(project -> leftover(project).stream());
    }

    private Optional<AgendaItem> leftover(Project project) {
        Money left = ProjectMoney.left(stores, project.id(), span.today());
        return left.isZero()
                ? Optional.empty()
                : Optional.of(new AgendaItem(
                        AgendaKind.LEFTOVER,
                        Subjects.of(project),
                        left.plain(),
                        Fact.unknown(),
                        false,
                        call.actor().may(Permission.END_PROJECTS)));
    }

    private Stream<AgendaItem> equipment() {
        SupportPolicy policy = stores.rulebook().on(span.today()).support();
        return stores.of(SupportPlans.class).withUnlistedEquipment().stream()
                .map(Versioned::value)
                .flatMap(plan -> plan.snapshot().grants().stream()
                        .flatMap(grant -> plan
                                .entersBy(grant, policy, span.today())
                                .onlyIf(span::holds)
                                .value()
                                .map(due -> item(plan, grant, due))
                                .stream()));
    }

    /** It enters once its delivery is recorded. */
    private AgendaItem item(SupportPlan plan, Grant grant, LocalDate due) {
        return new AgendaItem(
                AgendaKind.EQUIPMENT,
                Subjects.of(stores, plan),
                grant.id(),
                Fact.known(due),
                due.isBefore(span.today()),
                call.actor().may(Permission.WRITE_CENTRES)
                        && grant.delivered().value().isPresent());
    }

    private boolean isLate(DueInstalment instalment, int days) {
        return instalment.dueOn().plusDays(days).isBefore(span.today());
    }

    private boolean isInExecution(DueInstalment instalment) {
        Purpose purpose =
                stores.of(Pledges.class).get(instalment.pledge()).value().purpose();
        return purpose.kind() == Purpose.Kind.PROJECT
                && purpose.ofAProject()
                        .is(project ->
                                stores.of(Projects.class).get(project).value().stage() == Stage.IN_EXECUTION);
    }
}
