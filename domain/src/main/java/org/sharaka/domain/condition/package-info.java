/**
 * What steps are taken on where their gate warns ({@code rulebook.md}, section 0): conditions, of all steps one kind,
 * and written reasons.
 */
@NullMarked
package org.sharaka.domain.condition;

import org.jspecify.annotations.NullMarked;
