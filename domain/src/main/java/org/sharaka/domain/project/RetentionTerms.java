package org.sharaka.domain.project;

import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.policy.WorksPolicy;

/**
 * What is kept back under a contract ({@code works.retention}): terms of the contract, which stay as they were when it
 * was signed, whatever is adopted later.
 *
 * @param share the share of each payment that is retained
 * @param cap the share of the contract that is retained at most, or that a bond stands for
 * @param bond the share of the contract that the contractor's own bond covers
 */
public record RetentionTerms(Fraction share, Fraction cap, Fraction bond) {

    /** The terms of a contract that is signed under a policy. */
    public static RetentionTerms of(WorksPolicy policy) {
        return new RetentionTerms(policy.retentionShare(), policy.retentionCap(), policy.bondShare());
    }
}
