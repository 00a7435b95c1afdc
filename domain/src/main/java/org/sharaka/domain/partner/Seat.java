package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;

/**
 * A running seat of a partner on the committee, as the gates of the partner see it.
 *
 * @param id which seat
 * @param since its first day, perhaps unknown
 */
public record Seat(String id, Fact<LocalDate> since) {}
