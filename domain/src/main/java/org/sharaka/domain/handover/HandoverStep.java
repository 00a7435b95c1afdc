package org.sharaka.domain.handover;

import org.sharaka.domain.rulebook.Step;

/** A step in the life of a handover (S9, S12). */
public sealed interface HandoverStep extends Step<Handover, HandoverCircumstances>
        permits Approve, CallOff, Leave, Transfer, VisitCentre, Close, StateUse, SucceedToHandover {}
