package org.sharaka.domain.time;

import java.time.LocalDate;

/**
 * What falls due of something that lives.
 *
 * @param about which part of it: an id, the kind of a paper, a period; empty where it is the whole
 * @param on the last day on which it is in time
 */
public record Deadline(String about, LocalDate on) {}
