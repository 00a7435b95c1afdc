/** What was sent with a key, in the table {@code submission}. */
@NullMarked
package org.sharaka.persistence.submission;

import org.jspecify.annotations.NullMarked;
