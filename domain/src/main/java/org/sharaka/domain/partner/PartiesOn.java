package org.sharaka.domain.partner;

import java.time.LocalDate;

/**
 * The facts of the rules on parties: who they are, the step, and its day.
 *
 * @param parties the parties, and the interests of the person who acts
 * @param gate the name of the gate of the step
 * @param on the day of the step
 */
public record PartiesOn(Parties parties, String gate, LocalDate on) {}
