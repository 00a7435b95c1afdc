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
 * The approved accounts of a year of support.
 *
 * @param costs the eligible operating costs of the year
 * @param recorded who recorded them, and the day they were approved
 * @param document the accounts
 */
public record Accounts(Money costs, Act recorded, Document document) implements AidEntry {

    /** For those who write centres. */
    public static final StepKind KIND = new StepKind("account", Permission.WRITE_CENTRES);

    /**
     * Checks costs and paper.
     *
     * @throws InvalidValue {@code value.amount} at {@code /costs} for negative ones; at {@code /document} for a paper
     *     of another kind, or dated later
     */
    public Accounts {
        Faults faults = new Faults();
        if (costs.minorUnits() < 0) {
            faults.add("/costs", "value.amount", "range");
        }
        document.mustBe(
                isCertified(document) ? document.kind() : DocumentKind.ACCOUNTS, recorded.on(), "/document", faults);
        faults.throwIfAny();
    }

    boolean isCertified() {
        return isCertified(document);
    }

    private static boolean isCertified(Document paper) {
        return paper.kind() == DocumentKind.CERTIFIED_ACCOUNTS;
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public List<String> particulars() {
        return List.of("costs", costs.plain());
    }

    @Override
    public AidFile addedTo(AidFile file, LocalDate on) {
        return file.with(this);
    }
}
