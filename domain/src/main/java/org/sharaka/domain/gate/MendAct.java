package org.sharaka.domain.gate;

/** The acts by which a check is mended: what is recorded, or which step is taken, and of what the ids are. */
public enum MendAct {
    /** The step that the gate guards, taken again. */
    THE_STEP,
    /** A mandate is drafted; of a centre. */
    DRAFT_MANDATE,
    /** Papers or experience are put on the file of a partner; of a partner. */
    DOCUMENT_PARTNER,
    /** A mandate is signed; of a mandate. */
    SIGN_MANDATE,
    /** A suspended mandate goes on; of a mandate. */
    RESUME_MANDATE,
    /** A centre opens to beneficiaries; of a centre. */
    OPEN_CENTRE,
    /** An assessment is recorded; of a centre. */
    RECORD_ASSESSMENT,
    /** Works are accepted finally; of a project. */
    ACCEPT_FINALLY,
    /** A reserve of the works is lifted; of a project and a reserve. */
    LIFT_RESERVE,
    /** A reserve of a centre is lifted; of a centre and a reserve. */
    LIFT_CENTRE_RESERVE,
    /** A finding is closed; of a centre and a finding. */
    CLOSE_FINDING,
    /** A condition of a step is met; of a condition. */
    MEET_STEP_CONDITION,
    /** Accounts of twelve closed months are recorded; of a centre. */
    RECORD_STATEMENT,
    /** An approved budget of twelve months is recorded; of a centre. */
    RECORD_BUDGET,
    /** The letter that confirms budget line and posts is recorded; of a centre. */
    RECORD_COMMITMENT,
    /** A person in post is recorded; of a centre. */
    HIRE_PERSON,
    /** A session of training is planned; of a centre. */
    PLAN_TRAINING,
    /** People enrol for a session; of a centre and a session. */
    ENROL,
    /** People attended a session; of a centre and a session. */
    ATTEND,
    /** People completed a session; of a centre and a session. */
    COMPLETE,
    /** Papers are recorded on the file of a centre; of a centre. */
    DOCUMENT_CENTRE,
    /** An asset is entered in the inventory; of a centre. */
    ENTER_ASSET,
    /** A joint inventory is recorded; of a centre. */
    RECORD_INVENTORY,
    /** A report is handed in; of a centre. */
    SUBMIT_REPORT,
    /** A report is accepted; of a centre and a report. */
    ACCEPT_REPORT,
    /** Aid is justified; of a support plan and a year. */
    JUSTIFY_AID,
    /** Aid is given back; of a support plan and a year. */
    REPAY_AID,
    /** Equipment that was granted is entered in the inventory; of a support plan and a grant. */
    ENTER_GRANT,
    /** A consultation is recorded; of a centre. */
    RECORD_CONSULTATION,
    /** The legal instrument is recorded; of a centre. */
    RECORD_TITLE,
    /** What a project says of itself is changed; of a project. */
    CHANGE_PROJECT,
    /** A project is reviewed; of a project. */
    REVIEW_PROJECT,
    /** A project enters a programme; of a project. */
    PROGRAMME_PROJECT,
    /** Terms of reference are written; of a project. */
    WRITE_TERMS,
    /** A version of the terms is approved; of a project and a version. */
    APPROVE_TERMS,
    /** The deed of an agreement is recorded; of a project. */
    DRAFT_AGREEMENT,
    /** A suspended agreement goes on; of an agreement. */
    RESUME_AGREEMENT,
    /** A partner is active again; of a partner. */
    REACTIVATE_PARTNER,
    /** A partner takes a seat on the committee; of nothing. */
    TAKE_SEAT,
    /** A pledge is made; of nothing. */
    MAKE_PLEDGE,
    /** What the bank has credited is recorded; of a pledge. */
    RECORD_RECEIPT,
    /** Money is allocated; of nothing. */
    ALLOCATE,
    /** Papers of a project are recorded; of a project. */
    DOCUMENT_PROJECT,
    /** The completion of works is notified; of a project. */
    NOTIFY_COMPLETION,
    /** Works are visited; of a project. */
    VISIT_LOTS,
    /** Works are accepted provisionally; of a project. */
    ACCEPT_PROVISIONALLY,
    /** Notice of a mandate is given; of a mandate. */
    GIVE_NOTICE,
    /** A mandate is ended; of a mandate. */
    END_MANDATE,
    /** The block of a partner is lifted; of a partner. */
    UNBLOCK_PARTNER,
    /** A handover is approved by programmes; of a handover. */
    APPROVE_BY_PROGRAMMES,
    /** A handover is approved by finance; of a handover. */
    APPROVE_BY_FINANCE,
    /** A centre is visited in follow-up; of a handover. */
    VISIT_HANDED_OVER,
    /** A step-back is closed as remedied; of a step-back. */
    CLOSE_STEP_BACK,
    /** A remedy plan is agreed; of a step-back. */
    PLAN_REMEDY,
    /** The agreement or the annual plan of a year of aid is recorded; of a support plan and a year. */
    AGREE_YEAR,
    /** The statement of costs of a year of aid is recorded; of a support plan and a year. */
    ACCOUNT_YEAR
}
