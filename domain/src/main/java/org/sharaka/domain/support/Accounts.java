package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.time.FactOrder;

/**
 * The approved accounts of a year of support.
 *
 * @param costs the eligible operating costs of the year
 * @param recorded who recorded them, and the day they were approved
 * @param document the accounts
 * @param certificate what certifies them, where an auditor did so after their approval
 */
public record Accounts(Money costs, Act recorded, Document document, Fact<Certificate> certificate)
        implements AidEntry {

    /** For those who write centres. */
    public static final StepKind KIND = new StepKind("account", Permission.WRITE_CENTRES);

    /** Accounts as they are approved, certified by then or not. */
    public Accounts(Money costs, Act recorded, Document document) {
        this(costs, recorded, document, Fact.unknown());
    }

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

    /**
     * The same accounts, certified after their approval: the other half of {@code instalment.written}.
     *
     * @param certified what was handed in
     * @throws InvalidValue {@code fact.correction} at {@code /on} unless it is certified and these are not;
     *     {@code fact.correction} at {@code /costs} for other costs; {@code fact.order} at {@code /on} for an earlier
     *     day
     */
    Accounts certifiedBy(Accounts certified, int year) {
        if (isCertified(document) || certificate.is(any -> true) || !isCertified(certified.document)) {
            throw InvalidValue.at("/on", "fact.correction", "recorded", year);
        }
        if (!certified.costs.equals(costs)) {
            throw InvalidValue.at("/costs", "fact.correction", "recorded", year);
        }
        FactOrder.check("/on", recorded.on(), certified.recorded.on());
        return new Accounts(
                costs, recorded, document, Fact.known(new Certificate(certified.recorded, certified.document)));
    }

    boolean isCertifiedBy(LocalDate day) {
        return isCertified(document) ? !recorded.on().isAfter(day) : certificate.is(one -> one.isThereBy(day));
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

    /**
     * An auditor's certificate of accounts that were approved before.
     *
     * @param recorded who recorded it, and its day
     * @param document the certified accounts
     */
    public record Certificate(Act recorded, Document document) {

        private boolean isThereBy(LocalDate day) {
            return !recorded.on().isAfter(day);
        }
    }
}
