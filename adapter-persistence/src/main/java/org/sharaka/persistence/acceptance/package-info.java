/** Deliveries of works in the database. */
package org.sharaka.persistence.acceptance;
