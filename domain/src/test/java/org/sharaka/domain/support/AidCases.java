package org.sharaka.domain.support;

import static org.sharaka.testing.SupportFixture.around;
import static org.sharaka.testing.SupportFixture.eligible;
import static org.sharaka.testing.SupportFixture.under;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.SupportFixture;

/** What the records say, for tests of what is paid under a plan; of a centre that is not known to be open. */
final class AidCases {

    private static final Policies VALUES = Rulebook.standard().on(LocalDate.EPOCH);

    private AidCases() {}

    static AidCase aid(SupportFixture plan, Oversight books) {
        return aid(plan, books, around(eligible()));
    }

    static AidCase aid(SupportFixture plan, Oversight books, PlanCircumstances around) {
        return new AidCase(plan.there(), under(books, Fact.unknown(), around), VALUES);
    }

    static AidCase ofOpenCentre(SupportFixture plan, Oversight books) {
        Fact<LocalDate> opening = Fact.known(LocalDate.parse("2024-01-01"));
        return new AidCase(plan.there(), under(books, opening, around(eligible())), VALUES);
    }

    /** The gate of an instalment; without an amount, of what the rules give. */
    static AidInquiry instalment(AidCase aid, int year, int number, String amount, String day) {
        LocalDate on = LocalDate.parse(day);
        Money asked = amount.isEmpty() ? aid.payable(year, number, on) : Money.parse(amount);
        return aid.instalment(year, number, asked, Fact.unknown(), on);
    }
}
