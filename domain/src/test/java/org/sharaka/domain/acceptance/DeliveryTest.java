package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sharaka.testing.DeliveryFixture.ANOTHER_OFFICER;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.condition.ConditionStep;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.testing.ConditionFixture;
import org.sharaka.testing.DeliveryFixture;

class DeliveryTest {

    private final DeliveryFixture conditional = aDelivery()
            .notified("2026-05-01")
            .visited("2026-05-05")
            .after(accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS))))
            .reserved("2026-05-20", Severity.MINOR);

    private static List<String> dues(DeliveryFixture delivery) {
        return delivery.there().dues(AcceptancePolicy.standard()).stream()
                .map(due -> due.on() + " " + due.kind() + " " + due.subject())
                .toList();
    }

    @Test
    void it_comes_back_from_its_snapshot() {
        Delivery there = conditional.there();

        assertThat(Delivery.restore(there.snapshot()).snapshot()).isEqualTo(there.snapshot());
    }

    @Test
    void what_does_not_fit_together_does_not_come_back() {
        Delivery.Snapshot state = conditional.there().snapshot();
        Lot lot = state.lots().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Delivery.Snapshot(state.project(), state.begunOn(), List.of(), List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delivery.Snapshot(
                        state.project(), state.begunOn(), List.of(lot, lot), List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delivery.Snapshot(
                        state.project(),
                        state.begunOn(),
                        List.of(new Lot(new LotId("L2"), Fact.unknown(), Fact.unknown(), List.of())),
                        state.reserves(),
                        List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lot(lot.id(), lot.name(), lot.share(), List.of(lot.last(), lot.last())));
    }

    @Test
    void a_correction_of_what_was_not_recorded_does_not_come_back() {
        Completion completion = conditional.lot().last();
        Correction correction = new Correction(
                new CorrectionId("K1"),
                new CorrectedFact.VisitedOn(2, LocalDate.parse("2026-05-06")),
                conditional.around().act(LocalDate.parse("2026-06-01")),
                "why",
                Verdict.ELIGIBLE,
                completion.acceptance().value().orElseThrow().ruling());

        assertThatIllegalArgumentException().isThrownBy(() -> completion.with(correction));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Completion(
                        completion.notice(), List.of(), Fact.unknown(), Fact.unknown(), List.of(correction)));
    }

    @Test
    void a_reserve_that_its_raiser_lifted_or_that_was_lifted_early_does_not_come_back() {
        Reserve reserve = conditional.there().reserves().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reserve.liftedBy(lifting(DeliveryFixture.OFFICER, "2026-06-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> reserve.liftedBy(lifting(ANOTHER_OFFICER, "2026-05-19")));
        assertThat(reserve.liftedBy(lifting(ANOTHER_OFFICER, "2026-05-20")).isOpen())
                .isFalse();
    }

    private static Reserve.Lifting lifting(UserId by, String on) {
        return new Reserve.Lifting(new Act(by, LocalDate.parse(on)), paper(DocumentKind.EVIDENCE, on));
    }

    @Test
    void the_visit_falls_due_until_it_is_held() {
        assertThat(dues(aDelivery())).isEmpty();
        assertThat(dues(aDelivery().notified("2026-05-01"))).containsExactly("2026-05-11 VISIT L1");
        assertThat(dues(aDelivery().notified("2026-05-01").visited("2026-05-05")))
                .isEmpty();
    }

    @Test
    void reserves_and_the_end_of_guarantee_fall_due() {
        assertThat(dues(conditional)).containsExactly("2026-07-19 RESERVE R1", "2027-05-10 GUARANTEE_END L1");
    }

    @Test
    void what_is_done_no_longer_falls_due() {
        DeliveryFixture done = conditional
                .whoseConditions(one -> ConditionFixture.taken(
                        one,
                        new ConditionStep.Meet(
                                LocalDate.parse("2026-06-01"), Fact.known(paper(DocumentKind.MANUALS, "2026-06-01")))))
                .by(ANOTHER_OFFICER)
                .after(new LiftReserve(
                        LocalDate.parse("2026-06-01"),
                        new ReserveId("R1"),
                        Fact.known(paper(DocumentKind.EVIDENCE, "2026-06-01"))));

        assertThat(dues(done)).containsExactly("2027-05-10 GUARANTEE_END L1");
        assertThat(dues(done.acceptedFinally("2027-05-10"))).isEmpty();
    }
}
