/**
 * The database itself: opening the file, its connections, migrations and transactions, and what becomes of its errors.
 * Knows no concept of the foundation.
 */
package org.sharaka.persistence.database;
