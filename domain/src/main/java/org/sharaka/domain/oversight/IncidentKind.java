package org.sharaka.domain.oversight;

/** What can lead to a step-back ({@code stepback.trigger}, {@code stepback.urgent}). */
public enum IncidentKind {
    /** The service is interrupted. */
    SERVICE_INTERRUPTION,
    /** The purpose was changed without consent. */
    PURPOSE_CHANGED,
    /** An asset was disposed of without consent. */
    ASSET_DISPOSED,
    /** The operating authorisation was lost. */
    AUTHORISATION_LOST,
    /** Persons are in danger. */
    DANGER,
    /** The manager is dissolved. */
    DISSOLUTION,
    /** A court has ordered it. */
    COURT_ORDER
}
