package org.sharaka.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sharaka.testing.ConditionFixture.FUND;
import static org.sharaka.testing.ConditionFixture.WARNING;
import static org.sharaka.testing.ConditionFixture.answering;
import static org.sharaka.testing.ConditionFixture.set;
import static org.sharaka.testing.ConditionFixture.step;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;

/** What may be handed in for the warnings of a gate. */
class AnswersTest {

    private static final RuleCode OTHER = RuleCode.of("handover.concentration");
    private static final Check SECOND = Check.warn(OTHER, Reading.of(2), Reading.of(1));
    private static final List<Check> WARNINGS = List.of(WARNING, SECOND);

    private static NewCondition of(String rule, String about, Fact<DocumentKind> paper) {
        return new NewCondition(
                rule.isEmpty() ? Fact.unknown() : Fact.known(rule),
                about,
                paper,
                Fact.known("What is to be done"),
                Fact.unknown(),
                Fact.unknown());
    }

    private static Answers conditions(NewCondition... conditions) {
        return new Answers(List.of(conditions), List.of());
    }

    private static Answers reasons(RuleCode... rules) {
        return new Answers(
                List.of(),
                List.of(rules).stream()
                        .map(rule -> new WrittenReason(rule.code(), "It cannot be mended"))
                        .toList());
    }

    @Test
    void each_warning_may_have_a_condition_or_a_reason() {
        Answers both = new Answers(
                List.of(answering(FUND, "")), List.of(new WrittenReason(OTHER.code(), "It cannot be mended")));

        assertThatCode(() -> both.fit(WARNINGS)).doesNotThrowAnyException();
        assertThatCode(() -> Answers.NONE.fit(WARNINGS)).doesNotThrowAnyException();
        assertThat(both.unanswered(WARNINGS)).isEmpty();
        assertThat(both.reasonsFor(WARNINGS)).isEqualTo(both.reasons());
        assertThat(both.reasonsFor(List.of(WARNING))).isEmpty();
    }

    @Test
    void an_answer_to_a_rule_that_does_not_warn_is_refused_with_the_rules_that_do() {
        Check again = SECOND.about("L2");
        Answers wrong = new Answers(
                List.of(answering(FUND, ""), answering(RuleCode.of("handover.visit"), "")),
                List.of(
                        new WrittenReason(OTHER.code(), "It cannot be mended"),
                        new WrittenReason("handover.deed", "It cannot be mended")));

        assertThat(faultsOf(() -> wrong.fit(List.of(WARNING, SECOND, again))))
                .containsExactly(
                        fault(
                                "/conditions/1/rule",
                                "value.enum",
                                "unknown",
                                "handover.visit",
                                "handover.reserve-fund, handover.concentration"),
                        fault(
                                "/reasons/1/rule",
                                "value.enum",
                                "unknown",
                                "handover.deed",
                                "handover.reserve-fund, handover.concentration"));
    }

    @Test
    void one_warning_has_a_condition_for_each_paper_and_one_reason() {
        NewCondition permit = of(FUND.code(), "", Fact.known(DocumentKind.BUILDING_PERMIT));
        NewCondition opinion = of(FUND.code(), "", Fact.known(DocumentKind.FIRE_OPINION));

        assertThatCode(() -> conditions(permit, opinion, answering(FUND, "")).fit(WARNINGS))
                .doesNotThrowAnyException();
        assertThat(faultsOf(() -> conditions(permit, opinion, permit).fit(WARNINGS)))
                .containsExactly(
                        fault("/conditions/2", "value.list", "twice", "handover.reserve-fund BUILDING_PERMIT"));
        assertThatCode(() -> reasons(FUND, OTHER).fit(WARNINGS)).doesNotThrowAnyException();
        assertThat(faultsOf(() -> reasons(FUND, OTHER, FUND).fit(WARNINGS)))
                .containsExactly(fault("/reasons/2", "value.list", "twice", "handover.reserve-fund"));
    }

    @Test
    void conditions_of_their_own_are_set_side_by_side_unless_they_are_for_one_paper() {
        NewCondition own = of("", "", Fact.unknown());
        NewCondition permit = of("", "", Fact.known(DocumentKind.BUILDING_PERMIT));

        assertThatCode(() -> conditions(own, own).fit(List.of())).doesNotThrowAnyException();
        assertThat(faultsOf(() -> conditions(permit, own, permit).fit(List.of())))
                .containsExactly(fault("/conditions/2", "value.list", "twice", "BUILDING_PERMIT"));
    }

    @Test
    void a_condition_that_names_a_thing_is_for_the_warning_of_that_thing_alone() {
        List<Check> lots = List.of(WARNING.about("L1"), WARNING.about("L2"));
        NewCondition second = of(FUND.code(), "L2", Fact.unknown());

        assertThat(conditions(second).unanswered(lots)).containsExactly(WARNING.about("L1"));
        assertThat(conditions(answering(FUND, "")).unanswered(lots)).isEmpty();
        assertThat(set(step("2026-03-01", lots), conditions(second)))
                .extracting(one -> one.about() + " " + one.what())
                .containsExactly("L1 handover.reserve-fund", "L2 What is to be done");
        assertThatCode(() -> conditions(of(FUND.code(), "L1", Fact.unknown()), second)
                        .fit(lots))
                .doesNotThrowAnyException();
        assertThat(faultsOf(() -> conditions(second, second).fit(lots)))
                .containsExactly(fault("/conditions/1", "value.list", "twice", "handover.reserve-fund L2"));
        assertThat(faultsOf(
                        () -> conditions(of(FUND.code(), "L3", Fact.unknown())).fit(lots)))
                .containsExactly(fault(
                        "/conditions/0/rule",
                        "value.enum",
                        "unknown",
                        "handover.reserve-fund",
                        "handover.reserve-fund"));
    }

    @Test
    void a_condition_says_what_is_to_be_done_or_names_a_paper() {
        assertThat(faultsOf(() -> new NewCondition(
                        Fact.known(FUND.code()),
                        "",
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.known("x".repeat(201)),
                        Fact.unknown())))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/what value.required", "/who value.text");
        assertThat(of("", "", Fact.unknown()).answering(FUND.code())).isEqualTo(of(FUND.code(), "", Fact.unknown()));
    }
}
