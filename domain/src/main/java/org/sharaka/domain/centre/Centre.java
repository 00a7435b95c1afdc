package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.time.Deadline;

/**
 * A centre: what a project leaves behind and someone runs (S6, S9, S14).
 *
 * <p>Its life: it is {@linkplain #registered registered}, from a project whose works are accepted or as existing; its
 * papers are {@linkplain #documented recorded}; it {@linkplain OpenCentre opens} to its beneficiaries once. Who runs it
 * is told by its mandates.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Centre {

    private final Snapshot state;

    private Centre(Snapshot state) {
        this.state = state;
    }

    /**
     * A centre that is entered in the register.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param profile what is known of it
     * @param origin the project that left it, or existing
     * @param openedOn the day an existing one opened to beneficiaries; unknown where it is not open, or not known
     * @return the centre
     * @throws InvalidValue {@code value.date} with reason {@code opened} at {@code /openedOn} for a centre that a
     *     project left: it opens through its gate
     */
    public static Centre registered(
            CentreId id, String reference, CentreProfile profile, Origin origin, Fact<LocalDate> openedOn) {
        if (origin.project().value().isPresent() && openedOn.value().isPresent()) {
            throw InvalidValue.at("/openedOn", "value.date", "opened");
        }
        return new Centre(new Snapshot(id, reference, profile, origin, openedOn, List.of()));
    }

    /** {@return the event that tells that it was registered} */
    public CentreEvent registration() {
        return CentreEvent.registered(this);
    }

    /**
     * The centre described anew.
     *
     * @param next what is known from now on
     * @return the centre, and what tells it; nothing where nothing is new
     */
    public Recorded<Centre> changed(CentreProfile next) {
        if (next.equals(profile())) {
            return new Recorded<>(this, List.of());
        }
        Centre centre = new Centre(new Snapshot(id(), reference(), next, origin(), opening(), papers()));
        return Recorded.of(centre, CentreEvent.changed(centre, profile()));
    }

    /**
     * The centre with more papers on file.
     *
     * @param papers what is handed in
     * @param holder the partner in whose name they are; unknown where that is not said
     * @param by who records them, and from what day they are on file
     * @return the centre, and what tells it
     */
    public Recorded<Centre> documented(List<Document> papers, Fact<PartnerId> holder, Act by) {
        Centre centre = with(papers, holder, by);
        return Recorded.of(centre, CentreEvent.documented(centre, papers));
    }

    /**
     * Whether beneficiaries come to it.
     *
     * @param day the day
     * @return true from the day of its opening
     */
    public boolean isOpenOn(LocalDate day) {
        return opening().is(since -> !since.isAfter(day));
    }

    /**
     * Whether a paper of a kind is in force in someone's name.
     *
     * @param kind what paper
     * @param holder in whose name
     * @param day the day; what was put on file later is not there
     * @return unknown where no such paper is on file in any name; else whether one of this holder is in force
     */
    public Fact<Boolean> isHeldBy(DocumentKind kind, PartnerId holder, LocalDate day) {
        List<HeldPaper> there =
                onFile(day).filter(held -> held.paper().kind() == kind).toList();
        boolean held = there.stream()
                .anyMatch(one -> one.holder().is(holder::equals) && one.paper().isInForceOn(day));
        return there.isEmpty() ? Fact.unknown() : Fact.known(held);
    }

    /**
     * Whether a paper of a kind is in someone's name, and none such is in force.
     *
     * @param kind what paper
     * @param holder in whose name
     * @param day the day; what was put on file later is not there
     * @return false where none is in this name
     */
    public boolean isHeldNotInForce(DocumentKind kind, PartnerId holder, LocalDate day) {
        return isHeldBy(kind, holder, day).is(held -> !held)
                && onFile(day)
                        .anyMatch(one ->
                                one.paper().kind() == kind && one.holder().is(holder::equals));
    }

    /** {@return its papers, in whoever's name} */
    public Stream<Document> documents() {
        return papers().stream().map(HeldPaper::paper);
    }

    Stream<HeldPaper> onFile(LocalDate day) {
        return papers().stream().filter(held -> !held.recorded().on().isAfter(day));
    }

    /** {@return its id, opaque} */
    public CentreId id() {
        return state.id();
    }

    /** {@return the short reference people speak of it by; for example {@code CEN-2026-0007}} */
    public String reference() {
        return state.reference();
    }

    /** {@return what is known of it; its profile} */
    public CentreProfile profile() {
        return state.profile();
    }

    /** {@return where it comes from; a project, or existing} */
    public Origin origin() {
        return state.origin();
    }

    /**
     * {@return the day it opened to beneficiaries; unknown where it has not, or where an existing one opened nobody
     * knows when}
     */
    public Fact<LocalDate> opening() {
        return state.opening();
    }

    /** {@return of each kind and holder the paper that is in force longest, where it expires} */
    public List<Deadline> expiringPapers() {
        Map<Fact<PartnerId>, List<Document>> byHolder = papers().stream()
                .collect(Collectors.groupingBy(
                        HeldPaper::holder,
                        LinkedHashMap::new,
                        Collectors.mapping(HeldPaper::paper, Collectors.toList())));
        return byHolder.values().stream()
                .flatMap(papers -> Document.expiring(papers.stream()).stream())
                .flatMap(Document::runsOut)
                .toList();
    }

    /** {@return its papers; in the order they were recorded} */
    public List<HeldPaper> papers() {
        return state.papers();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * A centre from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same centre
     */
    public static Centre restore(Snapshot snapshot) {
        return new Centre(snapshot);
    }

    Centre openSince(LocalDate day) {
        return new Centre(new Snapshot(id(), reference(), profile(), origin(), Fact.known(day), papers()));
    }

    Centre with(List<Document> more, Fact<PartnerId> holder, Act by) {
        List<HeldPaper> all = new ArrayList<>(papers());
        more.forEach(paper -> all.add(new HeldPaper(paper, holder, by)));
        return new Centre(new Snapshot(id(), reference(), profile(), origin(), opening(), all));
    }

    /**
     * The state of a centre.
     *
     * @param id its id
     * @param reference its short reference
     * @param profile what is known of it
     * @param origin where it comes from
     * @param opening the day it opened, perhaps unknown
     * @param papers its papers, in the order they were recorded
     */
    public record Snapshot(
            CentreId id,
            String reference,
            CentreProfile profile,
            Origin origin,
            Fact<LocalDate> opening,
            List<HeldPaper> papers) {

        /** Copies the papers. */
        public Snapshot {
            papers = List.copyOf(papers);
        }
    }
}
