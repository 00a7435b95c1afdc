/** Projects in the database. */
@NullMarked
package org.sharaka.persistence.project;

import org.jspecify.annotations.NullMarked;
