package org.sharaka.domain.partner;

/**
 * What a partner is by its legal form. A foundation constituted as an association is an {@link #ASSOCIATION}, a
 * territorial authority counts as {@link #PUBLIC_INSTITUTION}, a cooperative as {@link #COMPANY} ({@code rulebook.md},
 * section 1).
 */
public enum PartnerKind {
    /** A company or a cooperative. */
    COMPANY,
    /** A public institution or a territorial authority. */
    PUBLIC_INSTITUTION,
    /** An institution that is public in part. */
    SEMI_PUBLIC_INSTITUTION,
    /** A ministry. */
    MINISTRY,
    /** A foundation that is not constituted as an association. */
    FOUNDATION,
    /** An association. */
    ASSOCIATION,
    /** A person. */
    NATURAL_PERSON;

    /**
     * {@return whether it is an institutional partner: a ministry, a public or a semi-public institution; true for the
     * three}
     */
    public boolean isInstitutional() {
        return this == PUBLIC_INSTITUTION || this == SEMI_PUBLIC_INSTITUTION || this == MINISTRY;
    }

    /** {@return whether it is a legal person; true for all but a natural person} */
    public boolean isLegalPerson() {
        return this != NATURAL_PERSON;
    }
}
