package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * A centre: what a project leaves behind and someone runs (S6, S9, S14).
 *
 * <p>Its life: it is {@linkplain #registered registered}, from a project whose works are accepted or as existing; its
 * papers are {@linkplain #documented recorded}; it {@linkplain #opened opens} to its beneficiaries once. Who runs it is
 * told by its mandates.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Centre {

    private static final String OPEN = "open";

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

    /**
     * What tells that it was registered.
     *
     * @return the event
     */
    public CentreEvent registration() {
        return CentreEvent.registered(this);
    }

    /**
     * The centre described anew.
     *
     * @param next what is known from now on
     * @return the centre, and what tells it
     */
    public Recorded changed(CentreProfile next) {
        Centre centre = new Centre(new Snapshot(id(), reference(), next, origin(), opening(), papers()));
        return new Recorded(centre, CentreEvent.changed(centre, profile()));
    }

    /**
     * The centre with more papers on file.
     *
     * @param papers what is handed in
     * @param holder the partner in whose name they are; unknown where that is not said
     * @param by who records them, and from what day they are on file
     * @return the centre, and what tells it
     */
    public Recorded documented(List<Document> papers, Fact<PartnerId> holder, Act by) {
        List<HeldPaper> more =
                papers.stream().map(paper -> new HeldPaper(paper, holder, by)).toList();
        Centre centre = with(more);
        return new Recorded(centre, CentreEvent.documented(centre, papers));
    }

    /**
     * Previews the gate of its opening.
     *
     * @param on the day
     * @param manager the partner whose mandate runs on that day; unknown where none does
     * @param handed papers that are handed in with the step
     * @param parties the manager, and the interests of the person who acts
     * @return the facts it rules on
     * @throws WrongState where it is open already
     */
    public OpeningInquiry lookOpen(LocalDate on, Fact<PartnerId> manager, List<Document> handed, Parties parties) {
        if (opening().value().isPresent()) {
            throw new WrongState(OPEN, "OPEN");
        }
        List<Document> papers =
                Stream.concat(onFile(on).map(HeldPaper::paper), handed.stream()).toList();
        return new OpeningInquiry(on, id(), profile().field(), manager, papers, parties);
    }

    /**
     * The centre open to its beneficiaries, if the gate lets it pass.
     *
     * @param book the rulebook
     * @param by who opens it, and the day of the opening
     * @param manager the partner whose mandate runs on that day; unknown where none does
     * @param handed papers that are handed in with the step, in the manager's name; they stay on file
     * @param parties the manager, and the interests of the person who acts
     * @return made, or refused by {@code centre.opening}
     * @throws WrongState where it is open already
     */
    public Outcome<Centre> opened(
            Rulebook book, Act by, Fact<PartnerId> manager, List<Document> handed, Parties parties) {
        return Outcome.through(
                book,
                lookOpen(by.on(), manager, handed, parties),
                () -> documented(handed, manager, by).centre().openSince(by.on()),
                centre -> List.of(CentreEvent.opened(centre, by.on(), handed)));
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

    private Stream<HeldPaper> onFile(LocalDate day) {
        return papers().stream().filter(held -> !held.recorded().on().isAfter(day));
    }

    /**
     * Its id.
     *
     * @return opaque
     */
    public CentreId id() {
        return state.id();
    }

    /**
     * The short reference people speak of it by.
     *
     * @return for example {@code CEN-2026-0007}
     */
    public String reference() {
        return state.reference();
    }

    /**
     * What is known of it.
     *
     * @return its profile
     */
    public CentreProfile profile() {
        return state.profile();
    }

    /**
     * Where it comes from.
     *
     * @return a project, or existing
     */
    public Origin origin() {
        return state.origin();
    }

    /**
     * The day it opened to beneficiaries.
     *
     * @return unknown where it has not, or where an existing one opened nobody knows when
     */
    public Fact<LocalDate> opening() {
        return state.opening();
    }

    /**
     * Its papers.
     *
     * @return in the order they were recorded
     */
    public List<HeldPaper> papers() {
        return state.papers();
    }

    /**
     * The whole state, for storage and for showing.
     *
     * @return what {@link #restore} takes
     */
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

    private Centre openSince(LocalDate day) {
        return new Centre(new Snapshot(id(), reference(), profile(), origin(), Fact.known(day), papers()));
    }

    private Centre with(List<HeldPaper> more) {
        List<HeldPaper> all = new ArrayList<>(papers());
        all.addAll(more);
        return new Centre(new Snapshot(id(), reference(), profile(), origin(), opening(), all));
    }

    /**
     * A centre for which something was recorded that passes no gate.
     *
     * @param centre the centre now
     * @param event what tells it
     */
    public record Recorded(Centre centre, CentreEvent event) {

        /** Never null. */
        public Recorded {
            Objects.requireNonNull(centre);
            Objects.requireNonNull(event);
        }
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
            Objects.requireNonNull(id);
            Objects.requireNonNull(reference);
            Objects.requireNonNull(profile);
            Objects.requireNonNull(origin);
            Objects.requireNonNull(opening);
            papers = List.copyOf(papers);
        }
    }
}
