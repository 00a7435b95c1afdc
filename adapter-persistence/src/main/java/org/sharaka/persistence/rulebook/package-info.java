/** Versions of policies in the database. */
package org.sharaka.persistence.rulebook;
