/** The store of support plans. */
@NullMarked
package org.sharaka.persistence.support;

import org.jspecify.annotations.NullMarked;
