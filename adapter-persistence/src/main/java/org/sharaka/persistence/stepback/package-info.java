/** Step-backs in the database. */
@NullMarked
package org.sharaka.persistence.stepback;

import org.jspecify.annotations.NullMarked;
