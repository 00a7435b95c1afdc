package org.sharaka.domain.stepback;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.IncidentKind;

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

    /** Whether it skips notice and cure, as danger, dissolution and a court order do. */
    public boolean isUrgent() {
        return this == DANGER || this == DISSOLUTION || this == COURT_ORDER;
    }

    /**
     * What an incident triggers for as long as it lasts.
     *
     * @param incident its kind
     * @return unknown for one that is no trigger by itself, as an interruption of the service is not
     */
    static Fact<StepBackTrigger> of(IncidentKind incident) {
        return switch (incident) {
            case PURPOSE_CHANGED -> Fact.known(PURPOSE_CHANGED);
            case ASSET_DISPOSED -> Fact.known(ASSET_DISPOSED);
            case AUTHORISATION_LOST -> Fact.known(AUTHORISATION_LOST);
            case DANGER -> Fact.known(DANGER);
            case DISSOLUTION -> Fact.known(DISSOLUTION);
            case COURT_ORDER -> Fact.known(COURT_ORDER);
            default -> Fact.unknown();
        };
    }
}
