/**
 * What the application asks of storage: a port for each thing that is kept, with what its lists are asked and answered.
 * Every concept may read every other through them; they know none of the use cases, so that no package depends on
 * another in a circle. {@link org.sharaka.application.work.Stores#of} finds one.
 */
@NullMarked
package org.sharaka.application.store;

import org.jspecify.annotations.NullMarked;
