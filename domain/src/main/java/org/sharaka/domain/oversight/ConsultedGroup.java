package org.sharaka.domain.oversight;

/** Who was consulted. */
public enum ConsultedGroup {
    /** Those whom the centre is for. */
    BENEFICIARIES,
    /** Those who live around it. */
    CITIZENS,
    /** Both. */
    BOTH;

    boolean includes(ConsultedGroup group) {
        return this == group || this == BOTH;
    }
}
