/**
 * Projects: something to be built or equipped, ready for use, and the life cycle of its works ({@code rulebook.md},
 * section 3; S6, S7, S11).
 *
 * <p>A project stands at one {@link org.sharaka.domain.project.Stage}; a {@link org.sharaka.domain.project.Arrow} leads
 * from one to another, through its gate. What the gates ask of agreements, money and delivery is ruled by the concepts
 * that know it.
 */
@NullMarked
package org.sharaka.domain.project;

import org.jspecify.annotations.NullMarked;
