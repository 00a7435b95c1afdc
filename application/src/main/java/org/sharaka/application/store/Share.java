package org.sharaka.application.store;

import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.gate.Fact;

/**
 * What of the figures belongs to one donor, programme, project or year. Money is told where it is: allocated centimes
 * at what they are allocated to, those that are not at the purpose of their pledge.
 *
 * @param key the id, or the year in four digits; unknown for what has none, as the pool has no project
 * @param figures its figures
 */
public record Share(Fact<String> key, Figures figures) {}
