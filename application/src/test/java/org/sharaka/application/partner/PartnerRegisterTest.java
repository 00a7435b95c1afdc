package org.sharaka.application.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.TODAY;
import static org.sharaka.application.Office.byAdmin;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.testing.PartnerFixture.french;
import static org.sharaka.testing.PartnerFixture.ice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sharaka.application.Office;
import org.sharaka.application.store.Happening;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.BlockPartner;
import org.sharaka.domain.partner.DeactivatePartner;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.partner.PartnerStep;
import org.sharaka.domain.partner.ReactivatePartner;
import org.sharaka.domain.partner.UnblockPartner;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Language;

class PartnerRegisterTest {

    private final Office office = Office.open();

    private static PartnerProfile company(String name) {
        return PartnerProfile.of(french(name), PartnerKind.COMPANY);
    }

    private PartnerId registered(String name) {
        return office.partners.register(byOfficer(), company(name)).value().id();
    }

    private Outcome<Kept<Partner>> take(
            Call call, BiFunction<LocalDate, Fact<String>, PartnerStep> step, PartnerId id) {
        return office.partners.take(call, id, step.apply(TODAY, Fact.known("because")), Fact.unknown());
    }

    private void seated(PartnerId id) {
        office.committee.seat(byOfficer(), id, Set.of(Capacity.DONOR), Fact.unknown());
    }

    private long version(PartnerId id) {
        return office.partners.read(byViewer(), id).version();
    }

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome.fold(made -> List.of(), refused -> refused.ruling().notPassed());
    }

    private static void assertNotPermitted(Permission permission, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejected.NotPermitted.class,
                        rejected -> assertThat(rejected.permission()).isEqualTo(permission));
    }

    @Test
    void a_partner_is_entered_with_the_next_reference_of_the_year() {
        Kept<Partner> first = office.partners.register(byOfficer(), company("One"));
        Kept<Partner> second = office.partners.register(byOfficer(), company("Two"));

        assertThat(first.value().reference()).isEqualTo("PAR-2026-0001");
        assertThat(second.value().reference()).isEqualTo("PAR-2026-0002");
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.notices()).isEmpty();
        assertThat(office.partners.read(byViewer(), first.value().id()).value().profile())
                .isEqualTo(company("One"));
    }

    @Test
    void the_journal_tells_who_entered_what_when_and_by_which_request() {
        PartnerId id = registered("One");

        assertThat(office.journal()).singleElement().satisfies(told -> {
            assertThat(told.at()).isEqualTo("2026-06-01T08:00:00.123Z");
            assertThat(told.actor()).isEqualTo("officer");
            assertThat(told.action()).isEqualTo("partner.registered");
            assertThat(told.subject()).isEqualTo(id.value());
            assertThat(told.request()).isEqualTo("request-of-officer");
            assertThat(told.particulars()).containsEntry("name.fr", "One").containsEntry("reference", "PAR-2026-0001");
        });
    }

    @Test
    void a_like_name_gives_notice_and_refuses_nothing() {
        registered("Société Générale");

        Kept<Partner> second = office.partners.register(byOfficer(), company("SOCIETE GENERALE"));

        assertThat(second.notices()).extracting(check -> check.rule().code()).containsExactly("partner.duplicate");
    }

    @Test
    void an_ice_that_is_taken_is_rejected_and_uses_up_no_reference() {
        office.partners.register(byOfficer(), company("One").identifiedBy(ice(1)));

        assertThatThrownBy(() ->
                        office.partners.register(byOfficer(), company("Two").identifiedBy(ice(1))))
                .isInstanceOfSatisfying(
                        Rejected.Taken.class, taken -> assertThat(taken.code()).isEqualTo("partner.ice"));

        assertThat(office.actions()).containsExactly("partner.registered");
        assertThat(office.partners
                        .register(byOfficer(), company("Three"))
                        .value()
                        .reference())
                .isEqualTo("PAR-2026-0002");
    }

    @Test
    void a_change_is_kept_at_the_next_version_and_told_with_what_was() {
        PartnerId id = registered("Old");

        Outcome<Kept<Partner>> outcome = office.partners.change(byOfficer(), id, company("New"), 1);

        assertThat(refusals(outcome)).isEmpty();
        assertThat(version(id)).isEqualTo(2);
        Happening told = office.journal().get(1);
        assertThat(told.action()).isEqualTo("partner.changed");
        assertThat(told.ruling().value()).isPresent();
        assertThat(told.particulars()).containsEntry("was.name.fr", "Old").containsEntry("name.fr", "New");
    }

    @Test
    void a_stale_version_changes_nothing() {
        PartnerId id = registered("Old");
        office.partners.change(byOfficer(), id, company("New"), 1);

        assertThatThrownBy(() -> office.partners.change(byOfficer(), id, company("Late"), 1))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThatThrownBy(() -> office.partners.take(
                        byDirector(), id, new BlockPartner(TODAY, Fact.known("because")), Fact.known(1L)))
                .isInstanceOf(Rejected.StaleVersion.class);

        assertThat(version(id)).isEqualTo(2);
        assertThat(office.actions()).containsExactly("partner.registered", "partner.changed");
    }

    @Test
    void a_member_of_the_committee_does_not_become_a_natural_person() {
        PartnerId id = registered("One");
        seated(id);

        Outcome<Kept<Partner>> outcome = office.partners.change(
                byOfficer(), id, PartnerProfile.of(french("One"), PartnerKind.NATURAL_PERSON), 1);

        assertThat(refusals(outcome)).containsExactly("membership.kind");
        assertThat(version(id)).isEqualTo(1);
    }

    @Test
    void a_block_is_lifted_by_someone_else_only() {
        PartnerId id = registered("One");
        take(byDirector(), BlockPartner::new, id);

        assertThat(refusals(take(byDirector(), UnblockPartner::new, id))).containsExactly("partner.blocked");
        assertThat(version(id)).isEqualTo(2);
        assertThat(refusals(take(byAdmin(), UnblockPartner::new, id))).isEmpty();
        assertThat(office.actions()).containsExactly("partner.registered", "partner.blocked", "partner.unblocked");
    }

    @Test
    void the_seat_of_a_partner_ends_with_its_deactivation() {
        PartnerId id = registered("One");
        seated(id);

        assertThat(refusals(take(byOfficer(), DeactivatePartner::new, id))).isEmpty();

        assertThat(office.committee.on(byViewer(), TODAY, Language.FR)).hasSize(1);
        assertThat(office.committee.on(byViewer(), TODAY.plusDays(1), Language.FR))
                .isEmpty();
        assertThat(office.actions())
                .containsExactlyInAnyOrder(
                        "partner.registered", "membership.taken", "membership.ended", "partner.deactivated");
    }

    @Test
    void a_partner_whose_ice_was_given_to_another_does_not_come_back() {
        PartnerId old = office.partners
                .register(byOfficer(), company("Old").identifiedBy(ice(1)))
                .value()
                .id();
        take(byOfficer(), DeactivatePartner::new, old);
        office.partners.register(byOfficer(), company("New").identifiedBy(ice(1)));

        assertThatThrownBy(() -> take(byOfficer(), ReactivatePartner::new, old)).isInstanceOf(Rejected.Taken.class);
        assertThat(office.partners.read(byViewer(), old).value().isActive()).isFalse();
    }

    @Test
    void a_step_that_the_state_does_not_have_changes_nothing() {
        PartnerId id = registered("One");

        assertThatThrownBy(() -> take(byDirector(), UnblockPartner::new, id)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> take(byOfficer(), ReactivatePartner::new, id)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> office.partners.take(
                        byDirector(), id, new BlockPartner(TODAY, Fact.known(" ")), Fact.unknown()))
                .isInstanceOf(InvalidValue.class);
        assertThat(office.actions()).containsExactly("partner.registered");
    }

    @Test
    void looking_through_a_gate_changes_nothing_and_says_what_the_step_would_say() {
        PartnerId id = registered("One");
        take(byDirector(), BlockPartner::new, id);

        List<Check> asked = office.partners
                .look(byDirector(), id, UnblockPartner.on(LocalDate.parse("2026-07-01")))
                .checks();

        assertThat(asked).extracting(check -> check.rule().code()).containsExactly("actor.interest", "partner.blocked");
        assertThat(version(id)).isEqualTo(2);
    }

    @Test
    void nobody_does_what_the_role_does_not_allow() {
        PartnerId id = registered("One");

        assertNotPermitted(Permission.WRITE_PARTNERS, () -> office.partners.register(byViewer(), company("Two")));
        assertNotPermitted(
                Permission.WRITE_PARTNERS, () -> office.partners.change(byDirector(), id, company("Two"), 1));
        assertNotPermitted(Permission.BLOCK_PARTNERS, () -> take(byOfficer(), BlockPartner::new, id));
        assertNotPermitted(Permission.WRITE_PARTNERS, () -> take(byDirector(), DeactivatePartner::new, id));
        assertThat(office.actions()).containsExactly("partner.registered");
    }

    @Test
    void an_unknown_partner_is_told() {
        PartnerId nobody = new PartnerId("nobody");

        assertThatThrownBy(() -> office.partners.read(byViewer(), nobody)).isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> take(byDirector(), BlockPartner::new, nobody)).isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void what_the_journal_cannot_tell_has_not_happened() {
        PartnerId id = registered("One");
        seated(id);
        Office broken = office.withFailingJournal();

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> broken.partners.register(byOfficer(), company("Two")),
                () -> broken.partners.change(byOfficer(), id, company("Other"), 1),
                () -> broken.partners.take(
                        byOfficer(), id, new DeactivatePartner(TODAY, Fact.known("because")), Fact.unknown()))) {
            assertThatThrownBy(change).isInstanceOf(StoreUnavailable.class);
        }

        assertThat(version(id)).isEqualTo(1);
        assertThat(office.committee.on(byViewer(), TODAY.plusDays(1), Language.FR))
                .hasSize(1);
        assertThat(office.actions()).containsExactly("partner.registered", "membership.taken");
        assertThat(office.partners.register(byOfficer(), company("Two")).value().reference())
                .isEqualTo("PAR-2026-0002");
    }
}
