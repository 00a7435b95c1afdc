/**
 * The out-ports of the application on SQLite, one file. {@link org.sharaka.persistence.SqliteStore} is the door; the
 * stores live in packages of their concepts and are made for each unit of work.
 */
@NullMarked
package org.sharaka.persistence;

import org.jspecify.annotations.NullMarked;
