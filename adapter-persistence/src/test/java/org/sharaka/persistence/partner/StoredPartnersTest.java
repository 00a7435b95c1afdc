package org.sharaka.persistence.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.PartnerFixture.arabicAndFrench;
import static org.sharaka.testing.PartnerFixture.company;
import static org.sharaka.testing.PartnerFixture.partner;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;

class StoredPartnersTest {

    @TempDir
    Path folder;

    private SqliteStore open() {
        return SqliteStore.open(Opening.of(folder.resolve("sharaka.db")));
    }

    private void raw(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sharaka.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void add(SqliteStore store, Partner... partners) {
        store.inTransaction(stores -> {
            List.of(partners).forEach(stores.of(Partners.class)::add);
            return true;
        });
    }

    private static List<String> shown(SqliteStore store, String words, Language reader) {
        PartnerQuery query = new PartnerQuery(
                words,
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                LocalDate.parse("2026-06-01"),
                reader,
                Fact.unknown(),
                200);
        return store.reading(stores -> stores.of(Partners.class).list(query)).items().stream()
                .map(found -> found.value().profile().name().in(reader))
                .toList();
    }

    private static Partner arabic(int number, String name) {
        return partner(number, PartnerProfile.of(new LanguageMap(Map.of(Language.AR, name)), PartnerKind.COMPANY));
    }

    @Test
    void each_reader_has_the_order_of_the_own_language() {
        try (SqliteStore store = open()) {
            add(
                    store,
                    arabic(1, "إدارة"),
                    arabic(2, "احمد"),
                    arabic(3, "بنك"),
                    company(4, "Zebra"),
                    company(5, "école"),
                    company(6, "Ecrin"),
                    company(7, "cœur"));

            assertThat(shown(store, "", Language.AR))
                    .containsExactly("احمد", "إدارة", "بنك", "cœur", "école", "Ecrin", "Zebra");
            assertThat(shown(store, "", Language.FR))
                    .startsWith("cœur", "école", "Ecrin", "Zebra")
                    .endsWith("بنك");
        }
    }

    @Test
    void a_search_of_very_many_words_is_no_burden() {
        try (SqliteStore store = open()) {
            add(store, company(1, "Banque"));
            String words = String.join(
                    " ", IntStream.range(0, 3000).mapToObj(n -> "mot" + n).toList());

            assertThat(shown(store, words, Language.FR)).isEmpty();
            assertThat(shown(store, "banque ".repeat(3000), Language.FR)).containsExactly("Banque");
        }
    }

    @Test
    void control_characters_in_a_search_part_words() {
        try (SqliteStore store = open()) {
            add(store, company(1, "Banque Centrale"));

            assertThat(shown(store, "banque\u0000centrale", Language.FR)).containsExactly("Banque Centrale");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_list_of_one_kind_is_read_from_its_index_in_every_order(Language reader) {
        open().close();
        for (Fact<PartnerQuery.Position> after : List.of(
                Fact.<PartnerQuery.Position>unknown(),
                Fact.known(new PartnerQuery.Position(reader, "00ff", "an-id")))) {
            PartnerQuery query = new PartnerQuery(
                    "",
                    Fact.known(PartnerKind.COMPANY),
                    Fact.unknown(),
                    Fact.unknown(),
                    LocalDate.parse("2026-06-01"),
                    reader,
                    after,
                    50);
            Search search = new Search(query, List.of(), Search.indexed(query));
            List<String> plan = Jdbi.create("jdbc:sqlite:" + folder.resolve("sharaka.db"))
                    .withHandle(handle -> handle.createQuery("EXPLAIN QUERY PLAN " + search.sql())
                            .bindMap(search.bound())
                            .map((row, context) -> row.getString("detail"))
                            .list());

            assertThat(plan)
                    .singleElement()
                    .asString()
                    .startsWith("SEARCH partner USING INDEX partner_kind_" + reader.tag());
        }
    }

    @Test
    void keys_that_another_version_wrote_are_renewed_at_the_start() throws Exception {
        try (SqliteStore store = open()) {
            add(store, partner(1, PartnerProfile.of(arabicAndFrench("مصرف", "Banque"), PartnerKind.COMPANY)));
            add(store, company(2, "Assurance"));
        }
        raw("UPDATE partner SET search_key = 'old', sort_fr = x'00', sort_ar = x'00'");
        raw("UPDATE partner_name SET fold_key = 'old', skeleton = 'old'");
        raw("UPDATE key_writing SET writing = 'older'");

        try (SqliteStore store = open()) {
            assertThat(shown(store, "", Language.FR)).containsExactly("Assurance", "Banque");
            assertThat(shown(store, "مصرف", Language.FR)).containsExactly("Banque");
            assertThat(shown(store, "old", Language.FR)).isEmpty();
            LanguageMap name = company(3, "BANQUE").profile().name();
            assertThat(store.<List<String>>reading(stores ->
                            stores.of(Partners.class).alike(name, company(3, "").id())))
                    .containsExactly("PAR-2026-0001");
            assertThat(store.inspect().isSound()).isTrue();
        }
    }

    @Test
    void the_database_keeps_an_ice_unique_even_where_nobody_asked() throws Exception {
        try (SqliteStore store = open()) {
            add(store, company(1, "One"), company(2, "Two"));
        }

        assertThatThrownBy(() -> raw("UPDATE partner SET ice = '000000000000097'"))
                .hasMessageContaining("UNIQUE constraint failed: partner.ice");
    }

    @Test
    void a_damaged_row_is_named_and_is_no_fault_of_the_caller() throws Exception {
        try (SqliteStore store = open()) {
            add(store, company(1, "One"));
        }
        raw("UPDATE partner SET ice = '000000000000001'");

        try (SqliteStore store = open()) {
            assertThatThrownBy(() -> store.reading(stores ->
                            stores.of(Partners.class).find(company(1, "").id())))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("partner partner-0001 is damaged");
        }
    }

    @Test
    void the_search_index_follows_every_change() {
        try (SqliteStore store = open()) {
            add(store, company(1, "Banque"));
            store.inTransaction(stores -> stores.of(Partners.class).keep(company(1, "Assurance"), 1));

            assertThat(shown(store, "banque", Language.FR)).isEmpty();
            assertThat(shown(store, "assurance", Language.FR)).containsExactly("Assurance");
            assertThat(store.inspect().damages()).isEmpty();
        }
    }
}
