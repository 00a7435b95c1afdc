package org.sharaka.domain.journal;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Walks along the rulings of the journal, makes each again from what its gate was asked, under the version of the
 * policy that it names, and finds the first that does not come out the same. Feed it the stored entries in order, then
 * ask for its finding.
 */
public final class ReplayWalk {

    private final Rulebook book;
    private long replayed;
    private long unasked;
    private long firstDifferent;

    /**
     * Begins before the first entry.
     *
     * @param book holds the versions and the rules that the rulings name
     */
    public ReplayWalk(Rulebook book) {
        this.book = book;
    }

    /**
     * Takes the ruling of the next entry, and asks again.
     *
     * @param number the place of the entry
     * @param kept the ruling that the entry keeps
     * @param inquiry what the gate was asked; unknown in entries that do not keep it, which are counted and no more
     */
    public void take(long number, Ruling kept, Fact<Inquiry> inquiry) {
        inquiry.fold(asked -> compared(number, kept, asked), () -> ++unasked);
    }

    /**
     * Takes an entry whose ruling, or what was asked, cannot be read: it does not come out the same.
     *
     * @param number the place of the entry
     */
    public void takeUnreadable(long number) {
        replayed++;
        if (firstDifferent == 0) {
            firstDifferent = number;
        }
    }

    /** {@return what the walk has found; counts, and the first difference} */
    public Finding finding() {
        return new Finding(replayed, unasked, firstDifferent);
    }

    private long compared(long number, Ruling kept, Inquiry asked) {
        if (comesOutAs(kept, asked)) {
            return ++replayed;
        }
        takeUnreadable(number);
        return replayed;
    }

    /** A gate that cannot rule on what it was asked, because it knows no such policy for example, rules otherwise. */
    private boolean comesOutAs(Ruling kept, Inquiry asked) {
        try {
            return book.replay(asked, kept).equals(kept);
        } catch (RuntimeException impossible) {
            return false;
        }
    }

    /**
     * The finding of a walk.
     *
     * @param replayed how many rulings were made again, whatever came out
     * @param unasked how many entries have a ruling, but not what the gate was asked
     * @param firstDifferent the number of the first entry whose ruling does not come out the same, or 0
     */
    public record Finding(long replayed, long unasked, long firstDifferent) {

        /** {@return whether every ruling that was made again came out the same; true when none differs} */
        public boolean allTheSame() {
            return firstDifferent == 0;
        }
    }
}
