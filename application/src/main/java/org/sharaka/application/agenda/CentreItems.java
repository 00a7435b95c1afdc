package org.sharaka.application.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.application.handover.HandoverRegister;
import org.sharaka.application.mandate.MandateRegister;
import org.sharaka.application.maturity.DueAssessments;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Listed;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.PolicyVersions;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.DueFollowUp;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverState;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.AssessmentState;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.oversight.ReportState;
import org.sharaka.domain.stepback.StepBackState;
import org.sharaka.domain.support.SupportState;
import org.sharaka.domain.time.Deadline;

/** What waits and falls due at centres: each concept says its days, this class gathers them. */
final class CentreItems {

    private final Stores stores;
    private final Call call;
    private final AgendaSpan span;

    CentreItems(Stores stores, Call call, AgendaSpan span) {
        this.stores = stores;
        this.call = call;
        this.span = span;
    }

    List<AgendaItem> items() {
        return Stream.of(
                        assessments(),
                        reportsToAccept(),
                        books(),
                        followUp(),
                        gaps(),
                        handovers(),
                        stepBacks(),
                        plans(),
                        drafts())
                .flatMap(items -> items)
                .toList();
    }

    private Stream<AgendaItem> assessments() {
        Stream<AgendaItem> toValidate = all(AssessmentRecords.class, "counts", Set.of("false")).stream()
                .filter(this::awaitsValidation)
                .map(one -> waiting(
                        AgendaKind.VALIDATION,
                        Subjects.of(centre(one.centre())),
                        one.id().value(),
                        one.snapshot().recorded()));
        Stream<AgendaItem> due = DueAssessments.of(stores, span.today()).stream()
                .flatMap(next ->
                        span.due(AgendaKind.ASSESSMENT, Subjects.of(next.centre()), new Deadline("", next.dueOn())));
        return Stream.concat(toValidate, due);
    }

    private boolean awaitsValidation(AssessmentRecord one) {
        return stores.of(AssessmentRecords.class).book(one.centre()).stateOf(one, span.today())
                == AssessmentState.TO_VALIDATE;
    }

    private Stream<AgendaItem> reportsToAccept() {
        Criteria submitted = criteria(Fact.unknown()).with("state", Set.of(ReportState.SUBMITTED.name()));
        return Slice.<Entries.Entry<Report>, Long>all(
                        after -> stores.of(Oversights.class).entries(Oversights.REPORTS, submitted.after(after)))
                .stream()
                .map(report -> waiting(
                        AgendaKind.REPORT_ACCEPTANCE,
                        Subjects.of(centre(report.centre())),
                        report.value().id().value(),
                        report.value().submitted()));
    }

    /** What the books of centres say: reports that are owed, findings. */
    private Stream<AgendaItem> books() {
        return Registers.all(stores, criteria(Fact.unknown()), Centres.class).stream()
                .flatMap(centre -> {
                    Oversight books =
                            stores.of(Oversights.class).of(centre.id()).value();
                    AgendaSubject subject = Subjects.of(centre);
                    Stream<AgendaItem> reports = books
                            .owedReports(
                                    stores.rulebook().on(span.today()),
                                    OversightRegister.stewardship(stores, centre.id()),
                                    span.to())
                            .stream()
                            .flatMap(owed -> span.due(AgendaKind.REPORT, subject, owed));
                    Stream<AgendaItem> planned = books.plannedFindings(span.today()).stream()
                            .flatMap(finding -> span.due(AgendaKind.FINDING, subject, finding));
                    Stream<AgendaItem> unplanned = books.unplannedFindings(span.today()).stream()
                            .map(finding -> waiting(
                                    AgendaKind.FINDING, subject, finding.id().value(), finding.raised()));
                    return Stream.of(reports, planned, unplanned).flatMap(items -> items);
                });
    }

    private Stream<AgendaItem> followUp() {
        return HandoverRegister.due(stores, span.today()).stream().flatMap(one -> {
            AgendaKind kind = of(one.what().kind());
            AgendaSubject subject = kind == AgendaKind.ASSESSMENT
                    ? Subjects.of(centre(one.centre()))
                    : Subjects.of(one.handover(), centre(one.centre()));
            return span.due(
                    kind,
                    subject,
                    new Deadline(
                            Integer.toString(one.what().month()), one.what().due()));
        });
    }

    private static AgendaKind of(DueFollowUp.Kind due) {
        return switch (due) {
            case VISIT -> AgendaKind.FOLLOW_UP_VISIT;
            case ASSESSMENT -> AgendaKind.ASSESSMENT;
            case STATEMENT -> AgendaKind.USE_STATEMENT;
        };
    }

    /** A centre without a manager is listed every day, whatever days are asked for. */
    private Stream<AgendaItem> gaps() {
        return MandateRegister.unmanaged(stores, span.today()).stream()
                .map(one -> span.open(
                        AgendaKind.MANDATE_GAP,
                        Subjects.of(one.centre()),
                        new Deadline("", one.gap().until())));
    }

    private Stream<AgendaItem> handovers() {
        Set<String> before = Set.of(
                HandoverState.PROPOSED.name(), HandoverState.FIRST_APPROVED.name(), HandoverState.APPROVED.name());
        return all(Handovers.class, "state", before).stream()
                .map(handover -> waiting(
                        AgendaKind.HANDOVER,
                        Subjects.of(handover, centre(handover.centres().get(0))),
                        next(handover.stateOn(span.today())),
                        before(handover)));
    }

    /** Whose act the next one may not be: who proposed, and of the second approval who gave the first. */
    private Act[] before(Handover handover) {
        Stream<Act> first = handover.stateOn(span.today()) == HandoverState.FIRST_APPROVED
                ? handover.snapshot().first().value().stream()
                : Stream.empty();
        return Stream.concat(Stream.of(handover.snapshot().proposed()), first).toArray(Act[]::new);
    }

    private static String next(HandoverState state) {
        return switch (state) {
            case PROPOSED -> "approve-programmes";
            case FIRST_APPROVED -> "approve-finance";
            default -> "transfer";
        };
    }

    private Stream<AgendaItem> stepBacks() {
        Set<String> open = Set.of(
                StepBackState.OPENED.name(),
                StepBackState.NOTIFIED.name(),
                StepBackState.CURING.name(),
                StepBackState.REMEDY_PLAN.name());
        return all(StepBacks.class, "state", open).stream().flatMap(back -> {
            AgendaSubject subject = Subjects.of(back, centre(back.centre()));
            return back.deadline(stores.rulebook().on(span.today()).stepback())
                    .fold(
                            last -> span.due(AgendaKind.STEP_BACK, subject, new Deadline("", last)),
                            () -> Stream.of(waiting(
                                    AgendaKind.STEP_BACK,
                                    subject,
                                    "",
                                    back.snapshot().opened())));
        });
    }

    private Stream<AgendaItem> plans() {
        return all(SupportPlans.class, "state", Set.of(SupportState.DRAFT.name())).stream()
                .map(plan -> waiting(
                        AgendaKind.PLAN_APPROVAL,
                        Subjects.of(stores, plan),
                        "approve",
                        plan.snapshot().drafted()));
    }

    private Stream<AgendaItem> drafts() {
        return stores.of(PolicyVersions.class).all().stream()
                .map(Versioned::value)
                .filter(version -> !version.counts() && !version.isWithdrawn())
                .flatMap(version -> version.life().drafted().value().stream()
                        .map(drafted -> waiting(
                                AgendaKind.POLICY_DRAFT,
                                Subjects.of(version),
                                "adopt",
                                new Act(drafted.by(), drafted.on()))));
    }

    private <I extends Id, A> List<A> all(Class<? extends Listed<I, A>> port, String member, Set<String> any) {
        return Registers.all(stores, criteria(Fact.unknown()).with(member, any), port);
    }

    private Criteria criteria(Fact<Long> after) {
        return Criteria.all(new Window(after, Window.LARGEST_LIMIT)).asOf(span.today());
    }

    private Centre centre(CentreId id) {
        return stores.of(Centres.class).get(id).value();
    }

    /** What waits is decided by who has the right, other than who began it and went on with it. */
    private AgendaItem waiting(AgendaKind kind, AgendaSubject subject, String about, Act... begun) {
        boolean decides = call.actor().may(kind.right())
                && Stream.of(begun)
                        .allMatch(act -> act.isBySomeoneElseThan(call.actor().id()));
        return new AgendaItem(kind, subject, about, Fact.unknown(), false, decides);
    }
}
