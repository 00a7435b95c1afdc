package org.sharaka.domain.project;

import org.sharaka.domain.event.Id;

/**
 * The id of a project.
 *
 * @param value opaque
 */
public record ProjectId(String value) implements Id {}
