package org.sharaka.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainWalkTest {

    private static final String OTHER_DIGEST = "f".repeat(64);

    /** An entry as a store keeps it, with the two digests it names. */
    private record Row(Entry entry, String previous, String digest) {

        Row holding(Entry other) {
            return new Row(other, previous, digest);
        }
    }

    private static Entry entry(long number) {
        return new Entry(number, "2026-01-05T09:30:00Z", "u-1", "partner.changed", "p-" + number, "", "", "{}", "");
    }

    /** A journal of four entries; each test breaks a copy of its own. */
    private static List<Row> journal() {
        List<Row> rows = new ArrayList<>();
        Head head = Head.BEGINNING;
        for (long number = 1; number <= 4; number++) {
            Head next = head.after(entry(number));
            rows.add(new Row(entry(number), head.digest(), next.digest()));
            head = next;
        }
        return rows;
    }

    private static Head headAt(int entries) {
        return entries == 0
                ? Head.BEGINNING
                : new Head(entries, journal().get(entries - 1).digest());
    }

    private static ChainWalk.Verification walk(List<Row> rows, Head kept) {
        ChainWalk walk = new ChainWalk();
        rows.forEach(row -> walk.take(row.entry(), row.previous(), row.digest()));
        return walk.finding(kept);
    }

    private static void assertFirstBroken(List<Row> rows, int number) {
        ChainWalk.Verification found = walk(rows, headAt(4));

        assertThat(found).isEqualTo(new ChainWalk.Verification(headAt(number - 1), number));
        assertThat(found.valid()).isFalse();
    }

    @Test
    void a_journal_that_nobody_touched_fits() {
        ChainWalk.Verification found = walk(journal(), headAt(4));

        assertThat(found).isEqualTo(new ChainWalk.Verification(headAt(4), 0));
        assertThat(found.valid()).isTrue();
    }

    @Test
    void an_empty_journal_fits() {
        assertThat(walk(List.of(), Head.BEGINNING)).isEqualTo(new ChainWalk.Verification(Head.BEGINNING, 0));
    }

    @Test
    void the_walk_computes_what_an_auditor_does() {
        List<Row> rows = List.of(
                new Row(EntryTest.FIRST, EntryTest.ZEROS, EntryTest.FIRST_DIGEST),
                new Row(EntryTest.SECOND, EntryTest.FIRST_DIGEST, EntryTest.SECOND_DIGEST));

        assertThat(walk(rows, new Head(2, EntryTest.SECOND_DIGEST)).valid()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.sharaka.domain.journal.EntryTest#changed")
    void a_change_of_any_column_is_found(Entry changed) {
        List<Row> rows = List.of(new Row(changed, EntryTest.ZEROS, EntryTest.FIRST_DIGEST));

        assertThat(walk(rows, new Head(1, EntryTest.FIRST_DIGEST)))
                .isEqualTo(new ChainWalk.Verification(Head.BEGINNING, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_changed_entry_is_named(int number) {
        List<Row> rows = journal();
        Entry was = entry(number);
        Entry changed =
                new Entry(number, was.at(), was.actor(), was.action(), "p-9", was.policy(), was.ruling(), "{}", "");
        rows.set(number - 1, rows.get(number - 1).holding(changed));

        assertFirstBroken(rows, number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void an_entry_that_names_another_one_before_it_is_named(int number) {
        List<Row> rows = journal();
        Row was = rows.get(number - 1);
        rows.set(number - 1, new Row(was.entry(), OTHER_DIGEST, was.digest()));

        assertFirstBroken(rows, number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void an_entry_whose_own_digest_does_not_come_out_is_named(int number) {
        List<Row> rows = journal();
        Row was = rows.get(number - 1);
        rows.set(number - 1, new Row(was.entry(), was.previous(), OTHER_DIGEST));

        assertFirstBroken(rows, number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_missing_entry_is_named(int number) {
        List<Row> rows = journal();
        rows.remove(number - 1);

        assertFirstBroken(rows, number);
    }

    @Test
    void of_two_that_changed_places_the_first_is_named() {
        List<Row> rows = journal();
        Collections.swap(rows, 1, 2);

        assertFirstBroken(rows, 2);
    }

    @Test
    void an_entry_that_stands_twice_is_named_the_second_time() {
        List<Row> rows = journal();
        rows.add(2, rows.get(1));

        assertFirstBroken(rows, 3);
    }

    @Test
    void only_the_first_break_is_told_though_all_that_follows_is_broken_too() {
        List<Row> rows = journal();
        IntStream.of(1, 3).forEach(place -> rows.set(place, rows.get(place).holding(entry(9))));

        assertFirstBroken(rows, 2);
    }

    @Test
    void what_fits_again_after_a_break_does_not_mend_it() {
        List<Row> rows = journal();
        Row third = rows.get(2);
        rows.set(2, third.holding(entry(9)));
        rows.add(3, third);

        assertFirstBroken(rows, 3);
    }

    @Test
    void entries_cut_off_at_the_end_show_against_the_head_that_is_kept() {
        assertThat(walk(journal().subList(0, 2), headAt(4))).isEqualTo(new ChainWalk.Verification(headAt(2), 3));
        assertThat(walk(List.of(), headAt(4))).isEqualTo(new ChainWalk.Verification(Head.BEGINNING, 1));
    }

    @Test
    void a_kept_head_with_another_digest_breaks_the_last_entry() {
        assertThat(walk(journal(), new Head(4, OTHER_DIGEST))).isEqualTo(new ChainWalk.Verification(headAt(4), 4));
    }

    @Test
    void an_empty_journal_whose_kept_head_has_another_digest_does_not_fit() {
        assertThat(walk(List.of(), new Head(0, OTHER_DIGEST)).valid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void entries_beyond_the_head_that_is_kept_do_not_fit(int kept) {
        assertThat(walk(journal(), headAt(kept)).valid()).isFalse();
    }

    @Test
    void where_no_entry_is_kept_the_first_one_does_not_fit() {
        assertThat(walk(journal(), Head.BEGINNING)).isEqualTo(new ChainWalk.Verification(headAt(4), 1));
    }

    @Test
    void a_break_comes_before_a_difference_from_the_kept_head() {
        List<Row> rows = journal();
        rows.set(1, rows.get(1).holding(entry(9)));

        assertThat(walk(rows, headAt(1))).isEqualTo(new ChainWalk.Verification(headAt(1), 2));
    }
}
