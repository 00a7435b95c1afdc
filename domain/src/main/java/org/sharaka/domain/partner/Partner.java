package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.domain.text.PlainText;

/**
 * A partner of the foundation (S1, S5, S10).
 *
 * <p>Its life: it is {@linkplain #registered registered}, its profile is {@linkplain #changed changed} as an officer
 * learns more, it can be {@linkplain DeactivatePartner deactivated} and {@linkplain ReactivatePartner reactivated}.
 * Beside that, due diligence can {@linkplain BlockPartner block} it, and someone else can {@linkplain UnblockPartner
 * lift} the block; what was once written of a block stays. The names that it gave up stay searchable. It is never
 * deleted.
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
        return new Partner(new Snapshot(
                id, reference, profile, List.of(), List.of(), Fact.unknown(), Fact.unknown(), OnFile.NOTHING));
    }

    /** {@return the event that tells that it was registered} */
    public PartnerEvent registration() {
        return PartnerEvent.registered(this);
    }

    /**
     * The partner with another profile. A name that is given up is kept among the former ones.
     *
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
        Snapshot changed = new Snapshot(id(), reference(), next, former, blocks(), state.inactive(), end(), onFile());
        return Outcome.through(
                book,
                new PartnerInquiry.Change(on, next.kind(), seats),
                () -> new Partner(changed),
                partner -> List.of(PartnerEvent.changed(partner, profile())));
    }

    /**
     * The partner with more papers on its file.
     *
     * @param more what it shows
     * @return the partner, and what tells it
     */
    public Recorded<Partner> documented(OnFile more) {
        Partner shown = new Partner(new Snapshot(
                id(),
                reference(),
                profile(),
                state.formerNames(),
                blocks(),
                state.inactive(),
                end(),
                onFile().and(more)));
        return Recorded.of(shown, PartnerEvent.documented(shown, more));
    }

    /** {@return what it has shown of itself} */
    public OnFile onFile() {
        return state.onFile();
    }

    /** {@return its end; unknown while it is there} */
    public Fact<PartnerEnd> end() {
        return state.end();
    }

    /**
     * From which day a claim against it is to be declared to its liquidation ({@code partner.ended}): that of its
     * dissolution, for what was due by then.
     *
     * @param dueOn when the claim was due
     * @return unknown where there is no liquidation, and for what was due later
     */
    public Fact<LocalDate> declaredFrom(LocalDate dueOn) {
        return end().onlyIf(end -> end.kind() == PartnerEnd.Kind.DISSOLVED)
                .map(end -> end.act().on())
                .onlyIf(day -> !dueOn.isAfter(day));
    }

    /**
     * Who takes over the acts of a partner that merged ({@code succession.accept}): who it merged into or, where that
     * one has merged too, the last of the row.
     *
     * @param partners finds a partner
     * @return unknown for any other partner
     */
    public Fact<PartnerId> heir(Function<PartnerId, Partner> partners) {
        return end().onlyIf(end -> end.kind() == PartnerEnd.Kind.MERGED)
                .fold(PartnerEnd::successor, Fact::<PartnerId>unknown)
                .map(into -> partners.apply(into).heir(partners).fold(last -> last, () -> into));
    }

    /** {@return whether a block holds it on a day; true while one does} */
    public boolean isBlockedOn(LocalDate on) {
        return blocks().stream().anyMatch(block -> block.holdsOn(on));
    }

    /** {@return whether money may not go back to it on a day; true while a block freezes it} */
    public boolean isFrozenOn(LocalDate on) {
        return blocks().stream().anyMatch(block -> block.freezesOn(on));
    }

    /** {@return whether it is in use; false from its deactivation to its reactivation} */
    public boolean isActive() {
        return state.inactive().value().isEmpty();
    }

    /** {@return whether it is there and in use now} */
    public PartnerStatus status() {
        if (end().value().isPresent()) {
            return PartnerStatus.ENDED;
        }
        return isActive() ? PartnerStatus.ACTIVE : PartnerStatus.INACTIVE;
    }

    /** {@return its id, opaque} */
    public PartnerId id() {
        return state.id();
    }

    /** {@return the short reference people speak of it by; for example {@code PAR-2026-0007}} */
    public String reference() {
        return state.reference();
    }

    /** {@return what an officer wrote of it; the present profile} */
    public PartnerProfile profile() {
        return state.profile();
    }

    /** {@return the blocks it has had; in the order they were set} */
    public List<Block> blocks() {
        return state.blocks();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
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

    Partner with(List<Block> blocks) {
        return new Partner(new Snapshot(
                id(), reference(), profile(), state.formerNames(), blocks, state.inactive(), end(), onFile()));
    }

    Partner with(Fact<Inactivity> inactive) {
        return new Partner(
                new Snapshot(id(), reference(), profile(), state.formerNames(), blocks(), inactive, end(), onFile()));
    }

    Partner with(PartnerEnd end) {
        return new Partner(new Snapshot(
                id(),
                reference(),
                profile(),
                state.formerNames(),
                blocks(),
                state.inactive(),
                Fact.known(end),
                onFile()));
    }

    static String reasonOf(Fact<String> typed) {
        String raw = typed.required("/reason");
        return Faults.within("/reason", () -> PlainText.paragraph(raw, LONGEST_REASON, "value.text"));
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
     * @param onFile what it has shown of itself
     */
    public record Snapshot(
            PartnerId id,
            String reference,
            PartnerProfile profile,
            List<LanguageMap> formerNames,
            List<Block> blocks,
            Fact<Inactivity> inactive,
            Fact<PartnerEnd> end,
            OnFile onFile) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException when a block stands that is not the last
         */
        public Snapshot {
            formerNames = List.copyOf(formerNames);
            blocks = List.copyOf(blocks);
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
    public record Inactivity(LocalDate on, String reason) {}
}
