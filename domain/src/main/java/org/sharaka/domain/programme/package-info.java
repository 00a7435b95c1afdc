/**
 * Programmes: lines of action that projects belong to (S1), and that a project of model 2 has to be entered in (S8,
 * {@code agreement.programmed}).
 */
@NullMarked
package org.sharaka.domain.programme;

import org.jspecify.annotations.NullMarked;
