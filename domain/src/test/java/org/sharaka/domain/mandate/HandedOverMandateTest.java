package org.sharaka.domain.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.act;
import static org.sharaka.testing.MandateFixture.settled;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.testing.MandateFixture;

/** A mandate of 2026, by whose manager the centre is owned from 2026-06-01 and may come back until 2031-05-31. */
class HandedOverMandateTest {

    private static final MandatePolicy POLICY = MandatePolicy.standard();
    private static final Term CLAUSE = new Term(day("2026-06-01"), day("2031-05-31"));
    private static final MandateFixture SIGNED =
            aMandate("2026-01-01", "2026-12-31").signed("2025-12-01");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Mandate given() {
        return SIGNED.there().handedOver(CLAUSE).after();
    }

    private static Mandate back(String on) {
        return given().reverted(act(on), " step-back ", settled(on)).after();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31, RUNNING, false",
        "2026-06-01, RUNNING, true",
        "2027-01-01, RUNNING, true",
        "2031-05-31, RUNNING, true",
        "2031-06-01, ENDED, true"
    })
    void it_runs_on_while_the_centre_may_come_back(String on, MandateState state, boolean given) {
        assertThat(given().stateOn(day(on))).isEqualTo(state);
        assertThat(given().isHandedOverBy(day(on))).isEqualTo(given);
        assertThat(given().isGivenOn(day(on))).isEqualTo(given);
    }

    @Test
    void its_term_lasts_to_the_end_of_the_clause_or_to_the_day_the_centre_came_back() {
        assertThat(given().effectiveTerm()).isEqualTo(Fact.known(new Term(day("2026-01-01"), day("2031-05-31"))));
        assertThat(back("2028-03-15").effectiveTerm())
                .isEqualTo(Fact.known(new Term(day("2026-01-01"), day("2028-03-15"))));
        assertThat(SIGNED.there().effectiveTerm())
                .isEqualTo(Fact.known(SIGNED.there().term()));
    }

    @Test
    void a_centre_comes_back_once_from_a_manager_who_had_it() {
        Mandate back = back("2028-03-15");

        assertThat(given().cameBack()).isEqualTo(Fact.unknown());
        assertThat(back.cameBack()).isEqualTo(Fact.known(day("2028-03-15")));
        assertThat(back.isGivenOn(day("2028-03-15"))).isTrue();
        assertThat(back.isGivenOn(day("2028-03-16"))).isFalse();
        assertThat(back.isHandedOverBy(day("2028-03-16"))).isTrue();
        assertThat(SIGNED.there()
                        .reverted(act("2026-03-15"), "step-back", settled("2026-03-15"))
                        .after()
                        .cameBack())
                .isEqualTo(Fact.unknown());
        assertThat(wrongState(() -> back.reverted(act("2028-03-15"), "again", Closure.NOTHING)))
                .isEqualTo("end in ENDED");
    }

    @Test
    void a_centre_that_came_back_is_without_a_manager_since_the_day_after() {
        List<Mandate> all = List.of(back("2028-03-15"));

        assertThat(Gap.on(List.of(given()), Fact.unknown(), POLICY, day("2031-06-01")))
                .as("it belongs to its manager for good")
                .isEqualTo(Fact.unknown());
        assertThat(Gap.on(all, Fact.unknown(), POLICY, day("2028-03-15"))).isEqualTo(Fact.unknown());
        assertThat(Gap.on(all, Fact.unknown(), POLICY, day("2028-03-16")))
                .isEqualTo(Fact.known(new Gap(day("2028-03-16"), day("2028-09-16"))));
    }

    @Test
    void only_a_manager_who_is_bound_on_the_day_takes_a_centre_over() {
        Term early = new Term(day("2025-12-31"), day("2030-12-31"));
        Term late = new Term(day("2027-01-01"), day("2030-12-31"));
        Term first = new Term(day("2026-01-01"), day("2030-12-31"));

        assertThat(wrongState(() -> SIGNED.there().handedOver(early))).isEqualTo("hand-over in SIGNED");
        assertThat(wrongState(() -> SIGNED.there().handedOver(late))).isEqualTo("hand-over in ENDED");
        assertThat(SIGNED.there().handedOver(first).after().isHandedOverBy(day("2026-01-01")))
                .isTrue();
        assertThat(SIGNED.suspended("2026-02-01")
                        .there()
                        .handedOver(CLAUSE)
                        .after()
                        .isHandedOverBy(day("2026-06-01")))
                .isTrue();
    }

    @Test
    void the_journal_has_the_deed_and_the_reason_for_which_the_centre_came_back() {
        Recorded<Mandate> deed = SIGNED.there().handedOver(CLAUSE);
        Recorded<Mandate> back = given().reverted(act("2028-03-15"), " step-back ", settled("2028-03-15"));

        assertThat(deed.events()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("mandate.handed-over");
            assertThat(event.particulars())
                    .isEqualTo(Map.of("on", "2026-06-01", "centre", "cen-1", "manager", "p-manager"));
        });
        assertThat(back.events()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("mandate.ended");
            assertThat(event.particulars()).containsEntry("reason", "step-back").containsEntry("on", "2028-03-15");
        });
        assertThat(faultsOf(() -> given().reverted(act("2028-03-15"), " ", Closure.NOTHING)))
                .containsExactly(fault("/reason", "value.text", "blank"));
    }

    @Test
    void it_can_change_on_the_days_of_its_terms_its_steps_and_its_papers() {
        Mandate draft = Mandate.drafted(
                new MandateId("man-1"),
                "MAN-2026-0001",
                given().snapshot().entrusted(),
                new Term(day("2026-01-01"), day("2026-12-31")),
                List.of(),
                List.of());

        assertThat(draft.days(List.of(POLICY))).containsExactly(day("2026-01-01"), day("2027-01-01"));
        assertThat(SIGNED.suspended("2026-02-01")
                        .resumed("2026-03-01")
                        .there()
                        .handedOver(CLAUSE)
                        .after()
                        .reverted(act("2028-03-15"), "step-back", Closure.NOTHING)
                        .after()
                        .days(List.of(POLICY))
                        .filter(day -> day.getYear() > 2015))
                .containsExactly(
                        day("2026-01-01"),
                        day("2027-01-01"),
                        day("2026-06-01"),
                        day("2031-06-01"),
                        day("2025-12-01"),
                        day("2026-02-01"),
                        day("2026-03-01"),
                        day("2028-03-16"));
        assertThat(SIGNED.there().days(List.of(POLICY)))
                .as("a receipt of 2015-01-01 counts after sixty days")
                .contains(day("2015-01-01"), day("2015-03-02"));
    }
}
