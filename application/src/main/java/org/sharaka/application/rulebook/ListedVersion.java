package org.sharaka.application.rulebook;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.PolicyState;
import org.sharaka.domain.rulebook.PolicyVersion;

/**
 * A version of a policy among the others of its group.
 *
 * @param version the version
 * @param revision how often it was kept, from 1
 * @param state what has become of it today
 * @param until its last day; unknown while no later version counts, and for one that does not count
 */
public record ListedVersion(PolicyVersion version, long revision, PolicyState state, Fact<LocalDate> until) {}
