/** Mandates in the database. */
package org.sharaka.persistence.mandate;
