package org.example.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.sharaka.application.rulebook.DraftVersion;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.application.work.Call;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.memory.MemoryStore;

/** Use cases on the store in memory: a version of a policy from its draft to the ruling on its adoption. */
public final class Remembered {

    private static final Call FIRST = director("first");
    private static final Call SECOND = director("second");

    private Remembered() {}

    /** Prints both rulings, and fails where two people and a decision do not make the difference. */
    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        LocalDate today = LocalDate.now(clock);
        PolicyRegister register = new PolicyRegister(new MemoryStore(), clock, () -> {});
        register.layDown(Rulebook.standard());
        register.draft(
                FIRST, new DraftVersion(Group.MANDATE, "mandate.v2", today.plusDays(1), Map.of("termMonths", 12)));

        Ruling alone = register.lookAdopt(FIRST, Group.MANDATE, "mandate.v2", today);
        Document decision = Document.of(DocumentKind.BOARD_DECISION, "CA-12", today);
        Ruling together = register.adopt(
                        SECOND,
                        Group.MANDATE,
                        "mandate.v2",
                        new PolicyRegister.DecidedStep(today, Fact.known(decision)),
                        Fact.unknown())
                .ruling();
        System.out.println(alone.verdict() + ", then " + together.verdict());
        if (!alone.refuses() || together.verdict() != Verdict.ELIGIBLE) {
            throw new IllegalStateException("the adoption was not ruled as expected");
        }
        if (register.book(FIRST).on(today.plusDays(1)).mandate().termMonths() != 12) {
            throw new IllegalStateException("what was adopted does not count");
        }
    }

    private static Call director(String id) {
        return new Call(new Actor(new UserId(id), Set.of(Role.DIRECTOR)), "");
    }
}
