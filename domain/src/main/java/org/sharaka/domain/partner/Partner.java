package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.domain.text.PlainText;

/**
 * A partner of the foundation (S1, S5, S10).
 *
 * <p>Its life: it is {@linkplain #registered registered}, its profile is {@linkplain #changed changed} as an officer
 * learns more, it can be {@linkplain #deactivated deactivated} and {@linkplain #reactivated reactivated}. Beside that,
 * due diligence can {@linkplain #blocked block} it, and someone else can {@linkplain #unblocked lift} the block; what
 * was once written of a block stays. The names that it gave up stay searchable. It is never deleted.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Partner {

    /** How long a reason may be, in code points. */
    public static final int LONGEST_REASON = 2000;

    private final Snapshot state;

    private Partner(Snapshot state) {
        this.state = state;
    }

    /**
     * A partner that is entered in the register.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param profile what is known of it
     * @return the new partner, active and free of blocks
     */
    public static Partner registered(PartnerId id, String reference, PartnerProfile profile) {
        return new Partner(new Snapshot(id, reference, profile, List.of(), List.of(), Fact.unknown(), Fact.unknown()));
    }

    /**
     * What tells that it was registered.
     *
     * @return the event
     */
    public PartnerEvent registration() {
        return PartnerEvent.registered(this);
    }

    /**
     * The partner with another profile. A name that is given up is kept among the former ones.
     *
     * @param book the rulebook
     * @param next the new profile
     * @param seats the running seats it has on the committee
     * @param on the day of the change
     * @return made, or refused by {@code membership.kind}
     */
    public Outcome<Partner> changed(Rulebook book, PartnerProfile next, List<Seat> seats, LocalDate on) {
        List<LanguageMap> former = new ArrayList<>(state.formerNames());
        if (!next.name().equals(profile().name())) {
            former.remove(next.name());
            former.add(profile().name());
        }
        Snapshot changed = new Snapshot(id(), reference(), next, former, blocks(), state.inactive(), end());
        return Outcome.through(
                book,
                new PartnerInquiry.Change(on, next.kind(), seats),
                () -> new Partner(changed),
                partner -> List.of(PartnerEvent.changed(partner, profile())));
    }

    /**
     * The facts of the gate before it is blocked. It is a protective step: no rule stops it.
     *
     * @param on from which day
     * @return the inquiry, which finds no checks
     * @throws WrongState when a block stands already
     */
    public Inquiry blocking(LocalDate on) {
        if (standing().isPresent()) {
            throw new WrongState("block", "BLOCKED");
        }
        return new PartiesInquiry("partner.block", Group.PARTNERS, on, Parties.NONE);
    }

    /**
     * The partner with a block. Anyone entitled may set it at once; nothing can refuse a protective step.
     *
     * @param book the rulebook
     * @param on from which day
     * @param reason why
     * @param by who sets it
     * @return made
     * @throws WrongState when a block stands already
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public Outcome<Partner> blocked(Rulebook book, LocalDate on, String reason, UserId by) {
        Inquiry inquiry = blocking(on);
        String why = reasonOf(reason);
        List<Block> more = new ArrayList<>(blocks());
        more.add(new Block(new Block.Act(on, why, by), Fact.unknown()));
        return step(book, inquiry, "blocked", on, why, () -> with(more, state.inactive()));
    }

    /**
     * The facts of the gate before its block is lifted.
     *
     * @param on on which day
     * @param by who would lift it
     * @param interests what that person has declared
     * @return the inquiry: {@code actor.interest}, and {@code partner.blocked}: not the person who set it
     * @throws WrongState when no block stands
     */
    public Inquiry unblocking(LocalDate on, UserId by, List<Interest> interests) {
        UserId setBy = standingBlock().set().by();
        return new PartnerInquiry.Unblocking(on, Parties.of(List.of(this), interests), setBy, by);
    }

    /**
     * The partner with its block lifted.
     *
     * @param book the rulebook
     * @param on from which day, not before the block
     * @param reason why
     * @param by who lifts it
     * @param interests what that person has declared
     * @return made, or refused by {@code actor.interest}, or by {@code partner.blocked} to the person who set it
     * @throws WrongState when no block stands
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code value.date} with reason {@code order} at
     *     {@code /on} for a day before the block
     */
    public Outcome<Partner> unblocked(Rulebook book, LocalDate on, String reason, UserId by, List<Interest> interests) {
        Block standing = standingBlock();
        String why = reasonNotBefore(standing.set().on(), on, reason);
        return step(book, unblocking(on, by, interests), "unblocked", on, why, () -> {
            Block lifted = new Block(standing.set(), Fact.known(new Block.Act(on, why, by)));
            List<Block> changed = blocks().stream()
                    .map(block -> block == standing ? lifted : block)
                    .toList();
            return with(changed, state.inactive());
        });
    }

    /**
     * The facts of the gate before the partner is put out of use.
     *
     * @param on from which day
     * @param seats the running seats that would end with it
     * @param running what the partner is engaged in: of each kind the references
     * @return the inquiry: {@code membership.overlap} for each seat; {@code partner.blocked}: while due diligence has
     *     its eye on it, its file stays open; and {@code partner.in-use}
     * @throws WrongState when it is inactive already
     */
    public Inquiry deactivation(LocalDate on, List<Seat> seats, Map<Engagement, List<String>> running) {
        if (!isActive()) {
            throw new WrongState("deactivate", "INACTIVE");
        }
        List<String> named =
                new TreeMap<>(running).values().stream().flatMap(List::stream).toList();
        return new PartnerInquiry.Deactivation(on, seats, Party.of(this), running.keySet(), named);
    }

    /**
     * The partner put out of use; the register keeps it.
     *
     * @param book the rulebook
     * @param on from which day
     * @param reason why
     * @param seats the running seats that end with it
     * @param running what the partner is engaged in: of each kind the references
     * @return made, or refused by {@code membership.overlap}, {@code partner.blocked} or {@code partner.in-use}
     * @throws WrongState when it is inactive already
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public Outcome<Partner> deactivated(
            Rulebook book, LocalDate on, String reason, List<Seat> seats, Map<Engagement, List<String>> running) {
        Inquiry inquiry = deactivation(on, seats, running);
        String why = reasonOf(reason);
        return step(book, inquiry, "deactivated", on, why, () -> with(blocks(), Fact.known(new Inactivity(on, why))));
    }

    /**
     * The facts of the gate before the partner is taken into use again.
     *
     * @param on on which day
     * @return the inquiry: {@code partner.blocked}
     * @throws WrongState when it is active
     */
    public Inquiry reactivation(LocalDate on) {
        if (isActive()) {
            throw new WrongState("reactivate", "ACTIVE");
        }
        return new PartnerInquiry.Reactivation(on, Party.of(this));
    }

    /**
     * The partner taken into use again.
     *
     * @param book the rulebook
     * @param on from which day, not before its deactivation
     * @param reason why
     * @return made, or refused by {@code partner.blocked}
     * @throws WrongState when it is active
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code value.date} with reason {@code order} at
     *     {@code /on} for a day before the deactivation
     */
    public Outcome<Partner> reactivated(Rulebook book, LocalDate on, String reason) {
        Inquiry inquiry = reactivation(on);
        LocalDate since = state.inactive().fold(Inactivity::on, () -> LocalDate.MIN);
        String why = reasonNotBefore(since, on, reason);
        return step(book, inquiry, "reactivated", on, why, () -> with(blocks(), Fact.unknown()));
    }

    /**
     * The facts of the gate before it ends, while nothing is handed in.
     *
     * @param on the day
     * @return the inquiry: {@code partner.ended}
     * @throws WrongState where it has ended
     */
    public Inquiry ending(LocalDate on) {
        return ending(on, Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    /**
     * The partner at its end. What it was stays written; from the day on it fails every gate that it is a party to.
     *
     * @param book the rulebook
     * @param end how it ends, and what shows it
     * @param today the day on which it is recorded: no paper is dated later
     * @return made, or refused by {@code partner.ended}
     * @throws WrongState where it has ended
     * @throws InvalidValue {@code value.reference} at {@code /successorId} where it is its own successor
     */
    public Outcome<Partner> ended(Rulebook book, PartnerEnd end, LocalDate today) {
        Inquiry inquiry = ending(
                end.act().on(), Fact.known(end.kind()), Fact.known(end.document()), end.successor(), Fact.known(today));
        if (end.successor().is(id()::equals)) {
            throw InvalidValue.at("/successorId", "value.reference", "unknown");
        }
        return Outcome.through(
                book,
                inquiry,
                () -> new Partner(new Snapshot(
                        id(),
                        reference(),
                        profile(),
                        state.formerNames(),
                        blocks(),
                        state.inactive(),
                        Fact.known(end))),
                partner -> List.of(PartnerEvent.ended(partner, end)));
    }

    private Inquiry ending(
            LocalDate on,
            Fact<PartnerEnd.Kind> kind,
            Fact<Document> document,
            Fact<PartnerId> successor,
            Fact<LocalDate> recordedOn) {
        if (end().value().isPresent()) {
            throw new WrongState("end", "ENDED");
        }
        return new PartnerInquiry.Ending(on, kind, document, successor, recordedOn);
    }

    /**
     * Its end.
     *
     * @return unknown while it is there
     */
    public Fact<PartnerEnd> end() {
        return state.end();
    }

    /**
     * Whether it has ended.
     *
     * @param day the day
     * @return true from the day of its end
     */
    public boolean isEndedOn(LocalDate day) {
        return end().is(end -> !end.act().on().isAfter(day));
    }

    /**
     * Whether a block holds it on a day.
     *
     * @param on the day
     * @return true while one does
     */
    public boolean isBlockedOn(LocalDate on) {
        return blocks().stream().anyMatch(block -> block.holdsOn(on));
    }

    /**
     * Whether it is in use.
     *
     * @return false from its deactivation to its reactivation
     */
    public boolean isActive() {
        return state.inactive().value().isEmpty();
    }

    /**
     * Its id.
     *
     * @return opaque
     */
    public PartnerId id() {
        return state.id();
    }

    /**
     * The short reference people speak of it by.
     *
     * @return for example {@code PAR-2026-0007}
     */
    public String reference() {
        return state.reference();
    }

    /**
     * What an officer wrote of it.
     *
     * @return the present profile
     */
    public PartnerProfile profile() {
        return state.profile();
    }

    /**
     * The blocks it has had.
     *
     * @return in the order they were set
     */
    public List<Block> blocks() {
        return state.blocks();
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
     * A partner from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same partner
     */
    public static Partner restore(Snapshot snapshot) {
        return new Partner(snapshot);
    }

    private Optional<Block> standing() {
        return blocks().stream().filter(Block::stands).findFirst();
    }

    private Block standingBlock() {
        return standing().orElseThrow(() -> new WrongState("unblock", "NOT_BLOCKED"));
    }

    private Partner with(List<Block> blocks, Fact<Inactivity> inactive) {
        return new Partner(new Snapshot(id(), reference(), profile(), state.formerNames(), blocks, inactive, end()));
    }

    private static Outcome<Partner> step(
            Rulebook book,
            Inquiry inquiry,
            String pastParticiple,
            LocalDate on,
            String reason,
            Supplier<Partner> next) {
        return Outcome.through(
                book, inquiry, next, partner -> List.of(PartnerEvent.step(pastParticiple, partner, on, reason)));
    }

    private static String reasonOf(String raw) {
        return Faults.within("/reason", () -> PlainText.paragraph(raw, LONGEST_REASON, "value.text"));
    }

    private static String reasonNotBefore(LocalDate earliest, LocalDate on, String raw) {
        Faults faults = new Faults();
        if (on.isBefore(earliest)) {
            faults.add("/on", "value.date", "order", earliest);
        }
        Optional<String> reason = faults.take("", () -> reasonOf(raw));
        faults.throwIfAny();
        return reason.orElseThrow();
    }

    /**
     * The state of a partner.
     *
     * @param id its id
     * @param reference its short reference
     * @param profile what an officer wrote of it
     * @param formerNames the names it gave up, in order
     * @param blocks the blocks it has had, in order; at most the last one stands
     * @param inactive since when and why it is out of use; unknown while it is in use
     * @param end how it ended; unknown while it is there
     */
    public record Snapshot(
            PartnerId id,
            String reference,
            PartnerProfile profile,
            List<LanguageMap> formerNames,
            List<Block> blocks,
            Fact<Inactivity> inactive,
            Fact<PartnerEnd> end) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException when a block stands that is not the last
         */
        public Snapshot {
            Objects.requireNonNull(id);
            Objects.requireNonNull(reference);
            Objects.requireNonNull(profile);
            formerNames = List.copyOf(formerNames);
            blocks = List.copyOf(blocks);
            Objects.requireNonNull(inactive);
            Objects.requireNonNull(end);
            if (blocks.stream().limit(Math.max(0, blocks.size() - 1)).anyMatch(Block::stands)) {
                throw new IllegalArgumentException("a block stands that is not the last");
            }
        }
    }

    /**
     * Why a partner is out of use.
     *
     * @param on since which day
     * @param reason why
     */
    public record Inactivity(LocalDate on, String reason) {
        /** Both are there. */
        public Inactivity {
            Objects.requireNonNull(on);
            Objects.requireNonNull(reason);
        }
    }
}
