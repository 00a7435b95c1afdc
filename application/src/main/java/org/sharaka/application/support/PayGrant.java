package org.sharaka.application.support;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.support.SupportPlanId;

/**
 * A payment for a grant.
 *
 * @param plan under which plan
 * @param grant which grant
 * @param allocation out of which allocation for the support of the centre
 * @param amount how much
 * @param document the invoice
 * @param payee who is paid
 * @param on the day
 */
public record PayGrant(
        SupportPlanId plan,
        String grant,
        AllocationId allocation,
        Money amount,
        Document document,
        String payee,
        LocalDate on) {}
