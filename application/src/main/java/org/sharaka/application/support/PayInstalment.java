package org.sharaka.application.support;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.support.SupportPlanId;

/**
 * The next instalment of a year of aid.
 *
 * @param plan under which plan
 * @param year 1 for the first year of support
 * @param allocation out of which allocation for the support of the centre
 * @param amount how much; unknown for what the rules give
 * @param document what it is paid on
 * @param payee who is paid
 * @param on the day
 */
public record PayInstalment(
        SupportPlanId plan,
        int year,
        AllocationId allocation,
        Fact<Money> amount,
        Document document,
        String payee,
        LocalDate on) {}
