package org.sharaka.testing;

import static org.sharaka.testing.OversightFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionCircumstances;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.ConditionStep;
import org.sharaka.domain.condition.ConditionedStep;
import org.sharaka.domain.condition.NewCondition;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/** Conditions of made-up steps. */
public final class ConditionFixture {

    public static final RuleCode FUND = RuleCode.of("handover.reserve-fund");
    public static final Check WARNING = Check.warn(FUND, Reading.of(2), Reading.of(1));

    private ConditionFixture() {}

    public static ConditionedStep step(String on, List<Check> warnings, Subject... of) {
        return new ConditionedStep(
                "handover.sign", new Act(new UserId("amal"), LocalDate.parse(on)), warnings, List.of(of), "MANAGER");
    }

    public static NewCondition answering(RuleCode rule, String by) {
        return new NewCondition(
                Fact.known(rule.code()),
                "",
                Fact.unknown(),
                Fact.known("What is to be done"),
                Fact.unknown(),
                by.isEmpty() ? Fact.unknown() : Fact.known(LocalDate.parse(by)));
    }

    public static List<Condition> set(ConditionedStep step, Answers answers) {
        AtomicInteger number = new AtomicInteger();
        return answers.set(
                step, AcceptancePolicy.standard(), () -> new ConditionId("CND-2026-000" + number.incrementAndGet()));
    }

    /** One of a centre, due in sixty days. */
    public static Condition ofCentre(String on, String centre) {
        return set(step(on, List.of(WARNING), new Subject(Subject.Kind.CENTRE, centre)), Answers.NONE)
                .get(0);
    }

    public static ConditionCircumstances around(boolean followedAsReserve) {
        return new ConditionCircumstances(new UserId("badr"), Parties.NONE, followedAsReserve);
    }

    public static Condition met(Condition condition, String on) {
        return taken(
                condition, new ConditionStep.Meet(LocalDate.parse(on), Fact.known(paper(DocumentKind.EVIDENCE, on))));
    }

    public static Condition taken(Condition condition, ConditionStep step) {
        return step.through(Rulebook.standard(), condition, around(false)).fold(Outcome.Made::value, refused -> {
            throw new AssertionError(refused.ruling());
        });
    }
}
