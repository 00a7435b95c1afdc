/**
 * The two partnership models, their agreements and terms of reference ({@code rulebook.md}, section 3; S6–S8, S11).
 *
 * <p>A {@link org.sharaka.domain.partnership.Partnership} is one of two final classes, each with the checks of its own
 * model; an {@link org.sharaka.domain.partnership.ProjectGate} puts a project, its partnership and its money before the
 * gates of works, an {@link org.sharaka.domain.partnership.AgreementGate} does so for the agreement itself. Money
 * arrives as facts ({@link org.sharaka.domain.partnership.Resources}).
 */
@NullMarked
package org.sharaka.domain.partnership;

import org.jspecify.annotations.NullMarked;
