/** Keys of text that the database sorts and searches by. */
@NullMarked
package org.sharaka.persistence.text;

import org.jspecify.annotations.NullMarked;
