/**
 * Partnerships: agreements and terms of reference, and the steps of a project that rest on them: to agree, to start, to
 * suspend, to resume, to cancel ({@code rulebook.md}, section 3; S6–S8).
 */
@NullMarked
package org.sharaka.application.partnership;

import org.jspecify.annotations.NullMarked;
