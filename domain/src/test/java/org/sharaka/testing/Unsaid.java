package org.sharaka.testing;

/** What a fixture can leave out: the facts that may be unknown. */
public enum Unsaid {
    MANAGER_VALID,
    MANAGED_SINCE,
    FINAL_ACCEPTANCE,
    RESERVES,
    FINDINGS,
    OPERATING_COSTS,
    OWN_CASH,
    OWN_IN_KIND,
    SECURED_NEXT_YEAR,
    BUDGET_NEXT_YEAR,
    CASH_RESERVE,
    LARGEST_SOURCE,
    BUDGET_COMMITMENT,
    UNJUSTIFIED_AID,
    TRAINING,
    AUTHORISATION,
    INSURANCE,
    REPORTS,
    CONSULTATION,
    INVENTORY,
    VALUE_GAP,
    CONDITION,
    INSTRUMENT,
    REVERSION_CLAUSE
}
