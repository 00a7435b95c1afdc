package org.sharaka.domain.project;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;

/**
 * A step that was taken.
 *
 * @param reason why, where the step asks it
 */
public record Milestone(Arrow step, Act act, Stage stage, Fact<String> reason) {}
