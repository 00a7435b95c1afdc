package org.sharaka.domain.handover;

/** What lets the foundation take a centre back ({@code stepback.trigger}, {@code stepback.urgent}). */
public enum StepBackTrigger {
    /** The service has stopped for too long. */
    SERVICE_STOPPED,
    /** The purpose was changed without consent. */
    PURPOSE_CHANGED,
    /** An asset was disposed of without consent. */
    ASSET_DISPOSED,
    /** The authorisation was lost. */
    AUTHORISATION_LOST,
    /** A blocking finding has been open for too long. */
    BLOCKING_FINDING,
    /** The overall or a critical dimension has fallen too low. */
    MATURITY_LOST,
    /** A report is late for too long. */
    REPORT_LATE,
    /** Danger to persons. */
    DANGER,
    /** The manager is dissolved. */
    DISSOLUTION,
    /** A court has ordered it. */
    COURT_ORDER;

    /**
     * Whether it skips notice and cure.
     *
     * @return true for danger, dissolution and a court order
     */
    public boolean isUrgent() {
        return this == DANGER || this == DISSOLUTION || this == COURT_ORDER;
    }
}
