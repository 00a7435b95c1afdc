/** Inventories in the database. */
package org.sharaka.persistence.inventory;
