package org.sharaka.domain.project;

import org.sharaka.domain.event.Id;

/**
 * The id of a contract for works or supplies.
 *
 * @param value opaque
 */
public record ContractId(String value) implements Id {}
