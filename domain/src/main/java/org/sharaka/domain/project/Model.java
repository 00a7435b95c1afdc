package org.sharaka.domain.project;

import java.util.function.Supplier;

/** Who carries a project out, and who pays: one of the two partnership models (S6–S8), or the foundation by itself. */
public enum Model {
    /** Model 1: a sponsor finances, the foundation carries out as project owner (S7). */
    SPONSOR_FUNDED {
        @Override
        public <R> R fold(Supplier<R> sponsored, Supplier<R> built, Supplier<R> own) {
            return sponsored.get();
        }
    },
    /** Model 2: a partner carries out what the foundation has programmed, and delivers it (S8). */
    PARTNER_BUILT {
        @Override
        public <R> R fold(Supplier<R> sponsored, Supplier<R> built, Supplier<R> own) {
            return built.get();
        }
    },
    /** An own project: paid from the pool, without partner and agreement. */
    OWN {
        @Override
        public <R> R fold(Supplier<R> sponsored, Supplier<R> built, Supplier<R> own) {
            return own.get();
        }
    };

    /** One answer from each case; a further model breaks the build where it matters. */
    public abstract <R> R fold(Supplier<R> sponsored, Supplier<R> built, Supplier<R> own);

    /** Whether the foundation owns the works while they run; true but for model 2. */
    public boolean isOwnedByFoundation() {
        return fold(() -> true, () -> false, () -> true);
    }
}
