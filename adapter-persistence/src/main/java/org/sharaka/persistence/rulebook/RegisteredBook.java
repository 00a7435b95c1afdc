package org.sharaka.persistence.rulebook;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The rulebook of a program under the versions of a register. It is read once and kept, until other versions count;
 * what a transaction changes itself it sees at once, and nobody else before it is kept.
 */
public final class RegisteredBook {

    private final Rulebook program;
    private final AtomicReference<Kept> kept;

    /**
     * The book.
     *
     * @param program its rules, and its versions of groups that the register has none of
     */
    public RegisteredBook(Rulebook program) {
        this.program = program;
        this.kept = new AtomicReference<>(new Kept("", program));
    }

    /** {@return the rules of the program; under its own versions} */
    public Rulebook program() {
        return program;
    }

    /**
     * The book as a transaction sees it.
     *
     * @param policies the versions of the transaction
     * @return the rules of the program under the versions that count
     */
    public Rulebook of(StoredPolicies policies) {
        if (policies.isChanged()) {
            return read(policies);
        }
        String counting = policies.counting();
        Kept last = Objects.requireNonNull(kept.get());
        if (!last.counting().equals(counting)) {
            last = new Kept(counting, read(policies));
            kept.set(last);
        }
        return last.book();
    }

    private Rulebook read(StoredPolicies policies) {
        return program.under(policies.all().stream().map(Versioned::value).toList());
    }

    private record Kept(String counting, Rulebook book) {}
}
