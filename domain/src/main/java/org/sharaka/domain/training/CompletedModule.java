package org.sharaka.domain.training;

import java.time.LocalDate;

/**
 * How many people completed a module in sessions of one day, each person counted at the last one.
 *
 * @param module its code
 * @param on the day of the sessions
 * @param holdersInPost how many of them are in post, and hold it since that day
 */
public record CompletedModule(String module, LocalDate on, int holdersInPost) {}
