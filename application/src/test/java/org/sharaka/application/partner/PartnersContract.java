package org.sharaka.application.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.PartnerFixture.arabicAndFrench;
import static org.sharaka.testing.PartnerFixture.changed;
import static org.sharaka.testing.PartnerFixture.company;
import static org.sharaka.testing.PartnerFixture.eventful;
import static org.sharaka.testing.PartnerFixture.french;
import static org.sharaka.testing.PartnerFixture.ice;
import static org.sharaka.testing.PartnerFixture.outOfUse;
import static org.sharaka.testing.PartnerFixture.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.application.store.PartnerQuery.Position;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.partner.PartnerStatus;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** What every store of partners keeps to. */
public interface PartnersContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    /** The day on which seats are looked at. */
    LocalDate DAY = LocalDate.parse("2026-06-01");

    private void add(Partner... partners) {
        work().inTransaction(stores -> {
            List.of(partners).forEach(stores.of(Partners.class)::add);
            return true;
        });
    }

    private long keep(Partner partner, long version) {
        return work().inTransaction(stores -> stores.of(Partners.class).keep(partner, version));
    }

    private Optional<Versioned<Partner>> find(PartnerId id) {
        return work().reading(stores -> stores.of(Partners.class).find(id));
    }

    private Versioned<Partner> get(PartnerId id) {
        return work().reading(stores -> stores.of(Partners.class).get(id));
    }

    private Optional<String> holder(int ice, String but) {
        return work().reading(stores -> stores.of(Partners.class)
                .holder(ice(ice), new PartnerId(but))
                .map(partner -> partner.id().value()));
    }

    private List<String> alike(LanguageMap name, String but) {
        return work().reading(stores -> stores.of(Partners.class).alike(name, new PartnerId(but)));
    }

    private List<Versioned<Partner>> named(Set<String> foldKeys, PartnerKind kind) {
        return work().reading(stores -> stores.of(Partners.class).named(foldKeys, kind));
    }

    private Slice<Versioned<Partner>, Position> list(PartnerQuery query) {
        return work().reading(stores -> stores.of(Partners.class).list(query));
    }

    private boolean isEmpty() {
        return work().reading(stores -> stores.of(Partners.class).isEmpty());
    }

    private static PartnerQuery query(String words, Fact<Position> after, int limit) {
        return new PartnerQuery(words, Fact.unknown(), Fact.unknown(), Fact.unknown(), DAY, Language.FR, after, limit);
    }

    private List<String> found(String words) {
        return references(query(words, Fact.unknown(), 200));
    }

    private List<String> references(PartnerQuery query) {
        return references(list(query));
    }

    private static List<String> references(Slice<Versioned<Partner>, Position> part) {
        return part.items().stream().map(partner -> partner.value().reference()).toList();
    }

    private static PartnerProfile identified(String name, int ice) {
        return PartnerProfile.of(french(name), PartnerKind.COMPANY).identifiedBy(ice(ice));
    }

    @Test
    default void a_partner_comes_back_as_it_was_added() {
        add(eventful(1));

        Versioned<Partner> back = get(eventful(1).id());

        assertThat(back.version()).isEqualTo(1);
        assertThat(back.value().snapshot()).isEqualTo(eventful(1).snapshot());
    }

    @Test
    default void the_partners_that_were_blocked_or_have_ended_are_found_at_once() {
        add(eventful(1), company(2, "Little"));

        List<Partner> found = work().reading(stores -> stores.of(Partners.class).blockedOrEnded());
        assertThat(found).extracting(Partner::id).containsExactly(eventful(1).id());
    }

    @Test
    default void a_partner_of_which_little_is_known_comes_back_too() {
        add(company(1, "Little"));

        assertThat(get(company(1, "").id()).value().snapshot())
                .isEqualTo(company(1, "Little").snapshot());
    }

    @Test
    default void an_unknown_id_is_told() {
        PartnerId nobody = new PartnerId("nobody");

        assertThat(find(nobody)).isEmpty();
        assertThatThrownBy(() -> get(nobody)).isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    default void a_changed_partner_replaces_what_was_there_at_the_next_version() {
        Partner before = eventful(1);
        Partner after = partner(1, PartnerProfile.of(french("Other"), PartnerKind.FOUNDATION));
        add(before);

        assertThat(keep(after, 1)).isEqualTo(2);

        Versioned<Partner> back = get(before.id());
        assertThat(back.version()).isEqualTo(2);
        assertThat(back.value().snapshot()).isEqualTo(after.snapshot());
    }

    @Test
    default void a_stale_version_changes_nothing() {
        Partner partner = company(1, "First");
        add(partner);
        keep(company(1, "Second"), 1);

        assertThatThrownBy(() -> keep(company(1, "Third"), 1)).isInstanceOf(Rejected.StaleVersion.class);

        assertThat(get(partner.id()).value().profile().name()).isEqualTo(french("Second"));
    }

    @Test
    default void a_partner_that_was_never_added_is_not_kept() {
        assertThatThrownBy(() -> keep(company(1, "Ghost"), 1)).isInstanceOf(Rejected.StaleVersion.class);
    }

    @Test
    default void an_ice_belongs_to_one_active_partner() {
        add(partner(1, identified("One", 7)));

        assertThatThrownBy(() -> add(partner(2, identified("Two", 7))))
                .isInstanceOfSatisfying(
                        Rejected.Taken.class, taken -> assertThat(taken.code()).isEqualTo("partner.ice"));
        assertThat(holder(7, "partner-0002")).contains("partner-0001");
        assertThat(holder(7, "partner-0001")).isEmpty();
        assertThat(holder(8, "partner-0002")).isEmpty();
    }

    @Test
    default void the_ice_of_a_partner_out_of_use_is_free_until_it_comes_back() {
        Partner old = partner(1, identified("One", 7));
        add(outOfUse(old));
        add(partner(2, identified("Two", 7)));

        assertThatThrownBy(() -> keep(old, 1)).isInstanceOf(Rejected.Taken.class);
        assertThat(keep(outOfUse(old), 1)).isEqualTo(2);
    }

    @Test
    default void names_are_alike_by_fold_key_and_by_skeleton() {
        add(
                partner(1, PartnerProfile.of(arabicAndFrench("مؤسسة الأمل", "L'Espoir"), PartnerKind.FOUNDATION)),
                company(2, "Société Générale"),
                outOfUse(company(3, "SOCIETE GENERALE")),
                company(4, "Another"));

        assertThat(alike(french("societe  GENERALE"), "self")).containsExactly("PAR-2026-0002");
        assertThat(alike(arabicAndFrench("موسسه امل", "None"), "self"))
                .as("without the article")
                .containsExactly("PAR-2026-0001");
        assertThat(alike(french("Société Générale"), "partner-0002"))
                .as("itself")
                .isEmpty();
    }

    @Test
    default void a_name_that_was_given_up_is_alike_to_none_and_matches_no_row() {
        Partner before = company(1, "Old");
        add(before);
        keep(changed(before, PartnerProfile.of(french("New"), PartnerKind.COMPANY)), 1);

        assertThat(alike(french("Old"), "self")).isEmpty();
        assertThat(named(Set.of("old"), PartnerKind.COMPANY)).isEmpty();
        assertThat(found("old")).as("but it is found").containsExactly("PAR-2026-0001");
    }

    @Test
    default void partners_are_matched_by_the_fold_key_of_a_name_and_by_kind() {
        add(
                company(2, "Espoir"),
                outOfUse(company(1, "ESPOIR")),
                partner(3, PartnerProfile.of(french("Espoir"), PartnerKind.ASSOCIATION)));

        assertThat(named(Set.of("espoir", "other"), PartnerKind.COMPANY))
                .extracting(partner -> partner.value().reference())
                .containsExactly("PAR-2026-0001", "PAR-2026-0002");
        assertThat(named(Set.of(), PartnerKind.COMPANY)).isEmpty();
    }

    @Test
    default void every_word_is_found_whole_at_its_beginning_or_inside_in_any_language() {
        add(
                partner(1, PartnerProfile.of(arabicAndFrench("مصرف المغرب", "Crédit du Maroc"), PartnerKind.COMPANY)),
                partner(
                        2,
                        PartnerProfile.of(
                                arabicAndFrench("القرض العقاري والسياحي", "Crédit Immobilier et Hôtelier"),
                                PartnerKind.COMPANY)),
                partner(
                        3,
                        PartnerProfile.of(arabicAndFrench("الوكالة الوطنية للتهيئة", "Agence"), PartnerKind.COMPANY)));

        assertThat(found("مصرف")).containsExactly("PAR-2026-0001");
        assertThat(found("credit immobilier")).containsExactly("PAR-2026-0002");
        assertThat(found("CRÉDIT")).containsExactly("PAR-2026-0001", "PAR-2026-0002");
        assertThat(found("تهيئه")).containsExactly("PAR-2026-0003");
        assertThat(found("maroc مصرف")).as("across languages").containsExactly("PAR-2026-0001");
        assertThat(found("du")).as("two letters").containsExactly("PAR-2026-0001");
        assertThat(found("credit agence")).as("no partner has both").isEmpty();
        assertThat(found("credit du")).containsExactly("PAR-2026-0001");
    }

    @Test
    default void reference_and_ice_are_found_too() {
        add(partner(1, identified("One", 7)), company(2, "Two"));

        assertThat(found("par-2026-0002")).containsExactly("PAR-2026-0002");
        assertThat(found(ice(7).digits())).containsExactly("PAR-2026-0001");
    }

    @Test
    default void signs_that_mean_something_to_a_database_mean_nothing_here() {
        add(company(1, "Cent % Maroc"), company(2, "Dit \"Le Bon\" d'Oujda"), company(3, "Under_score"));

        assertThat(found("%")).containsExactly("PAR-2026-0001");
        assertThat(found("_")).containsExactly("PAR-2026-0003");
        assertThat(found("\"")).containsExactly("PAR-2026-0002");
        assertThat(found("\"le bon\"")).containsExactly("PAR-2026-0002");
        assertThat(found("d'oujda")).containsExactly("PAR-2026-0002");
        for (String words : List.of("' OR 1=1 --", "maroc*", "NEAR(maroc cent)", "a AND NOT b", "()", "^maroc", "\\")) {
            assertThat(found(words)).as(words).isEmpty();
        }
        for (String signs : List.of("\u0640", "\u064e\u0651\u064e", "\u200f", "?!", "\u0000\u0000\u0000")) {
            assertThat(found(signs)).as("signs only").isEmpty();
        }
        assertThat(found("   ")).as("no words at all").hasSize(3);
    }

    @Test
    default void the_list_is_narrowed_by_kind_use_and_seat() {
        add(
                company(1, "A"),
                outOfUse(company(2, "B")),
                partner(3, PartnerProfile.of(french("C"), PartnerKind.MINISTRY)));
        Membership seat = Membership.restore(Membership.Snapshot.beginning(
                new MembershipId("seat"), new PartnerId("partner-0003"), Set.of(), Fact.known(DAY)));
        work().inTransaction(stores -> {
            stores.of(Memberships.class).add(seat);
            return true;
        });

        assertThat(references(narrowed(Fact.known(PartnerKind.COMPANY), Fact.unknown(), Fact.unknown(), DAY)))
                .containsExactly("PAR-2026-0001", "PAR-2026-0002");
        assertThat(references(narrowed(Fact.unknown(), Fact.unknown(), Fact.known(PartnerStatus.ACTIVE), DAY)))
                .containsExactly("PAR-2026-0001", "PAR-2026-0003");
        assertThat(references(narrowed(Fact.unknown(), Fact.unknown(), Fact.known(PartnerStatus.INACTIVE), DAY)))
                .containsExactly("PAR-2026-0002");
        assertThat(references(narrowed(Fact.unknown(), Fact.known(true), Fact.unknown(), DAY)))
                .containsExactly("PAR-2026-0003");
        assertThat(references(narrowed(Fact.unknown(), Fact.known(false), Fact.unknown(), DAY)))
                .containsExactly("PAR-2026-0001", "PAR-2026-0002");
        assertThat(references(narrowed(Fact.unknown(), Fact.known(true), Fact.unknown(), DAY.minusDays(1))))
                .isEmpty();
    }

    private static PartnerQuery narrowed(
            Fact<PartnerKind> kind, Fact<Boolean> committee, Fact<PartnerStatus> status, LocalDate on) {
        return new PartnerQuery("", kind, committee, status, on, Language.FR, Fact.unknown(), 200);
    }

    @Test
    default void the_list_is_read_part_by_part_and_stays_in_place_when_partners_are_added() {
        add(company(1, "Beta"), company(2, "Delta"), company(3, "Delta"), company(4, "Alpha"), company(5, "Omega"));

        Slice<Versioned<Partner>, Position> first = list(query("", Fact.unknown(), 2));
        add(company(6, "Aardvark"), company(7, "Epsilon"));
        Slice<Versioned<Partner>, Position> second = list(query("", first.next(), 2));
        Slice<Versioned<Partner>, Position> third = list(query("", second.next(), 2));

        List<String> read = new ArrayList<>(references(first));
        read.addAll(references(second));
        read.addAll(references(third));
        assertThat(read)
                .containsExactly(
                        "PAR-2026-0004",
                        "PAR-2026-0001",
                        "PAR-2026-0002",
                        "PAR-2026-0003",
                        "PAR-2026-0007",
                        "PAR-2026-0005");
        assertThat(third.next()).isEqualTo(Fact.unknown());
    }

    @Test
    default void a_part_that_holds_exactly_the_rest_is_the_last() {
        add(company(1, "A"), company(2, "B"));

        assertThat(list(query("", Fact.unknown(), 2)).next()).isEqualTo(Fact.unknown());
        assertThat(list(query("", Fact.unknown(), 1)).next()).isNotEqualTo(Fact.unknown());
    }

    @Test
    default void a_register_is_empty_until_a_partner_is_added() {
        assertThat(isEmpty()).isTrue();

        add(outOfUse(company(1, "A")));

        assertThat(isEmpty()).isFalse();
    }
}
