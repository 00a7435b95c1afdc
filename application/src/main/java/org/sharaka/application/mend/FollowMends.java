package org.sharaka.application.mend;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.application.readiness.CentreFiles;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.HandoverState;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.readiness.CentreMends;
import org.sharaka.domain.readiness.HandoverRules;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.stepback.StepBackTrigger;

/** What mends the checks of approvals, of follow-up, and of the steps of a step-back. */
final class FollowMends {

    private static final Set<String> KNOWN = Set.of(
            "handover.approval.missing",
            "handover.approval.lapsed",
            "followup.visit.fail",
            "followup.visit.open",
            "stepback.plan.missing",
            "stepback.plan.open");

    /** By which rule of readiness a trigger is found to be so. */
    private static final Map<StepBackTrigger, RuleCode> FOUND_BY = Map.of(
            StepBackTrigger.AUTHORISATION_LOST, HandoverRules.AUTHORISATION,
            StepBackTrigger.MATURITY_LOST, HandoverRules.STALE,
            StepBackTrigger.REPORT_LATE, HandoverRules.REPORTS);

    private FollowMends() {}

    static boolean knows(String family, String reason) {
        return KNOWN.contains(family + "." + reason);
    }

    static Optional<Mend> ofHandover(Stores stores, HandoverId id, Check check, LocalDate on) {
        return switch (check.rule().family() + "." + check.reason()) {
            case "handover.approval.missing", "handover.approval.lapsed" -> Optional.of(approval(stores, id, on));
            case "followup.visit.fail" -> followUp(stores, id, check, on);
            case "followup.visit.open" -> open(stores, check, on);
            default -> Optional.empty();
        };
    }

    private static Mend approval(Stores stores, HandoverId id, LocalDate on) {
        boolean first = stores.of(Handovers.class).get(id).value().stateOn(on) == HandoverState.FIRST_APPROVED;
        return Mend.on(first ? MendAct.APPROVE_BY_FINANCE : MendAct.APPROVE_BY_PROGRAMMES, on, id.value());
    }

    /** The first visit that is not recorded; where visits are, an assessment. */
    private static Optional<Mend> followUp(Stores stores, HandoverId id, Check check, LocalDate on) {
        Handover handover = stores.of(Handovers.class).get(id).value();
        return check.missing().stream().findFirst().flatMap(word -> {
            int month = Integer.parseInt(word.substring(word.indexOf('_') + 1));
            return word.startsWith("VISIT")
                    ? handover.centres().stream()
                            .filter(centre -> handover.snapshot().visits().stream()
                                    .noneMatch(visit -> visit.centre().equals(centre) && visit.month() == month))
                            .findFirst()
                            .map(centre -> Mend.on(MendAct.VISIT_HANDED_OVER, on, id.value())
                                    .with("month", month)
                                    .with("centreId", centre.value())
                                    .with("minutes", Mend.paper(DocumentKind.MINUTES, on)))
                    : handover.centres().stream()
                            .findFirst()
                            .map(centre -> Mend.on(MendAct.RECORD_ASSESSMENT, on, centre.value())
                                    .with("kind", AssessmentKind.EXTERNAL));
        });
    }

    /** A condition is met; a step-back is closed as remedied. */
    private static Optional<Mend> open(Stores stores, Check check, LocalDate on) {
        Optional<Mend> condition = stores.of(Conditions.class).unmet().stream()
                .filter(one -> check.missing().contains(one.id().value()))
                .findFirst()
                .map(one -> one.mend(on));
        return condition.or(() -> stores.of(StepBacks.class).all().stream()
                .map(Versioned::value)
                .filter(back -> check.missing().contains(back.snapshot().reference()))
                .findFirst()
                .map(back -> Mend.on(MendAct.CLOSE_STEP_BACK, on, back.id().value())));
    }

    static Optional<Mend> ofStepBack(Stores stores, StepBackId id, Check check, LocalDate on) {
        StepBack back = stores.of(StepBacks.class).get(id).value();
        return switch (check.rule().family() + "." + check.reason()) {
            case "stepback.plan.missing" -> Optional.of(Mend.on(MendAct.PLAN_REMEDY, on, id.value()));
            case "stepback.plan.open" ->
                Optional.ofNullable(FOUND_BY.get(back.snapshot().trigger()))
                        .flatMap(rule -> CentreMends.of(
                                        stores.rulebook(),
                                        CentreFiles.of(stores, back.snapshot().centre()),
                                        on)
                                .mend(Check.fail(rule, Reading.YES, Reading.NO)));
            default -> Optional.empty();
        };
    }
}
