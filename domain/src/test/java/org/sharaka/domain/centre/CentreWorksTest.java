package org.sharaka.domain.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.papersBut;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.testing.DeliveryFixture;
import org.sharaka.testing.OversightFixture;

/** Works accepted on 2026-05-10 with a reserve R1 and a condition C1 of manuals that is due on 2026-07-09. */
class CentreWorksTest {

    private static final DeliveryFixture ACCEPTED = aDelivery()
            .notified("2026-05-01")
            .visited("2026-05-05")
            .after(accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS))))
            .reserved("2026-05-20", Severity.MINOR);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Centre left(Fact<LocalDate> opening) {
        Centre.Snapshot any = OversightFixture.aCentre().snapshot();
        Origin origin = Origin.leftBy(ACCEPTED.project());
        return Centre.restore(
                new Centre.Snapshot(any.id(), any.reference(), any.profile(), origin, opening, List.of()));
    }

    private static CentreWorks openSince(String day) {
        return new CentreWorks(
                left(Fact.known(day(day))),
                Fact.known(ACCEPTED.there()),
                Premises.empty(OversightFixture.CENTRE),
                ACCEPTED.conditions());
    }

    @Test
    void an_existing_centre_has_no_works_to_accept() {
        CentreWorks existing = new CentreWorks(
                OversightFixture.aCentre(), Fact.unknown(), Premises.empty(OversightFixture.CENTRE), List.of());

        assertThat(existing.finallyAccepted(day("2026-06-01"))).isEqualTo(Fact.known(true));
        assertThat(existing.openOfWorks(day("2026-06-01"))).isEmpty();
        assertThat(existing.openReserves(day("2026-06-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-05-09, false", "2027-05-10, true"})
    void works_are_finally_accepted_from_that_day(String on, boolean so) {
        DeliveryFixture ended = aDelivery().delivered("2026-05-10").acceptedFinally("2027-05-10");
        Premises premises = Premises.empty(OversightFixture.CENTRE);

        assertThat(new CentreWorks(left(Fact.unknown()), Fact.known(ended.there()), premises, List.of())
                        .finallyAccepted(day(on)))
                .isEqualTo(Fact.known(so));
        assertThat(new CentreWorks(left(Fact.unknown()), Fact.unknown(), premises, List.of()).finallyAccepted(day(on)))
                .isEqualTo(Fact.unknown());
    }

    @Test
    void reserves_of_the_centre_of_its_works_and_of_unmet_conditions_are_open_together() {
        Premises cracked = Premises.empty(OversightFixture.CENTRE)
                .raised(
                        new NewCentreReserve(NewCentreReserve.Origin.HANDOVER_INSPECTION, Severity.MINOR, "a crack"),
                        new Act(OversightFixture.OFFICER, day("2026-07-01")))
                .after();
        CentreWorks works = new CentreWorks(
                left(Fact.known(day("2026-06-01"))), Fact.known(ACCEPTED.there()), cracked, ACCEPTED.conditions());

        assertThat(works.openReserves(day("2026-05-19"))).isEmpty();
        assertThat(works.openReserves(day("2026-07-10")))
                .containsExactly(
                        open(Severity.MINOR, "R1"),
                        open(Severity.MINOR, "L1/R1"),
                        open(Severity.MAJOR, "CND-2026-0001"));
        assertThat(works.openOfWorks(day("2026-07-10")))
                .extracting(Reserve::severity)
                .containsExactly(Severity.MINOR);
    }

    private static OpenReserve open(Severity severity, String reference) {
        return new OpenReserve(severity, Fact.unknown(), Fact.known(reference));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-07-09, 0",
        "2026-06-01, 2026-07-10, 1",
        "2026-08-01, 2026-07-31, 0",
        "2026-08-01, 2026-08-01, 1"
    })
    void a_condition_counts_after_its_date_while_the_centre_is_open(String opening, String on, int unmet) {
        assertThat(openSince(opening).missed(day(on))).hasSize(unmet);
    }

    @Test
    void an_open_centre_without_a_known_delivery_has_no_condition() {
        CentreWorks unknown = new CentreWorks(
                left(Fact.known(day("2026-06-01"))),
                Fact.unknown(),
                Premises.empty(OversightFixture.CENTRE),
                List.of());

        assertThat(unknown.missed(day("2026-07-10"))).isEmpty();
    }
}
