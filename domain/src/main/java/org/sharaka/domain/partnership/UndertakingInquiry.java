package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a step of a project that its agreement and its money decide. Its gate looks at project,
 * agreement, terms and money together.
 *
 * @param undertaking the project as it stood, with what was known besides
 * @param step which step
 * @param stated what becomes of works and money, where the step ends it
 * @param on the day of the step
 */
public record UndertakingInquiry(Undertaking undertaking, Step step, Settlement stated, LocalDate on)
        implements EarlierInquiry {

    /** Never null. */
    public UndertakingInquiry {
        Objects.requireNonNull(undertaking);
        Objects.requireNonNull(step);
        Objects.requireNonNull(stated);
        Objects.requireNonNull(on);
    }

    /**
     * {@inheritDoc}
     *
     * @throws WrongState where the step does not begin from where the project stands
     */
    @Override
    public Ruling ruling() {
        return undertaking.ruling(step, stated, on);
    }
}
