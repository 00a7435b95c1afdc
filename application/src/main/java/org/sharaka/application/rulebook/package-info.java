/**
 * The register of the versions of policies ({@code rulebook.md}, section 10): an empty register lays down the defaults,
 * and from then on its versions count. A version is drafted by one director and adopted by another, and never changed.
 *
 * <p>Serves every statement whose rules have values; those are defaults of this project, for S1 to S14 state no figure.
 */
@NullMarked
package org.sharaka.application.rulebook;

import org.jspecify.annotations.NullMarked;
