package org.sharaka.application.rulebook;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.domain.policy.Group;

/**
 * What is drafted.
 *
 * @param group the group of the values
 * @param version the name that the version would have
 * @param inForceFrom the first day it would be in force
 * @param values what differs from the last version of the group, by members or paths
 */
public record DraftVersion(Group group, String version, LocalDate inForceFrom, Map<String, Object> values) {}
