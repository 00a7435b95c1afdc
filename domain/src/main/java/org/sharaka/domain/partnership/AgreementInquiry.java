package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a step of an agreement. Its gate looks at the agreement, its projects and their money together.
 *
 * @param file the agreement as it stood, with what was known besides
 * @param step which step
 * @param asked what was handed in
 * @param on the day of the step
 */
public record AgreementInquiry(AgreementGate file, AgreementStep step, AgreementGate.Asked asked, LocalDate on)
        implements EarlierInquiry {

    /** Never null. */
    public AgreementInquiry {
        Objects.requireNonNull(file);
        Objects.requireNonNull(step);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(on);
    }

    /**
     * {@inheritDoc}
     *
     * @throws WrongState where the step does not begin from where the agreement stands
     */
    @Override
    public Ruling ruling() {
        return file.ruling(step, asked, on);
    }
}
