package org.sharaka.application.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.TODAY;
import static org.sharaka.application.Office.by;
import static org.sharaka.application.Office.byAdmin;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.testing.PartnerFixture.french;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sharaka.application.Office;
import org.sharaka.application.store.Happening;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.BlockPartner;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Interest.Bond;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.partner.PartnerStep;
import org.sharaka.domain.partner.UnblockPartner;

class InterestRegisterTest {

    private static final LocalDate SINCE = LocalDate.parse("2020-01-01");

    private final Office office = Office.open();
    private final UserId nadia =
            office.users.enter(byAdmin(), "نادية", Set.of(Role.DIRECTOR)).user().id();
    private final Call byNadia = by(nadia.value(), Role.DIRECTOR);
    private final PartnerId atlas = office.partners
            .register(byOfficer(), PartnerProfile.of(french("Atlas"), PartnerKind.COMPANY))
            .value()
            .id();

    private Interest interest(Fact<LocalDate> until) {
        return new Interest(nadia, atlas, Bond.FAMILY, SINCE, until);
    }

    private Interest lasting() {
        return interest(Fact.unknown());
    }

    private Happening last() {
        return office.journal().get(office.journal().size() - 1);
    }

    private void assertFault(ThrowingCallable asked, String pointer, String code) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.pointer() + " " + fault.code())
                                .containsExactly(pointer + " " + code));
    }

    @Test
    void a_user_declares_an_own_interest_and_the_journal_tells_it() {
        InterestRegister.Declared declared = office.interests.declare(byNadia, lasting());

        assertThat(declared).isEqualTo(new InterestRegister.Declared(lasting(), true));
        assertThat(office.interests.of(byViewer(), nadia)).containsExactly(lasting());
        assertThat(last().action()).isEqualTo("interest.declared");
        assertThat(last().subject()).isEqualTo(nadia.value());
        assertThat(last().actor()).isEqualTo(nadia.value());
        assertThat(last().particulars())
                .isEqualTo(Map.of("partner", atlas.value(), "bond", "FAMILY", "since", "2020-01-01"));
    }

    @Test
    void the_same_declaration_with_an_end_ends_it() {
        office.interests.declare(byNadia, lasting());

        InterestRegister.Declared ended = office.interests.declare(byNadia, interest(Fact.known(TODAY)));

        assertThat(ended).isEqualTo(new InterestRegister.Declared(interest(Fact.known(TODAY)), false));
        assertThat(office.interests.of(byViewer(), nadia)).containsExactly(interest(Fact.known(TODAY)));
        assertThat(last().action()).isEqualTo("interest.changed");
        assertThat(last().particulars()).containsEntry("until", "2026-06-01");
    }

    @Test
    void what_says_nothing_new_changes_nothing() {
        Interest old = interest(Fact.known(LocalDate.parse("2021-12-31")));
        office.interests.declare(byNadia, old);
        int entries = office.journal().size();

        assertThat(office.interests.declare(byNadia, old).added()).isFalse();

        assertThat(office.journal()).hasSize(entries);
    }

    @Test
    void nobody_frees_themselves_after_the_fact_but_an_administrator_may_for_somebody_else() {
        office.interests.declare(byNadia, lasting());
        Interest past = interest(Fact.known(TODAY.minusDays(1)));
        Call asAdministrator = by(nadia.value(), Role.ADMIN);

        assertFault(() -> office.interests.declare(byNadia, past), "/until", "value.date");
        assertFault(() -> office.interests.declare(asAdministrator, past), "/until", "value.date");
        assertThat(office.interests.of(byViewer(), nadia)).containsExactly(lasting());

        office.interests.declare(byAdmin(), past);
        assertThat(office.interests.of(byViewer(), nadia)).containsExactly(past);
    }

    @Test
    void for_somebody_else_only_an_administrator_declares() {
        assertThatThrownBy(() -> office.interests.declare(byDirector(), lasting()))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> office.interests.admit(byOfficer(), nadia)).isInstanceOf(Rejected.NotPermitted.class);
        assertThat(office.interests.of(byViewer(), nadia)).isEmpty();

        office.interests.declare(byAdmin(), lasting());
        assertThat(last().actor()).isEqualTo("admin");
        assertThat(office.interests.of(byViewer(), nadia)).containsExactly(lasting());
    }

    @Test
    void user_and_partner_are_known() {
        UserId nobody = new UserId("nobody");
        PartnerId nothing = new PartnerId("nothing");

        assertThatThrownBy(() -> office.interests.of(byViewer(), nobody)).isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> office.interests.admit(byAdmin(), nobody)).isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> office.interests.admit(byDirector(), nobody))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertFault(
                () -> office.interests.declare(
                        byNadia, new Interest(nadia, nothing, Bond.FAMILY, SINCE, Fact.unknown())),
                "/partnerId",
                "value.reference");
    }

    @Test
    void without_a_journal_nothing_is_declared() {
        assertThatThrownBy(() -> office.withFailingJournal().interests.declare(byNadia, lasting()))
                .isInstanceOf(StoreUnavailable.class);

        assertThat(office.interests.of(byViewer(), nadia)).isEmpty();
    }

    @Test
    void who_is_bound_to_a_partner_lifts_no_block_of_it() {
        office.partners.take(byAdmin(), atlas, new BlockPartner(TODAY, Fact.known("because")), Fact.unknown());
        office.interests.declare(byNadia, lasting());
        PartnerStep unblock = new UnblockPartner(TODAY, Fact.known("because"));

        Ruling refused =
                office.partners.take(byNadia, atlas, unblock, Fact.unknown()).ruling();

        assertThat(refused.notPassed()).containsExactly("actor.interest");
        assertThat(office.partners.look(byNadia, atlas, UnblockPartner.on(TODAY)))
                .isEqualTo(refused);
        assertThat(office.partners
                        .take(byDirector(), atlas, unblock, Fact.unknown())
                        .ruling()
                        .notPassed())
                .isEmpty();
    }
}
