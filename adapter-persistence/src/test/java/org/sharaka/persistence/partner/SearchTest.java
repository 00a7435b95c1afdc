package org.sharaka.persistence.partner;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.PartnerFixture.arabicAndFrench;
import static org.sharaka.testing.PartnerFixture.partner;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.Language;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;
import org.sharaka.persistence.text.SortKeys;

class SearchTest {

    private static final int PARTNERS = 400;
    private static final int SEARCHES = 300;
    private static final List<String> FRENCH =
            List.of("association", "Soli\"darité", "l’œuvre", "éco", "lumière", "ès", "100%", "𝔸𝔹𝔠𝔡x", "a_b");
    private static final List<String> ARABIC =
            List.of("جمعية", "التهيئة", "أگادير", "نور", "أطلس", "مُستقبل", "في", "١٢٣٤");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("sharaka.db");
    }

    private static List<Partner> randomPartners(Random random) {
        return IntStream.rangeClosed(1, PARTNERS)
                .mapToObj(number -> partner(
                        number,
                        PartnerProfile.of(
                                // the first word of each list is common to nearly all
                                arabicAndFrench(name(random, ARABIC), name(random, FRENCH)), PartnerKind.COMPANY)))
                .toList();
    }

    private static String name(Random random, List<String> words) {
        return words.get(Math.max(0, random.nextInt(words.size() + 20) - 20)) + " "
                + words.get(random.nextInt(words.size())) + " " + (1 + random.nextInt(99));
    }

    private static PartnerQuery query(String words, Language reader, Fact<PartnerQuery.Position> after, int limit) {
        return new PartnerQuery(
                words,
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                LocalDate.parse("2026-06-01"),
                reader,
                after,
                limit);
    }

    /** A word or two, or a part of each, as somebody may type it. */
    private static String words(Random random, List<Partner> all) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            List<String> texts = List.copyOf(
                    all.get(random.nextInt(all.size())).profile().name().all());
            String[] name = texts.get(random.nextInt(texts.size())).split(" ");
            int[] word = name[random.nextInt(name.length)].codePoints().toArray();
            int from = random.nextInt(word.length);
            words.add(new String(word, from, 1 + random.nextInt(word.length - from)));
        }
        return String.join(" ", words);
    }

    private static List<String> plainly(List<Partner> all, String words, Language reader) {
        List<String> wanted = FoldKey.words(words);
        return all.stream()
                .filter(one -> wanted.stream()
                        .allMatch(word ->
                                Arrays.stream(Search.key(one).split("\n")).anyMatch(text -> text.contains(word))))
                .sorted(comparing((Partner one) -> SortKeys.of(one.profile().name(), reader), Arrays::compareUnsigned)
                        .thenComparing(one -> one.id().value()))
                .map(Partner::reference)
                .toList();
    }

    private static List<String> paged(SqliteStore store, String words, Language reader, int limit) {
        List<String> found = new ArrayList<>();
        Fact<PartnerQuery.Position> after = Fact.unknown();
        do {
            PartnerQuery query = query(words, reader, after, limit);
            Slice<Versioned<Partner>, PartnerQuery.Position> part =
                    store.reading(stores -> stores.of(Partners.class).list(query));
            part.items().forEach(one -> found.add(one.value().reference()));
            after = part.next();
        } while (after.value().isPresent());
        return found;
    }

    @Test
    void a_search_finds_what_a_plain_reading_of_all_names_finds_and_in_its_order() {
        Random random = new Random(20261201);
        List<Partner> all = randomPartners(random);
        try (SqliteStore store = SqliteStore.open(Opening.of(file()))) {
            store.inTransaction(stores -> {
                all.forEach(stores.of(Partners.class)::add);
                return true;
            });
            for (int i = 0; i < SEARCHES; i++) {
                String words = words(random, all);
                Language reader = Language.values()[random.nextInt(Language.values().length)];
                int limit = List.of(5, 20, 50).get(random.nextInt(3));

                assertThat(paged(store, words, reader, limit))
                        .as("%s for %s, %s at once", words, reader, limit)
                        .isEqualTo(plainly(all, words, reader));
            }
            assertThat(store.inspect().isSound()).isTrue();
        }
        Jdbi raw = Jdbi.create("jdbc:sqlite:" + file());
        Set<Boolean> common = List.of("association", "lumière نور").stream()
                .map(word -> query(word, Language.FR, Fact.unknown(), 3))
                .map(query -> raw.withHandle(handle ->
                        Search.isCommon(handle, query, Search.indexed(query).orElseThrow())))
                .collect(Collectors.toSet());
        assertThat(common).as("both ways to search were taken").hasSize(2);
    }

    @Test
    void words_of_three_letters_are_looked_up_and_what_nearly_all_hold_is_walked_in_its_order() {
        SqliteStore.open(Opening.of(file())).close();
        PartnerQuery query = query("association lu", Language.FR, Fact.unknown(), 50);

        assertThat(Search.indexed(query)).contains("\"ass\" AND \"oci\" AND \"ati\" AND \"ion\"");
        assertThat(plan(new Search(query, List.of(), Search.indexed(query))))
                .anyMatch(step -> step.startsWith("SCAN partner_search VIRTUAL TABLE INDEX"))
                .anyMatch(step -> step.startsWith("SEARCH partner USING INTEGER PRIMARY KEY"));
        assertThat(plan(new Search(query, List.of(), Optional.empty())))
                .anyMatch(step -> step.startsWith("SCAN partner USING INDEX partner_sort_fr"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    private List<String> plan(Search search) {
        return Jdbi.create("jdbc:sqlite:" + file())
                .withHandle(handle -> handle.createQuery("EXPLAIN QUERY PLAN " + search.sql())
                        .bindMap(search.bound())
                        .map((row, context) -> row.getString("detail"))
                        .list());
    }
}
