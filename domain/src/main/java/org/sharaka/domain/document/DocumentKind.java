package org.sharaka.domain.document;

/** What a paper is. Each has a word in the texts. */
public enum DocumentKind {
    /** What gives the land: a title, a lease, an act that puts it at the project's disposal. */
    LAND_INSTRUMENT,
    /** The letter by which a future manager tells its intent. */
    LETTER_OF_INTENT,
    /** The permit to build. */
    BUILDING_PERMIT,
    /** A contract with a contractor or supplier. */
    CONTRACT,
    /** The insurance of the works while they run. */
    WORKS_INSURANCE,
    /** The ten-year insurance of a building. */
    TEN_YEAR_INSURANCE,
    /** The contract of the body that supervises the works. */
    SUPERVISION,
    /** What gives a person the power to sign for a body. */
    POWER_TO_SIGN,
    /** A written notice. */
    NOTICE,
    /** Signed minutes. */
    MINUTES,
    /** Minutes that both sides draw up together. */
    JOINT_MINUTES,
    /** The list of what is delivered. */
    ASSET_LIST,
    /** Plans of what was built. */
    AS_BUILT_PLANS,
    /** Manuals of the equipment. */
    MANUALS,
    /** Warranties of the equipment. */
    WARRANTIES,
    /** The certificate of conformity. */
    CONFORMITY_CERTIFICATE,
    /** The fire service's opinion. */
    FIRE_OPINION,
    /** The report of a test. */
    TEST_REPORT,
    /** The paper that assigns contractors' guarantees to the foundation. */
    ASSIGNMENT,
    /** A bank's or contractor's guarantee. */
    BOND,
    /** A donor's written consent. */
    CONSENT,
    /** A decision of the foundation. */
    DECISION,
    /** An amendment that both sides signed. */
    AMENDMENT,
    /** An invoice. */
    INVOICE,
    /** A price list. */
    PRICE_LIST,
    /** An expert's opinion. */
    EXPERT_OPINION,
    /** Proof that a defect is mended. */
    EVIDENCE,
    /** A photo. */
    PHOTO,
    /** Any other paper. */
    OTHER
}
