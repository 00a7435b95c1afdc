package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.DeliveryFixture.ANOTHER_OFFICER;
import static org.sharaka.testing.DeliveryFixture.OFFICER;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.DeliveryFixture;

/** {@code fact.correction}, of an acceptance on 2026-05-10, noticed on 2026-05-01 and visited on 2026-05-06. */
class CorrectAcceptanceTest {

    private final DeliveryFixture recorded = aDelivery().delivered("2026-05-10");
    private final DeliveryFixture accepted = recorded.by(ANOTHER_OFFICER);

    private static CorrectAcceptance correcting(String on, CorrectedFact fact) {
        return new CorrectAcceptance(
                LocalDate.parse(on),
                new LotId("L1"),
                Fact.known(fact),
                Fact.known(new Reason("The book says otherwise")));
    }

    private static CorrectedFact acceptedOn(String day) {
        return new CorrectedFact.AcceptedOn(LocalDate.parse(day));
    }

    private static CorrectedFact visitedOn(int visit, String day) {
        return new CorrectedFact.VisitedOn(visit, LocalDate.parse(day));
    }

    private static Correction last(DeliveryFixture delivery) {
        List<Correction> corrections = delivery.lot().last().corrections();
        return corrections.get(corrections.size() - 1);
    }

    @Test
    void who_recorded_a_fact_does_not_correct_it() {
        assertThat(Said.of(
                        "fact.correction", refused(recorded.take(correcting("2026-06-01", acceptedOn("2026-05-11"))))))
                .isEqualTo("FAIL four-eyes");
        assertThat(Said.of(
                        "fact.correction",
                        refused(recorded.take(correcting("2026-06-01", visitedOn(1, "2026-05-07"))))))
                .isEqualTo("FAIL four-eyes");
    }

    @Test
    void who_corrected_a_fact_does_not_correct_it_again_but_others_do() {
        DeliveryFixture corrected = accepted.after(correcting("2026-06-01", acceptedOn("2026-05-11")));

        assertThat(corrected
                        .look(correcting("2026-06-02", acceptedOn("2026-05-12")))
                        .notPassed())
                .containsExactly("fact.correction");
        assertThat(corrected
                        .look(correcting("2026-06-02", visitedOn(1, "2026-05-07")))
                        .notPassed())
                .isEmpty();
        assertThat(corrected
                        .by(OFFICER)
                        .look(correcting("2026-06-02", acceptedOn("2026-05-12")))
                        .notPassed())
                .isEmpty();
        assertThat(corrected
                        .by(new UserId("u-third"))
                        .look(correcting("2026-06-02", acceptedOn("2026-05-12")))
                        .notPassed())
                .isEmpty();
    }

    @Test
    void what_was_written_stays_and_what_is_right_counts() {
        DeliveryFixture corrected = accepted.after(correcting("2026-06-01", acceptedOn("2026-05-20")));

        assertThat(corrected.lot().last().acceptance().value().orElseThrow().on())
                .isEqualTo("2026-05-10");
        assertThat(corrected.lot().acceptance().value().orElseThrow().on()).isEqualTo("2026-05-20");
        assertThat(corrected.lot().acceptance().value().orElseThrow().guaranteeEnd())
                .isEqualTo("2027-05-20");
        AcceptFinally early = new AcceptFinally(LocalDate.parse("2027-05-19"), List.of(), List.of());
        assertThat(corrected.look(early).notPassed()).containsExactly("guarantee.elapsed");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, ELIGIBLE, false",
        "2026-05-10, ELIGIBLE, false",
        "2026-05-11, NOT_ELIGIBLE, true",
    })
    void the_ruling_is_made_again_on_the_right_day_of_the_visit(String day, Verdict after, boolean changes) {
        Correction correction = last(accepted.after(correcting("2026-06-01", visitedOn(1, day))));

        assertThat(correction.before()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(correction.after().verdict()).isEqualTo(after);
        assertThat(correction.changesVerdict()).isEqualTo(changes);
    }

    @Test
    void a_visit_that_turns_out_late_changes_the_verdict_to_a_conditional_one() {
        DeliveryFixture late = aDelivery()
                .notified("2026-05-01")
                .visited("2026-05-06")
                .accepted("2026-05-20")
                .by(ANOTHER_OFFICER)
                .after(correcting("2026-06-01", visitedOn(1, "2026-05-12")));

        assertThat(last(late).after().verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(last(late).after().notPassed()).containsExactly("acceptance.visit");
        assertThat(late.there().changedVerdicts()).containsExactly(last(late));
    }

    @Test
    void papers_that_were_not_there_change_the_verdict_and_papers_that_were_change_it_back() {
        DeliveryFixture without =
                accepted.after(correcting("2026-06-01", new CorrectedFact.HandedIn(papersBut(DocumentKind.MINUTES))));
        DeliveryFixture back =
                without.by(OFFICER).after(correcting("2026-06-02", new CorrectedFact.HandedIn(papersBut())));

        assertThat(last(without).after().notPassed()).containsExactly("acceptance.documents");
        assertThat(last(back).before()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(last(back).after().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(back.there().changedVerdicts()).hasSize(2);
        assertThat(last(back).id()).isEqualTo(new CorrectionId("K2"));
    }

    @Test
    void a_reserve_that_was_still_open_on_the_right_day_changes_the_verdict() {
        DeliveryFixture lifted = aDelivery()
                .notified("2026-05-01")
                .visited("2026-05-04")
                .reserved("2026-05-04", Severity.BLOCKING)
                .by(ANOTHER_OFFICER)
                .after(new LiftReserve(
                        LocalDate.parse("2026-05-08"),
                        new ReserveId("R1"),
                        Fact.known(paper(DocumentKind.EVIDENCE, "2026-05-08"))))
                .accepted("2026-05-10")
                .by(OFFICER);

        assertThat(last(lifted.after(correcting("2026-06-01", acceptedOn("2026-05-08"))))
                        .changesVerdict())
                .isFalse();
        assertThat(last(lifted.after(correcting("2026-06-01", acceptedOn("2026-05-07"))))
                        .after()
                        .notPassed())
                .containsExactly("acceptance.blocking");
    }

    @Test
    void a_right_day_lies_between_the_notice_and_the_correction() {
        assertThat(faultsOf(() -> accepted.take(correcting("2026-06-01", acceptedOn("2026-04-30")))))
                .containsExactly(fault("/date", "fact.order", "early", "2026-05-01"));
        assertThat(faultsOf(() -> accepted.take(correcting("2026-06-01", acceptedOn("2026-06-02")))))
                .containsExactly(fault("/date", "value.date", "late", "2026-06-01"));
        assertThat(faultsOf(() -> accepted.take(correcting("2026-06-01", visitedOn(1, "2026-06-02")))))
                .containsExactly(fault("/date", "value.date", "late", "2026-06-01"));
        assertThat(faultsOf(() -> accepted.take(correcting("2026-06-01", visitedOn(2, "2026-05-07")))))
                .containsExactly(fault("/visit", "value.reference", "unknown"));
    }

    @Test
    void acceptance_was_not_after_final_acceptance() {
        DeliveryFixture ended = recorded.acceptedFinally("2027-05-10").by(ANOTHER_OFFICER);

        assertThat(faultsOf(() -> ended.take(correcting("2027-06-01", acceptedOn("2027-05-11")))))
                .containsExactly(fault("/date", "value.date", "late", "2027-05-10"));
        assertThat(ended.after(correcting("2027-06-01", acceptedOn("2026-05-12")))
                        .project()
                        .stage())
                .isEqualTo(ended.project().stage());
    }

    @Test
    void the_journal_is_told_what_is_corrected_and_what_becomes_of_the_verdict() {
        Outcome.Made<Delivery> made = made(accepted.take(correcting("2026-06-01", visitedOn(1, "2026-05-11"))));

        assertThat(made.events()).singleElement().satisfies(told -> {
            assertThat(told.action()).isEqualTo("acceptance.corrected");
            assertThat(told.particulars())
                    .containsEntry("fact", "VISIT_DATE")
                    .containsEntry("value", "1: 2026-05-11")
                    .containsEntry("reason", "The book says otherwise")
                    .containsEntry("verdictBefore", "ELIGIBLE")
                    .containsEntry("verdictAfter", "NOT_ELIGIBLE");
        });
    }

    @Test
    void only_what_was_accepted_is_corrected() {
        assertThat(wrongState(() -> aDelivery().take(correcting("2026-06-01", acceptedOn("2026-05-11")))))
                .isEqualTo("correct in IN_EXECUTION");
    }
}
