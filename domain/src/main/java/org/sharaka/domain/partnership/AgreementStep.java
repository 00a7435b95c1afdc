package org.sharaka.domain.partnership;

import static org.sharaka.domain.partnership.AgreementState.DRAFT;
import static org.sharaka.domain.partnership.AgreementState.FULFILLED;
import static org.sharaka.domain.partnership.AgreementState.SIGNED;
import static org.sharaka.domain.partnership.AgreementState.SUSPENDED;
import static org.sharaka.domain.partnership.AgreementState.TERMINATED;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The steps in the life of an agreement; each is a gate. It is signed as its first project is agreed. */
public enum AgreementStep {
    /** Its first project has passed {@code project.agree}. */
    SIGN("signed", EnumSet.of(DRAFT), SIGNED),
    /** Works and payments under it are held. */
    SUSPEND("suspended", EnumSet.of(SIGNED), SUSPENDED),
    /** It is in force again. */
    RESUME("resumed", EnumSet.of(SUSPENDED), SIGNED),
    /** Terms, budget, schedule or dates are changed by both sides. */
    AMEND("amended", EnumSet.of(SIGNED), SIGNED),
    /** It ends before it is fulfilled. */
    TERMINATE("terminated", EnumSet.of(SIGNED, SUSPENDED), TERMINATED),
    /** All its projects are accepted or cancelled. */
    FULFIL("fulfilled", EnumSet.of(SIGNED), FULFILLED);

    private final String past;
    private final Set<AgreementState> from;
    private final AgreementState next;

    AgreementStep(String past, Set<AgreementState> from, AgreementState next) {
        this.past = past;
        this.from = Set.copyOf(from);
        this.next = next;
    }

    /**
     * As addresses write it.
     *
     * @return for example {@code suspend}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the gate that guards it; for example {@code agreement.suspend}} */
    public String gate() {
        return "agreement." + word();
    }

    /** {@return the states it begins from; in their order, at least one} */
    public List<AgreementState> begins() {
        return from.stream().sorted().toList();
    }

    /**
     * Whether it begins from a state.
     *
     * @param state how the agreement stands
     * @return false where the step is not there
     */
    public boolean beginsFrom(AgreementState state) {
        return from.contains(state);
    }

    /** {@return where it leads; the state after it} */
    public AgreementState next() {
        return next;
    }

    String past() {
        return "agreement." + past;
    }
}
