/**
 * The two partnership models, their agreements and terms of reference ({@code rulebook.md}, section 3; S6–S8, S11).
 *
 * <p>A {@link org.sharaka.domain.partnership.Partnership} is one of two final classes, each with the facts of its own
 * model. A {@link org.sharaka.domain.partnership.ProjectStep} takes a project through the gates of works, an
 * {@link org.sharaka.domain.partnership.AgreementStep} the agreement itself through its own. Money arrives as facts
 * ({@link org.sharaka.domain.partnership.Resources}).
 */
@NullMarked
package org.sharaka.domain.partnership;

import org.jspecify.annotations.NullMarked;
