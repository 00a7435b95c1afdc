package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;

/**
 * A project with its partner, in one of the two models (S6–S8). Each model gives its own checks for the gates; an own
 * project has no partnership.
 */
public sealed interface Partnership permits SponsoredProject, DirectContribution {

    /**
     * What the model asks as the project is agreed.
     *
     * @param on the day of the ruling
     * @param policy names shares and months
     * @return one check per rule, in the order of the rulebook
     */
    List<Check> toAgree(LocalDate on, PartnershipPolicy policy);

    /**
     * What the model asks as works start, beside {@code works.permits}.
     *
     * @param on the day of the ruling
     * @param policy names shares
     * @return one check per rule, in the order of the rulebook
     */
    List<Check> toStart(LocalDate on, PartnershipPolicy policy);

    /**
     * The agreement that the project stands under.
     *
     * @return unknown where none was drafted
     */
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
