package org.sharaka.testing.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.RecordInstants;
import org.sharaka.application.store.RuledEntry;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.journal.ChainWalk;
import org.sharaka.domain.journal.Entry;
import org.sharaka.domain.journal.Head;
import org.sharaka.domain.journal.Inquiries;
import org.sharaka.domain.journal.ReplayWalk;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

record MemoryJournal(List<State.Link> links) implements Journal {

    @Override
    public void append(Happening happening, Fact<Inquiry> inquiry) {
        Head before = head();
        Entry chained = new Entry(
                before.entries() + 1,
                happening.at().toString(),
                happening.actor(),
                happening.action(),
                happening.subject(),
                happening.ruling().fold(Ruling::policy, () -> ""),
                happening.ruling().fold(Ruling::toString, () -> ""),
                new TreeMap<>(happening.particulars()).toString(),
                happening.request());
        String digest = before.after(chained).digest();
        links.add(new State.Link(new JournalEntry(chained.number(), happening, digest), chained, inquiry));
    }

    @Override
    public Slice<JournalEntry, Long> after(long after, Fact<String> subject, int limit) {
        List<JournalEntry> found = links.stream()
                .map(State.Link::read)
                .filter(entry -> entry.number() > after)
                .filter(entry -> subject.fold(entry.happening().subject()::equals, () -> true))
                .limit(limit + 1L)
                .toList();
        boolean more = found.size() > limit;
        List<JournalEntry> part = more ? found.subList(0, limit) : found;
        return new Slice<>(part, more ? Fact.known(part.get(limit - 1).number()) : Fact.unknown());
    }

    @Override
    public Slice<JournalEntry, Long> list(Criteria criteria) {
        return Windows.of(
                links.stream().map(State.Link::read).toList(), criteria, entry -> FACETS.fit(entry, criteria));
    }

    @Override
    public Map<String, RecordInstants> instants(Set<String> subjects) {
        return instants(told -> Optional.of(told.subject()).filter(subjects::contains));
    }

    @Override
    public Map<String, RecordInstants> instantsOfParts(String subject, String particular) {
        return instants(told -> Optional.of(told)
                .filter(one -> one.subject().equals(subject))
                .map(one -> one.particulars().get(particular)));
    }

    private Map<String, RecordInstants> instants(Function<Happening, Optional<String>> id) {
        Map<String, RecordInstants> found = new HashMap<>();
        links.stream()
                .map(link -> link.read().happening())
                .forEach(told -> id.apply(told)
                        .ifPresent(one -> found.merge(
                                one,
                                new RecordInstants(told.at(), told.at()),
                                (first, last) -> new RecordInstants(first.created(), last.changed()))));
        return found;
    }

    @Override
    public List<RuledEntry> rulingsOn(String id) {
        return links.stream()
                .filter(link -> link.read().happening().ruling().value().isPresent()
                        && link.inquiry()
                                .is(asked -> link.read().happening().subject().equals(id)
                                        || Inquiries.write(asked).toString().contains(id)))
                .map(link -> new RuledEntry(
                        link.read().number(),
                        link.read().happening().subject(),
                        link.read().happening().ruling().value().orElseThrow(),
                        link.inquiry().value().orElseThrow()))
                .toList();
    }

    @Override
    public Head head() {
        return links.isEmpty()
                ? Head.BEGINNING
                : new Head(links.size(), links.get(links.size() - 1).read().digest());
    }

    @Override
    public ChainWalk.Verification verify() {
        ChainWalk walk = new ChainWalk();
        String previous = Head.BEGINNING.digest();
        for (State.Link link : links) {
            walk.take(link.chained(), previous, link.read().digest());
            previous = link.read().digest();
        }
        return walk.finding(head());
    }

    @Override
    public ReplayWalk.Finding replay(Rulebook book) {
        ReplayWalk walk = new ReplayWalk(book);
        links.forEach(link -> link.read()
                .happening()
                .ruling()
                .value()
                .ifPresent(ruling -> walk.take(link.read().number(), ruling, link.inquiry())));
        return walk.finding();
    }
}
