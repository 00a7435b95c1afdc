package org.sharaka.web.mend;

import org.sharaka.domain.gate.MendAct;

/** The operation of each act: the one table between what mends a check and this interface. */
final class MendOperations {

    private MendOperations() {}

    /** The {@code operationId}; of {@link MendAct#THE_STEP} that of the step itself. */
    static String of(MendAct act, String step) {
        return switch (act) {
            case THE_STEP -> step;
            case DRAFT_MANDATE -> "draftMandate";
            case DOCUMENT_PARTNER -> "documentPartner";
            case SIGN_MANDATE -> "signMandate";
            case RESUME_MANDATE -> "resumeMandate";
            case OPEN_CENTRE -> "openCentre";
            case RECORD_ASSESSMENT -> "recordAssessment";
            case ACCEPT_FINALLY -> "acceptFinally";
            case LIFT_RESERVE -> "liftReserve";
            case LIFT_CENTRE_RESERVE -> "liftCentreReserve";
            case CLOSE_FINDING -> "closeFinding";
            case MEET_STEP_CONDITION -> "meetStepCondition";
            case RECORD_STATEMENT -> "recordStatement";
            case RECORD_BUDGET -> "recordCentreBudget";
            case RECORD_COMMITMENT -> "recordCommitment";
            case HIRE_PERSON -> "hirePerson";
            case PLAN_TRAINING -> "planTraining";
            case ENROL -> "enrol";
            case ATTEND -> "attend";
            case COMPLETE -> "complete";
            case DOCUMENT_CENTRE -> "documentCentre";
            case ENTER_ASSET -> "enterAsset";
            case RECORD_INVENTORY -> "recordInventory";
            case SUBMIT_REPORT -> "submitReport";
            case ACCEPT_REPORT -> "acceptReport";
            case JUSTIFY_AID -> "justifyInstalment";
            case REPAY_AID -> "repayAid";
            case ENTER_GRANT -> "enterSupportGrant";
            case RECORD_CONSULTATION -> "recordConsultation";
            case RECORD_TITLE -> "recordTitle";
            case CHANGE_PROJECT -> "changeProject";
            case REVIEW_PROJECT -> "reviewProject";
            case PROGRAMME_PROJECT -> "programmeProject";
            case WRITE_TERMS -> "writeTerms";
            case APPROVE_TERMS -> "approveTerms";
            case DRAFT_AGREEMENT -> "draftAgreement";
            case RESUME_AGREEMENT -> "resumeAgreement";
            case REACTIVATE_PARTNER -> "reactivatePartner";
            case TAKE_SEAT -> "takeSeat";
            case MAKE_PLEDGE -> "makePledge";
            case RECORD_RECEIPT -> "recordReceipt";
            case ALLOCATE -> "allocate";
            case DOCUMENT_PROJECT -> "documentProject";
            case NOTIFY_COMPLETION -> "notifyCompletion";
            case VISIT_LOTS -> "visitLots";
            case ACCEPT_PROVISIONALLY -> "acceptProvisionally";
            case GIVE_NOTICE -> "giveNotice";
            case END_MANDATE -> "endMandate";
            case UNBLOCK_PARTNER -> "unblockPartner";
            case APPROVE_BY_PROGRAMMES -> "approveHandoverByProgrammes";
            case APPROVE_BY_FINANCE -> "approveHandoverByFinance";
            case VISIT_HANDED_OVER -> "visitHandover";
            case CLOSE_STEP_BACK -> "closeStepBackRemedied";
            case PLAN_REMEDY -> "planStepBack";
            case AGREE_YEAR -> "agreeSupportYear";
            case ACCOUNT_YEAR -> "accountSupportYear";
        };
    }
}
