/**
 * Partners in rows (S1, S5, S10). A partner is one row with its keys for sorting and searching, one row for each name
 * it has or had, and one for each block.
 */
@NullMarked
package org.sharaka.persistence.partner;

import org.jspecify.annotations.NullMarked;
