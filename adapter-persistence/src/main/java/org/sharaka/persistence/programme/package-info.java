/** Programmes in the database. */
package org.sharaka.persistence.programme;
