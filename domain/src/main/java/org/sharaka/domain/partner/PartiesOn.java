package org.sharaka.domain.partner;

import java.time.LocalDate;

/**
 * The facts of the rules on parties: who they are, and the day of the step.
 *
 * @param parties the parties, and the interests of the person who acts
 * @param on the day of the step
 */
public record PartiesOn(Parties parties, LocalDate on) {}
