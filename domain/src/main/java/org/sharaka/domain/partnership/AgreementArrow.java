package org.sharaka.domain.partnership;

import static org.sharaka.domain.access.Permission.END_PROJECTS;
import static org.sharaka.domain.access.Permission.SUSPEND_PROJECTS;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;
import static org.sharaka.domain.partnership.AgreementState.DRAFT;
import static org.sharaka.domain.partnership.AgreementState.FULFILLED;
import static org.sharaka.domain.partnership.AgreementState.SIGNED;
import static org.sharaka.domain.partnership.AgreementState.SUSPENDED;
import static org.sharaka.domain.partnership.AgreementState.TERMINATED;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.StepKind;

/** The arrows in the life of an agreement; each is a gate. It is signed as its first project is agreed. */
public enum AgreementArrow {
    /** Its first project has passed {@code project.agree}. */
    SIGN("signed", WRITE_PROJECTS, EnumSet.of(DRAFT), SIGNED),
    /** Works and payments under it are held. */
    SUSPEND("suspended", SUSPEND_PROJECTS, EnumSet.of(SIGNED), SUSPENDED),
    /** It is in force again. */
    RESUME("resumed", SUSPEND_PROJECTS, EnumSet.of(SUSPENDED), SIGNED),
    /** Terms, budget, schedule or dates are changed by both sides. */
    AMEND("amended", WRITE_PROJECTS, EnumSet.of(SIGNED), SIGNED),
    /** It ends before it is fulfilled. */
    TERMINATE("terminated", END_PROJECTS, EnumSet.of(SIGNED, SUSPENDED), TERMINATED),
    /** Heirs or a successor take it over from a party that has ended. */
    SUCCEED("succeeded", WRITE_PROJECTS, EnumSet.of(SIGNED, SUSPENDED)),
    /** All its projects are accepted or cancelled. */
    FULFIL("fulfilled", WRITE_PROJECTS, EnumSet.of(SIGNED), FULFILLED);

    private final String past;
    private final Permission right;
    private final Set<AgreementState> from;
    private final Fact<AgreementState> next;

    AgreementArrow(String past, Permission right, Set<AgreementState> from, AgreementState next) {
        this.past = past;
        this.right = right;
        this.from = Set.copyOf(from);
        this.next = Fact.known(next);
    }

    AgreementArrow(String past, Permission right, Set<AgreementState> from) {
        this.past = past;
        this.right = right;
        this.from = Set.copyOf(from);
        this.next = Fact.unknown();
    }

    /** As addresses write it: {@code suspend}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its word, and the right of whoever takes the step. */
    public StepKind kind() {
        return new StepKind(word(), right);
    }

    /** The gate that guards it: {@code agreement.suspend}. */
    public String gate() {
        return "agreement." + word();
    }

    /** The states it begins from, in their order. */
    public List<AgreementState> begins() {
        return from.stream().sorted().toList();
    }

    /** Whether it begins from a state. */
    public boolean beginsFrom(AgreementState state) {
        return from.contains(state);
    }

    /** The state after it, which may be the one before. */
    public AgreementState after(AgreementState before) {
        return next.fold(state -> state, () -> before);
    }

    String past() {
        return "agreement." + past;
    }
}
