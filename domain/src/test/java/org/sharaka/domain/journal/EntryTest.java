package org.sharaka.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The digests were computed apart from the code, with a shell, from what the package says of them. With {@code Z} for
 * the 64 zeros:
 *
 * <pre>{@code
 * printf '%s' "64:$Z,1:1,20:2026-01-05T09:30:00Z,3:u-1,18:partner.registered,3:p-1,11:partners.v1,0:,\
 * 47:{\"name.ar\":\"مصرف\",\"name.fr\":\"Crédit 𐌰\"},3:r-1," | sha256sum
 *
 * printf '%s' "64:$FIRST,1:2,20:2026-01-05T09:31:00Z,3:u-2,15:partner.blocked,3:p-1,11:partners.v1,\
 * 22:{\"verdict\":\"ELIGIBLE\"},2:{},0:," | sha256sum
 * }</pre>
 */
class EntryTest {

    static final String ZEROS = "0000000000000000000000000000000000000000000000000000000000000000";
    static final String FIRST_DIGEST = "84c601f7a39c650806028a9ef722a288ea0f7bb64c356ec8a669a1a2451ebb1e";
    static final String SECOND_DIGEST = "30411d3dfe4ae25157ae57908943993787cd265ca48bc6bb668dfe2fa025a99e";

    static final Entry FIRST = new Entry(
            1,
            "2026-01-05T09:30:00Z",
            "u-1",
            "partner.registered",
            "p-1",
            "partners.v1",
            "",
            "{\"name.ar\":\"مصرف\",\"name.fr\":\"Crédit 𐌰\"}",
            "r-1");
    static final Entry SECOND = new Entry(
            2,
            "2026-01-05T09:31:00Z",
            "u-2",
            "partner.blocked",
            "p-1",
            "partners.v1",
            "{\"verdict\":\"ELIGIBLE\"}",
            "{}",
            "");

    /** {@link #FIRST} with one column after the other changed. */
    static Stream<Entry> changed() {
        Entry e = FIRST;
        String p = e.particulars();
        return Stream.of(
                new Entry(2, e.at(), "u-1", e.action(), e.subject(), e.policy(), e.ruling(), p, "r-1"),
                new Entry(1, "2026-01-05T09:30:01Z", "u-1", e.action(), e.subject(), e.policy(), "", p, "r-1"),
                new Entry(1, e.at(), "u-2", e.action(), e.subject(), e.policy(), "", p, "r-1"),
                new Entry(1, e.at(), "u-1", "partner.changed", e.subject(), e.policy(), "", p, "r-1"),
                new Entry(1, e.at(), "u-1", e.action(), "p-2", e.policy(), "", p, "r-1"),
                new Entry(1, e.at(), "u-1", e.action(), e.subject(), "partners.v2", "", p, "r-1"),
                new Entry(1, e.at(), "u-1", e.action(), e.subject(), e.policy(), " ", p, "r-1"),
                new Entry(1, e.at(), "u-1", e.action(), e.subject(), e.policy(), "", p.replace("é", "e"), "r-1"),
                new Entry(1, e.at(), "u-1", e.action(), e.subject(), e.policy(), "", p, ""));
    }

    @Test
    void the_digest_is_what_an_auditor_computes_with_other_tools() {
        assertThat(FIRST.digestAfter(ZEROS)).isEqualTo(FIRST_DIGEST);
        assertThat(SECOND.digestAfter(FIRST_DIGEST)).isEqualTo(SECOND_DIGEST);
    }

    @ParameterizedTest
    @MethodSource("changed")
    void each_column_of_its_own_changes_the_digest(Entry changed) {
        assertThat(changed.digestAfter(ZEROS)).isNotEqualTo(FIRST_DIGEST);
    }

    @Test
    void the_digest_before_it_is_the_tenth_column() {
        assertThat(FIRST.digestAfter(ZEROS.substring(1) + "1")).isNotEqualTo(FIRST_DIGEST);
    }

    @Test
    void no_text_moves_from_one_column_to_the_next_unseen() {
        Entry moved = new Entry(
                1, FIRST.at(), "u-1p", "artner.registered", "p-1", "partners.v1", "", FIRST.particulars(), "r-1");

        assertThat(moved.digestAfter(ZEROS)).isNotEqualTo(FIRST_DIGEST);
    }

    @Test
    void no_column_is_null() {
        assertThatThrownBy(() -> new Entry(1, "at", "actor", "action", "subject", "", "", "", null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Entry(1, null, "actor", "action", "subject", "", "", "", ""))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void the_journal_begins_with_64_zeros() {
        assertThat(Head.BEGINNING).isEqualTo(new Head(0, ZEROS));
    }

    @Test
    void the_head_moves_to_each_entry_that_is_added() {
        Head first = Head.BEGINNING.after(FIRST);

        assertThat(first).isEqualTo(new Head(1, FIRST_DIGEST));
        assertThat(first.after(SECOND)).isEqualTo(new Head(2, SECOND_DIGEST));
    }

    @Test
    void an_entry_of_another_number_is_not_the_next() {
        Map<Head, Entry> wrong = Map.of(Head.BEGINNING, SECOND, new Head(1, FIRST_DIGEST), FIRST);

        wrong.forEach((head, entry) ->
                assertThatThrownBy(() -> head.after(entry)).isInstanceOf(IllegalArgumentException.class));
    }
}
