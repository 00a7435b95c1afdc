/**
 * What a project leaves behind and someone runs: the centre, where it comes from, its opening and its papers
 * ({@code rulebook.md}, section 4; S6, S9, S14).
 */
@NullMarked
package org.sharaka.domain.centre;

import org.jspecify.annotations.NullMarked;
