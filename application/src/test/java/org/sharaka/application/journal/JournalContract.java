package org.sharaka.application.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.RulingFixture.aRuling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.OpeningInquiry;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.journal.ChainWalk;
import org.sharaka.domain.journal.Head;
import org.sharaka.domain.journal.ReplayWalk;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/** What every journal keeps to. */
public interface JournalContract {

    /** A ruling that reads everything a ruling can read. */
    Ruling RULING = aRuling(
            "handover",
            LocalDate.parse("2026-06-01"),
            "handover.v1",
            List.of(
                    Check.pass(RuleCode.of("handover.months"), Reading.of(24), Reading.of(36)),
                    Check.fail(
                            RuleCode.of("handover.autonomy"),
                            Reading.percent(Fraction.of(3, 4)),
                            Reading.percent(Fraction.of(112_440_000, 150_000_000))),
                    Check.warn(
                                    new RuleCode("handover.floor", "FIN"),
                                    Reading.decimal(Fraction.of(7, 2)),
                                    Reading.of(Result.WARN))
                            .because("order"),
                    Check.pass(
                            RuleCode.of("handover.unjustified"),
                            Reading.of(Money.ZERO),
                            Reading.of(Money.ofCentimes(60_000_000))),
                    Check.pass(
                            RuleCode.of("handover.stale"),
                            Reading.of(LocalDate.parse("2026-10-15")),
                            new Reading.Words(List.of("M1", "M2"))),
                    Check.missing(RuleCode.of("handover.title"), Result.FAIL, Reading.NONE)));

    /** What a gate was asked. */
    Inquiry INQUIRY = new OpeningInquiry(
            LocalDate.parse("2026-06-01"),
            new CentreId("cen-1"),
            Field.HEALTH,
            Fact.known(new PartnerId("p-1")),
            List.of(Document.of(DocumentKind.FIRE_OPINION, "FO 1", LocalDate.parse("2026-05-01"))),
            Parties.NONE);

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static Happening happening(String subject) {
        return new Happening(
                Instant.parse("2026-06-01T08:00:00.120Z"),
                "user-1",
                "partner.registered",
                subject,
                Fact.unknown(),
                Map.of("name.ar", "مصرف \"المغرب\"\n\\", "kind", "COMPANY"),
                "request-1");
    }

    private void append(Happening... happenings) {
        work().inTransaction(stores -> {
            List.of(happenings).forEach(happening -> stores.of(Journal.class).append(happening, Fact.unknown()));
            return true;
        });
    }

    private Head head() {
        return work().reading(stores -> stores.of(Journal.class).head());
    }

    private ChainWalk.Verification verification() {
        return work().reading(stores -> stores.of(Journal.class).verify());
    }

    private Slice<JournalEntry, Long> after(long after, Fact<String> subject, int limit) {
        return work().reading(stores -> stores.of(Journal.class).after(after, subject, limit));
    }

    private static List<Long> numbers(Slice<JournalEntry, Long> part) {
        return part.items().stream().map(JournalEntry::number).toList();
    }

    @Test
    default void a_new_journal_is_empty_and_fits() {
        assertThat(head()).isEqualTo(Head.BEGINNING);
        assertThat(verification().valid()).isTrue();
        assertThat(after(0, Fact.unknown(), 10).items()).isEmpty();
    }

    @Test
    default void what_was_told_comes_back_numbered_from_one() {
        append(happening("a"), happening("b"));

        assertThat(after(0, Fact.unknown(), 10).items())
                .extracting(JournalEntry::happening)
                .containsExactly(happening("a"), happening("b"));
        assertThat(numbers(after(0, Fact.unknown(), 10))).containsExactly(1L, 2L);
    }

    @Test
    default void a_ruling_comes_back_with_every_reading_as_it_was() {
        Happening ruled = new Happening(
                Instant.parse("2026-06-01T08:00:00Z"),
                "user-1",
                "handover.proposed",
                "centre-1",
                Fact.known(RULING),
                Map.of(),
                "");
        append(ruled);

        assertThat(after(0, Fact.unknown(), 10).items())
                .extracting(JournalEntry::happening)
                .containsExactly(ruled);
    }

    @Test
    default void the_chain_fits_and_its_head_is_the_digest_of_the_last_entry() {
        append(happening("a"), happening("b"));
        append(happening("c"));

        Head head = head();
        JournalEntry last = after(2, Fact.unknown(), 1).items().get(0);
        assertThat(head).isEqualTo(new Head(3, last.digest()));
        assertThat(verification().valid()).isTrue();
        assertThat(verification().head()).isEqualTo(head);
    }

    @Test
    default void what_is_taken_back_leaves_no_entry_and_no_gap() {
        append(happening("a"));
        assertThatThrownBy(() -> work().inTransaction(stores -> {
                    stores.of(Journal.class).append(happening("lost"), Fact.unknown());
                    throw new IllegalStateException("a fault after the entry");
                }))
                .isInstanceOf(IllegalStateException.class);
        append(happening("b"));

        assertThat(after(0, Fact.unknown(), 10).items())
                .extracting(entry -> entry.happening().subject())
                .containsExactly("a", "b");
        assertThat(verification().valid()).isTrue();
    }

    @Test
    default void the_feed_is_read_part_by_part() {
        append(happening("a"), happening("b"), happening("a"), happening("a"));

        Slice<JournalEntry, Long> first = after(0, Fact.unknown(), 3);
        assertThat(numbers(first)).containsExactly(1L, 2L, 3L);
        assertThat(first.next()).isEqualTo(Fact.known(3L));
        Slice<JournalEntry, Long> rest = after(3, Fact.unknown(), 3);
        assertThat(numbers(rest)).containsExactly(4L);
        assertThat(rest.next()).isEqualTo(Fact.unknown());
        assertThat(after(4, Fact.unknown(), 3).items()).isEmpty();
    }

    @Test
    default void the_feed_of_one_subject_leaves_out_the_others() {
        append(happening("a"), happening("b"), happening("a"), happening("a"));

        Slice<JournalEntry, Long> first = after(0, Fact.known("a"), 2);
        assertThat(numbers(first)).containsExactly(1L, 3L);
        assertThat(first.next()).isEqualTo(Fact.known(3L));
        assertThat(numbers(after(3, Fact.known("a"), 2))).containsExactly(4L);
        assertThat(after(0, Fact.known("nothing"), 2).items()).isEmpty();
    }

    @Test
    default void what_a_gate_was_asked_is_asked_again() {
        append(happening("a"));
        appendRuled(Rulebook.standard().rule(INQUIRY), Fact.known(INQUIRY));
        appendRuled(RULING, Fact.unknown());

        assertThat(replay()).isEqualTo(new ReplayWalk.Finding(1, 1, 0));
        assertThat(verification().valid()).isTrue();
    }

    @Test
    default void a_ruling_that_does_not_follow_from_what_was_asked_is_named() {
        appendRuled(Rulebook.standard().rule(INQUIRY), Fact.known(INQUIRY));
        appendRuled(RULING, Fact.known(INQUIRY));

        assertThat(replay()).isEqualTo(new ReplayWalk.Finding(2, 0, 2));
        assertThat(verification().valid()).isTrue();
    }

    private ReplayWalk.Finding replay() {
        return work().reading(stores -> stores.of(Journal.class).replay(stores.rulebook()));
    }

    private void appendRuled(Ruling ruling, Fact<Inquiry> inquiry) {
        Happening ruled = new Happening(
                Instant.parse("2026-06-01T08:00:00Z"),
                "user-1",
                "centre.opened",
                "centre-1",
                Fact.known(ruling),
                Map.of(),
                "");
        work().inTransaction(stores -> {
            stores.of(Journal.class).append(ruled, inquiry);
            return true;
        });
    }
}
