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
    /** The ten-year insurance of a building: the policy, or its attestation. */
    TEN_YEAR_INSURANCE,
    /** An insurer's written undertaking to grant the ten-year insurance. */
    TEN_YEAR_UNDERTAKING,
    /** The contract of technical control of building work. */
    TECHNICAL_CONTROL,
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
    /** The statutes of an association. */
    STATUTES,
    /** The definitive receipt of an association's filing. */
    FILING_RECEIPT,
    /** The provisional receipt of an association's filing. */
    PROVISIONAL_RECEIPT,
    /** The list of an association's bureau; it is in force as long as the bureau's term. */
    BUREAU_LIST,
    /** The act that gives an institution its legal standing. */
    LEGAL_ACT,
    /** The act by which an institution delegates a signatory. */
    DELEGATION,
    /** Proof of a bank account of one's own. */
    BANK_ACCOUNT,
    /** Proof of experience. */
    EXPERIENCE,
    /** The signed agreement by which a centre is entrusted. */
    MANDATE_AGREEMENT,
    /** The authorisation to operate a centre. */
    OPERATING_AUTHORISATION,
    /** The insurance of a centre in operation. */
    INSURANCE,
    /** An inventory. */
    INVENTORY,
    /** An inventory that both sides draw up together. */
    JOINT_INVENTORY,
    /** Approved accounts. */
    ACCOUNTS,
    /** Accounts certified by an auditor. */
    CERTIFIED_ACCOUNTS,
    /** A reconciliation with the bank's statements. */
    BANK_RECONCILIATION,
    /** A budget. */
    BUDGET,
    /** A plan of resources. */
    RESOURCE_PLAN,
    /** An annual plan of action. */
    ANNUAL_PLAN,
    /** A signed agreement on the support of a manager. */
    SUPPORT_AGREEMENT,
    /** A signed letter on small support, where no agreement is asked. */
    SUPPORT_LETTER,
    /** A report. */
    REPORT,
    /** Minutes of a general assembly, dated on its day. */
    ASSEMBLY_MINUTES,
    /** The list of staff. */
    STAFF_LIST,
    /** A declaration to the social security. */
    SOCIAL_SECURITY,
    /** A declaration to the Secretariat General of the Government. */
    DECLARATION,
    /** The report of an inspection. */
    INSPECTION_REPORT,
    /** The safety protocol. */
    SAFETY_PROTOCOL,
    /** Minutes of a consultation of beneficiaries and citizens. */
    CONSULTATION_MINUTES,
    /** What sets up a channel for complaints. */
    COMPLAINT_CHANNEL,
    /** What justifies money that was spent. */
    JUSTIFICATION,
    /** Proof of competence. */
    COMPETENCE,
    /** A commitment in writing. */
    COMMITMENT,
    /** A lease. */
    LEASE,
    /** An agreement that puts a building at someone's disposal. */
    USE_AGREEMENT,
    /** A title of ownership. */
    OWNERSHIP_TITLE,
    /** The convention by which centres are handed over. */
    TRANSFER_CONVENTION,
    /** The deed of a handover. */
    DEED,
    /** The deed of a handover, drawn up by those whom the law empowers to authenticate it. */
    AUTHENTIC_DEED,
    /** What shows that title and reversion clause are in the land register. */
    LAND_REGISTRATION,
    /** What recognises an association as of public utility. */
    PUBLIC_UTILITY,
    /** The authorisation to receive a gift. */
    GIFT_AUTHORISATION,
    /** A decision of the foundation's board. */
    BOARD_DECISION,
    /** An order of a court. */
    COURT_ORDER,
    /** What shows that a person or body is no more: an act of dissolution or merger, a certificate of death. */
    END_OF_PERSON,
    /** By which heirs or a successor take over an act of a partner that has ended. */
    SUCCESSION_ACCEPTANCE,
    /** Any other paper. */
    OTHER;

    /** Whether it is in force for a time that has to be stated: without that it is missing, and not endless. */
    public boolean statesValidity() {
        return this == BUREAU_LIST || this == INSURANCE || this == LAND_INSTRUMENT;
    }
}
