package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.function.Function;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;

/**
 * A project with its partner, in one of the two models (S6–S8). Each model gives its own checks for the gates; an own
 * project has no partnership.
 */
public sealed interface Partnership permits SponsoredProject, DirectContribution {

    /**
     * The facts that the model asks as the project is agreed.
     *
     * @param on the day of the step
     * @param parties its partners, and the interests of who acts
     * @return what the gate rules on
     */
    UndertakingInquiry toAgree(LocalDate on, Parties parties);

    /**
     * The facts that the model asks as works start.
     *
     * @param on the day of the step
     * @param parties its partners, and the interests of who acts
     * @return what the gate rules on
     */
    UndertakingInquiry toStart(LocalDate on, Parties parties);

    /** {@return the agreement that the project stands under; unknown where none was drafted} */
    Fact<Agreement> agreement();

    /**
     * One answer from each model; a third one breaks the build where it matters.
     *
     * @param sponsored what to answer for model 1
     * @param built what to answer for model 2
     * @param <R> the kind of answer
     * @return the answer
     */
    <R> R fold(Function<SponsoredProject, R> sponsored, Function<DirectContribution, R> built);
}
