package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Fact;

/**
 * A partner as the rules on parties see it: who it is, and when it was blocked. Nothing else of a partner is kept with
 * a ruling, its contact least of all.
 *
 * @param id which partner
 * @param blocks when blocks held it, in the order they were set
 */
public record Party(PartnerId id, List<Held> blocks) {

    /** Copies the blocks. */
    public Party {
        Objects.requireNonNull(id);
        blocks = List.copyOf(blocks);
    }

    /**
     * A partner as a party.
     *
     * @param partner as it is now
     * @return what the rules look at
     */
    public static Party of(Partner partner) {
        return new Party(partner.id(), partner.blocks().stream().map(Held::of).toList());
    }

    /**
     * Whether a block holds it on a day.
     *
     * @param on the day
     * @return true while one does
     */
    public boolean isBlockedOn(LocalDate on) {
        return blocks.stream().anyMatch(block -> block.holdsOn(on));
    }

    /**
     * When a block held.
     *
     * @param from the day it was set
     * @param lifted the first day it holds no more; unknown while it stands
     */
    public record Held(LocalDate from, Fact<LocalDate> lifted) {

        /** Never null. */
        public Held {
            Objects.requireNonNull(from);
            Objects.requireNonNull(lifted);
        }

        static Held of(Block block) {
            return new Held(block.set().on(), block.lifted().fold(act -> Fact.known(act.on()), Fact::unknown));
        }

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && !lifted.is(first -> !first.isAfter(day));
        }
    }
}
