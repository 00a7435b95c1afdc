package org.sharaka.application.store;

import org.sharaka.domain.journal.ChainWalk;
import org.sharaka.domain.journal.ReplayWalk;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * What was found of a journal that was verified.
 *
 * @param chain its chain, recomputed
 * @param rulings its rulings, made again
 */
public record Verification(ChainWalk.Verification chain, ReplayWalk.Finding rulings) {

    /**
     * Verifies a journal.
     *
     * @param journal of one snapshot
     * @param book holds the versions and the rules that its rulings name
     * @return both findings
     */
    public static Verification of(Journal journal, Rulebook book) {
        return new Verification(journal.verify(), journal.replay(book));
    }

    /**
     * {@return whether nothing was found; true when every entry fits and every ruling that can be made again comes out
     * the same}
     */
    public boolean isSound() {
        return chain.valid() && rulings.allTheSame();
    }
}
