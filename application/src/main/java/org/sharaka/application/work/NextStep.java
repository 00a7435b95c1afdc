package org.sharaka.application.work;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.text.LanguageMap;

/**
 * The next step of something, with what its gate says on what is recorded; of a centre, its readiness.
 *
 * @param kind what it is
 * @param id its id
 * @param reference its short reference
 * @param name what it is called; unknown where it has no name
 * @param ruling what the gate says; it names the gate
 */
public record NextStep(Kind kind, String id, String reference, Fact<LanguageMap> name, Ruling ruling) {

    /**
     * The step, where it begins from where its subject stands.
     *
     * @param kind what it is
     * @param id its id
     * @param reference its short reference
     * @param name what it is called
     * @param look through the gate that guards the step
     * @return one; none where the step does not begin yet
     */
    public static List<NextStep> looked(
            Kind kind, String id, String reference, Fact<LanguageMap> name, Supplier<Ruling> look) {
        try {
            return List.of(new NextStep(kind, id, reference, name, look.get()));
        } catch (WrongState notYet) {
            return List.of();
        }
    }

    /** What has a next step. */
    public enum Kind {
        /** A centre, which may become ready for a handover. */
        CENTRE,
        /** A project. */
        PROJECT,
        /** An agreement. */
        AGREEMENT,
        /** A support plan: its approval, or the next instalment of aid. */
        SUPPORT_PLAN,
        /** A handover that is proposed, or in follow-up. */
        HANDOVER,
        /** A step-back that is under way. */
        STEP_BACK
    }

    /** The next steps of everything of one concept, each through the gate that its twin shows. */
    @FunctionalInterface
    public interface Source {

        /**
         * Looks through them.
         *
         * @param stores of one snapshot, under the rulebook that is to rule
         * @param call who looks
         * @param on the day
         * @return in the order of entry
         */
        List<NextStep> of(Stores stores, Call call, LocalDate on);
    }
}
