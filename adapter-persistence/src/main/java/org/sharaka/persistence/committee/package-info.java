/** The seats of the committee in rows (S2–S5). Which seat is held on a day is asked of the domain, not of SQL. */
@NullMarked
package org.sharaka.persistence.committee;

import org.jspecify.annotations.NullMarked;
