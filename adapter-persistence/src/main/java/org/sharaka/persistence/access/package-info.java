/** Users and the digests of their tokens in rows. */
@NullMarked
package org.sharaka.persistence.access;

import org.jspecify.annotations.NullMarked;
