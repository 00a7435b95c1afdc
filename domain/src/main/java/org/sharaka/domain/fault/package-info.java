/**
 * Kernel: what is wrong with a value that was handed in. A value checks itself when it is made and throws
 * {@link org.sharaka.domain.fault.InvalidValue}; {@link org.sharaka.domain.fault.Faults} gathers the faults of a whole
 * form by JSON pointer. The codes are those of the rulebook's INPUT rules, and a few of plain shape ({@code value.…});
 * the words for them stand in the texts of {@code rulebook}.
 */
@NullMarked
package org.sharaka.domain.fault;

import org.jspecify.annotations.NullMarked;
