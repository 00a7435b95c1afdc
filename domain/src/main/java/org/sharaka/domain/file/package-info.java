/**
 * The files of the foundation and every partner that each of them names, in its part ({@code rulebook.md}, sections 0
 * and 1: {@code actor.interest}, {@code partner.blocked}, {@code partner.ended}; S1, S5). The gates take their parties
 * from here, and from nowhere else.
 */
@NullMarked
package org.sharaka.domain.file;

import org.jspecify.annotations.NullMarked;
