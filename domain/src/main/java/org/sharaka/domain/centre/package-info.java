/**
 * What a project leaves behind and someone runs: the centre, its opening, its papers and its assets ({@code RULES.md},
 * section 4; S6, S9, S14).
 */
package org.sharaka.domain.centre;
