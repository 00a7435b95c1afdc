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
 * What a manager has shown that it spent of an instalment, and that was accepted.
 *
 * @param instalment 1 or 2; the third pays for costs that are shown already
 * @param amount how much of it
 * @param accepted who accepted it, and when
 * @param document the papers
 */
public record Justification(int instalment, Money amount, Act accepted, Document document) implements AidEntry {

    /** For those who write centres. */
    public static final StepKind KIND = new StepKind("justify", Permission.WRITE_CENTRES);

    /**
     * Checks amount and paper.
     *
     * @throws InvalidValue {@code value.range} at {@code /instalment}; {@code value.amount} at {@code /amount}; at
     *     {@code /document} for a paper of another kind, or dated later
     */
    public Justification {
        Faults faults = new Faults();
        check(instalment, amount, faults);
        document.mustBe(DocumentKind.JUSTIFICATION, accepted.on(), "/document", faults);
        faults.throwIfAny();
    }

    static void check(int instalment, Money amount, Faults faults) {
        if (instalment < 1 || instalment >= AidFile.INSTALMENTS) {
            faults.add("/instalment", "value.range", "between", 1, AidFile.INSTALMENTS - 1);
        }
        if (amount.minorUnits() <= 0) {
            faults.add("/amount", "value.amount", "positive");
        }
    }

    boolean isOf(int number, LocalDate day) {
        return instalment == number && !accepted.on().isAfter(day);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public List<String> particulars() {
        return List.of("instalment", Integer.toString(instalment), "amount", amount.plain());
    }

    @Override
    public AidFile addedTo(AidFile file, LocalDate on) {
        return file.with(this);
    }
}
