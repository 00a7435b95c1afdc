package org.sharaka.domain.oversight;

import org.sharaka.domain.rulebook.Step;

/** A step of an entry in the books of a centre, which passes a gate (S9 to S11). */
public sealed interface OversightStep extends Step<Oversight, OversightCircumstances>
        permits Reports.Accept, Findings.Close {}
