package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.domain.time.Months;

/**
 * A partner as the rules on parties see it: who it is, in which part, what it is called, and when it was blocked.
 * Nothing else of a partner is kept with a ruling, its contact least of all.
 *
 * @param id which partner
 * @param part in which part the file names it
 * @param performed the day from which nothing is left for it to do; unknown where something is
 * @param until the last day of its part; unknown while that runs
 * @param blocks when blocks held it, in the order they were set
 * @param ended when and how it ended; unknown while it is there
 * @param called what people call it; unknown where that does not matter
 */
public record Party(
        PartnerId id,
        Part part,
        Fact<LocalDate> performed,
        Fact<LocalDate> until,
        List<Held> blocks,
        Fact<Ended> ended,
        Fact<Called> called) {

    /** Copies the blocks. */
    public Party {
        blocks = List.copyOf(blocks);
    }

    /**
     * A partner as a party.
     *
     * @param partner as it is now
     * @param named in which part
     * @return what the rules look at
     */
    public static Party of(Partner partner, Named named) {
        return new Party(
                partner.id(),
                named.part(),
                named.performed(),
                named.until(),
                partner.blocks().stream().map(Held::of).toList(),
                partner.end().fold(end -> Fact.known(new Ended(end.act().on(), end.kind())), Fact::unknown),
                Fact.known(new Called(partner.reference(), partner.profile().name())));
    }

    /**
     * A partner in a file of its own.
     *
     * @param partner as it is now
     * @return what the rules look at
     */
    public static Party of(Partner partner) {
        return of(partner, Named.as(Part.ITSELF, partner.id()));
    }

    Party represented() {
        return new Party(id, part, performed, until, blocks, Fact.unknown(), called);
    }

    /** Whether it does something itself in a step, so that a block or its end stops that. */
    boolean actsAt(PartiesOn step) {
        boolean signs = Part.isSignedAt(step.gate()) && !until.is(last -> last.isBefore(step.on()));
        boolean left = signs || !performed.is(day -> !day.isAfter(step.on()));
        return left && part.actsAt(step.gate());
    }

    /** Whether an interest in it counts in the file: while its part runs, and for some months after. */
    boolean concernsOn(LocalDate on, PartnersPolicy policy) {
        return until.fold(last -> Months.within(last, policy.interestMonths(), on), () -> true);
    }

    /** The check, of this party among several. */
    Check told(Check check) {
        return called.fold(known -> check.about(known.reference(), known.name()), () -> check);
    }

    /** {@return whether a block holds it on a day; true while one does} */
    public boolean isBlockedOn(LocalDate on) {
        return blocks.stream().anyMatch(block -> block.holdsOn(on));
    }

    /**
     * What people call it.
     *
     * @param reference its short reference
     * @param name its name as it was recorded on the day of the ruling
     */
    public record Called(String reference, LanguageMap name) {}

    /**
     * How it ended.
     *
     * @param on the day
     * @param kind how
     */
    public record Ended(LocalDate on, PartnerEnd.Kind kind) {}

    /**
     * When a block held.
     *
     * @param from the day it was set
     * @param lifted the first day it holds no more; unknown while it stands
     */
    public record Held(LocalDate from, Fact<LocalDate> lifted) {

        static Held of(Block block) {
            return new Held(block.set().on(), block.lifted().fold(act -> Fact.known(act.on()), Fact::unknown));
        }

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && !lifted.is(first -> !first.isAfter(day));
        }
    }
}
