/**
 * Kernel: the one idea of the house. Every step passes a gate, and a gate always says why ({@code rulebook.md}, section
 * 0).
 *
 * <p>A rule looks at facts and yields a {@link org.sharaka.domain.gate.Check}; a gate evaluates all its rules and
 * yields a {@link org.sharaka.domain.gate.Ruling}, whose verdict is computed and never set. A step that changes
 * something answers with an {@link org.sharaka.domain.rulebook.Outcome}, which carries the ruling whether the step was
 * made or refused. A fact may be unknown ({@link org.sharaka.domain.gate.Fact}); then the rule that needs it takes its
 * worst result.
 */
@NullMarked
package org.sharaka.domain.gate;

import org.jspecify.annotations.NullMarked;
