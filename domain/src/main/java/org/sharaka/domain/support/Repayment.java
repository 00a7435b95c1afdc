package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Aid that a manager gave back: unspent, unjustified or owed.
 *
 * @param amount how much
 * @param recorded who recorded it, and the day the money came
 * @param document what shows it
 */
public record Repayment(Money amount, Act recorded, Document document) implements AidEntry {

    /** For those who write the funding. */
    public static final StepKind KIND = new StepKind("return", Permission.WRITE_FUNDING);

    /**
     * Checks amount and paper.
     *
     * @throws InvalidValue {@code value.amount} at {@code /amount}; at {@code /document} for a paper of another kind,
     *     or dated later
     */
    public Repayment {
        Faults faults = new Faults();
        if (amount.minorUnits() <= 0) {
            faults.add("/amount", "value.amount", "positive");
        }
        document.mustBe(DocumentKind.BANK_RECONCILIATION, recorded.on(), "/document", faults);
        faults.throwIfAny();
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public List<String> particulars() {
        return List.of("amount", amount.plain());
    }

    @Override
    public AidFile addedTo(AidFile file, LocalDate on) {
        return file.with(this);
    }
}
