package org.sharaka.application.readiness;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;

/**
 * Which centres are looked at together.
 *
 * @param on the day
 * @param region those of a region alone; unknown for all
 * @param field those of a field alone; unknown for all
 * @param manager those that a partner runs on the day alone; unknown for all
 */
public record PortfolioQuery(LocalDate on, Fact<Region> region, Fact<Field> field, Fact<PartnerId> manager) {}
