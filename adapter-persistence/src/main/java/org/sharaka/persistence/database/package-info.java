/**
 * The database itself: opening the file, its connections, migrations and transactions, and what becomes of its errors.
 * Knows no concept of the foundation.
 */
@NullMarked
package org.sharaka.persistence.database;

import org.jspecify.annotations.NullMarked;
