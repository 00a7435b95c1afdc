package org.sharaka.domain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.DeliveryFixture.ANOTHER_OFFICER;
import static org.sharaka.testing.DeliveryFixture.OFFICER;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.aReserve;
import static org.sharaka.testing.DeliveryFixture.dueOn;
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
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.testing.DeliveryFixture;
import org.sharaka.testing.PartnerFixture;

class ReservesTest {

    private static final Document EVIDENCE = paper(DocumentKind.EVIDENCE, "2026-06-10");

    private final DeliveryFixture accepted = aDelivery().delivered("2026-05-10");
    private final DeliveryFixture reserved = accepted.reserved("2026-06-01", Severity.MAJOR);

    private static RaiseReserve raising(String on, NewReserve reserve) {
        return new RaiseReserve(LocalDate.parse(on), reserve);
    }

    private static LiftReserve lifting(String on, Document evidence) {
        return new LiftReserve(LocalDate.parse(on), new ReserveId("R1"), Fact.known(evidence));
    }

    @Test
    void before_acceptance_a_reserve_waits_for_its_deadline() {
        Reserve reserve = aDelivery()
                .reserved("2026-03-01", Severity.MINOR)
                .there()
                .reserves()
                .get(0);

        assertThat(reserve.origin()).isEqualTo(Reserve.Origin.ACCEPTANCE);
        assertThat(reserve.deadline().value()).isEmpty();
        assertThat(reserve.raised().by()).isEqualTo(OFFICER);
        assertThat(reserve.isOpen()).isTrue();
    }

    @Test
    void a_defect_notified_during_the_guarantee_is_due_in_sixty_days() {
        Outcome.Made<Delivery> made = made(accepted.take(raising("2026-06-01", aReserve(Severity.BLOCKING))));

        assertThat(made.value().reserves()).singleElement().satisfies(reserve -> {
            assertThat(reserve.origin()).isEqualTo(Reserve.Origin.GUARANTEE);
            assertThat(reserve.deadline()).isEqualTo(Fact.known(LocalDate.parse("2026-07-31")));
        });
        assertThat(made.events()).extracting(DomainEvent::action).containsExactly("reserve.raised");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-10, 2027-07-09, PASS",
        "2027-05-10, 2027-07-10, FAIL late",
        "2027-05-11, 2027-07-10, PASS",
        "2027-05-11, 2027-07-11, FAIL late",
        "2026-06-01, 2026-07-31, PASS",
        "2026-06-01, 2026-08-01, FAIL late",
    })
    void a_defect_is_notified_until_final_acceptance_and_due_in_sixty_days_even_past_the_guarantee(
            String on, String deadline, String said) {
        assertThat(Said.of("reserve.deadline", accepted.look(raising(on, dueOn(deadline, Severity.MINOR)))))
                .isEqualTo(said);
    }

    @Test
    void raising_a_reserve_protects_and_is_stopped_by_no_block() {
        Parties blocked = Parties.of(
                Part.ITSELF, PartnerFixture.aPartner().blockedOn("2026-03-01").there(), List.of());

        assertThat(accepted.with(blocked)
                        .look(raising("2026-06-01", aReserve(Severity.MINOR)))
                        .checks())
                .extracting(check -> check.rule().code())
                .containsExactly("reserve.deadline");
    }

    @Test
    void a_reserve_is_dated_no_earlier_than_what_it_is_about_and_due_no_earlier_than_it_is_raised() {
        assertThat(faultsOf(() -> accepted.take(raising("2026-05-09", aReserve(Severity.MINOR)))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-05-10"));
        assertThat(faultsOf(() -> raising("2026-06-01", dueOn("2026-05-31", Severity.MINOR))))
                .containsExactly(fault("/deadline", "value.date", "order", "2026-06-01"));
        assertThat(faultsOf(
                        () -> new NewReserve(Fact.unknown(), Severity.MINOR, "", "", Fact.unknown(), Fact.unknown())))
                .containsExactly(fault("/text", "value.text", "blank"), fault("/place", "value.text", "blank"));
    }

    @Test
    void what_is_finally_accepted_gets_no_reserve() {
        DeliveryFixture ended = accepted.acceptedFinally("2027-05-10");

        assertThat(wrongState(() -> ended.take(raising("2027-05-11", aReserve(Severity.MINOR)))))
                .isEqualTo("raise in FINALLY_ACCEPTED");
    }

    @Test
    void someone_else_lifts_a_reserve_with_evidence() {
        Outcome.Made<Delivery> made = made(reserved.by(ANOTHER_OFFICER).take(lifting("2026-06-10", EVIDENCE)));

        Reserve lifted = made.value().reserves().get(0);
        assertThat(lifted.isOpen()).isFalse();
        assertThat(lifted.isOpenOn(LocalDate.parse("2026-06-09"))).isTrue();
        assertThat(lifted.isOpenOn(LocalDate.parse("2026-06-10"))).isFalse();
        assertThat(lifted.isOpenOn(LocalDate.parse("2026-05-31"))).isFalse();
        assertThat(made.events()).singleElement().satisfies(told -> {
            assertThat(told.action()).isEqualTo("reserve.lifted");
            assertThat(told.particulars()).containsEntry("document", "EVIDENCE EVIDENCE-1");
        });
    }

    @Test
    void who_raised_a_reserve_does_not_lift_it() {
        assertThat(Said.of("reserve.lifting", refused(reserved.take(lifting("2026-06-10", EVIDENCE)))))
                .isEqualTo("FAIL four-eyes");
    }

    @Test
    void without_evidence_that_is_there_nothing_is_lifted() {
        DeliveryFixture other = reserved.by(ANOTHER_OFFICER);

        assertThat(Said.of(
                        "reserve.lifting",
                        other.look(
                                new LiftReserve(LocalDate.parse("2026-06-10"), new ReserveId("R1"), Fact.unknown()))))
                .isEqualTo("FAIL missing");
        assertThat(Said.of("reserve.lifting", other.look(lifting("2026-06-09", EVIDENCE))))
                .isEqualTo("FAIL missing");
    }

    @Test
    void time_lifts_nothing() {
        assertThat(reserved.there().reserves().get(0).isOpenOn(LocalDate.parse("2046-06-01")))
                .isTrue();
    }

    @Test
    void a_reserve_is_lifted_once_and_not_before_it_was_raised() {
        DeliveryFixture other = reserved.by(ANOTHER_OFFICER);
        DeliveryFixture lifted = other.after(lifting("2026-06-10", EVIDENCE));

        assertThat(wrongState(() -> lifted.take(lifting("2026-06-11", EVIDENCE))))
                .isEqualTo("lift in LIFTED");
        assertThat(faultsOf(() -> other.take(lifting("2026-05-31", EVIDENCE))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-06-01"));
        assertThat(faultsOf(() -> other.take(
                        new LiftReserve(LocalDate.parse("2026-06-10"), new ReserveId("R9"), Fact.known(EVIDENCE)))))
                .containsExactly(fault("/reserve", "value.reference", "unknown"));
    }

    @Test
    void who_has_an_interest_in_a_party_lifts_nothing_of_it() {
        LocalDate since = LocalDate.parse("2026-01-01");
        Parties interested = Parties.of(
                Part.ITSELF,
                PartnerFixture.aPartner().there(),
                List.of(new Interest(ANOTHER_OFFICER, PartnerFixture.ID, Interest.Bond.FAMILY, since, Fact.unknown())));

        assertThat(reserved.by(ANOTHER_OFFICER)
                        .with(interested)
                        .look(lifting("2026-06-10", EVIDENCE))
                        .notPassed())
                .containsExactly("actor.interest");
    }
}
