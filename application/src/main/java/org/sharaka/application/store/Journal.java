package org.sharaka.application.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.journal.ChainWalk;
import org.sharaka.domain.journal.Head;
import org.sharaka.domain.journal.ReplayWalk;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/** Out-port: the journal. It only grows. */
public interface Journal {

    /** What entries are found by; their day is that of their instant, in UTC. */
    Facets<JournalEntry> FACETS = Facets.of(JournalEntry.class)
            .by("subject", entry -> entry.happening().subject())
            .by("actor", entry -> entry.happening().actor())
            .by("action", entry -> entry.happening().action())
            .on(entry -> LocalDate.ofInstant(entry.happening().at(), ZoneOffset.UTC));

    /** How many entries {@link #from} reads at a time. */
    int PART = 200;

    /**
     * Adds an entry at the end and chains it.
     *
     * @param happening what it tells
     * @param inquiry what the gate was asked, kept beside the ruling so that it can be made again; unknown where no
     *     gate was passed
     */
    void append(Happening happening, Fact<Inquiry> inquiry);

    /**
     * The entries after a place, as a feed.
     *
     * @param after the number of the last entry already read, 0 to begin
     * @param subject only entries of this subject; unknown for all
     * @param limit how many at most
     * @return entries in order; {@code next} is the number of the last of them where more follow
     */
    Slice<JournalEntry, Long> after(long after, Fact<String> subject, int limit);

    /**
     * A part of the entries.
     *
     * @param criteria which of them
     * @return in the order of entry, and the number of the last of them where more follow
     */
    Slice<JournalEntry, Long> list(Criteria criteria);

    /**
     * All entries after a place, read part by part as they are taken.
     *
     * @param after the number of the last entry already read, 0 for all
     * @return entries in order
     */
    default Stream<JournalEntry> from(long after) {
        return Stream.iterate(
                        Optional.of(after(after, Fact.unknown(), PART)),
                        Optional::isPresent,
                        part -> part.orElseThrow().next().value().map(last -> after(last, Fact.unknown(), PART)))
                .flatMap(part -> part.orElseThrow().items().stream());
    }

    /**
     * When the first and the last entry about records was written.
     *
     * @param subjects what entries are about: ids of records
     * @return by subject; those that no entry is about are not there
     */
    Map<String, RecordInstants> instants(Set<String> subjects);

    /**
     * When the first and the last entry was written that names a part of a record.
     *
     * @param subject the id of the record
     * @param particular under which name entries tell the part
     * @return by what entries tell under that name
     */
    Map<String, RecordInstants> instantsOfParts(String subject, String particular);

    /**
     * The rulings of steps that were taken on something, or whose facts name it.
     *
     * @param id the id of what is asked for
     * @return with their facts, in order; those that cannot be read are left out
     */
    List<RuledEntry> rulingsOn(String id);

    /** {@return how far it has come; the head of the chain} */
    Head head();

    /**
     * Walks along the whole chain and recomputes it.
     *
     * @return what was found
     */
    ChainWalk.Verification verify();

    /**
     * Makes the ruling of every entry again from the facts kept beside it, and compares ruling for ruling.
     *
     * @param book holds the versions and the rules that the rulings name
     * @return how many came out the same, and which is the first that did not
     */
    ReplayWalk.Finding replay(Rulebook book);
}
