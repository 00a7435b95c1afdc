package org.sharaka.application.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.TODAY;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.PartnerFixture.french;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.Office;
import org.sharaka.application.store.Seat;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.BlockPartner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Language;

class CommitteeTest {

    private final Office office = Office.open();

    private PartnerId partner(String name, PartnerKind kind) {
        return office.partners
                .register(byOfficer(), PartnerProfile.of(french(name), kind))
                .value()
                .id();
    }

    private Outcome<Seat> seat(PartnerId partner, Capacity... capacities) {
        return office.committee.seat(
                byOfficer(), partner, Set.of(capacities), Fact.known(LocalDate.parse("2026-01-01")));
    }

    private static Seat made(Outcome<Seat> outcome) {
        return outcome.fold(made -> made.value(), refused -> {
            throw new AssertionError(refused);
        });
    }

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome.fold(made -> List.of(), refused -> refused.ruling().notPassed());
    }

    @Test
    void a_partner_takes_a_seat_and_the_journal_keeps_the_ruling() {
        PartnerId partner = partner("One", PartnerKind.COMPANY);

        Seat seat = made(seat(partner, Capacity.DONOR));

        assertThat(seat.name()).isEqualTo(french("One"));
        assertThat(seat.version()).isEqualTo(1);
        assertThat(office.committee.read(byViewer(), seat.membership().id()).version())
                .isEqualTo(1);
        assertThat(office.committee.on(byViewer(), TODAY, Language.FR)).hasSize(1);
        assertThat(office.journal().get(1)).satisfies(told -> {
            assertThat(told.action()).isEqualTo("membership.taken");
            assertThat(told.ruling().value())
                    .hasValueSatisfying(ruling -> assertThat(ruling.checks())
                            .extracting(check -> check.rule().code())
                            .containsExactly(
                                    "actor.interest",
                                    "membership.kind",
                                    "membership.overlap",
                                    "membership.capacity",
                                    "partner.blocked"));
        });
    }

    @Test
    void a_refused_seat_is_not_kept_and_says_every_reason() {
        PartnerId person = partner("Nadia", PartnerKind.NATURAL_PERSON);
        office.partners.take(byDirector(), person, new BlockPartner(TODAY, Fact.known("because")), Fact.unknown());

        assertThat(refusals(seat(person))).containsExactly("membership.kind", "membership.capacity", "partner.blocked");

        assertThat(office.committee.on(byViewer(), TODAY, Language.FR)).isEmpty();
        assertThat(office.actions()).containsExactly("partner.registered", "partner.blocked");
    }

    @Test
    void one_running_seat_is_enough() {
        PartnerId partner = partner("One", PartnerKind.COMPANY);
        made(seat(partner, Capacity.DONOR));

        assertThat(refusals(seat(partner, Capacity.DONOR))).containsExactly("membership.overlap");
    }

    @Test
    void a_seat_ends_once_on_a_day_not_before_its_beginning() {
        MembershipId id = made(seat(partner("One", PartnerKind.COMPANY), Capacity.DONOR))
                .membership()
                .id();

        assertThat(faultsOf(() -> office.committee.end(
                        byOfficer(), id, LocalDate.parse("2025-12-31"), "because", Fact.unknown())))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-01"));
        assertThatThrownBy(() -> office.committee.end(byOfficer(), id, TODAY, "because", Fact.known(7L)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThat(made(office.committee.end(byOfficer(), id, TODAY, "because", Fact.known(1L)))
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> office.committee.end(byOfficer(), id, TODAY, "again", Fact.unknown()))
                .isInstanceOf(WrongState.class);
        assertThat(office.actions()).containsExactly("partner.registered", "membership.taken", "membership.ended");
    }

    @Test
    void unknown_partners_and_seats_are_told() {
        assertThatThrownBy(() -> seat(new PartnerId("nobody"), Capacity.DONOR)).isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> office.committee.read(byViewer(), new MembershipId("none")))
                .isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void only_who_writes_partners_gives_seats() {
        PartnerId partner = partner("One", PartnerKind.COMPANY);

        assertThatThrownBy(() -> office.committee.seat(byDirector(), partner, Set.of(Capacity.DONOR), Fact.unknown()))
                .isInstanceOf(Rejected.NotPermitted.class);
    }

    @Test
    void a_seat_that_the_journal_cannot_tell_was_not_taken() {
        PartnerId partner = partner("One", PartnerKind.COMPANY);

        assertThatThrownBy(() -> office.withFailingJournal()
                        .committee
                        .seat(byOfficer(), partner, Set.of(Capacity.DONOR), Fact.unknown()))
                .isInstanceOf(StoreUnavailable.class);
        assertThat(office.committee.on(byViewer(), TODAY, Language.FR)).isEmpty();
    }
}
