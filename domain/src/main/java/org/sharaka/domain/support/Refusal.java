package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/**
 * What a manager has shown that it spent of an instalment, and that was refused: from that day on it is unjustified
 * ({@code support.unjustified}), until as much is justified.
 *
 * @param instalment 1 or 2
 * @param amount how much of it
 * @param refused who refused it, and when
 * @param reason why, and what would be accepted
 */
public record Refusal(int instalment, Money amount, Act refused, Reason reason) implements AidEntry {

    /** For those who write centres. */
    public static final StepKind KIND = new StepKind("refuse", Permission.WRITE_CENTRES);

    /**
     * Checks instalment and amount.
     *
     * @throws InvalidValue {@code value.range} at {@code /instalment}; {@code value.amount} at {@code /amount}
     */
    public Refusal {
        Faults faults = new Faults();
        Justification.check(instalment, amount, faults);
        faults.throwIfAny();
    }

    boolean isOf(int number, LocalDate day) {
        return instalment == number && !refused.on().isAfter(day);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public List<String> particulars() {
        return List.of("instalment", Integer.toString(instalment), "amount", amount.plain(), "reason", reason.text());
    }

    @Override
    public AidFile addedTo(AidFile file, LocalDate on) {
        return file.with(this);
    }
}
