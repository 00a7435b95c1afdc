/**
 * The register of partners: to enter, change, find, block, put out of use, and to import them from a sheet
 * ({@code rulebook.md}, section 1; S1, S5).
 */
@NullMarked
package org.sharaka.application.partner;

import org.jspecify.annotations.NullMarked;
